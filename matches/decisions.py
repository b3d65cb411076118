"""What editors decide, recorded a field at a time and applied to the row at once; filing applies it again, last.

Wrap what belongs together in `deciding(thing)`: it holds together or not at all, and `signals.decided` is sent at its
end. Which of two records are the same is decided in `sameness`. Values are told in JSON: a person, team or competition
by its id, a date as 2024-03-31, unknown as null or "".
"""

import datetime
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from players.models import Named, Player, Team

from .bearing import match_of, thing_of
from .models import Appearance, Competition, Decision, Event, Match
from .signals import decided

Kind = Decision.Kind

FIELDS: dict[type[models.Model], tuple[str, ...]] = {
    Event: ("type", "how", "period", "minute", "added", "side", "player", "other"),
    Appearance: ("player", "side", "role", "position", "shirt_number", "captain"),
    Match: (
        *("home", "away", "competition", "season", "round", "date", "date_precision", "venue", "attendance", "status"),
        *("home_score", "away_score", "half_time_home", "half_time_away", "shootout_home", "shootout_away"),
        *("home_formation", "away_formation"),
    ),
    Player: ("name", "birth_year", "note"),
    Team: ("name",),
    Competition: ("name",),
}
"""The fields that an editor can set, by model."""


@contextmanager
def deciding(*things: models.Model) -> Iterator[None]:
    """All decisions made inside, on these things, hold together or not at all; at the end `decided` is sent, once."""
    with transaction.atomic():
        yield
        matches = {match.pk: match for match in map(match_of, things) if match}
        named = [thing for thing in things if isinstance(thing, Named)]
        decided.send(sender=Match, matches=list(matches.values()), named=named)


def facts(thing: models.Model) -> dict[str, Any]:
    """Return what an editor can set on the thing, in JSON values by field name."""
    return {name: as_json(getattr(thing, attribute(thing, name))) for name in FIELDS[type(thing)]}


def attribute(thing: models.Model, name: str) -> str:
    return thing._meta.get_field(name).attname


def as_json(value: Any) -> Any:
    """Return the value as a decision tells it."""
    if isinstance(value, models.Model):
        return value.pk
    return value.isoformat() if isinstance(value, datetime.date) else value


def put(thing: models.Model, values: Mapping[str, Any]) -> None:
    """Give the thing these JSON values by field name, without saving it; null empties a field of text."""
    for name, value in values.items():
        field = thing._meta.get_field(name)
        if value is None and not field.null:
            value = field.get_default()
        setattr(thing, field.attname, field.to_python(value))


def anchors(thing: models.Model) -> list[dict[str, Any]]:
    """Return what the thing is known by, so that a decision outlives its row.

    An event or appearance by the passages that it is cited from, [{"source", "sha256", "start", "end", "type"}]; a
    match by who reports it, [{"source", "sha256", "number", "of"}]; a person by who names them, [{"source", "sha256",
    "name", "role", "of"}], where `of` is the row's id.
    """
    if isinstance(thing, Match):
        names, found = ("number",), thing.reports
    elif isinstance(thing, Player):
        return [one | {"of": thing.pk} for one in told_by(thing.mentions, "report__source", ("name", "role"))]
    elif isinstance(thing, Named):
        return []
    else:
        return told_by(thing.citations.exclude(start=None), "source", ("start", "end", "type"))
    return [one | {"of": thing.pk} for one in told_by(found, "source", names)]


