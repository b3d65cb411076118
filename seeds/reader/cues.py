"""Which phrases of a language can stand in a sentence, by the words that they begin with.

Most of a language's hundreds of phrases stand in no sentence at hand. A look at its words tells which are worth
searching for.
"""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from .vocabulary import Language, Phrases, plain_phrase

# Of a phrase, all before its first bracket or open end, if that is within the first two words.
BEFORE_CHOICE = re.compile(r"[^ *(]*(?: [^ *(]*)?(?=[*(])")
BRACKET = re.compile(r"[()]")
Fields = frozenset[int]


@dataclasses.dataclass
class Openings:
    """The fields by how their phrases begin: with one word, with two, or with a word that begins so."""

    words: dict[str, set[int]] = dataclasses.field(default_factory=lambda: defaultdict(set))
    pairs: dict[tuple[str, str], set[int]] = dataclasses.field(default_factory=lambda: defaultdict(set))
    stems: dict[str, set[int]] = dataclasses.field(default_factory=lambda: defaultdict(set))


def possible(shadow: str, language: Language) -> Fields:
    """The ids of the fields with a phrase that begins as words of a sentence do, as phrases see them.

    Fields are told apart by id, not by what they hold: to hash some hundred phrases would take longer than a search.
    """
    words, pairs = shadow.split(" "), _openings(language).pairs
    found = [_begun_by(word, language) for word in words]
    return frozenset().union(*found, *(pairs[two] for two in pairwise(words) if two in pairs))


@lru_cache(maxsize=20_000)
def _begun_by(word: str, language: Language) -> Fields:
    openings = _openings(language)
    stems = [openings.stems[word[:end]] for end in range(len(word) + 1) if word[:end] in openings.stems]
    return frozenset().union(openings.words.get(word, ()), *stems)


@cache
def _openings(language: Language) -> Openings:
    openings = Openings()
    for field in dataclasses.fields(language):
        if field.type is Phrases:
            phrases: Phrases = getattr(language, field.name)
            for phrase in phrases:
                for plain in _without_choices(plain_phrase(phrase)):
                    _enter(openings, plain, id(phrases))
    return openings


def _enter(openings: Openings, phrase: str, field: int) -> None:
    """Note how one phrase without choices in its first two words begins."""
    first, _, rest = phrase.partition(" ")
    second = rest.partition(" ")[0]
    if "*" in first:
        openings.stems[first.partition("*")[0]].add(field)
    elif not second or "*" in second or second.startswith(".."):
        openings.words[first].add(field)
    else:
        openings.pairs[first, second].add(field)


def _without_choices(phrase: str) -> Iterator[str]:
    """A plain phrase for each choice of its first two words: "(a|un) segn*" gives "a segn*" and "un segn*"."""
    before = BEFORE_CHOICE.match(phrase)
    if before is None or phrase[before.end()] == "*":
        yield phrase
        return
    close = _closing(phrase, before.end() + 1)
    for choice in _choices(phrase[before.end() + 1 : close]):
        yield from _without_choices((before.group() + choice + phrase[close + 1 :]).lstrip())


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
