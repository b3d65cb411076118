"""Totals of teams and people, by which lists are sorted; a migration of the matches fills them."""

from django.db import migrations, models

TOTALS = {"player": ("match_count", "part_count", "goal_count"), "team": ("match_count",)}
ADDED = "ALTER TABLE players_{} ADD COLUMN {} integer NOT NULL DEFAULT 0 CHECK ({} >= 0)"
GONE = "ALTER TABLE players_{} DROP COLUMN {}"
NUMBERS = [(model, name) for model, names in TOTALS.items() for name in names]


def total():
    return models.PositiveIntegerField(db_default=0, default=0, editable=False)


def most(name):
    return [models.OrderBy(models.F(name), descending=True), models.F("id")]


class Migration(migrations.Migration):
    dependencies = [("players", "0006_list_indexes")]

    operations = [
        # As Django adds a column, SQLite would make the whole table anew for each.
        migrations.RunSQL(
            [ADDED.format(model, name, name) for model, name in NUMBERS],
            [GONE.format(model, name) for model, name in NUMBERS],
            state_operations=[migrations.AddField(model, name, total()) for model, name in NUMBERS],
        ),
        migrations.AddIndex("player", models.Index(*most("match_count"), name="player_most_matches")),
        migrations.AddIndex("player", models.Index(*most("goal_count"), name="player_most_goals")),
        migrations.AddIndex("team", models.Index(*most("match_count"), name="team_most_matches")),
    ]
