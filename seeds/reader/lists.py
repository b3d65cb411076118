"""Lists of names and minutes: scorers, bookings, substitutions, whichever of the two comes first."""

import dataclasses
import re
from functools import cache
from typing import Any

from .clock import Time
from .listed_times import listed_times, mark_pattern, without_marks
from .names import UPPER, Name, name_pattern
from .tokens import fold_in_place
from .vocabulary import Language, words_of

TWO_PEOPLE = ("scorers", "missed_penalty")  # lists of events that may name a second one in brackets
MARKS = ("penalty", "own_goal", "header", "free_kick")  # that say how a listed goal fell


@dataclasses.dataclass(frozen=True)
class Entry:
    """One line of a labelled list: somebody did `what` (a label's field, as "scorers") at `time`."""

    what: str
    name: Name
    time: Time | None
    other: Name | None
    mark: str  # one of MARKS or ""
    side: str  # words that stand for a side, as in "(V)" or "Strasbourg:", or ""
    part: int  # 0 for the first part of a list divided by sides, 1 for the second, more for none that two sides have
    start: int
    end: int


def list_entries(
    text: str, folded: str, language: Language, what: str, start: int, end: int, head: int | None = None
) -> list[Entry]:
    """The entries of a list of names and minutes, whichever comes first in it.

    The words from `head` to its start may name the half of all that it tells.
    """
    items = _items(text, folded, language, what, start, end, head)
    kinds = [kind for kind, *_ in items if kind in ("name", "minute")]
    if "name" not in kinds:
        return []
    grouping = _minutes_first if kinds[0] == "minute" else _names_first
    entries = grouping(what, items)
    if what == "scorers":
        return _counted(text, items, entries)
    if what == "booked" and len(entries) > 1 and _are_counts(text, items, MOST_BOOKINGS):
        return [dataclasses.replace(entry, time=None) for entry in entries]
    return _twice_booked(entries) if what in ("booked", "sent_off") else entries


MOST_GOALS, MOST_BOOKINGS = 5, 10  # that a number in brackets may count, of this match and of the season


def _counted(text: str, items: list[tuple], entries: list[Entry]) -> list[Entry]:
    """Small numbers in brackets behind some of the names, and no minute else, count goals: "Alba, Bruni (2)"."""
    if not _are_counts(text, items, MOST_GOALS) or all(entry.time for entry in entries):
        return entries
    return [dataclasses.replace(e, time=None) for e in entries for _ in range(e.time.minute if e.time else 1)]


def _are_counts(text: str, items: list[tuple], most: int) -> bool:
    """Whether all that looks like minutes in a list is small numbers in brackets."""
    minutes = [(value, s, e) for kind, value, s, e in items if kind == "minute"]
    small = [v.minute <= most and text.startswith(f"({v.minute}", s - 1) for v, s, e in minutes]
    return bool(small) and all(small)


def _twice_booked(entries: list[Entry]) -> list[Entry]:
    """One name with two minutes among the cards was booked at the first and sent off at the second."""
    told = list(entries)
    for i in range(1, len(told)):
        first, second = told[i - 1], told[i]
        if second.name is first.name and second.end - first.end < 15 and _in_order(first.time, second.time):
            told[i - 1] = dataclasses.replace(told[i - 1], what="booked")
            told[i] = dataclasses.replace(told[i], what="second_yellow")
    return told


