"""The articles with gold, in folders by what they are for."""

from functools import cache
from pathlib import Path

from seeds.reader import read
from tests.accuracy.scorer import score_by_language

CORPUS = Path(__file__).parents[1] / "corpus"
SHARED = Path(__file__).parents[3] / "shared" / "corpus"

read_once = cache(read)

# own: what the reader's rules may be made with. unseen: what they must not, scored rarely and never looked at.
# dev, seeds: articles that are not ours to pass on, where they are at hand.
FOLDERS = {
    "own": sorted(path for path in CORPUS.iterdir() if path.is_dir() and path.name not in ("samples", "archive")),
    "unseen": sorted(CORPUS.glob("*/unseen")),
    "dev": sorted(SHARED.glob("dev")),
    "seeds": sorted(SHARED.glob("seeds")),
}


def score_corpus(name):
    """Return {language: Score} of the reader on a corpus by its name; {} where it is not at hand."""
    return dict(sorted(score_by_language(FOLDERS[name], read_once).items()))
