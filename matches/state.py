"""Which state the archive is in: a word that is another one after every change, whoever made it and by whatever way.

PostgreSQL tells itself which transactions a query sees. SQLite gets triggers that write another word with every row
that changes; migrating makes them, for a table that SQLite makes anew loses its own.
"""

from contextvars import ContextVar
from functools import wraps

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import connection

SEEN: ContextVar[str | None] = ContextVar("seen", default=None)
"""The word when the request at hand was taken up, where it was looked for."""

UNSEEN = {"matches_errorreport"}
"""Tables of the archive of which no page for readers shows anything."""

ASKED = {
    "sqlite": "SELECT word FROM archive_state",
    "postgresql": "SELECT pg_current_snapshot()::text",
}
MADE = (
    "CREATE TABLE IF NOT EXISTS archive_state (word BLOB)",
    "INSERT INTO archive_state SELECT NULL WHERE NOT EXISTS (SELECT * FROM archive_state)",
    "UPDATE archive_state SET word = hex(randomblob(16))",
)
WATCHED = """
    CREATE TRIGGER IF NOT EXISTS {table}_{change}_seen AFTER {change} ON {table}
    BEGIN UPDATE archive_state SET word = hex(randomblob(16)); END
"""


def word():
    """Return the word for what the database holds now, None inside a transaction that nobody else sees yet."""
    if connection.vendor == "postgresql" and connection.in_atomic_block:
        return None
    with connection.cursor() as cursor:
        cursor.execute(ASKED[connection.vendor])
        return cursor.fetchone()[0]


def tables():
    """Return the tables that pages for readers are made of: the records', and of who edits them."""
    records = [model for name in ("players", "matches") for model in apps.get_app_config(name).get_models()]
    return [model._meta.db_table for model in (get_user_model(), *records) if model._meta.db_table not in UNSEEN]


def watch(**kwargs):
    """Let SQLite note every change, as far as it does not yet."""
    if connection.vendor != "sqlite":
        return
    held = set(connection.introspection.table_names())
    triggers = [
        WATCHED.format(table=table, change=change)
        for table in tables()
        if table in held
        for change in ("insert", "update", "delete")
    ]
    with connection.cursor() as cursor:
        for statement in (*MADE, *triggers):
            cursor.execute(statement)


HELD: dict = {}  # by what is remembered: the word for the state in which it was found, and what was found


def recall(key, find):
    """Return what `find` found when the archive was in this state; remembered in this process under a key.

    For what takes a look at much of the archive, such as how many events it holds: the first reader after a change
    waits for it, and nobody is told what is no longer so.
    """
    now = SEEN.get() or word()
    held = HELD.get(key)
    if now is None:
        return find()
    if held is None or held[0] != now:
        held = HELD[key] = (now, find())
    return held[1]


def remembered(function):
    """Let a process remember what a function without arguments returns, for as long as it can be no different."""
    return wraps(function)(lambda: recall(function, function))
