"""What a decision is about, and the matches on which it bears: those that are computed anew after it."""

from collections.abc import Callable

from django.db import models

from players.models import Player, Team

from .models import Competition, Decision, Match
from .models.decisions import THINGS


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


def bearing_on(decision: Decision, thing: models.Model) -> list[models.Model]:
    """Return what is computed anew when a decision on a thing is made or undone."""
    if decision.kind == Decision.Kind.SET:
        return [thing]
    named = [thing]
    if decision.kind in (Decision.Kind.SAME, Decision.Kind.DIFFERENT):
        named += type(thing)._default_manager.filter(pk=decision.new)
    return with_matches(*named)
