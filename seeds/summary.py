"""What loading did, in plain text: a table of articles, and in a dry run every fact that would change."""

from matches.models import Match

STATES = ("new", "changed", "unchanged")
HEAD = ("Article", "Match", *(f"Events {state}" for state in STATES), "Notes")
NOTES = {
    "revised": "another text under this name: the earlier one is kept as a revision",
    "withdrawn": "withdrawn: an archivist can let it speak again",
}
SIGNS = {"new": "+", "changed": "~", "gone": "-"}


def row(name, filing, warnings):
    """Return the cells of an article's row."""
    matches = Match.objects.filter(reports__source=filing.source).select_related("home", "away")
    told = filing.outcome.told[filing.source.pk]
    counts = [str(told[state]) for state in STATES]
    notes = [*warnings, *filter(None, [NOTES.get(filing.state)])]
    matches = "; ".join(map(str, matches)) or "no match reported"
    return (name, matches, *counts, "; ".join(notes))


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
        fields = [
            f"{label(change.thing, name)} {text(change.thing, name, old)} → "
            f"{text(change.thing, name, getattr(change.thing, name))}"
            for name, old in change.before.items()
        ]
        lines.append(f"{SIGNS[change.kind]} {subject}" + (f" ({', '.join(fields)})" if fields else ""))
    return lines


def label(thing, name):
    return thing._meta.get_field(name.removesuffix("_id")).verbose_name


def text(thing, name, value):
    """Return a field's value in words; people and teams by name."""
    model_field = thing._meta.get_field(name.removesuffix("_id"))
    if model_field.is_relation and value is not None:
        value = model_field.related_model.objects.filter(pk=value).first()
    return ", ".join(value) or "none" if isinstance(value, list) else "unknown" if value in (None, "") else str(value)
