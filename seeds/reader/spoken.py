"""Which sides a text speaks of, and how often."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from functools import cache
from itertools import combinations

from . import gazetteer
from .capitals import is_common
from .lexicon import Lexicon, find_phrases
from .names import UPPER
from .teams import (
    SHARED_WORDS,
    bears_given_name,
    begins_name,
    canonical_names,
    cup_names,
    full_names,
    ground_heads,
    in_small_letters,
    is_known,
    is_noun,
    names_contest,
    under_rarest,
)
from .tokens import Tokens, fold, fold_in_place
from .unlisted import CLAUSE_END, LIKELY, NEAR, REACH, SURE, Unlisted, find_unlisted, is_somebodys, words_before
from .vocabulary import Language, as_shadow, compiled, single_words, words_of

OFTEN = 2  # mentions of a side, from which on it may be one that plays
BESIDE_GROUND = 40  # characters from a club's name to that of its ground
LONGEST_OPENING = 250  # characters from the begin of a sentence about other matches to the sides that it names
SCORED = re.compile(r"\d (?:\W|[a-z]) \d [a-z]+ ?$")  # a score and a word behind it
SENTENCE_END = re.compile(r"[.!?\n]")
LEAD = 700  # characters from the begin of the article in which a side's name counts double


@dataclasses.dataclass
class Spoken:
    """How often a text names a side, and the longest form in which it does."""

    count: float = 0
    name: str = ""
    heads: bool = True  # whether the text names it only as the town that heads a report
    listed: bool = True
    places: list[int] = dataclasses.field(default_factory=list)


@cache
def _lexicon(code: str) -> tuple[Lexicon, Lexicon]:
    """The names and the nicknames of known sides in a text of the language."""
    return Lexicon(full_names(code)), Lexicon(gazetteer.name_index(code).nicknames)


@cache
def _ordinary(code: str) -> Lexicon:
    """The names of sides that are ordinary words of the language, and no other name."""
    return Lexicon(gazetteer.ordinary_names(code).keys() - full_names(code).keys())


def _amid_sentence(tokens: Tokens, i: int, j: int) -> bool:
    """Whether small words, or their like, stand right before and no further name beside: "venció a Boca en"."""
    before, after = tokens[i - 1 : i], tokens[j : j + 1]
    if not before or not before[0].is_word or before[0].is_capital or tokens[i].start - before[0].end != 1:
        return False
    return not after or not after[0].is_word or not after[0].is_capital


def sides_spoken(
    text: str, tokens: Tokens, language: Language, surnames: frozenset[str] = frozenset()
) -> dict[str, Spoken]:
    """Every side that the text names, by identity. Names count one, two in the lead; demonyms less.

    `surnames` are those of people whom the text names in full.
    """
    told: dict[str, Spoken] = {}
    cups = {k for i, j, _ in find_phrases(tokens, cup_names(), capital=True) for k in range(i, j)}
    _hear_names(told, text, tokens, language, cups)
    _hear_ordinary(told, text, tokens, language, cups)
    _hear_nations_and_hosts(told, text, tokens, language)
    _hear_nicknames(told, tokens, language)
    _join_short_names(told, language)
    words = _Words(told)
    for side in sorted(find_unlisted(text, tokens, language, surnames), key=lambda s: -s.evidence):
        _add_unlisted(told, words, side, text, language)
    return dict(sorted(_whole(told).items(), key=lambda item: min(item[1].places)))


def _hear_names(told: dict[str, Spoken], text: str, tokens: Tokens, language: Language, cups: set[int]) -> None:
    """Names and demonyms that the gazetteer knows for a side's, where they stand for it."""
    names = full_names(language.code)
    for i, j, phrase in find_phrases(tokens, _lexicon(language.code)[0], capital=True):
        if i in cups or phrase in words_of(language.stopwords) or _inside_name(tokens, i, j, names):
            continue
        if in_small_letters(tokens, i, phrase) or names_contest(tokens, i, language) or _begins_town(tokens, i, j):
            continue
        if is_noun(tokens, i, phrase, language) or is_somebodys(text, tokens[i].start, language):
            continue
        meant = _meant(phrase, names)
        people = language.nouns_capitalised and _peoples(language).get(phrase) == meant
        if people and _after_article(tokens, i, language):
            continue  # "des Polen"
        heads = heads_report(text, tokens[i].start, tokens[j - 1].end)
        spoken = told.setdefault(meant, Spoken())
        weight = 0 if heads else _weight(text, tokens[i].start, language)
        spoken.count += weight / (2 if _heads_compound(tokens, j, language) else 1)
        spoken.places.append(tokens[i].start)
        name = text[tokens[i].start : _with_section(tokens, i, j)].rstrip("'’.")
        _call(spoken, name, meant, heads)


