"""Archives made from readings, compared as exports without ids."""

import io
import json

from matches.exports import archive_json
from seeds.filing.sources import Article, file_article

IDS = {"id", "team_id", "player_id", "other_id"}


def load(texts, names=None):
    """File articles, {name: (text, reading)}, in the order of names; return the filings."""
    return [file_one(name, *texts[name]) for name in names or texts]


def file_one(name, text, reading, **about):
    return file_article(Article(name, text, **about), lambda _: reading, "1")


def export():
    """Return the archive's matches without ids."""
    out = io.StringIO()
    archive_json(out)
    return without_ids(json.loads(out.getvalue()))["matches"]


def without_ids(data):
    if isinstance(data, dict):
        return {key: without_ids(value) for key, value in data.items() if key not in IDS}
    return [without_ids(one) for one in data] if isinstance(data, list) else data
