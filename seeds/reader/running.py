"""The running scores told along the way, and which side has just scored by each."""

from .result import Result
from .scene import Item, Scene
from .score_manners import only_near
from .scores import Score
from .verdicts import side_ahead


def running_scores(scenes: list[Scene], result: Result) -> dict[int, str]:
    """The side that has just scored, by the place of each running score told; "" where it cannot be known.

    A running score follows the one before by one goal, from nil-nil on; other scores in the text are no part of it. Both
    orders of a story are tried, and home or away first, as the result leaves room for more of the scores told; save
    where a score says whose it is: "1-0 for T".
    """
    marks = [
        (item, side_ahead(scene, i))
        for scene in scenes
        if not scene.hushed and scene.kind != "headline"
        for i, item in enumerate(scene.items)
        if item.kind == "score" and not (result.verdict and result.at in (_at(item), _at(scene.items[max(i - 2, 0)])))
        if not only_near(scene, i)
    ]
    swaps = sorted((False, True), key=lambda swap: -sum(_has_room(item.value, swap, result.final) for item, _ in marks))
    best: dict[int, str] = {}
    for order in (marks, marks[::-1]):
        for swap in swaps:
            steps = _chain(order, swap, result.final)
            if len(steps) > len(best):
                best = steps
    return best


def _at(item: Item) -> tuple[int, int]:
    return item.start, item.end


def _has_room(score: Score, swap: bool, final: tuple[int, int] | None) -> bool:
    """Whether a score can be one on the way to the result."""
    x, y = (score.second, score.first) if swap else (score.first, score.second)
    return final is None or (x <= final[0] and y <= final[1])


def _chain(marks: list[tuple[Item, str | None]], swap: bool, final: tuple[int, int] | None) -> dict[int, str]:
    home = away = 0
    steps: dict[int, str] = {}
    for item, ahead in marks:
        score: Score = item.value
        x, y = (score.second, score.first) if swap else (score.first, score.second)
        if ahead is not None and x != y and (x > y) != (ahead == "home"):
            x, y = y, x
        if final is not None and (x > final[0] or y > final[1]):
            continue
        if (x, y) == (home + 1, away):
            steps[item.start], home = "home", x
        elif (x, y) == (home, away + 1):
            steps[item.start], away = "away", y
    return steps
