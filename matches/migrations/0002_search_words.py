"""Search: the words of articles with each engine's full-text index, and names found by how they sound."""

import django.db.models.deletion
from django.db import migrations, models

from players.names import fold, search_form

INDEX = {
    "sqlite": [
        """
        CREATE VIRTUAL TABLE matches_sourcewords_index USING fts5(
            words, content='matches_sourcewords', content_rowid='source_id'
        )
        """,
        """
        CREATE TRIGGER matches_sourcewords_added AFTER INSERT ON matches_sourcewords BEGIN
            INSERT INTO matches_sourcewords_index (rowid, words) VALUES (new.source_id, new.words);
        END
        """,
        """
        CREATE TRIGGER matches_sourcewords_gone AFTER DELETE ON matches_sourcewords BEGIN
            INSERT INTO matches_sourcewords_index (matches_sourcewords_index, rowid, words)
            VALUES ('delete', old.source_id, old.words);
        END
        """,
        """
        CREATE TRIGGER matches_sourcewords_changed AFTER UPDATE ON matches_sourcewords BEGIN
            INSERT INTO matches_sourcewords_index (matches_sourcewords_index, rowid, words)
            VALUES ('delete', old.source_id, old.words);
            INSERT INTO matches_sourcewords_index (rowid, words) VALUES (new.source_id, new.words);
        END
        """,
    ],
    "postgresql": [
        """
        ALTER TABLE matches_sourcewords ADD COLUMN vector tsvector
        GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED
        """,
        "CREATE INDEX matches_sourcewords_vector ON matches_sourcewords USING gin (vector)",
    ],
}
DROP = {
    "sqlite": [
        *(f"DROP TRIGGER matches_sourcewords_{when}" for when in ("added", "gone", "changed")),
        "DROP TABLE matches_sourcewords_index",
    ],
    "postgresql": ["ALTER TABLE matches_sourcewords DROP COLUMN vector"],  # its index goes with it
}


def run(statements):
    def operation(apps, schema_editor):
        for statement in statements[schema_editor.connection.vendor]:
            schema_editor.execute(statement)

    return operation


def fill(apps, schema_editor):
    """Index what is held already: whole texts here, cited passages by the next filing of their match."""
    sources = apps.get_model("matches", "Source").objects.filter(status="current", rights="whole")
    words = apps.get_model("matches", "SourceWords").objects
    for source in sources.iterator(500):
        words.create(source=source, words=fold(f"{source.title}\n{source.text}"))
    names = apps.get_model("matches", "CompetitionName").objects
    for name in names.iterator(500):
        names.filter(pk=name.pk).update(folded=search_form(name.name))


class Migration(migrations.Migration):
    dependencies = [("matches", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="SourceWords",
            fields=[
                (
                    "source",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="words",
                        serialize=False,
                        to="matches.source",
                    ),
                ),
                ("words", models.TextField(editable=False)),
            ],
        ),
        migrations.RunPython(run(INDEX), run(DROP)),
        migrations.AlterField("competitionname", "folded", models.CharField(editable=False, max_length=400)),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