def _hear_ordinary(told: dict[str, Spoken], text: str, tokens: Tokens, language: Language, cups: set[int]) -> None:
    """Names that are words besides, such as "Real" or "Derby": amid a sentence, where only one side can be meant."""
    names = full_names(language.code)
    for i, j, phrase in find_phrases(tokens, _ordinary(language.code), capital=True):
        if i in cups or _inside_name(tokens, i, j, names) or not _amid_sentence(tokens, i, j):
            continue
        whole = [key for key, known in told.items() if set(phrase.split()) < set(fold(known.name).split())]
        if len(whole) > 1:
            continue  # "Real" may be either
        if not whole and language.nouns_capitalised and is_common(phrase, language):
            continue  # "Derby" is a noun
        key = whole[0] if whole else _meant(phrase, gazetteer.ordinary_names(language.code))
        spoken = told.setdefault(key, Spoken())
        spoken.count += _weight(text, tokens[i].start, language)
        spoken.places.append(tokens[i].start)
        spoken.name = max(spoken.name, text[tokens[i].start : tokens[j - 1].end].rstrip("'’"), key=len)


def _hear_nations_and_hosts(told: dict[str, Spoken], text: str, tokens: Tokens, language: Language) -> None:
    """National sides told as such, and in the lead the club of the ground where it was played."""
    for nation, place in _national_sides(tokens, language):
        spoken = told.setdefault(nation, Spoken())
        spoken.places.append(place)
        spoken.count += 1
        spoken.name = spoken.name or gazetteer.native_name(nation, language.code)
    for club, place in _at_home(tokens):
        if place < LEAD and (in_place(text, place, language) or _heads_ground(text, place, language)):
            spoken = told.setdefault(club, Spoken(name=club))
            if any(0 < place - named < BESIDE_GROUND for named in spoken.places):
                continue  # "1-1 with T at their ground" says no more than the name
            spoken.places.append(place)
            spoken.count += 2 * _weight(text, place, language)


def _hear_nicknames(told: dict[str, Spoken], tokens: Tokens, language: Language) -> None:
    """Nicknames of the sides named so far; one that several of them bear counts for each in part."""
    names, nicknames = full_names(language.code), gazetteer.name_index(language.code).nicknames
    for i, _, phrase in find_phrases(tokens, _lexicon(language.code)[1], capital=False):
        sides = [side for side in nicknames[phrase] if side in told and phrase not in names]
        for name in sides:
            told[name].count += 0.5 / len(sides)
            told[name].places += [tokens[i].start] if len(sides) == 1 else []


def _join_short_names(told: dict[str, Spoken], language: Language) -> None:
    """A name that several sides bear is short for the one that the text also names in full: "Inter" beside "Internacional"."""
    for key in list(told):
        full = [other for other in bearers(told[key].name, language) if other != key and other in told]
        if len(full) == 1 and len(told[full[0]].name) > len(told[key].name):
            short = told.pop(key)
            told[full[0]].count += short.count
            told[full[0]].places += short.places


def bearers(name: str, language: Language) -> tuple[str, ...]:
    """The listed sides that bear a name, if they are several."""
    meant = full_names(language.code).get(fold(name), ())
    return meant if len(meant) > 1 else ()


def _call(spoken: Spoken, name: str, meant: str, heads: bool) -> None:
    """Take in another name of a side, rather the one by which it is listed than one that it bears besides; a town that
    heads the report, "WOLFSBERG - ", only where there is no other.
    """
    if spoken.heads >= heads:
        known = spoken.name if spoken.heads == heads else ""
        spoken.name = max(known, name, key=lambda name: (fold(meant) in fold(name), *_fullness(name)))
        spoken.heads = heads


