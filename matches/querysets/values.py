"""The values that a column has, each found by a step along an index instead of a look at every row."""

from django.db import connection

STEPS = """
    WITH RECURSIVE held (value) AS (
        SELECT MAX({column}) FROM {table} WHERE {condition}
        UNION ALL
        SELECT (SELECT MAX({column}) FROM {table} WHERE {condition} AND {column} < held.value)
        FROM held WHERE held.value IS NOT NULL
    )
    SELECT value FROM held WHERE value IS NOT NULL
"""
STANDING = "merged_into_id IS NULL AND NOT rejected"


def seasons(competition=None):
    """The seasons of the matches that stand, or of those in a competition (its primary key), the latest first.

    The last one is empty where that of some is not known.
    """
    condition = f"{STANDING} AND competition_id = %s" if competition else STANDING
    return steps("matches_match", "season", condition, *[competition] * 2 if competition else ())


def of_articles(column):
    """What current articles have in a column, the last first: publishers or languages."""
    return steps("matches_source", column, "status = 'current'")


def steps(table, column, condition, *params):
    with connection.cursor() as cursor:
        cursor.execute(STEPS.format(table=table, column=column, condition=condition), params)
        return [value for (value,) in cursor.fetchall()]
