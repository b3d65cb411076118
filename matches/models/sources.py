"""Articles, and the matches that each reports."""

import hashlib

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from players.addresses import address

from ..querysets import SourceQuerySet
from .matches import Match

NO_TEXT = hashlib.sha256(b"").hexdigest()
"""The checksum of a source without text."""


class Source(models.Model):
    """One article, its text kept exactly as it was decoded. A changed text under the same name is a revision.

    Filing keeps its totals: events that it tells, those that others tell too, and those on which articles differ.
    """

    class Rights(models.TextChoices):
        WHOLE = "whole", _("whole text")
        CITED = "cited", _("cited passages only")
        EDITORS = "editors", _("editors only")

    class Status(models.TextChoices):
        CURRENT = "current", _("current")
        SUPERSEDED = "superseded", _("superseded by a revision")
        WITHDRAWN = "withdrawn", _("withdrawn")

    name = models.CharField(_("short name"), max_length=200, help_text=_("The name of the file, without its ending."))
    title = models.CharField(_("title"), max_length=300, blank=True)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=200, blank=True)
    url = models.URLField(_("address"), max_length=500, blank=True)
    published = models.DateField(_("published"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=10, blank=True)
    rights = models.CharField(_("what readers see"), max_length=7, choices=Rights, default=Rights.WHOLE)
    note = models.TextField(
        _("note"), blank=True, help_text=_("Readers see it with the article: which edition it is, who translated it.")
    )
    text = models.TextField(_("text"), blank=True, editable=False)
    sha256 = models.CharField(_("checksum"), max_length=64, editable=False, help_text=_("Of the text in UTF-8."))
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.CURRENT, editable=False)
    superseded_by = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="revisions",
        db_index=False,
        verbose_name=_("superseded by"),
    )
    reader_version = models.CharField(_("version of the reader"), max_length=20, blank=True, editable=False)
    told = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    corroborated = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    contradicted = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    loaded = models.DateTimeField(_("loaded"), auto_now_add=True)

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["publisher", "title", "name", "pk"]
        indexes = [
            models.Index(fields=["sha256"]),
            models.Index(fields=["superseded_by"], condition=Q(superseded_by__isnull=False), name="source_superseded"),
            models.Index(fields=["status", "language"]),
            models.Index(F("told").desc(), "id", name="source_most_told"),
            models.Index(F("contradicted").desc(), "id", name="source_most_contradicted"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="source_has_a_name"),
            models.CheckConstraint(condition=Q(rights__in=["whole", "cited", "editors"]), name="source_rights"),
            models.CheckConstraint(
                condition=Q(status__in=["current", "superseded", "withdrawn"]), name="source_status"
            ),
            models.UniqueConstraint(
                fields=["url"], condition=~Q(url="") & ~Q(status="superseded"), name="source_address_once"
            ),
            models.UniqueConstraint(
                fields=["name"], condition=Q(url="") & ~Q(status="superseded"), name="source_name_once"
            ),
        ]

    def __str__(self):
        return self.title or self.name

    def get_absolute_url(self):
        return address("matches:source", self.pk)

    @property
    def web_address(self):
        """The address if it is one of the web, which alone may be linked; else empty."""
        return self.url if self.url.startswith(("https://", "http://")) else ""

    @property
    def has_text(self):
        """Whether the archive has its text; a book or a programme is entered without and cited by page."""
        return self.sha256 != NO_TEXT

    @property
    def latest(self):
        """The text that took its place in the end, itself where none did: its rights are those of all before it."""
        return self.superseded_by.latest if self.superseded_by else self

    @property
    def has_public_words(self):
        """Whether readers may see any of its text."""
        return self.latest.rights != self.Rights.EDITORS and self.latest.status != self.Status.WITHDRAWN


class SourceWords(models.Model):
    """The words of a source that readers may search, folded; matches.words writes them and finds by them.

    A migration adds each engine's full-text index: FTS5 on SQLite, a GIN index on PostgreSQL.
    """

    source = models.OneToOneField(Source, primary_key=True, on_delete=models.CASCADE, related_name="words")
    words = models.TextField(editable=False)

    def __str__(self):
        return self.words[:80]


class Report(models.Model):
    """One match as one source reports it: what the reader found, kept so that filing can compute the archive anew."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="reports", db_index=False)
    number = models.PositiveSmallIntegerField(default=0, help_text="0 for the first match of the source.")
    home_key = models.CharField(max_length=200, help_text="The key of the home side as it is named.")
    away_key = models.CharField(max_length=200, db_index=True, help_text="The key of the away side as it is named.")
    outline = models.CharField(
        max_length=1000, blank=True, help_text="What tells it from reports of other matches, as filing wants it."
    )
    data = models.JSONField(help_text="A match of a reading, shaped as read_articles prints it.")
    match = models.ForeignKey(Match, null=True, blank=True, on_delete=models.SET_NULL, related_name="reports")
    told = models.PositiveSmallIntegerField(default=0, help_text="Events of the match that it tells.")
    corroborated = models.PositiveSmallIntegerField(default=0, help_text="Those of them that others tell, too.")
    contradicted = models.PositiveSmallIntegerField(default=0, help_text="Those of them on which articles differ.")

    class Meta:
        ordering = ["source", "number"]
        indexes = [models.Index(fields=["home_key", "away_key", "outline"])]
        constraints = [models.UniqueConstraint(fields=["source", "number"], name="report_once")]

    def __str__(self):
        return f"{self.source}: {self.data.get('home')} - {self.data.get('away')}"
