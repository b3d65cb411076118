"""What may tell of each of a sentence's people whether he scored or served in it, for the models to weigh."""

import dataclasses
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from .learned import NAME, NUMBER, SCORER, SERVER, model_of, sign_of, words_beside
from .scene import Scene, once
from .vocabulary import Language

MINUTE, SCORE = "MIN", "SCO"  # what stands for these in a row of words
NEAR = 2  # words from a phrase to somebody right beside it


@once
def scorer_odds(scene: Scene) -> dict[int, float]:
    """The log-odds that each of a sentence's people scored in it, by the item that names him."""
    return _odds(scene, SCORER)


@once
def server_odds(scene: Scene) -> dict[int, float]:
    """The log-odds that each of a sentence's people served a scorer in it, by the item that names him."""
    return _odds(scene, SERVER)


def _odds(scene: Scene, what: str) -> dict[int, float]:
    model = model_of(scene.language, what)
    return {i: model.odds(traits) for i, traits in traits_of(scene, model.words).items()}


def traits_of(scene: Scene, known: frozenset[str]) -> dict[int, set[str]]:
    """What may tell of each of a sentence's people what he did, by his item. Other words than those
    `known` that have a capital are names.
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
            row.append(sign_of(item.shadow, item.capital, known))
        else:
            row.append(item.shadow)
    return row


def _around(scene: Scene, row: list[str], people: list[int], i: int) -> Iterator[str]:
    """The words beside somebody, up to those named before and behind him, and beyond them."""
    before, behind = ["^", "^", *row[:i]], [*row[i + 1 :], "$", "$", "$"]
    yield from words_beside(before, behind)
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
