"""Every type of page in a real browser: light, dark, on wide and narrow screens; readable by all, and quiet."""

import urllib.request
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest
from django.urls import resolve

from .looks import listen, overflow, violations

WIDTHS = (1280, 360, 320)
CHECKED = {("light", 1280), ("light", 320), ("dark", 1280)}  # by axe, which takes its time


class Links(HTMLParser):
    """The addresses that a page links to."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "a" and (address := dict(attrs).get("href")):
            self.found.append(address)


@pytest.fixture(scope="module")
def pages(site):
    """One page of each type that readers can get to from the first one, and one that is missing: {type: path}."""
    found, queue = {"missing": "/missing/"}, ["/"]
    while queue:
        path = queue.pop(0)
        kind = resolve(path).view_name
        if kind in found:
            continue
        with urllib.request.urlopen(f"{site.url}{path}") as answer:
            if answer.url == f"{site.url}{path}" and answer.headers.get_content_type() == "text/html":
                found[kind] = path
                queue += paths_in(answer.read().decode(), path)
    return found


def paths_in(html, path):
    """Return the paths on this site that a page links to."""
    ways = (urlsplit(urljoin(path, link)) for link in Links(html).found)
    return sorted({way.path for way in ways if not way.scheme})


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
    return [*([f"scrolls sideways, {sideways}"] if sideways else []), *(violations(page) if view in CHECKED else [])]


def test_the_pages_looked_at_are_all_that_matter(pages):
    """The search for pages finds the main ones, so that the test above cannot pass by looking at nothing."""
    expected = {"matches:home", "matches:list", "matches:match", "matches:source", "players:player", "players:team"}
    assert expected <= set(pages)
