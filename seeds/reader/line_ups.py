"""Line-ups: a list of at least seven names behind a side's label, with formation, substitutions and captain."""

import dataclasses
import re
from functools import cache

from .clock import Time
from .labels import closing_bracket, paragraph_end
from .listed_times import mark_pattern
from .lists import list_entries
from .names import UPPER, Name, name_pattern
from .tokens import fold_in_place
from .vocabulary import Language, as_shadow, compiled

BRACKETS_AT_END = re.compile(r"(?:\s*\([^()]*\))+\s*$")
FORMATION = re.compile(r"\b[1-6](?:\s?[-–—]\s?[1-6]){2,4}\b")
# In brackets, a number before a name that a minute follows is a shirt's: "(14 Malek 60')".
SHIRT = re.compile(r"\s*#?\d{1,2}[.)]?\s+(?=[^\W\d_][^()\n]*\s\d{1,3}['’′]?(?:\s?\+\s?\d{1,2}['’′]?)?\s*\))")

MINUTE_IN_BRACKETS = re.compile(r"\s?\(\d{1,3}[^\W\d_]{0,3}['’′.]?(?:\s?\+\s?\d{1,2}['’′]?)?\)")

# What ends the words before a label: a line, a list, a sentence; not the dots of initials and ordinals, "Caldas S.C.", "1.º de Maio".
STOP = re.compile(rf"[\n;:|]|(?<!\b[{UPPER}])\.(?![ºª°])")

SIGN = re.compile(rf",|{STOP.pattern}")


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


class _Scanner:
    """Reads a list of names with their brackets from a place in the text."""

    def __init__(self, text: str, folded: str, language: Language, limit: int):
        self.text, self.folded, self.language, self.limit = text, folded, language, limit
        joins = "|".join(re.escape(c) for c in language.conjunctions) or "(?!)"
        self.separator = re.compile(
            rf"\.?\s*(?:[,;/•·]|\s[–—-]\s?|[–—](?=\s?[{UPPER}]))\s*(?:(?:{joins})\s)?|\s+(?:{joins})\s+"
        )
        self.forgotten = re.compile(rf"\s(?=[{UPPER}][^\W\d_]{{3,}})")
        then = "|".join(re.escape(c) for c in language.sub_then) or "(?!)"
        self.relay = re.compile(
            rf"\s*(?:{then})\s+(?P<on>{name_pattern(language).pattern}(?:,?\s*(?:m(?:in)?\.?\s?)?\d{{1,3}}[^\W\d_]{{0,3}}['’′.]?(?:\+\d{{1,2}}['’′]?)?(?![\w(]))?)"
        )
        self.name = name_pattern(language)
        self.place = re.compile(rf"\s*{mark_pattern(language.line_up_places).pattern}")
        self.number = re.compile(r"(?:n[°º.]\s?)?\d{1,2}(?:\.(?!\d)|\)|\s?[-–](?=\s?\D))?\s*")
        self.after = re.compile(
            r"(?:\s*(?:\d{1,2}(?:[.,]\d)?(?!\d|['’′]|\s?:|\s?[-–]\s?\d)|\*|[©†]|[“«][^”»\n()]{2,24}[”»]|\((?:[cCkK]|cap\.?|capt?)\))){1,2}"
        )

    def elements(self, at: int) -> list[tuple[Name, list[tuple[int, int]], int]]:
        """(name, its brackets' insides, where it ends) of each element until something that is no list."""
        found = []
        while at < self.limit:
            at = _skip(self.text, at, self.limit)
            m = self.number.match(self.text, at, self.limit)
            begin = m.end() if m else at
            if place := self.place.match(self.folded, begin, self.limit):
                begin = _skip(self.text, place.end(), self.limit)
            m = self.name.match(self.text, begin, self.limit)
            if not m:
                break
            name, at = Name(m.group(), m.start(), m.end()), m.end()
            if rating := self.after.match(self.text, at, self.limit):
                at = rating.end()
            if place := self.place.match(self.folded, at, self.limit):
                at = place.end()
            brackets, at = self._brackets(at)
            while relay := self.relay.match(self.text, at, self.limit):
                minute = MINUTE_IN_BRACKETS.match(self.text, relay.end(), self.limit)
                brackets.append((relay.start("on"), minute.end() if minute else relay.end("on")))
                _, at = self._brackets(relay.end())
            found.append((name, brackets, at))
            step = self.separator.match(self.text, at, self.limit)
            if not step and brackets and len(found) < ELEVEN:  # "De Santis (Oliviero 75') Arcigiacono": no comma
                step = self.forgotten.match(self.text, at, self.limit)
            if not step:
                break
            at = step.end()
        return found

    def _brackets(self, at: int) -> tuple[list[tuple[int, int]], int]:
        inside = []
        while (opening := _skip(self.text, at, self.limit)) < self.limit and self.text[opening] in "([":
            closing = closing_bracket(self.text, opening, self.limit)
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


ELEVEN = 11
LEAST_NAMES = 7  # a shorter list is no line-up


def find_line_ups(text: str, folded: str, language: Language) -> list[LineUp]:
    """Every list of at least seven names behind a colon or an opening that lists one, in the order of the text."""
    found: list[LineUp] = []
    for start, end in _openings(text, folded, language):
        if found and start < found[-1].end:
            continue
        limit = paragraph_end(text, end)
        elements = _Scanner(text, folded, language, limit).elements(end)
        elements = _without_next_label(text, elements)
        if len(elements) >= LEAST_NAMES:
            after = found[-1].end if found else 0
            line_up = _line_up(text, folded, language, after, start, elements)
            if fold_in_place(line_up.label.text) not in _other_lists(language):
                found.append(line_up)
    return found


