"""For which teams each person played, kept on the row; a migration of the matches fills it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("players", "0010_names_of_fields")]

    operations = [
        # As Django adds a column, SQLite would make the whole table anew.
        migrations.RunSQL(
            "ALTER TABLE players_player ADD COLUMN played_for text NOT NULL DEFAULT ''",
            "ALTER TABLE players_player DROP COLUMN played_for",
            state_operations=[
                migrations.AddField("player", "played_for", models.TextField(db_default="", default="", editable=False))
            ],
        ),
    ]
