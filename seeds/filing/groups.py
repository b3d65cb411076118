"""Which row each match has, and which reports tell of it."""

from collections import Counter

from matches.models import Match

from . import decided, same_match
from .match import home_of
from .scope import Told, pair


def matches_of(teams, scope, team_rows, also=()):
    """Return the matches between two teams, [Told]: those that reports tell, then the rows that lost theirs.

    `also` are matches to look at even if no report tells of them. A match keeps the row that most of its reports had.
    """
    reports = [report for report in scope.reports.values() if pair(report) == teams]
    before = {report.pk: scope.match_before[report.pk] for report in reports}
    rows = rows_between(teams, {scope.known[pk] for pk in before.values() if pk} | set(also))
    same, different = decided.match_pairs(rows, [(report, before[report.pk]) for report in reports])
    told = [told_by(group) for group in same_match.group(reports, same, different)]
    give_rows(told, rows, before)
    for one in told:
        if one.row is None:
            one.row = Match.objects.create(home=team_rows[one.home], away=team_rows[one.away])
    kept = {one.row.pk for one in told}
    return told + [Told(row, row.home.key, row.away.key) for pk, row in sorted(rows.items()) if pk not in kept]


def rows_between(teams, also):
    """Return the rows of matches between two teams, {id: Match}, with others that are told of them."""
    between = Match.objects.filter(home__key__in=teams, away__key__in=teams).select_related("home", "away")
    return {match.pk: match for match in [*between, *also]}


def told_by(group):
    home, known = home_of(group)
    away = next(key for key in pair(group[0]) if key != home)
    return Told(None, home, away, [report.seen_from(home) for report in group], known)


def give_rows(told, rows, before):
    """Give each match the row that most of its reports had, each row once; where none is free, none."""
    same, anchored = decided.merged("match"), decided.sources_of_matches(rows)
    votes = [
        (-count, number, row)
        for number, one in enumerate(told)
        for row, count in votes_for(one, rows, before, same, anchored).items()
    ]
    taken = set()
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
    return votes + Counter({pk: 1 + len(anchored[pk] & names) for pk in parted})


def others(scope, told):
    """Return the matches of the scope's reports that were not settled anew, as they stand."""
    settled = {report.pk for one in told for report in one.reports}
    found = {}
    for pk, report in scope.reports.items():
        row = scope.known.get(scope.match_before[pk])
        if pk not in settled and row:
            one = found.setdefault(row.pk, Told(row, row.home.key, row.away.key))
            one.reports.append(report.seen_from(row.home.key))
    for one in found.values():
        one.reports.sort(key=lambda report: report.rank)
    return list(found.values())


def heirs(told, before):
    """Return where the reports of each match went that has none left, {id of the match: id of the other}."""
    went, left = {}, {one.row.pk for one in told if one.reports}
    for one in told:
        for report in one.reports:
            if before[report.pk] not in {None, *left}:
                went.setdefault(before[report.pk], Counter())[one.row.pk] += 1
    return {old: max(found, key=lambda pk: (found[pk], -pk)) for old, found in went.items()}
