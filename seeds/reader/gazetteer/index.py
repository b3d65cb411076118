"""What a text of a language may call a side, a competition or a ground, by folded phrase."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from ..tokens import fold
from .data import Club, Nation, clubs, competitions, expand, markers, nations

Index = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class NameIndex:
    """Folded phrases and the canonical names of the clubs and nations that each can mean.

    `names` name a side by themselves. `nicknames` (colours, demonyms, and names that are ordinary words of the language)
    say which side is meant only where it is known who plays.
    """

    names: Index
    nicknames: Index


@cache
def name_index(language: str) -> NameIndex:
    """The names that can stand in a text of the language, a code of LANGUAGES; KeyError for another."""
    ordinary = frozenset(expand(markers()["ordinary"][language]))
    native = _native_languages()
    pairs = [(name, club.name) for club in clubs() for name in (club.name, *club.also, *club.women, *club.reserves)]
    pairs += [(name, nation.name) for nation in nations() for name in nation.names.get(language, ())]
    names = _index(pairs)
    nicknames = [
        (n, club.name) for club in clubs() for n in _nicknames(club, {language, *native.get(club.country, ())})
    ]
    nicknames += [(n, nation.name) for nation in nations() for n in _called(nation, language)]
    weak = {name: names[name] for name in ordinary & names.keys()}
    return NameIndex(
        names={name: sides for name, sides in names.items() if name not in weak},
        nicknames={name: sides for name, sides in _index(nicknames).items() if name not in ordinary} | weak,
    )


@cache
def competition_index() -> dict[str, str]:
    """The canonical name of a competition by each folded name; a shared name gives the competition first listed."""
    pairs = [(fold(name), c.name) for c in competitions() for name in (c.name, *c.names)]
    return dict(reversed(pairs))


@cache
def ground_index() -> Index:
    """The canonical names of the clubs that play there by the folded name of each ground."""
    return _index((ground, club.name) for club in clubs() for ground in club.grounds)


def _nicknames(club: Club, languages: set[str]) -> Iterable[str]:
    return chain.from_iterable(club.by.get(language, ()) for language in sorted(languages))


def _called(nation: Nation, language: str) -> Iterable[str]:
    return (*nation.demonyms.get(language, ()), *chain(*nation.nicknames.values()))


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    index: dict[str, dict[str, None]] = {}
    for name, side in pairs:
        index.setdefault(fold(name), {})[side] = None
    return {name: tuple(sides) for name, sides in index.items()}


@cache
def _native_languages() -> dict[str, tuple[str, ...]]:
    """The languages whose words for a country's clubs are used in every language."""
    languages: dict[str, tuple[str, ...]] = {}
    for language, countries in markers()["native"].items():
        for country in expand(countries):
            languages[country] = (*languages.get(country, ()), language)
    return languages
