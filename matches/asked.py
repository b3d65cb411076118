"""What words ask for: teams and competitions that are called so, seasons and years; and the matches of those."""

import re
from dataclasses import dataclass
from typing import Any

from django.db.models import BooleanField, Case, Q, Value, When

from players.models import TeamName
from players.names import fold, sound

from . import querysets
from .models import CompetitionName
from .state import remembered

TELLING = 3  # letters of a sound that is not in nearly every name
FEW = 300  # keys that the database is told, so that it knows how few
SEASONS = 5  # that are told
MANY = 5000  # matches: where more can fit, a list is soon full if it is walked from its beginning


def spelt(names, text):
    """The spellings among `names` that hold every word of `text`.

    Accents, case and other languages' ways to write a sound are apart: "mirancuk" is in "Miranchuk".
    """
    for word in fold(text).split():
        spoken = sound(word)
        forms = {word, spoken} if len(spoken) >= TELLING else {word}
        names = names.filter(Q(*(("folded__holds", form) for form in sorted(forms)), _connector=Q.OR))
    return names


def named(names, reference, text):
    """What the spellings that hold every word of `text` name, as ids."""
    return spelt(names, text).values(reference)


def few(rows, reference, most=None):
    """What rows refer to: keys as a list where they are few, so that the database knows how few; else the query of them."""
    most = FEW if most is None else most
    found = list(rows.order_by().values_list(reference, flat=True).distinct()[: most + 1])
    return found if len(found) <= most else rows.order_by().values(reference)


@remembered
def seasons():
    return list(filter(None, querysets.seasons()))


@dataclass(frozen=True)
class Word:
    """What one word asks for: keys of teams and competitions, seasons and a year; and whether many matches can fit."""

    teams: Any
    competitions: Any
    seasons: list[str]
    year: int | None
    is_common: bool

    @property
    def matches(self):
        """The condition for the matches that fit."""
        part = Q(home__in=self.teams) | Q(away__in=self.teams)
        part |= Q(competition__in=self.competitions) | Q(season__in=self.seasons)
        part = part | Q(date__year=self.year) if self.year else part
        return one_by_one(part) if self.is_common else part


def one_by_one(part):
    """A condition that no index answers: the rows are walked in their order until there are enough."""
    return Case(When(part, then=Value(True)), default=Value(False), output_field=BooleanField())


@dataclass(frozen=True)
class Called:
    """Keys of teams and of competitions, as lists where they are few; and whether they have many matches."""

    team: Any
    competition: Any
    is_common: bool


def called(text):
    """The teams and competitions with every word of `text` in one spelling of the name."""
    names = {"team": TeamName, "competition": CompetitionName}
    teams, competitions = (
        spelt(model.objects.order_by(), text).values_list(Value(what), what, f"{what}__match_count")
        for what, model in names.items()
    )
    found = set(teams.union(competitions)[: FEW + 1])
    if len(found) > FEW:
        return Called(*(named(model.objects.all(), what, text) for what, model in names.items()), True)
    keys = ([key for one, key, _ in found if one == what] for what in names)
    return Called(*keys, sum(held for *_, held in found) > MANY)


def words(text):
    """What each word of a text asks for."""
    return [word(one, called(one)) for one in fold(text).split()]


def word(text, called):
    """What a folded word asks for, with the teams and competitions that are called so."""
    told = [season for season in seasons() if text in season] if text.isdigit() else []
    year = int(text) if re.fullmatch(r"[1-9]\d{3}", text) else None
    return Word(called.team, called.competition, told, year, called.is_common or len(told) > SEASONS)


def between(matches, words):
    """Those with every word in the name of a team or of the competition, or in the year or season."""
    for word in words:
        matches = matches.filter(word.matches)
    return matches
