"""What filing an article would change, found out by doing so and taking everything back."""

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property

from django.db import transaction
from django.db.models import Max

from matches.history import cited_for
from matches.models import Match
from matches.passages import mark
from matches.views.sources import notes_of
from players.models import Player, Team

from . import reader, summary
from .filing.archive import alone
from .filing.sources import file_article, reinstate, withdraw

NEW = (Match, Team, Player)


@dataclass
class EventChange:
    """One event that would be "new", "changed" or "gone": its words, its fields [(field, old, new)], what is disputed."""

    kind: str
    event: str
    fields: list[tuple[str, str, str]]
    newly_disputed: list[str]


@dataclass
class MatchChanges:
    """What would change of one match; without an address while it is not in the archive."""

    name: str
    address: str
    fields: list[tuple[str, str, str]] = field(default_factory=list)
    newly_disputed: list[str] = field(default_factory=list)
    events: list[EventChange] = field(default_factory=list)


@dataclass
class Preview:
    """What came of an article, or would: `done` says which. `state` is that of a Filing."""

    state: str
    source: object
    matches: list[MatchChanges]
    teams: list[str]
    people: list[str]
    counts: dict[str, int]
    notes: list
    done: bool = False

    @cached_property
    def pieces(self):
        """The text in pieces, each with the note on the passage that it is part of."""
        by_span = {(note.start, note.end): note for note in self.notes}
        return [(piece, by_span.get(piece.span)) for piece in mark(self.source.text, by_span)]

    @cached_property
    def digest(self):
        """What tells this from any other change."""
        told = (self.state, sorted(map(repr, self.matches)), self.teams, self.people)
        return hashlib.sha256(repr(told).encode()).hexdigest()

    @property
    def corroborated(self):
        """How many events the archive has already that gain this source and nothing else."""
        changed = sum(event.kind == "changed" for match in self.matches for event in match.events)
        return max(self.counts.get("changed", 0) - changed, 0)


def of_article(article, agreed=None):
    """File an article if this does what was agreed on, the digest of an earlier preview, else nothing.

    Returns the Preview, from which `done` tells what became of it.
    """
    reading = reader.read(article.text)  # outside the lock: it takes its time
    return agreed_only(lambda: file_article(article, lambda _: reading, reader.VERSION), agreed)


def of_withdrawing(source, agreed=None):
    """Withdraw a source if this does what was agreed on, else nothing; return the Preview."""
    return agreed_only(lambda: withdraw(source), agreed)


def of_reinstating(source, agreed=None):
    """Let a withdrawn source speak again if this does what was agreed on, else nothing; return the Preview."""
    reading = reader.read(source.text)
    return agreed_only(lambda: reinstate(source, reading, reader.VERSION), agreed)


def agreed_only(act, agreed):
    with alone():
        with noticing() as found:
            filing = act()
        preview = described(filing, found)
        preview.done = preview.digest == agreed
        if not preview.done:
            transaction.set_rollback(True)
    if preview.done:
        summary.log(filing)
    return preview


@contextmanager
def noticing():
    """Notice which matches, teams and people are new at the end: the list, filled then, {model: queryset}."""
    last = {model: model.objects.aggregate(last=Max("pk"))["last"] or 0 for model in NEW}
    found = {}
    yield found
    found.update({model: model.objects.filter(pk__gt=last[model]) for model in NEW})


def described(filing, found):
    """Return the Preview of a filing; all that it tells is read now."""
    return Preview(
        state=filing.state,
        source=filing.source,
        matches=matches_of(filing, set(found[Match].values_list("pk", flat=True))),
        teams=sorted(map(str, found[Team])),
        people=sorted(map(str, found[Player])),
        counts=dict(filing.outcome.told[filing.source.pk]),
        notes=notes_of(filing.source.citations.for_source_page()),
    )


def matches_of(filing, new):
    """Return the MatchChanges of the matches that the source reports, and of all others that change."""
    reported = Match.objects.filter(reports__source=filing.source).select_related("home", "away").distinct()
    matches = {match.pk: match for match in [*reported, *(change.match for change in filing.outcome.changes)]}
    told = {
        pk: MatchChanges(str(match), "" if pk in new else match.get_absolute_url()) for pk, match in matches.items()
    }
    for change in filing.outcome.changes:
        note(told[change.match.pk], change)
    return list(told.values())


def note(told, change):
    """Note a change of a match or of one of its events."""
    fields = [
        words for words, name in zip(summary.field_changes(change), change.before, strict=True) if name != "disputed"
    ]
    disputed = newly_disputed(change)
    if change.thing == change.match:
        told.fields, told.newly_disputed = fields, disputed
    elif fields or disputed or change.kind != "changed":
        told.events.append(EventChange(change.kind, str(change.thing), fields, disputed))


def newly_disputed(change):
    """Return the fields, in words, on which sources contradict each other now and did not before."""
    if change.kind == "gone":
        return []
    before = [] if change.kind == "new" else change.before.get("disputed", change.thing.disputed)
    return [cited_for(type(change.thing), name) for name in change.thing.disputed if name not in before]
