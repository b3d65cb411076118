"""Teams that may be one: the name of one can be short for the other's."""

from collections import Counter, defaultdict

from django.utils.translation import gettext as _

from matches.models import Match
from players.models import Team

from ..filing.teams import WEAK, is_short_for, known_clubs, words_of
from .pair import Pair, in_order, settled


def pairs() -> list[Pair]:
    """Return the pairs of teams in doubt."""
    teams = {team.key: team for team in Team.objects.filter(merged_into=None, rejected=False).exclude(key=None)}
    by_word, said = defaultdict(set), settled(Team)
    for key in teams:
        for word in words_of(key)[0] - WEAK:
            by_word[word].add(key)
    near = {
        (a, b) for keys in by_word.values() for a in keys for b in keys if a not in known_clubs() and is_short_for(a, b)
    }
    found = [(teams[a].pk, teams[b].pk) for a, b in near if frozenset((teams[a].pk, teams[b].pk)) not in said]
    rows = {team.pk: team for team in teams.values()}
    return [Pair(rows[a], rows[b], [_("one name can be short for the other")]) for a, b in in_order(found, numbers())]


def numbers() -> Counter:
    """Return how many matches each team has."""
    standing = Match.objects.standing()
    return Counter(pk for side in ("home", "away") for pk in standing.values_list(side, flat=True))