@cache
def _other_lists(language: Language) -> frozenset[str]:
    """Labels of lists of names that are no side's eleven: the bench, the bookings, the kicks of a shoot-out."""
    kinds = ("bench", "unused", "changes", "scorers", "booked", "sent_off", "missed_penalty", "other")
    return frozenset(fold_in_place(p) for kind in kinds for p in getattr(language, f"label_{kind}"))


LISTED = rf"(?:(?:\d{{1,2}} )?|[a-z]{{1,5}} )[{UPPER}](?:[^,;()\n]|\([^()\n]*\)){{1,70}}[,;] ?"
HEADED = r"[^,;\n]*(?:\s[–—-]\s|:|\(\d(?:-\d){2,3}\)\s)"  # what begins with a label of its own
# A line that holds but a name, perhaps with a side's goals behind it, above one of many commas.
ALONE = re.compile(
    rf"^[ \t]*[{UPPER}][^,;:.!?\n]{{1,40}}(?<=[\w)])(?:, ?\d{{1,2}})?"
    rf"(?P<below>[ \t]*\n\s*(?<=\n)(?!{HEADED})(?=(?:{LISTED}){{6}}))",
    re.MULTILINE,
)
# Names alone, from the beginning of a line or behind the bench of the list before, where a page lost the sides' names.
UNHEADED = re.compile(
    rf"(?:^|(?<=\w\.|\)\.))[ \t]*(?=(?:[{UPPER}](?:[^\W\d]|['’. -]){{1,30}}(?:\([^()\n]*\)\s?)?, ){{8}})", re.MULTILINE
)


def _openings(text: str, folded: str, language: Language) -> list[tuple[int, int]]:
    """Where a list of names can begin: behind a colon, the first dash of a line, words such as "forma con", under a line
    that holds a name alone, or with no words at all before it.
    """
    told = mark_pattern(language.line_up_before).finditer(folded)
    dashes = re.finditer(rf"(?<=[\w)])\s[–—-]\s(?=(?:\d{{1,2}}\s)?[{UPPER}])", text)
    heads = [m for m in dashes if not SIGN.search(text, text.rfind("\n", 0, m.start()) + 1, m.start())]
    colons = re.finditer(r":(?!\d)\s?|(?<=\d\))\s(?=[^\W\d_])", text)
    below = [m.span("below") for m in ALONE.finditer(text)]
    bare = UNHEADED.finditer(text)
    return sorted([*below, *((m.start(), m.end()) for m in (*colons, *told, *heads, *bare))])


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
    near = max(label.start - 5, text.rfind("\n", 0, label.start) + 1)  # not the whole line, which can be the whole text
    before = re.compile(r"(?<!\w)(\d{1,2})\s?[.–-]\s?\Z").search(text, near, label.start)
    inside = re.compile(r"(\d{1,2})\s?(?:[–-]\s?|\s)(?=[^\W\d_])").match(text, label.start, label.end)
    m = behind or before or inside
    return Name(m[1], m.start(1), m.end(1)) if m else None


def _label_before(text: str, after: int, colon: int) -> tuple[Name, Name | None]:
    """The words before a colon back to the sentence's begin or the list before, and the formation among them."""
    start = max([after, *(m.end() for m in STOP.finditer(text, after, colon))])
    label = BRACKETS_AT_END.sub("", text[start:colon])
    start = max(start, start + label.rfind(")") + 1)
    while start < colon and not text[start].isalnum():  # spaces, bullets, the end of a quotation
        start += 1
    label = text[start:colon]
    if (m := FORMATION.search(label)) is not None:
        shape = re.sub(r"\s?[-–—]\s?", "-", m.group())
        formation = Name(shape, start + m.start(), start + m.end())
        label = label[: m.start()]
    else:
        formation = None
    label = re.sub(r"[\s(\[,–-]+$", "", re.sub(r"(?:\s*\(\d{1,2}\))*\s*\(?(?<!\d)\d{0,2}\)?\s*$", "", label))
    begin = start + _behind_scorer(text, start, label)
    return Name(text[begin : start + len(label)], begin, start + len(label)), formation


LISTED_MINUTE = re.compile(r"\(\d{1,3}\.?(?:\s?\+\s?\d{1,2})?['’′]?\)\s*\Z")


def _behind_scorer(text: str, start: int, label: str) -> int:
    """Where in the words before a colon the side's name begins, if a listed scorer's stands there behind his minute: "(88.)
    Reiter Oberwald:". It is the longest end of them that the text has elsewhere too.
    """
    if LISTED_MINUTE.search(text[max(start - 12, 0) : start]) is None or text.count(label) > 1:
        return 0
    ends = [m.end() for m in re.finditer(r"\s+", label)]
    return next((at for at in ends if text.count(label[at:]) > 1), 0)


def _changes(text: str, folded: str, language: Language, off: Name, brackets: list, end: int) -> list[Change]:
    """Who came on for `off`, then who came on for him, as the brackets behind the name tell."""
    changes: list[Change] = []
    replaces = compiled(language.sub_for + language.sub_for_weak)
    for start, stop in brackets:
        stands_in = replaces.match(as_shadow(folded[start:stop])) is not None
        shirt = SHIRT.match(text, start, stop + 1)
        start = shirt.end() if shirt else start
        for entry in list_entries(text, folded, language, "changes", start, stop):
            if stands_in and entry.time is None:  # "(for P, injured)": he starts in that one's place
                continue
            if len(entry.name.text) == 1 or (not changes and entry.name.text == off.text):
                continue  # a letter only marks something: "Alba (A)"
            changes.append(Change(entry.name, off, entry.time, off.start, end))
            off = entry.name
    return changes
