"""What people changed, in words: which thing, which field, from what to what."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from . import bearing, permissions, rules, wording
from .models import Appearance, Decision, Event, Match

Kind = Decision.Kind


def called(model: type[models.Model], name: str) -> str:
    """The name of a field in words: "minute"."""
    return str(model._meta.get_field(name).verbose_name)


def cited_for(model: type[models.Model], name: str) -> str:
    """What citations tell, in words: a fact of a match, which may be several fields ("half-time"), else a field."""
    return str(wording.FACTS[name]).lower() if model is Match and name in wording.FACTS else called(model, name)


def told(model: type[models.Model], name: str, value: Any) -> str:
    """The JSON value of a field in words; `rejected` is told of events and appearances besides their fields."""
    if value is None or value == "":
        return _("unknown")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if model is Event and name == "period":
        return str(rules.PERIODS.get(value, value))
    field = model._meta.get_field(name)
    if field.is_relation:
        return str(field.related_model._default_manager.filter(pk=value).first() or f"#{value}")
    if isinstance(field, models.DateField):
        return date_format(field.to_python(value))
    return str(dict(field.flatchoices).get(value, value))


def field_label(decision: Decision) -> str:
    """The field that was decided on, else what was said of the whole: "minute", "confirm"."""
    thing = bearing.thing_of(decision)
    if decision.kind == Kind.SET and thing is not None:
        return called(type(thing), decision.field)
    if decision.kind == Kind.PLACE and isinstance(thing, Match):
        return _("set words aside")
    return decision.get_kind_display()


def old_and_new(decision: Decision) -> tuple[str, str]:
    """What was there and what was decided, in words; both empty for what was said of the whole."""
    thing = bearing.thing_of(decision)
    if thing is None:
        return "", ""
    model = type(thing)
    if decision.kind == Kind.SET:
        return told(model, decision.field, decision.old), told(model, decision.field, decision.new)
    if decision.kind in (Kind.SAME, Kind.DIFFERENT):
        return "", str(model._default_manager.filter(pk=decision.new).first() or f"#{decision.new}")
    return "", ""


def rows(found: models.QuerySet[Decision], user: Any) -> list[dict[str, Any]]:
    """The decisions, newest first, as their table shows them, with whether the user may undo each."""
    shown = with_things(found).order_by("-made", "-pk")
    return [row(decision) | {"can_undo": permissions.may_undo(user, decision)} for decision in shown]


def with_things(found: models.QuerySet[Decision]) -> models.QuerySet[Decision]:
    """The decisions with all that their words need."""
    parts = [f"{part}__{name}" for part in ("event", "appearance") for name in ("player", "match__home", "match__away")]
    things = ("match__home", "match__away", "player", "team", "competition")
    return found.select_related("editor", "undone_by", *parts, *things)


def row(decision: Decision) -> dict[str, Any]:
    old, new = old_and_new(decision)
    thing = bearing.thing_of(decision)
    return {
        "decision": decision,
        "thing": capfirst(str(thing)),
        "label": capfirst(field_label(decision)),
        "old": old,
        "new": new,
        "undo": reverse("admin:matches_decision_undo", args=[decision.pk]),
        "page": admin_address(bearing.match_of(thing) if isinstance(thing, Appearance) else thing),
    }


def admin_address(thing: models.Model | None) -> str:
    """The page in the admin on which the thing is changed; empty for none."""
    if thing is None:
        return ""
    return reverse(f"admin:{thing._meta.app_label}_{thing._meta.model_name}_change", args=[thing.pk])


def of_match(match: Match) -> models.QuerySet[Decision]:
    """The decisions about a match and all that belongs to it."""
    return Decision.objects.filter(Q(match=match) | Q(event__match=match) | Q(appearance__match=match))


def summary(done: Iterable[Decision]) -> str:
    """What was undone, in a line: "minute, stoppage time"."""
    return ", ".join(field_label(decision) for decision in done)
