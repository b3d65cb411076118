"""Totals of articles, and which matches had extra time."""

from django.db import migrations, models

TOTALS = ("told", "corroborated", "contradicted")
ADDED = [
    *(f"ALTER TABLE matches_source ADD COLUMN {name} integer NOT NULL DEFAULT 0 CHECK ({name} >= 0)" for name in TOTALS),
    "ALTER TABLE matches_match ADD COLUMN had_extra_time boolean NOT NULL DEFAULT FALSE",
]
GONE = [
    *(f"ALTER TABLE matches_source DROP COLUMN {name}" for name in TOTALS),
    "ALTER TABLE matches_match DROP COLUMN had_extra_time",
]
SUM = "COALESCE((SELECT SUM(matches_report.{0}) FROM matches_report WHERE source_id = matches_source.id), 0)"
FILLED = [
    f"UPDATE matches_source SET {', '.join(f'{name} = {SUM.format(name)}' for name in TOTALS)}",
    """
    UPDATE matches_match SET had_extra_time = TRUE
    WHERE id IN (SELECT match_id FROM matches_event WHERE period IN (3, 4) AND status <> 'rejected')
    """,
]


def total():
    return models.PositiveIntegerField(db_default=0, default=0, editable=False)


def most(name):
    return [models.OrderBy(models.F(name), descending=True), models.F("id")]


class Migration(migrations.Migration):
    dependencies = [("matches", "0017_totals")]

    operations = [
        # As Django adds a column, SQLite would make the whole table anew for each.
        migrations.RunSQL(
            ADDED,
            GONE,
            state_operations=[
                *[migrations.AddField("source", name, total()) for name in TOTALS],
                migrations.AddField(
                    "match", "had_extra_time", models.BooleanField(db_default=False, default=False, editable=False)
                ),
            ],
        ),
        migrations.RunSQL(FILLED, migrations.RunSQL.noop),
        migrations.AddIndex("source", models.Index(*most("told"), name="source_most_told")),
        migrations.AddIndex("source", models.Index(*most("contradicted"), name="source_most_contradicted")),
    ]
