"""Runs of capitalised words, each of which may be the name of a side."""

import dataclasses
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter

from . import gazetteer
from .capitals import is_common
from .nouns import heads_compound
from .spans import Spans
from .teams import SHARED_WORDS, WEAK_WORDS, full_names
from .tokens import Token, Tokens, fold
from .vocabulary import Language, compiled, spoken_words, words_of

LONGEST = 6  # words of a name
LONGEST_TITLE = 120  # characters
LEAST_TITLE = 5  # words
TITLE_WORD = re.compile(r"[^\W\d_]{3,}")
LONGEST_INITIALS = 4  # letters of a club's, before the rest of its name: "SPAL"
AGE = re.compile(r" (?:1[5-9]|2[0-3])\b")  # "Sub 20"
ELIDED = re.compile(r"([A-Z])['’](?=[A-Z])")
LONGEST_MINUTE = 10  # characters
TICKED = re.compile(r"^\d{1,3}\s?['’′´](?:\s?\+\s?\d{1,2}['’′´]?)?\s$", re.MULTILINE)  # a ticker's minute
CAPITALS = re.compile(r"[A-Z]{2,4} ")


@dataclasses.dataclass(frozen=True)
class Run:
    """A capitalised name at text[start:end], and whether it begins a sentence or line."""

    name: str
    start: int
    end: int
    opens: bool


def find_runs(text: str, tokens: Tokens, language: Language) -> Iterator[Run]:
    """Runs of capitalised words, without words of the language at either end."""
    stop, days = words_of(language.stopwords), words_of(language.weekdays)
    ordinary = _ordinary(language)
    for first, last, opens in _capitalised(text, tokens, language):
        while (
            first < last
            and tokens[first].plain in (ordinary if opens else _no_heads(tokens[first], language))
            and (opens or _apart(tokens, first))
        ):
            first, opens = first + 1, opens and tokens[first].plain not in words_of(language.side_articles)
        while last > first and (tokens[last - 1].plain in stop or _is_day(tokens, first, last, days, language)):
            last -= 1
        if language.nouns_capitalised:
            first, last, opens = _without_nouns(tokens, first, last, opens, language)
        if last > first and sum(token.is_word for token in tokens[first:last]) <= LONGEST:
            name = _bare(text, tokens, first, last, language)
            aged = last == first + 1 and AGE.match(text, tokens[first].end) is not None
            if len(fold(name)) > 2 and not aged:
                yield Run(name, tokens[first].start, tokens[last - 1].end, opens)


