"""Indexes of what few rows have.

SQLite, once it has looked over an archive, expects of an index that nearly all rows are alike in it, and reads the whole table.
"""

from django.db import migrations, models

AGAIN = {
    "matches_match_merged_into_id_52447b83": "matches_match (merged_into_id)",
    "matches_source_superseded_by_id_f1d51394": "matches_source (superseded_by_id)",
}


def key(model, name, related_name):
    field = models.ForeignKey(
        f"matches.{model}",
        on_delete=models.SET_NULL,
        related_name=related_name,
        db_index=False,
        null=True,
        blank=True,
        editable=False,
    )
    return migrations.AlterField(model, name, field)


def few(model, name, index):
    condition = models.Q(**{f"{name}__isnull": False})
    return migrations.AddIndex(model, models.Index(fields=[name], condition=condition, name=index))


class Migration(migrations.Migration):
    dependencies = [("matches", "0021_calledname_by_family")]

    operations = [
        # As Django drops an index of a key, SQLite would make the whole table anew.
        migrations.RunSQL(
            [f"DROP INDEX {name}" for name in AGAIN],
            [f"CREATE INDEX {name} ON {columns}" for name, columns in AGAIN.items()],
            state_operations=[key("match", "merged_into", "merged"), key("source", "superseded_by", "revisions")],
        ),
        few("match", "merged_into", "match_merged"),
        few("source", "superseded_by", "source_superseded"),
    ]
