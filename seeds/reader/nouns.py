"""Telling people from nouns where a language writes both with a capital letter."""

import dataclasses
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from .tokens import Token, fold, fold_in_place
from .vocabulary import Language, compiled, words_of


@dataclasses.dataclass(frozen=True)
class Usage:
    """How a text writes its words, each folded."""

    lower: frozenset[str]  # with a small letter too
    nouns: frozenset[str]  # with a capital letter behind an article
    repeated: frozenset[
        str
    ]  # with a capital letter at least twice, never behind an article, once before what players do


def usage_of(tokens: Sequence[Token], language: Language) -> Usage:
    """How the words of these tokens are written."""
    articles = words_of(language.determiners)
    lower, nouns, acting, capitals = set(), set(), set(), Counter()
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
        if i + 1 < len(tokens) and (tokens[i + 1].text == "(" or _acts(language).fullmatch(tokens[i + 1].folded)):
            acting.add(word)
    repeated = {word for word, times in capitals.items() if times > 1 and word in acting - nouns}
    return Usage(frozenset(lower), frozenset(nouns), frozenset(repeated))


@cache
def _acts(language: Language) -> re.Pattern[str]:
    """What one who plays does: verbs of goals, shots, fouls and cards."""
    fields = (
        language.goal, language.goal_weak, language.shot, language.saved, language.fouls, language.penalty_scored,
        language.penalty_missed, language.assist_verb, language.yellow, language.sub_verb, language.sub_on, language.sub_off,
    )  # fmt: skip
    words = {fold_in_place(w) for field in fields for phrase in field for w in phrase.split()[:1] if w.isalpha()}
    return re.compile("|".join(sorted(words - words_of(language.determiners), key=len, reverse=True)))


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
