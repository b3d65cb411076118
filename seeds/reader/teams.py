"""Which two sides a text is about, and every mention of either."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from functools import cache
from itertools import zip_longest
from typing import Any

from . import gazetteer
from .lexicon import Lexicon, find_phrases
from .tokens import Tokens, fold
from .vocabulary import Language, single_words, words_of

OPPOSITE = {"home": "away", "away": "home"}

# Words of many names that a text may use alone for the one of the two sides that has them: "United", "Rovers".
SHARED = """
    athletic atletico city county deportivo dinamo dynamo olympique racing rapid real rovers sporting town union
    united wanderers
"""
SHARED_WORDS = frozenset(SHARED.split())
# With these besides, a name has no word of its own.
WEAK = """
    ac afc as ca calcio cd cf club da de del di do el fc fk la le nova rc saint san santa sao sc sd ss st stade sv the ud us vila
"""
WEAK_WORDS = SHARED_WORDS | frozenset(WEAK.split())


def own_words(name: str) -> frozenset[str]:
    """The folded words of a name without those that many clubs have and none goes by, if there are others."""
    words = frozenset(fold(name).split())
    return words - (WEAK_WORDS - SHARED_WORDS) or words


def under_rarest(by_word: Mapping[str, list[Any]], words: Iterable[str]) -> list[Any]:
    """What is listed under the rarest of some words: whatever has all of them is among these."""
    return min((by_word.get(word, []) for word in words), key=len, default=[])


@dataclasses.dataclass
class Side:
    """One of the two sides: its name as written and the folded phrases that stand for it."""

    name: str
    key: str
    names: set[str] = dataclasses.field(default_factory=set)
    nicknames: set[str] = dataclasses.field(default_factory=set)
    grounds: set[str] = dataclasses.field(default_factory=set)
    towns: set[str] = dataclasses.field(default_factory=set)  # where it plays, and in which country, and not its name
    shared: set[str] = dataclasses.field(default_factory=set)  # of its SHARED_WORDS those the other side has not
    nation: set[str] = dataclasses.field(default_factory=set)  # what those of a club's country are called


@dataclasses.dataclass(frozen=True)
class TeamMention:
    """text[start:end] names a side: "home", "away", or "other" for one that does not play here."""

    start: int
    end: int
    side: str
    weak: bool = False  # a nickname, a demonym, "the hosts"
    member: bool = False  # one of its people: "le Nîmois"


@cache
def full_names(code: str) -> dict[str, tuple[str, ...]]:
    """The folded names that mean a side in a text of the language when capitalised, with what each can mean."""
    index = gazetteer.name_index(code)
    native = _nations(code)
    alone = frozenset(gazetteer.names_alone(code))
    own = {p: m for p, m in index.nicknames.items() if p in native | alone or any(p in _own_names(one) for one in m)}
    weak = WEAK_WORDS - alone
    return {phrase: meant for phrase, meant in (own | dict(index.names)).items() if phrase not in weak}


@cache
def _own_names(canonical: str) -> tuple[str, str, str]:
    """A canonical name, folded, with and without the state that tells it from namesakes, "Santa Cruz-PE", and without
    words such as Club.
    """
    folded = fold(canonical)
    return folded, fold(re.sub(r"-[A-Z]{2}$", "", canonical)), gazetteer.without_club_words(folded)


@cache
def _all_names() -> frozenset[str]:
    return frozenset(name for code in gazetteer.LANGUAGES for name in full_names(code))


def is_known(name: str) -> bool:
    """Whether the gazetteer lists a side of that name in any language."""
    return fold(name) in _all_names()


# --- sides -----------------------------------------------------------------------------------------------------------


def side_of(name: str, language: Language) -> Side:
    """The side of that name with all it may be called in a text of the language."""
    folded = fold(name)
    side = Side(name, gazetteer.team_key(name), {folded, gazetteer.split_sections(folded)[0]} | short_forms(name))
    side.shared = set(folded.split()) & SHARED_WORDS
    names, nicknames, grounds, towns = _called(language.code)
    ordinary = gazetteer.name_index(language.code).nicknames.get(folded, ())  # names that are words too: "Standard"
    meant = canonical_names(folded, full_names(language.code)) or (set(ordinary) if len(ordinary) == 1 else set())
    side.nation = _countrymen(frozenset(meant), language.code) if language.several else set()
    for canonical in meant:
        side.names |= names.get(canonical, set())
        side.nicknames |= nicknames.get(canonical, set())
        side.grounds |= grounds.get(canonical, set())
        side.towns |= (
            towns.get(canonical, set()) | _countries_of(canonical, language.code) or _towns_of_nation(canonical)
        ) - side.names
    side.names -= words_of(language.stopwords) - {folded}  # "Los" of "Los Prados"
    side.grounds -= side.names  # a ground called like the club tells nothing
    side.nicknames |= {f"{head} {ground}" for ground in side.grounds for head in ground_heads(language)}
    side.nicknames |= {
        fold(word.removesuffix(fold(end)) + ending)
        for word in side.names for end, ending in language.demonyms if " " not in word and len(word) > 4 and word.endswith(fold(end))
    }  # fmt: skip
    side.names |= {word + language.genitive for word in side.names if not word.endswith(language.genitive or word)}
    return side


@cache
def ground_heads(language: Language) -> frozenset[str]:
    """The folded words that make of a ground behind them the side that plays there: "time do"."""
    return frozenset(head.replace("_", " ") for head in words_of(language.ground_sides))


@cache
def _countries_of(club: str, code: str) -> frozenset[str]:
    """What a language calls the countries of a club, folded; empty for a nation."""
    nations = {gazetteer.nation_of(country) for country in gazetteer.club_countries().get(club, ())}
    return frozenset(
        fold(name) for nation in gazetteer.nations() if nation.name in nations for name in nation.names.get(code, ())
    )


@cache
def _towns_of_nation(nation: str) -> frozenset[str]:
    """The folded names of the towns whose clubs are of a nation's country, empty for a club."""
    clubs = {club for club, codes in gazetteer.club_countries().items() if nation in map(gazetteer.nation_of, codes)}
    return frozenset(town for town, playing in gazetteer.town_index().items() if clubs.issuperset(playing))


