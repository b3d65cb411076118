"""Who may decide what: editors on events, matches and people, archivists on sources and on what is merged."""

from typing import Any

from django.db import models

from players.models import Team

from . import bearing
from .models import Appearance, Competition, Decision, Match

MERGE = "matches.merge_match"
MERGED_BY_ARCHIVISTS = (Match, Team, Competition)
SAMENESS = (Decision.Kind.SAME, Decision.Kind.DIFFERENT)


def needed(kind: str, model: type[models.Model]) -> str:
    """The permission that one needs for a decision of a kind on a thing of a model."""
    if kind in SAMENESS and model in MERGED_BY_ARCHIVISTS:
        return MERGE
    return f"{model._meta.app_label}.change_{model._meta.model_name}"


def may_decide(user: Any, kind: str, model: type[models.Model]) -> bool:
    return user.has_perm(needed(kind, model))


def may_undo(user: Any, decision: Decision) -> bool:
    """Whether a user may undo a decision: who might have made it, and may undo at all."""
    thing = bearing.thing_of(decision)
    model = type(thing) if thing else Appearance
    return user.has_perm("matches.change_decision") and may_decide(user, decision.kind, model)
