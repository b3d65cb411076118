"""Editors' word on which two records are the same, and which are not. Filing honours it for all articles, also later ones."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from players.models import Named, Player
from players.names import fold

from .decisions import anchors, live, record, settle
from .models import Decision, Event, Match

Kind = Decision.Kind


def same(thing: models.Model, other: models.Model, editor: Any, reason: str = "") -> Decision | None:
    """Say that a thing is the other, whose row stays; its address leads there. None where that had been said already.

    Takes back that they are not the same. Raise ValidationError, in words for the editor, where they cannot be.
    """
    thing, other = fresh(thing), last(fresh(other))
    if live(thing).filter(kind=Kind.SAME, new=other.pk).exists():
        return None
    refuse_impossible(thing, other)
    take_back(Kind.DIFFERENT, thing, other, editor)
    made = record(Kind.SAME, thing, editor, new=other.pk, reason=reason, anchors=known_by(thing, other))
    if hasattr(thing, "merged_into"):
        type(thing)._default_manager.filter(pk=thing.pk).update(merged_into=other)
    settle(thing)
    return made


def different(thing: models.Model, other: models.Model, editor: Any, reason: str = "") -> Decision | None:
    """Say that two things are not the same, and take back that they are; None where that had been said already."""
    if said(Kind.DIFFERENT, thing, other).exists():
        return None
    found = known_by(thing, other)
    take_back(Kind.SAME, thing, other, editor)
    return record(Kind.DIFFERENT, thing, editor, new=other.pk, reason=reason, anchors=found)


def part(player: Player, matches: models.QuerySet[Match], editor: Any, reason: str = "") -> Player:
    """Make a person of their own of whom articles on these matches call by the player's name; return them."""
    other = Player.objects.create(name=player.name)
    other.names.create(name=player.name)
    found = anchors(player)
    theirs = set(player.mentions.filter(report__match__in=matches).values_list("report__source__name", "name"))
    told = [one | {"of": other.pk if (one["source"], one["name"]) in theirs else player.pk} for one in found]
    record(Kind.DIFFERENT, other, editor, new=player.pk, reason=reason, anchors=told)
    return other


def refuse_impossible(thing: models.Model, other: models.Model) -> None:
    if type(thing) is not type(other) or thing.pk == other.pk:
        raise ValidationError(_("This is one and the same already."))
    if last(thing).pk == other.pk and last(thing).pk != thing.pk:
        raise ValidationError(_("This had been taken for the other already."))
    if isinstance(thing, Event) and thing.match_id != other.match_id:
        raise ValidationError(_("Events of two matches cannot be one: say first that the matches are."))
    if isinstance(thing, Match) and {thing.home_id, thing.away_id} != {other.home_id, other.away_id}:
        raise ValidationError(_("Matches of other teams cannot be one: say first that the teams are."))


def fresh(thing: models.Model) -> models.Model:
    return type(thing)._default_manager.get(pk=thing.pk)


def last(thing: models.Model) -> models.Model:
    """Return the row that stands for a thing, itself unless it was merged into another."""
    seen = {thing.pk}
    while getattr(thing, "merged_into_id", None) and thing.merged_into_id not in seen:
        thing = thing.merged_into
        seen.add(thing.pk)
    return thing


def known_by(thing: models.Model, other: models.Model) -> list[dict[str, Any]]:
    """Return what both are known by; a person who was taken for the other already, by the names that they had."""
    if isinstance(thing, Event):
        return anchors(thing)  # the other stands with the passages that it is cited from
    if not isinstance(thing, Player):
        return anchors(thing) + anchors(other)
    found = anchors(thing) + anchors(other)
    bare = [one for one in (thing, other) if not one.mentions.exists()]
    names = {fold(name): one.pk for one in bare for name in names_had(one)}
    return [one | {"of": names.get(fold(one["name"]), one["of"])} for one in found]


def names_had(player: Player) -> set[str]:
    """Return the names by which articles called somebody, as decisions remember them, and the name shown."""
    told = Decision.objects.filter(player__isnull=False).values_list("anchors", flat=True)
    return {player.name} | {one["name"] for anchors in told for one in anchors if one.get("of") == player.pk}


def said(kind: str, thing: models.Model, other: models.Model) -> models.QuerySet[Decision]:
    """The live decisions of a kind on two things, whichever of them was named first."""
    name = thing._meta.model_name
    either = Q(**{name: thing.pk}, new=other.pk) | Q(**{name: other.pk}, new=thing.pk)
    return Decision.objects.filter(either, kind=kind, undone=None)


def take_back(kind: str, thing: models.Model, other: models.Model, editor: Any) -> None:
    """Undo what was said to the contrary."""
    for decision in said(kind, thing, other):
        Decision.objects.filter(pk=decision.pk).update(undone=timezone.now(), undone_by=editor)
        merged = getattr(decision, thing._meta.model_name)
        if kind == Kind.SAME and isinstance(merged, Named):
            type(merged)._default_manager.filter(pk=merged.pk).update(merged_into=None)