# Behind the town that heads a report: its country, the day and the agency, if told, a dash and the rest of a sentence, no
# other side's name alone and no result.
DATELINE = re.compile(
    r"(?:[ -][A-Z]{2,})*(?:, [^\n:;()–—]{1,30}?)?(?: \([^()\n\d]{2,25}\))?(?: (?:[–—]|--?)|\.[–—-]) "
    r"(?!(?:[^.\n]|\.(?! [^\W\d_]|\n)){0,60}(?:\d[:-]\d|\.(?= [^\W\d_]|\n|$)|\n|$))"
)
LONGEST_HEAD = 500  # characters in capitals before it: "THIRD DIVISION HALLE - "
IN_CAPITALS = re.compile(rf"(?:\.| [–—-]) [{UPPER}]\S* [^\W\d_{UPPER}]")  # "HALLE. The hosts"


def heads_report(text: str, start: int, end: int) -> bool:
    """Whether a name is that of the town that heads a report: "HALLE - The hosts", "PORTLAND, Maine (AP) -- "."""
    capitals, dateline = IN_CAPITALS.match(text, end), DATELINE.match(text, end)
    if not (capitals or dateline):
        return False  # as with most names, of whose lines nothing need be known
    begin = max(0, start - LONGEST_HEAD)
    line = text.rfind("\n", begin, start) + 1 or begin
    if text[line:end].isupper():
        return True
    opens = start == line or re.search(r"[.!?]\s?$", text[max(start - 2, 0) : start])
    return bool(opens) and dateline is not None


def _fullness(name: str) -> tuple[int, bool]:
    """How far a name is spelled out; of two as long the one in small letters."""
    return len(name), not name.isupper()


def _whole(told: dict[str, Spoken]) -> dict[str, Spoken]:
    """The sides without those that only bear a word of another's name, which many have, "Wanderers", or which begins
    it: "Manchester" beside "Manchester City".
    """
    words = {key: fold(one.name).replace("-", " ").split() for key, one in told.items()}
    begun = {name[0] for name in words.values() if len(name) > 1}

    def is_part(own: list[str]) -> bool:
        begins = len(own) == 1 and own[0] in begun
        return begins or ({*own} <= SHARED_WORDS and any({*own} < {*other} for other in words.values()))

    return {key: one for key, one in told.items() if not is_part(words[key])}


class _Words:
    """Finds the sides told by the words of their names, however many there are."""

    def __init__(self, told: dict[str, Spoken]):
        self.by_word: dict[str, list[str]] = defaultdict(list)
        self.by_name: dict[frozenset[str], str] = {}
        self.words: dict[str, frozenset[str]] = {}
        self.often = sum(one.count >= OFTEN for one in told.values())
        for key, one in told.items():
            self.learn(key, one)

    def learn(self, key: str, one: Spoken) -> None:
        """Take in how a side is named."""
        words = frozenset(fold(one.name).split())
        for word in words - self.words.get(key, frozenset()):
            self.by_word[word].append(key)
        self.words[key] = words
        self.by_name.setdefault(words, key)

    def side_with(self, words: frozenset[str]) -> str | None:
        """The first side that has all these words in its name, else one whose name is some of them."""
        whole = next((key for key in under_rarest(self.by_word, words) if words <= self.words[key]), None)
        parts = (frozenset(part) for n in range(1, len(words)) for part in combinations(sorted(words), n))
        return whole or next(
            (key for part in parts if (key := self.by_name.get(part)) and self.words[key] == part), None
        )


def _add_unlisted(told: dict[str, Spoken], words: _Words, side: Unlisted, text: str, language: Language) -> None:
    """A side that no list has; it may be how the text names in full one that seemed to be a listed one."""
    nicknames = gazetteer.name_index(language.code).nicknames
    if not told.keys().isdisjoint(nicknames.get(fold(side.name), ())):
        return
    key = words.side_with(side.words)
    if key is None and side.evidence < (SURE if words.often > 1 else LIKELY):
        return
    key = key or identity(side.name, language)
    spoken = told.setdefault(key, Spoken(listed=False))
    heard = {place for at in spoken.places for place in range(at, at + max(len(spoken.name), 1))}
    spoken.name = max(spoken.name, side.name, key=len)
    places = [place for place in side.places if place not in heard]
    spoken.places += places
    named = [place for place in places if not heads_report(text, place, place + len(side.name))]
    words.often -= spoken.count >= OFTEN
    spoken.count += sum(2 if place < LEAD else 1 for place in named)
    words.often += spoken.count >= OFTEN
    words.learn(key, spoken)