def told_by(rows: models.QuerySet, source: str, names: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return the source of each row with these fields."""
    found = rows.order_by("pk").values_list(f"{source}__name", f"{source}__sha256", *names)
    return [dict(zip(("source", "sha256", *names), row, strict=True)) for row in found]


def record(kind: str, thing: models.Model, editor: Any, **said: Any) -> Decision:
    """Record one word of an editor on a thing; `said`: field, old, new, reason, and anchors if not those of now."""
    said.setdefault("anchors", anchors(thing))
    return Decision.objects.create(kind=kind, editor=editor, **{thing._meta.model_name: thing}, **said)


def set_fields(thing: models.Model, values: Mapping[str, Any], editor: Any, reason: str = "") -> list[Decision]:
    """Set JSON values by field name: one decision for each that differs from what is kept; return the decisions."""
    kept = type(thing)._default_manager.get(pk=thing.pk)  # the one at hand may already hold what a form put there
    old = facts(kept)
    new = {name: value for name, value in values.items() if value != old[name]}
    if not new:
        return []
    put(kept, new)
    kept.save()
    made = [
        record(Kind.SET, kept, editor, field=name, old=old[name], new=value, reason=reason)
        for name, value in new.items()
    ]
    settle(kept)
    return made


def add(thing: models.Model, editor: Any, reason: str = "") -> Decision:
    """Keep a thing made by hand, already saved: filing never takes it away. What is known of it stands."""
    match = {} if isinstance(thing, Match) or not match_of(thing) else {"match": match_of(thing).pk}
    made = record(Kind.ADD, thing, editor, new=known(thing) | match, reason=reason)
    settle(thing)
    return made


def confirm(thing: models.Model, editor: Any, reason: str = "") -> Decision | None:
    """Say that it is right as it stands, and undo what rejected it; None where that had been said already.

    What is known of it then holds against what articles say later; what is unknown is left to them.
    """
    restore(thing, editor)
    return say(Kind.CONFIRM, thing, editor, reason, new=known(thing))


def known(thing: models.Model) -> dict[str, Any]:
    """Return what is known of the thing, in JSON values by field name."""
    return {name: value for name, value in facts(thing).items() if value not in (None, "")}


def reject(thing: models.Model, editor: Any, reason: str = "") -> Decision | None:
    """Hide it from readers; the row stays. None where that had been said already."""
    return say(Kind.REJECT, thing, editor, reason)


def restore(thing: models.Model, editor: Any) -> None:
    """Undo what rejected it: readers see it again, as it was before."""
    take_back(Kind.REJECT, thing, editor)


def unconfirm(thing: models.Model, editor: Any) -> None:
    """Undo what confirmed it: articles may change it again."""
    take_back(Kind.CONFIRM, thing, editor)


def take_back(kind: str, thing: models.Model, editor: Any) -> None:
    live(thing).filter(kind=kind).update(undone=timezone.now(), undone_by=editor)
    settle(thing)


def say(kind: str, thing: models.Model, editor: Any, reason: str, **said: Any) -> Decision | None:
    if live(thing).filter(kind=kind).exists():
        return None
    made = record(kind, thing, editor, reason=reason, **said)
    settle(thing)
    return made


def uphold(decision: Decision, editor: Any) -> Decision:
    """Say again what was decided, in view of what articles say by now."""
    thing = thing_of(decision)
    said = {"field": decision.field, "old": decision.old, "new": decision.new, "reason": decision.reason}
    return record(decision.kind, thing, editor, **said)


def live(thing: models.Model) -> models.QuerySet[Decision]:
    """The decisions about the thing that count: those that nobody undid."""
    return thing.decisions.filter(undone=None)


def confirmations(thing_name: str, reference: str = "pk") -> models.Exists:
    """Whether the thing, such as an "event", to which a field of the row of a query refers was confirmed."""
    said = Decision.objects.filter(**{thing_name: models.OuterRef(reference)}, kind=Kind.CONFIRM, undone=None)
    return models.Exists(said)


def is_confirmed(thing: models.Model) -> bool:
    """Whether an editor said that the thing is right as it stands."""
    return live(thing).filter(kind=Kind.CONFIRM).exists()


def is_rejected(thing: models.Model) -> bool:
    """Whether an editor rejected the thing; an added one whose adding was undone counts as rejected too."""
    kinds = set(live(thing).values_list("kind", flat=True))
    return Kind.REJECT in kinds or (Kind.ADD not in kinds and thing.decisions.filter(kind=Kind.ADD).exists())


def status(event: Event) -> str:
    """The Event.Status that follows from the live decisions about the event."""
    if is_rejected(event):
        return Event.Status.REJECTED
    kinds = set(live(event).values_list("kind", flat=True))
    for kind, follows in (
        (Kind.ADD, Event.Status.ADDED),
        (Kind.SET, Event.Status.EDITED),
        (Kind.CONFIRM, Event.Status.CONFIRMED),
    ):
        if kind in kinds:
            return follows
    return Event.Status.READ


def settle(thing: models.Model) -> None:
    """Give a thing the status that follows from the decisions about it, and note the time on its match."""
    if isinstance(thing, Event):
        thing.status = status(thing)
        thing.save(update_fields=["status"])
    elif isinstance(thing, Match | Named | Appearance):
        thing.rejected = is_rejected(thing) or any(getattr(thing, side).rejected for side in sides_of(thing))
        thing.save(update_fields=["rejected"])
    if match := match_of(thing):
        Match.objects.filter(pk=match.pk).update(updated=timezone.now())


def sides_of(thing: models.Model) -> tuple[str, ...]:
    """The teams with which a thing is hidden: those of a match."""
    return ("home", "away") if isinstance(thing, Match) else ()
