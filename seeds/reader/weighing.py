"""Which final score a text speaks for most: all that it tells of the result is weighed, for and against each that may be."""

import dataclasses
from collections import Counter
from functools import cached_property
from itertools import product
from math import lgamma, log

from .claims import Claim, is_called
from .outcomes_told import DRAW, Outcome
from .teams import OPPOSITE
from .told_events import Event
from .told_scores import Goals, Told, score_reached

# What each sign says for (above 0) or against a final score, in log-odds fitted to reports whose results are known.
WEIGHTS = {
    # A score beside words for who won or for a draw, the first of them, and what stands behind or is turned round.
    "verdict": 3.7,
    "verdict turned": 1.7,
    "won head": 2.5,
    "won early": 1.2,
    "won late": 0.6,
    "won turned": 2.1,
    "drawn head": 2.3,
    "drawn early": 0.5,
    "drawn late": 0.5,
    "with half": 1.6,
    # Other scores: by the words that lead to the end, the last of a list, the last told on the way up.
    "ended": 1.3,
    "listed": 1.6,
    "reached": 1.1,
    "reached turned": 0.3,
    "reached before goals": 0.8,
    "reached with goals": 0.6,
    "plain head": 2.1,
    "plain early": 1.1,
    "plain late": -0.4,
    "run": 1.1,
    "aside": 0.7,
    "aside head": 1.5,
    # One told on the way, or at the break, that goes beyond it.
    "beyond run": -2.7,
    "beyond minute": -2.5,
    "beyond plain": -2.2,
    "beyond ended": -0.8,
    "half beyond": -1.0,
    # Words for who won, or for a draw, without a score.
    "against win head": -0.8,
    "against win headline": -1.2,
    "draw head": 1.5,
    "draw head with people": 0.7,
    "draw headline": 2.2,
    "win head": 1.1,
    "win head with people": 0.8,
    "win headline": 1.5,
    # The goals told: too many by how surely they are told, too few, as many, what they are called.
    "too many listed": -1.6,
    "too many told twice": -1.4,
    "too many timed": -0.5,
    "too many named": -0.5,
    "too many vague": -0.3,
    "more sure": -0.4,
    "any more sure": -0.5,
    "some missing": -0.5,
    "fewer": -0.2,
    "as many": 0.2,
    "winner by one": 0.4,
    "leveller of none": -1.6,
}
USUAL = 0.5  # what it counts how usual a score is
MEANS = (1.6, 1.25)  # goals that the side at home and the other score in a match
AROUND = (-2, -1, 0, 1)  # how far from the goals told the result may be
MOST_GOALS = 12  # of a side
VERDICTS = ("won", "drawn")
RUNNING = ("run", "minute", "plain", "ended", "goalless")
SURE = ("listed", "told twice", "timed", "named", "vague")  # how surely a goal is told, surest first


@dataclasses.dataclass(frozen=True)
class GoalTold:
    """A goal as the text tells it: its side, how surely, and whether it is called one that decided or that levelled."""

    side: str | None
    sure: str
    decides: bool
    levels: bool
    at: int  # where it is told first


@dataclasses.dataclass(frozen=True)
class Telling:
    """All that a text tells of its result: the scores, the last one of a list of scorers, who won, and the goals."""

    scores: list[Told]
    listed: Goals | None
    outcomes: frozenset[Outcome]
    goals: list[GoalTold]  # the surest first

    @cached_property
    def verdict(self) -> Told | None:
        """The first score beside words for who won, or for a draw."""
        return next((told for told in self.scores if told.manner in VERDICTS), None)

    @cached_property
    def reached(self) -> Told | None:
        """The last score told on the way up."""
        return score_reached(self.scores)

    @cached_property
    def reached_with_goals(self) -> Goals | None:
        """That score and the goals told only behind it; None where none are."""
        last = self.reached
        sides = [goal.side for goal in self.goals if last is not None and goal.at > last.score.end]
        if last is None or not sides:
            return None
        return last.goals[0] + sides.count("home"), last.goals[1] + sides.count("away")


def goals_weighed(events: list[Event]) -> list[GoalTold]:
    """The goals among some events, the surest first."""
    goals = [e for e in events if e.type == "goal"]
    told = [c for e in goals for c in e.claims if c.scene is not None]
    found = [
        GoalTold(e.side, _sureness(e), _called(e, told, "decides"), _called(e, told, "levels"), _told_at(e))
        for e in goals
    ]
    return sorted(found, key=lambda goal: SURE.index(goal.sure))


def _told_at(event: Event) -> int:
    return min(c.scene.start if c.scene is not None else c.start for c in event.claims)


def _sureness(event: Event) -> str:
    weak, scored = all(c.weak for c in event.claims), any(c.score for c in event.claims)
    if event.main.section == "sheet" or (scored and not (weak and event.player is not None)):
        return "listed"
    if event.player is None or weak:
        return "vague"
    if event.time is None:
        return "named"
    return "told twice" if len(event.claims) > 1 else "timed"


