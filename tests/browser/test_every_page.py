"""Every type of page in a real browser: light, dark, on wide and narrow screens; readable by all, and quiet."""

import urllib.request
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import resolve

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
            if answer.headers.get_content_type() == "text/html":
                found[kind] = path
                queue += paths_in(answer.read().decode(), path)
    return found


def paths_in(html, path):
    """Return the paths on this site that a page links to."""
    ways = (urlsplit(urljoin(path, link)) for link in Links(html).found)
    return sorted({way.path for way in ways if not way.scheme})


def listen(page, site):
    """Return a list that fills with what the page complains of or asks of others."""
    heard = []
    page.on("console", lambda message: heard.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda asked: None if asked.url.startswith((site.url, "data:")) else heard.append(asked.url))
    page.on("requestfailed", lambda failed: heard.append(f"failed: {failed.url}"))
    return heard


def violations(page):
    """Return what axe finds: the rule and the elements that break it."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {', '.join(str(node['target']) for node in one['nodes'][:3])}" for one in found]


def overflow(page):
    """Return by how many pixels the page is wider than the window, and the elements that stick out."""
    return page.evaluate(
        """() => {
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide) return "";
          const out = [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > wide + 1);
          return `${document.documentElement.scrollWidth - wide}px: ` +
            out.slice(0, 3).map(e => `${e.tagName}.${e.getAttribute("class") || ""}`).join(", ");
        }"""
    )


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
