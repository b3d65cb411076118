"""Which phrases of a language can stand in a sentence, by the words that they begin with.

Most of a language's hundreds of phrases stand in no sentence at hand. A look at its words tells which are worth
searching for.
"""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from .vocabulary import Language, Phrases, plain_phrase

HEAD = re.compile(r"([^ *(]*)([ *(]?)")


def possible(shadow: str, language: Language) -> frozenset[int]:
    """The ids of the fields with a phrase that begins with a word of a sentence as phrases see it.

    Fields are told apart by id, not by what they hold: to hash some hundred phrases would take longer than a search.
    """
    return frozenset().union(*(_begun_by(word, language) for word in shadow.split(" ")))


@lru_cache(maxsize=20_000)
def _begun_by(word: str, language: Language) -> frozenset[int]:
    whole, stems = _openings(language)
    begun = [stems[word[:end]] for end in range(len(word) + 1) if word[:end] in stems]
    return frozenset().union(whole.get(word, ()), *begun)


@cache
def _openings(language: Language) -> tuple[dict[str, set[int]], dict[str, set[int]]]:
    """The fields by the whole words, and by the beginnings of words, that their phrases begin with."""
    openings: tuple[dict[str, set[int]], dict[str, set[int]]] = defaultdict(set), defaultdict(set)
    for field in dataclasses.fields(language):
        phrases: Phrases = getattr(language, field.name)
        if field.type is Phrases:
            for phrase in phrases:
                for word, is_open in _first_words(plain_phrase(phrase)):
                    openings[is_open][word].add(id(phrases))
    return openings


def _first_words(phrase: str) -> Iterator[tuple[str, bool]]:
    """(first word, whether it may go on) of a plain phrase, one for each choice: "(a|un) segn*" gives "a" and "un"."""
    head = HEAD.match(phrase)
    assert head is not None  # it matches nothing too
    if head[2] != "(":
        yield head[1], head[2] == "*"
        return
    close = _closing(phrase, head.end())
    for choice in _choices(phrase[head.end() : close]):
        yield from _first_words((head[1] + choice + phrase[close + 1 :]).lstrip())


def _closing(phrase: str, at: int) -> int:
    """Where the bracket closes that opened right before `at`."""
    depth = 1
    while depth:
        depth += {"(": 1, ")": -1}.get(phrase[at], 0)
        at += 1
    return at - 1


def _choices(inside: str) -> Iterator[str]:
    """The choices between two brackets; brackets among them stay whole."""
    depth = begin = 0
    for at, sign in enumerate(inside):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "|" and depth == 0:
            yield inside[begin:at]
            begin = at + 1
    yield inside[begin:]
