"""Teams that may be one: the name of one can be short for the other's, or both met the same team on the same day."""

from collections import Counter, defaultdict
from itertools import combinations

from django.utils.translation import gettext as _

from matches.models import Match
from players.models import Team

from ..filing.teams import WEAK, is_short_for, known_clubs, words_of
from .pair import Pair, in_order, settled


def pairs() -> list[Pair]:
    """Return the pairs of teams in doubt."""
    teams = {team.pk: team for team in Team.objects.filter(merged_into=None, rejected=False).exclude(key=None)}
    said = settled(Team)
    near = {pair: _("one name can be short for the other") for pair in of_one_name(teams.values())}
    near |= {pair: _("both met the same team on the same day") for pair in on_one_day(teams)}
    found = [pair for pair in near if frozenset(pair) not in said]
    return [Pair(teams[a], teams[b], [near[min(a, b), max(a, b)]]) for a, b in in_order(found, numbers())]


def of_one_name(teams) -> set[tuple[int, int]]:
    """Return the pairs of ids of teams of which one has a name that can be short for the other's."""
    by_word, ids = defaultdict(set), {team.key: team.pk for team in teams}
    for key in ids:
        for word in words_of(key)[0] - WEAK:
            by_word[word].add(key)
    near = {(a, b) for keys in by_word.values() for a in keys for b in keys if is_short_for(a, b)}
    return {in_pair(ids[a], ids[b]) for a, b in near if a not in known_clubs()}


def on_one_day(teams) -> set[tuple[int, int]]:
    """Return the pairs of ids of teams that met one team on one day, though no team plays twice; not two known clubs."""
    met = defaultdict(set)
    days = Match.objects.standing().filter(date_precision="day").values_list("date", "home", "away")
    for day, home, away in days.iterator(2000):
        met[day, home].add(away)
        met[day, away].add(home)
    near = {in_pair(a, b) for others in met.values() for a, b in combinations(others & set(teams), 2)}
    return {(a, b) for a, b in near if not {teams[a].key, teams[b].key} <= known_clubs() and of_one_kind(teams, a, b)}


def of_one_kind(teams, a, b):
    """Whether both are first sides, or both the women's, or of one age."""
    return words_of(teams[a].key)[1] == words_of(teams[b].key)[1]


def in_pair(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)


def numbers() -> Counter:
    """Return how many matches each team has."""
    standing = Match.objects.standing()
    return Counter(pk for side in ("home", "away") for pk in standing.values_list(side, flat=True))