def _items(
    text: str, folded: str, language: Language, what: str, start: int, end: int, head: int | None
) -> list[tuple]:
    """(kind, value, start, end) of names, minutes, marks, brackets and signs in order."""
    items = listed_times(folded, start, end, language, head)
    items = without_marks(folded, items) if what == "changes" else items
    for kind, phrases in (
        ("penalty", language.mark_penalty), ("own_goal", language.mark_own_goal), ("header", language.mark_header),
        ("free_kick", language.mark_free_kick), ("none", language.mark_none),
        ("divide", language.mark_between_sides), ("captain", language.mark_captain), ("break", language.half_time),
        ("half", language.first_half_mark), ("half", language.second_half_mark),
    ):  # fmt: skip
        items += [(kind, None, m.start(), m.end()) for m in mark_pattern(phrases).finditer(folded, start, end)]
    items += _sides_ahead(folded, start, end, language)
    items = [i for i in items if not _is_side_letter(text, i, start, end)]
    if what != "scorers":
        items = [i for i in items if i[0] not in MARKS]
    items += [
        ("sign", text[m.start()], m.start(), m.end())
        for m in re.compile(r"[()\[\];:,/.]|//").finditer(text, start, end)
    ]
    used = sorted((s, e) for _, _, s, e in items)
    names = name_pattern(language)
    for m in names.finditer(text, start, end):
        behind = max((e for s, e in used if s <= m.start() < e < m.end()), default=None)
        m = (names.match(text, re.compile(r"\s*").match(text, behind).end(), m.end()) if behind else m) or m  # type: ignore[union-attr]
        if what in ("booked", "sent_off") and _fouled(language).search(folded, start, m.start()):
            continue
        if not any(s < m.end() and m.start() < e and (e - s > 1 or (s, e) == m.span()) for s, e in used) and (
            not _is_word(m.group(), language)
            or _lone_capital(text, *m.span())
            or _alone_in_list(text, m, language)
            or _timed(items, m)
        ):
            items.append(_named(text, folded, m, start, language))
    return _opened(sorted((i for i in items if i[1] is not None or i[0] != "minute"), key=lambda item: item[2]))


def _sides_ahead(folded: str, start: int, end: int, language: Language) -> list[tuple]:
    """The words for the hosts and for the visitors, whose men follow: "booked were the hosts Alba and Bruni"."""
    told = (("home", language.home_side), ("away", language.away_side))
    found = [(side, m) for side, phrases in told for m in mark_pattern(phrases).finditer(folded, start, end)]
    behind = _given_to(language)
    return [("ahead", side, *m.span()) for side, m in found if not behind.search(folded, start, m.start())]


def _named(text: str, folded: str, m: re.Match[str], start: int, language: Language) -> tuple:
    """The item of a name: a side's, without its article, where words that stand before one do, "per la Francia"."""
    capital = next(i for i in range(m.start(), m.end()) if text[i].isupper())
    if any(_given_to(language).search(folded, start, at) for at in {m.start(), capital}):
        return ("side", Name(text[capital : m.end()], capital, m.end()), capital, m.end())
    return ("name", Name(m.group(), m.start(), m.end()), m.start(), m.end())


def _opened(items: list[tuple]) -> list[tuple]:
    """The items without brackets that only part a score from its scorer: "1-0 (Alba, min. 49)"."""
    kept, inside = [], False
    for n, item in enumerate(items):
        sign = item[1] if item[0] == "sign" else ""
        around = [other[0] for other in (*items[n - 1 : n], *items[n + 1 : n + 2])]
        if sign in ("(", "[") and around == ["score", "name"]:
            inside = True
        elif inside and sign in (")", "]"):
            inside = False
        else:
            kept.append(item)
    return kept


def _is_side_letter(text: str, item: tuple, start: int, end: int) -> bool:
    """Whether a mark of capitals in brackets is a side's: none is a captain's letter in a list of events, nor a
    penalty's where others as long stand so, as in "Pinto (S), Alemu (R)", "Pinto (SUR), Alemu (PEN)".
    """
    kind, _, s, e = item
    if not text[s:e].isupper() or text[s - 1 : e + 1] != f"({text[s:e]})":
        return False
    if kind == "captain":
        return e - s == 1
    others = re.compile(rf"\(([{UPPER}]{{{e - s}}})\)").finditer(text, start, end)
    return kind in MARKS and any(m[1] != text[s:e] for m in others)


def _lone_capital(text: str, start: int, end: int) -> bool:
    """Whether one capital letter stands alone in brackets."""
    return end - start == 1 and text[start].isupper() and text[start - 1 : end + 1] == f"({text[start]})"


