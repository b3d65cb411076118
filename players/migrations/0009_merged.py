"""An index of the few people who turned out to be others: see 0022 of matches."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("players", "0008_letters")]

    operations = [
        migrations.AddIndex(
            "player",
            models.Index(
                fields=["merged_into"], condition=models.Q(("merged_into__isnull", False)), name="player_merged"
            ),
        ),
    ]
