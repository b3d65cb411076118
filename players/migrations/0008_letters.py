"""Indexes of names by any three letters on end: a list of names is searched by parts of them.

On SQLite its rows follow those of the names by triggers: a migration that lets SQLite make the table of the names anew
has to make these triggers again.
"""

from django.db import migrations

TABLES = ("players_playername", "players_teamname")
MADE = {
    "sqlite": [
        """
        CREATE VIRTUAL TABLE {table}_letters USING fts5(
            folded, content='{table}', content_rowid='id', tokenize='trigram', detail='none'
        )
        """,
        """
        CREATE TRIGGER {table}_letters_added AFTER INSERT ON {table} BEGIN
            INSERT INTO {table}_letters (rowid, folded) VALUES (new.id, new.folded);
        END
        """,
        """
        CREATE TRIGGER {table}_letters_gone AFTER DELETE ON {table} BEGIN
            INSERT INTO {table}_letters ({table}_letters, rowid, folded) VALUES ('delete', old.id, old.folded);
        END
        """,
        """
        CREATE TRIGGER {table}_letters_changed AFTER UPDATE OF id, folded ON {table} BEGIN
            INSERT INTO {table}_letters ({table}_letters, rowid, folded) VALUES ('delete', old.id, old.folded);
            INSERT INTO {table}_letters (rowid, folded) VALUES (new.id, new.folded);
        END
        """,
        "INSERT INTO {table}_letters ({table}_letters) VALUES ('rebuild')",
    ],
    "postgresql": ["CREATE INDEX {table}_letters ON {table} USING gin (letters_by_three(folded))"],
}
GONE = {
    "sqlite": [
        *(f"DROP TRIGGER {{table}}_letters_{when}" for when in ("added", "gone", "changed")),
        "DROP TABLE {table}_letters",
    ],
    "postgresql": ["DROP INDEX {table}_letters"],
}
LETTERS = """
    CREATE FUNCTION letters_by_three(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT coalesce(array_agg(DISTINCT substr(name, place, 3)), '{}')
        FROM generate_series(1, length(name) - 2) AS place
    $$
"""


def run(statements, schema_editor):
    for table in TABLES:
        for statement in statements[schema_editor.connection.vendor]:
            schema_editor.execute(statement.format(table=table))


def make(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(LETTERS)
    run(MADE, schema_editor)


def drop(apps, schema_editor):
    run(GONE, schema_editor)
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION letters_by_three")


class Migration(migrations.Migration):
    dependencies = [("players", "0007_totals")]

    operations = [migrations.RunPython(make, drop)]
