"""Totals that are kept on the rows by which lists are sorted and counted, so that no page counts the archive.

Filing keeps them: it looks at what the matches that it computes add to the totals of whom, before and after, and adds
what came. Where something went, totals are counted anew, and where editors changed matches beforehand. What each counts is
told here alone; `wrong` finds those that are not what they count.
"""

from collections import Counter, defaultdict
from functools import cache

from django.db import connection
from django.db.models import Count, Exists, F, OuterRef, Q, Sum, TextField, Value
from django.db.models.functions import Cast
from django.db.models.sql import UpdateQuery

from players.models import Player, Team

from .models import Appearance, Competition, Decision, Event, EventType, How, Match, Report, Source
from .prepared import cursor, prepared, with_literals
from .querysets import FIGURES, count_of, list_of, rejection_of, sum_of

NOBODY = -1  # the key of no row
TEAM_OF = "team of"  # whose list of teams a part bears on


def totals():
    """Return what the totals of each model count: {model: {field: expression}}."""
    matches, events = Match.objects.standing(), Event.objects.for_readers()
    reports = Report.objects.filter(source__status="current")
    return {
        Match: {
            "event_count": count_of(events, "match"),
            "source_count": count_of(reports, "match", "source"),
            "disputed_count": count_of(events.disputed(), "match"),
            "had_extra_time": Exists(events.filter(match=OuterRef("pk"), period__in=(3, 4))),
            "event_types": list_of(events, "match", "type"),
            "languages": list_of(reports, "match", "source__language"),
        },
        Source: {name: sum_of(Report.objects.order_by(), "source", name) for name in FIGURES},
        Player: {
            "match_count": count_of(Appearance.objects.playing(), "player", "match"),
            "part_count": count_of(Appearance.objects.for_player_page(), "player", "match"),
            "goal_count": count_of(goals(), "player"),
            "played_for": list_of(Appearance.objects.playing().with_team(), "player", "team"),
        },
        Team: {"match_count": count_of(matches, "home") + count_of(matches, "away")},
        Competition: {"match_count": count_of(matches, "competition")},
    }


def goals():
    """Events that count as a goal of their player."""
    return Event.objects.for_list().filter(type=EventType.GOAL).exclude(how=How.OWN_GOAL)


def count(model, keys):
    """Count anew the totals of the rows with these keys."""
    if keys:
        (begin, before), (end, after) = counting(model)
        asked = ", ".join(["%s"] * len(keys))
        with cursor() as writing:
            writing.execute(f"{begin}({asked}){end}", [*before, *keys, *after])


@cache
def counting(model):
    """Return the SQL that counts anew the totals of some rows, up to the keys and after them, each with its parameters.

    Making it takes far longer than running it, and filing runs it for every article.
    """
    query = model.objects.filter(pk__in=[NOBODY]).order_by().query.chain(UpdateQuery)
    query.add_update_values(totals()[model])
    sql, params = with_literals(*query.get_compiler(connection.alias).as_sql())
    begin, end = sql.split(f"({NOBODY})")
    place = begin.count("%s")
    return (begin, params[:place]), (end, params[place:])


def count_all():
    """Count every total anew, as where rows came that nobody filed; and which appearances an editor rejected."""
    Appearance.objects.filter(pk__in=Decision.objects.exclude(appearance=None).values("appearance")).update(
        rejected=rejection_of("pk")
    )
    for model, counted in totals().items():
        model.objects.order_by().update(**counted)


def wrong(model):
    """Return the rows of a model of which a total is not what it counts."""
    counted = totals()[model]
    rows = model.objects.order_by("pk").annotate(**{f"true_{name}": total for name, total in counted.items()})
    differing = [~Q(**{name: F(f"true_{name}")}) for name in counted]
    return rows.filter(Q(*differing, _connector=Q.OR))


def add(model, steps):
    """Add to the totals of rows, {key: {field: number}}."""
    alike = defaultdict(list)
    for key in sorted(steps):
        fields = sorted(steps[key])
        alike[tuple(fields)].append([*(steps[key][field] for field in fields), key])
    with cursor() as writing:
        for fields, rows in alike.items():
            added = ", ".join(f"{field} = {field} + %s" for field in fields)
            writing.executemany(f"UPDATE {model._meta.db_table} SET {added} WHERE id = %s", rows)


