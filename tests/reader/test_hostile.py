"""Texts in disorder or out to harm: each is read, without fail and in time in proportion to its length."""

import random
from pathlib import Path

import pytest

from seeds.reader import read

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
