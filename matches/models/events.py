"""What happened in a match."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from players.models import Player

from ..querysets import EventQuerySet
from .kinds import EventType, How, Side
from .matches import Match


class Event(models.Model):
    """One thing that happened in one match, however many citations it has.

    `player` and `other` by type: goal scorer / assist; substitution on / off; shot shooter / who stopped it;
    missed_penalty taker / goalkeeper; penalty_awarded fouled / offender; penalty_appeal claimant / opponent.
    """

    class Status(models.TextChoices):
        READ = "read", _("read")
        CONFIRMED = "confirmed", _("confirmed")
        EDITED = "edited", _("edited")
        REJECTED = "rejected", _("rejected")
        ADDED = "added", _("added")

    match = models.ForeignKey(
        Match, on_delete=models.CASCADE, related_name="events", db_index=False, verbose_name=_("match")
    )
    type = models.CharField(_("type"), max_length=20, choices=EventType)
    how = models.CharField(_("manner"), max_length=20, choices=How, blank=True, default=How.UNKNOWN)
    period = models.PositiveSmallIntegerField(
        _("period"), null=True, blank=True, help_text=_("1 and 2 the halves, 3 and 4 extra time, 5 the shoot-out.")
    )
    minute = models.PositiveSmallIntegerField(_("minute"), null=True, blank=True)
    added = models.PositiveSmallIntegerField(
        _("stoppage time"), null=True, blank=True, help_text=_("Minutes into stoppage time: 2 for 45+2.")
    )
    side = models.CharField(_("side"), max_length=4, choices=Side, blank=True, default=Side.UNKNOWN)
    player = models.ForeignKey(
        Player, null=True, blank=True, on_delete=models.PROTECT, related_name="events", verbose_name=_("player")
    )
    other = models.ForeignKey(
        Player,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="other_events",
        verbose_name=_("second player"),
    )
    order = models.PositiveSmallIntegerField(default=0, editable=False, help_text="Its place within the match.")
    status = models.CharField(_("status"), max_length=9, choices=Status, default=Status.READ, editable=False)
    disputed = models.JSONField(
        default=list, blank=True, editable=False, help_text="Fields on which sources contradict each other."
    )

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["match", "order", "pk"]
        indexes = [
            models.Index(fields=["match", "order"]),
            models.Index(fields=["type", "match"]),
            models.Index(fields=["match"], condition=~Q(disputed=[]), name="event_disputed"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(type__in=EventType.values), name="event_type"),
            models.CheckConstraint(condition=Q(how__in=How.values), name="event_how"),
            models.CheckConstraint(condition=Q(side__in=Side.values), name="event_side"),
            models.CheckConstraint(
                condition=Q(status__in=["read", "confirmed", "edited", "rejected", "added"]), name="event_status"
            ),
            models.CheckConstraint(condition=Q(period__isnull=True) | Q(period__range=(1, 5)), name="event_period"),
            models.CheckConstraint(condition=Q(minute__isnull=True) | Q(minute__range=(1, 120)), name="event_minute"),
            models.CheckConstraint(
                condition=Q(added__isnull=True) | Q(minute__isnull=False, added__range=(1, 60)),
                name="event_stoppage_time",
            ),
        ]

    def __str__(self):
        return " ".join(str(part) for part in (self.clock, self.get_type_display(), self.player) if part)

    def get_absolute_url(self):
        return f"{self.match.get_absolute_url()}#event-{self.pk}"

    @property
    def clock(self):
        """The minute as it is written: 45+2′, or an empty string when it is unknown."""
        if self.minute is None:
            return ""
        return f"{self.minute}+{self.added}′" if self.added else f"{self.minute}′"
