"""What loading did, in plain text: a table of articles, and in a dry run every fact that would change."""

import logging

from matches.history import called, cited_for, told
from matches.models import Match

STATES = ("new", "changed", "unchanged")
HEAD = ("Article", "Match", *(f"Events {state}" for state in STATES), "Notes")
NOTES = {
    "revised": "another text under this name: the earlier one is kept as a revision",
    "withdrawn": "withdrawn: an archivist can let it speak again",
}
SIGNS = {"new": "+", "changed": "~", "gone": "-"}


logger = logging.getLogger(__name__)


def log(filing):
    """Log what became of one article, in one line."""
    source = filing.source
    events = filing.outcome.told[source.pk]
    told = {"article": source.name, "source": source.pk, "state": filing.state}
    logger.info("article loaded", extra={"told": told | {f"events_{state}": events[state] for state in STATES}})


def note(name, filing, warnings, dry_run):
    """Return what to tell of an article in the end: its source's id, the other cells of its row, the lines below it."""
    told = filing.outcome.told[filing.source.pk]
    notes = [*warnings, *filter(None, [NOTES.get(filing.state)])]
    cells = (name, *(str(told[state]) for state in STATES), "; ".join(notes))
    return filing.source.pk, cells, change_lines(filing.outcome.changes) if dry_run else []


def rows(notes):
    """Return the rows of a table from what was noted, with the matches that the articles report as they are now."""
    found = []
    for source, (name, *cells), lines in notes:
        matches = Match.objects.filter(reports__source=source).select_related("home", "away")
        found += [(name, "; ".join(map(str, matches)) or "no match reported", *cells), *(("", line) for line in lines)]
    return found


def table(rows):
    """Return the lines of a table; a row of two cells, the first one empty, is a line below the row before."""
    if not rows:
        return []
    rows = [HEAD, *rows]
    widths = [max(len(row[column]) for row in rows if len(row) == len(HEAD)) for column in range(len(HEAD))]
    return [line(row, widths).rstrip() for row in rows]


def line(row, widths):
    if len(row) != len(HEAD):
        return f"    {row[1]}"
    cells = zip(row, widths, strict=True)
    return "  ".join(cell.rjust(width) if cell.isdecimal() else cell.ljust(width) for cell, width in cells)


def change_lines(changes):
    """Return a line for each thing that changes: what it is, and for each field the old and the new value."""
    lines = []
    for change in changes:
        subject = str(change.match) if change.thing == change.match else f"{change.match}: {change.thing}"
        fields = [f"{field} {old} → {new}" for field, old, new in field_changes(change)]
        lines.append(f"{SIGNS[change.kind]} {subject}" + (f" ({', '.join(fields)})" if fields else ""))
    return lines


def field_changes(change):
    """Return what changes of a thing, in words: [(field, old value, new value)]."""
    fields = {name.removesuffix("_id"): (old, getattr(change.thing, name)) for name, old in change.before.items()}
    return [
        (called(type(change.thing), name), *(text(change.thing, name, value) for value in values))
        for name, values in fields.items()
    ]


def text(thing, name, value):
    """Return a field's value in words; people and teams by name."""
    if isinstance(value, list):
        return ", ".join(cited_for(type(thing), one) for one in value) or "none"
    return told(type(thing), name, value)
