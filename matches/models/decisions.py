"""What readers report and editors decide."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from players.models import Player, Team

from .events import Event
from .matches import Appearance, Competition, Match


class ErrorReport(models.Model):
    """What a reader thinks is wrong with an event: for editors to look into. It changes nothing by itself."""

    class Status(models.TextChoices):
        OPEN = "open", _("open")
        RESOLVED = "resolved", _("resolved")
        DISMISSED = "dismissed", _("dismissed")

    event = models.ForeignKey(Event, null=True, on_delete=models.SET_NULL, related_name="error_reports")
    match = models.ForeignKey(Match, null=True, on_delete=models.SET_NULL, related_name="error_reports")
    about = models.CharField(
        _("about"), max_length=300, help_text=_("The event as the reader saw it; it may change or go.")
    )
    text = models.TextField(_("what is wrong"), max_length=2000)
    sender = models.CharField(
        max_length=32, blank=True, editable=False, help_text="Tells senders apart for an hour, not who they are."
    )
    sent = models.DateTimeField(_("sent"), auto_now_add=True)
    status = models.CharField(_("status"), max_length=9, choices=Status, default=Status.OPEN)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("handled by"),
    )
    handled = models.DateTimeField(_("handled"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("error report")
        verbose_name_plural = _("error reports")
        ordering = ["-sent", "-pk"]
        indexes = [models.Index(fields=["status", "sent"]), models.Index(fields=["sender", "sent"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=["open", "resolved", "dismissed"]), name="error_report_status"
            ),
        ]

    def __str__(self):
        return self.about


THINGS = ("event", "appearance", "match", "player", "team", "competition")
"""What a decision can be about: the names of its foreign keys."""


class Decision(models.Model):
    """One word of an editor on one field of one thing; filing applies them last. Never changed, only undone."""

    class Kind(models.TextChoices):
        CONFIRM = "confirm", _("confirm")
        SET = "set", _("set")
        REJECT = "reject", _("reject")
        SAME = "same", _("same as")
        DIFFERENT = "different", _("not the same")
        ADD = "add", _("add by hand")
        PLACE = "place", _("place words")

    kind = models.CharField(_("kind of decision"), max_length=9, choices=Kind)
    event = models.ForeignKey(Event, null=True, blank=True, on_delete=models.PROTECT, related_name="decisions")
    appearance = models.ForeignKey(
        Appearance, null=True, blank=True, on_delete=models.PROTECT, related_name="decisions"
    )
    match = models.ForeignKey(Match, null=True, blank=True, on_delete=models.PROTECT, related_name="decisions")
    player = models.ForeignKey(Player, null=True, blank=True, on_delete=models.PROTECT, related_name="decisions")
    team = models.ForeignKey(Team, null=True, blank=True, on_delete=models.PROTECT, related_name="decisions")
    competition = models.ForeignKey(
        Competition, null=True, blank=True, on_delete=models.PROTECT, related_name="decisions"
    )
    field = models.CharField(
        _("field"), max_length=20, blank=True, help_text=_("The field set, or empty for the whole.")
    )
    old = models.JSONField(null=True, blank=True, help_text="The value when the decision was made.")
    new = models.JSONField(
        null=True, blank=True, help_text="The value decided; for “same” and “not the same” the other's id."
    )
    anchors = models.JSONField(
        default=list,
        blank=True,
        help_text="The citations of what it is about: source name, start, end and type, so that it outlives its row.",
    )
    editor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="decisions",
        verbose_name=_("editor"),
    )
    made = models.DateTimeField(_("when"), auto_now_add=True)
    reason = models.CharField(_("why"), max_length=300, blank=True)
    undone = models.DateTimeField(_("undone"), null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="undone_decisions",
        verbose_name=_("undone by"),
    )

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["made", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["confirm", "set", "reject", "same", "different", "add", "place"]),
                name="decision_kind",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.field_name}".strip()

    @property
    def field_name(self):
        """The field that was set, in words; empty where the decision is about the whole."""
        models_of = {name: self._meta.get_field(name).related_model for name in THINGS}
        about = next((model for name, model in models_of.items() if getattr(self, f"{name}_id")), None)
        return str(about._meta.get_field(self.field).verbose_name) if about and self.kind == self.Kind.SET else ""