def _national_sides(tokens: Tokens, language: Language) -> Iterator[tuple[str, int]]:
    """Each nation that the text tells by what its side is called, and where: "DFB-Elf", "selección chilena"."""
    called, peoples, choices = _sides_of_nations(language), _peoples(language), gazetteer.selection_words()
    for i, j, phrase in find_phrases(tokens, called, capital=True):
        if _heads_compound(tokens, j, language):
            continue  # "DFB-Pokal"
        beside = [peoples[t.plain] for t in tokens[max(i - 3, 0) : i + 3] if t.plain in peoples]
        if phrase not in choices or not beside:
            yield called[phrase], tokens[i].start
    several = words_of(language.several)
    for word in peoples.keys() & tokens.places.keys() if several else ():
        for i in tokens.places[word]:
            alone = language.several_ending and word.endswith(language.several_ending)
            if tokens[i].is_capital and i and (alone or tokens[i - 1].folded in several):
                yield peoples[word], tokens[i].start
    for i, token in enumerate(tokens):
        if token.plain in choices:
            near = [t.plain for t in tokens[max(i - 3, 0) : i + 3]]
            yield from [(peoples[word], token.start) for word in near if word in peoples][:1]


def _at_home(tokens: Tokens) -> Iterator[tuple[str, int]]:
    """Each club whose ground, which no other has, the text names, and where."""
    grounds = gazetteer.ground_index()
    for i, _, phrase in find_phrases(tokens, _grounds(), capital=True):
        if len(grounds[phrase]) == 1:
            yield grounds[phrase][0], tokens[i].start


def _begins_town(tokens: Tokens, i: int, j: int) -> bool:
    """Whether a side's name begins that of a town, which no side bears: "Porto Alegre"."""
    town = " ".join(token.folded for token in tokens[i : j + 1])
    return tokens[j : j + 1] != [] and tokens[j].is_capital and town in gazetteer.town_index() and not is_known(town)


def _heads_ground(text: str, start: int, language: Language) -> bool:
    """Whether a ground's name stands for the side that plays there: "o time do Morumbi"."""
    before = words_before(text, start).split()[-2:]
    return " ".join(before) in ground_heads(language)


@cache
def _grounds() -> Lexicon:
    return Lexicon(gazetteer.ground_index())


def _after_article(tokens: Tokens, i: int, language: Language) -> bool:
    return i > 0 and tokens[i - 1].folded in words_of(language.determiners)


def _heads_compound(tokens: Tokens, j: int, language: Language) -> bool:
    """Whether a noun goes on behind a side's name: the "Arsenal-Regisseur" may play for his country."""
    if not language.nouns_capitalised or j + 1 >= len(tokens):
        return False
    return tokens[j].text == "-" and tokens[j].start == tokens[j - 1].end and tokens[j + 1].is_capital


@cache
def _peoples(language: Language) -> dict[str, str]:
    return {fold(people): n.name for n in gazetteer.nations() for people in n.demonyms.get(language.code, ())}


@cache
def _sides_of_nations(language: Language) -> dict[str, str]:
    """The nation of each phrase that means its side and no person."""
    index, nations = gazetteer.name_index(language.code).nicknames, gazetteer.nations()
    called = {fold(nick): n.name for n in nations for nick in n.nicknames.get(language.code, ())}
    alone = {p: nation for p, nation in called.items() if index.get(p) == (nation,)}
    owned = {fold(name) + language.genitive: n.name for n in nations for name in n.names.get(language.code, ())}
    return alone | (owned if language.genitive else {})


def _weight(text: str, start: int, language: Language) -> float:
    """What a mention at a place counts: twice as much in the lead, less for a place, next to nothing elsewhere."""
    before = words_before(text, start)
    opening = as_shadow(fold_in_place(SENTENCE_END.split(text[max(0, start - LONGEST_OPENING) : start])[-1]))
    aside = compiled(language.earlier_matches + language.long_won)
    elsewhere = compiled(language.elsewhere).match(opening) is not None or aside.search(before) is not None
    earlier = elsewhere or _earlier_behind(text, start, language)
    if earlier or _ends(compiled(language.former), before) or ranked(text, start, language):
        return 0.1
    return (2 if start < LEAD else 1) / (2 if in_place(text, start, language) else 1)


