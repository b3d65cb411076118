"""Decisions taken back: what is undone counts for nothing, and its field has the value that it would have without."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from players.models import Named

from .bearing import thing_of
from .decisions import FIELDS, Kind, live, put, settle
from .models import Decision

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
