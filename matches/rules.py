"""What can be true of an event, a match or an appearance: the rules of football that a form or a filer may ask about.

Each `..._problems` takes plain values by field name and returns messages by field name, {} where all is well.
"""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .models import Appearance, EventType, How, Match

Problems = dict[str, str]

HOW_FOR_TYPE: dict[str, tuple[str, ...]] = {
    EventType.GOAL: (How.OPEN, How.PENALTY, How.OWN_GOAL, How.FREE_KICK, How.HEADER),
    EventType.RED_CARD: (How.STRAIGHT, How.SECOND_YELLOW),
    EventType.SHOT: (How.SAVED, How.OFF_TARGET, How.BLOCKED, How.WOODWORK),
    EventType.DISALLOWED_GOAL: (How.OFFSIDE, How.FOUL, How.HANDBALL, How.VAR),
}
"""The manners that each type of event knows; all types may leave it unknown."""

SECOND_PLAYER: dict[str, Any] = {
    EventType.GOAL: gettext_lazy("assist"),
    EventType.MISSED_PENALTY: gettext_lazy("goalkeeper"),
    EventType.PENALTY_AWARDED: gettext_lazy("offender"),
    EventType.SUBSTITUTION: gettext_lazy("going off"),
    EventType.SHOT: gettext_lazy("who stopped it"),
    EventType.PENALTY_APPEAL: gettext_lazy("opponent"),
}
"""Who the second player of an event is, by type."""

FIRST_PLAYER: dict[str, Any] = {
    EventType.GOAL: gettext_lazy("scorer"),
    EventType.MISSED_PENALTY: gettext_lazy("taker"),
    EventType.PENALTY_AWARDED: gettext_lazy("fouled"),
    EventType.SUBSTITUTION: gettext_lazy("coming on"),
    EventType.SHOT: gettext_lazy("shooter"),
    EventType.PENALTY_APPEAL: gettext_lazy("claimant"),
}
"""Who the player of an event is, by type, where it is not plainly the one it happened to."""

SHOOTOUT = 5
KICKS = (EventType.SHOOTOUT_GOAL, EventType.SHOOTOUT_MISS)
PERIODS: dict[int, Any] = {
    1: gettext_lazy("first half"),
    2: gettext_lazy("second half"),
    3: gettext_lazy("first half of extra time"),
    4: gettext_lazy("second half of extra time"),
    SHOOTOUT: gettext_lazy("shoot-out"),
}

# The minutes that a period can hold. The lower ends leave room for youth matches with halves of half an hour.
MINUTES_OF_PERIOD = {1: (1, 45), 2: (31, 90), 3: (61, 105), 4: (66, 120)}

OUTFIELD_PLAYERS = 10


def event_problems(event: Mapping[str, Any]) -> Problems:
    """Say what cannot be of an event: keys type, how, period, minute, added, player and other, those known."""
    return how_problems(event) | minute_problems(event) | shootout_problems(event) | people_problems(event)


def how_problems(event: Mapping[str, Any]) -> Problems:
    kind, how = event.get("type"), event.get("how")
    if not kind or not how:
        return {}
    name, known = EventType(kind).label, HOW_FOR_TYPE.get(kind, ())
    if not known:
        return {"how": _("Nothing is told of the manner of this: %(type)s. Leave it unknown.") % {"type": name}}
    if how in known:
        return {}
    told = {"how": How(how).label, "type": name, "known": ", ".join(str(How(one).label) for one in known)}
    return {"how": _("“%(how)s” is no manner of this: %(type)s. It can be: %(known)s.") % told}


def minute_problems(event: Mapping[str, Any]) -> Problems:
    period, minute, added = (event.get(field) for field in ("period", "minute", "added"))
    if minute is None:
        return {"added": _("Stoppage time needs its minute: 45 and 2 for 45+2.")} if added is not None else {}
    if period is None and minute > MINUTES_OF_PERIOD[2][1] and event.get("type") not in KICKS:
        return {
            "period": _("After the 90th minute say the period. Stoppage time of the second half is 90 and 2 for 90+2.")
        }
    if period not in MINUTES_OF_PERIOD:
        return {}
    first, last = MINUTES_OF_PERIOD[period]
    if minute > last:
        told = {"period": PERIODS[period], "last": last, "over": minute - last}
        return {
            "minute": _("The %(period)s ends with %(last)s: for its stoppage time write %(last)s and %(over)s.") % told
        }
    if minute < first:
        told = {"period": PERIODS[period], "minute": minute}
        return {"minute": _("Minutes count from kick-off: %(minute)s is before the %(period)s.") % told}
    return {}


