"""The reader's published accuracy: accuracy.json, as `make accuracy` writes it, in tables for the page about the archive."""

import json
from functools import cache
from pathlib import Path

from django.utils.formats import number_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .models import EventType
from .wording import language_name

PATH = Path(__file__).with_name("accuracy.json")
NAMES = {
    "key": gettext_lazy("key events"),
    "all": gettext_lazy("all events"),
    "competition": gettext_lazy("competition"),
    "date": gettext_lazy("date"),
    "venue": gettext_lazy("venue"),
    "referee": gettext_lazy("referee"),
    "coaches": gettext_lazy("coaches"),
    "formations": gettext_lazy("formations"),
    "line-ups": gettext_lazy("starting elevens"),
} | dict(EventType.choices)
PARTS = {
    "unseen": (
        gettext_lazy("On articles that were kept unseen"),
        gettext_lazy("Nobody looked at them while the rules were made: they tell how the next article will be read."),
    ),
    "seen": (
        gettext_lazy("On articles that the rules were made with"),
        gettext_lazy("The rules were tried on them as they were made, so these figures flatter a little."),
    ),
}
COLUMNS = {
    "articles": gettext_lazy("Articles"),
    "told": gettext_lazy("Told"),
    "read": gettext_lazy("Read"),
    "precision": gettext_lazy("Precision"),
    "recall": gettext_lazy("Recall"),
    "F1": gettext_lazy("F1"),
    "exact": gettext_lazy("Exact"),
}


@cache
def figures():
    """Return the data as written: {"seen": part, "unseen": part or None}."""
    return json.loads(PATH.read_text(encoding="utf-8"))


def parts():
    """Return the parts of the articles that have been scored, each with its tables."""
    return [
        {
            "name": name,
            "heading": heading,
            "explanation": explanation,
            "articles": part["articles"],
            "tables": [
                table(_("Key events by language"), _("Language"), by_language(part)),
                table(_("All languages"), _("Event"), named(part["total"])),
                table(_("Facts of the match"), _("Fact"), named(part["facts"])),
            ],
            "more": [table(language_name(one["code"]), _("Event"), named(one["rows"])) for one in part["languages"]],
        }
        for name, (heading, explanation) in PARTS.items()
        if (part := figures()[name])
    ]


def by_language(part):
    """Return the rows of the key events of each language, under its name."""
    found = [(language_name(one["code"]), row) for one in part["languages"] for row in one["rows"]]
    return [(name, row) for name, row in found if row["what"] == "key"]


def named(rows):
    """Return (name, row), without those of what no article tells."""
    return [(capfirst(NAMES[row["what"]]), row) for row in rows if row["told"]]


def table(caption, first, rows):
    """Return a table of (name, row): its caption, headings, and lines of (name, cells)."""
    columns = [column for column in COLUMNS if column in rows[0][1]]
    lines = [(name, [shown(row[column]) for column in columns]) for name, row in rows]
    return {"caption": caption, "headings": [first, *(COLUMNS[column] for column in columns)], "lines": lines}


def shown(figure):
    if figure is None:
        return "–"
    return number_format(figure, 3 if isinstance(figure, float) else None)
