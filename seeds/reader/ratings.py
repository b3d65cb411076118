"""Marks given to the players of a side below its name: "Rossi 6,5 Sempre attento. (dal 70' Bianchi s.v.)"."""

import dataclasses
import re
from functools import cache
from itertools import pairwise

from .clock import Clock
from .fixture import Fixture
from .line_ups import Change
from .minutes import find_minutes
from .names import UPPER, Name, name_pattern
from .tokens import LINE
from .vocabulary import Language, words_of

LEAST_RATED = 4  # fewer at the head of lines below a side's name are something else
LONGEST_HEADING = 40  # characters
MARK = r"(?:10|[3-9](?:[.,](?:5|25|75))?|s\.?\s?v\.?|n\.?\s?g\.?)(?![\w'’′]|\s?[-–:]\s?\d|[.,]\d)"


@dataclasses.dataclass(frozen=True)
class Rated:
    """The players of one side, "home" or "away", that marks are given to, and the changes told with them, at text[start:end]."""

    side: str
    names: list[Name]
    changes: list[Change]
    start: int
    end: int


def find_ratings(text: str, folded: str, fixture: Fixture, language: Language) -> list[Rated]:
    """The players rated in lines below the name of a side, each at the head of a line of his own."""
    found: list[Rated] = []
    side, rated = None, list[re.Match[str]]()
    rows = _rows(language)
    for m in LINE.finditer(text) if rows.search(text) else ():
        headed = _heading(text[m.start() : m.end()], fixture, language)
        if headed is not None:
            found += _of_side(text, folded, side, rated, language)
            side, rated = headed, []
        elif side is not None and (row := rows.match(text, m.start(), m.end())) is not None:
            rated.append(row)
    return found + _of_side(text, folded, side, rated, language)


def _heading(line: str, fixture: Fixture, language: Language) -> str | None:
    """The side whose name is a line, or ends it behind an "of": "BOLOGNA (4-3-3)", "Le pagelle del Bologna"."""
    name = re.sub(r"\([^()]*\)", "", line).strip(" :.-–—*")
    if len(name) > LONGEST_HEADING:
        return None
    of = "|".join(re.escape(word) for word in language.of)
    return fixture.side(name) or fixture.side(re.split(rf"(?:^|\s)(?:{of})\s?", name)[-1])


@cache
def _rows(language: Language) -> re.Pattern[str]:
    """A line that begins with a player and his mark, in either order."""
    name = name_pattern(language, 3).pattern
    ahead, behind = rf"(?P<before>{name})[\s:,(–-]{{1,3}}{MARK}", rf"{MARK}[\s:–-]{{1,3}}(?P<behind>{name})"
    return re.compile(rf"^[ \t•*-]*(?:{ahead}|{behind})", re.MULTILINE)


def _of_side(
    text: str, folded: str, side: str | None, rated: list[re.Match[str]], language: Language
) -> list[Rated]:  # fmt: skip
    if side is None or len(rated) < LEAST_RATED:
        return []
    names, changes, end = [], [], 0
    for row in rated:
        part = "before" if row["before"] else "behind"
        stop = text.find("\n", row.end())
        end = len(text) if stop < 0 else stop
        own = [Name(row[part], *row.span(part)), *_further(text, row.end(), end, language)]
        for name, until in pairwise([*own, Name("", end, end)]):
            changes += _changes(text, folded, name, name.end, until.start, language)
        names += own
    return [Rated(side, names, changes, names[0].start, end)]


def _further(text: str, start: int, end: int, language: Language) -> list[Name]:
    """Those who follow the first of a line, each with a mark behind a semicolon: "Rossi 5; Bianchi 6"."""
    row = re.compile(rf"(?:;|\.)\s(?P<name>{name_pattern(language, 3).pattern})\s{MARK}")
    return [Name(m["name"], *m.span("name")) for m in row.finditer(text, start, end)]


def _changes(text: str, folded: str, off: Name, start: int, end: int, language: Language) -> list[Change]:
    """Who came on for somebody, by the minutes right before a name with a mark of its own: "dal 70' Bianchi s.v."."""
    found: list[Change] = []
    coming = re.compile(rf"\s(?P<on>(?=[{UPPER}]){name_pattern(language, 3).pattern}),?\s\(?{MARK}")
    for minute in find_minutes(folded, start, end, language):
        if (m := coming.match(text, minute.end, end)) is not None and not _is_word(m["on"], language):
            found.append(Change(Name(m["on"], *m.span("on")), off, Clock().read(minute), minute.start, m.end("on")))
            off = found[-1].on
    return found


def _is_word(name: str, language: Language) -> bool:
    return name.lower() in words_of(language.stopwords)
