"""The result: the final score and the one at the break, from a line, a list of scorers or what sentences say."""

import dataclasses

from .fixture import Fixture
from .labels import Label
from .pairs import Pair
from .scene import Scene
from .scores import KICKS, Score, find_scores
from .silence import tells_result
from .spoken import LEAD
from .teams import OPPOSITE
from .told_events import Event
from .verdicts import clause_around, side_ahead, side_near, verdicts_in, winner_by
from .vocabulary import Language, as_shadow, compiled, single_words

HEADLINES = 3  # the first scenes, where they are any
MOST_BETWEEN = 3  # goals from one score told to the next; more are another match's
NEAR_BREAK = 4  # words from "at the break" to its score
EARLY_SCENES = 8  # later ones speak of the next match too
NEAR_SCORE = 30  # characters behind a score in which it is said that kicks from the spot are counted in
FAR = 3  # commas between a score and words for an earlier time that are not about it
NEAR_KICKS = 3  # words and signs from a word for the kicks from the spot to their score
LAST_SCENES = 4  # those in which a report sums up


@dataclasses.dataclass
class Result:
    """The final score as (home, away) with where it is told; `sure` when a result line gives it, not a sentence.

    `verdict` when that sentence says who won, `passing` when it tells a goal or a minute.
    """

    final: tuple[int, int] | None = None
    at: tuple[int, int] | None = None
    sure: bool = False
    verdict: bool = False
    passing: bool = False
    half_time: tuple[int, int] | None = None
    half_time_at: tuple[int, int] | None = None
    shootout: tuple[int, int] | None = None
    shootout_at: tuple[int, int] | None = None

    def swap(self) -> None:
        """Exchange home and away in the final score."""
        self.final = self.final[::-1] if self.final else None


def result_of(folded: str, fixture: Fixture, scenes: list[Scene], labels: list[Label], language: Language) -> Result:
    """The result from a line that sets both sides beside a score, else from a list of scorers with the score that each
    made, else from a sentence that says who won.
    """
    for pair in sorted(fixture.pairs, key=lambda p: p.line):
        if pair.score is not None:
            return _from_line(folded, pair, fixture, language)
    if (listed := _listed(folded, labels, language)) is not None:
        return Result((listed.first, listed.second), (listed.start, listed.end), verdict=True)
    kicks = _tells_kicks(scenes)
    for scene in (*scenes[:12], *scenes[12:][-LAST_SCENES:]):
        if not _under_way(scene) and (told := _told_in(scene, kicks)) is not None:
            return _with_half(Result(*told, verdict=True), scene)
    if (ended := _said_to_end(scenes)) is not None:
        return _as_headed(ended, scenes)
    reached = _score_reached(scenes, EARLY_SCENES)
    return _as_headed(reached, scenes) if reached is not None else Result()


def told_late(scenes: list[Scene], events: list[Event]) -> Result:
    """The score that only the later sentences tell, where the goals told do not go beyond it; else none."""
    reached = _score_reached(scenes, len(scenes)) or Result()
    return Result() if is_running(reached, events) else reached


def _said_to_end(scenes: list[Scene]) -> Result | None:
    """The score that a sentence says the match ended with: "for the final score of 3-1"."""
    for scene in (scene for scene in scenes if not scene.hushed):
        ends = scene.hits(scene.language.ends_so)
        for i in scene.of_kind("score") if ends else ():
            if any(first <= i < after for first, after in ends) and of_this_match(scene, i):
                return Result(*_score_at(scene, i))
    return None


