"""A day's work in the admin, in a real browser: what an editor and an archivist did is there after everything is loaded
and read again.
"""

import json
import re

import pytest
from playwright.sync_api import expect

from .looks import overflow, violations

PASSWORD = "nobody's but a test's"
USERS = f"""
from django.contrib.auth.models import Group, User
for name in ("Editor", "Archivist"):
    user = User.objects.create_user(name.lower(), password={PASSWORD!r}, is_staff=True)
    user.groups.add(Group.objects.get(name=name))
"""
ARTICLE = """Coppa Italia, l'Atalanta passa a San Siro

Milan-Atalanta 1-2

Milano, 10 gennaio 2024. L'Atalanta elimina il Milan nei quarti di finale di Coppa Italia.

Al 45' Leão porta in vantaggio il Milan. Al 45'+2 Koopmeiners pareggia. Al 59' Koopmeiners segna su rigore.
All'89' ammonito Thiaw.
"""
BROTHERS = """Monteluna-Sassoverde 2-0

Campionato, 4 maggio 2003

MONTELUNA (4-4-2): Serra; Neri, Bianco, Rosso, Verdi; Luigi Amato, Carta, Melis, Pinna; Orrù, Mario Amato. All. Sanna
SASSOVERDE (4-4-2): Ruiu; Spano, Cossu, Zedda, Farci; Murgia, Deidda, Loi, Porcu; Cabras, Atzeni. All. Usai

Al 20' Mario Amato segna il primo gol. Al 70' Luigi Amato firma il raddoppio.
"""
ONE_OF_THEM = """Monteluna-Aquilana 1-0

Campionato, 11 maggio 2003

Al 33' Amato decide la partita per il Monteluna.
"""


@pytest.fixture
def office(bundled, tmp_path):
    """A site of its own with the bundled articles and two that leave a name in doubt, an editor and an archivist."""
    site = bundled.copy(tmp_path / "site")
    (tmp_path / "brothers.txt").write_text(BROTHERS)
    (tmp_path / "one-of-them.txt").write_text(ONE_OF_THEM)
    site.run("load_seeds", tmp_path)
    site.run("shell", typed=USERS)
    with site:
        yield site


class Desk:
    """Somebody at work in the admin."""

    def __init__(self, page, site, name):
        self.page, self.site = page, site
        self.open("/admin/")
        page.get_by_label("Username").fill(name)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Log in").click()
        expect(page.locator("#user-tools")).to_contain_text(name)

    def open(self, path):
        return self.page.goto(f"{self.site.url}{path}")

    def event(self, said, **chosen):
        """Open the first event that a search finds, among those of some fields; return its id."""
        asked = "&".join(f"{name}__exact={value}" for name, value in chosen.items())
        self.open(f"/admin/matches/event/?q={said}&{asked}")
        self.page.locator("#result_list tbody th a").first.click()
        return int(re.search(r"/event/(\d+)/", self.page.url)[1])

    def save(self):
        self.page.get_by_role("button", name="Save", exact=True).first.click()
        expect(self.page.locator(".messagelist .success")).to_be_visible()

    def leave(self):
        self.open("/admin/")
        self.page.get_by_role("button", name="Log out").click()


def test_what_editors_and_archivists_did_outlives_loading_and_reading_again(office, visitor):
    desk = Desk(visitor, office, "editor")
    penalty = fix_a_minute(desk)
    shot = reject_a_shot(desk)
    gone, kept = settle_two_players_as_one(desk)
    card = change_a_card_and_undo_it(desk)
    assert desk.open("/admin/matches/source/add/").status == 403
    desk.leave()
    desk = Desk(visitor, office, "archivist")
    article = add_an_article(desk)
    desk.leave()

    before = json.loads(office.run("export_archive"))
    office.run("load_seeds", "--reread")
    office.run("load_seeds")
    after = json.loads(office.run("export_archive"))
    assert after == before
    events = {event["id"]: event for match in after["matches"] for event in match["events"]}
    assert (events[penalty]["minute"], events[penalty]["status"]) == (43, "edited")
    assert shot not in events
    assert events[card]["status"] == "read"
    assert article in {citation["source"] for event in events.values() for citation in event["citations"]}
    visitor.goto(f"{office.url}/players/{gone}/")
    assert f"/players/{kept}/" in visitor.url


def test_the_admin_fits_a_phone(office, visitor):
    desk = Desk(visitor, office, "editor")
    event = fix_a_minute(desk)
    visitor.set_viewport_size({"width": 360, "height": 800})
    things = [f"event/{event}/{page}/" for page in ("change", "history", "same")]
    lists = ("match/", "event/", "event/add/", "decision/", "match/1/change/", "match/1/history/")
    for path in ("/admin/", *(f"/admin/matches/{page}" for page in (*lists, *things)), "/admin/doubts/people/"):
        assert desk.open(path).status == 200
        assert not overflow(visitor), path


def fix_a_minute(desk):
    event = desk.event("koopmeiners", type="goal", how="penalty")
    desk.page.get_by_label("Minute:").fill("43")
    desk.page.get_by_label("Why:").fill("Seen on film")
    desk.save()
    return event


def reject_a_shot(desk):
    event = desk.event("musah", type="shot")
    desk.page.get_by_label("Rejected").check()
    desk.save()
    return event


def settle_two_players_as_one(desk):
    """Settle the first pair in doubt; return the ids of the one that goes and the one that stays."""
    desk.open("/admin/")
    desk.page.get_by_role("link", name="People who may be one").click()
    assert not violations(desk.page)
    doubt = desk.page.locator(".doubt").first
    pair = [doubt.locator(f"input[name={name}]").input_value() for name in ("thing", "kept")]
    doubt.get_by_role("button", name="The same", exact=True).click()
    expect(desk.page.locator(".recent")).to_be_visible()
    return pair


def change_a_card_and_undo_it(desk):
    event = desk.event("gasperini", type="red_card")
    desk.page.get_by_label("Minute:").fill("44")
    desk.save()
    desk.open(f"/admin/matches/event/{event}/change/")
    desk.page.get_by_role("button", name="Undo").first.click()
    expect(desk.page.locator(".messagelist .success")).to_contain_text("Undone")
    return event


def add_an_article(desk):
    """Paste it, look at what would change, file it; return its short name."""
    desk.open("/admin/")
    desk.page.get_by_role("link", name="Sources", exact=True).first.click()
    desk.page.get_by_role("link", name="Add an article").click()
    desk.page.get_by_label("Text:").fill(ARTICLE)
    desk.page.get_by_label("Title:").fill("L'Atalanta passa a San Siro")
    desk.page.get_by_label("Publisher:").fill("La Gazzetta di Prova")
    desk.page.get_by_role("button", name="Preview", exact=True).click()
    expect(desk.page.locator(".change-match h3").first).to_contain_text("Milan - Atalanta 1-2")
    expect(desk.page.locator("mark").first).to_be_visible()
    for width in (320, 1280):
        desk.page.set_viewport_size({"width": width, "height": 800})
        assert not violations(desk.page) and not overflow(desk.page)
    desk.page.get_by_role("button", name="File it").click()
    expect(desk.page.locator(".messagelist .success")).to_contain_text("is filed")
    return "la-gazzetta-di-prova-l-atalanta-passa-a-san-siro"
