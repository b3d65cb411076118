"""What a list of matches is filtered by, kept on their rows, and indexes in the orders of lists.

Indexes go where another one begins with the same column.
"""

from django.db import migrations, models

COLUMNS = ("event_types", "languages")
ADDED = [f"ALTER TABLE matches_match ADD COLUMN {name} text NOT NULL DEFAULT ''" for name in COLUMNS]
GONE = [f"ALTER TABLE matches_match DROP COLUMN {name}" for name in COLUMNS]

JOINED = {"sqlite": "group_concat(word)", "postgresql": "string_agg(word, ',' ORDER BY word)"}
FILLED = """
    UPDATE matches_match SET
    event_types = COALESCE((
        SELECT ',' || {joined} || ',' FROM (
            SELECT DISTINCT type AS word FROM matches_event
            WHERE match_id = matches_match.id AND status <> 'rejected' ORDER BY type
        ) AS listed
    ), ''),
    languages = COALESCE((
        SELECT ',' || {joined} || ',' FROM (
            SELECT DISTINCT language AS word FROM matches_report
            JOIN matches_source ON matches_source.id = source_id
            WHERE match_id = matches_match.id AND matches_source.status = 'current' ORDER BY language
        ) AS listed
    ), '')
"""

LAST = {"sqlite": "", "postgresql": " NULLS LAST"}  # as each engine sorts by date, see 0015
MADE = {
    "matches_match_of_season": "matches_match (season, date DESC{last}, id DESC)",
    "matches_match_of_competition": "matches_match (competition_id, date DESC{last}, id DESC)",
}
ARTICLES = {
    "sqlite": "matches_source (publisher, title, name, id, status, language)",
    "postgresql": "matches_source (publisher, title, name, id, upper(title)) INCLUDE (status, language)",
}


AGAIN = {
    "matches_match_updated_66bcb03b": "matches_match (updated)",
    "matches_match_home_id_b1d3a594": "matches_match (home_id)",
    "matches_match_away_id_7e705120": "matches_match (away_id)",
    "matches_match_competition_id_6b5442a5": "matches_match (competition_id)",
    "matches_event_match_id_f5b890ac": "matches_event (match_id)",
    "matches_appearance_match_id_59e6d501": "matches_appearance (match_id)",
    "matches_report_source_id_0758836b": "matches_report (source_id)",
    "matches_mention_report_id_aa4f719e": "matches_mention (report_id)",
    "matches_sou_publish_065eb5_idx": "matches_source (publisher, title, name, id)",
}
"""Indexes that begin as another one does."""


def fill(apps, schema_editor):
    schema_editor.execute(FILLED.format(joined=JOINED[schema_editor.connection.vendor]))


def index(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    for name, columns in MADE.items():
        schema_editor.execute(f"CREATE INDEX {name} ON {columns.format(last=LAST[vendor])}")
    schema_editor.execute(f"CREATE INDEX matches_source_by_publisher ON {ARTICLES[vendor]}")


def drop(apps, schema_editor):
    for name in (*MADE, "matches_source_by_publisher"):
        schema_editor.execute(f"DROP INDEX {name}")


def key(model, name, to, related_name, **more):
    on_delete = models.PROTECT if model == "match" else models.CASCADE
    field = models.ForeignKey(to, on_delete=on_delete, related_name=related_name, db_index=False, **more)
    return migrations.AlterField(model, name, field)


class Migration(migrations.Migration):
    dependencies = [("matches", "0019_calledname_uses"), ("players", "0007_totals")]

    operations = [
        # As Django adds a column or drops an index of a key, SQLite would make the whole table anew for each.
        migrations.RunSQL(
            ADDED,
            GONE,
            state_operations=[
                migrations.AddField("match", name, models.TextField(db_default="", default="", editable=False))
                for name in COLUMNS
            ],
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(index, drop),
        migrations.RunSQL(
            [f"DROP INDEX {name}" for name in AGAIN],
            [f"CREATE INDEX {name} ON {columns}" for name, columns in AGAIN.items()],
            state_operations=[
                key("match", "home", "players.team", "home_matches"),
                key("match", "away", "players.team", "away_matches"),
                key("match", "competition", "matches.competition", "matches", null=True, blank=True),
                key("event", "match", "matches.match", "events"),
                key("appearance", "match", "matches.match", "appearances"),
                key("report", "source", "matches.source", "reports"),
                key("mention", "report", "matches.report", "mentions"),
                migrations.AlterField("match", "updated", models.DateTimeField(auto_now=True)),
                migrations.RemoveIndex("source", "matches_sou_publish_065eb5_idx"),
            ],
        ),
    ]
