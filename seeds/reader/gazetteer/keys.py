"""Which names mean the same: a key for the name of a side or of a competition, however an article writes it."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain

from ..tokens import fold
from .data import Club, Competition, Nation, clubs, competitions, expand, generic_names, markers, nations

_INITIALS = re.compile(r"\b([a-z]) (?=[a-z]\b)")
_AGE = re.compile(r"\b(?:u|under|sub|unter|onder|moins de|menores de) ?(1[5-9]|2[0-3])s?\b")
_YEARS = re.compile(r"\b(?:1[89]|20)\d\d(?: (?:1[89]|20)?\d\d)?\b")


def team_key(name: str) -> str:
    """The identity of the side of that name, its section behind a bar: "milan", "milan|women", "italy|national|u21".

    All names of one side give one key. A name that is unknown, or shared by several clubs, stands for itself without
    its club words.
    """
    folded = _join_initials(fold(name))
    if folded in _sides():
        return _sides()[folded]
    rest, sections = split_sections(folded)
    return "|".join([_side(rest), *sections])


@cache
def telling_words() -> frozenset[str]:
    """The words of names by which the key of a side that is known is told."""
    return frozenset(word for name in chain(_sides(), _demonyms()) for word in name.split())


@lru_cache(maxsize=1024)
def competition_key(name: str, country: str = "") -> str:
    """The identity of the competition of that name, without year, sponsor and host: "mundial 2018" is "world cup".

    With the country of the sides, "Cup" or "Liga" is the one of that country. Women's and youth competitions that have
    no name of their own have a section: "coppa italia|u19". An unknown name stands for itself.
    """
    folded = _without_years(fold(name))
    if key := _competition(folded, country):
        return key
    rest, sections = split_sections(folded)
    return "|".join([key, *sections]) if sections and (key := _competition(rest, country)) else folded


def is_known_competition(name: str) -> bool:
    """Whether the name is that of a competition known beforehand, which has its other names at hand."""
    return competition_key(name).partition("|")[0] in _known_competitions()


@cache
def _known_competitions() -> frozenset[str]:
    return frozenset(fold(one.name) for one in competitions())


def country_of(key: str) -> str:
    """The country (ISO code) of the club of a team's key, empty for national sides and for clubs that are not known."""
    return _countries().get(key.partition("|")[0], "") if "|national" not in key else ""


def is_generic_competition(name: str) -> bool:
    """Whether many competitions go by that name ("Cup", "Primera División"), so that it contradicts no other."""
    folded = _without_years(fold(name))
    return folded in _generic() or _without(folded, "sponsor_words") in _generic()


def split_sections(folded: str) -> tuple[str, tuple[str, ...]]:
    """A folded name without the words for women's, youth and reserve sides, and the sections these mean, sorted."""
    rest, found = _squeeze(_AGE.sub(" ", folded)), {f"u{age}" for age in _AGE.findall(folded)}
    while m := _section_pattern().search(rest):
        found.add(_sections()[m.group()])
        rest = _squeeze(rest[: m.start()] + rest[m.end() :])
    return (rest, tuple(sorted(found))) if rest else (folded, ())


def without_club_words(folded: str) -> str:
    """A folded name without FC, Calcio and the like and without founding year; the whole if nothing else is in it."""
    name = _without(_without_years(folded), "club_words")
    while (first := name.partition(" "))[2] and first[0] in _words("joints"):
        name = first[2]
    return name


def other_names(club: Club) -> Iterator[tuple[str, str]]:
    """The further names of a club, each with the key of the side it means: "Castilla" is a reserve side."""
    key = fold(club.name)
    for names, section in ((club.also, ""), (club.women, "|women"), (club.reserves, "|reserves")):
        yield from ((name, key + section) for name in names)


def _side(folded: str) -> str:
    bare = without_club_words(folded)
    return _sides().get(folded) or _nation(folded) or _sides().get(bare) or bare


def _nation(folded: str) -> str | None:
    """The key of "equipe de france", "selecao brasileira"; None where no word says that it is a national side."""
    country = _without(folded, "national_words")
    return _demonyms().get(country) if country != folded else None


def _competition(folded: str, country: str) -> str | None:
    plain = _without(folded, "sponsor_words")
    of_country = _competitions_of(country)
    found = (of_country.get(n) or _competitions().get(n) or _hosted(n) for n in (folded, plain))
    return next(filter(None, found), None)


