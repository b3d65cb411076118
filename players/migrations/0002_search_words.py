"""Names are found by how they sound, too."""

from django.db import migrations, models

from players.names import search_form


def fill(apps, schema_editor):
    for model in ("TeamName", "PlayerName"):
        names = apps.get_model("players", model).objects
        for name in names.iterator(500):
            names.filter(pk=name.pk).update(folded=search_form(name.name))


class Migration(migrations.Migration):
    dependencies = [("players", "0001_initial")]

    operations = [
        migrations.AlterField("playername", "folded", models.CharField(editable=False, max_length=400)),
        migrations.AlterField("teamname", "folded", models.CharField(editable=False, max_length=400)),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
