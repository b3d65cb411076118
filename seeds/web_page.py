"""Articles in web pages: the text without what stands around it, and what the page says about itself."""

import logging
import re
from datetime import date

from trafilatura import bare_extraction, extract_metadata, load_html

from .articles import LONGEST, BadInput, is_web_address

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it cannot read is told as BadInput, once

RULE = re.compile(r"\|[-| ]+\|?")  # between the head of a table and its rows
MOST_ATTRIBUTES = 2000  # of one tag: parsing takes time by their square
ATTRIBUTE = r"""[\s/]++[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+))?+"""
CROWDED = re.compile(rf"<[a-zA-Z][^\s/>]*+(?:{ATTRIBUTE}){{{MOST_ATTRIBUTES}}}")
FIELDS = {"title": "title", "sitename": "publisher", "author": "author", "url": "url"}


def is_html(name, start):
    """Whether a file is a web page: by the ending of its name, or by how its bytes or its text begin."""
    start = start if isinstance(start, str) else start.decode("latin-1")
    opening = start.lstrip("\ufeff\xef\xbb\xbf \t\r\n")[:14].lower()
    return name.lower().endswith((".html", ".htm", ".xhtml")) or opening.startswith(("<!doctype html", "<html"))


def article(name, page):
    """Return the text of the article in a page, bytes or text, and what is known about it as fields of an Article.

    The title is the first line of the text. Raise BadInput where there is no article in it, or a tag that no parser
    would be done with.
    """
    if is_crowded(page):
        raise BadInput(
            f"{name}: a tag of this page has {MOST_ATTRIBUTES} attributes or more, too many to read it; copy the article's "
            "text and paste it instead."
        )
    tree = tree_of(page)
    text = text_in(tree) if tree is not None else ""
    if not text:
        raise BadInput(f"{name}: no article was found in this page; copy the article's text and paste it instead.")
    known = known_of(tree_of(page))
    headline = known["title"] if not text.startswith(known["title"]) else ""
    return f"{headline}\n\n{text}\n" if headline else f"{text}\n", known


def is_crowded(page):
    """Whether a tag of a page, bytes or text, has more attributes than any in earnest, in whatever encoding."""
    text = page if isinstance(page, str) else page.replace(b"\0", b"").decode("latin-1")
    return CROWDED.search(text) is not None


def tree_of(page):
    """Return a page as a tree, None where it is none. What is packed would be unpacked, but to no more than it takes."""
    return load_html(page, max_size=len(page))


def text_in(tree):
    """Return the article's text, paragraphs, list items and rows of tables a line each; empty where there is none."""
    for element in tree.iter("time"):
        element.tag = "span"  # the minutes of a ticker, which would count as dates of the page and go
    found = bare_extraction(tree, include_comments=False)
    lines = (found.text or "").strip().split("\n") if found else []
    return "\n".join(row(line) if line.startswith("|") else line for line in lines if not RULE.fullmatch(line))


def row(line):
    """Return the cells of a table's row as words."""
    return "  ".join(filter(None, (cell.strip() for cell in line.split("|"))))


def known_of(tree):
    """Return what a page says about itself: title, publisher, author, url, published."""
    found = extract_metadata(tree, extensive=False)  # no date is better than a guess
    known = {field: (getattr(found, told) or "").strip()[: LONGEST[field]] for told, field in FIELDS.items()}
    if not is_web_address(known["url"]):
        known["url"] = ""
    return known | {"published": date.fromisoformat(found.date) if found.date else None}
