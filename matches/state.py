"""Which state the archive is in: a word that is another one after every change, whoever made it and by whatever way.

The database itself writes it, by triggers on every table of which readers see something; migrating makes them, for a
table that SQLite makes anew loses its own. It is written in the transaction of the change: so it is seen with it, and
undone with it. PostgreSQL writes it once in each transaction, however much that changes.
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

ASKED = "SELECT word FROM archive_state"
CHANGES = ("insert", "update", "delete")
ONE_ROW = "INSERT INTO archive_state (word) SELECT NULL WHERE NOT EXISTS (SELECT * FROM archive_state)"
MADE = {
    "sqlite": (
        "CREATE TABLE IF NOT EXISTS archive_state (word BLOB)",
        ONE_ROW,
        "UPDATE archive_state SET word = hex(randomblob(16))",
    ),
    "postgresql": (
        "CREATE TABLE IF NOT EXISTS archive_state (word text, writer xid8)",
        ONE_ROW,
        "UPDATE archive_state SET word = gen_random_uuid()::text",
        """
        CREATE OR REPLACE FUNCTION archive_state_seen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            UPDATE archive_state SET word = gen_random_uuid()::text, writer = pg_current_xact_id()
            WHERE writer IS DISTINCT FROM pg_current_xact_id();
            RETURN NULL;
        END $$
        """,
    ),
}
WATCHED = {
    "sqlite": """
        CREATE TRIGGER {table}_{change}_seen AFTER {change} ON {table}
        BEGIN UPDATE archive_state SET word = hex(randomblob(16)); END
    """,
    "postgresql": """
        CREATE TRIGGER {table}_{change}_seen AFTER {change} ON {table}
        FOR EACH STATEMENT EXECUTE FUNCTION archive_state_seen()
    """,
}
WATCHING = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger",
}


def word():
    """Return the word for what the database holds now, None inside a transaction that nobody else sees yet."""
    if connection.vendor == "postgresql" and connection.in_atomic_block:
        return None
    with connection.cursor() as cursor:
        cursor.execute(ASKED)
        return cursor.fetchone()[0]


def tables():
    """Return the tables that pages for readers are made of: the records', and of who edits them."""
    records = [model for name in ("players", "matches") for model in apps.get_app_config(name).get_models()]
    return [model._meta.db_table for model in (get_user_model(), *records) if model._meta.db_table not in UNSEEN]


def watch(**kwargs):
    """Let the database note every change, as far as it does not yet."""
    vendor = connection.vendor
    changes = (*CHANGES, "truncate") if vendor == "postgresql" else CHANGES
    held = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for statement in MADE[vendor]:
            cursor.execute(statement)
        cursor.execute(WATCHING[vendor])
        watching = {name for (name,) in cursor.fetchall()}
        for table in held.intersection(tables()):
            for change in changes:
                if f"{table}_{change}_seen" not in watching:
                    cursor.execute(WATCHED[vendor].format(table=table, change=change))


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