@cache
def _countrymen(clubs: frozenset[str], code: str) -> set[str]:
    """What the people of the one country of these clubs are called: "gli spagnoli" are Madrid where Milan faces it."""
    countries = {country for club in clubs for country in gazetteer.club_countries().get(club, ())}
    if len(countries) != 1:
        return set()
    nation = gazetteer.nation_of(countries.pop())
    demonyms = (n.demonyms.get(code, ()) for n in gazetteer.nations() if n.name == nation)
    return {fold(name) for names in demonyms for name in names}


@cache
def _called(code: str) -> tuple[dict[str, set[str]], ...]:
    """By the canonical name of a side, in a text of the language: its names, nicknames, grounds and towns."""
    named = (full_names(code), gazetteer.name_index(code).nicknames, gazetteer.ground_index(), gazetteer.town_index())
    return tuple(map(_turned, named))


def _turned(index: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """{meant: phrases} of {phrase: what it can mean}."""
    turned: dict[str, set[str]] = defaultdict(set)
    for phrase, meant in index.items():
        for one in meant:
            turned[one].add(phrase)
    return turned


def canonical_names(folded: str, names: dict[str, tuple[str, ...]]) -> set[str]:
    meant = set(names.get(folded, ()))
    words = folded.split()
    while not meant and len(words) > 1:
        words = words[1:] if words[0] in WEAK_WORDS else words[:-1]
        meant = set(names.get(" ".join(words), ())) if set(words) - WEAK_WORDS else set()
    return meant


def short_forms(name: str) -> set[str]:
    """Words and initials by which a text may go on: "Vis Pesaro" -> "vis", "pesaro"; "Borussia Dortmund" -> "bvb"
    is data.
    """
    words = [w for w in fold(name).split() if len(w) > 2 and w not in WEAK_WORDS and not w.isdigit()]
    capitals = [w.lower() for w in re.findall(r"\b[A-Z]{2,5}\b", name) if w.lower() not in WEAK_WORDS]
    short = initials(name) if re.search(r"\b[A-Z]{2,3}\b", name) and " " in name else ""
    return {*words, *capitals} | ({short} if len(short) > 2 else set())


def initials(name: str) -> str:
    """What a side is called for short, folded: "SC Kirchdorf" is the SCK, "Hamburger SV" the HSV."""
    return "".join(word if word.isupper() and len(word) < 4 else word[0] for word in name.split()).lower()


def is_initials(name: str) -> bool:
    """Whether a name is no more than a few capital letters: "SCK"."""
    return name.isupper() and name.isalpha() and 2 < len(name) < 5


def separate(home: Side, away: Side) -> None:
    """What stands for both stands for neither, save the whole name of one: "Dundee" beside "Dundee United"."""
    whole = {fold(side.name): side for side in (home, away)}
    for kind in ("names", "nicknames", "grounds", "shared", "nation"):
        mine, theirs = getattr(home, kind), getattr(away, kind)
        shared = mine & theirs
        mine -= {name for name in shared if whole.get(name) is not home or kind != "names"}
        theirs -= {name for name in shared if whole.get(name) is not away or kind != "names"}
    home.nicknames -= away.names
    away.nicknames -= home.names


# --- mentions --------------------------------------------------------------------------------------------------------


def find_mentions(tokens: Tokens, home: Side, away: Side, language: Language) -> list[TeamMention]:
    """Every mention of either side, and of known other sides, in the order of the text."""
    nations = all("|national" in side.key for side in (home, away))  # then a club is only where somebody plays
    own, others = home.names | away.names, _clear_names(language, nations)
    known = others.more(own)
    cups = {k for i, j, _ in find_phrases(tokens, cup_names(), capital=True) for k in range(i, j)}
    hits = [hit for hit in find_phrases(tokens, known, capital=True) if hit[0] not in cups]
    hits = [h for h in hits if not (in_small_letters(tokens, h[0], h[2]) or names_contest(tokens, h[0], language))]
    hits = [h for h in hits if not is_noun(tokens, h[0], h[2], language)]
    surnames = {phrase for i, _, phrase in hits if bears_given_name(tokens, i)}  # "Alfio Oviedo" is Oviedo from then on
    named = [
        (i, j, _whose(phrase, home, away), False)
        for i, j, phrase in hits
        if phrase in own
        or not (phrase in surnames or begins_name(tokens, i, j, known) or _is_where(tokens, i, phrase, language))
    ]
    taken = {k for i, j, *_ in named for k in range(i, j)}
    for i, j, phrase in find_phrases(tokens, home.nicknames | away.nicknames, capital=False):
        if taken.isdisjoint(range(i, j)) and not (j - i == 1 and _is_surname(tokens, i, language)):
            named.append((i, j, _whose(phrase, home, away), True))
            taken.update(range(i, j))
    several = words_of(language.several)
    for i, j, phrase in find_phrases(tokens, home.nation | away.nation, capital=False):
        if taken.isdisjoint(range(i, j)) and i and tokens[i - 1].folded in several:
            named.append((i, j, "home" if phrase in home.nation else "away", True))
            taken.update(range(i, j))
    small = words_of(language.stopwords)
    for i, j, phrase in find_phrases(tokens, home.shared | away.shared, capital=True):
        if taken.isdisjoint(range(i, j)) and _alone(tokens, i, small):
            named.append((i, i + 1, "home" if phrase in home.shared else "away", True))
    found = [
        TeamMention(tokens[i].start, tokens[j - 1].end, side, weak, weak and _is_member(tokens, i, j, language))
        for i, j, side, weak in named
    ]
    return _told_apart(sorted(found, key=lambda m: m.start))


def _is_where(tokens: Tokens, i: int, phrase: str, language: Language) -> bool:
    """Whether a nation only tells where something happened, no score: "na Venezuela", not "the 2-1 in Wales"."""
    if (
        i == 0
        or tokens[i - 1].folded not in single_words(language.host_before)
        or phrase not in _nations(language.code)
    ):
        return False
    return i == 1 or not tokens[i - 2].text[-1].isdigit()


def _is_member(tokens: Tokens, i: int, j: int, language: Language) -> bool:
    """Whether what a side's people are called stands in the singular behind an article: "le Nîmois", not "le Racing"."""
    definite = i > 0 and tokens[i - 1].folded.rstrip("'") in words_of(language.definite)
    capital = language.demonyms_small or tokens[i].is_capital
    return (
        definite and capital and j - i == 1 and tokens[i].plain.endswith(tuple(language.people_endings.split() or "-"))
    )


def _told_apart(mentions: list[TeamMention]) -> list[TeamMention]:
    """Without a nickname right before what names another side: of "the Selection of T" only T says which."""
    return [
        m for m, after in zip_longest(mentions, mentions[1:])
        if after is None or not m.weak or m.side == after.side or after.start - m.end > 1
    ]  # fmt: skip


def _is_surname(tokens: Tokens, i: int, language: Language) -> bool:
    """Whether a people's name is somebody's where it has no article before it: "Romagnoli" and "i Romagnoli"."""
    if not tokens[i].is_capital or tokens[i].text.isupper() or not language.demonyms_small or i == 0:
        return False
    if language.people_endings and not tokens[i].plain.endswith(tuple(language.people_endings.split())):
        return False
    before = tokens[i - 1].folded.rstrip("'")
    return tokens[i - 1].is_word and before not in words_of(language.several) | words_of(language.determiners)


def _alone(tokens: Tokens, i: int, small: Container[str]) -> bool:
    """Whether a capitalised word has no other beside it, save a small word of the language, that it could make a name
    with: not "Kansas City".
    """
    beside = [(tokens[j], min(i, j)) for j in (i - 1, i + 1) if 0 <= j < len(tokens) and tokens[j].folded not in small]
    return not any(t.is_word and t.is_capital and tokens[n + 1].start - tokens[n].end == 1 for t, n in beside)


@cache
def _clear_names(language: Language, nations: bool) -> Lexicon:
    """The names of known sides, or of nations alone, that are no words of the language."""
    words = words_of(language.stopwords) | words_of(language.common_words)
    countries = {n.name for n in gazetteer.nations()}
    names = {p for p, meant in full_names(language.code).items() if not nations or countries & set(meant)}
    return Lexicon(names - words)


def in_small_letters(tokens: Tokens, i: int, phrase: str) -> bool:
    """Whether a word that could be a club's initials is none, as it is not in capitals: "Pec"."""
    return phrase in gazetteer.readable_initials() and not tokens[i].text.isupper()


def is_noun(tokens: Tokens, i: int, phrase: str, language: Language) -> bool:
    """Whether an article makes a noun of a word that is a side's name too, where nouns are capitalised: "im Sturm"."""
    behind = language.nouns_capitalised and i > 0 and tokens[i - 1].folded in words_of(language.determiners)
    return behind and phrase in gazetteer.ordinary_names(language.code)


def names_contest(tokens: Tokens, i: int, language: Language) -> bool:
    """Whether a side's name only tells which contest, or where it is held: "Divisão Nacional", "23rd round of the
    National", "the World Cup of T".
    """
    before = tokens[i - 1] if i else None
    if i > 1 and before is not None and before.folded in language.of:
        contest = {" ".join(token.folded for token in tokens[max(i - 1 - n, 0) : i - 1]) for n in (1, 2, 3)}
        if tokens[i].folded in _nations_heads(language.code) and any(map(_is_contest, contest)):
            return True
        rounds = {phrase.rpartition(" ")[2] for phrase in language.rounds}
        return tokens[i - 2].folded in rounds and gazetteer.is_generic_competition(tokens[i].text)
    if before is None or not before.is_capital or tokens[i].start - before.end != 1:
        return False
    ahead = [token.plain for token in tokens[max(i - 3, 0) : i]]
    contests = {*map(fold, language.competition_words)}
    return any(" ".join(ahead[n:]) in contests for n in range(len(ahead)))


def _is_contest(words: str) -> bool:
    return words in gazetteer.competition_index() or gazetteer.is_generic_competition(words)


@cache
def _nations(code: str) -> frozenset[str]:
    """What nations are called in a language, folded."""
    return frozenset(fold(name) for nation in gazetteer.nations() for name in nation.names.get(code, ()))


@cache
def _nations_heads(code: str) -> frozenset[str]:
    """The words that nations' names begin with in a language."""
    return frozenset(name.split()[0] for name in _nations(code))


@cache
def cup_names() -> Lexicon:
    """The names of known competitions."""
    return Lexicon(gazetteer.competition_index())


def begins_name(tokens: Tokens, i: int, j: int, known: Container[str]) -> bool:
    """Whether one word that names a side begins somebody's name here, as in "Tom Haslam" or "Jordan Finch"."""
    if j - i > 1 or j >= len(tokens):
        return False
    after = tokens[j]
    named = after.is_word and after.is_capital and not after.text.isupper() and after.folded not in known
    return named and after.start - tokens[i].end == 1


OF_SURNAMES = words_of("di de del della dello dalla van von ter ten")


def bears_given_name(tokens: Tokens, i: int) -> bool:
    """Whether a side's name is somebody's surname here, as in "Carolina Rocha", "Sara Brasil" or, within a sentence,
    "segna Di Nardo".
    """
    before = tokens[i - 1] if i else None
    inside = (
        i > 1
        and tokens[i - 2].is_word
        and not tokens[i - 2].is_capital
        and tokens[i - 1].start - tokens[i - 2].end == 1
    )
    if inside and before is not None and before.is_capital and before.text.istitle() and before.folded in OF_SURNAMES:
        return not tokens[i].text.isupper()
    return (
        before is not None and before.is_word and before.is_capital and before.folded in gazetteer.given_names()
        and tokens[i].start - before.end == 1
    )  # fmt: skip


def _whose(phrase: str, home: Side, away: Side) -> str:
    for name, side in (("home", home), ("away", away)):
        if phrase in side.names or phrase in side.nicknames:
            return name
    return "other"
