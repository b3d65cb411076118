"""Where a list of changes is parted, and whom each part names."""

import re

from .names import UPPER, Name, name_pattern
from .tokens import fold
from .vocabulary import Language, compiled, words_of

# A full stop that parts changes: not an ordinal's, a minute's or an initial's.
STOP = rf"(?<!\d)(?<!\d[m'’′])(?<!\b[{UPPER}])\."


def change_parts(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """The spans of a list's changes: parted by commas, but by semicolons alone where commas part what tells one
    change.
    """
    conjunctions = "|".join(map(re.escape, language.conjunctions)) or "(?!)"
    small = rf"\n|(?:[,;]|{STOP})\s|\s(?:{conjunctions}|[–—-])\s(?=\d)|(?<=[)\d'’])\s(?:{conjunctions})\s"
    large_parts = rf"\n|(?:;|{STOP})\s"
    parts = []
    for large in _split(large_parts, text, start, end, language):
        pieces = _with_minute_behind(_split(small, text, *large, language), text, language)
        whole = not any(len(_names(text, *piece, language)) > 1 for piece in pieces)
        parts += [large] if whole else pieces
    return parts


def _with_minute_behind(pieces: list[tuple[int, int]], text: str, language: Language) -> list[tuple[int, int]]:
    """The pieces of a list, one that names nobody and has a number with the one before it: "Alba for Bruni, min. 55"."""
    joined: list[tuple[int, int]] = []
    for start, end in pieces:
        timed = joined and re.search(r"\d", text[start:end]) and not _names(text, start, end, language)
        joined.append((joined.pop()[0] if timed else start, end))
    return joined


def _split(pattern: str, text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    spans, at = [], start
    short = words_of(language.abbreviations)
    for m in re.compile(pattern).finditer(text, start, end):
        before = text[at : m.start()]
        if _behind_name(before) or (m.group()[0] == "." and re.split(r"\W", before)[-1] in short):
            continue
        spans.append((at, m.start()))
        at = m.end()
    return [*spans, (at, end)]


def _behind_name(words: str) -> bool:
    """Whether brackets that opened behind a name are still open at the end of some words: "Alba (Bruni"."""
    return len(re.findall(r"\w\s?\(", words)) > words.count(")")


def _names(text: str, start: int, end: int, language: Language) -> list[Name]:
    found = name_pattern(language).finditer(text, start, end)
    names = [Name(m.group(), m.start(), m.end()) for m in found if text[m.end() : m.end() + 1] != ":"]  # no heading
    halves = compiled(language.first_half_mark + language.second_half_mark)
    return [name for name in names if not halves.fullmatch(fold(name.text))]


def pairs_of_part(text: str, start: int, end: int, language: Language) -> list[list[Name]]:
    """The names of each change told in one part of a list: several where each side of an "and" names two."""
    joins = "|".join(map(re.escape, language.conjunctions)) or "(?!)"
    pieces = [_names(text, *piece, language) for piece in _split(rf"\s(?:{joins})\s", text, start, end, language)]
    found = pieces if all(len(names) > 1 for names in pieces) else [_names(text, start, end, language)]
    return [names for names in found if len(names) > 1]