def _score_reached(scenes: list[Scene], begins: int) -> Result | None:
    """The last of the scores told on the way up, each leaving both sides no fewer goals than the one before; the first of
    them in the first so many scenes, or in a ticker. One that the prose begins with later may be another match's, and
    counts as told in passing.
    """
    goals: tuple[int, int] | None = None
    last: Result | None = None
    for place, scene in enumerate(scenes):
        if scene.hushed or (last is None and place >= begins and scene.kind != "ticker"):
            continue
        at_break = scene.has(scene.language.half_time)
        scores = [
            i for i in sorted(set(scene.of_kind("score")) - _of_the_break(scene)) if not at_break or _timed(scene, i)
        ]
        for i in (i for i in scores if of_this_match(scene, i) and not only_near(scene, i)):
            score: Score = scene.items[i].value
            if scene.has(scene.language.shootout) and score.first != score.second:
                continue  # the kicks'
            ways: tuple[tuple[int, int], ...] = ((score.first, score.second), (score.second, score.first))
            if (ahead := side_ahead(scene, i)) is not None:
                ways = tuple(sorted(ways, reverse=ahead == "home"))[:1]
            way = next((w for w in ways if goals is None or (w[0] >= goals[0] and w[1] >= goals[1])), None)
            if way is not None and (goals is None or sum(way) <= sum(goals) + MOST_BETWEEN or _timed(scene, i)):
                told_of_stage = _by_a_goal(scene, i) or _of_a_stage(scene, i)
                late = begins > EARLY_SCENES
                timed = scene.kind == "ticker" or bool(scene.of_kind("minute"))
                passing = late or timed or told_of_stage or way == (0, 0)
                goals, last = way, Result(way, (score.start, score.end), passing=passing)
    return last


def _with_half(result: Result, scene: Scene) -> Result:
    """A result with the score at the break that stands in brackets behind it: "won 3-1 (1-0)"."""
    i = next((i for i in scene.of_kind("score") if (scene.items[i].start, scene.items[i].end) == result.at), None)
    if i is None or (behind := _half_behind(scene, i)) is None or result.final is None:
        return result
    full, half = scene.items[i].value, scene.items[behind]
    if not _within(half.value, full) or (full.first == full.second and half.value.first != half.value.second):
        return result
    goals = _ordered_goals(half.value, (full.first, full.second) != result.final)
    return dataclasses.replace(result, half_time=goals, half_time_at=(half.start, half.end))


def _listed(folded: str, labels: list[Label], language: Language) -> Score | None:
    """The last of the scores in a list of scorers that go up by one goal from nil-nil: "Goles: 1-0, Alba; 1-1, Bruni"."""
    for label in labels:
        last, steps = (0, 0), find_scores(folded, label.end, label.until, language) if label.what == "scorers" else ()
        for score in steps:
            if (score.first, score.second) not in ((last[0] + 1, last[1]), (last[0], last[1] + 1)):
                break
            last = score.first, score.second
        else:
            if steps:
                return steps[-1]
    return None


def _as_headed(result: Result, scenes: list[Scene]) -> Result:
    """A score of prose that does not say who won, the winner's goals first where the first headline to tell says it."""
    assert result.final is not None
    less, more = sorted(result.final)
    for scene in (s for s in scenes[:HEADLINES] if s.kind == "headline" and not s.hushed):
        told = [(side, wins) for cue, wins in verdicts_in(scene) if (side := side_near(scene, *cue)) is not None]
        winners = {side if wins else OPPOSITE[side] for side, wins in told}
        if len(winners) == 1 and more > less:
            final = (more, less) if winners == {"home"} else (less, more)
            return dataclasses.replace(result, final=final, verdict=True)
    return result


