"""The line-ups of a match: who started where, who came on and went off, who scored and was booked."""

from collections import defaultdict
from dataclasses import dataclass, field

from . import pitch
from .models import Appearance, EventType
from .references import Reference

MARKS = {EventType.GOAL, EventType.YELLOW_CARD, EventType.RED_CARD, EventType.MISSED_PENALTY}
"""The types of events that are drawn on their player."""


@dataclass
class Entry:
    """A player in a line-up with the events that belong to him there."""

    appearance: object
    label: str
    references: list[Reference]
    marks: list = field(default_factory=list)
    on: object = None
    off: object = None
    place: tuple[int, int] | None = None

    @property
    def drawn_marks(self):
        """The marks with how far to the right of the player each is drawn."""
        return [(event, 8 + 11 * number) for number, event in enumerate(self.marks)]


@dataclass
class Lineup:
    side: str
    team: object
    formation: str
    starters: list[Entry]
    bench: list[Entry]
    coaches: list[Entry]

    @property
    def drawn(self):
        """Whether the formation and eleven starters are known, so that they can be drawn."""
        return bool(self.starters) and all(entry.place for entry in self.starters)


def of_side(side, sheet):
    """The line-up of one side of the match that a Sheet is about."""
    roles = defaultdict(list)
    for appearance in sorted(sheet.appearances, key=lambda a: (a.position, a.pk)):
        if appearance.side == side:
            roles[appearance.role].append(entry(appearance, sheet))
    formation = getattr(sheet.match, f"{side}_formation")
    starters = roles[Appearance.Role.STARTER]
    places = pitch.places(formation)
    if len(places) == len(starters):
        for one, place in zip(starters, places, strict=True):
            one.place = place
    return Lineup(
        side=side,
        team=getattr(sheet.match, side),
        formation=formation,
        starters=starters,
        bench=roles[Appearance.Role.SUBSTITUTE],
        coaches=roles[Appearance.Role.COACH],
    )


def entry(appearance, sheet):
    player = appearance.player
    made = Entry(appearance, short_name(player), sheet.references(appearance.citations.all()))
    for event in sheet.events:
        if event.type == EventType.SUBSTITUTION:
            made.on = event if event.player == player else made.on
            made.off = event if event.other == player else made.off
        elif event.player == player and event.type in MARKS:
            made.marks.append(event)
    return made


def short_name(player):
    """The shortest known spelling that ends as the full name does: "Leão" for "Rafael Leão"."""
    endings = [name.name for name in player.names.all() if f" {player.name}".endswith(f" {name.name}")]
    return min([player.name, *endings], key=len)
