"""Facts of the match outside its events: competition, round, date, place, attendance, officials."""

import dataclasses
import re
from datetime import date
from functools import cache

from . import gazetteer
from .fixture import Fixture
from .lexicon import find_phrases
from .people import places
from .sections import Line
from .sheet import UPPER, Label, Name, name_pattern
from .tokens import Token, fold, fold_in_place
from .vocabulary import Language, Phrases, language_codes, load


@dataclasses.dataclass(frozen=True)
class Fact:
    """A value told at text[start:end]."""

    value: str
    start: int
    end: int


# --- date ------------------------------------------------------------------------------------------------------------


@cache
def _months() -> dict[str, int]:
    """The number of each month by its names in all languages: credits keep the photographer's language."""
    return {
        word: number
        for code in language_codes()
        for number, group in enumerate(load(code).months.split("|"), 1)
        for word in fold_in_place(group).split()
    }


@cache
def _date_pattern() -> re.Pattern[str]:
    months = "|".join(sorted(_months(), key=len, reverse=True))
    return re.compile(
        rf"(?<![\d.])(?:(?P<d>\d{{1,2}})(?:er|st|nd|rd|th|o|\.)?\s*(?:de\s|of\s)?(?P<m>{months})\.?,?\s*(?:de\s|del\s)?(?P<y>\d{{4}})"
        rf"|(?P<m2>{months})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})"
        r"|(?P<d3>\d{1,2})[./-](?P<m3>\d{1,2})[./-](?P<y3>\d{4}|\d{2})(?!\d))(?![\d])"
    )


def find_date(folded: str, lines: list[Line], labels: list[Label], language: Language) -> Fact | None:
    """The day of the match: behind a label, in the sheet or a credit, else a line's full date; never when the page was made."""
    found = []
    for line in lines:
        for m in _date_pattern().finditer(folded, line.start, line.end):
            day = _date_of(m)
            if day is None:
                continue
            before = folded[max(line.start, m.start() - 40) : m.start()]
            labelled = any(label.what == "date" and label.start <= m.start() < label.until for label in labels)
            made = _any(language.published).search(before) is not None
            rank = (0 if labelled else 3 if made else 1 if _stands_alone(folded, line, m) else 2, m.start())
            if line.kind == "noise" and not _is_photo(folded, line):
                continue
            found.append((rank, Fact(day.isoformat(), m.start(), m.end())))
    return min(found, key=lambda f: f[0])[1] if found else None


def _is_photo(folded: str, line: Line) -> bool:
    photo = tuple(phrase for code in language_codes() for phrase in load(code).photo)
    return bool(_any(photo).match(folded[line.start : line.end].lstrip(" [(<-")))


def _stands_alone(folded: str, line: Line, m: re.Match[str]) -> bool:
    """A date in brackets or in a short line, not one told within a sentence."""
    return line.end - line.start < 200 or folded[max(0, m.start() - 12) : m.start()].rfind("(") >= 0


def _date_of(m: re.Match[str]) -> date | None:
    if m["d3"]:
        year = int(m["y3"]) + (2000 if len(m["y3"]) == 2 else 0)
        day, month = int(m["d3"]), int(m["m3"])
    else:
        day, year = int(m["d"] or m["d2"]), int(m["y"] or m["y2"])
        month = _months()[m["m"] or m["m2"]]
    try:
        return date(year, month, day) if 1850 < year < 2100 else None
    except ValueError:
        return None


@cache
def _any(phrases: Phrases) -> re.Pattern[str]:
    words = (
        "|".join(re.escape(fold_in_place(p)).replace(r"\*", "[a-z]*").replace(r"\ ", r"\s{1,3}").replace(r"\{n\}", r"\d{1,2}")
            for p in phrases
        ) or "(?!)"
    )
    return re.compile(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])")


# --- competition and round -------------------------------------------------------------------------------------------


def find_competition(tokens: list[Token], language: Language, labels: list[Label], text: str) -> Fact | None:
    """The competition named in the first words, else the one named most often."""
    for label in labels:
        if label.what == "competition" and (value := text[label.end : label.until].split("\n")[0].strip(" .")):
            return Fact(value[:100], label.end, label.end + len(value[:100]))
    index = gazetteer.competition_index()
    found: dict[str, list[tuple[int, int]]] = {}
    for i, j, phrase in find_phrases(tokens, index, capital=True):
        found.setdefault(index[phrase], []).append((tokens[i].start, tokens[j - 1].end))
    if not found:
        return None
    best = min(found, key=lambda c: (gazetteer.is_generic_competition(c), -len(found[c]), found[c][0]))
    start, end = found[best][0]
    return Fact(text[start:end], start, end)


