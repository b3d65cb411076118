"""Note how the mentions that are there already use the names by which reports call people."""

from itertools import groupby

from django.db import migrations
from django.db.models import Count

FIELDS = ("player", "doubtful", "role", "listed", "both", "year")  # as seeds.filing.families.use_of gives them
TOGETHER = 500


def note(apps, editor):
    CalledName, mentions = apps.get_model("matches", "CalledName"), apps.get_model("matches", "Mention").objects
    rows = mentions.exclude(scope="").order_by("scope", "name").values_list("scope", "name", *FIELDS)
    by_name = groupby(rows.annotate(times=Count("pk")).iterator(TOGETHER), lambda row: row[:2])
    for (scope, name), found in by_name:
        uses = sorted((list(row[2:]) for row in found), key=repr)
        CalledName.objects.filter(scope=scope, name=name).update(uses=uses)


class Migration(migrations.Migration):
    dependencies = [("seeds", "0001_what_filing_keeps"), ("matches", "0019_calledname_uses")]
    operations = [migrations.RunPython(note, migrations.RunPython.noop)]
