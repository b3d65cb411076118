"""What editors decide, recorded a field at a time and applied to the row at once; filing applies it again, last.

Wrap what belongs together in `deciding(thing)`: it holds together or not at all, and `signals.decided` is sent at its
end. Which of two records are the same is decided in `sameness`. Values are told in JSON: a person, team or competition
by its id, a date as 2024-03-31, unknown as null or "".
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from players.models import Named, Player, Team

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

PARTNERS = (
    {"home", "away"},
    {"home_score", "away_score"},
    {"half_time_home", "half_time_away"},
    {"shootout_home", "shootout_away"},
    {"date", "date_precision"},
    {"minute", "added"},
    {"player", "side", "role"},
)
"""Fields that may be possible only together: where one cannot be undone alone, its partners are undone with it."""


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
    """Give a thing the status that follows from the decisions about it."""
    if isinstance(thing, Event):
        thing.status = status(thing)
        thing.save(update_fields=["status"])
    elif isinstance(thing, Match | Named):
        thing.rejected = is_rejected(thing) or any(getattr(thing, side).rejected for side in sides_of(thing))
        thing.save(update_fields=["rejected"])


def sides_of(thing: models.Model) -> tuple[str, ...]:
    """The teams with which a thing is hidden: those of a match."""
    return ("home", "away") if isinstance(thing, Match) else ()


THINGS = ("event", "appearance", "match", "player", "team", "competition")
"""What a decision can be about: the names of its foreign keys."""


def thing_of(decision: Decision) -> models.Model | None:
    """What the decision is about."""
    return next((thing for name in THINGS if (thing := getattr(decision, name))), None)


def match_of(thing: models.Model | None) -> Match | None:
    """The match that the thing is, or belongs to; None for people and teams, who belong to many."""
    return thing if isinstance(thing, Match) else getattr(thing, "match", None)


def with_matches(*things: models.Model) -> list[models.Model]:
    """Return things with all matches on which a decision bears that says who or what they are."""
    asked = [one for model, words in BEARING.items() for one in words([t for t in things if isinstance(t, model)])]
    found = {pk for one in asked for pk in Match.objects.filter(one).values_list("pk", flat=True)}
    return [*things, *Match.objects.filter(pk__in=found).select_related("home", "away")]


def with_people(people: list[Player]) -> list[models.Q]:
    had_a_part = [f"{part}__player" for part in ("reports__mentions", "appearances", "events")] + ["events__other"]
    return [models.Q(**{f"{part}__in": people}) for part in had_a_part] if people else []


def of_teams(teams: list[Team]) -> list[models.Q]:
    return [models.Q(**{f"{side}__in": teams}) for side in ("home", "away")] if teams else []


def of_competitions(held: list[Competition]) -> list[models.Q]:
    """Those of the competitions, and those that an article says are of one, though they are not shown so."""
    names = [spelling.name for one in held for spelling in one.names.all()]
    said = models.Q(citations__field="competition", citations__value__in=names)
    return [models.Q(competition__in=held), said] if held else []


BEARING: dict[type[models.Model], Callable[[list], list[models.Q]]] = {
    Player: with_people,
    Team: of_teams,
    Competition: of_competitions,
}
"""The conditions for the matches on which a word bears that says who or what some things are, by model."""


def undo(decision: Decision, editor: Any) -> list[Decision]:
    """Make the decision count for nothing and give its field the value it would have without; return what was undone.

    Partners are undone with it where the thing would otherwise be impossible, such as stoppage time without a minute.
    Raise ValidationError where it is impossible even so, having changed nothing.
    """
    if decision.undone:
        return []
    thing = thing_of(decision)
    for undone in ([decision], [decision, *partners(decision)]):
        try:
            with transaction.atomic():
                undo_together(thing, undone, editor)
            return undone
        except ValidationError as error:
            impossible = error
    raise impossible


def partners(decision: Decision) -> list[Decision]:
    names = set().union(*(group for group in PARTNERS if decision.field in group))
    return list(live(thing_of(decision)).filter(kind=Kind.SET, field__in=names).exclude(pk=decision.pk))


def undo_together(thing: models.Model | None, decisions: Iterable[Decision], editor: Any) -> None:
    chosen = {decision.pk: decision for decision in decisions}
    Decision.objects.filter(pk__in=chosen).update(undone=timezone.now(), undone_by=editor)
    if type(thing) not in FIELDS:
        return
    kept = type(thing)._default_manager.get(pk=thing.pk)
    put(kept, {one.field: value_without(one) for one in chosen.values() if one.kind == Kind.SET})
    if any(one.kind == Kind.SAME for one in chosen.values()) and isinstance(kept, Named):
        kept.merged_into = None  # of a match, filing knows by it which row to give back
    kept.validate_constraints()
    kept.save()
    settle(kept)


def value_without(decision: Decision) -> Any:
    """The value of the decision's field now that it was undone: what a live decision says, else what was before all."""
    of_field = thing_of(decision).decisions.filter(kind=Kind.SET, field=decision.field).order_by("made", "pk")
    standing = of_field.filter(undone=None).last()
    return standing.new if standing else first_value(decision, list(of_field))


def first_value(decision: Decision, of_field: list[Decision]) -> Any:
    """What the sources said before the chain of decisions that this one stood on."""
    for earlier in reversed(of_field[: of_field.index(decision)]):
        if earlier.undone is None or earlier.undone > decision.made:
            return first_value(earlier, of_field)
    return decision.old


def undo_all(thing: models.Model, editor: Any) -> list[Decision]:
    """Undo every decision about the thing but that it was added by hand; return what was undone."""
    undone = list(live(thing).exclude(kind=Kind.ADD).order_by("-made", "-pk"))
    if undone:
        undo_together(thing, undone, editor)
    return undone
