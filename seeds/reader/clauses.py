"""Minutes shared out among the clauses of a sentence that tells several things."""

from itertools import pairwise

from .claims import Claim
from .nearby import turns_of
from .scene import Scene


def named_at(scene: Scene, claim: Claim) -> int | None:
    """The item that names a claim's player."""
    return max((i for i in claim.items if scene.items[i].value is claim.player is not None), default=None)


def one_each(scene: Scene, claims: list[Claim]) -> None:
    """As many minutes as goals, told by turns with their scorers, are each that of the scorer beside it: "P scored M but P
    levelled M".
    """
    goals = {at: c for c in claims if c.type == "goal" and (at := named_at(scene, c)) is not None}
    minutes = [m for m in scene.of_kind("minute") if scene.items[m].value is not None]
    if len(goals) < 2 or len(goals) != len(minutes) or len({id(c.player) for c in goals.values()}) < len(goals):
        return
    told = sorted(goals)
    ahead = all(m < at for m, at in zip(minutes, told, strict=True))
    pairs = list(zip(minutes, told, strict=True) if ahead else zip(told, minutes, strict=True))
    if all(a < b for a, b in pairwise(i for pair in pairs for i in pair)):
        for m, at in zip(minutes, told, strict=True):
            goals[at].time, goals[at].items = scene.items[m].value, goals[at].items - {*minutes} | {m}


def one_a_clause(scene: Scene, claims: list[Claim]) -> None:
    """Clauses that a semicolon, an "and", "but" or "before" parts, a minute and what it tells in each, have each its own:
    "M P came on and P was booked M".
    """
    minutes = [m for m in scene.of_kind("minute") if scene.items[m].value is not None]
    told = [c for c in claims if not c.earlier]
    bracketed = any(scene.items[m - 1].shadow == "(" for m in minutes)  # of what stands right before it
    if len(minutes) < 2 or bracketed or all(c.type == "goal" for c in told):
        return
    cuts = [0, *(cut for one, other in pairwise(minutes) for cut in _cuts(scene, one, other, told)), len(scene.items)]
    if len(cuts) != len(minutes) + 1:
        return
    for m, (begin, end) in zip(minutes, pairwise(cuts), strict=True):
        for claim in told:
            if begin <= claim.span[0] < end:
                claim.time, claim.items = scene.items[m].value, claim.items - {*minutes} | {m}


def _cuts(scene: Scene, one: int, other: int, claims: list[Claim]) -> list[int]:
    """Where a word or sign that joins clauses can part two minutes, something told with either on its own side."""
    words, places = scene.language, [c.span[0] for c in claims]
    turns = turns_of(scene)
    joins = (";", *words.conjunctions)
    found = [i for i in range(one + 1, other) if i in turns or scene.items[i].shadow in joins]
    before = max((m for m in scene.of_kind("minute") if m < one), default=0)
    behind = min((m for m in scene.of_kind("minute") if m > other), default=len(scene.items))
    able = [i for i in found if any(before <= at < i for at in places) and any(i < at < behind for at in places)]
    turned = [i for i in able if i in turns or scene.items[i].shadow == ";"]
    begun = [i for i in able if any(item.kind == "person" for item in scene.items[i + 1 : i + 3])]
    return next((cuts for cuts in (turned, begun) if len(able) > 1 and len(cuts) == 1), able)
