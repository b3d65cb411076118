"""The types of pages of a site, found by following its links."""

import urllib.request
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.urls import resolve


class Links(HTMLParser):
    """The addresses that a page links to."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "a" and (address := dict(attrs).get("href")):
            self.found.append(address)


def pages_of(site):
    """One page of each type that readers can get to from the first one, one missing, two of searches: {type: path}."""
    found, queue = {"missing": "/missing/", "found": "/search/?q=milan", "not found": "/search/?q=zzz"}, ["/"]
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
