"""What the list of articles sums up of all that it leads to stands in the index by which it is listed."""

from django.db import migrations

LISTED = {
    "sqlite": "matches_source (publisher, title, name, id, status, language{figures})",
    "postgresql": "matches_source (publisher, title, name, id, upper(title)) INCLUDE (status, language{figures})",
}
FIGURES = ", told, corroborated, contradicted"


def index(figures):
    def made(apps, schema_editor):
        columns = LISTED[schema_editor.connection.vendor].format(figures=figures)
        schema_editor.execute("DROP INDEX matches_source_by_publisher")
        schema_editor.execute(f"CREATE INDEX matches_source_by_publisher ON {columns}")

    return made


class Migration(migrations.Migration):
    dependencies = [("matches", "0025_played_for")]
    operations = [migrations.RunPython(index(FIGURES), index(""))]
