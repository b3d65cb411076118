"""The clubs, national sides, competitions and given names shipped as data, each file read once, when first asked for.

Lists are strings with ", " between the names. A name may be written with its endings: "rossoner/o/i" is rossonero and
rossoneri, "Lyonnais//e" Lyonnais and Lyonnaise. The large files are JSON, which is read ten times faster than TOML.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
LANGUAGES = ("it", "fr", "en", "es", "de", "pt", "nl")
GENERIC, INTERNATIONAL = "generic", "international"  # the parts of competitions.json that are no country

Names = tuple[str, ...]


@dataclass(frozen=True)
class Club:
    """A club: its common short name, its country (ISO code) and its other names and spellings in any language."""

    name: str
    country: str
    city: str
    also: Names
    women: Names
    reserves: Names
    grounds: Names
    by: Mapping[str, str]

    def nicknames(self, language: str) -> Names:
        """What the press of the language calls it besides: colours, animals, the people of the town."""
        return expand(self.by.get(language, ""))


@dataclass(frozen=True)
class Nation:
    """A national side: its English name, and by language its names, its demonyms and the nicknames of the side."""

    name: str
    code: str
    names: Mapping[str, Names]
    demonyms: Mapping[str, Names]
    nicknames: Mapping[str, Names]


@dataclass(frozen=True)
class Competition:
    """A competition: its canonical name, its country (ISO code, empty if international) and its other names."""

    name: str
    country: str
    names: Names


def expand(listed: str) -> Names:
    """The names of a list, endings written out."""
    if "/" not in listed:
        return tuple(listed.split(", ")) if listed else ()
    return tuple(name for entry in listed.split(", ") for name in _with_endings(entry))


def _with_endings(entry: str) -> list[str]:
    stem, *endings = entry.split("/")
    return [stem + ending for ending in endings] if endings else [stem]


@cache
def clubs() -> tuple[Club, ...]:
    """All clubs, country by country."""
    return tuple(
        _club(country, name, entry)
        for file in sorted((FOLDER / "clubs").glob("*.json"))
        for country, entries in _read_json(file).items()
        for name, entry in entries.items()
    )


@cache
def club_countries() -> dict[str, set[str]]:
    """The countries (ISO codes) that have a club of each canonical name."""
    countries: dict[str, set[str]] = {}
    for club in clubs():
        countries.setdefault(club.name, set()).add(club.country)
    return countries


def _club(country: str, name: str, entry: Mapping[str, str]) -> Club:
    lists = {key: expand(entry.get(key, "")) for key in ("also", "women", "reserves", "grounds")}
    return Club(name=name, country=country, city=entry.get("city", ""), by=entry, **lists)


@cache
def nations() -> tuple[Nation, ...]:
    """All national sides, also of countries that are no more."""
    return tuple(
        Nation(
            name=name,
            code=entry["code"],
            names=_expand_all(entry["names"]),
            demonyms=_expand_all(entry.get("demonyms", {})),
            nicknames=_expand_all(entry.get("nicknames", {})),
        )
        for name, entry in _read_json(FOLDER / "nations.json").items()
    )


def _expand_all(lists: Mapping[str, str]) -> dict[str, Names]:
    return {language: expand(listed) for language, listed in lists.items()}


@cache
def competitions() -> tuple[Competition, ...]:
    """All competitions, the international ones first."""
    return tuple(
        Competition(name=name, country="" if country == INTERNATIONAL else country, names=expand(names))
        for country, entries in _competition_file().items()
        if country != GENERIC
        for name, names in entries.items()
    )


def generic_names() -> Names:
    """Names that many competitions go by: "Cup", "Primera División"."""
    return expand(_competition_file()[GENERIC])


@cache
def _competition_file() -> dict[str, Any]:
    return _read_json(FOLDER / "competitions.json")


@cache
def given_names() -> frozenset[str]:
    """Common given names of footballers' countries, folded."""
    return frozenset((FOLDER / "given_names.txt").read_text(encoding="utf-8").split())


def names_alone(language: str) -> Names:
    """The words of many clubs' names that the press of the language uses alone for one of them, folded."""
    return expand(markers()["alone"].get(language, ""))


@cache
def markers() -> dict[str, Any]:
    """The words around names, by what they mark."""
    return tomllib.loads((FOLDER / "markers.toml").read_text(encoding="utf-8"))


def club_words() -> frozenset[str]:
    """The words that say "a football club" in a name: FC, SV; folded."""
    return frozenset(expand(markers()["club_words"]))


def club_names() -> frozenset[str]:
    """The words that many clubs bear before the name of their town: Germania, Rot-Weiß; folded."""
    return frozenset(expand(markers()["club_names"]))


def selection_words() -> frozenset[str]:
    """The words that beside a people's name mean a nation's side, folded."""
    return frozenset(expand(markers()["selection_words"]))


def nation_of(country: str) -> str:
    """The English name of the national side of a club's country (ISO code), "" where there is none."""
    name: str = markers()["nation"].get(country, "")
    return name


@cache
def native_name(nation: str, language: str) -> str:
    """What a language calls a nation of that English name; the English name where it is not listed."""
    return next((n.names.get(language, (nation,))[0] for n in nations() if n.name == nation), nation)


def _read_json(file: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return content
