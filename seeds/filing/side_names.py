"""The names of sides in reports, and the team that each means: kept, so that a filing asks only about those it touches."""

from collections import Counter, defaultdict
from itertools import permutations

from django.db.models import Value
from django.db.models.functions import StrIndex

from matches.models import Report, SideName
from matches.prepared import prepared
from players.models import Team

from . import bulk, by_hand, decided, teams
from .keys import key_of_new


def count(gone, come):
    """Note that some reports, matches of a reading each, went and others came; return the keys of the names that came."""
    used = names_in(come)
    numbers = used.copy()
    numbers.subtract(names_in(gone))
    numbers = {name: number for name, number in numbers.items() if number}
    rows = {row.name: row for row in named({*used, *numbers})}
    new = [SideName(name=name, key=key_of_new(name)) for name in numbers if name not in rows]
    changed = [row for name, row in rows.items() if name in numbers]
    for row in (*changed, *new):
        row.reports += numbers[row.name]
    bulk.update(changed, ["reports"])
    bulk.insert(new)
    return {row.name: row.key for row in (*rows.values(), *new) if row.name in used}


@prepared
def named(names: list[str]):
    return SideName.objects.filter(name__in=names)


def names_in(told):
    return Counter(match[side] for match in told for side in ("home", "away"))


def of_teams(keys):
    """Return the names that mean each of some teams, {key: rows}, those among them that no report uses any more."""
    found = defaultdict(list)
    for row in meaning(keys):
        found[row.team].append(row)
    return found


@prepared
def meaning(teams: list[str]):
    return SideName.objects.filter(team__in=teams)


def spellings(rows):
    """Return the names by which reports call teams whose rows are given, {key: {name: number of reports}}."""
    used = {key: {row.name: row.reports for row in found if row.reports} for key, found in rows.items()}
    return {key: names for key, names in used.items() if names}


def settle(keys):
    """Settle which teams some keys mean, with all keys on which they have a bearing, and keep it.

    Return the team of each key, {key: key}, and of those whose team is another than before the team before.
    """
    made = by_hand.pairs_made()
    near = family(keys, {key for pair in made for key in pair})
    found = teams_of(near, made)
    rows = [row for row in keyed(near) if row.team != found[row.key]]
    moved = {row.key: row.team for row in rows if row.team}
    for row in rows:
        row.team = found[row.key]
    bulk.update(rows, ["team"])
    return found, moved


@prepared
def keyed(keys: list[str]):
    return SideName.objects.filter(key__in=keys)


def family(keys, made):
    """Return the keys that have a bearing on what team each of these is, themselves among them."""
    found, new = set(), set(keys)
    while new:
        found |= new
        words = set().union(*(teams.words_of(key)[0] - teams.WEAK for key in new))
        near = made.union(*map(with_word, sorted(words)))
        new = {key for key in near - found if any(teams.can_be_one(key, other) for other in new)}
    return found


@prepared
def with_word(word: str):
    """The keys in which a word stands, or its letters do."""
    place = StrIndex("key", Value(word))
    return SideName.objects.alias(place=place).filter(place__gt=0, reports__gt=0).values_list("key", flat=True)


def teams_of(keys, made):
    """Return the team of each key of a family, with the editors' word on which teams are the same."""
    same, apart = decided.merged("team"), decided.teams_apart()
    spoken_of = {*same, *same.values(), *(pk for pair in apart for pk in pair)}
    rows = Team.objects.in_bulk(spoken_of) if spoken_of else {}
    by_hand.give_keys(rows.values())
    key_of = {pk: team.key for pk, team in rows.items()}
    told_apart = {frozenset(key_of[pk] for pk in pair) for pair in apart if key_of.keys() >= set(pair)}
    pairs = met(keys) | made if any(teams.is_short_for(*pair) for pair in permutations(keys, 2)) else ()
    found = teams.settle(keys, pairs, told_apart)
    heirs = {key_of[old]: key_of[new] for old, new in same.items() if old in key_of and new in key_of}
    return {key: heirs.get(team, team) for key, team in found.items()}


def met(keys):
    """Return the pairs of keys of which one is among these and reports tell that they met."""
    reports = Report.objects.filter(home_key__in=keys) | Report.objects.filter(away_key__in=keys)
    return set(reports.order_by().values_list("home_key", "away_key").distinct())


def kept(keys):
    """Return the team that each key was last settled to mean."""
    return {row.key: row.team for row in keyed(keys) if row.team}
