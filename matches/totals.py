"""Totals that are kept on the rows by which lists are sorted and counted, so that no page counts the archive.

Filing keeps them: it looks at what the matches that it computes add to the totals of whom, before and after, and adds
what came. Where something went, totals are counted anew, and where editors changed matches beforehand. What each counts is
told here alone; `wrong` finds those that are not what they count.
"""

from collections import Counter, defaultdict
from functools import cache

from django.db import connection
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.sql import UpdateQuery

from players.models import Player, Team

from .models import Appearance, Competition, Decision, Event, EventType, How, Match, Report, Source
from .querysets import FIGURES, count_of, list_of, rejection_of, sum_of

NOBODY = -1  # the key of no row


def totals():
    """Return what the totals of each model count: {model: {field: expression}}."""
    matches, events = Match.objects.standing(), Event.objects.for_readers()
    reports = Report.objects.filter(source__status="current")
    goals = Event.objects.for_list().filter(type=EventType.GOAL).exclude(how=How.OWN_GOAL)
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
            "goal_count": count_of(goals, "player"),
        },
        Team: {"match_count": count_of(matches, "home") + count_of(matches, "away")},
        Competition: {"match_count": count_of(matches, "competition")},
    }


def count(model, keys):
    """Count anew the totals of the rows with these keys."""
    if keys:
        begin, end, params = counting(model)
        with connection.cursor() as cursor:
            cursor.execute(f"{begin}IN ({', '.join(str(int(key)) for key in keys)}){end}", params)


@cache
def counting(model):
    """Return the SQL that counts anew the totals of some rows: up to the keys, after them, and its parameters.

    Making it takes far longer than running it, and filing runs it for every article.
    """
    query = model.objects.filter(pk__in=[NOBODY]).order_by().query.chain(UpdateQuery)
    query.add_update_values(totals()[model])
    sql, params = query.get_compiler(connection.alias).as_sql()
    begin, end = sql.rsplit("IN (%s)", 1)
    place = begin.count("%s")
    assert params[place] == NOBODY
    return begin, end, (*params[:place], *params[place + 1 :])


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
        alike[tuple(sorted(steps[key].items()))].append(key)
    with connection.cursor() as cursor:
        for some, keys in alike.items():
            added = ", ".join(f"{field} = {field} + {int(number)}" for field, number in some)
            asked = ", ".join(str(int(key)) for key in keys)
            cursor.execute(f"UPDATE {model._meta.db_table} SET {added} WHERE id IN ({asked})")


SHARES = """
    SELECT 'team', home_id, 'match_count', 1 FROM matches_match WHERE {standing}
    UNION ALL SELECT 'team', away_id, 'match_count', 1 FROM matches_match WHERE {standing}
    UNION ALL SELECT 'competition', competition_id, 'match_count', 1 FROM matches_match
        WHERE {standing} AND competition_id IS NOT NULL
    UNION ALL SELECT 'player', player_id, 'match_count', COUNT(DISTINCT match_id) FROM matches_appearance
        JOIN matches_match ON matches_match.id = match_id
        WHERE {standing} AND NOT matches_appearance.rejected AND role IN ({playing}) GROUP BY player_id
    UNION ALL SELECT 'player', player_id, 'part_count', COUNT(DISTINCT match_id) FROM matches_appearance
        JOIN matches_match ON matches_match.id = match_id
        WHERE {standing} AND NOT matches_appearance.rejected GROUP BY player_id
    UNION ALL SELECT 'player', player_id, 'goal_count', COUNT(*) FROM matches_event
        JOIN matches_match ON matches_match.id = match_id
        WHERE {standing} AND player_id IS NOT NULL AND type = 'goal' AND how <> 'own_goal'
        AND matches_event.status <> 'rejected' GROUP BY player_id
    UNION ALL SELECT 'source', source_id, 'told', told FROM matches_report WHERE match_id IN ({keys})
    UNION ALL SELECT 'source', source_id, 'corroborated', corroborated FROM matches_report WHERE match_id IN ({keys})
    UNION ALL SELECT 'source', source_id, 'contradicted', contradicted FROM matches_report WHERE match_id IN ({keys})
"""
STANDING = "matches_match.id IN ({keys}) AND merged_into_id IS NULL AND NOT matches_match.rejected"
PLAYING = ", ".join(f"'{role.value}'" for role in Appearance.PLAYING)


def shares(keys):
    """Return what matches with these keys add to the totals of whom, and who reports them: {(what, key, field): number}."""
    found = Counter()
    if keys:
        asked = ", ".join(str(int(key)) for key in keys)
        with connection.cursor() as cursor:
            cursor.execute(SHARES.format(standing=STANDING.format(keys=asked), keys=asked, playing=PLAYING))
            for *about, number in cursor.fetchall():
                found[tuple(about)] += number
    return found


class Recount:
    """What filing changes of the totals: made before it writes, `count` called when it has written.

    `known` are the keys of matches that the archive had before, `new` those of others, whose teams did not have them
    yet; `decided` the keys of matches that editors' words have changed already.
    """

    def __init__(self, known, new=(), decided=()):
        self.matches = {*known, *new, *decided}
        self.before = shares(self.matches - set(new))
        self.decided = named_in(decided)

    def count(self):
        steps = self.steps()
        count(Match, self.matches)
        for model in (Player, Team, Competition, Source):
            come = steps[model._meta.model_name]
            anew = {key for key, fields in come.items() if self.decided or model is Source or min(fields.values()) < 0}
            count(model, anew | self.decided.get(model._meta.model_name, set()))
            add(model, {key: fields for key, fields in come.items() if key not in anew})

    def steps(self):
        """Return what was added to whose totals, less what was taken away, {what: {key: Counter of each field}}."""
        now, found = shares(self.matches), defaultdict(lambda: defaultdict(Counter))
        now.subtract(self.before)
        for (what, key, field), number in now.items():
            if number:
                found[what][key][field] = number
        return found


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
