"""Every type of page in a real browser: light, dark, on wide and narrow screens; readable by all, and quiet."""

import pytest

from .looks import COLOURS, listen, overflow, violations

WIDTHS = (1280, 360, 320)
CHECKED = {("light", 1280): (), ("light", 320): (), ("dark", 1280): COLOURS}  # by axe, which takes its time


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_type_of_page(visitor, site, pages, scheme):
    """One test a colour scheme, for a page once opened is looked at in every way; it tells all that is wrong."""
    visitor.emulate_media(color_scheme=scheme)
    heard, wrong = listen(visitor, site), []
    for kind, path in pages.items():
        visitor.goto(f"{site.url}{path}")
        wrong += [f"{kind} ({path}): {one}" for one in heard if not (kind == "missing" and "404" in one)]
        heard.clear()
        for width in WIDTHS:
            visitor.set_viewport_size({"width": width, "height": 800})
            wrong += [f"{kind} ({path}) at {width} px: {one}" for one in problems(visitor, (scheme, width))]
    assert not wrong, "\n".join(wrong)


def problems(page, view):
    """Return what is wrong with a page as it is shown now."""
    sideways = overflow(page)
    return [
        *([f"scrolls sideways, {sideways}"] if sideways else []),
        *(violations(page, CHECKED[view]) if view in CHECKED else []),
    ]


def test_the_pages_looked_at_are_all_that_matter(pages):
    """The search for pages finds the main ones, so that the test above cannot pass by looking at nothing."""
    expected = {"matches:home", "matches:list", "matches:match", "matches:source", "players:player", "players:team"}
    assert expected <= set(pages)


@pytest.mark.parametrize("locale", ["it-IT", "fr-FR"])
def test_longer_words_fit_a_phone_too(chromium, site, pages, locale):
    with chromium.new_context(locale=locale, viewport={"width": 320, "height": 800}) as context:
        page = context.new_page()
        for path in pages.values():
            page.goto(f"{site.url}{path}")
            assert page.locator("html").get_attribute("lang") == locale[:2]
            assert not overflow(page), path
