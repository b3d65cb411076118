"""Totals that filing keeps, by which lists are sorted, and which appearances are hidden; counted for what is held."""

from django.db import migrations, models

TOTALS = {"match": ("event_count", "source_count", "disputed_count"), "competition": ("match_count",)}
NUMBERS = [(model, name) for model, names in TOTALS.items() for name in names]
ADDED = [
    f"ALTER TABLE matches_{model} ADD COLUMN {name} integer NOT NULL DEFAULT 0 CHECK ({name} >= 0)"
    for model, name in NUMBERS
]
ADDED += ["ALTER TABLE matches_appearance ADD COLUMN rejected boolean NOT NULL DEFAULT FALSE"]
GONE = [f"ALTER TABLE matches_{model} DROP COLUMN {name}" for model, name in NUMBERS]
GONE += ["ALTER TABLE matches_appearance DROP COLUMN rejected"]

EMPTY = {"sqlite": "'[]'", "postgresql": "'[]'::jsonb"}
LAST = {"sqlite": "", "postgresql": " NULLS LAST"}  # as each engine sorts by date, see 0015
ORDERS = {
    f"matches_match_{name}": f"({name} DESC, date DESC{{last}}, id)"
    for name in ("event_count", "source_count", "disputed_count")
}

REJECTED = """
    UPDATE matches_appearance SET rejected = TRUE WHERE id IN (
        SELECT appearance_id FROM matches_decision WHERE kind = 'reject' AND undone IS NULL
    ) OR id IN (
        SELECT appearance_id FROM matches_decision WHERE kind = 'add' AND appearance_id IS NOT NULL
        GROUP BY appearance_id HAVING COUNT(*) = COUNT(undone)
    )
"""
OF_MATCHES = """
    UPDATE matches_match SET
    event_count = (
        SELECT COUNT(*) FROM matches_event WHERE match_id = matches_match.id AND status <> 'rejected'
    ),
    source_count = (
        SELECT COUNT(DISTINCT source_id) FROM matches_report JOIN matches_source ON matches_source.id = source_id
        WHERE match_id = matches_match.id AND matches_source.status = 'current'
    ),
    disputed_count = (
        SELECT COUNT(*) FROM matches_event
        WHERE match_id = matches_match.id AND status <> 'rejected' AND NOT (disputed = {empty})
    )
"""
STANDING = "merged_into_id IS NULL AND NOT matches_match.rejected"
OF_PEOPLE = f"""
    UPDATE players_player SET
    match_count = (
        SELECT COUNT(DISTINCT match_id) FROM matches_appearance JOIN matches_match ON matches_match.id = match_id
        WHERE player_id = players_player.id AND role IN ('starter', 'substitute')
        AND NOT matches_appearance.rejected AND matches_match.{STANDING}
    ),
    part_count = (
        SELECT COUNT(DISTINCT match_id) FROM matches_appearance JOIN matches_match ON matches_match.id = match_id
        WHERE player_id = players_player.id AND NOT matches_appearance.rejected AND matches_match.{STANDING}
    ),
    goal_count = (
        SELECT COUNT(*) FROM matches_event JOIN matches_match ON matches_match.id = match_id
        WHERE player_id = players_player.id AND type = 'goal' AND how <> 'own_goal'
        AND matches_event.status <> 'rejected' AND matches_match.{STANDING}
    )
"""
OF_TEAMS = f"""
    UPDATE players_team SET match_count = (
        SELECT COUNT(*) FROM matches_match WHERE home_id = players_team.id AND {STANDING}
    ) + (
        SELECT COUNT(*) FROM matches_match WHERE away_id = players_team.id AND {STANDING}
    )
"""
OF_COMPETITIONS = f"""
    UPDATE matches_competition SET match_count = (
        SELECT COUNT(*) FROM matches_match
        WHERE competition_id = matches_competition.id AND matches_match.{STANDING}
    )
"""


def total():
    return models.PositiveIntegerField(db_default=0, default=0, editable=False)


def fill(apps, schema_editor):
    empty = EMPTY[schema_editor.connection.vendor]
    for statement in (REJECTED, OF_MATCHES.format(empty=empty), OF_PEOPLE, OF_TEAMS, OF_COMPETITIONS):
        schema_editor.execute(statement)


def index(apps, schema_editor):
    for name, columns in ORDERS.items():
        last = LAST[schema_editor.connection.vendor]
        schema_editor.execute(f"CREATE INDEX {name} ON matches_match {columns.format(last=last)}")


def drop(apps, schema_editor):
    for name in ORDERS:
        schema_editor.execute(f"DROP INDEX {name}")


class Migration(migrations.Migration):
    dependencies = [("matches", "0016_list_indexes"), ("players", "0007_totals")]

    operations = [
        # As Django adds a column, SQLite would make the whole table anew for each.
        migrations.RunSQL(
            ADDED,
            GONE,
            state_operations=[
                *[migrations.AddField(model, name, total()) for model, name in NUMBERS],
                migrations.AddField(
                    "appearance",
                    "rejected",
                    models.BooleanField(
                        db_default=False, default=False, help_text="Hidden from readers, by an editor."
                    ),
                ),
            ],
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(index, drop),
    ]
