"""Loaders and editors at work at the same time on one database server."""

import random
import threading

import pytest
from django.db import connection, connections

from seeds import preview, reader
from seeds.filing.sources import Article
from tests.filing.archives import export, file_one, load
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, article, event

ARTICLES = {
    f"article {number}": article(
        event("goal", minute, player="Neri"),
        event("substitution", "60", "home", "Ferri", HOME_ELEVEN[number]),
        **{"tag": f"{number}:", "date": "2024-01-10", "home_lineup": HOME_ELEVEN, "away_lineup": AWAY_ELEVEN},
    )
    for number, minute in enumerate(["12", "13", "12", None, "14", "12"])
}


@pytest.mark.django_db(transaction=True)
def test_eight_loaders_at_once_make_the_archive_that_one_makes():
    if connection.vendor != "postgresql":
        pytest.skip("SQLite in memory has one connection")
    failures = []
    names = list(ARTICLES)
    orders = [random.Random(number).sample(names, len(names)) for number in range(8)]
    loaders = [threading.Thread(target=file_all, args=(order, failures)) for order in orders]
    for loader in loaders:
        loader.start()
    for loader in loaders:
        loader.join()
    assert not failures
    together = export()
    for name in names:
        assert file_one(name, *ARTICLES[name]).state == "known"
    assert len(together) == 1 and len(together[0]["sources"]) == len(names)
    empty()
    load(ARTICLES)
    assert export() == together


@pytest.mark.django_db(transaction=True)
def test_of_two_archivists_who_agreed_to_the_same_changes_one_files_and_one_is_told(monkeypatch):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite in memory has one connection")
    texts = dict(ARTICLES.values())
    monkeypatch.setattr(reader, "read", texts.__getitem__)
    file_one("article 0", *ARTICLES["article 0"])
    two = [Article(name, ARTICLES[name][0]) for name in ("article 1", "article 4")]
    agreed = [preview.of_article(one).digest for one in two]
    done = []
    threads = [threading.Thread(target=file_agreed, args=(*both, done)) for both in zip(two, agreed, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == [False, True]
    assert len(export()[0]["sources"]) == 2


def file_agreed(one, agreed, done):
    try:
        done.append(preview.of_article(one, agreed).done)
    finally:
        connections.close_all()


def file_all(names, failures):
    """Load articles in a thread of its own; note what goes wrong."""
    try:
        load(ARTICLES, names)
    except Exception as error:
        failures.append(error)
    finally:
        connections.close_all()


def empty():
    from matches.models import CalledName, Competition, Match, Mention, SideName, Source
    from players.models import Player, Team

    for model in (Source, Mention, CalledName, SideName, Match, Player, Team, Competition):
        model.objects.all().delete()
