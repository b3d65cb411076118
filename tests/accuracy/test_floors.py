"""The reader keeps to the floors of its quality, and publishes no figure that it does not reach."""

import copy
from functools import cache

import pytest

from tests.accuracy import __main__ as command
from tests.accuracy import floors, tables
from tests.accuracy.corpora import FOLDERS, score_corpus
from tests.accuracy.scorer import Score

PINNED = floors.load()
EXCEEDED = 0.01  # by which published figures may be better than measured ones before they must be written anew

measured = cache(score_corpus)


def test_every_language_of_the_corpus_has_floors():
    assert {folder.name for folder in FOLDERS["own"]} == set(PINNED["own"])


@pytest.mark.parametrize(
    ("corpus", "language"), [(corpus, language) for corpus, languages in PINNED.items() for language in languages]
)
def test_no_figure_is_below_its_floor(corpus, language):
    if not FOLDERS[corpus]:
        pytest.skip(f"the articles of {corpus} are not here")
    assert floors.below(PINNED[corpus][language], measured(corpus)[language]) == []


@pytest.mark.parametrize("part", [part for part, figures in tables.load().items() if figures])
def test_published_figures_are_reached(part):
    """If this fails, `make accuracy` publishes what is true now."""
    name = {"seen": "own"}.get(part, part)
    if name not in PINNED:
        pytest.skip("the unseen articles have no floors yet")
    now = {one["code"]: one for one in tables.published(measured(name))["languages"]}
    better = [
        (one["code"], row["what"], figure, row[figure], today[figure])
        for one in tables.load()[part]["languages"]
        for row, today in zip(one["rows"][-2:], now[one["code"]]["rows"][-2:], strict=True)
        for figure in ("F1", "exact")
        if row[figure] > today[figure] + EXCEEDED
    ]
    assert better == []


def test_the_document_says_what_the_page_says():
    assert tables.DOCUMENT.read_text(encoding="utf-8") == tables.document(tables.load())


@pytest.fixture
def pinned(monkeypatch, tmp_path):
    """Floors in a file of their own, and a score: one goal told, which was found at the wrong minute."""
    score = Score()
    score.count("goal", told=1, read=1, found=1)
    monkeypatch.setattr(floors, "PATH", tmp_path / "floors.toml")
    monkeypatch.setattr(command, "score_corpus", lambda name: {"it": score})
    floors.save({"own": {"it": {"key_f1": 0.9, "key_exact": 0.0}}})
    return floors.load


def test_floors_are_raised_to_what_is_reached(pinned):
    command.raise_floors(["own"])
    assert (pinned()["own"]["it"]["key_f1"], pinned()["own"]["it"]["key_exact"]) == (1.0, 0.0)


def test_no_floor_is_lowered(pinned):
    floors.save({"own": {"it": {"key_f1": 0.5, "key_exact": 0.2}}})
    before = copy.deepcopy(pinned())
    with pytest.raises(SystemExit, match=r"own, it: key_exact is 0\.000, its floor 0\.2"):
        command.raise_floors(["own"])
    assert pinned() == before
