"""The teams for which each person played, as matches.totals lists them."""

from django.db import migrations

JOINED = {"sqlite": "group_concat(word)", "postgresql": "string_agg(word, ',' ORDER BY word)"}
FILLED = """
    UPDATE players_player SET played_for = COALESCE((
        SELECT ',' || {joined} || ',' FROM (
            SELECT DISTINCT CAST(CASE WHEN side = 'home' THEN home_id ELSE away_id END AS text) AS word
            FROM matches_appearance JOIN matches_match ON matches_match.id = match_id
            WHERE player_id = players_player.id AND side <> '' AND role IN ('starter', 'substitute')
            AND NOT matches_appearance.rejected AND NOT matches_match.rejected AND matches_match.merged_into_id IS NULL
            ORDER BY word
        ) AS listed
    ), '')
"""


def fill(apps, schema_editor):
    schema_editor.execute(FILLED.format(joined=JOINED[schema_editor.connection.vendor]))


class Migration(migrations.Migration):
    dependencies = [("matches", "0024_mentions_by_person"), ("players", "0011_played_for")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
