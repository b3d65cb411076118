"""The sheet of a match: line-ups with their substitutions, and labelled lists of scorers, bookings and facts.

Nothing here knows a team or a person: names are what the lists hold. Who is who is settled later.
"""

import dataclasses
import re
from functools import cache
from typing import Any

from .minutes import Clock, Minute, Time, find_minutes
from .scores import find_scores
from .tokens import fold_in_place
from .vocabulary import Language, Phrases, words_of

BRACKETS_AT_END = re.compile(r"\s*\([^()]*\)\s*$")
FORMATION = re.compile(r"\b[1-6](?:\s?[-–—]\s?[1-6]){2,4}\b")
# In brackets, a number before a name that a minute follows is a shirt's: "(14 Malek 60')".
SHIRT = re.compile(r"\s*\d{1,2}\s+(?=[^\W\d_][^()\n]*\s\d{1,3}['’′]?(?:\s?\+\s?\d{1,2}['’′]?)?\s*\))")
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"
WORD = rf"(?:[{UPPER}]\.(?:-?[{UPPER}]\.)*|[{UPPER}](?:[^\W\d]|['’](?=[^\W\d]))*(?:-[{UPPER}]?[^\W\d]+)*['’]?)"


@dataclasses.dataclass(frozen=True)
class Name:
    """A name as written at text[start:end]."""

    text: str
    start: int
    end: int


@dataclasses.dataclass(frozen=True)
class Change:
    """A substitution told in a line-up: `on` came for `off`, the passage text[start:end]."""

    on: Name
    off: Name
    time: Time | None
    start: int
    end: int


@dataclasses.dataclass
class LineUp:
    """A list of names behind a label such as "Milan (4-2-3-1):"."""

    label: Name
    formation: Name | None
    starters: list[Name]
    bench: list[Name]
    changes: list[Change]
    start: int
    end: int
    captain: Name | None = None
    goals: Name | None = None  # the number of the side's goals beside its label: "Málaga, 3:", "2 - Betis:"


@dataclasses.dataclass(frozen=True)
class Entry:
    """One line of a labelled list: somebody did `what` (a label's field, as "scorers") at `time`."""

    what: str
    name: Name
    time: Time | None
    other: Name | None
    mark: str  # "penalty", "own_goal" or ""
    side: str  # words that stand for a side, as in "(V)" or "Strasbourg:", or ""
    part: int  # 0 for the first part of a list divided by sides, 1 for the second
    start: int
    end: int


@dataclasses.dataclass(frozen=True)
class Label:
    """A label found at text[start:end] and what it introduces, text[end:until]."""

    what: str
    start: int
    end: int
    until: int


LABELS = (
    "coach", "referee", "scorers", "booked", "sent_off", "second_yellow", "bench", "unused", "changes", "attendance", "venue",
    "date", "competition", "notes", "missed_penalty", "other",
)  # fmt: skip


@cache
def name_pattern(language: Language) -> re.Pattern[str]:
    """A person's name: capitalised words, with the language's particles between or before them."""
    particles = "|".join(sorted(words_of(language.particles), key=len, reverse=True)) or "(?!)"
    small = rf"(?:(?:{particles})\s+|(?:d|l|dell)['’])"
    return re.compile(
        rf"(?<![^\W\d_]){small}{{0,2}}{WORD}(?:\s+{small}{{0,2}}(?!(?:Jr|Sr)\b){WORD}){{0,3}}(?:\s(?:Jr|jr|Sr)\b\.?)?"
    )


@cache
def _label_pattern(language: Language) -> re.Pattern[str]:
    groups = []
    for what in LABELS:
        phrases: Phrases = getattr(language, f"label_{what}")
        words = "|".join(
            re.escape(fold_in_place(p)).replace(r"\ ", r"\s{1,3}").replace(r"\*", "[a-z]*")
            for p in sorted(phrases, key=len, reverse=True)
        )
        groups.append(rf"(?P<{what}>{words})" if words else rf"(?P<{what}>(?!))")
    return re.compile(
        rf"(?<![a-z0-9])(?:{'|'.join(groups)})(?![a-z0-9]|-[a-z])(?P<colon>\.?\s?(?:[:–—]{{1,2}}|-(?![a-z0-9]))[^\S\n]?[–—-]?)?"
    )