def _from_line(folded: str, pair: Pair, fixture: Fixture, language: Language) -> Result:
    """A result line's scores: the final one first, then half-time; where a shoot-out is told, the drawn one is
    final.
    """
    assert pair.score is not None
    away_first = fixture.side(pair.first) == "away"
    stop = folded.find("\n", pair.score.end)
    following = "\n".join(folded[pair.score.end :].split("\n")[:2])
    rest = list(find_scores(folded, pair.score.end, pair.score.end + len(following), language))
    stop = len(folded) if stop < 0 else stop
    final, others = pair.score, rest
    result = Result(sure=True)
    near = as_shadow(folded[pair.score.start : min(stop + 120, len(folded))])
    if compiled(language.shootout).search(near):
        final, kicks = _settled_by_kicks(pair.score, rest)
        if kicks is None and _counts_kicks(folded, final, language):
            return Result()
        if kicks is not None:
            result.shootout, result.shootout_at = _ordered_goals(kicks, away_first), (kicks.start, kicks.end)
    if between := KICKS.fullmatch(folded, final.start, final.end):
        kicks = Score(final.start, final.end, int(between[2]), int(between[3]))
        result.shootout, result.shootout_at = _ordered_goals(kicks, away_first), (kicks.start, kicks.end)
    result.final, result.at = _ordered_goals(final, away_first), (final.start, final.end)
    half = next(
        (
            s
            for s in others
            if s is not final and s.start < stop and _within(s, final) and "(" in folded[final.end : s.start]
        ),
        None,
    )
    if half is not None and result.shootout is None:
        result.half_time, result.half_time_at = _ordered_goals(half, away_first), (half.start, half.end)
    return result


def _settled_by_kicks(first: Score, rest: list[Score]) -> tuple[Score, Score | None]:
    """(final, kicks): the drawn score is the match's; the other tells the kicks, with the goals added in where
    both exceed it.
    """
    near = [first, *rest[:3]]
    drawn = next((s for s in near if s.first == s.second), None)
    decided = next((s for s in near if s.first != s.second), None)
    if drawn is None:
        return first, None
    if decided is not None and decided is first and min(decided.first, decided.second) > drawn.first:
        decided = dataclasses.replace(decided, first=decided.first - drawn.first, second=decided.second - drawn.second)
    return drawn, decided


def _counts_kicks(folded: str, score: Score, language: Language) -> bool:
    """Whether words for the shoot-out right behind a score that is no draw say that its kicks are counted in: "5-6 dcr"."""
    behind = as_shadow(folded[score.end : score.end + NEAR_SCORE])
    return score.first != score.second and compiled(language.shootout).match(behind.removeprefix("( ")) is not None


def _within(half: Score, final: Score) -> bool:
    return half.first <= final.first and half.second <= final.second


def _ordered_goals(score: Score, away_first: bool) -> tuple[int, int]:
    return (score.second, score.first) if away_first else (score.first, score.second)


def turn_by_goals(result: Result, events: list[Event]) -> bool:
    """Turn a score of prose that does not say who won where the goals fit it better the other way round; True
    when turned.
    """
    if result.sure or result.verdict or result.final is None:
        return False
    home, away = (sum(e.type == "goal" and e.side == side for e in events) for side in ("home", "away"))
    as_told = abs(home - result.final[0]) + abs(away - result.final[1])
    turned = abs(home - result.final[1]) + abs(away - result.final[0])
    if 0 == turned < as_told or turned + 2 < as_told:  # short of a perfect fit, the order told weighs more
        result.swap()
        return True
    return False


def is_running(result: Result, events: list[Event]) -> bool:
    """Whether a score told in passing is one on the way to the result: the goals told go beyond it on a side, and
    fall short on none.
    """
    told = goals_told(events)
    if result.verdict or not result.passing or result.final is None or told is None:
        return False
    return sum(told) > sum(result.final) and all(more >= less for more, less in zip(told, result.final, strict=True))


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
    if scene.hushed and (scene.hush_from is None or _speaks_of_others(scene)):
        return None
    breaks = _of_the_break(scene) | {_half_behind(scene, i) for i in scene.of_kind("score")}
    marks = [
        i for i in scene.of_kind("score")
        if i not in breaks
        and of_this_match(scene, i)
        and not (_timed(scene, i) or _by_a_goal(scene, i) or only_near(scene, i) or _of_a_stage(scene, i))
    ]  # fmt: skip
    drawn = [i for i in marks if scene.items[i].value.first == scene.items[i].value.second]
    if drawn and (scene.has(scene.language.shootout) or (kicks and len(marks) > len(drawn))):
        return _score_at(scene, drawn[0])  # the other is the kicks'
    if scene.has(scene.language.shootout):
        named = scene.hits(scene.language.shootout)
        clauses = {clause_around(scene, hit) for hit, _ in named}
        near = [i for _, after in named for i in range(after, after + NEAR_KICKS)]  # "on penalties, by 4-2"
        marks = [i for i in marks if clause_around(scene, i) not in clauses and i not in near]
    if (told := _in_order(scene, marks)) is not None:
        return told
    cues = [hit for hit, _ in verdicts_in(scene)]
    marks.sort(key=lambda i: min((abs(i - first) for first, _ in cues), default=0))
    with_half = [i for i in marks if _half_behind(scene, i) is not None]
    for i in with_half or marks:
        score = scene.items[i].value
        assert isinstance(score, Score)
        at = (score.start, score.end)
        goals = (max(score.first, score.second), min(score.first, score.second))
        if goals[0] == goals[1]:
            drew = score.ended or (scene.has(scene.language.draws) and not _on_the_way(scene, i))
            if drew or scene.kind == "headline" or _drawn_with(scene, i):
                return goals, at
            continue
        winner = winner_by(scene, i)
        if winner is not None:
            return (goals if winner == "home" else goals[::-1]), at
    return None