def _called(event: Event, told: list[Claim], field: str) -> bool:
    """Whether a sentence that tells this goal alone calls it by words of a field of the language: "the winner"."""
    alone = [c for c in event.claims if c.scene is not None and sum(c.scene is other.scene for other in told) == 1]
    return any(is_called(c, getattr(c.scene.language, field), told) for c in alone)


def likeliest(telling: Telling) -> Goals | None:
    """The final score, (home, away), that a text speaks for most; None where it tells neither score nor goals nor a draw."""
    drawn = any(outcome.winner == DRAW for outcome in telling.outcomes)
    if not (telling.scores or telling.goals or drawn):
        return None
    weighed = {final: weight_of(final, telling) for final in sorted(candidates(telling))}
    return max(weighed, key=lambda final: weighed[final], default=None)


def candidates(telling: Telling) -> set[Goals]:
    """The final scores to weigh: those told, either way round, and those around the goals told."""
    told = {way for score in telling.scores for way in (score.goals, score.goals[::-1])}
    if telling.listed is not None:
        told.add(telling.listed)
    home, away, loose = (sum(e.side in sides for e in telling.goals) for sides in (("home",), ("away",), (None, "")))
    for more, here, there in product(range(loose + 1), AROUND, AROUND):
        told.add((max(0, home + more + here), max(0, away + loose - more + there)))
    return {final for final in told if max(final) <= MOST_GOALS}


def weight_of(final: Goals, telling: Telling) -> float:
    """How much a text speaks for a final score."""
    usual = sum(n * log(mean) - lgamma(n + 1) for n, mean in zip(final, MEANS, strict=True))
    return USUAL * usual + sum(WEIGHTS.get(sign, 0.0) * much for sign, much in signs_of(final, telling).items())


def signs_of(final: Goals, telling: Telling) -> Counter[str]:
    """The signs for and against a final score, by the names of their weights, each with how much of it there is."""
    signs = Counter({"listed": final == telling.listed, "reached with goals": final == telling.reached_with_goals})
    reached = "reached before goals" if telling.reached_with_goals else "reached"
    for name, told in (("verdict", telling.verdict), (reached, telling.reached)):
        if told is not None:
            signs[name] = final in told.likely_ways()
            signs[name + " turned"] = not signs[name] and final == told.goals[::-1]
    for told in telling.scores:
        signs |= _of_score(final, told)  # the same sign counts once
    return signs | _of_goals(final, telling.goals) | _of_outcomes(final, telling.outcomes)


def _of_score(final: Goals, told: Told) -> Counter[str]:
    """What a score speaks for: itself, and as one on the way no result with fewer goals."""
    within = any(way[0] <= final[0] and way[1] <= final[1] for way in told.ways())
    if told.manner == "half":
        return Counter({"half beyond": not within})
    manner = "plain" if told.manner == "minute" else told.manner
    kind = f"{manner} {told.place}" if manner in ("won", "drawn", "plain") else manner
    kind += " head" if (manner, told.place) == ("aside", "head") else ""
    same = final == told.goals or (final in told.ways() and manner != "run")
    turned = not same and final == told.goals[::-1]
    signs = Counter({kind: same, "won turned": turned and manner == "won"})
    signs["with half"] = told.half is not None and final in told.likely_ways()
    signs["beyond " + told.manner] = told.manner in RUNNING and not within
    return signs


def _of_goals(final: Goals, goals: list[GoalTold]) -> Counter[str]:
    """What the goals told speak for: none too many, the less sure of them first, and none too few."""
    signs: Counter[str] = Counter()
    room = dict(zip(("home", "away"), final, strict=True))
    loose = []
    for goal in goals:
        if goal.side not in OPPOSITE:
            loose.append(goal)
            continue
        signs["too many " + goal.sure] += room[goal.side] <= 0
        room[goal.side] -= 1
        mine, others = final if goal.side == "home" else final[::-1]
        signs["winner by one"] |= goal.decides and mine - others == 1
        signs["leveller of none"] |= goal.levels and not (mine and others)
    left = sum(n for n in room.values() if n > 0)
    signs.update("too many " + goal.sure for goal in loose[left:])
    signs["some missing"] = left > len(loose)
    told, sure = len(goals), sum(goal.sure in SURE[:3] for goal in goals)
    signs["as many"] = told == sum(final)
    signs["fewer"] = max(0, sum(final) - told)
    signs["more sure"], signs["any more sure"] = max(0, sure - sum(final)), sure > sum(final)
    return signs


def _of_outcomes(final: Goals, outcomes: frozenset[Outcome]) -> Counter[str]:
    """What words for winning or drawing speak for, by where they stand."""
    winner = DRAW if final[0] == final[1] else "home" if final[0] > final[1] else "away"
    signs: Counter[str] = Counter()
    for told in outcomes:
        kind = ("draw " if told.winner == DRAW else "win ") + told.where
        signs[kind] |= told.winner == winner
        signs["against " + kind] |= DRAW not in (told.winner, winner) and told.winner != winner
    return signs
