"""The figures as they are published: data for the page about the archive, and docs/accuracy.md."""

import json
from pathlib import Path

from tests.accuracy.events import ALL, KEY
from tests.accuracy.scorer import Score

PROJECT = Path(__file__).parents[2]
DATA = PROJECT / "matches" / "accuracy.json"
DOCUMENT = PROJECT / "docs" / "accuracy.md"

NAMES = {
    "it": "Italian", "fr": "French", "en": "English", "es": "Spanish", "de": "German", "pt": "Portuguese", "nl": "Dutch",
}  # fmt: skip
FACTS = {
    "competition": ["competition"],
    "date": ["date"],
    "venue": ["venue"],
    "referee": ["referee"],
    "coaches": ["home_coach", "away_coach"],
    "formations": ["home_formation", "away_formation"],
    "line-ups": ["line_ups"],
}
SHARES = {
    "the language is known": "language",
    "the two teams are found": "matches",
    "home and away are right": "home_away",
    "the result is right": "result",
    "an article about no match gives none": "negatives",
    "the passage tells the event": "right_passages",
}
INTRODUCTION = """\
# How well Tabellino reads

Written by `make accuracy`: the reader's figures on the articles of `tests/corpus`, which were written for this project
on real or realistic matches, each with what a careful reader finds in it. Not by hand: change the reader, then run it.

An event counts as found if its type and player agree and its minute is at most two off or one of the two has none. It
is exact if minute, stoppage time, side, second player and manner agree too. Precision is the share of the events read
that are right, recall the share of those told that were found, F1 the balance of both; "exact" is F1 over exact events.
Key events are goals, missed penalties, cards, substitutions and disallowed goals.
"""
PARTS = {
    "seen": ("Articles that the rules were made with", ""),
    "unseen": (
        "Articles kept unseen",
        "Nobody looked at these while the rules were made: they tell how the reader does on the next article.\n",
    ),
}
FIGURES = ("told", "read", "precision", "recall", "F1", "exact")
COLUMNS = ("articles", *FIGURES)


def published(scores):
    """Return the figures of {language: Score} as JSON data: by language and type of event, and facts."""
    total = Score()
    for score in scores.values():
        total.add(score)
    return {
        "articles": total.articles,
        "total": by_type(total),
        "languages": [
            {"code": code, "articles": score.articles, "rows": by_type(score)} for code, score in scores.items()
        ],
        "facts": [only(FIGURES[:4], row(name, total.total(fields))) for name, fields in FACTS.items()],
        "shares": [only(("told", "recall"), row(name, total[what])) for name, what in SHARES.items()],
    }


def only(figures, full):
    return {"what": full["what"], **{figure: full[figure] for figure in figures}}


def by_type(score):
    """Return a row for each type of event, then for the key ones together and for all."""
    return [row(kind, score[kind]) for kind in ALL] + [row("key", score.total(KEY)), row("all", score.total(ALL))]


def row(what, counted):
    """Return one row of figures; a share of nothing is None."""
    either = counted.told + counted.read
    return {
        "what": what,
        "articles": counted.articles,
        "told": counted.told,
        "read": counted.read,
        "precision": round(counted.precision, 3) if counted.read else None,
        "recall": round(counted.recall, 3) if counted.told else None,
        "F1": round(counted.f1, 3) if either else None,
        "exact": round(counted.exact_f1, 3) if either else None,
    }


def load():
    return json.loads(DATA.read_text(encoding="utf-8"))


def save(data):
    """Write {"seen": figures, "unseen": figures or None} as data and as a document."""
    DATA.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    DOCUMENT.write_text(document(data), encoding="utf-8")


def document(data):
    """Return docs/accuracy.md."""
    parts = [INTRODUCTION]
    for name, (heading, explanation) in PARTS.items():
        if data[name]:
            parts += [f"## {heading}\n", *filter(None, [explanation]), *section(data[name])]
    return "\n".join(parts)


def section(figures):
    """Yield the tables of one part."""
    last = [(NAMES[one["code"]], {**one["rows"][-2], "articles": one["articles"]}) for one in figures["languages"]]
    last.append(("all languages", figures["total"][-2]))
    yield "### Key events by language\n"
    yield table("language", COLUMNS, last)
    for one in figures["languages"]:
        yield f"### {NAMES[one['code']]}: {one['articles']} articles\n"
        yield table("event", COLUMNS, [(words(row["what"]), row) for row in one["rows"]])
    yield f"### All languages: {figures['articles']} articles\n"
    yield table("event", COLUMNS, [(words(row["what"]), row) for row in figures["total"]])
    yield "### Facts of the match\n"
    yield table("fact", FIGURES[:4], [(row["what"], row) for row in figures["facts"]])
    yield "### Besides\n"
    yield table("how often", ("told", "recall"), [(row["what"], row) for row in figures["shares"]])


def words(what):
    """Return the name of a row of events."""
    return {"key": "**key events**", "all": "**all events**"}.get(what, what.replace("_", " "))


def table(first, columns, rows):
    lines = [[first, *columns], ["---"] + ["---:"] * len(columns)]
    lines += [[name, *(shown(row[column]) for column in columns)] for name, row in rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def shown(figure):
    if figure is None:
        return "–"
    return f"{figure:.3f}" if isinstance(figure, float) else str(figure)
