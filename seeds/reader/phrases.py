"""Every place where a phrase of a language stands, found for all its phrases in one walk along a row of words.

The phrases are one tree of words: from its root leads a branch for every word that a phrase begins with, from there one
for every word that may follow. A branch is worked out when a text first comes to it; most never are.
"""

import dataclasses
import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from .vocabulary import Language, Phrases, plain_phrase, words_of

GAPS = {"..": 3, "...": 8}  # words
CLAUSE_ENDS = frozenset(";:()!?")  # a gap stays within its clause
KEPT = 20_000  # words of which a branch remembers where they lead
OWN = -1  # the head of a phrase that names somebody itself
# Fields that no sentence is asked for: they are read in lines, in tables and beside names.
UNASKED = re.compile(
    r"label_\w+|mark_(?!between_sides)\w+|noise_\w+|lists_\w+|line_up_\w+|minute_(?!lost)\w+|\w+_hour|\w+_mark|preview|news|sports|other_sports"
    r"|no_football|published|photo|rounds|rounds_not|competition_words|venue_\w+|of|to|on|against|plurals|score_words"
)
SPLIT = re.compile(r"[ (]")
BRACKET = re.compile(r"[()]")
Rest = tuple[str, int, int]  # what is left of a phrase, its number, its words before a gap behind us


class Hit(NamedTuple):
    """Words in a row that a phrase matches. Where a gap in them can hold somebody, `head` stand before it, else 0."""

    first: int
    after: int
    head: int


class Branch(dict[str, tuple["Branch", ...]]):
    """Where each next word leads. There are thousands: each holds as little as it can that is no plain tuple."""

    __slots__ = ("_depth", "_following", "_lengths", "_open", "_tails", "ends", "gaps")

    def __init__(self, rests: Iterable[Rest], depth: int):
        """Of the phrases that begin with the words from the root to here, as many as `depth`, what is left."""
        self._depth = depth
        following: dict[str, list[Rest]] = {}
        ends = []
        for words, number, head in rests:
            if not words:
                ends.append((number, head))
                continue
            first, _, behind = words.partition(" ")
            for word, then in _heads(words) if "(" in first else ((first, behind),):
                following.setdefault(word, []).append((then, number, head))
        self.ends = tuple(ends)  # (number, head) of the phrases that end here
        gaps = [(width, following.pop(dots)) for dots, width in GAPS.items() if dots in following]
        self.gaps = tuple([(n, Branch([(w, i, head or depth) for w, i, head in behind], depth)) for n, behind in gaps])
        self._following: dict[str, list[Rest] | Branch] = {**following}  # a branch once a text has come to it
        starred = [word for word in following if "*" in word]
        self._lengths = {len(word) - 1 for word in starred if word.find("*") == len(word) - 1} if starred else ()
        self._open = [word for word in starred if word.find("*") < len(word) - 1] if starred else ()
        self._tails = tuple([word.rpartition("*")[2] for word in self._open])

    def __missing__(self, word: str) -> tuple["Branch", ...]:
        if len(self) >= KEPT:
            self.clear()
        self[word] = found = tuple([self._branch(known) for known in self._matching(word)])
        return found

    def _branch(self, known: str) -> "Branch":
        branch = self._following[known]
        if not isinstance(branch, Branch):
            self._following[known] = branch = Branch(branch, self._depth + 1)
        return branch

    def _matching(self, word: str) -> list[str]:
        """The words that may follow, as phrases write them, which a word of a text matches."""
        following = self._following
        found = [word] if word in following else []
        for end in self._lengths:
            if end <= len(word) and f"{word[:end]}*" in following and (end == len(word) or word[end:].isalnum()):
                found.append(f"{word[:end]}*")
        if self._open and word.endswith(self._tails):
            found += [known for known in self._open if _open_pattern(known).fullmatch(word)]
        return found


@cache
def _open_pattern(word: str) -> re.Pattern[str]:
    return re.compile(re.escape(word).replace(r"\*", "[a-z0-9]*"))


@cache
def _heads(words: str) -> tuple[tuple[str, str], ...]:
    """(first word, what follows it) of a phrase, for each of the choices that it begins with."""
    at = m.start() if (m := SPLIT.search(words)) else len(words)
    if words[at : at + 1] != "(":
        return ((words[:at], words[at + 1 :]),)
    close = _closing(words, at + 1)
    choices = _choices(words[at + 1 : close])
    return tuple(head for choice in choices for head in _heads(words[:at] + choice + words[close + 1 :]))


def _closing(phrase: str, at: int) -> int:
    """Where the bracket closes that opened right before `at`."""
    depth = 1
    for sign in BRACKET.finditer(phrase, at):
        depth += 1 if sign[0] == "(" else -1
        if depth == 0:
            break
    return sign.start()


