"""The line-ups of a match: who started where, who came on and went off, who scored and was booked."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import prefetch_related_objects

from . import pitch
from .models import Appearance, EventType, Side
from .references import Reference, one_a_source

MARKS = {EventType.GOAL, EventType.YELLOW_CARD, EventType.RED_CARD, EventType.MISSED_PENALTY}
"""The types of events that are drawn on their player."""


@dataclass
class Entry:
    """A player in a line-up with the events that belong to him there."""

    appearance: object
    references: list[Reference]
    marks: list = field(default_factory=list)
    on: object = None
    off: object = None
    label: str = ""  # a short name, where it is drawn
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


def of_match(sheet):
    """The line-ups of both sides of the match that a Sheet is about."""
    did = done(sheet.events)
    found = [of_side(side, sheet, did) for side in (Side.HOME, Side.AWAY)]
    drawn = [entry for lineup in found if lineup.drawn for entry in lineup.starters]
    prefetch_related_objects([entry.appearance.player for entry in drawn], "names")
    for entry in drawn:
        entry.label = short_name(entry.appearance.player)
    return found


def of_side(side, sheet, did):
    roles = defaultdict(list)
    for appearance in sorted(sheet.appearances, key=lambda a: (a.position, a.pk)):
        if appearance.side == side:
            entry = Entry(appearance, [], *did.get(appearance.player_id, ()))
            entry.references = sheet.references(appearance.citations.all()) or of_coming_on(entry, sheet)
            roles[appearance.role].append(entry)
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


def of_coming_on(entry, sheet):
    """The references of somebody whom no list names: those of the substitution that tells of him."""
    return one_a_source(sheet.references(entry.on.citations.all())) if entry.on else []


def done(events):
    """What each player did: the events drawn on them, and those in which they came on and went off, by primary key."""
    marks, on, off = defaultdict(list), {}, {}
    for event in events:
        if event.type == EventType.SUBSTITUTION:
            on[event.player_id] = off[event.other_id] = event
        elif event.type in MARKS:
            marks[event.player_id].append(event)
    return {pk: (marks.get(pk, []), on.get(pk), off.get(pk)) for pk in (*marks, *on, *off)}


def short_name(player):
    """The shortest known spelling that ends as the full name does: "Leão" for "Rafael Leão"."""
    endings = [name.name for name in player.names.all() if f" {player.name}".endswith(f" {name.name}")]
    return min([player.name, *endings], key=len)
