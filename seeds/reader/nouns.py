"""Telling people from nouns where a language writes both with a capital letter."""

import dataclasses
from collections import Counter
from collections.abc import Sequence

from .tokens import Token, fold
from .vocabulary import Language, compiled, words_of


@dataclasses.dataclass(frozen=True)
class Usage:
    """How a text writes its words, each folded."""

    lower: frozenset[str]  # with a small letter too
    nouns: frozenset[str]  # with a capital letter behind an article
    repeated: frozenset[str]  # with a capital letter at least twice, never behind an article


def usage_of(tokens: Sequence[Token], language: Language) -> Usage:
    """How the words of these tokens are written."""
    articles = words_of(language.determiners)
    lower, nouns, capitals = set(), set(), Counter()
    for i, token in enumerate(tokens):
        if not token.is_word:
            continue
        if not token.is_capital:
            lower.add(token.folded)
            continue
        word = fold(token.text)
        capitals[word] += 1
        if i and tokens[i - 1].folded in articles:
            nouns.add(word)
    repeated = {word for word, times in capitals.items() if times > 1 and word not in nouns}
    return Usage(frozenset(lower), frozenset(nouns), frozenset(repeated))


def names_somebody(words: Sequence[str], before: str, usage: Usage, language: Language) -> bool:
    """Whether unknown words with capital letters are a person's name: `before` is the word in front of them, folded.

    Two in a row that stand behind no article are, and one that follows what he is ("keeper", "coach") or is told twice.
    """
    if len(words) > 1:
        return not any(word in usage.nouns or word in usage.lower for word in words if len(word) > 2)
    word = words[0]
    if len(word) < 3 or word in usage.nouns or word in usage.lower or before in words_of(language.determiners):
        return False
    return word in usage.repeated or _says_what_he_is(before, language)


def _says_what_he_is(word: str, language: Language) -> bool:
    titles = language.keeper + language.coach_before + language.referee_before + language.nouns_of_people
    return len(word) > 4 and compiled(titles).fullmatch(word) is not None