def _choices(inside: str) -> list[str]:
    """The choices between two brackets; brackets among them stay whole."""
    if "(" not in inside:
        return inside.split("|")
    choices, depth = [""], 0
    for sign in inside:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "|" and depth == 0:
            choices.append("")
        else:
            choices[-1] += sign
    return choices


class Phrasebook:
    """The phrases that sentences are asked for, by number; of a field, those written longer first."""

    def __init__(self, language: Language):
        self._fields: list[
            int
        ] = []  # each phrase's, by id: to hash some hundred phrases takes longer than to find them
        rests: list[Rest] = []
        for field in dataclasses.fields(language):
            asked = field.type is Phrases and not UNASKED.fullmatch(field.name)
            phrases = getattr(language, field.name) if asked else ()
            for phrase in sorted(phrases, key=len, reverse=True):
                own = "P" in re.split(r"[ ()|]", phrase)
                rests.append((plain_phrase(phrase), len(rests), OWN if own else 0))
                self._fields.append(id(phrases))
        self._root = Branch(rests, 0)
        self._joins, self._sooner = frozenset(language.conjunctions), frozenset(language.sooner)
        self._turns, self._small = frozenset(language.contrast), words_of(language.stopwords)

    def find(self, words: Sequence[str]) -> dict[int, list[Hit]]:
        """The hits of each field that has any, by its id, in order, none overlapping another of its field."""
        found: dict[int, list[Hit]] = {}
        for first, word in enumerate(words):
            if branches := self._root[word]:
                for field, (_, back, head) in self._begun(words, first, branches).items():
                    hits = found.setdefault(field, [])
                    if not hits or hits[-1].after <= first:
                        hits.append(Hit(first, -back, max(head, 0)))
        return found

    def _begun(self, words: Sequence[str], first: int, here: Sequence[Branch]) -> dict[int, tuple[int, int, int]]:
        """What begins with the first word, which leads to some branches, by field: (number, -word after the last,
        head) of its longest match, of those alike long the one of the phrase written longer.
        """
        best: dict[int, tuple[int, int, int]] = {}
        gaps: list[tuple[int, Branch]] = []  # (last word that may follow, where it leads)
        for after in range(first + 1, len(words) + 1):
            for branch in here:
                for number, head in branch.ends:
                    field = self._fields[number]
                    if field not in best or (-after, number) < (best[field][1], best[field][0]):
                        best[field] = number, -after, head
                gaps += [(after + width, behind) for width, behind in branch.gaps]
            if after == len(words) or not (here or gaps):
                break
            word = words[after]
            here = here[0][word] if len(here) == 1 else tuple([found for branch in here for found in branch[word]])
            if gaps and self._sets_off_minute(words, after) and "," not in words[first:after]:
                gaps = [(last + 1, behind) for last, behind in gaps]
                continue
            for last, branch in gaps:
                if after <= last and (found := branch[word]):
                    here = (*here, *found)
            gaps = [] if word in CLAUSE_ENDS or (gaps and self._begins_clause(words, after)) else gaps
        return best

    def _begins_clause(self, words: Sequence[str], at: int) -> bool:
        """Whether another clause begins with a word: a "before", a "but" behind a comma, an "and" with its own minute, a
        comma before somebody who does something.
        """
        word = words[at]
        if word == ",":
            ahead = words[at + 1 : at + 3]
            return len(ahead) == 2 and ahead[0] == "P" and ahead[1].isalpha() and ahead[1] not in self._joins
        if word in self._joins:
            return "M" in words[at + 1 : at + 4] and not self._goes_on_with_minutes(words, at)
        return word in self._sooner or (word in self._turns and words[at - 1] == ",")

    def _sets_off_minute(self, words: Sequence[str], at: int) -> bool:
        """Whether a word is of a bracket that holds only a minute, the clause going on behind it: "glich P (M) aus"."""
        back = {"(": 0, "M": 1, ")": 2}.get(words[at])
        if back is None or at < back:
            return False
        bracket = words[at - back : at - back + 4]
        if [*bracket[:3]] != ["(", "M", ")"] or not bracket[-1].isalnum():
            return False
        return bracket[-1] not in self._joins or self._goes_on_with_minutes(words, at - back + 3)

    def _goes_on_with_minutes(self, words: Sequence[str], at: int) -> bool:
        """Whether an "and" leads from one name with its minute to the next, the clause going on behind both with a small
        word or score: "stellten P (M) und P (M) auf S", no "glich P (M) aus, und P (M) traf".
        """
        behind = words[at + 1 : at + 6]
        both = at > 2 and words[at - 1] == ")" and words[at - 2] == "M" and [*behind[:4]] == ["P", "(", "M", ")"]
        return both and (behind[-1] in self._small or behind[-1] == "S")


@cache
def phrasebook(language: Language) -> Phrasebook:
    """The phrases of a language, made once."""
    return Phrasebook(language)
