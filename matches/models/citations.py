"""What an article says of a match: whom it names, and which words of it tell an event."""

from urllib.parse import quote as percent_encoded

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from players.models import Player

from ..querysets import CitationQuerySet, StandingCitations
from .events import Event
from .kinds import EventType, How, Side
from .matches import Appearance, Match
from .sources import Report, Source


class SideName(models.Model):
    """A name that reports give a side, and the team that it means, as filing settled it."""

    name = models.CharField(max_length=200, unique=True)
    key = models.CharField(max_length=200, db_index=True, help_text="The key of the name.")
    team = models.CharField(max_length=200, blank=True, db_index=True, help_text="The key of the team that it means.")
    reports = models.PositiveIntegerField(default=0, help_text="How many matches reported name a side so.")

    def __str__(self):
        return self.name


class CalledName(models.Model):
    """A name by which reports of a team, or of two, call somebody. Names of one family may be of one person."""

    scope = models.CharField(
        max_length=401, help_text="The key of the team; of a name without a side, both teams' keys."
    )
    name = models.CharField(max_length=200)
    family = models.CharField(max_length=200, blank=True, help_text="One of its names; empty until it was looked for.")
    uses = models.JSONField(default=list, help_text="How mentions use it, and how many do, as filing counts them.")

    class Meta:
        indexes = [models.Index(fields=["scope", "family", "name"])]
        constraints = [models.UniqueConstraint(fields=["scope", "name"], name="called_once")]

    def __str__(self):
        return self.name


class Mention(models.Model):
    """A name in a report and whom it means, as filing settled it; and what that takes to be known of the report."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="mentions", db_index=False)
    told = models.CharField(max_length=4, choices=Side, blank=True, help_text="The side that the report gives them.")
    name = models.CharField(max_length=200)
    role = models.CharField(
        max_length=10, choices=Appearance.Role, blank=True, help_text="Coach or referee; empty for all others."
    )
    side = models.CharField(max_length=4, choices=Side, blank=True, help_text="The side that they belong to.")
    player = models.ForeignKey(Player, on_delete=models.PROTECT, related_name="mentions")
    doubtful = models.BooleanField(default=False, help_text="Whether the name can be that of several people.")
    scope = models.CharField(max_length=401, blank=True, help_text="Among whose names it is settled: see CalledName.")
    listed = models.BooleanField(default=False, help_text="Whether a line-up of the report has the name.")
    both = models.BooleanField(default=False, help_text="Whether the line-ups of both sides have it.")
    year = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="When the match was, as far as it is told."
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["report", "told", "name", "role"], name="mention_once")]

    def __str__(self):
        return self.name


class Citation(models.Model):
    """A claim tied to what it supports: the exact words, and the values that they give.

    At most one of `event`, `appearance` and `match` is set; none means unplaced. `field` names what is supported
    on an appearance or a match; an event's citation supports the event as a whole. `text[start:end] == quote`.
    Orphaned ones, whose words a later text of the article lacks, are found by `with_orphans` alone.
    """

    class State(models.TextChoices):
        READ = "", _("read")
        KEPT = "kept", _("kept with the words")
        ORPHANED = "orphaned", _("words gone")

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="citations", verbose_name=_("source"))
    event = models.ForeignKey(Event, null=True, blank=True, on_delete=models.CASCADE, related_name="citations")
    appearance = models.ForeignKey(
        Appearance, null=True, blank=True, on_delete=models.CASCADE, related_name="citations"
    )
    match = models.ForeignKey(Match, null=True, blank=True, on_delete=models.CASCADE, related_name="citations")
    field = models.CharField(max_length=20, blank=True)
    start = models.PositiveIntegerField(null=True, blank=True, help_text="Code points from the start of the text.")
    end = models.PositiveIntegerField(null=True, blank=True)
    quote = models.TextField(_("words"), blank=True)
    page = models.CharField(
        _("page"), max_length=50, blank=True, help_text=_("For sources without text, such as a book.")
    )
    main = models.BooleanField(default=True, help_text="Off for a further passage that tells the same.")
    type = models.CharField(max_length=20, blank=True, choices=EventType)
    how = models.CharField(max_length=20, blank=True, choices=How)
    period = models.PositiveSmallIntegerField(null=True, blank=True)
    minute = models.PositiveSmallIntegerField(null=True, blank=True)
    added = models.PositiveSmallIntegerField(null=True, blank=True)
    side = models.CharField(max_length=4, choices=Side, blank=True, default=Side.UNKNOWN)
    player = models.CharField(max_length=200, blank=True, help_text="The name as the article spells it.")
    other = models.CharField(max_length=200, blank=True)
    value = models.CharField(max_length=200, blank=True, help_text="What is said of a match fact.")
    reasons = models.JSONField(
        default=dict, blank=True, help_text="Why its values are preferred, by each field on which sources differ."
    )

    state = models.CharField(max_length=8, blank=True, choices=State, default=State.READ, editable=False)

    objects = StandingCitations.from_queryset(CitationQuerySet)()
    with_orphans = CitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["source", "start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(event__isnull=True, appearance__isnull=True)
                | Q(event__isnull=True, match__isnull=True)
                | Q(appearance__isnull=True, match__isnull=True),
                name="citation_supports_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(start__isnull=True, end__isnull=True) | Q(start__lt=F("end")), name="citation_passage"
            ),
        ]

    def __str__(self):
        return self.quote or self.page or str(self.source)

    def get_absolute_url(self):
        """The page of the source, at the passage."""
        anchor = "" if self.start is None else f"#p{self.start}-{self.end}"
        return self.source.get_absolute_url() + anchor

    @property
    def original_address(self):
        """The article's own address, at these words for browsers that can find them; empty if it has none."""
        address, words = self.source.web_address, " ".join(self.quote.split())
        text = percent_encoded(words, safe="").replace("-", "%2D")  # a bare hyphen means something in a text fragment
        return f"{address}#:~:text={text}" if address and words else address

    @property
    def subject(self):
        """The event, appearance or match that it supports, None while unplaced."""
        return self.event or self.appearance or self.match

    @property
    def public_quote(self):
        """The words that readers may see: none where the source is for editors only."""
        return self.quote if self.source.has_public_words else ""
