"""Scorers listed side by side without a label: under "Rotherham United 3", or behind "Coventry:"."""

import dataclasses
import re

from .fixture import Fixture
from .labels import Label
from .line_ups import LineUp
from .lists import Entry, list_entries
from .names import Name, name_pattern
from .pairs import STACKED
from .spans import Spans
from .tokens import LINE
from .vocabulary import Language, compiled

BESIDE = re.compile(r"[ \t•*-]*(?P<side>[^\n:–—\d]{2,40}?)\s?(?::|\s[–—])\s+(?=\S)")
LONGEST = 200  # characters of such a list


@dataclasses.dataclass(frozen=True)
class Tally:
    """Scorers of one side, "home" or "away", listed at text[start:end]."""

    side: str
    entries: list[Entry]
    start: int
    end: int


def find_tallies(
    text: str, folded: str, fixture: Fixture, labels: list[Label], line_ups: list[LineUp], language: Language
) -> list[Tally]:
    """The lists of scorers that stand right under a side's name and goals, behind them in brackets, or behind its name and
    a colon.
    """
    found: list[Tally] = []
    above: str | None = None
    taken = Spans([(label.end, label.until) for label in labels] + [(u.start, u.end) for u in line_ups])
    for m in LINE.finditer(text):
        start, end = m.span()
        side, begin = above, start
        heading = STACKED.fullmatch(text, start, end)
        above = fixture.side(heading["side"]) if heading else None
        if heading and above and heading["scorers"]:
            side, above, begin, end = above, None, *heading.span("scorers")
        elif side is None and (beside := BESIDE.match(text, start, end)):
            side, begin = fixture.side(beside["side"]), beside.end()
        elif above is not None:
            continue
        free = not taken.touch(start, end)
        if not side or not free or end - begin > LONGEST:
            continue
        entries = _entries(text, folded, begin, end, language)
        if any(fixture.side(entry.name.text) for entry in entries):
            continue  # "Alba : 2 Bruna : 0"
        if entries and (begin == start or all(entry.time for entry in entries)):
            found.append(Tally(side, entries, start, end))
    return found


def scorers_unlabelled(text: str, folded: str, fixture: Fixture, language: Language) -> Label | None:
    """The line right under a result that holds nothing but its goals, "9' Alba (V), 22' Bruni (R)", as a list of scorers
    without a label; None where there is none, or not all of the goals.
    """
    for result in (pair.score for pair in fixture.pairs if pair.score is not None):
        lines = LINE.finditer(text, text.find("\n", result.end) + 1 or len(text))
        start, end = m.span() if (m := next(lines, None)) is not None else (0, 0)
        if start == end or end - start > LONGEST or _other_words(text, start, end, language):
            continue
        entries = list_entries(text, folded, language, "scorers", start, end)
        if all(entry.time for entry in entries) and len(entries) == result.first + result.second > 0:
            return Label("scorers", start, start, end)
    return None


def _entries(text: str, folded: str, start: int, end: int, language: Language) -> list[Entry]:
    """The entries of a span that holds nothing but names, minutes and marks; a name in brackets is who helped."""
    helpers: list[Name] = []
    plain, plain_folded = text, folded
    for m in re.finditer(r"\(([^()]*)\)", text[start:end]):
        name = name_pattern(language).fullmatch(m[1])
        inside = (start + m.start(1), start + m.end(1))
        if name and len(m[1]) > 3:
            helpers.append(Name(name.group(), *inside))
        if name or _is_remark(folded, *inside, language):
            plain, plain_folded = _blank(plain, *inside), _blank(plain_folded, *inside)
    if _other_words(plain, start, end, language):
        return []
    entries = list_entries(plain, plain_folded, language, "scorers", start, end)
    for helper in helpers:
        before = [i for i, entry in enumerate(entries) if entry.name.end <= helper.start]
        for i in before[-1:]:
            entries[i] = dataclasses.replace(entries[i], other=helper)
    return entries


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


REMARK = re.compile(r"[a-z][a-z '-]*")


def _is_remark(folded: str, start: int, end: int, language: Language) -> bool:
    """Whether words in small letters tell of a goal, and are none of its marks."""
    marks = (language.mark_penalty, language.mark_own_goal, language.yellow, language.red)
    plain = REMARK.fullmatch(folded, start, end) is not None
    return plain and not any(compiled(phrases).search(folded, start, end) for phrases in marks)


def _other_words(plain: str, start: int, end: int, language: Language) -> bool:
    """Whether a span has words that a list of scorers has not."""
    rest = name_pattern(language).sub(lambda m: " " * len(m.group()), plain[start:end]).lower()
    rest = re.sub(r"[(),;.:/\d+'’′–-]", " ", rest)
    allowed = compiled(language.mark_penalty + language.mark_own_goal + language.conjunctions + ("min", "mins"))
    return bool(allowed.sub("", " ".join(rest.split())).strip())
