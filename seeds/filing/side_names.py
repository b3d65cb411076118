"""The names of sides in reports, and the team that each means: kept, so that a filing asks only about those it touches."""

from collections import Counter, defaultdict

from django.db.models import Q

from matches.models import Report, SideName
from players.models import Team

from . import bulk, by_hand, decided, teams
from .keys import key_of_new

ASKED_AT_ONCE = 50  # words looked for in the names of sides by one query


def count(gone, come):
    """Note that some reports, matches of a reading each, went and others came."""
    numbers = names_in(come)
    numbers.subtract(names_in(gone))
    numbers = {name: number for name, number in numbers.items() if number}
    rows = {row.name: row for row in SideName.objects.filter(name__in=numbers)}
    new = [SideName(name=name, key=key_of_new(name)) for name in numbers if name not in rows]
    for row in (*rows.values(), *new):
        row.reports += numbers[row.name]
    bulk.update(list(rows.values()), ["reports"])
    SideName.objects.bulk_create(new)


def names_in(told):
    return Counter(match[side] for match in told for side in ("home", "away"))


def spellings(keys):
    """Return the names by which reports call some teams, {key: {name: number of reports}}."""
    found = defaultdict(dict)
    for team, name, reports in SideName.objects.filter(team__in=keys, reports__gt=0).values_list(
        "team", "name", "reports"
    ):
        found[team][name] = reports
    return dict(found)


def settle(keys):
    """Settle which teams some keys mean, with all keys on which they have a bearing, and keep it.

    Return the team of each key, {key: key}, and of those whose team is another than before the team before.
    """
    made = by_hand.pairs_made()
    near = family(keys, {key for pair in made for key in pair})
    found = teams_of(near, made)
    rows = [row for row in SideName.objects.filter(key__in=near) if row.team != found[row.key]]
    moved = {row.key: row.team for row in rows if row.team}
    for row in rows:
        row.team = found[row.key]
    bulk.update(rows, ["team"])
    return found, moved


def family(keys, made):
    """Return the keys that have a bearing on what team each of these is, themselves among them."""
    found, new = set(), set(keys)
    while new:
        found |= new
        near = with_words(set().union(*(teams.words_of(key)[0] - teams.WEAK for key in new))) | made
        new = {key for key in near - found if any(teams.can_be_one(key, other) for other in new)}
    return found


def with_words(words):
    """Return the keys in which any of some words stands."""
    words, found = sorted(words), set()
    for start in range(0, len(words), ASKED_AT_ONCE):
        asked = Q()
        for word in words[start : start + ASKED_AT_ONCE]:
            asked |= Q(key__contains=word)
        found |= set(SideName.objects.filter(asked, reports__gt=0).values_list("key", flat=True))
    return found


def teams_of(keys, made):
    """Return the team of each key of a family, with the editors' word on which teams are the same."""
    same, apart = decided.merged("team"), decided.teams_apart()
    named = Team.objects.in_bulk({*same, *same.values(), *(pk for pair in apart for pk in pair)})
    by_hand.give_keys(named.values())
    key_of = {pk: team.key for pk, team in named.items()}
    told_apart = {frozenset(key_of[pk] for pk in pair) for pair in apart if key_of.keys() >= set(pair)}
    found = teams.settle(keys, met(keys) | made, told_apart) if len(keys) > 1 else {key: key for key in keys}
    heirs = {key_of[old]: key_of[new] for old, new in same.items() if old in key_of and new in key_of}
    return {key: heirs.get(team, team) for key, team in found.items()}


def met(keys):
    """Return the pairs of keys of which one is among these and reports tell that they met."""
    reports = Report.objects.filter(home_key__in=keys) | Report.objects.filter(away_key__in=keys)
    return set(reports.order_by().values_list("home_key", "away_key").distinct())


def keys_of(team_keys):
    """Return the keys that mean each of some teams, {team: keys}."""
    found = {team: {team} for team in team_keys}
    for key, team in SideName.objects.filter(team__in=team_keys).values_list("key", "team"):
        found[team].add(key)
    return found


def kept(keys):
    """Return the team that each key was last settled to mean."""
    return dict(SideName.objects.filter(key__in=keys).exclude(team="").values_list("key", "team"))
