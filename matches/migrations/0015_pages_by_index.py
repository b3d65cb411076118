"""Indexes in the orders in which pages list: newest first, those without a date last, as each engine takes it."""

from django.db import migrations

MADE = {
    "sqlite": [
        "CREATE INDEX matches_source_newest ON matches_source (published DESC, id)",
    ],
    "postgresql": [
        "CREATE INDEX matches_match_newest ON matches_match (date DESC NULLS LAST, id DESC)",
        "CREATE INDEX matches_source_newest ON matches_source (published DESC NULLS LAST, id)",
    ],
}
GONE = {
    "sqlite": ["DROP INDEX matches_source_newest"],
    "postgresql": ["DROP INDEX matches_match_newest", "DROP INDEX matches_source_newest"],
}


def run(statements):
    def operation(apps, schema_editor):
        for statement in statements[schema_editor.connection.vendor]:
            schema_editor.execute(statement)

    return operation


class Migration(migrations.Migration):
    dependencies = [("matches", "0014_filing_by_key")]

    operations = [
        migrations.RunPython(run(MADE), run(GONE)),
    ]
