"""Which row each match has, and which reports tell of it."""

from collections import Counter

from matches.models import Match
from matches.prepared import prepared

from . import bulk, decided, same_match
from .match import home_of
from .match_facts import give_facts
from .scope import Told, pair


def matches_of(scope, team_rows, also=()):
    """Return the matches between the scope's pairs of teams, [Told]: those told of, then the rows that lost theirs.

    `also` are matches to look at even if no report tells of them. A match made by hand keeps its row, another the row
    that most of its reports had.
    """
    told, rows, moved = [], {match.pk: match for match in also}, decided.merged("match")
    for teams in sorted(scope.pairs, key=sorted):
        links = scope.links[teams]
        rows |= rows_between(teams, scope, links)
        same, different = decided.match_pairs(rows, links.reports) if links.whole else ((), ())
        told += [told_by(group, rows, moved) for group in same_match.group(links.reports, same, different)]
    give_rows(told, rows, scope.match_before, moved)
    new = [one for one in told if one.row is None]
    no_teams = decided.rejected_teams()
    for one in new:
        one.row = Match(home=team_rows[one.home], away=team_rows[one.away])
        one.blank = give_facts(one, team_rows, no_teams)
    bulk.insert([one.row for one in new])
    kept = {one.row.pk for one in told}
    return told + [Told(row, row.home.key, row.away.key) for pk, row in sorted(rows.items()) if pk not in kept]


def rows_between(teams, scope, links):
    """Return the rows of matches that reports between two teams had, {id: Match}, with those that led to them.

    Where editors said which are the same, they are all rows between the teams.
    """
    before = {scope.match_before[pk] for pk in links.found if pk > 0} - {None}
    more = all_between(teams, teams) if links.whole else []
    found = [*more, *led_to(before), *(scope.known[pk] for pk in before), *scope.made_between(teams)]
    return {match.pk: match for match in found}


@prepared
def led_to(matches: list[int]):
    return Match.objects.filter(merged_into__in=matches).order_by().select_related("home", "away")


@prepared
def all_between(home: list[str], away: list[str]):
    return Match.objects.filter(home__key__in=home, away__key__in=away).order_by().select_related("home", "away")


def told_by(group, rows, moved):
    made = min((report for report in group if report.pk < 0), key=lambda one: (-one.pk in moved, -one.pk), default=None)
    home, known = (made.home, True) if made else home_of(group)
    away = next(key for key in pair(group[0]) if key != home)
    reports = [report.seen_from(home) for report in group if report.pk > 0]
    return Told(rows[-made.pk] if made else None, home, away, reports, known, made is not None)


def give_rows(told, rows, before, moved):
    """Give each match the row that most of its reports had, each row once; where none is free, none."""
    anchored = decided.sources_of_matches(rows)
    votes = [
        (-count, number, row)
        for number, one in enumerate(told)
        for row, count in votes_for(one, rows, before, moved, anchored).items()
    ]
    taken = {one.row.pk for one in told if one.row}
    for _, number, row in sorted(votes):
        if told[number].row is None and row not in taken:
            told[number].row = rows[row]
            taken.add(row)


def votes_for(one, rows, before, same, anchored):
    """Return what speaks for each row to be that of a match, {id: points}.

    The reports that had it, and, where it had been merged into theirs, those from which it was cited before.
    """
    standing = (same.get(before[report.pk], before[report.pk]) for report in one.reports)
    votes = Counter({row: 2 * count for row, count in Counter(standing).items() if row in rows})
    names = {report.name for report in one.reports}
    parted = [pk for pk, row in rows.items() if row.merged_into_id in votes and pk not in same]
    return votes + Counter({pk: 1 + 2 * len(anchored[pk] & names) for pk in parted})


def heirs(told, before):
    """Return where the reports of each match went that has none left, {id of the match: id of the other}.

    So it is with what editors called the same as another.
    """
    went, left = {}, {one.row.pk for one in told if one.reports}
    for one in told:
        for report in one.reports:
            if before[report.pk] not in {None, *left}:
                went.setdefault(before[report.pk], Counter())[one.row.pk] += 1
    found = {old: max(found, key=lambda pk: (found[pk], -pk)) for old, found in went.items()}
    return found | {old: new for old, new in decided.merged("match").items() if old in {one.row.pk for one in told}}
