"""Telling people from nouns where a language writes both with a capital letter."""

import dataclasses
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from . import gazetteer
from .capitals import hails
from .tokens import Token, fold, fold_in_place
from .vocabulary import THINGS, Language, compiled, phrase_pattern, single_words, words_of

COMPOUND = re.compile(r"-([a-z]+)")


@dataclasses.dataclass(frozen=True)
class Usage:
    """How a text writes its words, each folded."""

    lower: frozenset[str]  # with a small letter too
    nouns: frozenset[str]  # with a capital letter behind an article
    repeated: frozenset[
        str
    ]  # with a capital letter at least twice, never behind an article, once before what players do
    places: frozenset[str]  # with a capital letter always behind an article joined to a preposition, "in" among them


def usage_of(tokens: Sequence[Token], language: Language) -> Usage:
    """How the words of these tokens are written."""
    articles = words_of(language.determiners)
    places = articles & {*language.on}  # "no Mineirão"; what is "do Mineirão" only may be somebody's
    bound = places | (articles & {*language.of})
    lower, nouns, acting = set(), set(), set()
    placed: set[str] = set()
    free: set[str] = set()
    capitals: Counter[str] = Counter()
    for i, token in enumerate(tokens):
        if not token.is_word:
            continue
        if not token.is_capital:
            if not (i and tokens[i - 1].text == "-" and tokens[i - 1].end == token.start):  # "Hee-chan"
                lower.add(token.plain)
            continue
        word = fold(token.text)
        capitals[word] += 1
        before = tokens[i - 1].folded.rstrip("'") if i else ""
        if before in places:
            placed.add(word)
        elif before not in bound:
            free.add(word)
        if (
            i
            and tokens[i - 1].folded in articles
            and not _heads_compound(tokens, i)
            and not _relative(tokens, i - 1, language)
        ):
            nouns.add(word)
        if i + 1 < len(tokens) and (tokens[i + 1].text == "(" or tokens[i + 1].folded in _acts(language)):
            acting.add(word)
    repeated = {word for word, times in capitals.items() if times > 1 and word in acting - nouns}
    return Usage(frozenset(lower), frozenset(nouns), frozenset(repeated), frozenset(placed - free))