def _drawn_with(scene: Scene, i: int) -> bool:
    """Whether one of the two sides stands right behind a level score as the opponent: "the 1-1 with T"."""
    behind = scene.items[i + 1 : i + 4]
    faced = next((item.value.side in OPPOSITE for item in behind if item.kind == "team"), False)
    return faced and behind[0].shadow in scene.language.against


def only_near(scene: Scene, i: int) -> bool:
    """Whether a score is one that a goal did not make: "saved them from the 0-2", "missed the ball for 2-0"."""
    return any(first < i < after for first, after in scene.hits(scene.language.goal_wasted, whole=True))


def _of_a_stage(scene: Scene, i: int) -> bool:
    """Whether a score is one at which a side was ahead for a while: "led 2-0"."""
    return any(first <= i < after for first, after in scene.hits(scene.language.leads))


def _on_the_way(scene: Scene, i: int) -> bool:
    """Whether something is told to have happened at a score, "at 0-0", and the draw in another clause."""
    first, last = clause_around(scene, i)
    at = i > 0 and scene.items[i - 1].shadow in single_words(scene.language.on)
    return at and not any(first <= hit < last for hit, _ in scene.hits(scene.language.draws))


def _timed(scene: Scene, i: int) -> bool:
    """Whether a goal's minute stands with a score in brackets, or behind it: "(2-1, 59)", "(59: 2-1)", "2-1 (59)"."""
    before = "".join(item.shadow for item in scene.items[max(i - 3, 0) : i])
    behind = "".join(item.shadow for item in scene.items[i + 1 : i + 4])
    return behind.startswith(("(M", ",M)")) or before.endswith(("(M,", "(M:"))


def _by_a_goal(scene: Scene, i: int) -> bool:
    """Whether a score is one that a goal makes, "hizo el 1-0 para T"; none with the score at the break behind it, nor what
    it was scored in, "scored in the 3-2 over T".
    """
    ahead = scene.items[i - 1].shadow if i else ""
    over = ahead in scene.language.on and any(first == i + 1 for first, _ in scene.hits(scene.language.score_over))
    level = scene.items[i].value.first == scene.items[i].value.second
    if over or _half_behind(scene, i) is not None or (level and scene.has(scene.language.shootout)):
        return False
    verdicts = [after for (_, after), _ in verdicts_in(scene)]
    makes = [first for first, after in scene.hits(scene.language.goal) if first < i and i in (after - 1, after)]
    return any(not any(first - 1 <= after <= i + 1 for after in verdicts) for first in makes)


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


def _of_the_break(scene: Scene) -> set[int]:
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


def _score_at(scene: Scene, i: int) -> tuple[tuple[int, int], tuple[int, int]]:
    item = scene.items[i]
    return (item.value.first, item.value.second), (item.start, item.end)


