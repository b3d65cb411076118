"""People of one team who may be one: of names that can be one person's, and no article names both."""

from collections import defaultdict
from itertools import combinations

from django.utils.translation import gettext as _

from matches.models import Mention
from players.models import Player

from ..filing.names import parse, same_name
from ..filing.same_person import CAREER
from .pair import Pair, in_order, settled

ALIKE = 3  # letters with which names begin that can be spellings of one


def pairs() -> list[Pair]:
    """Return the pairs of people in doubt."""
    near = {ids: team for team, people in by_team().items() for ids in of_one_name(people)}
    said = settled(Player)
    named = Named({pk for ids in near for pk in ids})
    found = [ids for ids in near if frozenset(ids) not in said and named.can_be_one(*ids)]
    rows = Player.objects.in_bulk({pk for ids in found for pk in ids})
    weight = {pk: (parse(row.name).is_full, *named.weight(pk)) for pk, row in rows.items()}
    return [Pair(rows[a], rows[b], named.why(a, b)) for a, b in in_order(found, weight)]


def by_team() -> dict[int, dict[int, str]]:
    """Return the people of each team, {team id: {player id: name}}."""
    found: dict[int, dict[int, str]] = defaultdict(dict)
    standing = Mention.objects.filter(player__merged_into=None, player__rejected=False, report__match__merged_into=None)
    for side in ("home", "away"):
        rows = standing.filter(side=side).exclude(role="referee").order_by()
        for team, pk, name in rows.values_list(f"report__match__{side}", "player", "player__name").distinct():
            if team:
                found[team][pk] = name
    return found


def of_one_name(people: dict[int, str]) -> set[tuple[int, int]]:
    """Return the pairs of people whose names can be one person's."""
    by_beginning = defaultdict(set)
    for pk, name in people.items():
        for word in parse(name).core:
            by_beginning[word[:ALIKE]].add(pk)
    near = {pair for found in by_beginning.values() for pair in combinations(sorted(found), 2)}
    return {(a, b) for a, b in near if same_name(parse(people[a]), parse(people[b]))}


class Named:
    """Where and when some people are named."""

    def __init__(self, ids: set[int]):
        self.reports, self.years, self.doubtful = defaultdict(set), defaultdict(set), set()
        rows = Mention.objects.filter(player__in=ids).values_list("player", "report", "doubtful", "report__match__date")
        for pk, report, doubtful, date in rows:
            self.reports[pk].add(report)
            self.years[pk] |= {date.year} if date else set()
            self.doubtful |= {pk} if doubtful else set()

    def weight(self, pk: int) -> tuple[bool, int]:
        return pk not in self.doubtful, len(self.reports[pk])

    def can_be_one(self, a: int, b: int) -> bool:
        """Whether no article names both, but for a name in doubt, and not too many years lie between."""
        in_doubt = {a, b} & self.doubtful
        if self.reports[a] & self.reports[b] and not in_doubt:
            return False
        years = [(x, y) for x in self.years[a] for y in self.years[b]]
        return not years or min(abs(x - y) for x, y in years) <= CAREER

    def why(self, a: int, b: int) -> list[str]:
        words = [_("same team"), _("names that can be one")]
        return [*words, _("articles do not say which of several")] if {a, b} & self.doubtful else words
