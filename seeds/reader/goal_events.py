"""The goals of one article: which claims tell the same goal, and which goals the result allows."""

import dataclasses

from .claims import Claim, overlap
from .clock import Time
from .teams import OPPOSITE
from .told_events import Event, near_in_time

BESIDE = 3  # characters between one sentence and the next
NEAR = 200  # characters from a goal told without its scorer to the sentence that tells him


def goals_of(claims: list[Claim], final: tuple[int, int] | None) -> list[Event]:
    """The goals: those of a sheet's list with what the prose adds, or those of the prose as far as the result
    allows.
    """
    listed = [Event([c]) for c in claims if c.section == "sheet"]
    told = [c for c in claims if c.section != "sheet"]
    whole = final is not None and len(listed) >= sum(final) and bool(listed)
    goals = list(listed)
    for claim in sorted(told, key=lambda c: (c.time is None, c.weak, c.score is None)):
        event = _goal_told_again(claim, goals)
        if event is not None:
            event.claims.append(claim)
        elif not whole and (not claim.weak or claim.score is not None):
            goals.append(Event([claim]))
    _name_the_nameless(goals, told)
    goals = _joined_with_timed(goals)
    goals += [] if whole else _further_ones(goals)
    if whole or final is None:
        return goals
    goals += _levelled_before(goals, final)
    return _within_result(goals, [c for c in told if c.weak and c.score is None and not tells_one_of(c, goals)], final)


def _joined_with_timed(goals: list[Event]) -> list[Event]:
    """A goal told without its minute is one that the same scorer is told to have scored at a minute elsewhere."""
    timed: dict[tuple[int, str | None, str | None], Event] = {}
    for event in goals:
        if event.time is not None and event.player is not None:
            timed.setdefault((id(event.player), event.side, _special(event)), event)
    kept = []
    for event in goals:
        twin = timed.get((id(event.player), event.side, _special(event))) if event.time is None else None
        twin = None if twin is not None and any(_other_score(twin, c) for c in event.claims) else twin
        if twin is not None and event.main.section != "sheet":
            twin.claims += event.claims
        else:
            kept.append(event)
    return kept


def _special(event: Event) -> str | None:
    return event.how if event.how in ("penalty", "own_goal") else None


def _name_the_nameless(goals: list[Event], told: list[Claim]) -> None:
    """A goal told without a name is its side's only scorer's who is said to have scored twice."""
    for claim in (c for c in told if c.twice and c.player is not None):
        mates = {id(e.player) for e in goals if e.side == claim.side and e.player is not None}
        nameless = [e for e in goals if e.player is None and e.side == claim.side]
        if len(nameless) == 1 and mates <= {id(claim.player)}:
            nameless[0].claims[0].player = claim.player


def _further_ones(goals: list[Event]) -> list[Event]:
    """The other goals of those said to have scored more often than is told."""
    several = {id(e.player): e for e in goals if e.player is not None and any(c.twice and not c.weak for c in e.claims)}
    told = [id(e.player) for e in goals]
    missing = [(e, max(c.times for c in e.claims) - told.count(who)) for who, e in several.items()]
    return [
        Event([dataclasses.replace(c, time=None, other=None) for c in e.claims if c.twice])
        for e, times in missing
        for _ in range(times)
    ]


def _levelled_before(goals: list[Event], final: tuple[int, int]) -> list[Event]:
    """The goals with which somebody levelled before another of his that took what tells them in, of a side that the result
    gives more goals than are told: "P equalised. ... On 57 minutes P scored from the spot".
    """
    parted = []
    for event in goals:
        wanted = dict(zip(("home", "away"), final, strict=True)).get(event.side or "", 0)
        prose = [c for c in event.claims if c.section == "prose"]
        levelling = [c for c in prose if c.time is None and _levels(c)]
        later = [c for c in prose if c.time is not None and not _levels(c)]
        apart = levelling and later and all(a.scene.end < b.scene.start for a in levelling for b in later)
        if apart and sum(e.side == event.side for e in goals) < wanted:
            event.claims = [c for c in event.claims if not any(c is x for x in levelling)]
            parted.append(Event(levelling))
    return parted


def _levels(claim: Claim) -> bool:
    return overlap(claim.span, claim.scene.hits(claim.scene.language.levels))


