"""Capitalised names in running text, told from the words of the language that stand with them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from . import gazetteer
from .names import UPPER, Name, name_pattern
from .tokens import Token, fold
from .vocabulary import Language, spoken_words, words_of

# "ROMA – ", "Paris, 22 octobre (AFP) - "
DATELINE = re.compile(
    rf"(?:[{UPPER}][{UPPER}'’ ]{{1,80}}|[{UPPER}][\w'’ -]{{1,30}}, \d{{1,2}}(?:er|st|nd|rd|th|\.)?(?: de)? [^\W\d]+)"
    r"(?: \(.{1,30}\))?\.? ?[–—-]+ "
)
FULL_STOP = re.compile(r"[^\W\d_]{3,}\)?[.!?…]+[\"”»')\]]*\s+$")
MARKED = re.compile(r"^[^\d\n]{2,}\s\d{1,2}(?:[.,]\d{1,2})?\s?[–—-]+$")  # "Rossi 6,5 – "
FOLLOWING = re.compile(r"(,)|\s([a-z]+)\b")
DASHES = tuple("–—-")
STOPS = tuple(".!?…\"”»')]")  # with which a sentence can end
OWNED = re.compile(r"[’']s$")
OWNER = re.compile(r"[’']s?$")
ELIDED = re.compile(r"(\w+)['’](?=[^\W\d_])")
ELIDED_SMALL = re.compile(r"^[a-z]{1,6}[’'](?=\w)")
PIECE, PART = re.compile(r"\S+"), re.compile(r"[^\s-]+")
# "D'Ambrosio", and "N'Diaye": no verb has a capital
KEPT_ELISION = re.compile(rf"D['’][{UPPER}]|[MN]['’][{UPPER}][^\W\d_]*[a-zß-ÿ]")
LONGEST_ARTICLE = 4  # letters
LONGEST_RUN = 8  # capitalised words that stand together in prose, a name among them


def told_in_full(tokens: Sequence[Token], language: Language) -> frozenset[str]:
    """The folded words that stand with a capital letter behind a given name, "Prior" where there is an Ella Prior, or
    behind what the man is: "il portiere Durante".
    """
    given, titles = gazetteer.given_names(), _titles(language)
    return frozenset(
        fold(name.text)
        for first, name in pairwise(tokens)
        if name.is_capital
        and name.start - first.end == 1
        and (fold(first.text) in given if first.is_capital else first.folded in titles and fold(name.text) not in given)
    )


@cache
def _titles(language: Language) -> frozenset[str]:
    """The words for what a man is, where no other noun behind one has a capital letter."""
    titles = words_of(" ".join(language.keeper + language.epithets)) if not language.nouns_capitalised else frozenset()
    return frozenset(title for title in titles if len(title) > LONGEST_ARTICLE and title.isalpha())


def capitalised_names(
    text: str, start: int, end: int, language: Language, known: frozenset[str] = frozenset()
) -> list[Name]:
    """Runs of capitalised words in text[start:end], without words of the language at either end.

    `known` holds words of names that are no words of the language, save at the begin of a sentence.
    """
    found = []
    for m in name_pattern(language, LONGEST_RUN).finditer(text, start, end):
        begin = m.start() if opens_sentence(text, start, m.start()) else start
        surname = fold(m.group()) in known and fold(m.group()) not in words_of(language.particles)  # no "Los" alone
        if surname and _acts_behind(text, m.end(), language):
            found.append(Name(m.group(), m.start(), m.end()))
            continue
        found += _without_words(m.group(), m.start(), begin, language, known)
    return found


def _acts_behind(text: str, at: int, language: Language) -> bool:
    """Whether a comma or a word that binds nothing follows a listed surname that may be a word too: "Lanci, hurt
    before," and "Lanci shoots", but no "Lanci of P".
    """
    following = FOLLOWING.match(text, at)
    if following is None or (language.nouns_capitalised and not following[1]):
        return False
    acts_on_it = following[2] in words_of(language.clitics)  # "Navarro lo tira"
    return bool(following[1]) or acts_on_it or following[2] not in words_of(language.stopwords)


def dateline_end(text: str, start: int) -> int:
    """Where the town, and perhaps the day, that head a report at `start` end; `start` where there are none."""
    m = DATELINE.match(text, start)
    return m.end() if m else start


def opens_sentence(text: str, start: int, at: int) -> bool:
    """Whether a word at `at` begins a sentence of text[start:]: at its begin or a line's, behind a full stop that ends a
    word, behind the town in capitals that heads a report or a player's mark.
    """
    if at == start or text[at - 1] == "\n":
        return True
    before = text[max(start, at - 30) : at].rstrip()
    if before.endswith(DASHES) and MARKED.search(before):
        return True
    if before.endswith(DASHES) and at - start < 80 and DATELINE.fullmatch(text, start, at):
        return True
    stops = text[at - 1].isspace() and before.endswith(STOPS)
    return stops and FULL_STOP.search(text, max(start, at - 30), at) is not None


def _without_words(name: str, start: int, sentence: int, language: Language, known: frozenset[str]) -> list[Name]:
    """The names in a run of words: "Quando Neymar" -> "Neymar", "Lancio di De Rossi" -> "De Rossi"."""
    if " " in name and (fold(name) in gazetteer.ground_index() or fold(name) in gazetteer.competition_index()):
        return []  # "São Januário" is no Januário, "Serie A" nobody
    opening, endings = spoken_words(language), verb_endings(language)[0]
    runs: list[list[re.Match[str]]] = [[]]
    for m in _pieces(name, language):
        if m.group()[0].isupper() and fold(m.group()) in _contests(language):
            break  # "Copa América" names no person
        word = OWNED.sub("", m.group())
        small = fold(word) in words_of(language.stopwords) and not word[0].isupper()
        first = start + m.start() == sentence and not _given(word, name[m.end() :].lstrip(), language)
        verb = runs[-1] and fold(word).endswith(endings)  # capitalised by mistake: "Silva Chutou"
        if (fold(word) in opening and (first or verb)) or (m.group().islower() and name[: m.start()].endswith("-")):
            runs.append([])
        elif (
            _begins_name(m, name, start > sentence, language)
            or (word[0].isupper() and fold(word) in known and start + m.start() > sentence)
            or (word[0].isupper() and runs[-1] and _goes_on(runs[-1], word, language))
        ):
            runs[-1].append(m)
        elif (is_common(word, language) and word[0].isupper()) or (small and not _binds(runs[-1])):
            runs.append([])
        else:
            runs[-1].append(m)
    return [n for run in runs if (n := _trimmed(run, name, start, language)) is not None]


def _goes_on(run: list[re.Match[str]], word: str, language: Language) -> bool:
    """Whether a capitalised word goes on with a name: none of the language's behind one letter, "di serie B. Tre", or
    where all is in capitals, "ORSI DE LA TÊTE".
    """
    if word.isupper() and len(word) > 1 and is_common(word, language):
        return False
    if run[-1].group().endswith(".") and len(run[-1].group()) == 2 and len(run) == 1 and is_common(word, language):
        return False
    return not language.nouns_capitalised or _binds(run)


def _pieces(name: str, language: Language) -> Iterator[re.Match[str]]:
    """The words of a run; a compound with a noun in two, where nouns are capitalised: "Messing-Ecke". The word that
    an elided article begins is none of a name: "L'olandese De Roon".
    """
    for m in PIECE.finditer(name):
        elided = ELIDED.match(m.group())
        if elided and fold(elided[1]) in words_of(language.elisions) and m.group()[elided.end()].islower():
            continue
        head, _, last = m.group().rpartition("-")
        if head and last[:1].isupper() and is_common(head, language) and not is_common(last, language):
            yield from PART.finditer(name, m.start() + len(head), m.end())  # "Soccer-Bakker"
        elif (
            head
            and is_common(last, language)
            and (
                language.nouns_capitalised
                or last in language.coach_before
                or (last.islower() and _compounds(last, language) and m.end() == len(name))  # "Bianchi-gol"
            )
        ):
            at = m.start() + len(head)
            yield from PIECE.finditer(name, m.start(), at)
            yield from PART.finditer(name, at, m.end())
        else:
            yield m


def _compounds(word: str, language: Language) -> bool:
    """Whether a name can head a compound with that word; no part of a name is cut, "Heung-min", "Hyun-jun"."""
    return len(word) > 2 and word not in words_of(language.abbreviations) | words_of(language.months.replace("|", " "))


def _begins_name(word: re.Match[str], name: str, inside: bool, language: Language) -> bool:
    """A capitalised particle or given name before another name belongs to it, save at the begin of a sentence:
    "Di Bello"; where all is in capitals, none that binds him to a word of the language.
    """
    following, ahead = name[word.end() :].lstrip(), name[: word.start()].split()
    if ahead and name.isupper() and fold(word.group()) in language.of and is_common(ahead[-1], language):
        return False  # "BUT DE ORSI"
    return (
        (inside or word.start() > 0)
        and word.group()[0].isupper()
        and (fold(word.group()) in words_of(language.particles) or _given(word.group(), following, language))
        and (following[:1].isupper())
    )


def _given(word: str, following: str, language: Language) -> bool:
    """Whether a word of the language is a given name here, before a word that is none of the language's: "Will
    Tansley".
    """
    return fold(word) in gazetteer.given_names() and not is_common(following.split(" ")[0] or "-", language)


def _binds(run: list[re.Match[str]]) -> bool:
    """Whether a small word behind these can be part of a name: after one given name, "Charles de Ketelaere"."""
    return len(run) == 1 and fold(run[0].group()) in gazetteer.given_names()


@lru_cache(maxsize=20_000)
def is_common(word: str, language: Language) -> bool:
    """Whether a word or compound is one of the language, and no name."""
    plain = word.lower().replace("’", "'")
    if not _letters(language).issuperset(plain):
        return False  # "Ünder" is not "under"
    if ("'" in plain and plain in words_of(language.common_words)) or plain.endswith(_enclitics(language)):
        return True
    parts = fold(word).split()
    if all(part in _common_words(language) for part in parts) or (len(parts) == 1 and parts[0].isdigit()):
        return True
    return any(parts[-1].endswith(e) and len(parts[-1]) > len(e) + 2 for e in words_of(language.common_endings))


@cache
def _enclitics(language: Language) -> tuple[str, ...]:
    """What only verbs have behind a hyphen: "Seguiu-se", "Coube-lhe"."""
    return tuple(ending for ending in language.verb_endings.split() if ending.startswith("-"))


@cache
def _contests(language: Language) -> frozenset[str]:
    """The words that name a contest by themselves."""
    return words_of(" ".join(word for word in language.competition_words if " " not in word))


@cache
def _letters(language: Language) -> frozenset[str]:
    """The letters that the language's own words are written with; signs and figures too."""
    words = " ".join((language.stopwords, language.common_words, *language.numbers, language.months))
    signs = "0123456789.-'’"
    return frozenset("abcdefghijklmnopqrstuvwxyz" + signs + words.lower())


