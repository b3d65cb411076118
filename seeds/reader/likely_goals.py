"""The goals that the rules find in a sentence, weighed by the models of who scored and who served: given a scorer or whoever
served him, or added where no phrase tells them.

The bounds are log-odds, chosen on marked articles to which neither the rules nor the model had been fitted.
"""

from .claims import Claim
from .doer_traits import scorer_odds, server_odds
from .nearby import person
from .people import Person
from .scene import Scene
from .scorers import manner
from .teams import OPPOSITE

NAMES = 1.0  # above it somebody is the scorer of a goal told without one
SCORES = 1.5  # above it somebody has scored though no phrase says so: a goal that counts only with the result
SCORES_ALL_THE_SAME = 2.5  # if the rules say that he did something else, or tell a goal of another, or none
SERVES = 2.0  # above it somebody has served the scorer
FAR_LIKELIER = 4.0  # by so much another is likelier than whoever the rules say has scored
UNSERVED = ("own_goal", "penalty")
TRIES = ("goal", "missed_penalty", "disallowed_goal")


def weigh_goals(claims: list[Claim], scene: Scene) -> None:
    """Change the goals among a sentence's claims as the model judges them, and add those that it finds besides."""
    if any(c.how == "own_goal" for c in claims):
        return  # the model knows no side
    odds = {i: odd for i, odd in scorer_odds(scene).items() if "keeper" not in scene.items[i].value.roles}
    for goal in [c for c in claims if c.type == "goal" and c.player is None]:
        _name_scorer(goal, claims, odds)
    for goal in [c for c in claims if c.type == "goal" and c.player is not None and c.how != "penalty"]:
        _another_scored(goal, claims, odds)
    claims += _untold(claims, scene, odds)
    _name_server(claims, scene)


def _name_scorer(goal: Claim, claims: list[Claim], odds: dict[int, float]) -> None:
    """Give a goal told without its scorer to the likeliest of those who do nothing else at goal."""
    busy = [goal.other, *(c.player for c in claims if c.type in TRIES)]
    able = [i for i in odds if person(goal.scene, i) not in busy]
    likeliest = max(able, key=odds.__getitem__, default=None)
    if likeliest is not None and odds[likeliest] > NAMES:
        goal.player = person(goal.scene, likeliest)
        goal.items |= {likeliest}


def _another_scored(goal: Claim, claims: list[Claim], odds: dict[int, float]) -> None:
    """Take a goal from a man who is far less likely to have scored than another of whom no try is told."""
    told = [odd for i, odd in odds.items() if person(goal.scene, i) is goal.player]
    busy = [c.player for c in claims if c.type in TRIES]
    able = [i for i in odds if person(goal.scene, i) not in busy]
    likeliest = max(able, key=odds.__getitem__, default=None)
    if told and likeliest is not None and odds[likeliest] > max(max(told) + FAR_LIKELIER, NAMES):
        goal.other = None if goal.other is person(goal.scene, likeliest) else goal.other
        goal.player = person(goal.scene, likeliest)
        goal.items |= {likeliest}


def _name_server(claims: list[Claim], scene: Scene) -> None:
    """Give the only goal of a sentence, told without whoever served, to the likeliest of those who did not shoot."""
    goals = [c for c in claims if c.type == "goal"]
    if len(goals) != 1 or goals[0].player is None or goals[0].other is not None or goals[0].how in UNSERVED:
        return
    if scene.has(scene.language.rebound, scene.language.saved, scene.language.blocked):
        return
    goal, shooters = goals[0], {id(c.player) for c in claims if c.type in TRIES}
    odds = {i: odd for i, odd in server_odds(scene).items() if id(person(scene, i)) not in shooters}
    odds = {i: odd for i, odd in odds.items() if not _are_opponents(person(scene, i), goal.player)}
    likeliest = max(odds, key=odds.__getitem__, default=None)
    if likeliest is not None and odds[likeliest] > SERVES:
        goal.other = person(scene, likeliest)
        goal.items |= {likeliest}


def _are_opponents(one: Person | None, other: Person | None) -> bool:
    """Whether two people are known to be of either side."""
    return None not in (one, other) and {one.side, other.side} == {*OPPOSITE}  # type: ignore[union-attr]


def _untold(claims: list[Claim], scene: Scene, odds: dict[int, float]) -> list[Claim]:
    """The goals of those who have likely scored and of whom no claim tells a goal, a kick missed or a goal that did not count."""
    told = {id(c.player) for c in claims if c.type in TRIES}
    busy = {id(p) for c in claims for p in (c.player, c.other)} - told
    doubted = scene.has(scene.language.goal_not, scene.language.goal_wasted, scene.language.goal_thought)
    doubted = doubted or any(c.type == "goal" for c in claims)
    found = []
    for i, odd in odds.items():
        scorer = person(scene, i)
        least = SCORES_ALL_THE_SAME if doubted or id(scorer) in busy else SCORES
        if id(scorer) not in told and odd > least:
            told.add(id(scorer))
            span = (i, i + 1)
            found.append(
                Claim("goal", scorer, scene, span, how=manner(scene, span), weak=True, guessed=True, items={i})
            )
    return found