def find_labels(text: str, folded: str, language: Language) -> list[Label]:
    """Labels of a sheet, each with the text it introduces: up to the next label or the end of its paragraph.

    A label counts when a colon or dash follows it, or when it begins a line or a sentence with a capital letter and is
    short form of one (as in "SR Schörgenhofer").
    """
    hits = []
    for m in _label_pattern(language).finditer(folded):
        what = m.lastgroup if m.lastgroup != "colon" else next(w for w in LABELS if m[w])
        if (m["colon"] and _begins(text, m.start())) or _bare_label(text, m, language) or _heads_lines(text, m):
            hits.append((what, m.start(), m.end()))
        elif _full_stopped(text, m):
            hits.append((what, m.start(), m.end() + 1))
    hits = sorted(hits + _open_lists(text, folded, language, hits), key=lambda hit: hit[1])
    labels = []
    for i, (what, start, end) in enumerate(hits):
        following = hits[i + 1][1] if i + 1 < len(hits) else len(text)
        labels.append(Label(what, start, end, min(following, _list_end(text, start, end))))
    return labels


def _open_lists(text: str, folded: str, language: Language, hits: list) -> list[tuple[str, int, int]]:
    """Words that list names without a colon: "Amonestó a P y a P, y expulsó a P"; none in a ticker's lines."""
    found: list[tuple[str, int, int]] = []
    taken = [(start, end) for _, start, end in hits]
    for m in _list_pattern(language).finditer(folded):
        line = text[text.rfind("\n", 0, m.start()) + 1 :].lstrip(" -*•¡")
        goes_on = bool(found) and "\n" not in text[found[-1][2] : m.start()]
        if line[:1].isdigit() or any(s < m.end() and m.start() < e for s, e in taken):
            continue
        begins = text[m.start()].isupper() or text[: m.start()].rstrip(" ").endswith(":")
        if (begins or goes_on) and re.compile(rf"\s(?:\w+,?\s){{0,4}}[{UPPER}]").match(text, m.end()):
            found.append((m.lastgroup or "booked", m.start(), m.end()))
    return found


@cache
def _list_pattern(language: Language) -> re.Pattern[str]:
    groups = []
    for what in ("booked", "sent_off"):
        phrases: Phrases = getattr(language, f"lists_{what}")
        words = "|".join(re.escape(fold_in_place(p)) for p in sorted(phrases, key=len, reverse=True)) or "(?!)"
        for escaped, plain in ((r"\ ", r"\s{1,3}"), (r"\|", "|"), (r"\(", "(?:"), (r"\)", ")"), (r"\*", "[a-z]*")):
            words = words.replace(escaped, plain)
        groups.append(f"(?P<{what}>{words})")
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(groups)})(?![a-z0-9])")


def _begins(text: str, start: int) -> bool:
    """A label starts with a capital letter or begins its line."""
    return (
        text[start].isupper()
        or text[start].isdigit()
        or (
            text[:start].rstrip(" \t-–•*").endswith(("\n", ""))
            and (start == 0 or text[:start].rstrip(" \t-–•*").endswith("\n"))
        )
    )


