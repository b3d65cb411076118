"""Finds known phrases, such as the names of clubs, among the words of a text."""

from collections.abc import Container, Iterator
from functools import lru_cache

from .tokens import Token, fold

LONGEST = 6  # words

fold_word = lru_cache(maxsize=20_000)(fold)


def find_phrases(tokens: list[Token], known: Container[str], capital: bool) -> Iterator[tuple[int, int, str]]:
    """(first token, token after the last, phrase) of the longest known phrases, none overlapping another.

    With `capital`, a phrase must begin with a capital letter or a figure.
    """
    words = [fold_word(token.text) for token in tokens]
    at = 0
    while at < len(tokens):
        stop = _longest(tokens, words, at, known) if words[at] and _may_begin(tokens[at], capital) else at
        if stop > at:
            yield at, stop, " ".join(" ".join(words[at:stop]).split())
        at = max(stop, at + 1)


def _may_begin(token: Token, capital: bool) -> bool:
    return not capital or token.is_capital or token.text[0].isdigit()


def _longest(tokens: list[Token], words: list[str], at: int, known: Container[str]) -> int:
    """The token after the longest known phrase that begins here; `at` when none does."""
    phrase, count, best = "", 0, at
    for i in range(at, len(tokens)):
        if words[i]:
            phrase, count = f"{phrase} {words[i]}".strip(), count + 1
            if count > LONGEST:
                break
            if phrase in known:
                best = i + 1
        elif tokens[i].text not in "-'’.–":
            break
    return best
