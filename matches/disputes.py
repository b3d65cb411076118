"""What articles say where they contradict each other: every value, who gives it, and which one the archive prefers."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import prefetch_related_objects
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from players.names import fold

from .models import How
from .quotes import most_telling

FIELDS = {
    "minute": _("Minute"),
    "player": _("Player"),
    "other": _("Second player"),
    "how": _("Manner"),
    "type": _("What it was"),
    "side": _("Team"),
}


@dataclass
class Value:
    """One value of a field and the citations that give it.

    `person` is the player it names, if the archive knows one; `references` are its links on a page that numbers them.
    """

    field: str
    text: str
    preferred: bool
    citations: list = field(default_factory=list)
    person: object = None
    references: list = field(default_factory=list)

    @property
    def sources(self):
        """One citation a source."""
        return list({citation.source_id: citation for citation in reversed(self.citations)}.values())[::-1]

    @cached_property
    def telling(self):
        """The citation whose words show the value, None if none has any that readers may see."""
        return most_telling(self.citations, self.text.rstrip("′"))

    @property
    def reason(self):
        """Why it is preferred, as filing noted it on a citation; empty if it did not."""
        return next((why for citation in self.citations if (why := citation.reasons.get(self.field))), "")


@dataclass
class Dispute:
    """One field with its values, the preferred one first."""

    name: str
    values: list[Value]


def of_event(event, people):
    """The disputes of an event; `people` finds a player by the name that an article gives (see People)."""
    return [dispute(event, name, people) for name in event.disputed if name in FIELDS]


def told_otherwise(event, citation, people):
    """What a citation says of the disputed fields of its event, where that is not what the archive holds."""
    for name in event.disputed:
        if name in FIELDS:
            key, text, _person = reading_of(citation, name, people)
            if text and key != reading_of(event, name, people)[0]:
                yield str(text)


def dispute(event, name, people):
    held, text, person = reading_of(event, name, people)
    values = {held: Value(name, text, preferred=True, person=person)}
    for citation in event.citations.all():
        key, text, person = reading_of(citation, name, people)
        if text:
            values.setdefault(key, Value(name, text, preferred=False, person=person)).citations.append(citation)
    return Dispute(str(FIELDS[name]), ordered(values.values()))


def reading_of(told, name, people):
    """What an event or a citation says of a field: something to compare, its text, and the player whom it names."""
    if name == "minute":
        return (told.minute, told.added), clock(told), None
    if name in ("player", "other"):
        person = getattr(told, name)
        return person_told(people.find(person, told.source_id) if isinstance(person, str) else person, person)
    value = getattr(told, name)
    return value, (capfirst(How(value).label) if name == "how" and value else value), None


def person_told(person, name):
    return (person.pk, str(person), person) if person else (fold(name or ""), name or "", None)


def clock(told):
    if told.minute is None:
        return ""
    return f"{told.minute}+{told.added}′" if told.added else f"{told.minute}′"


def of_fact(field, name, held, citations, shown):
    """The dispute about a fact, called `name`: `held` is the archive's value as citations tell it; `shown` words it."""
    values = {fold(held): Value(field, shown(held), preferred=True)}
    for citation in citations:
        if citation.value:
            new = Value(field, shown(citation.value), preferred=False)
            values.setdefault(fold(citation.value), new).citations.append(citation)
    return Dispute(name, ordered(values.values()))


def ordered(values):
    return sorted(values, key=lambda value: (not value.preferred, -len(value.citations)))


class People:
    """The people of some events by the names that articles give them: as filing settled them, else by any spelling."""

    def __init__(self, players, mentions=()):
        """`players` is a list; `mentions` have their report and player loaded. Both are read when somebody is asked for."""
        self.players, self.mentions = players, mentions

    @cached_property
    def by_name(self):
        prefetch_related_objects(self.players, "names")
        found = defaultdict(set)
        for player in self.players:
            for spelling in {str(player), *(name.name for name in player.names.all())}:
                found[fold(spelling)].add(player)
        return found

    @cached_property
    def by_mention(self):
        found = defaultdict(set)
        for mention in self.mentions:
            found[mention.report.source_id, fold(mention.name)].add(mention.player)
        return found

    @classmethod
    def of(cls, events, appearances=(), mentions=()):
        """Those who had a part in the events and appearances."""
        players = [player for event in events for player in (event.player, event.other) if player]
        return cls(players + [appearance.player for appearance in appearances], mentions)

    def find(self, name, source):
        """The player whom a name means in an article (its primary key); None if nobody or more than one bears it."""
        found = self.by_mention.get((source, fold(name))) or self.by_name.get(fold(name), set())
        return next(iter(found)) if len(found) == 1 else None
