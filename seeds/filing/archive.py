"""Filing into the database: what reports and editors' decisions make of the archive, written as it differs.

The only writer of facts. `refile` computes anew all that the reports of some pairs of teams have a bearing on: which
reports are of one match, whom each name means in all matches of the teams, and the records of every match that this
changes. What it makes depends on the reports and decisions alone, not on the order in which they came.
"""

from collections import defaultdict
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.models import Q

from matches import words
from matches.models import Match, Report, Source
from matches.prepared import one_cursor
from matches.sameness import last
from matches.totals import Recount
from players.models import Team

from . import bulk, by_hand, decided, groups, names_shown, side_names
from .figures import count_reports
from .match import file_match
from .names_shown import name_competitions
from .rows import drop_unused_people, team_rows
from .scope import Scope, pair
from .turns import in_turn
from .who import of_reports, settle_people
from .writing import Before, write

LOCK = 0x7AB  # of the whole archive on PostgreSQL: articles are read side by side, but filed one after the other


@contextmanager
def alone():
    """A transaction in which nobody else files."""
    with in_turn(), transaction.atomic(), decided.remembering(), one_cursor():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
        yield


def refile_decided(matches, named=()):
    """Compute matches anew after decisions that bear on them, and name people, teams and competitions as decided."""
    with alone():
        bearing = [*matches, *(match for team in named if (match := any_match(team)))]
        matches = Match.objects.filter(pk__in=[match.pk for match in bearing]).select_related("home", "away")
        if matches:
            by_hand.give_keys(team for match in matches for team in (match.home, match.away))
            told = Report.objects.filter(match__in=matches).values_list("home_key", "away_key")
            refile({*told, *((match.home.key, match.away.key) for match in matches)}, also=matches, decided=True)
        names_shown.name_again(named)


def any_match(named):
    """Return a match of a team, from which its name is computed anew; None of other things."""
    if not isinstance(named, Team):
        return None
    team = last(Team.objects.get(pk=named.pk))
    return Match.objects.filter(Q(home=team) | Q(away=team)).first()


def refile(pairs, come=(), also=(), named=(), decided=False):
    """Compute anew what some reports have a bearing on, and write what differs; return the Outcome.

    `pairs` are (home_key, away_key) of reports that came, changed or went, `come` the rows of those that came or
    changed. `also` are matches to compute besides, those of reports that went among them: or, if `decided`, those that
    editors' words have changed. `named` are the mentions, as they were, of reports that changed or went. Call it inside
    `alone()`.
    """
    scope = Scope(pairs, come, also)
    teams = team_rows(side_names.spellings(scope.called), scope.team_of)
    told = groups.matches_of(scope, teams, also)
    placed = write_matches_of_reports(scope, told)
    mentions, changed, successors = settle_people(told, named)
    further = scope.as_they_stand(changed)
    to_file = [*told, *further]
    recount = recount_of(to_file, also, decided)
    mentions += of_reports([report.pk for one in further for report in one.reports])
    who = meant(mentions)
    heirs = groups.heirs(told, scope.match_before)
    before = Before(to_file, heirs)
    filed = [(one, file_match(one, who, *before.words(one))) for one in to_file]
    held = {one.row.competition_id for one in to_file}
    outcome = write(filed, before, teams)
    count_reports(filed, scope.rows, placed)
    now = {one.row.competition_id for one in to_file}
    name_competitions(held - now - {None})
    name_competitions(now - {None}, {c.value for _, one in filed for c in one.facts.cited if c.field == "competition"})
    drop_empty_matches(to_file, heirs)
    drop_unused_people(successors)
    recount.count()
    index_cited(scope.rows[report.pk].source for one in to_file for report in one.reports)
    return outcome


def recount_of(told, also, decided):
    """Return the Recount of the totals on which matches have a bearing."""
    new = {one.row.pk for one in told if one.is_new}
    before = {match.pk for match in also}
    return Recount(before.union(one.row.pk for one in told) - new, new, before if decided else ())


def index_cited(sources):
    """Let search find the passages that are cited now of articles of which readers see no more than those."""
    words.index({source for source in sources if source.rights == Source.Rights.CITED})


def write_matches_of_reports(scope, told):
    """Note which match each report tells of; return the rows of those that had none, to be written with their figures."""
    now = {pk: match if len(pair(scope.reports[pk])) == 2 else None for pk, match in scope.match_before.items()}
    now.update({report.pk: one.row.pk for one in told for report in one.reports})
    moved = [scope.rows[pk] for pk, match in now.items() if scope.rows[pk].match_id != match]
    placed = [row for row in moved if row.match_id is None]
    for row in moved:
        row.match_id = now[row.pk]
    bulk.update([row for row in moved if row not in placed], ["match"])
    return placed


def drop_empty_matches(told, heirs):
    """Take away matches that nothing tells of any more; the address of one leads to where its reports went."""
    for one in told:
        row = one.row
        if one.reports or row.events.exists() or row.appearances.exists():
            continue
        if row.pk in heirs:
            Match.objects.filter(pk=row.pk).update(merged_into=heirs[row.pk])
        elif not row.decisions.exists() and not row.merged.exists():
            row.delete()


def meant(mentions):
    """Return whom the names in reports mean, as file_match takes it."""
    nobody = decided.rejected_people({mention.player_id for mention in mentions})
    who = defaultdict(dict)
    for one in mentions:
        if one.player_id not in nobody:
            who[one.report_id][one.told, one.name, one.role] = (one.player_id, one.side, one.doubtful)
    return who
