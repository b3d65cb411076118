"""Who of a sentence's people scored, as a model judges it that learned from articles with their scorers marked.

A phrase that no rule knows tells the rules nothing. The model weighs every word around somebody by how often such words stood
around those who scored, and each phrase that the rules do know by where it stands: a sum of weights, the log-odds. It was made
by `python -m tests.learning`, which tells how.
"""

import dataclasses
import json
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Any

from .scene import Scene, once
from .vocabulary import Language

WORD = 7  # letters of a word that count: "segnato" and "segnata" are one
SCALE = 100  # the weights are kept as whole numbers
NAME, MINUTE, SCORE, NUMBER = "N", "MIN", "SCO", "NUM"  # what stands for things in a row of words
NEAR = 2  # words from a phrase to somebody right beside it


@dataclasses.dataclass(frozen=True)
class Model:
    """What a language's articles taught: the words it knows, and the weight of each trait in hundredths."""

    words: frozenset[str]
    weights: dict[str, int]

    def odds(self, traits: set[str]) -> float:
        """The log-odds that somebody of such traits scored."""
        weights = self.weights
        return sum([weights.get(trait, 0) for trait in traits], weights.get("", 0)) / SCALE


@cache
def model_of(language: Language) -> Model:
    """The model of a language; one that no article taught has what all languages share."""
    shared, own = _kept("shared"), _kept(language.code)
    return Model(frozenset(own.get("words", ())), shared["weights"] | own.get("weights", {}))


def _kept(name: str) -> dict[str, Any]:
    file = resources.files(__package__) / "weights" / f"{name}.json"
    kept: dict[str, Any] = json.loads(file.read_text(encoding="ascii")) if file.is_file() else {}
    return kept


@once
def scorer_odds(scene: Scene) -> dict[int, float]:
    """The log-odds that each of a sentence's people scored in it, by the item that names him."""
    model = model_of(scene.language)
    return {i: model.odds(traits) for i, traits in traits_of(scene, model.words).items()}


def traits_of(scene: Scene, known: frozenset[str]) -> dict[int, set[str]]:
    """What may tell of each of a sentence's people whether he scored, by his item. Traits that begin with "*" mean the same in
    every language; other words than those `known` that have a capital are names.
    """
    people = scene.people()
    if not people:
        return {}
    row, hits = row_of(scene, known), _hits(scene)
    return {i: {*_around(scene, row, people, i), *_phrases(hits, people, i)} for i in people}


def row_of(scene: Scene, known: frozenset[str]) -> list[str]:
    """A sentence as a row of words cut short, with one sign for whatever is a name, minute, score or number."""
    row = []
    for item in scene.items:
        if item.kind in ("person", "team"):
            row.append(NAME)
        elif item.kind == "minute":
            row.append(MINUTE)
        elif item.kind == "score":
            row.append(SCORE)
        elif item.shadow.isdigit():
            row.append(NUMBER)
        elif item.kind == "word":
            row.append(NAME if item.capital and item.shadow not in known else item.shadow[:WORD])
        else:
            row.append(item.shadow)
    return row


def _around(scene: Scene, row: list[str], people: list[int], i: int) -> Iterator[str]:
    """The words beside somebody, up to those named before and behind him, and beyond them."""
    before, behind = ["^", "^", *row[:i]], [*row[i + 1 :], "$", "$", "$"]
    yield f"l1={before[-1]}"
    yield f"l2={before[-2]}"
    yield f"l={before[-2]} {before[-1]}"
    yield f"r1={behind[0]}"
    yield f"r2={behind[1]}"
    yield f"r={behind[0]} {behind[1]}"
    yield f"rr={behind[1]} {behind[2]}"
    at = bisect_left(people, i)
    first = people[at - 1] + 1 if at else 0
    after = people[at + 1] if at + 1 < len(people) else len(row)
    yield from _stretch("L", [NAME if first else "^", *row[first:i]])
    yield from _stretch("R", [*row[i + 1 : after], NAME if after < len(row) else "$"])
    yield from (f"LL{word}" for word in row[: max(first - 1, 0)])
    yield from (f"RR{word}" for word in row[after + 1 :])
    yield f"*{scene.case(i)}"
    yield f"*{scene.kind}"
    if scene.hushed:
        yield "*hushed"


def _stretch(where: str, words: list[str]) -> Iterator[str]:
    """The words of a stretch, each alone and with the next."""
    yield from (f"{where}{word}" for word in words)
    yield from (f"{where}{word} {following}" for word, following in pairwise(words))


def _hits(scene: Scene) -> list[tuple[str, int, int]]:
    """(field, first item, item after the last) of each phrase of the vocabulary in a sentence."""
    names = _field_names(scene.language)
    return [(names[field], first, after) for field, first, after in scene.every_hit()]


@cache
def _field_names(language: Language) -> dict[int, str]:
    return {id(getattr(language, field.name)): field.name for field in dataclasses.fields(language)}


def _phrases(hits: list[tuple[str, int, int]], people: list[int], i: int) -> Iterator[str]:
    """The vocabulary's phrases before somebody, behind him and around him, and how many are named between."""
    at = bisect_left(people, i)
    for field, first, after in hits:
        if after <= i:
            between = at - bisect_left(people, after)
            yield f"*<{min(between, 2)}{field}"
            if i - after <= NEAR:
                yield f"*<{field}"
        elif first > i:
            between = bisect_left(people, first) - at - 1
            yield f"*>{min(between, 2)}{field}"
            if first - i <= NEAR + 1:
                yield f"*>{field}"
        else:
            yield f"*={field}"
