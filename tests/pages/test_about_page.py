"""The page about the archive: every figure is one that `make accuracy` wrote, and none comes from the archive."""

import re

import pytest

from matches import accuracy

from .document import Document


@pytest.fixture
def page(client, db):
    return Document(client.get("/about/"))


def test_the_figures_are_the_published_ones(page):
    for part in filter(None, accuracy.figures().values()):
        assert f"{part['articles']} articles" in page.words()
        for one in part["languages"]:
            for row in one["rows"]:
                cells = " ".join(accuracy.shown(row[column]) for column in accuracy.COLUMNS)
                assert not row["told"] or cells in page.words()


def test_no_figure_is_typed_by_hand(db, client, monkeypatch):
    monkeypatch.setattr(accuracy, "figures", lambda: {"seen": None, "unseen": None})
    assert re.findall(r"\d+", Document(client.get("/about/")).words().replace("F1", "")) == []


def test_every_page_leads_there(client, db):
    assert "/about/" in Document(client.get("/")).links
