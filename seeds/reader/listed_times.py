"""The minutes and scores of a list, each in the half that its marks tell."""

import dataclasses
import re
from functools import cache

from .clock import Clock, Minute
from .halves import tells_extra_time
from .minutes import find_minutes, with_mark
from .scores import find_scores
from .tokens import fold_in_place
from .vocabulary import Language, Phrases

LATE = 97  # a minute of a list from which on it is rather of extra time, where that was played
BEST_MARK = 10  # that a player is given


def _in_their_half(folded: str, start: int, end: int, minutes: list[Minute], language: Language) -> list[Minute]:
    """Minutes behind a half's name or mark that stands before them are of that half, as in "pt 11' Rebecchi; st 4'
    Orsi".
    """
    first, second = language.first_half_mark + language.first_half, language.second_half_mark + language.second_half
    heads = [("first", m.end()) for m in mark_pattern(first).finditer(folded, start, end)]
    heads += [("second", m.end()) for m in mark_pattern(second).finditer(folded, start, end)]
    heads = sorted((h for h in heads if not any(m.start < h[1] <= m.end for m in minutes)), key=lambda h: h[1])
    if not heads:
        return minutes
    out = []
    for minute in sorted(minutes, key=lambda m: m.start):
        kind = next((kind for kind, at in reversed(heads) if at <= minute.start), None)
        out.append(
            dataclasses.replace(minute, kind=kind)
            if kind and minute.kind == "absolute" and minute.number <= 60
            else minute
        )
    return out


def _in_half_behind(folded: str, minutes: list[Minute]) -> list[Minute]:
    """A half's mark at the end of a part between semicolons holds for the whole part: "Alemu 3', Orsi 20' st"."""
    parts: list[list[Minute]] = [[]]
    for minute in sorted(minutes, key=lambda m: m.start):
        if parts[-1] and ";" in folded[parts[-1][-1].end : minute.start]:
            parts.append([])
        parts[-1].append(minute)
    if len(parts) < 2 or any(part[-1].kind not in ("first", "second") for part in parts):
        return minutes
    return [
        dataclasses.replace(m, kind=part[-1].kind) if m.kind == "absolute" and m.number <= 50 else m
        for part in parts
        for m in part
    ]


def _of_half(minute: Minute, halves: list[tuple[int, int]]) -> bool:
    """Whether a number is a half's own: "1º tempo"."""
    return any(start == minute.start and minute.end < end for start, end in halves)


def listed_times(folded: str, start: int, end: int, language: Language, head: int | None = None) -> list[tuple]:
    """("minute", Time, start, end) and ("score", Score, start, end) of a list, bare numbers included."""
    marks = mark_pattern(language.first_half_mark + language.second_half_mark)
    halves = [m.span() for m in marks.finditer(folded, start, end)]
    minutes = [m for m in find_minutes(folded, start, end, language) if not _of_half(m, halves)]
    scores = [
        s
        for s in find_scores(folded, start, end, language)
        if not any(m.start < s.end and s.start < m.end for m in minutes)
    ]
    taken = [(s.start, s.end) for s in scores] + [(m.start, m.end) for m in minutes]
    taken += halves
    bare = [m for m in _bare_minutes(folded, start, end, taken) if not _is_shirt(folded, m, minutes)]
    minutes += [with_mark(m, folded, end, language) for m in bare]
    minutes = _in_their_half(folded, start if head is None else head, end, minutes, language)
    minutes = _in_half_behind(folded, minutes)
    late = [m.number for m in minutes if m.kind == "absolute" and LATE <= m.number <= 120]
    clock = Clock(extra_time=any(n >= 105 for n in late) or (bool(late) and tells_extra_time(folded, language)))
    return [("minute", clock.read(m), m.start, m.end) for m in minutes] + [("score", s, s.start, s.end) for s in scores]


def without_marks(folded: str, times: list[tuple]) -> list[tuple]:
    """The minutes and scores of a list of changes without the marks that players are given, which stand alone in brackets or
    begin them beside minutes that do not: "Alba (6) for Bruni, 55'", "Alba (4; 71 Bruni)".
    """
    heading = [t for t in times if t[0] == "minute" and _heads_brackets(folded, *t[2:])]
    marks = [t for t in heading if folded[t[2] : t[3]].isdigit() and int(folded[t[2] : t[3]]) <= BEST_MARK]
    minutes = any(t[0] == "minute" and t not in heading for t in times)
    return [t for t in times if t not in marks] if minutes else times


def _heads_brackets(folded: str, start: int, end: int) -> bool:
    """Whether a number stands alone in brackets or begins them before a sign."""
    return folded[start - 1 : start] == "(" and folded[end : end + 1] in tuple("),;/")


@cache
def mark_pattern(phrases: Phrases) -> re.Pattern[str]:
    """One pattern for the words of a list's marks, whole words in folded text, if not run together with a minute: "58pen"."""
    words = "|".join(
        re.escape(fold_in_place(p)).replace(r"\*", "[a-z]*").replace(r"\ ", r"\s+")
        for p in sorted(phrases, key=len, reverse=True)
    )
    return re.compile(rf"(?<![a-z])(?<![0-9](?=[0-9]))(?:{words or '(?!)'})(?![a-z0-9])")


def _bare_minutes(folded: str, start: int, end: int, taken: list[tuple[int, int]]) -> list[Minute]:
    """Numbers without a sign, which are minutes in a list: "Rooney 68"."""
    found = []
    for m in re.compile(
        r"(?<![\d.,:'-])(\d{1,3})(?:\s?\+\s?(\d{1,2}))?(?![\d:]|[.,]\d|\s?-\s?\d|-[a-z]|[oa]\s[a-z])"
    ).finditer(folded, start, end):
        if 0 < int(m[1]) <= 120 and not any(s < m.end() and m.start() < e for s, e in taken):
            found.append(Minute(m.start(), m.end(), "absolute", int(m[1]), int(m[2]) if m[2] else None))
    return found


def _is_shirt(folded: str, number: Minute, minutes: list[Minute]) -> bool:
    """Whether a bare number right behind a minute stands before a name, as a shirt's: "45' 28 Orsi"."""
    behind = any(folded[m.end : number.start] == " " for m in minutes)
    return behind and re.match(r" [a-z]", folded[number.end : number.end + 2]) is not None
