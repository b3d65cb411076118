"""Preferred value, and disputed: which of the values that articles give is shown, and whether they contradict. Pure."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, NamedTuple

GOAL_MANNERS = frozenset({"penalty", "own_goal"})  # they contradict any other way to score
NO_MANNER = ("", "unknown", None)


class Vote(NamedTuple):
    """One value that one article gives. Articles of one voice count once; `rank` is the article's, lower first."""

    value: Any
    voice: str
    rank: tuple
    weight: int = 0  # how much the article reports of the match
    sheet: bool = False
    stated: bool = True


# Why a value is preferred to the next one; the pages say it in words.
REASONS = ("sheet", "stated", "majority", "fullest", "")


def prefer(votes):
    """Return the preferred value and why (one of REASONS, "" where no other is given), (None, "") if none is given.

    A match sheet goes before prose, a stated value before one worked out, then the majority, then the article that
    reports more of this match, then the lower hash.
    """
    if len(votes) == 1:
        return votes[0].value if votes[0].value != "" else None, ""
    by_value = defaultdict(list)
    for vote in votes:
        if vote.value is not None and vote.value != "":
            by_value[vote.value].append(vote)
    if not by_value:
        return None, ""
    order = sorted(by_value, key=lambda value: (standing(by_value[value]), repr(value)), reverse=True)
    if len(order) == 1:
        return order[0], ""
    first, second = (standing(by_value[value]) for value in order[:2])
    differing = (REASONS[i] for i, (a, b) in enumerate(zip(first, second, strict=True)) if a != b)
    return order[0], next(differing, "")  # one article may tell both values, of events that an editor called the same


def standing(votes):
    """Return what speaks for a value, the weightiest first."""
    weight, rank = max((vote.weight, Lower(vote.rank)) for vote in votes)
    return (
        any(vote.sheet for vote in votes),
        any(vote.stated for vote in votes),
        len({vote.voice for vote in votes}),
        weight,
        rank,
    )


@dataclass(frozen=True)
class Lower:
    """A rank that counts for more the lower it is."""

    rank: tuple

    def __lt__(self, other):
        return self.rank > other.rank

    def __gt__(self, other):
        return self.rank < other.rank


def values_of(votes):
    """Return the different values that votes give, without unknown ones."""
    return {vote.value for vote in votes} - {None, ""}


def opposed(event_type, how, other):
    """Whether two manners of an event contradict each other. Unknown contradicts nothing.

    Of a goal only "penalty" and "own goal" contradict others; a header may be told without saying so. The woodwork
    goes with any outcome of a shot, and a review with any reason to disallow a goal.
    """
    if how in NO_MANNER or other in NO_MANNER or how == other:
        return False
    if event_type == "goal":
        return bool({how, other} & GOAL_MANNERS)
    return not {how, other} & {"woodwork", "var"}


def prefer_how(event_type, votes):
    """Return the preferred manner of an event: among those that contradict none before it, the one that says most."""
    how, _ = prefer([vote for vote in votes if vote.value not in NO_MANNER])
    if how != "open":
        return how or ("unknown" if any(vote.value == "unknown" for vote in votes) else "")
    special = [vote for vote in votes if vote.value not in (*NO_MANNER, "open", *GOAL_MANNERS)]
    return prefer(special)[0] or how
