"""Articles in web pages: the text without what stands around it, and what the page says about itself."""

import logging
from datetime import date

from trafilatura import bare_extraction

from .articles import LONGEST, BadInput

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it cannot read is told as BadInput, once

FIELDS = {"title": "title", "sitename": "publisher", "author": "author", "url": "url"}


def is_html(name, start):
    """Whether a file is a web page: by the ending of its name, or by how its bytes or its text begin."""
    start = start if isinstance(start, str) else start.decode("latin-1")
    opening = start.lstrip("\ufeff\xef\xbb\xbf \t\r\n")[:14].lower()
    return name.lower().endswith((".html", ".htm", ".xhtml")) or opening.startswith(("<!doctype html", "<html"))


def article(name, page):
    """Return the text of the article in a page, bytes or text, and what is known about it as fields of an Article.

    The title is the first line of the text. Raise BadInput where there is no article in it.
    """
    sure_dates = {"extensive_search": False}  # no date is better than a guess
    found = bare_extraction(page, with_metadata=True, include_comments=False, date_extraction_params=sure_dates)
    if found is None or not (found.text or "").strip():
        raise BadInput(f"{name}: no article was found in this page; copy the article's text and paste it instead.")
    known = {field: (getattr(found, told) or "").strip()[: LONGEST[field]] for told, field in FIELDS.items()}
    if not known["url"].startswith(("http://", "https://")):
        known["url"] = ""
    published = date.fromisoformat(found.date) if found.date else None
    text = found.text.strip()
    headline = known["title"] if known["title"] and not text.startswith(known["title"]) else ""
    return f"{headline}\n\n{text}\n" if headline else f"{text}\n", known | {"published": published}