@cache
def _given_to(language: Language) -> re.Pattern[str]:
    """What stands before a side whose scorers or bookings were just listed: "pour les" Crocos."""
    words = "|".join(re.escape(fold_in_place(p)) for p in language.side_before or language.to) or "(?!)"
    return re.compile(rf"[\s)](?:{words})(?:\s|(?<='))(?:[a-z]{{1,4}}\s)?$")


@cache
def _fouled(language: Language) -> re.Pattern[str]:
    """What stands before somebody on whom a foul was, among those booked for theirs: "per fallo su" Orsi."""
    words = "|".join(re.escape(fold_in_place(p)) for p in (*language.on, *language.against)) or "(?!)"
    return re.compile(rf"[\s)](?:{words})\s?$")


def _in_order(a: Time | None, b: Time | None) -> bool:
    return a is not None and b is not None and a.order < b.order


def _alone_in_list(text: str, m: re.Match[str], language: Language) -> bool:
    """A surname that is a noun too, between the signs of a list: "Mayer – Weil, Rau"."""
    line = text[text.rfind("\n", 0, m.start()) + 1 : m.start()].rstrip(" ")
    after = text[m.end() : m.end() + 2].lstrip(" ")[:1]
    if not language.nouns_capitalised:
        return False
    if line.rfind("(") > line.rfind(")"):  # "(46. Kurz)", but no "(Foul)" and no "(9., Kopfball)"
        return after == ")" and re.search(r"\(\d{1,3}(?:\.|['’′])?$", line) is not None
    if re.search(r"\d:\d(?:\s\(\d{1,3}\.(?:\s?\+\s?\d+)?\))?$", line):  # "0:1 Basler", "1:0 (20.) Bauer"
        return True
    return line[-1:] in tuple(",;–-") and (not after or after in ",;.–-\n")


def _timed(items: list[tuple[Any, ...]], m: re.Match[str]) -> bool:
    """Whether a minute, perhaps with a mark behind it, stands right beside a word: then it is a name, though it may be a word
    of the language too.
    """
    marks = {start: end for kind, _, start, end in items if kind in MARKS}
    minutes = [(start, marks.get(end + 1, end)) for kind, _, start, end in items if kind == "minute"]
    return any(
        (0 <= m.start() - end <= 7 and "." not in m.string[end : m.start()]) or 0 <= start - m.end() <= 2
        for start, end in minutes
    )


def _is_word(name: str, language: Language) -> bool:
    folded = fold_in_place(name)
    words = (language.common_words, language.stopwords, language.abbreviations)
    return any(folded.rstrip(".") in words_of(field) for field in words)


def _names_first(what: str, items: list[tuple]) -> list[Entry]:
    """ "Leão (45e), Koopmeiners (45e+2, 57e, s.p.)": the minutes behind a name are his."""
    entries: list[Entry] = []
    state = _State(what)
    for n, (kind, value, _start, end) in enumerate(items):
        state.sign(kind, value)
        if kind == "side":
            state.close(entries, value)
        elif kind == "name" and what in TWO_PEOPLE and state.depth and state.told and entries:
            entries[-1] = dataclasses.replace(entries[-1], other=value, end=end)  # "(9., Kopfball, Hoffmann)"
            state.closes_side(entries, value)
        elif kind == "name" and what == "scorers" and state.depth and state.name and " " in value.text:
            state.helper = value  # "Okabe (Quinn Delaney) 18'"
        elif kind == "name" and not state.closes_side(entries, value):
            if state.name and not state.told:
                entries.append(state.entry(None, state.name.end))
            state.begin(value)
        elif kind == "minute" and state.name:
            entries.append(state.entry(value, end))
        elif kind in MARKS:
            if state.told and entries and not _heads_name(items, n):
                entries[-1] = dataclasses.replace(entries[-1], mark=kind, end=end)
            else:
                state.mark = kind
    if state.name and not state.told:
        entries.append(state.entry(None, state.name.end))
    return entries


