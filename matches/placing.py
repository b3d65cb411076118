"""Editors' word on what the words of an article tell that filing finds no place for: an entry, one of their own, or nothing.

A decision on an event or appearance that places words has their anchors besides those of the thing; one on a match says
that they tell nothing. Filing honours it as long as the words stand in the article.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from players.models import Player

from . import decisions
from .models import Appearance, Citation, Decision, Match, Mention

STARTERS = 11
PARTS = {"lineup": Appearance.Role.STARTER, "bench": Appearance.Role.SUBSTITUTE}


def place(words: Citation, thing: models.Model, editor: Any) -> Decision:
    """Say that words which support nothing tell of an event or appearance; or, given a match, that they tell nothing."""
    known = [] if isinstance(thing, Match) else decisions.anchors(thing)
    made = decisions.record(Decision.Kind.PLACE, thing, editor, anchors=[*known, anchor(words)])
    decisions.settle(thing)
    return made


def place_anew(words: Citation, match: Match, editor: Any) -> Decision:
    """Say that the words, a name in a line-up, are an entry of their own, on the bench where eleven start.

    Raise ValidationError where nobody knows whom they name.
    """
    side, role, player = part(words)
    if player is None:
        raise ValidationError(_("Nobody of this name is known: add the entry on the page of the match."))
    if Appearance.objects.for_readers().filter(match=match, side=side, role=role).count() >= STARTERS:
        role = Appearance.Role.SUBSTITUTE
    thing = Appearance.objects.filter(match=match, player=player, role=role).first()
    if thing and not decisions.is_rejected(thing):
        return place(words, thing, editor)
    thing = thing or Appearance.objects.create(match=match, player=player, role=role, side=side)
    made = decisions.add(thing, editor)
    Decision.objects.filter(pk=made.pk).update(anchors=[*made.anchors, anchor(words)])
    return made


def part(words: Citation) -> tuple[str, str, Player | None]:
    """Return the side and role of the list that the words stand in, and whom they mean."""
    side, _, name = words.field.partition("_")
    mention = Mention.objects.filter(report__source=words.source, told=side, name=words.value, role="").first()
    return side, PARTS.get(name, ""), mention and mention.player


def anchor(words: Citation) -> dict[str, Any]:
    """Return what words that support nothing are known by: unlike other anchors they tell a field and a value."""
    source = {"source": words.source.name, "sha256": words.source.sha256}
    return source | {"start": words.start, "end": words.end, "field": words.field, "value": words.value}
