"""Gold readings of real and sample articles make the archive that a careful person would make of them."""

import json
import subprocess
import sys

import pytest
from django.db import transaction

from matches.exports import archive_json
from tests.filing.archives import export, load
from tests.gold import ARTICLES, SAMPLES, corpus, shared

pytestmark = pytest.mark.django_db


def scored(gold, tmp_path):
    """Return the figures of shared/score_archive.py for the archive as it is."""
    path = tmp_path / "export.json"
    with path.open("w", encoding="utf-8") as out:
        archive_json(out)
    command = [sys.executable, shared("score_archive.py"), gold, path, "--json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def right(figures, disputes):
    least = {"event_f1": 0.96, "event_exact_f1": 0.92, "citation_recall": 0.97, "citation_precision": 0.97}
    exactly = {"matches_right": "2/2", "extra_matches": 0, "match_facts": 1.0, "duplicates": 0, "false_disputes": 0}
    exactly |= {"disputes_marked": disputes, "players": "38/38", "players_right": True}
    return {k: figures[k] for k in exactly} == exactly and all(figures[k] >= v for k, v in least.items())


def test_the_shared_articles_make_two_matches_with_one_timeline_each(tmp_path):
    load(corpus(shared("corpus/seeds")))
    figures = scored(shared("corpus/seeds-archive.json"), tmp_path)
    assert right(figures, "9/9"), figures


def test_the_sample_articles_make_two_matches_with_one_timeline_each(tmp_path):
    load(corpus(SAMPLES, ARTICLES))
    figures = scored(SAMPLES.parent / "samples-archive.json", tmp_path)
    assert right(figures, "19/19"), figures


def test_every_order_of_loading_gives_one_archive():
    """Whichever article comes last, the archive of every set of articles is the same; so it is in all 120 orders."""
    articles = corpus(shared("corpus/seeds"))
    archives = {}
    add_each(articles, (), archives)
    assert len(archives) == 31
    assert all(len(found) == 1 for found in archives.values())


def add_each(articles, loaded, archives):
    """Add each of the articles that are not loaded, note the archive of that set, and undo it again."""
    for name in articles:
        if name not in loaded:
            point = transaction.savepoint()
            load(articles, [name])
            archives.setdefault(frozenset((*loaded, name)), set()).add(json.dumps(export()))
            if all(name > other for other in loaded):
                add_each(articles, (*loaded, name), archives)
            transaction.savepoint_rollback(point)


def test_loading_again_changes_nothing():
    articles = corpus(SAMPLES, ARTICLES)
    load(articles)
    before = export()
    again = load(articles, list(reversed(articles)))
    assert [filing.state for filing in again] == ["known"] * len(articles)
    assert not any(filing.outcome.changes for filing in again)
    assert export() == before
