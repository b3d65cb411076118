"""The goals that the rules find in a sentence, weighed by the model of who scored: given a scorer, or added where
no phrase tells them.

The bounds are log-odds, chosen on marked articles to which neither the rules nor the model had been fitted.
"""

from .claims import Claim
from .nearby import person
from .scene import Scene
from .scorer_traits import scorer_odds
from .scorers import manner

NAMES = 1.0  # above it somebody is the scorer of a goal told without one
SCORES = 1.5  # above it somebody has scored though no phrase says so: a goal that counts only with the result
SCORES_ALL_THE_SAME = 2.5  # if the rules say that he did something else, or tell a goal of another, or none
TRIES = ("goal", "missed_penalty", "disallowed_goal")


def weigh_goals(claims: list[Claim], scene: Scene) -> None:
    """Change the goals among a sentence's claims as the model judges them, and add those that it finds besides."""
    if any(c.how == "own_goal" for c in claims):
        return  # the model knows no side
    odds = {i: odd for i, odd in scorer_odds(scene).items() if "keeper" not in scene.items[i].value.roles}
    for goal in [c for c in claims if c.type == "goal" and c.player is None]:
        _name_scorer(goal, claims, odds)
    claims += _untold(claims, scene, odds)


def _name_scorer(goal: Claim, claims: list[Claim], odds: dict[int, float]) -> None:
    """Give a goal told without its scorer to the likeliest of those who do nothing else at goal."""
    busy = [goal.other, *(c.player for c in claims if c.type in TRIES)]
    able = [i for i in odds if person(goal.scene, i) not in busy]
    likeliest = max(able, key=odds.__getitem__, default=None)
    if likeliest is not None and odds[likeliest] > NAMES:
        goal.player = person(goal.scene, likeliest)
        goal.items |= {likeliest}


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
