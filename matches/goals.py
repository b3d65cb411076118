"""The goals of a match: who scored, and how the score stood after each where that can be known."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from .models import EventType, How, Side


@dataclass
class Scorer:
    """One scorer of a side with his goals, own goals apart; `player` is None where nobody tells who it was."""

    player: object
    goals: list


def of_side(goals, side):
    """The scorers of a side ("home" or "away") among some goals in order, their players loaded."""
    by_player = defaultdict(list)
    for goal in goals:
        if goal.side == side:
            by_player[goal.player, goal.how == How.OWN_GOAL].append(goal)
    return [Scorer(player, scored) for (player, _own), scored in by_player.items()]


def add_up(match, goals):
    """Whether the goals told are those of the result."""
    told = Counter(goal.side for goal in goals)
    known = match.home_score is not None and not told[Side.UNKNOWN]
    return known and (told[Side.HOME], told[Side.AWAY]) == (match.home_score, match.away_score)


def running_score(match, events):
    """The score after each goal, (home, away) by the goal's primary key.

    `events` are in order; {} where the goals among them do not add up to the result.
    """
    scores, home, away = {}, 0, 0
    goals = [event for event in events if event.type == EventType.GOAL]
    for goal in goals if add_up(match, goals) else []:
        home += goal.side == Side.HOME
        away += goal.side == Side.AWAY
        scores[goal.pk] = (home, away)
    return scores
