"""In what manner a sentence tells a score: as the one at the break, as one that a goal made, as one on the way."""

from .scene import Scene
from .teams import OPPOSITE
from .verdicts import clause_around, verdicts_in
from .vocabulary import single_words

NEAR_BREAK = 4  # words from "at the break" to its score


def only_near(scene: Scene, i: int) -> bool:
    """Whether a score is one that a goal did not make: "saved them from the 0-2", "missed the ball for 2-0"."""
    return any(first < i < after for first, after in scene.hits(scene.language.goal_wasted, whole=True))


def of_a_stage(scene: Scene, i: int) -> bool:
    """Whether a score is one at which a side was ahead for a while: "led 2-0"."""
    return any(first <= i < after for first, after in scene.hits(scene.language.leads))


def timed(scene: Scene, i: int) -> bool:
    """Whether a goal's minute stands with a score in brackets, or behind it: "(2-1, 59)", "(59: 2-1)", "2-1 (59)"."""
    before = "".join(item.shadow for item in scene.items[max(i - 3, 0) : i])
    behind = "".join(item.shadow for item in scene.items[i + 1 : i + 4])
    return behind.startswith(("(M", ",M)")) or before.endswith(("(M,", "(M:"))


def by_a_goal(scene: Scene, i: int) -> bool:
    """Whether a score is one that a goal makes, "hizo el 1-0 para T"; none with the score at the break behind it, nor what
    it was scored in, "scored in the 3-2 over T".
    """
    ahead = scene.items[i - 1].shadow if i else ""
    over = ahead in scene.language.on and any(first == i + 1 for first, _ in scene.hits(scene.language.score_over))
    level = scene.items[i].value.first == scene.items[i].value.second
    if over or half_behind(scene, i) is not None or (level and scene.has(scene.language.shootout)):
        return False
    verdicts = [after for (_, after), _ in verdicts_in(scene)]
    makes = [first for first, after in scene.hits(scene.language.goal) if first < i and i in (after - 1, after)]
    return any(not any(first - 1 <= after <= i + 1 for after in verdicts) for first in makes)


def of_the_break(scene: Scene) -> set[int]:
    """The scores of a sentence that are half-time's: each the nearest one to words for the break, behind them rather; and
    nil-nil also to words for the first half, "the first half stayed goalless".
    """
    scores = scene.of_kind("score")
    found: set[int] = set()
    blank = [i for i in scores if (scene.items[i].value.first, scene.items[i].value.second) == (0, 0)]
    for first, after in scene.hits(scene.language.first_half):
        beside = range(first - NEAR_BREAK, after + NEAR_BREAK)
        found.update(i for i in blank if i in beside and not scene.breaks(min(i, first), max(i, first)))
    for first, after in scene.hits(scene.language.half_time):
        near = [(i - after if i >= after else first - 1 - i + 0.5, i) for i in scores]
        near = [(gap, i) for gap, i in near if gap <= NEAR_BREAK and not scene.breaks(min(i, first), max(i, first))]
        found.update(i for _, i in sorted(near)[:1])
    return found


def half_behind(scene: Scene, i: int) -> int | None:
    """The score in brackets behind another, which tells the one at the break: "3-1 (1-0)", "3:1-(1:0)-Sieg"."""
    behind = i + 1 + (_after(scene, i) == "-(")
    return behind + 1 if scene.items[i].kind == "score" and _after(scene, behind - 1) == "(S" else None


def _after(scene: Scene, i: int) -> str:
    """The two signs or things behind an item: "(M" behind a running score with its goal's minute."""
    return "".join(item.shadow for item in scene.items[i + 1 : i + 3])


def drawn_with(scene: Scene, i: int) -> bool:
    """Whether one of the two sides stands right behind a level score as the opponent: "the 1-1 with T"."""
    behind = scene.items[i + 1 : i + 4]
    faced = next((item.value.side in OPPOSITE for item in behind if item.kind == "team"), False)
    return faced and behind[0].shadow in scene.language.against


def on_the_way(scene: Scene, i: int) -> bool:
    """Whether something is told to have happened at a score, "at 0-0", and the draw in another clause."""
    first, last = clause_around(scene, i)
    at = i > 0 and scene.items[i - 1].shadow in single_words(scene.language.on)
    return at and not any(first <= hit < last for hit, _ in scene.hits(scene.language.draws))
