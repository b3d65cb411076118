"""The scores that sentences tell: of this match or another, the final one or one on the way, and for which side."""

import dataclasses

from .scene import Scene
from .score_manners import by_a_goal, drawn_with, half_behind, of_a_stage, of_the_break, on_the_way, only_near, timed
from .scores import Score
from .silence import speaks_of_others
from .this_match import of_this_match
from .verdicts import clause_around, side_ahead, verdicts_in, winner_by

HEAD_SCENES = 3  # those with which a report begins
EARLY_SCENES = 8  # later ones speak of the next match too
LAST_SCENES = 4  # those in which a report sums up
NEAR_KICKS = 3  # words and signs from a word for the kicks from the spot to their score
MOST_BETWEEN = 3  # goals from one score told to the next; more are another match's

Goals = tuple[int, int]  # (home, away)
Place = tuple[int, int]  # text[start:end]


@dataclasses.dataclass(frozen=True)
class Told:
    """A score that a sentence tells; as (home, away) where it is `sided`, else in the order told.

    `manner`: "won", "drawn" beside such words, "ended" by the words that lead to it, "goalless" in one word, "run" made by
    a goal or at a time, "minute" beside one, "plain", "half" at the break, "aside" in what is said of other matches.
    `half` is the score at the break that stands in brackets behind it. `viewed` where words for who won say that it is
    told from the view of one side, and nothing of which.
    """

    goals: Goals
    score: Score
    manner: str
    place: str  # "head", "early", "late"
    sided: bool = False
    half: Score | None = None
    viewed: bool = False

    @property
    def at(self) -> Place:
        """Where it is told."""
        return self.score.start, self.score.end

    @property
    def level(self) -> bool:
        """Whether both sides have as many goals."""
        return self.goals[0] == self.goals[1]

    def ways(self) -> tuple[Goals, ...]:
        """The score as (home, away): one way where it is known, else both."""
        return (self.goals,) if self.sided or self.level else (self.goals, self.goals[::-1])

    def likely_ways(self) -> tuple[Goals, ...]:
        """The score as (home, away) in the order told, either way round where nothing speaks for that."""
        return self.ways() if self.viewed else (self.goals,)


def scores_told(scenes: list[Scene]) -> list[Told]:
    """The scores of all sentences, but those of kicks from the spot and those that a goal missed did not make."""
    kicks = _tells_kicks(scenes)
    return [told for place, scene in enumerate(scenes) for told in _scores_in(scene, place, kicks)]


def score_reached(told: list[Told]) -> Told | None:
    """The last of the scores told on the way up, each leaving both sides no fewer goals than the one before."""
    last: Told | None = None
    for score in (t for t in told if t.manner in ("run", "minute", "plain", "ended")):
        ways = score.ways()
        if last is not None:
            ways = tuple(w for w in ways if w[0] >= last.goals[0] and w[1] >= last.goals[1])
        near = last is None or score.manner == "run" or sum(score.goals) <= sum(last.goals) + MOST_BETWEEN
        if ways and near:
            last = dataclasses.replace(score, goals=ways[0])
    return last


def _scores_in(scene: Scene, place: int, kicks: bool) -> list[Told]:
    marks = scene.of_kind("score")
    verdict = _told_in(scene, kicks) if marks and not _under_way(scene) else None
    halves = of_the_break(scene) | {half_behind(scene, i) for i in marks}
    where = "head" if scene.kind == "headline" or place < HEAD_SCENES else "early" if place < EARLY_SCENES else "late"
    found = []
    for i in marks:
        score: Score = scene.items[i].value
        behind = half_behind(scene, i)
        half = scene.items[behind].value if behind is not None else None
        if verdict is not None and verdict[1] == (score.start, score.end):
            beside = "drawn" if score.first == score.second else "won"
            found.append(Told(verdict[0], score, beside, where, sided=True, half=half))
        elif manner := "half" if i in halves else _manner(scene, i):
            goals, sided = _for_side(scene, i, manner)
            viewed = not sided and manner in ("plain", "minute") and bool(verdicts_in(scene))
            found.append(Told(goals, score, manner, where, sided, half, viewed))
    return found


def _manner(scene: Scene, i: int) -> str | None:
    """In what manner a score is told; None where it is none of a match."""
    score: Score = scene.items[i].value
    if scene.hushed or not of_this_match(scene, i):
        return "aside"
    if only_near(scene, i):
        return None
    if any(first <= i < after for first, after in scene.hits(scene.language.ends_so)):
        return "ended"
    if timed(scene, i) or by_a_goal(scene, i) or of_a_stage(scene, i):
        return "run"
    if scene.has(scene.language.shootout) and score.first != score.second:
        return None
    if scene.kind == "ticker":
        return "run"
    if score.ended:
        return "goalless"
    return "minute" if scene.of_kind("minute") else "plain"


