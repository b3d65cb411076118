"""What the reader has learned from marked articles: the weight of each trait of what it judges.

What no rule knows tells the rules nothing. A model weighs every word around somebody, or around a name, by how often such
words stood so in the articles, and other traits besides: a sum of weights, the log-odds. The weights were made by
`python -m tests.learning`, which tells how. Traits that begin with "*" mean the same in every language.
"""

import dataclasses
import json
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

from .vocabulary import Language

# What is judged: who scored, who served him, which name is a playing side's, and whether a text is a report.
SCORER, SERVER, SIDE, REPORT = "scorer", "server", "side", "report"
WORD = 7  # letters of a word that count: "segnato" and "segnata" are one
SCALE = 100  # the weights are kept as whole numbers
NAME, NUMBER = "N", "NUM"  # what stands for things among words


@dataclasses.dataclass(frozen=True)
class Model:
    """What a language's articles taught of one thing: the words that are no names, and the weight of each trait in hundredths."""

    words: frozenset[str]
    weights: dict[str, int]

    def odds(self, traits: set[str]) -> float:
        """The log-odds that what is judged holds of one who has these traits."""
        weights = self.weights
        return sum([weights.get(trait, 0) for trait in traits], weights.get("", 0)) / SCALE


@cache
def model_of(language: Language, what: str) -> Model:
    """The model of a language; one that no article taught has what all languages share."""
    shared, own = _kept("shared"), _kept(language.code)
    return Model(frozenset(own.get("words", ())), shared[what] | own.get(what, {}))


@cache
def _kept(name: str) -> dict[str, Any]:
    file = resources.files(__package__) / "weights" / f"{name}.json"
    kept: dict[str, Any] = json.loads(file.read_text(encoding="ascii")) if file.is_file() else {}
    return kept


def sign_of(word: str, capital: bool, known: frozenset[str]) -> str:
    """What stands for a folded word among the traits: its first letters, or the sign of a name for one with a capital that is
    not among the `known` words of the language.
    """
    return NAME if capital and word not in known else word[:WORD]


def words_beside(before: list[str], behind: list[str]) -> Iterator[str]:
    """The traits that the last two of the words before something make, and the first two behind it."""
    yield f"l1={before[-1]}"
    yield f"l2={before[-2]}"
    yield f"l={before[-2]} {before[-1]}"
    yield f"r1={behind[0]}"
    yield f"r2={behind[1]}"
    yield f"r={behind[0]} {behind[1]}"
