"""Results as numbers: "2-1", "2 a 1", "tre a zero"."""

import dataclasses
import itertools
import re
from functools import cache, lru_cache

from .tokens import KEPT, fold_in_place
from .vocabulary import Language, number_words, phrase_pattern, words_of

DASHED = re.compile(r"(?<![\d.,:/+-])(?<!\d')(\d{1,2})(?:\s?[-:]\s?|[x×*])(\d{1,2})(?![\d'/a-z]|\s?[-:]\s?\d|[.,]\d)")
CLOCK = re.compile(r"[12]\d:[0-5][05]")  # a time of day: "15:00"
# A drawn match with its shoot-out between the goals: "2 (4) x (3) 2".
KICKS = re.compile(r"(?<![\d.,:])(\d{1,2})\s?\((\d{1,2})\)\s?[-–x:]\s?\((\d{1,2})\)\s?(\d{1,2})(?!\d)")
LARGEST = 30  # a larger number is a date, a time of day or another sport


@dataclasses.dataclass(frozen=True)
class Score:
    """Two numbers at text[start:end], in the order told; `ended` where the words say that a match ended so, "sin goles"."""

    start: int
    end: int
    first: int
    second: int
    ended: bool = False


@cache
def _worded(language: Language) -> re.Pattern[str]:
    small = {fold_in_place(w) for w, n in language.numbers.items() if n <= 12} - words_of(language.ordinals)
    number = "|".join([r"\d{1,2}", *map(re.escape, sorted(small, key=len, reverse=True))])
    between = "|".join(re.escape(fold_in_place(w)) for w in language.score_words) or "(?!)"
    return re.compile(
        rf"(?<![a-z0-9.,:-])(?<!\d')({number})\s{{1,3}}(?:{between})\s{{1,3}}({number})(?![a-z0-9:'-]|[.,]\d|\smin)"
    )  # not "du nul à cinq minutes"


@cache
def _levelled(language: Language) -> re.Pattern[str]:
    """A draw by the goals of each side: "empate a dos", "2-all", "one-all"; or by none: "sin goles"."""
    small = {fold_in_place(w): n for w, n in language.numbers.items() if n <= 12}
    number = "|".join([r"\d{1,2}", *map(re.escape, sorted(small, key=len, reverse=True))])
    before, behind, none = (
        "|".join(phrase_pattern(p) for p in phrases) or "(?!)"
        for phrases in (language.level_at, language.level_behind, language.goalless)
    )
    return re.compile(
        rf"(?<![a-z0-9])(?:(?:{before})\s(?P<at>{number})(?![a-z0-9:'+-]|[.,]\d|\s(?:a|x)\s|\smin)"
        rf"|(?:(?P<each>{number})-|(?P<figure>\d{{1,2}})\s)(?:{behind})(?![a-z-])|(?:{none})(?![a-z]))"
    )


@lru_cache(maxsize=KEPT)
def find_scores(folded: str, start: int, end: int, language: Language) -> tuple[Score, ...]:
    """Every pair of numbers in folded[start:end] that can be a result of football, in order."""
    numbers = number_words(language)

    def value(word: str) -> int:
        return int(word) if word.isdigit() else numbers[word]

    found = [Score(m.start(), m.end(), int(m[1]), int(m[4])) for m in KICKS.finditer(folded, start, end)]
    dashed = (m for m in DASHED.finditer(folded, start, end) if not CLOCK.fullmatch(m.group()))
    found += [Score(m.start(), m.end(), int(m[1]), int(m[2])) for m in dashed]
    for m in _worded(language).finditer(folded, start, end):
        if not any(m.start() < s.end and s.start < m.end() for s in found):
            found.append(Score(m.start(), m.end(), value(m[1]), value(m[2])))
    for m in _levelled(language).finditer(folded, start, end):
        if not any(m.start() < s.end and s.start < m.end() for s in found):
            told = m["at"] or m["each"] or m["figure"]
            goals = value(told) if told else 0
            found.append(Score(m.start(), m.end(), goals, goals, ended=not told))
    found = [s for s in found if s.first <= LARGEST and s.second <= LARGEST]
    return tuple(sorted(found, key=lambda s: s.start))


def scores_beside(folded: str, end: int, sides: list[tuple[int, int]]) -> list[Score]:
    """The scores told as each side's goals behind its name: "Coventry City 0, Millwall 1". `sides` are the names'
    spans.
    """
    goals = re.compile(r"(?:[ \t]?:)?[ \t]+(\d{1,2})(?![\d'.:+-]|\s?[-–]\s?\d)")
    found = []
    for (_, first_end), (second_start, second_end) in itertools.pairwise(sides):
        first, second = goals.match(folded, first_end, end), goals.match(folded, second_end, end)
        if first and second and folded[first.end() : second_start].strip() in ("", ",", "-"):
            found.append(Score(first.start(1), second.end(1), int(first[1]), int(second[1])))
    return found