def tells_one_of(claim: Claim, goals: list[Event]) -> bool:
    return any(claim in e.claims for e in goals)


def _goal_told_again(claim: Claim, goals: list[Event]) -> Event | None:
    """The goal that a claim tells again: of the same scorer at about the same minute; untimed, his first not yet
    told so.
    """
    if (same := _goal_of_line(claim, goals)) is not None:
        return same
    mine = [e for e in goals if claim.player is not None and e.player is claim.player and not _other_score(e, claim)]
    if claim.time is not None:
        mine = [e for e in mine if not any(_listed_with(c, claim) for c in e.claims)]
        timed = [e for e in mine if e.time is not None and near_in_time(e.time, claim.time, 2)]
        if timed:
            return min(timed, key=lambda e: abs(e.time.minute - claim.time.minute))  # type: ignore[union-attr]
        loose = [e for e in mine if e.time is None and _one_manner(e.how, claim.how)]
        if loose:
            return loose[0]
        nameless = [e for e in goals if _near_known(e.time, claim.time) and None in (claim.player, e.player)]
        return next((e for e in nameless if None in (e.side, claim.side) or e.side == claim.side), None)
    if claim.score is not None:
        scored = [
            e
            for e in goals
            for c in e.claims
            if c.score and (c.score.first, c.score.second) == (claim.score.first, claim.score.second)
        ]
        if scored:
            return scored[0]
    if claim.player is None:
        return next((e for e in goals if e.side == claim.side), None) if claim.weak or goals else None
    if claim.how in ("penalty", "own_goal"):
        alike = [e for e in mine if e.how == claim.how]
        listed = [e for e in mine if e.main.section == "sheet"]
        return next(iter(alike + listed), None)
    if (announced := _announced(claim, goals)) is not None:
        return announced
    fresh = [e for e in mine if len(e.claims) == 1]
    return (fresh or mine)[0] if mine else None


def _listed_with(one: Claim, other: Claim) -> bool:
    """Whether the same words tell two goals with two minutes: "scored in the 15th and 17th minutes"."""
    both = one.scene is not None and one.scene is other.scene and one.span == other.span
    return both and None not in (one.time, other.time) and one.time != other.time


def _other_score(event: Event, claim: Claim) -> bool:
    """Whether the running scores told with an event and a claim are two."""
    scores = {(c.score.first, c.score.second) for c in event.claims if c.score}
    return claim.score is not None and bool(scores) and (claim.score.first, claim.score.second) not in scores


def _one_manner(a: str | None, b: str | None) -> bool:
    """Whether two tellings can be of one goal: a penalty or an own goal is told as such, or not at all."""
    return all((a == how) == (b == how) for how in ("penalty", "own_goal"))


def _announced(claim: Claim, goals: list[Event]) -> Event | None:
    """The goal that the sentence right before or behind tells without its scorer, "Oakland opened the scoring in the 11th
    minute", or one a little before, where no other is told between.
    """
    near = [e for e in goals if e.player is None and e.side in (None, claim.side) and e.main.scene is not None]
    gaps = [(claim.scene.start - e.main.scene.end, e.main.scene.start - claim.scene.end, e) for e in near]
    beside = next((e for behind, ahead, e in gaps if 0 <= behind <= BESIDE or 0 <= ahead <= BESIDE), None)
    told = [c.scene.start for e in goals for c in e.claims if c.scene is not None]
    ahead = [e for behind, _, e in gaps if 0 <= behind <= NEAR and e.time is not None]
    return beside or next(
        (e for e in ahead if not any(e.main.scene.start < at < claim.scene.start for at in told)), None
    )


def _goal_of_line(claim: Claim, goals: list[Event]) -> Event | None:
    """The goal that the same line of a ticker has told already: a line tells one."""
    if claim.scene is None or claim.scene.base is None:
        return None
    return next((e for e in goals if any(_same_line(c, claim) for c in e.claims)), None)


def _same_line(a: Claim, b: Claim) -> bool:
    return a.scene is not None and a.scene.kind == "ticker" and a.scene.base == b.scene.base


def _near_known(a: Time | None, b: Time | None) -> bool:
    return a is not None and b is not None and near_in_time(a, b, 1)


