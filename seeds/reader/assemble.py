"""From the claims of one article to its events: the same thing told twice is one event with further passages."""

import dataclasses

from .claims import Claim
from .goal_events import goals_of, tells_one_of
from .told_events import Event, near_in_time

ONCE = ("substitution", "yellow_card", "red_card", "injury")  # a person has each of these at most once in a match
MOST_CLAIMS = 1000  # of one match in one article: three times the longest ticker's; each is compared with all others


def events_of(claims: list[Claim], final: tuple[int, int] | None) -> list[Event]:
    """The events that the claims tell. Goals are settled with the final score, (home, away) or None."""
    claims = claims[:MOST_CLAIMS]
    events = goals_of([c for c in claims if c.type == "goal"], final)
    others = [c for c in claims if c.type != "goal" and not _is_goal(c, events)]
    for claim in sorted(others, key=_in_passing):
        home = _award_of(claim, events) or next((e for e in events if e.type == claim.type and _same(e, claim)), None)
        if home is not None and _of_two_kicks(home, claim, events):
            home = None
        if home is None:
            if not claim.weak:
                events.append(Event([claim]))
        else:
            home.claims.append(claim)
    events = _shots_that_went_in(events)
    _share_minutes(events)
    _second_bookings(events)
    return [e for e in events if not _told_by_another(e, events)]


def _shots_that_went_in(events: list[Event]) -> list[Event]:
    """The only goal of somebody, told without its minute, is the only shot of his whose outcome is not told: "won by a goal of
    P", and then "on M P hit it first time". No shot at the minute of another goal is.
    """
    gone: list[Event] = []
    goals = [e for e in events if e.type == "goal"]
    for goal in (e for e in goals if e.time is None and e.player is not None and e.how not in ("penalty", "own_goal")):
        shots = [e for e in events if e.type == "shot" and e.player is goal.player and e.how == "unknown" and e.time]
        others = [e.time for e in goals if e is not goal and (e.player is goal.player or e.time)]
        if len(shots) == 1 and not any(near_in_time(shots[0].time, time, 1) for time in others):
            goal.claims += [dataclasses.replace(c, type="goal", how="open", other=None) for c in shots[0].claims]
            gone += shots
    return [e for e in events if not any(e is shot for shot in gone)]


def _in_passing(claim: Claim) -> tuple[bool, bool, bool]:
    """What comes last: a review only spoken of, without a minute or a decision it is about, or a penalty without any
    names; before it awards, which follow their kicks, those without a minute behind the others.
    """
    award = claim.type == "penalty_awarded"
    return _only_mentioned(claim), award, award and claim.time is None


def _only_mentioned(claim: Claim) -> bool:
    if claim.type in ("penalty_awarded", "missed_penalty"):
        return claim.player is None and claim.other is None and claim.time is None
    return claim.type == "var_review" and claim.time is None and claim.of is None


def _is_goal(claim: Claim, goals: list[Event]) -> bool:
    """Whether a shot is the goal that its words can tell too; without a minute it is not told for sure."""
    return claim.type == "shot" and claim.of is not None and (claim.time is None or tells_one_of(claim.of, goals))


def _kicks(award: Claim, events: list[Event]) -> list[Event]:
    """The penalties taken that an award led to."""
    return [e for e in events if e.type in ("goal", "missed_penalty") and any(c.of is award for c in e.claims)]


def _award_of(claim: Claim, events: list[Event]) -> Event | None:
    """The award already told of the same kick as this one."""
    if claim.type != "penalty_awarded":
        return None
    told = [c.of for kick in _kicks(claim, events) for c in kick.claims if c.of is not None]
    return next((e for e in events if any(c is award for c in e.claims for award in told)), None)


def _of_two_kicks(event: Event, claim: Claim, events: list[Event]) -> bool:
    """Whether an award and one told before led to different kicks."""
    if claim.type != "penalty_awarded":
        return False
    mine = _kicks(claim, events)
    others = [kick for c in event.claims for kick in _kicks(c, events)]
    return bool(mine and others) and not any(kick is other for kick in mine for other in others)


def _second_bookings(events: list[Event]) -> None:
    """A dismissal at the minute of the same player's booking is for a second yellow card."""
    for red in (e for e in events if e.type == "red_card" and e.how is None and e.time is not None):
        for yellow in (e for e in events if e.type == "yellow_card" and e.player is red.player):
            again = [c for c in yellow.claims if c.time is not None and c.time == red.time]
            if again:
                red.main.how = "second_yellow"
                yellow.claims = [c for c in yellow.claims if c not in again] or yellow.claims


def _share_minutes(events: list[Event]) -> None:
    """A kick and its award, a review and what it is about, happen together: one without a minute takes the other's."""
    for event in events:
        for claim in [c for c in event.claims if c.of is not None]:
            parent = next((e for e in events if any(c is claim.of for c in e.claims)), None)
            if parent is None or parent is event:
                continue
            if event.time is None and parent.time is not None:
                claim.time = dataclasses.replace(parent.time, stated=False)
            elif parent.time is None and event.time is not None and event.type != "var_review":
                parent.claims[0].time = dataclasses.replace(event.time, stated=False)


def _same(event: Event, claim: Claim) -> bool:
    """Whether a claim can tell an event again. In doubt it is another event, save for what happens to a person
    only once.
    """
    if _only_mentioned(claim):
        return claim.type == event.type
    if claim.type == "var_review":
        return event.time is not None and claim.time is not None and near_in_time(event.time, claim.time, 1)
    if claim.type in ("penalty_awarded", "penalty_appeal") and (claim.player is None or event.player is None):
        return (near_in_time(event.time, claim.time, 1) and event.side in (None, claim.side)) or claim.side is None
    if claim.player is None or event.player is None:
        if claim.type == "missed_penalty" and event.other is not None and event.other is claim.other:
            return near_in_time(
                event.time, claim.time, 1
            )  # "the goalkeeper saved a penalty", told again with its taker
        if claim.type in ("disallowed_goal", "missed_penalty") and event.time is not None and claim.time is not None:
            return near_in_time(event.time, claim.time, 1) and (
                None in (event.side, claim.side) or event.side == claim.side
            )
        return claim.player is event.player is None and near_in_time(event.time, claim.time, 1)
    if claim.player is not event.player:
        return (
            claim.type == "substitution"
            and claim.other is not None
            and claim.other is event.other
            and event.player is None
        )
    if claim.type in ONCE:
        return True
    if claim.type == "shot" and claim.scene is event.claims[-1].scene and near_in_time(event.time, claim.time, 1):
        return claim.how == event.how or "unknown" in (claim.how, event.how)
    if event.time != claim.time and _lines_apart(event.claims[-1], claim):
        return False
    if event.time is None or claim.time is None:
        return claim.type not in ("shot",) or claim.how == event.how == "woodwork"
    return near_in_time(event.time, claim.time, 1)


def _lines_apart(a: Claim, b: Claim) -> bool:
    """Whether two lines of a ticker tell them, each with its own minute."""
    return all(c.scene is not None and c.scene.base is not None for c in (a, b)) and a.scene.base != b.scene.base


def _told_by_another(event: Event, events: list[Event]) -> bool:
    """A booking of somebody sent off for it, and a shot at the minute of the same player's goal, are told by the
    other.
    """
    if event.type == "yellow_card":
        return any(
            e.type == "red_card" and e.player is event.player and e.how == "second_yellow" and event.time is not None
            and e.time is not None and e.time == event.time for e in events
        )  # fmt: skip
    return False
