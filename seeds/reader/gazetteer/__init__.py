"""The names that the reader knows beforehand, as data: clubs, national sides, competitions and given names."""

from .data import (
    LANGUAGES,
    Club,
    Competition,
    Nation,
    club_words,
    clubs,
    competitions,
    given_names,
    names_alone,
    nation_of,
    national_words,
    nations,
    native_name,
)
from .index import NameIndex, competition_index, ground_index, name_index
from .keys import (
    competition_key,
    country_of,
    is_generic_competition,
    is_known_competition,
    split_sections,
    team_key,
    without_club_words,
)

__all__ = [
    "LANGUAGES",
    "Club",
    "Competition",
    "NameIndex",
    "Nation",
    "club_words",
    "clubs",
    "competition_index",
    "competition_key",
    "competitions",
    "country_of",
    "given_names",
    "ground_index",
    "is_generic_competition",
    "is_known_competition",
    "name_index",
    "names_alone",
    "nation_of",
    "national_words",
    "nations",
    "native_name",
    "split_sections",
    "team_key",
    "without_club_words",
]