def find_round(text: str, folded: str, lines: list[Line], language: Language) -> Fact | None:
    """The round, as the text words it."""
    for line in lines:
        if line.kind != "noise" and (m := _any(language.rounds).search(folded, line.start, line.end)):
            return Fact(text[m.start() : m.end()], m.start(), m.end())
    return None


# --- place -----------------------------------------------------------------------------------------------------------


@cache
def _venue_pattern(language: Language) -> re.Pattern[str]:
    before = "|".join(sorted((re.escape(p) for p in language.venue_before), key=len, reverse=True)) or "(?!)"
    name = rf"[{UPPER}][\w'’.-]*(?:[ -](?:de|di|da|do|del|della|dos|of|[{UPPER}][\w'’.-]*)){{0,4}}"
    return re.compile(rf"(?i:\b(?:{before}))\s+(?P<name>[«\"“]?{name}[»\"”]?)")


def find_venue(
    text: str, folded: str, tokens: list[Token], fixture: Fixture, labels: list[Label], language: Language
) -> Fact | None:
    """The ground: behind a label; one of either club's grounds; else what the words for a ground introduce."""
    for label in labels:
        if label.what == "venue":
            value = re.split(
                r"[\n(;]|\.\s|,\s(?![A-ZÀ-Þ][a-z]+\s[A-ZÀ-Þ])|\s[–—-]\s", text[label.end : label.until].strip()
            )[0].strip(" .,")
            if value:
                at = text.find(value, label.end)
                return Fact(value, at, at + len(value))
    own = fixture.home.grounds | fixture.away.grounds
    for i, j, _ in find_phrases(tokens, own, capital=True):
        return _whole_ground(text, tokens[i].start, tokens[j - 1].end, language)
    if m := _venue_pattern(language).search(text):
        start, end = m.span("name")
        value = text[start:end].strip('«»"“” ')
        at = text.find(value, start)
        return Fact(value, at, at + len(value))
    if m := _ground_word(language).search(text):
        return Fact(m.group(), m.start(), m.end())
    for i, j, phrase in find_phrases(tokens, gazetteer.ground_index(), capital=True):
        if len(phrase) > 4:
            return _whole_ground(text, tokens[i].start, tokens[j - 1].end, language)
    return None


def _whole_ground(text: str, start: int, end: int, language: Language) -> Fact:
    return Fact(text[start:end], start, end)


@cache
def _ground_word(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in language.venue_words) or "(?!)"
    name = rf"[{UPPER}][\w'’.-]*(?:[ -][{UPPER}][\w'’.-]*){{0,3}}"
    return re.compile(
        rf"\b(?:(?:{words})\s{name}|[{UPPER}][\w.'’-]*(?:[ -][{UPPER}][\w.'’-]*){{0,2}}[ -](?:{words})\b|[{UPPER}]\w+(?:{'|'.join(w.lower() for w in language.venue_words) or '(?!)'})\b)"
    )


# --- labelled values -------------------------------------------------------------------------------------------------


def labelled_person(text: str, label: Label, language: Language) -> Fact | None:
    """The name that a label introduces, without titles or what stands in brackets."""
    m = name_pattern(language).search(text, label.end, min(label.until, label.end + 60))
    if not m or text[label.end : m.start()].strip(" .:–—-").count(" ") > 3:
        return None
    value = re.sub(r"^(?:M|Mr|Sr|Dr|Mme)\.?\s", "", m.group()).rstrip(".")
    value = _without_origin(value, language)
    at = m.start() + m.group().find(value)
    return Fact(value, at, at + len(value)) if len(fold(value)) > 1 else None


def _without_origin(name: str, language: Language) -> str:
    """A name without the town it comes from: "Verdi di Roma" -> "Verdi"."""
    for m in re.finditer(r"\s\w{1,4}\s", name):
        if m.group().strip() in language.of and fold(name[m.end() :]) in places(language.code):
            return name[: m.start()]
    return name


def labelled_number(text: str, label: Label) -> Fact | None:
    """The first number behind a label, thousands signs dropped."""
    m = re.compile(r"\d{1,3}(?:[.,'’ \u00a0]\d{3})+|\d+").search(text, label.end, label.until)
    return Fact(re.sub(r"\D", "", m.group()), m.start(), m.end()) if m else None


def names_in(text: str, start: int, end: int, language: Language) -> list[Name]:
    """All names in a span."""
    return [Name(m.group(), m.start(), m.end()) for m in name_pattern(language).finditer(text, start, end)]
