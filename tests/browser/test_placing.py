"""Words without a place, and words that are gone, settled by one click in a real browser, in the light and on a phone."""

import pytest
from playwright.sync_api import expect

from .looks import overflow, violations
from .test_editing import USERS, Desk

SHEET = """Monteluna-Sassoverde 2-0

Campionato, 4 maggio 2003

MONTELUNA (4-4-2): Serra; Neri, Bianco, Rosso, Verdi; Gallo, Carta, Melis, Pinna; Orrù, {last}. All. Sanna
SASSOVERDE (4-4-2): Ruiu; Spano, Cossu, Zedda, Farci; Murgia, Deidda, Loi, Porcu; Cabras, Atzeni. All. Usai

{opening} {told}
"""
GOALS = "Al 20' Orrù segna il primo gol. Al 70' Carta firma il raddoppio."
MISSED = "Al 33' Melis colpisce il palo."


@pytest.fixture
def office(bundled, tmp_path):
    """A site with three papers' sheets: one has another eleventh man, and one takes back what it told with another."""
    site = bundled.copy(tmp_path / "site")

    def paper(name, opening, told, last="Manca"):
        (tmp_path / f"{name}.txt").write_text(SHEET.format(opening=opening, told=told, last=last))

    paper("uno", "Giornata di sole.", f"{GOALS} {MISSED}")
    paper("due", "Tribune piene fino al tramonto.", GOALS, last="Floris")
    paper("tre", "Il vento ha dato fastidio a tutti.", f"{GOALS} {MISSED}")
    site.run("load_seeds", tmp_path)
    paper("tre", "Il vento ha dato fastidio a tutti.", GOALS)
    site.run("load_seeds", tmp_path)
    site.run("shell", typed=USERS)
    with site:
        yield site


def look_at(page):
    """Look at the page wide and light, narrow and dark."""
    for width, scheme in ((1280, "light"), (360, "dark")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        page.reload()  # or links would be seen on their way from one colour to the other
        assert not violations(page) and not overflow(page)


def test_words_are_placed_and_taken_out_again_and_words_gone_are_settled(office, visitor):
    desk = Desk(visitor, office, "editor")
    desk.open("/admin/doubts/unplaced/")
    expect(visitor.locator(".doubt h2")).to_contain_text("Floris")
    look_at(visitor)
    visitor.locator(".candidate", has_text="Manca").get_by_role("button").click()
    expect(visitor.locator(".messagelist .success")).to_contain_text("Manca")
    expect(visitor.locator(".nothing")).to_be_visible()
    visitor.get_by_role("button", name="Undo").click()
    visitor.get_by_role("button", name="They tell nothing").click()
    expect(visitor.locator(".nothing")).to_be_visible()

    desk.open("/admin/doubts/orphans/")
    expect(visitor.locator(".doubt h2")).to_contain_text("Melis")
    look_at(visitor)
    visitor.get_by_role("button", name="It stands").click()
    expect(visitor.locator(".nothing")).to_be_visible()