def _for_side(scene: Scene, i: int, manner: str) -> tuple[Goals, bool]:
    """A score as (home, away) and whether its words say which side it is for, or who won by it."""
    score: Score = scene.items[i].value
    side = side_ahead(scene, i) or (winner_by(scene, i) if manner in ("aside", "plain") else None)
    if side is None or score.first == score.second:
        return (score.first, score.second), False
    more, less = max(score.first, score.second), min(score.first, score.second)
    return ((more, less) if side == "home" else (less, more)), True


def _under_way(scene: Scene) -> bool:
    """Whether a ticker's line is of a minute before the last: its score is no result."""
    return scene.base is not None and scene.base.minute < 90


def _tells_kicks(scenes: list[Scene]) -> bool:
    """Whether the first or the last sentences speak of a shoot-out after this match."""
    ends = [scene for scene in (*scenes[:EARLY_SCENES], *scenes[EARLY_SCENES:][-LAST_SCENES:]) if not scene.hushed]
    return any(scene.has(scene.language.shootout) and scene.hush_from is None for scene in ends)


def _told_in(scene: Scene, kicks: bool) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """A score in a sentence with a word for winning, losing or drawing, the winner's goals first; the level one of several
    where it came to `kicks` from the spot.
    """
    if scene.hushed and (scene.hush_from is None or speaks_of_others(scene)):
        return None
    breaks = of_the_break(scene) | {half_behind(scene, i) for i in scene.of_kind("score")}
    marks = [
        i for i in scene.of_kind("score")
        if i not in breaks
        and of_this_match(scene, i)
        and not (timed(scene, i) or by_a_goal(scene, i) or only_near(scene, i) or of_a_stage(scene, i))
    ]  # fmt: skip
    drawn = [i for i in marks if scene.items[i].value.first == scene.items[i].value.second]
    if drawn and (scene.has(scene.language.shootout) or (kicks and len(marks) > len(drawn))):
        last = max(drawn, key=lambda i: scene.items[i].value.first)  # as extra time ended
        return _score_at(scene, last)  # the other is the kicks'
    if scene.has(scene.language.shootout):
        named = scene.hits(scene.language.shootout)
        clauses = {clause_around(scene, hit) for hit, _ in named}
        near = [i for _, after in named for i in range(after, after + NEAR_KICKS)]  # "on penalties, by 4-2"
        marks = [i for i in marks if clause_around(scene, i) not in clauses and i not in near]
    if (told := _in_order(scene, marks)) is not None:
        return told
    cues = [hit for hit, _ in verdicts_in(scene)]
    marks.sort(key=lambda i: min((abs(i - first) for first, _ in cues), default=0))
    with_half = [i for i in marks if half_behind(scene, i) is not None]
    for i in with_half or marks:
        score = scene.items[i].value
        assert isinstance(score, Score)
        at = (score.start, score.end)
        goals = (max(score.first, score.second), min(score.first, score.second))
        if goals[0] == goals[1]:
            drew = score.ended or (scene.has(scene.language.draws) and not on_the_way(scene, i))
            if drew or scene.kind == "headline" or drawn_with(scene, i):
                return goals, at
            continue
        winner = winner_by(scene, i)
        if winner is not None:
            return (goals if winner == "home" else goals[::-1]), at
    return None


def _in_order(scene: Scene, marks: list[int]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The one score beside both sides joined by an "and" tells their goals in this order: "between T and T, 3-4"; ahead of
    them where nothing says who won.
    """
    if len(marks) != 1:
        return None
    plain = not verdicts_in(scene)
    for i in scene.of_kind("team"):
        pair = [item.value.side for item in scene.items[i : i + 3 : 2] if item.kind == "team"]
        beside = i + 2 < marks[0] or (plain and marks[0] < i)
        joined = beside and scene.items[i + 1 : i + 2] and scene.items[i + 1].shadow in scene.language.conjunctions
        if joined and pair in (["home", "away"], ["away", "home"]):
            goals, at = _score_at(scene, marks[0])
            return (goals if pair[0] == "home" else goals[::-1]), at
    return None


def _score_at(scene: Scene, i: int) -> tuple[tuple[int, int], tuple[int, int]]:
    item = scene.items[i]
    return (item.value.first, item.value.second), (item.start, item.end)