def _after(scene: Scene, i: int) -> str:
    """The two signs or things behind an item: "(M" behind a running score with its goal's minute."""
    return "".join(item.shadow for item in scene.items[i + 1 : i + 3])


def _half_behind(scene: Scene, i: int) -> int | None:
    """The score in brackets behind another, which tells the one at the break: "3-1 (1-0)", "3:1-(1:0)-Sieg"."""
    behind = i + 1 + (_after(scene, i) == "-(")
    return behind + 1 if scene.items[i].kind == "score" and _after(scene, behind - 1) == "(S" else None


def _speaks_of_others(scene: Scene) -> bool:
    named = {item.value.side for item in scene.items if item.kind == "team"}
    return "other" in named and not {"home", "away"} <= named


def of_this_match(scene: Scene, i: int) -> bool:
    """Whether no side that does not play is what a score was reached against, nor is it one that only would be, nor has a
    word for an earlier time about it: one in a clause with a score is about that one only. What is said of what, "in the
    first leg of their tie", tells this match's round.
    """
    if _against_others(scene, i) or _long_won(scene, i) or scene.unreal((i, i + 1)):
        return False
    for hit, end in scene.hits(scene.language.earlier_matches):
        if i < hit and scene.start < LEAD and len(scene.of_kind("score")) == 1 and tells_result(scene, hit):
            continue  # "T beat T 2-1 in the first leg": this one
        if scene.hush_until is not None and hit < scene.hush_until <= i:
            continue  # "Beaten in the first leg, T won 2-0"
        if any(item.shadow in scene.language.relatives for item in scene.items[i + 1 : hit + 1]) and _verdict_ahead(
            scene, i
        ):
            continue  # "T won 2-0 and took the cup that they had not won since"
        if beside := [j for j in range(max(hit - 2, 0), hit) if scene.items[j].kind == "score"]:
            if i in beside:  # "1-1 in the first leg"
                return False
            continue
        if end < len(scene.items) and scene.items[end].shadow in scene.language.of:
            continue
        first, after = clause_around(scene, hit)
        alone = not any(item.kind == "score" for item in scene.items[first:after])
        nearest = min(scene.of_kind("score"), key=lambda j: abs(j - hit), default=i)
        near = scene.commas(i, hit) < FAR and not _both_between(scene, i, hit)
        if (alone and i == nearest and near) or first <= i < after:
            return False
    return True


def _verdict_ahead(scene: Scene, i: int) -> bool:
    """Whether words for winning or losing stand ahead of a score in its clause: "T beat T by S"."""
    first, _ = clause_around(scene, i)
    return any(first <= cue[0] < i for cue, _ in verdicts_in(scene))


def _both_between(scene: Scene, i: int, hit: int) -> bool:
    """Whether both sides are named between a score and another word, so that the score is told of them."""
    between = scene.items[min(i, hit) : max(i, hit)]
    return set(OPPOSITE) <= {item.value.side for item in between if item.kind == "team"}


def _long_won(scene: Scene, i: int) -> bool:
    """Whether the clause of a score tells in the pluperfect who won by it, as of a match before: "who had won 3-0 here"."""
    first, after = clause_around(scene, i)
    return any(first <= hit < after or first < end <= after for hit, end in scene.hits(scene.language.long_won))


def _against_others(scene: Scene, i: int) -> bool:
    """Whether a side that does not play stands right behind a score, bound to it: "the 2-0 defeat by T"."""
    behind = next((j for j in range(i + 1, min(i + 4, len(scene.items))) if scene.items[j].kind != "word"), None)
    other = behind is not None and scene.items[behind].kind == "team" and scene.items[behind].value.side == "other"
    return other and behind is not None and bool(scene.case(behind))


def goals_told(events: list[Event]) -> tuple[int, int] | None:
    """The result that the goals told add up to, (home, away); None where one of them has no side or none is told."""
    sides = [e.side for e in events if e.type == "goal"]
    if not sides or None in sides:
        return None
    return sides.count("home"), sides.count("away")