def _relative(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Whether an article right behind a comma can be a "whom" before a subject: "der Angriff, den P abschloss"."""
    return language.verbs_last and i > 0 and tokens[i - 1].text == ","


def _heads_compound(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word only heads a compound, where an article is the compound's: "der Draxler-Show"."""
    return i + 1 < len(tokens) and tokens[i + 1].text == "-" and tokens[i + 1].start == tokens[i].end


@cache
def _acts(language: Language) -> frozenset[str]:
    """What one who plays does: verbs of goals, shots, fouls and cards."""
    fields = (
        language.goal, language.goal_weak, language.shot, language.saved, language.fouls, language.penalty_scored,
        language.penalty_missed, language.assist_verb, language.yellow, language.sub_verb, language.sub_on, language.sub_off,
    )  # fmt: skip
    words = {fold_in_place(w) for field in fields for phrase in field for w in phrase.split()[:1] if w.isalpha()}
    return frozenset(words) - words_of(language.determiners)


def _acts_beside(word: str, language: Language) -> bool:
    return bool(word) and compiled(language.acts).fullmatch(word) is not None


def heads_compound(behind: str, language: Language) -> bool:
    """Whether folded text behind a word makes it a person's name: the hyphen and the noun of "Ekici-Ecke"."""
    word = COMPOUND.match(behind)
    return word is not None and compiled(language.compounds).fullmatch(word[1]) is not None


def names_somebody(words: Sequence[str], before: str, after: str, usage: Usage, language: Language) -> bool:
    """Whether unknown words with capital letters are a person's name.

    `before` holds the few words in front of them and `after` the one behind, as phrases see them; "" before the first of a
    clause, "," behind the first of a sentence. Two words that stand behind no article are a name; one is when it
    follows what he is ("keeper", "coach") or what only people stand behind ("goal by"), stands beside what players do or a
    subject stands beside, is a given name, or is told twice.
    """
    if len(words) > 1 and words[0] in gazetteer.given_names() and words[-1] not in usage.lower:
        return True
    if len(words) > 1:
        return not any(word in usage.nouns or word in usage.lower for word in words if len(word) > 2)
    word, last = words[0], before.rpartition(" ")[2]
    if len(word) < 3 or word in usage.nouns or word in usage.lower:
        return False
    if last in words_of(language.determiners):
        return before == last and _before_object(word, after, language)  # "dem P den Treffer folgen ließ"
    if (
        word in gazetteer.given_names()
        or word in usage.repeated
        or last in words_of(language.nations)
        or hails(last, "", language)
        or _says_what_he_is(last, language)
        or _leads_to_people(before, language)
    ):
        return True
    if word in words_of(language.common_words) or word in words_of(language.nations):
        return False
    verbs = before.split()[-2:] if last in words_of(language.common_words) else [last]  # "trifft allerdings P"
    if any(_acts_beside(verb, language) for verb in verbs) or _stands_before_people(before.split()[-2:], language):
        return True
    noun = last in words_of(language.common_words) and last not in words_of(language.stopwords)
    if (noun or not last) and _before_object(word, after, language):
        return True  # "in der Nachspielzeit P den Ausgleich"
    return (not before or before in single_words(language.contrast)) and (
        after == ","
        or after in _acts(language)
        or _acts_beside(after, language)
        or _stands_before_people([after], language)
    )


def _before_object(word: str, after: str, language: Language) -> bool:
    """Whether a word that is no noun known stands right before the article of an object, as a subject does."""
    known = words_of(language.common_words) | words_of(language.nations)
    return language.verbs_last and after in words_of(language.object_articles) and word not in known


def _stands_before_people(words: Sequence[str], language: Language) -> bool:
    """Whether the last of some words is one that a subject or a person stands beside, a verb's form included; one that
    ends like a verb behind an article belongs to a noun: "der umjubelte Ausgleich".
    """
    *ahead, last = words or [""]
    if last in words_of(language.before_people):
        return True
    verb = last.endswith(tuple(language.finite_endings.split())) if language.finite_endings else False
    return verb and not (ahead and ahead[-1] in words_of(language.determiners))


def _says_what_he_is(word: str, language: Language) -> bool:
    titles = language.keeper + language.coach_before + language.referee_before + language.nouns_of_people
    return len(word) > 4 and compiled(titles).fullmatch(word) is not None


@cache
def _people_follow(language: Language) -> re.Pattern[str]:
    """The phrases of more than one word, and those that say who comes on for whom, behind which a name stands."""
    fields = (
        language.goal_by, language.assist_by, language.saved_by, language.fouled_by, language.sub_on, language.sub_off,
        language.blocked_by, language.yellow, language.red, language.sub_by,
    )  # fmt: skip
    long = [p for field in fields for p in field if " " in p and not set(p.split()) & THINGS]
    long += [p for p in language.sub_for if len(p) > 5 and not set(p.split()) & THINGS]
    nouns = (
        language.yellow,
        language.red,
        language.second_yellow,
        language.saved,
        language.goal_by,
        language.assist_noun,
    )
    things = [p for field in nouns for p in field if not set(p.split()) & THINGS]
    small = "|".join({*language.of, *language.to, *language.on, *language.against})
    bound = "|".join(map(phrase_pattern, things)) or "(?!)"
    return re.compile(rf"(?:^|.* )(?:{'|'.join(map(phrase_pattern, long)) or '(?!)'}|(?:{bound}) (?:{small}))")


def _leads_to_people(before: str, language: Language) -> bool:
    return _people_follow(language).fullmatch(before) is not None