def _bare_label(text: str, m: re.Match[str], language: Language) -> bool:
    """Without a colon: a short form in capitals before a name, as in "SR Kästner", but not "GOL DE TEMUCO"."""
    word = text[m.start() : m.end()].strip()
    begins = not language.nouns_capitalised or text[: m.start()].rstrip(" ")[-1:] in ("", ".", "\n", "–", ")")
    stop = m.end() - 1 if word.endswith(".") else m.end()
    if text[stop : stop + 1] == "." and word[0].isupper() and len(word) <= 6 and begins:  # "All. Mazzari"
        return text[stop + 1 : stop + 3].strip()[:1].isupper()
    following = re.compile(r"\s?([^\W\d_]+)").match(text, m.end())
    if following is None or not word.rstrip(".").isupper() or not following[1][0].isupper():
        return False
    if len(word) > 4:  # "ALLENATORE Mazzari"
        return begins and not following[1].isupper() and _opens_sentence(text, m.start())
    return len(word) >= 2 and not (
        following[1].isupper() and fold_in_place(following[1]) in words_of(language.stopwords)
    )


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a line, a sentence or brackets begin here."""
    return text[:start].rstrip(" ")[-1:] in ("", ".", "\n", "(", ";", "–", "—")


def _full_stopped(text: str, m: re.Match[str]) -> bool:
    """A sentence of its own before a list, as in "Goals. Lannevez: Riou (58)"."""
    if not text[m.start()].isupper() or not re.search(r"(?:^|[\n.]\s*)$", text[max(0, m.start() - 5) : m.start()]):
        return False
    return re.compile(rf"\.\s+[{UPPER}][\w'’. -]{{1,40}}(?::|\(\d)").match(text, m.end()) is not None


def _heads_lines(text: str, m: re.Match[str]) -> bool:
    """Alone on its line, capitalised, as the heading of a list that begins on the next."""
    line = text[text.rfind("\n", 0, m.start()) + 1 :].partition("\n")[0]
    return text[m.start()].isupper() and line.strip(" \t:.") == text[m.start() : m.end()].strip(" :.")


def _list_end(text: str, start: int, end: int) -> int:
    """Where the list of a label at text[start:end] ends: with its paragraph, or with the brackets around it."""
    stop = _paragraph_end(text, end)
    line = text[text.rfind("\n", 0, start) + 1 : start]
    if line.rfind("(") > line.rfind(")"):
        closing = _closing(text, start - len(line) + line.rfind("("), len(text))
        return min(stop, closing) if closing > 0 else stop
    return stop


def _paragraph_end(text: str, start: int) -> int:
    """The end of the line; a label alone on its line introduces the lines after it, up to a blank one."""
    stop = text.find("\n", start)
    stop = len(text) if stop < 0 else stop
    if text[start:stop].strip():
        return stop
    blank = re.compile(r"\n[ \t]*\n").search(text, stop + 1)
    return blank.start() if blank else len(text)


class _Scanner:
    """Reads a list of names with their brackets from a place in the text."""

    def __init__(self, text: str, folded: str, language: Language, limit: int):
        self.text, self.folded, self.language, self.limit = text, folded, language, limit
        joins = "|".join(re.escape(c) for c in language.conjunctions) or "(?!)"
        self.separator = re.compile(
            rf"\s*(?:[,;/•·]|\s[–—-]\s?|[–—](?=\s?[{UPPER}]))\s*(?:(?:{joins})\s)?|\s+(?:{joins})\s+"
        )
        then = "|".join(re.escape(c) for c in language.sub_then) or "(?!)"
        self.relay = re.compile(
            rf"\s*(?:{then})\s+(?P<on>{name_pattern(language).pattern}(?:,?\s*\d{{1,3}}[^\W\d_]{{0,3}}['’′.]?(?:\+\d{{1,2}}['’′]?)?(?![\w(]))?)"
        )
        self.name = name_pattern(language)
        self.number = re.compile(r"(?:n[°º.]\s?)?\d{1,2}(?:\.(?!\d)|\)|\s?[-–](?=\s?\D))?\s*")
        self.after = re.compile(r"\s*(?:\d{1,2}(?:[.,]\d)?(?!\d|['’′]|\s?[-–:])|\*|[©†]|\((?:[cCkK]|cap\.?|capt?)\))")

    def elements(self, at: int) -> list[tuple[Name, list[tuple[int, int]], int]]:
        """(name, its brackets' insides, where it ends) of each element until something that is no list."""
        found = []
        while at < self.limit:
            at = _skip(self.text, at, self.limit)
            m = self.number.match(self.text, at, self.limit)
            begin = m.end() if m else at
            m = self.name.match(self.text, begin, self.limit)
            if not m:
                break
            name, at = Name(m.group(), m.start(), m.end()), m.end()
            if rating := self.after.match(self.text, at, self.limit):
                at = rating.end()
            brackets, at = self._brackets(at)
            while relay := self.relay.match(self.text, at, self.limit):
                brackets.append(relay.span("on"))
                _, at = self._brackets(relay.end())
            found.append((name, brackets, at))
            step = self.separator.match(self.text, at, self.limit)
            if not step:
                break
            at = step.end()
        return found

    def _brackets(self, at: int) -> tuple[list[tuple[int, int]], int]:
        inside = []
        while (opening := _skip(self.text, at, self.limit)) < self.limit and self.text[opening] in "([":
            closing = _closing(self.text, opening, self.limit)
            if closing < 0:
                break
            inside.append((opening + 1, closing))
            at = closing + 1
            if rating := self.after.match(self.text, at, self.limit):
                at = rating.end()
        return inside, at


def _skip(text: str, at: int, limit: int) -> int:
    while at < limit and text[at] in " \t\n\u00a0":
        at += 1
    return at


def _closing(text: str, opening: int, limit: int) -> int:
    depth = 0
    for i in range(opening, min(limit, opening + 300)):
        if text[i] in "([":
            depth += 1
        elif text[i] in ")]":
            depth -= 1
            if depth == 0:
                return i
    return -1


LEAST_NAMES = 7  # a shorter list is no line-up


def find_line_ups(text: str, folded: str, language: Language) -> list[LineUp]:
    """Every list of at least seven names behind a colon or an opening that lists one, in the order of the text."""
    found: list[LineUp] = []
    for start, end in _openings(text, folded, language):
        if found and start < found[-1].end:
            continue
        limit = _paragraph_end(text, end)
        elements = _Scanner(text, folded, language, limit).elements(end)
        elements = _without_next_label(text, elements)
        if len(elements) >= LEAST_NAMES:
            after = found[-1].end if found else 0
            found.append(_line_up(text, folded, language, after, start, elements))
    return found


def _openings(text: str, folded: str, language: Language) -> list[tuple[int, int]]:
    """Where a list of names can begin: behind a colon, the first dash of a line, or words such as "forma con"."""
    told = _mark_pattern(language.line_up_before).finditer(folded)
    dashes = re.finditer(rf"(?<=[^\W_])\s[–—]\s(?=[{UPPER}])", text)
    heads = [m for m in dashes if not re.search(r"[:,;.]", text[text.rfind("\n", 0, m.start()) + 1 : m.start()])]
    colons = re.finditer(r":(?!\d)\s?|(?<=\d\))\s(?=[^\W\d_])", text)
    return sorted((m.start(), m.end()) for m in (*colons, *told, *heads))


def _without_next_label(text: str, elements: list) -> list:
    """A last name that runs into a colon is the next label, wholly or in its last word: "Monschein Salzburg:"."""
    if not elements or not re.match(r"\s*(?:\([^)]*\))?\s*:", text[elements[-1][2] :][:40]):
        return elements
    name, _, _ = elements[-1]
    first, _, rest = name.text.partition(" ")
    if not rest:
        return elements[:-1]
    kept = Name(first, name.start, name.start + len(first))
    return [*elements[:-1], (kept, [], kept.end)]


def _line_up(text: str, folded: str, language: Language, after: int, colon: int, elements: list) -> LineUp:
    label, formation = _label_before(text, after, colon)
    names = [name for name, _, _ in elements]
    changes = [c for name, brackets, end in elements for c in _changes(text, folded, language, name, brackets, end)]
    captain = next((n for n, brackets, end in elements if re.search(r"\(c(?:ap[a-z.]*)?\)", folded[n.end : end])), None)
    goals = _goals_beside(text, label, colon)
    return LineUp(label, formation, names[:11], names[11:], changes, label.start, elements[-1][2], captain, goals)


def _goals_beside(text: str, label: Name, colon: int) -> Name | None:
    """The number of goals before or behind the label of a line-up."""
    behind = re.compile(r"[\s,(]+(\d{1,2})\)?\s*(?:\([^()\n]*\)\s*)?").fullmatch(text, label.end, colon)
    line = text.rfind("\n", 0, label.start) + 1
    before = re.compile(r"[^\n]*?(?<!\w)(\d{1,2})\s?[.–-]\s?").fullmatch(text, line, label.start)
    inside = re.compile(r"(\d{1,2})\s?(?:[–-]\s?|\s)(?=[^\W\d_])").match(text, label.start, label.end)
    m = behind or before or inside
    return Name(m[1], m.start(1), m.end(1)) if m else None


def _label_before(text: str, after: int, colon: int) -> tuple[Name, Name | None]:
    """The words before a colon back to the sentence's begin or the list before, and the formation among them."""
    start = max(after - 1, *(text.rfind(c, after, colon) for c in "\n;.:|")) + 1
    label = BRACKETS_AT_END.sub("", text[start:colon])
    start = max(start, start + label.rfind(")") + 1)
    while text[start : start + 1].isspace():
        start += 1
    label = text[start:colon]
    if (m := FORMATION.search(label)) is not None:
        shape = re.sub(r"\s?[-–—]\s?", "-", m.group())
        formation = Name(shape, start + m.start(), start + m.end())
        label = label[: m.start()]
    else:
        formation = None
    label = re.sub(r"[\s(\[,–-]+$", "", re.sub(r"\s*\(?(?<!\d)\d{0,2}\)?\s*$", "", label))
    return Name(label, start, start + len(label)), formation


def _changes(text: str, folded: str, language: Language, off: Name, brackets: list, end: int) -> list[Change]:
    """Who came on for `off`, then who came on for him, as the brackets behind the name tell."""
    changes = []
    for start, stop in brackets:
        shirt = SHIRT.match(text, start, stop + 1)
        start = shirt.end() if shirt else start
        for entry in list_entries(text, folded, language, "changes", start, stop, nested=True):
            if not changes and entry.name.text == off.text:
                continue
            changes.append(Change(entry.name, off, entry.time, off.start, end))
            off = entry.name
    return changes


def list_entries(
    text: str, folded: str, language: Language, what: str, start: int, end: int, nested: bool = False
) -> list[Entry]:
    """The entries of a list of names and minutes, whichever comes first in it."""
    items = _items(text, folded, language, start, end, nested)
    kinds = [kind for kind, *_ in items if kind in ("name", "minute")]
    if "name" not in kinds:
        return []
    grouping = _minutes_first if kinds[0] == "minute" else _names_first
    entries = grouping(what, items)
    return _twice_booked(entries) if what in ("booked", "sent_off") else entries


def _twice_booked(entries: list[Entry]) -> list[Entry]:
    """One name with two minutes among the cards was booked at the first and sent off at the second."""
    told = list(entries)
    for i in range(1, len(told)):
        first, second = told[i - 1], told[i]
        if second.name is first.name and second.end - first.end < 15 and _in_order(first.time, second.time):
            told[i - 1] = dataclasses.replace(told[i - 1], what="booked")
            told[i] = dataclasses.replace(told[i], what="second_yellow")
    return told


def _items(text: str, folded: str, language: Language, start: int, end: int, nested: bool) -> list[tuple]:
    """(kind, value, start, end) of names, minutes, marks, brackets and signs in order."""
    items = listed_times(folded, start, end, language)
    for kind, phrases in (
        ("penalty", language.mark_penalty), ("own_goal", language.mark_own_goal), ("none", language.mark_none),
        ("divide", language.mark_between_sides), ("captain", language.mark_captain), ("break", language.half_time),
        ("half", language.first_half_mark), ("half", language.second_half_mark),
    ):  # fmt: skip
        items += [(kind, None, m.start(), m.end()) for m in _mark_pattern(phrases).finditer(folded, start, end)]
    items += [
        ("sign", text[m.start()], m.start(), m.end())
        for m in re.compile(r"[()\[\];:,/.]|//").finditer(text, start, end)
    ]
    used = sorted((s, e) for _, _, s, e in items)
    for m in name_pattern(language).finditer(text, start, end):
        if not any(s < m.end() and m.start() < e and (e - s > 1 or (s, e) == m.span()) for s, e in used) and (
            not _is_word(m.group(), language) or _alone_in_list(text, m, language) or _timed(items, m)
        ):
            kind = "side" if _given_to(language).search(folded, start, m.start()) else "name"
            items.append((kind, Name(m.group(), m.start(), m.end()), m.start(), m.end()))
    return sorted((i for i in items if i[1] is not None or i[0] != "minute"), key=lambda item: item[2])


@cache
def _given_to(language: Language) -> re.Pattern[str]:
    """What stands before a side whose scorers or bookings were just listed: "pour les" Crocos."""
    words = "|".join(re.escape(fold_in_place(p)) for p in language.side_before or language.to) or "(?!)"
    return re.compile(rf"[\s)](?:{words})\s(?:[a-z]{{1,4}}\s)?$")


def _in_their_half(folded: str, start: int, end: int, minutes: list[Minute], language: Language) -> list[Minute]:
    """Minutes behind a half's mark that stands before them are of that half, as in "pt 11' Rebecchi; st 4' Orsi"."""
    heads = [("first", m.end()) for m in _mark_pattern(language.first_half_mark).finditer(folded, start, end)]
    heads += [("second", m.end()) for m in _mark_pattern(language.second_half_mark).finditer(folded, start, end)]
    heads = sorted((at, kind) for kind, at in heads if not any(m.start < at <= m.end for m in minutes))
    if not heads:
        return minutes
    out = []
    for minute in sorted(minutes, key=lambda m: m.start):
        kind = next((kind for at, kind in reversed(heads) if at <= minute.start), None)
        out.append(
            dataclasses.replace(minute, kind=kind)
            if kind and minute.kind == "absolute" and minute.number <= 60
            else minute
        )
    return out


def _in_order(a: Time | None, b: Time | None) -> bool:
    return a is not None and b is not None and a.order < b.order


def listed_times(folded: str, start: int, end: int, language: Language) -> list[tuple]:
    """("minute", Time, start, end) and ("score", Score, start, end) of a list, bare numbers included."""
    minutes = find_minutes(folded, start, end, language)
    scores = [
        s
        for s in find_scores(folded, start, end, language)
        if not any(m.start < s.end and s.start < m.end for m in minutes)
    ]
    taken = [(s.start, s.end) for s in scores] + [(m.start, m.end) for m in minutes]
    minutes += _bare_minutes(folded, start, end, taken)
    minutes = _in_their_half(folded, start, end, minutes, language)
    clock = Clock(extra_time=any(90 < m.number <= 120 and m.kind == "absolute" for m in minutes if m.number >= 105))
    return [("minute", clock.read(m), m.start, m.end) for m in minutes] + [("score", s, s.start, s.end) for s in scores]


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
    """Whether a minute stands right beside a word: then it is a name, though it may be a word of the language too."""
    return any(
        kind == "minute" and (0 <= m.start() - end <= 7 or 0 <= start - m.end() <= 2) for kind, _, start, end in items
    )


def _is_word(name: str, language: Language) -> bool:
    folded = fold_in_place(name)
    return folded in words_of(language.common_words) or folded in words_of(language.stopwords)


@cache
def _mark_pattern(phrases: Phrases) -> re.Pattern[str]:
    words = "|".join(
        re.escape(fold_in_place(p)).replace(r"\*", "[a-z]*") for p in sorted(phrases, key=len, reverse=True)
    )
    return re.compile(rf"(?<![a-z0-9])(?:{words or '(?!)'})(?![a-z0-9])")


def _bare_minutes(folded: str, start: int, end: int, taken: list[tuple[int, int]]) -> list[Minute]:
    """Numbers without a sign, which are minutes in a list: "Rooney 68"."""
    found = []
    for m in re.compile(r"(?<![\d.,:'-])(\d{1,3})(?:\s?\+\s?(\d{1,2}))?(?![\d:]|[.,]\d|\s?-\s?\d)").finditer(
        folded, start, end
    ):
        if 0 < int(m[1]) <= 120 and not any(s < m.end() and m.start() < e for s, e in taken):
            found.append(Minute(m.start(), m.end(), "absolute", int(m[1]), int(m[2]) if m[2] else None))
    return found


def _names_first(what: str, items: list[tuple]) -> list[Entry]:
    """ "Leão (45e), Koopmeiners (45e+2, 57e, s.p.)": the minutes behind a name are his."""
    entries: list[Entry] = []
    state = _State(what)
    for kind, value, start, end in items:
        state.sign(kind, value)
        if kind == "side":
            state.close(entries, value)
        elif kind == "name" and what == "scorers" and state.depth and state.told and entries:
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
        elif kind in ("penalty", "own_goal"):
            if state.told and entries:
                entries[-1] = dataclasses.replace(entries[-1], mark=kind, end=end)
            else:
                state.mark = kind
    if state.name and not state.told:
        entries.append(state.entry(None, state.name.end))
    return entries


def _minutes_first(what: str, items: list[tuple]) -> list[Entry]:
    """ "3' Leao e 42' rig. Koopmeiners": the name behind the minutes did it; a name in brackets behind it helped."""
    entries: list[Entry] = []
    state = _State(what)
    pending: list[tuple[Time, int]] = []
    for kind, value, start, end in items:
        state.sign(kind, value)
        if kind == "minute":
            pending.append((value, start))
            state.mark = ""
        elif kind == "name" and pending:
            state.begin(value)
            entries += [dataclasses.replace(state.entry(time, end), start=at) for time, at in pending]
            pending = []
        elif kind == "name" and entries and state.depth and len(value.text) > 3 and what == "scorers":
            entries[-1] = dataclasses.replace(entries[-1], other=value, end=end)
        elif kind == "name" and entries and state.depth:
            entries[-1] = dataclasses.replace(entries[-1], side=value.text)
        elif kind in ("penalty", "own_goal"):
            if pending or not entries:
                state.mark = kind
            else:
                entries[-1] = dataclasses.replace(entries[-1], mark=kind, end=end)
    return entries


class _State:
    """Where a list stands: the last name, whether its entry was made, the side and the part that hold."""

    def __init__(self, what: str):
        self.what, self.name, self.told, self.mark, self.side, self.part, self.depth = what, None, False, "", "", 0, 0
        self.last: tuple[str, Name | None] = ("", None)
        self.helper: Name | None = None  # named in brackets behind the name, before its minute

    def sign(self, kind: str, value: object) -> None:
        if kind == "sign" and value in "([":
            self.depth += 1
        elif kind == "sign" and value in ")]":
            self.depth = max(0, self.depth - 1)
        elif kind == "divide" or (kind == "sign" and value == "/" and not self.depth):
            self.part = 1
        elif kind == "sign" and value == ":" and self.name and not self.told:
            self.side, self.name = self.name.text, None
        elif kind == "none" and self.name is None:
            self.part = 1

    def begin(self, name: Name) -> None:
        self.name, self.told = name, False

    def closes_side(self, entries: list[Entry], name: Name) -> bool:
        """A short name in brackets, as in "Gargano (PEÑ)": the side of those before it since the last such."""
        if not self.depth or self.name is None:
            return False
        self.close(entries, name)
        return True

    def close(self, entries: list[Entry], name: Name) -> None:
        """Give the side of that name to the entries since the last one with a side."""
        if self.name is not None and not self.told:
            entries.append(self.entry(None, self.name.end))
        for i in range(len(entries) - 1, -1, -1):
            if entries[i].side:
                break
            entries[i] = dataclasses.replace(entries[i], side=name.text)

    def entry(self, time: Time | None, end: int) -> Entry:
        assert self.name is not None
        self.told = True
        mark, self.mark = self.mark, ""
        helper, self.helper = self.helper, None
        return Entry(self.what, self.name, time, helper, mark, self.side, self.part, self.name.start, end)
