"""The matches around one: those that its teams held just before and after it, and those that they held between them."""

from operator import attrgetter

from django.db import connection

BETWEEN = 6  # matches of the two teams that are told

# Each step along an index of one side and the date, however many matches a team has.
NEAR = """
    SELECT * FROM (
        SELECT id FROM matches_match WHERE {side}_id = %s AND date {sign} %s AND merged_into_id IS NULL AND NOT rejected
        ORDER BY date {order} LIMIT 1
    ) AS near
"""
BOTH = """
    SELECT * FROM (
        SELECT id FROM matches_match WHERE home_id = %s AND away_id = %s AND id <> %s
        AND merged_into_id IS NULL AND NOT rejected ORDER BY date DESC NULLS LAST, id DESC LIMIT %s
    ) AS both_teams
"""
DIRECTIONS = (("<", "DESC"), (">", "ASC"))


def keys_around(match):
    """Return the keys of the matches around one."""
    teams = (match.home_id, match.away_id)
    parts = [(BOTH, (*pair, match.pk, BETWEEN)) for pair in (teams, teams[::-1])]
    if match.date is not None:
        near = [
            NEAR.format(side=side, sign=sign, order=order) for side in ("home", "away") for sign, order in DIRECTIONS
        ]
        day = connection.ops.adapt_datefield_value(match.date)
        parts += [(part, (team, day)) for team in teams for part in near]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(sql for sql, _ in parts), [value for _, values in parts for value in values])
        return [key for (key,) in cursor.fetchall()]


def before_and_after(match, team, others):
    """Return the last match of a team before one and the first after it among others; None where there is none."""
    held = [one for one in others if match.date and one.date and team in (one.home_id, one.away_id)]
    before, after = ([one for one in held if one.date < match.date], [one for one in held if one.date > match.date])
    day = attrgetter("date")
    return max(before, key=day, default=None), min(after, key=day, default=None)