def _hosted(folded: str) -> str | None:
    """The key of an international tournament that is named with its host: "mundial rusia", "world cup in qatar"."""
    m = _host_pattern().search(folded)
    return _competitions_of("").get(folded[: m.start()]) if m else None


def _without(folded: str, kind: str) -> str:
    """The name without words of a kind; unchanged if it has no others."""
    words, dropped = folded.split(), _words(kind)
    return folded if dropped.isdisjoint(words) else " ".join([w for w in words if w not in dropped]) or folded


def _without_years(folded: str) -> str:
    return _squeeze(_YEARS.sub(" ", folded)) or folded if _YEARS.search(folded) else folded


def _join_initials(folded: str) -> str:
    """Initials as one word: "s s lazio" (S.S. Lazio) -> "ss lazio"."""
    return _INITIALS.sub(r"\1", folded)


def _squeeze(text: str) -> str:
    return " ".join(text.split())


def _choice(phrases: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))


def _nation_key(nation: Nation) -> str:
    return f"{fold(nation.name)}|national"


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(expand(markers()[kind]))


@cache
def _generic() -> frozenset[str]:
    return frozenset(map(fold, generic_names()))


@cache
def _sections() -> dict[str, str]:
    return {phrase: section for section, listed in markers()["sections"].items() for phrase in expand(listed)}


@cache
def _section_pattern() -> re.Pattern[str]:
    """A section's phrase at either end of a name; a letter or numeral only behind it."""
    in_front = _choice(phrase for phrase in _sections() if len(phrase) > 2)
    return re.compile(rf"^(?:{in_front})(?= )|(?<= )(?:{_choice(_sections())})$")


@cache
def _host_pattern() -> re.Pattern[str]:
    hosts = _choice(fold(name) for nation in nations() for names in nation.names.values() for name in names)
    return re.compile(rf"(?: (?:{_choice(_words('host_words'))}))* (?:{hosts})$")


def _unshared(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The key of each name that has but one."""
    keys: dict[str, str] = {}
    shared = {name for name, key in pairs if keys.setdefault(name, key) != key}
    return {name: key for name, key in keys.items() if name not in shared}


@cache
def _sides() -> dict[str, str]:
    """Keys by folded name. A side's own name outweighs what others are also called, a full name one without FC."""
    own = [(key, key) for key in (fold(club.name) for club in clubs())]
    own += [(fold(name), _nation_key(n)) for n in nations() for name in {n.name, *chain(*n.names.values())}]
    also = [(_join_initials(fold(name)), key) for club in clubs() for name, key in other_names(club)]
    bare = [(without_club_words(name), key) for name, key in chain(own, also)]
    return _unshared(bare) | _unshared(also) | _unshared(own)


@cache
def _demonyms() -> dict[str, str]:
    """Keys of national sides by the nation's folded names and demonyms."""
    words = ((n, (n.name, *chain(*n.names.values(), *n.demonyms.values()))) for n in nations())
    return _unshared((fold(name), _nation_key(nation)) for nation, names in words for name in names)


@cache
def _competitions() -> dict[str, str]:
    """Keys by folded name, of all but the names that tell a competition only to those who know the country."""
    own = [(fold(c.name), _own_key(c)) for c in competitions()]
    also = [(fold(name), _own_key(c), c.country) for c in competitions() for name in c.names]
    telling = [(name, key) for name, key, country in also if not country or name not in _generic()]
    return _unshared(telling) | _unshared(own)


@cache
def _competitions_of(country: str) -> dict[str, str]:
    """Keys by folded name, of the competitions of one country; of the international ones if it is empty."""
    chosen = [c for c in competitions() if c.country == country]
    return _unshared((fold(name), _own_key(c)) for c in chosen for name in (c.name, *c.names))


@cache
def _own_key(competition: Competition) -> str:
    """The key made of its canonical name: "Women's World Cup" is "world cup|women", as for any name so worded."""
    folded = fold(competition.name)
    rest, sections = split_sections(folded)
    return folded if "reserves" in sections else "|".join([rest, *sections])  # "Serie B" is no reserves' league


@cache
def _countries() -> dict[str, str]:
    return {fold(club.name): club.country for club in clubs()}
