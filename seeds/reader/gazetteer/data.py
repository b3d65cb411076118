"""The clubs, national sides, competitions and given names that are shipped as data, each file read once, when first asked for.

A list in the TOML files is one string with commas. A name in it may be written with endings, "rossoner/o/i" for
rossonero and rossoneri, "Lyonnais//e" for Lyonnais and Lyonnaise.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
LANGUAGES = ("it", "fr", "en", "es", "de", "pt", "nl")

GENERIC, INTERNATIONAL = "generic", "international"  # the parts of competitions.toml that are no country

Names = tuple[str, ...]


@dataclass(frozen=True)
class Club:
    """A club: its common short name, other names and spellings in any language, and what the press of a language calls it."""

    name: str
    country: str
    city: str
    also: Names
    by: Mapping[str, Names]
    grounds: Names
    women: Names
    reserves: Names


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
    """A competition: its canonical name, its variants, and the country (ISO code) it belongs to, empty if international."""

    name: str
    country: str
    names: Names


def expand(listed: str) -> Names:
    """The names of a list with commas, endings written out."""
    return tuple(name for entry in listed.split(",") for name in _endings(entry.strip()) if name)


def _endings(entry: str) -> list[str]:
    stem, *endings = entry.split("/")
    return [stem + ending for ending in endings] if endings else [stem]


def _by_language(entry: Mapping[str, str], prefix: str = "") -> dict[str, Names]:
    return {language: expand(entry[prefix + language]) for language in LANGUAGES if prefix + language in entry}


def read_toml(name: str) -> dict[str, Any]:
    """The content of a data file; TOMLDecodeError, with line and column, if it is not well-formed."""
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


@cache
def clubs() -> tuple[Club, ...]:
    """All clubs, country by country."""
    files = sorted((FOLDER / "clubs").glob("*.toml"))
    return tuple(
        _club(country, name, entry)
        for file in files
        for country, entries in read_toml(f"clubs/{file.name}").items()
        for name, entry in entries.items()
    )


def _club(country: str, name: str, entry: Mapping[str, str]) -> Club:
    lists = {key: expand(entry.get(key, "")) for key in ("also", "grounds", "women", "reserves")}
    return Club(name=name, country=country, city=entry.get("city", ""), by=_by_language(entry), **lists)


@cache
def nations() -> tuple[Nation, ...]:
    """All national sides."""
    return tuple(
        Nation(
            name=name,
            code=entry["code"],
            names=_by_language(entry["names"]),
            demonyms=_by_language(entry.get("demonyms", {})),
            nicknames=_by_language(entry.get("nicknames", {})),
        )
        for name, entry in read_toml("nations.toml").items()
    )


@cache
def competitions() -> tuple[Competition, ...]:
    """All competitions."""
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
    return read_toml("competitions.toml")


@cache
def markers() -> dict[str, Any]:
    """The words around names, by what they mark."""
    return read_toml("markers.toml")


@cache
def given_names() -> frozenset[str]:
    """Common given names of footballers' countries, folded."""
    return frozenset((FOLDER / "given_names.txt").read_text(encoding="utf-8").split("\n")) - {""}