def _within_result(goals: list[Event], weak: list[Claim], final: tuple[int, int]) -> list[Event]:
    """Drop the least supported goals of a side that has too many; add weakly told ones to a side that has too few."""
    vague = [e for e in goals if e.player is None and e.time is None and not any(c.score for c in e.claims)]
    goals = [e for e in goals if not any(e is x for x in vague)]
    kept = [e for e in goals if e.side not in OPPOSITE]
    for side, allowed in (("home", final[0]), ("away", final[1])):
        goals = _summed_up(_named_elsewhere(goals, side, allowed), side, allowed)
        own = sorted((e for e in goals if e.side == side), key=_support, reverse=True)
        kept += own[:allowed]
        for claim in sorted((c for c in weak if c.side == side), key=lambda c: c.time is None):
            if sum(e.side == side for e in kept) >= allowed:
                break
            if _goal_told_again(claim, kept) is None:
                kept.append(Event([claim]))
    room = sum(final) - sum(e.side in OPPOSITE for e in kept)
    loose = sorted((e for e in kept if e.side not in OPPOSITE), key=_support, reverse=True)
    kept = [e for e in kept if e.side in OPPOSITE] + loose[: max(room, 0)]
    kept += _of_either_side(kept, weak, final)
    for event in vague:  # "so they killed the match off": a goal only where one is still wanting
        wanting = dict(zip(("home", "away"), final, strict=True)).get(event.side or "", sum(final))
        if len(kept) < sum(final) and sum(e.side == event.side for e in kept) < wanting:
            kept.append(event)
    _give_side_left(kept, final)
    return kept


def _named_elsewhere(goals: list[Event], side: str, allowed: int) -> list[Event]:
    """Where a side has one goal too many, the only one told without its scorer is that of the only scorer told without
    a minute: "won through P", and then "in the 93rd minute the Zambian".
    """
    own = [e for e in goals if e.side == side]
    nameless = [e for e in own if e.player is None and e.time is not None]
    loose = [e for e in own if e.player is not None and e.time is None and e.how not in ("penalty", "own_goal")]
    if len(own) != allowed + 1 or len(nameless) != 1 or len(loose) != 1 or loose[0].player is nameless[0].main.other:
        return goals
    nameless[0].claims[0].player = loose[0].player
    nameless[0].claims += loose[0].claims
    return [e for e in goals if e is not loose[0]]


def _summed_up(goals: list[Event], side: str, allowed: int) -> list[Event]:
    """Where a side has more goals than the result gives it, somebody's untimed one of no special manner is his penalty told
    in a summary: "goals from P and P", and then "P converted from the spot".
    """
    own = [e for e in goals if e.side == side and e.player is not None and e.time is None]
    special = {id(e.player): e for e in own if _special(e)}
    summed = [e for e in own if not _special(e) and id(e.player) in special][: max(_count(goals, side) - allowed, 0)]
    for event in summed:
        special[id(event.player)].claims += event.claims
    return [e for e in goals if not any(e is s for s in summed)]


def _count(goals: list[Event], side: str) -> int:
    return sum(e.side == side for e in goals)


def _give_side_left(goals: list[Event], final: tuple[int, int]) -> None:
    """Where one side has all its goals, the others are the other side's."""
    for full, left, most in (("home", "away", final[0]), ("away", "home", final[1])):
        if sum(e.side == full for e in goals) == most:
            for claim in (c for e in goals if e.side is None for c in e.claims):
                claim.side = left


def _of_either_side(kept: list[Event], weak: list[Claim], final: tuple[int, int]) -> list[Event]:
    """The weakly told goals of unknown side that fill what the result still lacks, where they are no more than that."""
    fit = [c for c in weak if c.side not in OPPOSITE and c.player is not None and c.time is not None]
    fit = [c for c in fit if _goal_told_again(c, kept) is None]
    return [Event([c]) for c in fit] if len(fit) <= sum(final) - len(kept) else []


def _support(event: Event) -> float:
    main = event.main
    return (
        2 * (main.time is not None) + 3 * any(c.score is not None for c in event.claims) + 2 * (not main.weak)
        + (main.player is not None) + 0.5 * len(event.claims) + 3 * (main.section == "sheet")
    )  # fmt: skip
