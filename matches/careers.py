"""What one person did, match by match and summed up, as far as this archive holds it. Rows in, figures out."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from django.utils.translation import gettext_lazy as _

from .models import Appearance, EventType, How, Side

Role = Appearance.Role

FULL_TIME, AFTER_EXTRA_TIME = 90, 120  # minutes
OPPOSING = {
    EventType.SHOT,
    EventType.MISSED_PENALTY,
    EventType.PENALTY_AWARDED,
    EventType.PENALTY_APPEAL,
    EventType.SHOOTOUT_MISS,
}
"""The types of events whose second player is of the other side."""


def is_first(player, event):
    """Whether a person is the first of an event's people; its rows need not be read to tell that."""
    return event.player_id == player.pk


COUNTED = {
    "goals": (_("Goals"), lambda player, e: e.type == EventType.GOAL and e.how != How.OWN_GOAL and is_first(player, e)),
    "own_goals": (_("Own goals"), lambda player, e: e.type == EventType.GOAL and e.how == How.OWN_GOAL),
    "assists": (_("Assists"), lambda player, e: e.type == EventType.GOAL and e.other_id == player.pk),
    "yellow_cards": (_("Yellow cards"), lambda player, e: e.type == EventType.YELLOW_CARD and is_first(player, e)),
    "red_cards": (_("Red cards"), lambda player, e: e.type == EventType.RED_CARD and is_first(player, e)),
}
"""What is counted of a person: code -> name and which events count."""


@dataclass
class Part:
    """One person's part in one match."""

    player: object
    match: object
    appearances: list = field(default_factory=list)
    events: list = field(default_factory=list)

    @cached_property
    def side(self):
        """The side that they were on: as listed, else as what they did tells; unknown for a referee."""
        listed = [one.side for one in self.appearances if one.role != Role.REFEREE]
        told = [side_in(event, self.player) for event in self.events]
        return next(filter(None, [*listed, *told]), Side.UNKNOWN)

    @cached_property
    def team(self):
        return getattr(self.match, self.side) if self.side else None

    @cached_property
    def opponent(self):
        return {Side.HOME: self.match.away, Side.AWAY: self.match.home}.get(self.side)

    @cached_property
    def role(self):
        """As what they took part: "player", or the role of a coach, of the staff, or of a referee."""
        roles = {one.role for one in self.appearances}
        others = [role for role in (Role.COACH, Role.STAFF, Role.REFEREE) if role in roles]
        return others[0] if others and not roles & {*Appearance.PLAYING} else "player"

    @cached_property
    def stint(self):
        """The minutes from which and to which they played, stoppage time left out; None where these are not known."""
        roles = {one.role for one in self.appearances}
        if not roles & {*Appearance.PLAYING}:
            return None
        if Role.STARTER not in roles and self.came_on is None:
            return 0, 0
        if any(event.minute is None for event in self.limits):
            return None
        start = 0 if Role.STARTER in roles else self.came_on.minute
        ends = [event.minute for event in self.limits if event is not self.came_on]
        return start, max(min([self.length, *ends]), start)

    @property
    def length(self):
        """The minutes of the match, as far as is known."""
        return AFTER_EXTRA_TIME if self.match.had_extra_time else FULL_TIME

    @property
    def minutes(self):
        """The minutes played; None where the line-ups or a minute needed are not known."""
        return self.stint and self.stint[1] - self.stint[0]

    @property
    def timed_goals(self):
        return [event for event in self.counted("goals") if event.minute is not None]

    @cached_property
    def came_on(self):
        return self.first(EventType.SUBSTITUTION, "player")

    @cached_property
    def limits(self):
        """The events that the minutes played follow from: coming on, going off, being sent off."""
        ends = self.first(EventType.SUBSTITUTION, "other"), self.first(EventType.RED_CARD, "player")
        return [event for event in (self.came_on, *ends) if event]

    def first(self, event_type, place):
        """The first event of a type in which they are the `place`, "player" or "other"; None if there is none."""
        key = self.player.pk
        return next((e for e in self.events if e.type == event_type and getattr(e, f"{place}_id") == key), None)

    def counted(self, kind):
        """The events of the part that a figure of COUNTED counts."""
        return [event for event in self.events if COUNTED[kind][1](self.player, event)]


def side_in(event, player):
    """The side of one of an event's people: an own goal stands on the side that it was given to."""
    is_other = not is_first(player, event)
    opposing = (is_other and event.type in OPPOSING) or (event.type == EventType.GOAL and event.how == How.OWN_GOAL)
    return {"home": "away", "away": "home"}.get(event.side, "") if opposing else event.side


def parts(player, appearances, events):
    """What a person did match by match, the latest first, those without a date last."""
    by_match = {}
    for thing in (*appearances, *events):
        part = by_match.setdefault(thing.match_id, Part(player, thing.match))
        (part.appearances if isinstance(thing, Appearance) else part.events).append(thing)
    return sorted(by_match.values(), key=lambda part: (part.match.date is not None, part.match.date, part.match.pk))[
        ::-1
    ]


TOLD_FIRST = (EventType.GOAL, EventType.RED_CARD, EventType.MISSED_PENALTY, EventType.SHOOTOUT_MISS, EventType.SHOT)
"""The types of events that tell most of somebody's match; all others come after."""


def most_told(events):
    """The event whose words are to stand for all of these; None for none."""
    rank = {kind: place for place, kind in enumerate(TOLD_FIRST)}
    return min(events, key=lambda event: rank.get(event.type, len(rank)), default=None)


@dataclass
class Row:
    """What a person did in one season for one team, or altogether where these are None."""

    parts: list[Part]
    season: str | None = None
    team: object = None
    role: str = "player"

    @property
    def role_name(self):
        return "" if self.role == "player" else Role(self.role).label

    @cached_property
    def minutes(self):
        """The minutes known, and in how many matches; None if in none."""
        known = [part.minutes for part in self.parts if part.minutes is not None]
        return (sum(known), len(known)) if known else None

    @cached_property
    def figures(self):
        """How many events each figure counts, by its code."""
        return {code: sum(len(part.counted(code)) for part in self.parts) for code in COUNTED}


def by_season_and_team(parts):
    """The Rows of a person's parts, the latest season first."""
    held = defaultdict(list)
    for part in parts:
        held[part.match.season, part.team, part.role].append(part)
    order = sorted(held, key=lambda key: (key[0], str(key[1] or ""), key[2]), reverse=True)
    return [Row(held[key], *key) for key in order]