def _titles(text: str, stop: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Each line of which all but small words have a capital, which so says nothing: "Late Goal Lifts Alba Past Bruna"."""
    for line in re.finditer(r"[^\n]+", text):
        words = TITLE_WORD.findall(line.group()) if len(line.group()) <= LONGEST_TITLE else ()
        told = [word for word in words if word.lower() not in stop]
        if len(told) >= LEAST_TITLE and all(word[0].isupper() for word in told) and not line.group().isupper():
            yield line.span()


def _end_in_title(tokens: Sequence[Token], i: int, j: int, ordinary: frozenset[str]) -> int:
    """Where a run of a title ends: at its next word of the language that no club bears."""
    ends = (k for k in range(i + 1, j) if tokens[k].plain in ordinary and not _club_word(tokens[k].plain))
    return next(ends, j)


def _is_day(tokens: Tokens, first: int, last: int, days: frozenset[str], language: Language) -> bool:
    """Whether the last word of a run is a day that is no part of a listed side's name: "beat X Saturday"."""
    listed = last > first + 1 and is_listed(" ".join(token.text for token in tokens[first:last]), language)
    return tokens[last - 1].plain in days and not listed


def _capitalised(text: str, tokens: Tokens, language: Language) -> Iterator[tuple[int, int, bool]]:
    """The runs of tokens with capitals, and whether one opens a line or sentence, or may do so as its line is a title; of a line
    in capitals only the names that the text has elsewhere, if any.
    """
    titles = Spans(_titles(text, words_of(language.stopwords)))
    loud_lines = [m.span() for m in re.finditer(r"[^\n]+", text) if m.group().isupper() and " " in m.group()]
    shouted, elsewhere = Spans(loud_lines), _names_amid(text, tokens) if loud_lines else frozenset()
    i = 0
    while i < len(tokens):
        if not (tokens[i].is_capital and tokens[i].is_word):
            i += 1
            continue
        j = _end_of_run(text, tokens, i, language)
        titled, loud = (lines.touch(tokens[i].start, tokens[i].end) for lines in (titles, shouted))
        j = _end_in_title(tokens, i, j, _ordinary(language)) if titled else j
        for first, last in (loud and _known_elsewhere(tokens, i, j, elsewhere)) or [(i, j)]:
            yield first, last, titled or _opens(text, tokens, first)
        i = j


def _names_amid(text: str, tokens: Tokens) -> frozenset[str]:
    """The words that have a capital amid a sentence, and small letters behind it."""
    return frozenset(
        token.plain
        for i, token in enumerate(tokens)
        if token.is_capital and not token.text.isupper() and not _opens(text, tokens, i)
    )


def _known_elsewhere(tokens: Tokens, first: int, last: int, elsewhere: frozenset[str]) -> list[tuple[int, int]]:
    """The stretches of a run that are names elsewhere, with the club words beside them."""
    names = [tokens[i].plain in elsewhere for i in range(first, last)]
    own = [named or not tokens[i].is_word or _club_word(tokens[i].plain) for i, named in enumerate(names, first)]
    stretches = [[i for i, _ in group] for holds, group in groupby(enumerate(own), itemgetter(1)) if holds]
    return [(first + some[0], first + some[-1] + 1) for some in stretches if any(names[i] for i in some)]


def _no_heads(token: Token, language: Language) -> frozenset[str]:
    """The words of the language that begin no name within a sentence: no article does in capitals, where all words have them."""
    return words_of(language.stopwords) if len(token.text) > 1 and token.text.isupper() else _not_inside(language)


@cache
def _not_inside(language: Language) -> frozenset[str]:
    """The words of the language that begin no name within a sentence: "São" of "o São Raimundo" does."""
    names = WEAK_WORDS - words_of(language.determiners) - frozenset(language.of)
    return words_of(language.stopwords) - words_of(language.side_articles) - names


@cache
def _ordinary(language: Language) -> frozenset[str]:
    return words_of(language.stopwords) | words_of(language.common_words) | spoken_words(language)


def _without_nouns(
    tokens: Sequence[Token], first: int, last: int, opens: bool, language: Language
) -> tuple[int, int, bool]:
    """What is left of a run without the nouns at either end, and without whatever stands before a club's abbreviation:
    "Aufsteiger SV X", "X-Elf". Nothing where the noun is what somebody does: "Liendl-Ecke".
    """
    begin = first
    if is_listed(" ".join(token.text for token in tokens[first:last]), language):
        return first, last, opens
    while first < last and not _may_begin(tokens, first, language):
        first += 1
    while last > first and not (tokens[last - 1].text.isdigit() or _may_end(tokens, last, language)):
        last -= 1
    following = "".join(token.folded for token in tokens[last : last + 2])
    if heads_compound(following, language):
        return first, first, opens
    clubs = [i for i in range(first, last - 1) if _abbreviates(tokens[i].text) and tokens[i + 1].is_word]
    first = clubs[0] if clubs else first
    return first, last, opens and first == begin


def _may_begin(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Whether a name can begin with a word: no noun, and none before the nouns of a compound, as in "Ex-Stürmer"; or what
    clubs bear before the name of their town: "Spielvereinigung X".
    """
    if not tokens[i].is_word or not _is_noun(tokens[i], language):
        return tokens[i].is_word
    named = tokens[i].plain in gazetteer.club_names() and tokens[i + 1 : i + 2] != [] and tokens[i + 1].is_capital
    return named or _two_club_words(tokens, i, i + 2)


def _two_club_words(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Whether both words of a compound are such as clubs bear: "Blau-Weiß"."""
    return j < len(tokens) and tokens[i + 1].text == "-" and _club_word(tokens[i].plain) and _club_word(tokens[j].plain)


def _may_end(tokens: Sequence[Token], last: int, language: Language) -> bool:
    return tokens[last - 1].is_word and not _is_noun(tokens[last - 1], language)


def _is_noun(token: Token, language: Language) -> bool:
    return is_common(token.text, language) or token.plain in spoken_words(language)


def _abbreviates(word: str) -> bool:
    """Whether a word is a club's abbreviation, as in "VfB X": capital letters, and small ones between."""
    return _club_word(fold(word)) and sum(letter.isupper() for letter in word) > 1


def _bare(text: str, tokens: Tokens, first: int, last: int, language: Language) -> str:
    """A name as its run writes it, without the ending of one that owns the noun behind it, "Halberstadts Heimsieg", and without
    the article that is run together with it: "L'Atlético".
    """
    name = text[tokens[first].start : tokens[last - 1].end].rstrip("'’")
    elided = ELIDED.match(name)
    if elided and elided[1].lower() in words_of(language.side_articles) and not is_listed(name, language):
        name = name[elided.end() :]
    owns = language.genitive and tokens[last - 1].plain.removesuffix(language.genitive) in tokens.places
    return name.removesuffix(language.genitive) if owns and language.nouns_capitalised else name


def _apart(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is none that begins a name with an apostrophe: "Dall'Ara"."""
    return not tokens[i].text.endswith(("'", "’"))


def _end_of_run(text: str, tokens: Sequence[Token], i: int, language: Language) -> int:
    """The token behind the name that begins at token i."""
    j = i + 1
    while j < len(tokens) and "\n" not in (gap := text[tokens[j - 1].end : tokens[j].start]) and len(gap) < 2:
        ahead = tokens[j + 1] if j + 1 < len(tokens) else None
        if tokens[j].is_word and tokens[j].is_capital:
            if _ends_capitals(tokens, i, j, language):
                break
            j += 1
        elif tokens[j].text.isdigit() and len(tokens[j].text) > 1 and (not gap or _club_word(tokens[i].plain)):
            j += 1  # "SV X 1920", "X U19"
        elif ahead is not None and ahead.is_capital and _joins(tokens, i, j, language):
            j += 2
        else:
            break
    return j


def _ends_capitals(tokens: Sequence[Token], i: int, j: int, language: Language) -> bool:
    """Whether words in capitals from token i on end before token j, where others follow in small letters, "THIRD DIVISION
    Alba", or a small word or one for winning or losing, "ALBA BEATS BRUNA AFTER A BATTLE".
    """
    if not tokens[j].text.isupper():
        return j - i > 1 and _behind_capitals(tokens, j)
    word, small = tokens[j].plain, words_of(language.stopwords) - words_of(language.particles)
    verdict = compiled(language.wins + language.loses + language.draws)
    return tokens[i].text.isupper() and len(word) > 1 and (word in small or verdict.fullmatch(word) is not None)


def _joins(tokens: Sequence[Token], i: int, j: int, language: Language) -> bool:
    """Whether a sign or small word goes on with a name: "Saint-Ours", "Deportivo de La Coruña"."""
    tight = tokens[j - 1].end == tokens[j].start == tokens[j + 1].start - 1
    if tokens[j].text == "-" and language.nouns_capitalised and _is_noun(tokens[j + 1], language):
        return tight and _two_club_words(tokens, j - 1, j + 1)  # "Rot-Weiß X", but no "X-Keeper Marvin Berg"
    if tokens[j].text in ("-", "/"):
        return tight or (tokens[j].text == "/" and tokens[j - 1].end == tokens[j].start)
    return tokens[j].folded in words_of(language.particles) and _club_word(tokens[i].plain)


@cache
def _club_words() -> frozenset[str]:
    return frozenset(gazetteer.club_words() | gazetteer.club_names()) - {"a", "team", "football", "calcio"}


def _club_word(word: str) -> bool:
    return word in _club_words() or word in SHARED_WORDS


def is_club(name: str) -> bool:
    """Whether a name of several words says that it is a club's: "SV X", "X Town", "RC X"."""
    words = fold(name).split()
    return len(words) > 1 and (any(map(_club_word, words)) or CAPITALS.match(name) is not None)


def _opens(text: str, tokens: Sequence[Token], i: int) -> bool:
    """Whether a token begins a line or a sentence."""
    if i == 0 or "\n" in text[tokens[i - 1].end : tokens[i].start]:
        return True
    before = tokens[i - 1]
    if TICKED.search(text, max(tokens[i].start - LONGEST_MINUTE, 0), tokens[i].start) or _behind_capitals(tokens, i):
        return True
    return before.text in ".!?:…¡¿" or (before.text in "-–—" and before.end < tokens[i].start)


def _behind_capitals(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token stands behind words in capitals that name a contest or a place: "THIRD DIVISION The Albans win"."""
    loud = [token.text for token in tokens[max(i - 2, 0) : i]]
    in_capitals = len(loud) == 2 and all(word.isupper() and len(word) > LONGEST_INITIALS for word in loud)
    return in_capitals and not tokens[i].text.isupper()


def is_listed(name: str, language: Language) -> bool:
    """Whether a list has a side of that name, whatever section of it, and it is no word of the language."""
    names, folded = full_names(language.code), fold(name)
    words = folded.split()
    if folded in names or (_words_of_sides(language.code).isdisjoint(words) and all(len(word) > 1 for word in words)):
        return folded in names
    if len(words) == 1 and folded not in gazetteer.ordinary_names(language.code):
        return False  # it may be short for one, and is not heard as that
    return gazetteer.team_key(name).partition("|")[0] in names


@cache
def _words_of_sides(code: str) -> frozenset[str]:
    """The words without one of which no name, initials aside, is a listed side's."""
    return gazetteer.telling_words().union(*map(str.split, full_names(code)))