def shootout_problems(event: Mapping[str, Any]) -> Problems:
    kind, period = event.get("type"), event.get("period")
    is_kick = kind in KICKS
    if is_kick and period not in (None, SHOOTOUT):
        return {"period": _("Kicks of the shoot-out belong to the period “shoot-out”.")}
    if is_kick and event.get("minute") is not None:
        return {"minute": _("The shoot-out has no minutes: leave it empty.")}
    if kind == EventType.GOAL and period == SHOOTOUT:
        return {"type": _("In the shoot-out this is a shoot-out goal: it does not count in the score.")}
    return {}


def people_problems(event: Mapping[str, Any]) -> Problems:
    kind, player, other = event.get("type"), event.get("player"), event.get("other")
    if other and kind == EventType.GOAL and event.get("how") == How.OWN_GOAL:
        return {"other": _("An own goal has no assist.")}
    if player and player == other:
        roles = {"player": FIRST_PLAYER.get(kind, _("player")), "other": SECOND_PLAYER.get(kind, _("second player"))}
        return {"other": _("Nobody is both at once here: %(player)s and %(other)s.") % roles}
    return {}


def match_problems(match: Mapping[str, Any]) -> Problems:
    """Say what cannot be of a match: keys as the fields of Match, those known."""
    problems = {}
    if match.get("home") and match.get("home") == match.get("away"):
        problems["away"] = _("A team does not play itself.")
    for home, away, name in SCORES:
        if (match.get(home) is None) != (match.get(away) is None):
            problems[away if match.get(away) is None else home] = _("%(name)s: both numbers or none.") % {"name": name}
    return problems | score_problems(match) | date_problems(match) | formation_problems(match)


SCORES = (
    ("home_score", "away_score", gettext_lazy("Score")),
    ("half_time_home", "half_time_away", gettext_lazy("Half-time")),
    ("shootout_home", "shootout_away", gettext_lazy("Shoot-out")),
)


def score_problems(match: Mapping[str, Any]) -> Problems:
    problems = {}
    if match.get("status") != Match.Status.AWARDED:  # there the score says who won, not what was played
        for side in ("home", "away"):
            half_time, score = match.get(f"half_time_{side}"), match.get(f"{side}_score")
            if half_time is not None and score is not None and half_time > score:
                problems[f"half_time_{side}"] = _("More goals at half-time than at the end.")
    if match.get("shootout_home") is not None and match.get("shootout_home") == match.get("shootout_away"):
        problems["shootout_away"] = _("A shoot-out has a winner.")
    return problems


def date_problems(match: Mapping[str, Any]) -> Problems:
    dated = match.get("date_precision") in (Match.DatePrecision.DAY, Match.DatePrecision.MONTH)
    if dated and not match.get("date"):
        return {"date": _("Give the date, or say that only the season is known, or nothing.")}
    if match.get("date") and not dated:
        return {"date_precision": _("Say whether the day is known or the month only; or leave the date empty.")}
    return {}


def formation_problems(match: Mapping[str, Any]) -> Problems:
    problems = {}
    for field in ("home_formation", "away_formation"):
        lines = (match.get(field) or "").split("-")
        if lines != [""] and not (all(map(str.isdecimal, lines)) and sum(map(int, lines)) == OUTFIELD_PLAYERS):
            problems[field] = _("Write the ten outfield players line by line from the back, as in 4-3-3.")
    return problems


def appearance_problems(appearance: Mapping[str, Any]) -> Problems:
    """Say what cannot be of an appearance: keys role and side, those known."""
    if not appearance.get("side") and appearance.get("role") not in (None, "", Appearance.Role.REFEREE):
        return {"side": _("Say for which side.")}
    return {}
