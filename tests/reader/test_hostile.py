"""Texts in disorder or out to harm: each is read, without fail and in time in proportion to its length."""

import itertools
import random
import time
from pathlib import Path

import pytest

from seeds.reader import read

OPENING = "Il Milan batte l'Atalanta per 2-1 e nella ripresa segna ancora al 12' con il portiere. " * 30
SYLLABLES = [a + b for a in "BDFGLMNPRSTV" for b in "aeiou"]
NAMES = ["".join(parts).capitalize() for parts in itertools.product(SYLLABLES, SYLLABLES, ("ni", "ri"))]
ARTICLES = sorted((Path(__file__).parents[1] / "corpus").glob("??/*.txt"))


@pytest.mark.parametrize("language", sorted({path.parent.name for path in ARTICLES}))
def test_articles_with_their_lines_in_disorder_are_read(language):
    for path in ARTICLES:
        if path.parent.name == language:
            lines = path.read_text(encoding="utf-8").splitlines()
            random.Random(path.name).shuffle(lines)
            text = "\n".join(lines)
            events = [event for match in read(text)["matches"] for event in match["events"]]
            assert all(text[event["start"] : event["end"]] == event["quote"] for event in events)


@pytest.mark.parametrize(
    "unit",
    [
        "7", "12 ", "12' ", "45+2 ", "1-1 ", "1-1-", "( ", "[(", "«", '"', "\u0301", "e\u0301", " ", "\n", "a\n", ". ", "- ", ": ",
        "gol ", "gol di ", "Мяч goal 球 ", "x" * 50 + " ", "Aa Bb 1-1 ", "A. ", "Rossi, ", "ROSSI BIANCHI ", "Milan-", "Ab: ", "l'",
        "a", "A", "Rossi. ", "Rossi Bianchi ", "Arbitro: Rossi\n",
        "RETI: 12' Manca, 40' Leoni\n", "Milan-Roma 1-1\n", "12' Rossi segna il gol dell'1-0\n",
        "Rossi crossa e Bianchi di testa batte Verdi al 12'. ",
    ],
    ids=repr,
)  # fmt: skip
def test_hostile_texts_take_time_in_proportion(unit):
    in_proportion(lambda size: unit * (size // len(unit)))


@pytest.mark.parametrize("language", sorted({path.parent.name for path in ARTICLES}))
def test_articles_told_twice_over_are_read(language):
    for path in ARTICLES:
        if path.parent.name == language:
            text = path.read_text(encoding="utf-8")
            assert len(read(f"{text}\n\n{text}")["matches"]) <= 1


@pytest.mark.parametrize("between", [" ", ", ", ". "], ids=repr)
def test_names_take_time_in_proportion(between):
    in_proportion(lambda size: between.join(NAMES[: size // 8]))


def in_proportion(text):
    """Four times the text takes nowhere near sixteen times the time (wide margin: the machine may be busy)."""

    def seconds(size):
        begin = time.process_time()
        read(OPENING + text(size))
        return time.process_time() - begin

    opening = min(seconds(0), seconds(0))
    most = opening + 8 * max(seconds(2_000) - opening, 0.02) + 0.3
    assert any(seconds(8_000) < most for _ in range(3))