def _earlier_behind(text: str, start: int, language: Language) -> bool:
    """Whether the words right behind a name tell of an earlier match: "who beat X last week"."""
    line = text[start : start + NEAR].partition("\n")[0]
    near = as_shadow(fold_in_place(CLAUSE_END.split(line)[0])).split(" ,")[0]
    found = compiled(language.earlier_matches).search(near)
    return found is not None and near[: found.start()].count(" ") <= REACH


def _ends(phrases: re.Pattern[str], before: str) -> bool:
    return any(m.end() == len(before) for m in phrases.finditer(before))


def ranked(text: str, start: int, language: Language) -> bool:
    """Whether a name tells who stands beside a side in the table: "one point behind the leaders T"."""
    return _ends(compiled(language.beside_in_table), words_before(text, start).rstrip())


def in_place(text: str, start: int, language: Language) -> bool:
    """Whether a name tells where something happened, not who played: "in Colombia", not "4-1 on T"."""
    last = words_before(text, start).split()[-2:]
    if SCORED.search(words_before(text, start)) and last[-1] in single_words(language.score_over):
        return False
    where = single_words(language.host_before)
    return bool(last) and (last[-1] in where or (last[0] in where and len(last[-1]) <= 3))


def _meant(phrase: str, names: Mapping[str, tuple[str, ...]]) -> str:
    """The side that a name means: the one that bears just this name, else the one listed first."""
    return next((side for side in names[phrase] if fold(side) == phrase), names[phrase][0])


def _inside_name(tokens: Tokens, i: int, j: int, known: Container[str]) -> bool:
    """Whether a name stands amid other capitalised words, as in "Del Cerro Grande", or begins one: "Manu Rial"."""
    word = tokens[i].folded
    if (word in gazetteer.given_names() or word in nation_names()) and begins_name(tokens, i, j, known):
        return True
    if bears_given_name(tokens, i) or _ends_club(tokens, i, known):
        return True
    before, after = tokens[i - 1 : i], tokens[j : j + 1]
    return bool(before and after) and all(
        t.is_word and t.is_capital and abs(gap) == 1
        for t, gap in ((before[0], tokens[i].start - before[0].end), (after[0], after[0].start - tokens[j - 1].end))
    )


def _ends_club(tokens: Tokens, i: int, known: Container[str]) -> bool:
    """Whether a name goes on with that of a club which nobody knows: the town of "SV Arminia Hannover"."""
    middle = tokens[i - 1 : i]
    if i < 2 or not middle[0].is_capital or middle[0].plain not in gazetteer.club_names():
        return False
    head = tokens[i - 2]
    joined = head.end + 1 == middle[0].start and middle[0].end + 1 == tokens[i].start
    return joined and head.plain in gazetteer.club_words() and f"{head.plain} {middle[0].plain}" not in known


@cache
def nation_names() -> frozenset[str]:
    """The folded names of nations: one that begins somebody's name is no side, "Jordan Finch"."""
    return frozenset(fold(nation.name) for nation in gazetteer.nations())


def _with_section(tokens: Tokens, i: int, j: int) -> int:
    """The end of a side's name with the word behind it that makes it a women's, youth or reserve side, if there
    is one.
    """
    words = " ".join(t.text for t in tokens[i:j])
    for more in (2, 1):
        following = tokens[j : j + more]
        if len(following) < more or not (following[0].is_capital or following[0].text[0].isdigit()):
            continue
        key = gazetteer.team_key(f"{words} {' '.join(t.text for t in following)}")
        if "|" in key.removesuffix("|national"):
            return following[-1].end
    return tokens[j - 1].end


def identity(name: str, language: Language) -> str:
    """What is the same for all names of one side: its canonical name, else the gazetteer's key of an unknown one."""
    folded, names = fold(name), full_names(language.code)
    if folded in names:
        return _meant(folded, names)
    known = canonical_names(folded, names)
    own = [side for side in known if fold(side) == folded] if len(known) > 1 else list(known)
    return own[0] if own else gazetteer.team_key(name)
