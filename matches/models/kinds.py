"""The kinds of events, their manners, and the sides of a match."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Side(models.TextChoices):
    HOME = "home", _("home")
    AWAY = "away", _("away")
    UNKNOWN = "", _("unknown")


class EventType(models.TextChoices):
    GOAL = "goal", _("goal")
    MISSED_PENALTY = "missed_penalty", _("missed penalty")
    PENALTY_AWARDED = "penalty_awarded", _("penalty awarded")
    YELLOW_CARD = "yellow_card", _("yellow card")
    RED_CARD = "red_card", _("red card")
    SUBSTITUTION = "substitution", _("substitution")
    SHOT = "shot", _("chance")
    DISALLOWED_GOAL = "disallowed_goal", _("disallowed goal")
    INJURY = "injury", _("injury")
    VAR_REVIEW = "var_review", _("video review")
    PENALTY_APPEAL = "penalty_appeal", _("penalty appeal")
    SHOOTOUT_GOAL = "shootout_goal", _("shoot-out goal")
    SHOOTOUT_MISS = "shootout_miss", _("shoot-out miss")


class How(models.TextChoices):
    """The manner of an event; which values go with which type is told in the design notes."""

    UNKNOWN = "", _("unknown")
    OPEN = "open", _("from play")
    PENALTY = "penalty", _("penalty")
    OWN_GOAL = "own_goal", _("own goal")
    FREE_KICK = "free_kick", _("free kick")
    HEADER = "header", _("header")
    SAVED = "saved", _("saved")
    OFF_TARGET = "off_target", _("off target")
    BLOCKED = "blocked", _("blocked")
    WOODWORK = "woodwork", _("woodwork")
    STRAIGHT = "straight", _("straight red")
    SECOND_YELLOW = "second_yellow", _("second yellow")
    OFFSIDE = "offside", _("offside")
    FOUL = "foul", _("foul")
    HANDBALL = "handball", _("handball")
    VAR = "var", _("after video review")