@cache
def _common_words(language: Language) -> frozenset[str]:
    nations = words_of(language.nations) if language.nations_alone else frozenset()
    words = words_of(language.common_words) | {fold(word) for word in language.common_words.split()}  # "Fuß": fuss
    owned = {word + language.genitive for word in words if len(word) > 3} if language.nouns_capitalised else set()
    return words_of(language.stopwords) | words | owned | nations


def _trimmed(run: list[re.Match[str]], name: str, start: int, language: Language) -> Name | None:
    particles = words_of(language.particles) if name.isupper() else frozenset()
    if len(run) > 1 and hails(fold(run[0].group()), fold(run[1].group()) if len(run) > 2 else "", language):
        run = run[1:]
    while run and fold(run[-1].group()) in particles:
        run = run[:-1]  # "ORSI DE LA" of "ORSI DE LA TÊTE"
    while run and not ELIDED_SMALL.sub("", run[-1].group())[0].isupper():
        run = run[:-1]
    if not run:
        return None
    words = OWNER.sub("", name[run[0].start() : run[-1].end()])
    elided = _elision(language).match(words)
    if elided and not KEPT_ELISION.match(words):
        if not words[elided.end()].isupper():
            return None
        start, words = start + elided.end(), words[elided.end() :]
    words = words.rstrip(".") if len(words) > 3 else words
    at = start + run[0].start()
    return Name(words, at, at + len(words)) if len(fold(words)) > 1 else None


def hails(word: str, following: str, language: Language) -> bool:
    """Whether the first word of a name tells where he is from, where nouns have capitals: that of a known town, or any before
    a given name: "der Ex-Bielefelder Jan Kolb".
    """
    given = gazetteer.given_names()
    ends = [end for _, end in language.demonyms if language.nouns_capitalised and end and word.endswith(end)]
    if not ends or word in given:
        return False
    towns = [word.removesuffix(end).rpartition("-")[2] + stem for stem, end in language.demonyms if end in ends]
    return following in given or any(town in gazetteer.town_index() for town in towns)


@cache
def _elision(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?i:{'|'.join(language.elisions.split()) or '(?!)'})[’'](?=.)")


@cache
def verb_endings(language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    endings = language.verb_endings.split()
    plain = tuple(e for e in endings if fold(e) == e or e.startswith("-"))
    return plain, tuple(e for e in endings if e not in plain)
