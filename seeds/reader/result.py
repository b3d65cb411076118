"""The result: who is at home, the final score, and the running scores told along the way."""

import dataclasses

from .assemble import Event
from .fixture import Fixture
from .lexicon import find_phrases
from .scene import Scene
from .scores import Score
from .sheet import LineUp
from .teams import TeamMention
from .tokens import Token


def home_and_away(fixture: Fixture, line_ups: list[LineUp], tokens: list[Token], scenes: list[Scene]) -> Fixture:
    """The fixture with home first, where the text lets one know: a result line, a ground, the line-ups, words for hosts."""
    if any(p.score or p.line < 3 for p in fixture.pairs):
        first = next(p for p in fixture.pairs if p.score or p.line < 3)
        return dataclasses.replace(_ordered(fixture, first.first), home_known=True)
    ground = _ground_side(fixture, tokens)
    if ground is not None:
        return dataclasses.replace(fixture if ground == "home" else fixture.swapped(), home_known=True)
    labelled = [side for u in line_ups if u.label.text and (side := fixture.side(u.label.text))]
    if len(set(labelled[:2])) == 2:
        return dataclasses.replace(fixture if labelled[0] == "home" else fixture.swapped(), home_known=True)
    host = _host(scenes)
    if host is not None:
        return dataclasses.replace(fixture if host == "home" else fixture.swapped(), home_known=True)
    return dataclasses.replace(fixture, home_known=bool(fixture.pairs))


def _ordered(fixture: Fixture, first: str) -> Fixture:
    return fixture if fixture.side(first) != "away" else fixture.swapped()


def _ground_side(fixture: Fixture, tokens: list[Token]) -> str | None:
    for side in ("home", "away"):
        if next(find_phrases(tokens, getattr(fixture, side).grounds, capital=True), None):
            return side
    return None


def _host(scenes: list[Scene]) -> str | None:
    for scene in scenes:
        for first, after in scene.hits(scene.language.at_home):
            for item in (*reversed(scene.items[:first]), *scene.items[after:]):
                if item.kind == "team" and isinstance(item.value, TeamMention) and item.value.side in ("home", "away"):
                    return item.value.side
    return None


def result_of(fixture: Fixture, scenes: list[Scene]) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """((home, away) goals, where it is told): from a result line, else from a sentence that says who won."""
    for pair in fixture.pairs:
        if pair.score is not None:
            goals = (pair.score.first, pair.score.second)
            ordered = goals if fixture.side(pair.first) != "away" else goals[::-1]
            return ordered, (pair.score.start, pair.score.end)
    for scene in scenes[:12]:
        if (told := _told_in(scene)) is not None:
            return told
    return None, None


def _told_in(scene: Scene) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """A score in a sentence with a word for winning, losing or drawing, the winner's goals first."""
    words = scene.language
    if scene.hushed or scene.has(words.earlier_matches):
        return None
    for i in scene.of_kind("score"):
        score = scene.items[i].value
        assert isinstance(score, Score)
        at = (score.start, score.end)
        goals = (max(score.first, score.second), min(score.first, score.second))
        if goals[0] == goals[1]:
            if scene.has(words.draws) or scene.kind == "headline":
                return goals, at
            continue
        winner = _winner(scene, i)
        if winner is not None:
            return (goals if winner == "home" else goals[::-1]), at
    return None


def _winner(scene: Scene, at: int) -> str | None:
    for phrases, wins in ((scene.language.wins, True), (scene.language.loses, False)):
        for first, after in scene.hits(phrases):
            side = _side_near(scene, first, after)
            if side is not None:
                return side if wins else ("away" if side == "home" else "home")
    return None


def _side_near(scene: Scene, first: int, after: int) -> str | None:
    """The side that is the subject of a cue: named before it, else the one behind is the other's."""
    for item in reversed(scene.items[:first]):
        if item.kind == "team" and item.value.side in ("home", "away"):  # type: ignore[union-attr]
            return item.value.side  # type: ignore[union-attr]
    for item in scene.items[after:]:
        if item.kind == "team" and item.value.side in ("home", "away"):  # type: ignore[union-attr]
            return "away" if item.value.side == "home" else "home"  # type: ignore[union-attr]
    return None


def running_scores(scenes: list[Scene], final: tuple[int, int] | None) -> dict[int, str]:
    """The side that has just scored, by the place of each running score told; "" where it cannot be known.

    A running score follows the one before by one goal, from nil-nil on; other scores in the text are no part of it. Both
    orders of a story are tried, and home or away first.
    """
    marks = [
        item
        for scene in scenes
        if not scene.hushed and scene.kind != "headline"
        for item in scene.items
        if item.kind == "score"
    ]
    best: dict[int, str] = {}
    for order in (marks, marks[::-1]):
        for swap in (False, True):
            steps = _chain(order, swap, final)
            if len(steps) > len(best):
                best = steps
    return best


def _chain(marks: list, swap: bool, final: tuple[int, int] | None) -> dict[int, str]:
    home = away = 0
    steps: dict[int, str] = {}
    for item in marks:
        score: Score = item.value
        x, y = (score.second, score.first) if swap else (score.first, score.second)
        if final is not None and (x > final[0] or y > final[1]):
            continue
        if (x, y) == (home + 1, away):
            steps[item.start], home = "home", x
        elif (x, y) == (home, away + 1):
            steps[item.start], away = "away", y
    return steps


def goals_told(events: list[Event]) -> tuple[int, int] | None:
    """The result that the goals told add up to, (home, away); None where one of them has no side or none is told."""
    sides = [e.side for e in events if e.type == "goal"]
    if not sides or None in sides:
        return None
    return sides.count("home"), sides.count("away")
