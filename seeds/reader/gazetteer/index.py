"""What a text of a language may call a side, a competition or a ground, by folded phrase."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from ..tokens import fold
from .data import clubs, competitions, expand, markers, nations
from .keys import is_generic_competition

SYLLABLE = re.compile(r"[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z]")
Index = Mapping[str, tuple[str, ...]]
Pairs = Iterable[tuple[str, str]]  # a name as written, and the canonical name of what it can mean


@dataclass(frozen=True)
class NameIndex:
    """Folded phrases and the canonical names of the clubs and nations that each can mean.

    `names` name a side by themselves. `nicknames` (colours, demonyms, and names that are ordinary words of the
    language) say which side is meant only where it is known who plays.
    """

    names: Index
    nicknames: Index


@cache
def name_index(language: str) -> NameIndex:
    """The names that can stand in a text of the language, a code of LANGUAGES; KeyError for another."""
    ordinary = frozenset(expand(markers()["ordinary"][language]))
    names = _merge(_club_names(), _index(_nation_names(language)))
    nicknames = _merge(_without(_borrowed_nicknames(), ordinary), _index(_nicknames(language)))
    weak = {name: names[name] for name in ordinary & names.keys()}
    return NameIndex(names=_without(names, ordinary), nicknames=_merge(nicknames, weak))


@cache
def ordinary_names(language: str) -> Index:
    """The names of sides that are also ordinary words of the language, "Boca": they name one where the word cannot
    have a capital letter by its place alone.
    """
    ordinary = frozenset(expand(markers()["ordinary"][language]))
    return {name: sides for name, sides in _club_names().items() if name in ordinary}


@cache
def competition_index() -> dict[str, str]:
    """The canonical name of a competition by each folded name; a name that many go by ("Cup") stands for itself."""
    return {
        fold(name): name if c.country and is_generic_competition(name) else c.name
        for c in competitions()
        for name in (*c.names, c.name)
    }


@cache
def ground_index() -> Index:
    """The canonical names of the clubs that play there by the folded name of each ground."""
    return _index((ground, club.name) for club in clubs() for ground in club.grounds)


@cache
def readable_initials() -> frozenset[str]:
    """The folded initials of clubs that can be read as a word, and no name written otherwise: "PEC"."""
    names = [name for club in clubs() for name in (club.name, *club.also)]
    capital = {fold(name) for name in names if name.isupper() and SYLLABLE.fullmatch(fold(name))}
    return frozenset(capital) - {fold(name) for name in names if not name.isupper()}


@cache
def town_index() -> Index:
    """The canonical names of its clubs by the folded name of each town."""
    return _index((club.city, club.name) for club in clubs() if club.city)


@cache
def _club_names() -> Index:
    return _index((name, c.name) for c in clubs() for name in (c.name, *c.also, *c.women, *c.reserves))


@cache
def _borrowed_nicknames() -> Index:
    """What every press borrows: the words of a club's own country ("i Reds") and the nicknames of national sides."""
    spoken = {language: frozenset(expand(countries)) for language, countries in markers()["native"].items()}
    native = (
        (name, club.name)
        for language, countries in spoken.items()
        for club in clubs()
        if club.country in countries
        for name in club.nicknames(language)
    )
    return _index(chain(native, ((n, nation.name) for nation in nations() for n in chain(*nation.nicknames.values()))))


def _nation_names(language: str) -> Pairs:
    return ((name, nation.name) for nation in nations() for name in nation.names.get(language, ()))


def _nicknames(language: str) -> Iterator[tuple[str, str]]:
    yield from ((name, club.name) for club in clubs() for name in club.nicknames(language))
    for nation in nations():
        called = chain(nation.demonyms.get(language, ()), nation.nicknames.get(language, ()))
        yield from ((name, nation.name) for name in called)


def _without(index: Index, words: frozenset[str]) -> dict[str, tuple[str, ...]]:
    return {name: sides for name, sides in index.items() if name not in words}


def _index(pairs: Pairs) -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for name, side in pairs:
        folded = fold(name)
        sides = index.get(folded, ())
        if side not in sides:
            index[folded] = (*sides, side)
    return index


def _merge(index: Index, other: Index) -> dict[str, tuple[str, ...]]:
    merged = dict(index)
    for name, sides in other.items():
        merged[name] = tuple(dict.fromkeys((*merged.get(name, ()), *sides)))
    return merged