@prepared
def shares(matches: list[int]):
    """What matches with these keys add to the totals of whom, and who reports them: (what, key, field, number)."""
    standing = Match.objects.standing().filter(pk__in=matches)
    parts, reports = Appearance.objects.filter(match__in=matches), Report.objects.filter(match__in=matches)
    told = [
        *(share("team", standing, side, "match_count", Value(1)) for side in ("home", "away")),
        share("competition", standing.exclude(competition=None), "competition", "match_count", Value(1)),
        share("player", parts.playing(), "player", "match_count", Count("match", distinct=True)),
        share("player", parts.for_player_page(), "player", "part_count", Count("match", distinct=True)),
        share("player", goals().filter(match__in=matches).exclude(player=None), "player", "goal_count", Count("pk")),
        teams_of(parts.playing()),
        *(share("source", reports, "source", name, Sum(name)) for name in FIGURES),
    ]
    return told[0].union(*told[1:], all=True)


def share(what, rows, key, field, number):
    return rows.order_by().values(key).annotate(n=number).values_list(Value(what), key, Value(field), "n")


def teams_of(parts):
    """As a share, for which team whose parts are: ("team of", player, team, number)."""
    counted = parts.with_team().order_by().values("player", "team").annotate(n=Count("match"))
    return counted.values_list(Value(TEAM_OF), "player", Cast("team", TextField()), "n")


def sums(told):
    """Return what shares come to, {(what, key, field): number}."""
    found = Counter()
    for *about, number in told:
        found[tuple(about)] += number
    return found


class Recount:
    """What filing changes of the totals: made before it writes, `count` called when it has written.

    `known` are the keys of matches that the archive had before, `new` those of others, whose teams did not have them
    yet; `decided` the keys of matches that editors' words have changed already.
    """

    def __init__(self, known, new=(), decided=()):
        self.matches = {*known, *new, *decided}
        self.before = sums(shares(self.matches - set(new)))
        self.decided = named_in(decided)

    def count(self):
        steps = self.steps()
        count(Match, self.matches)
        moved = {"player": changed_teams(steps[TEAM_OF])}
        for model in (Player, Team, Competition, Source):
            name = model._meta.model_name
            come = steps[name]
            anew = {key for key, fields in come.items() if self.decided or model is Source or min(fields.values()) < 0}
            anew |= moved.get(name, set())
            count(model, anew | self.decided.get(name, set()))
            add(model, {key: fields for key, fields in come.items() if key not in anew})

    def steps(self):
        """Return what was added to whose totals, less what was taken away, {what: {key: Counter of each field}}."""
        now, found = sums(shares(self.matches)), defaultdict(lambda: defaultdict(Counter))
        now.subtract(self.before)
        for (what, key, field), number in now.items():
            if number:
                found[what][key][field] = number
        return found


def changed_teams(steps):
    """Return the people of whom the list of teams may be another, {key: {team: number of parts that came}}."""
    lists = dict(played_for(steps))
    return {
        key
        for key, teams in steps.items()
        if any(number < 0 or f",{team}," not in lists[key] for team, number in teams.items())
    }


@prepared
def played_for(ids: list[int]):
    return Player.objects.filter(pk__in=ids).order_by().values_list("pk", "played_for")


NAMING = {"player": "player", "other": "player", "home": "team", "away": "team", "competition": "competition"}
"""The fields that an editor can set to something that has totals, and what that is."""


def named_in(matches):
    """Return who has or had a part in matches that editors spoke of, shown or not: {"player": keys, "team": ...}."""
    found = defaultdict(set)
    if not matches:
        return found
    for rows, names in ((Match, ("home", "away", "competition")), (Appearance, ("player",)), (Event, ("player",))):
        of = {"pk__in" if rows is Match else "match__in": matches}
        for name in names:
            found[NAMING[name]] |= set(rows.objects.filter(**of).order_by().values_list(name, flat=True)) - {None}
    about = Q(match__in=matches) | Q(event__match__in=matches) | Q(appearance__match__in=matches)
    said = Decision.objects.filter(about, field__in=NAMING).order_by().values_list("field", "old", "new")
    for field, *values in said:
        found[NAMING[field]] |= {value for value in values if isinstance(value, int)}
    return found
