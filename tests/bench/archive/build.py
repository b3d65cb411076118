"""Building the archive of the bench: rows made and written in bulk, indexes made at the end."""

import re
from collections import defaultdict
from importlib import import_module
from itertools import islice
from random import Random

from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.recorder import MigrationRecorder
from tqdm import tqdm

from .course import play
from .rows import COLUMNS, Numbers, match_rows, people_rows
from .season import World, fixtures

TOGETHER = 500  # matches written at once


def build(matches: int, seed: int = 1) -> None:
    """Make the tables of the database that Django is connected to, which is empty, and fill them with an archive."""
    call_command("migrate", verbosity=0)
    random = Random(seed)
    world, numbers = World(random), Numbers()
    indexes = Indexes()
    indexes.drop()
    played = (play(random, fixture) for fixture in fixtures(world, matches))
    with tqdm(total=matches, desc="building", unit=" matches", smoothing=0) as bar:
        while some := list(islice(played, TOGETHER)):
            write(row for one in some for row in match_rows(one, numbers))
            bar.update(len(some))
    write(people_rows(world, numbers))
    for statement in tqdm(indexes.made_by, desc="indexing", unit=" indexes"):
        run(statement)
    sort_names()
    count_totals()
    finish()


def write(rows) -> None:
    """Write (table, row) pairs in bulk, table by table, in one transaction."""
    tables = defaultdict(list)
    for table, row in rows:
        tables[table].append(row)
    with transaction.atomic(), connection.cursor() as cursor:
        for table, names in COLUMNS.items():
            if tables[table]:
                columns = ", ".join(f'"{name}"' for name in names.split())
                WRITERS[connection.vendor](cursor, table, columns, tables[table])


def insert(cursor, table, columns, rows) -> None:
    marks = ", ".join(["%s"] * len(rows[0]))
    cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def copy(cursor, table, columns, rows) -> None:
    with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as lines:
        for row in rows:
            lines.write_row(row)


WRITERS = {"sqlite": insert, "postgresql": copy}
BEFORE = {
    # Rows come in an order in which nothing leads anywhere yet; what they lead to is there at the end.
    "sqlite": ["PRAGMA foreign_keys = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -400000"],
    "postgresql": ["SET session_replication_role = replica", "SET maintenance_work_mem = '512MB'"],
}
AFTER = {
    "sqlite": ["ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)"],
    "postgresql": ["VACUUM ANALYZE", "CHECKPOINT"],
}
LISTED = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    "postgresql": """
        SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
        AND indexname NOT IN (SELECT conname FROM pg_constraint)
    """,
}


class Indexes:
    """The indexes that no constraint needs: rows go in faster without."""

    def __init__(self):
        with connection.cursor() as cursor:
            cursor.execute(LISTED[connection.vendor])
            listed = cursor.fetchall()
        self.names = [name for name, _ in listed if re.match("matches_|players_", name)]
        self.made_by = [sql for name, sql in listed if name in self.names]

    def drop(self):
        for statement in [*BEFORE[connection.vendor], *(f'DROP INDEX "{name}"' for name in self.names)]:
            run(statement)


def run(statement) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def sort_names() -> None:
    """Sort the names by which articles call people into families, as filing does when names come."""
    from matches.models import CalledName
    from seeds.filing.families import sort_in

    import_module("seeds.migrations.0002_uses_of_names").note(apps, None)
    scopes = CalledName.objects.order_by().values_list("scope", flat=True).distinct()
    for scope in tqdm(list(scopes), desc="sorting names", unit=" clubs"):
        sort_in(scope, ())


def count_totals() -> None:
    """Count the totals by which lists are sorted, as filing does."""
    from matches.totals import count_all

    count_all()


def finish() -> None:
    """Let ids go on where they ended, and the database know what it holds."""
    from django.core.management.color import no_style

    models = [*apps.get_app_config("players").get_models(), *apps.get_app_config("matches").get_models()]
    for statement in connection.ops.sequence_reset_sql(no_style(), models):
        run(statement)
    settle()


def settle() -> None:
    """Have the database know what it holds, and look nowhere for what went."""
    for statement in AFTER[connection.vendor]:
        run(statement)


def bring_up_to_date() -> None:
    """Migrate an archive of an earlier state of the project; rows that a migration wrote anew are settled again."""
    before = MigrationRecorder(connection).applied_migrations()
    call_command("migrate", verbosity=0)
    if MigrationRecorder(connection).applied_migrations() != before:
        settle()