def _heads_name(items: list[tuple], n: int) -> bool:
    """Whether a mark begins a part of the list and a name follows: ", autorete di Brandel"."""
    return 0 < n < len(items) - 1 and items[n - 1][0] == "sign" and items[n + 1][0] == "name"


def _minutes_first(what: str, items: list[tuple]) -> list[Entry]:
    """ "3' Leao e 42' rig. Koopmeiners": the name behind the minutes did it; a name in brackets behind it helped."""
    entries: list[Entry] = []
    state = _State(what)
    pending: list[tuple[Time, int, str]] = []  # with the mark that stands behind the minute
    for n, (kind, value, start, end) in enumerate(items):
        state.sign(kind, value)
        if kind == "minute":
            pending.append((value, start, ""))
        elif kind == "name" and pending:
            state.begin(value)
            ahead = state.mark
            entries += [dataclasses.replace(state.entry(t, end), start=at, mark=m or ahead) for t, at, m in pending]
            pending = []
        elif kind == "name" and entries and state.depth and len(value.text) > 3 and what == "scorers":
            entries[-1] = dataclasses.replace(entries[-1], other=value, end=end)
        elif kind == "name" and entries and state.depth:
            entries[-1] = dataclasses.replace(entries[-1], side=value.text)
        elif kind in MARKS:
            if pending:
                pending[-1] = (*pending[-1][:2], kind)
            elif not entries or _heads_minute(items, n):
                state.mark = kind
            else:
                entries[-1] = dataclasses.replace(entries[-1], mark=kind, end=end)
    return entries


def _heads_minute(items: list[tuple], n: int) -> bool:
    """Whether a mark begins a part of the list and a minute follows: "; rig. 12' Orsi"."""
    return 0 < n < len(items) - 1 and items[n - 1][0] == "sign" and items[n + 1][0] == "minute"


class _State:
    """Where a list stands: the last name, whether its entry was made, the side and the part that hold."""

    def __init__(self, what: str):
        self.what, self.told, self.mark, self.side, self.part, self.depth = what, False, "", "", 0, 0
        self.name: Name | None = None
        self.part_of_name, self.side_of_name = 0, ""
        self.empty = False  # whether a part was said to be empty, which a word between the sides may still end
        self.own = ""  # the side in brackets behind the name, before its minute
        self.helper: Name | None = None  # named in brackets behind the name, before its minute

    def sign(self, kind: str, value: Any) -> None:
        if kind == "sign" and value in "([":
            self.depth += 1
        elif kind == "sign" and value in ")]":
            self.depth = max(0, self.depth - 1)
        elif kind == "divide" or (kind == "sign" and value == "/" and not self.depth):
            self.part, self.empty = self.part + (not self.empty), False
        elif kind == "sign" and value == ":" and self.name and not self.told:
            self.side, self.name = self.name.text, None
        elif kind == "ahead":
            self.side = value
        elif kind == "none" and self.name is None:
            self.part, self.empty = 1, True

    def begin(self, name: Name) -> None:
        self.name, self.told, self.own, self.part_of_name = name, False, "", self.part
        self.side_of_name = self.side

    def closes_side(self, entries: list[Entry], name: Name) -> bool:
        """A short name in brackets, as in "Gargano (PEÑ)": the side of those before it since the last such."""
        if not self.depth or self.name is None:
            return False
        self.close(entries, name)
        return True

    def close(self, entries: list[Entry], name: Name) -> None:
        """Give the side of that name to the entries since the last one with a side."""
        if self.name is not None and not self.told:
            self.own = name.text  # his minute may still follow
        for i in range(len(entries) - 1, -1, -1):
            if entries[i].side:
                break
            entries[i] = dataclasses.replace(entries[i], side=name.text)

    def entry(self, time: Time | None, end: int) -> Entry:
        assert self.name is not None
        self.told = True
        mark, self.mark = self.mark, ""
        helper, self.helper = self.helper, None
        return Entry(
            self.what,
            self.name,
            time,
            helper,
            mark,
            self.own or self.side_of_name,
            self.part_of_name,
            self.name.start,
            end,
        )
