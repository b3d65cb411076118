"""The records: matches, who appeared, what happened, which words of which source say so, and what editors decided."""

import hashlib
from urllib.parse import quote as percent_encoded

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from players.addresses import address
from players.models import Name, Named, Player, Team

from .querysets import (
    AppearanceQuerySet,
    CitationQuerySet,
    EventQuerySet,
    MatchQuerySet,
    SourceQuerySet,
    StandingCitations,
)

NO_TEXT = hashlib.sha256(b"").hexdigest()
"""The checksum of a source without text."""


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


class Competition(Named):
    """A league or cup; its seasons are told by its matches. Its total is kept by filing."""

    match_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)

    class Meta:
        verbose_name = _("competition")
        verbose_name_plural = _("competitions")
        ordering = ["name", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="competition_has_a_name")]

    def get_absolute_url(self):
        return address("matches:competition", self.pk, self.slug)


class CompetitionName(Name):
    """A name that articles give a competition: "Coupe d'Italie" for the Coppa Italia."""

    competition = models.ForeignKey(Competition, on_delete=models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints = [models.UniqueConstraint(fields=["competition", "name"], name="competition_name_once")]


class Match(models.Model):
    """One match. Its facts are what filing prefers among the citations, with the editors' decisions applied last.

    Filing keeps its totals, too: events, articles that report it, events on which these contradict each other; whether
    any is told of extra time; and the types of events and languages of articles, as ",goal,shot,".
    """

    class Status(models.TextChoices):
        PLAYED = "played", _("played")
        ABANDONED = "abandoned", _("abandoned")
        AWARDED = "awarded", _("awarded")
        POSTPONED = "postponed", _("postponed")

    class DatePrecision(models.TextChoices):
        DAY = "day", _("day")
        MONTH = "month", _("month")
        SEASON = "season", _("season")
        UNKNOWN = "unknown", _("unknown")

    # Keys without an index of their own lead one of several columns.
    home = models.ForeignKey(
        Team, on_delete=models.PROTECT, related_name="home_matches", db_index=False, verbose_name=_("home team")
    )
    away = models.ForeignKey(
        Team, on_delete=models.PROTECT, related_name="away_matches", db_index=False, verbose_name=_("away team")
    )
    competition = models.ForeignKey(
        Competition,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="matches",
        db_index=False,
        verbose_name=_("competition"),
    )
    season = models.CharField(
        _("season"), max_length=9, blank=True, help_text=_("As in 2023-24, or 2018 where a season is a year.")
    )
    round = models.CharField(_("round"), max_length=100, blank=True)
    date = models.DateField(
        _("date"), null=True, blank=True, help_text=_("The first day of the month when only the month is known.")
    )
    date_precision = models.CharField(
        _("how exact the date is"), max_length=7, choices=DatePrecision, default=DatePrecision.UNKNOWN
    )
    venue = models.CharField(_("ground"), max_length=200, blank=True)
    attendance = models.PositiveIntegerField(_("attendance"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=9, choices=Status, default=Status.PLAYED)
    home_score = models.PositiveSmallIntegerField(_("home score"), null=True, blank=True)
    away_score = models.PositiveSmallIntegerField(_("away score"), null=True, blank=True)
    half_time_home = models.PositiveSmallIntegerField(_("half-time, home"), null=True, blank=True)
    half_time_away = models.PositiveSmallIntegerField(_("half-time, away"), null=True, blank=True)
    shootout_home = models.PositiveSmallIntegerField(_("shoot-out, home"), null=True, blank=True)
    shootout_away = models.PositiveSmallIntegerField(_("shoot-out, away"), null=True, blank=True)
    home_formation = models.CharField(_("home formation"), max_length=20, blank=True)
    away_formation = models.CharField(_("away formation"), max_length=20, blank=True)
    sides_known = models.BooleanField(default=True, help_text="Off where no source lets one know who was at home.")
    disputed = models.JSONField(
        default=list, blank=True, editable=False, help_text="Facts on which sources contradict each other."
    )
    rejected = models.BooleanField(
        _("rejected"), default=False, help_text=_("Hidden from readers, as an editor rejected it or one of its teams.")
    )
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="merged", db_index=False
    )
    event_count = models.PositiveIntegerField(_("events"), default=0, db_default=0, editable=False)
    source_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    disputed_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    had_extra_time = models.BooleanField(default=False, db_default=False, editable=False)
    event_types = models.TextField(default="", db_default="", editable=False)
    languages = models.TextField(default="", db_default="", editable=False)
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(_("updated"), auto_now=True)

    objects = MatchQuerySet.as_manager()

    class Meta:
        verbose_name = _("match")
        verbose_name_plural = _("matches")
        permissions = [("merge_match", "Can say which matches and teams are the same")]
        ordering = [F("date").desc(nulls_last=True), "-pk"]
        indexes = [
            models.Index(fields=["date", "id"]),
            models.Index(fields=["home", "date"]),
            models.Index(fields=["away", "date"]),
            models.Index(fields=["competition", "season", "date"]),
            models.Index(fields=["updated", "id"]),
            models.Index(fields=["merged_into"], condition=Q(merged_into__isnull=False), name="match_merged"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(home=F("away")), name="match_between_two_teams"),
            models.CheckConstraint(
                condition=Q(home_score__isnull=True, away_score__isnull=True)
                | Q(home_score__isnull=False, away_score__isnull=False),
                name="match_score_whole",
            ),
            models.CheckConstraint(
                condition=Q(half_time_home__isnull=True, half_time_away__isnull=True)
                | Q(half_time_home__isnull=False, half_time_away__isnull=False),
                name="match_half_time_whole",
            ),
            models.CheckConstraint(
                condition=Q(shootout_home__isnull=True, shootout_away__isnull=True)
                | Q(shootout_home__isnull=False, shootout_away__isnull=False),
                name="match_shootout_whole",
            ),
            models.CheckConstraint(
                condition=Q(date__isnull=True, date_precision__in=["season", "unknown"])
                | Q(date__isnull=False, date_precision__in=["day", "month"]),
                name="match_date_precision_fits",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["played", "abandoned", "awarded", "postponed"]), name="match_status"
            ),
        ]

    def __str__(self):
        score = f" {self.home_score}-{self.away_score}" if self.home_score is not None else ""
        return f"{self.home} - {self.away}{score}"

    @property
    def slug(self):
        """The readable part of the address: both teams and the year if known."""
        return "-".join([self.home.slug, self.away.slug, *([str(self.date.year)] if self.date else [])])

    def get_absolute_url(self):
        return address("matches:match", self.pk, self.slug)


class Appearance(models.Model):
    """A person in one match: starter, substitute (on the bench, used or not), coach, of the staff, or referee."""

    class Role(models.TextChoices):
        STARTER = "starter", _("starter")
        SUBSTITUTE = "substitute", _("substitute")
        COACH = "coach", _("coach")
        STAFF = "staff", _("staff")
        REFEREE = "referee", _("referee")

    PLAYING = (Role.STARTER, Role.SUBSTITUTE)

    match = models.ForeignKey(
        Match, on_delete=models.CASCADE, related_name="appearances", db_index=False, verbose_name=_("match")
    )
    player = models.ForeignKey(Player, on_delete=models.PROTECT, related_name="appearances", verbose_name=_("player"))
    side = models.CharField(_("side"), max_length=4, choices=Side, blank=True, default=Side.UNKNOWN)
    role = models.CharField(_("role"), max_length=10, choices=Role)
    position = models.PositiveSmallIntegerField(
        _("position"), default=0, help_text=_("The place in the line-up as listed, from 1.")
    )
    shirt_number = models.PositiveSmallIntegerField(_("shirt number"), null=True, blank=True)
    captain = models.BooleanField(_("captain"), default=False)
    rejected = models.BooleanField(
        _("rejected"), default=False, db_default=False, help_text=_("Hidden from readers, by an editor.")
    )

    objects = AppearanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("appearance")
        verbose_name_plural = _("line-ups")
        ordering = ["side", "role", "position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["match", "player", "role"], name="appearance_once"),
            models.CheckConstraint(
                condition=Q(role__in=["starter", "substitute", "coach", "staff", "referee"]), name="appearance_role"
            ),
            models.CheckConstraint(condition=Q(side__in=["home", "away", ""]), name="appearance_side"),
            models.CheckConstraint(
                condition=~Q(role__in=["starter", "substitute", "coach", "staff"]) | ~Q(side=""),
                name="appearance_has_a_side",
            ),
        ]

    def __str__(self):
        return f"{self.player} ({self.get_role_display()})"

    def get_absolute_url(self):
        return f"{self.match.get_absolute_url()}#line-ups"


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
    note = models.TextField(_("note"), blank=True)
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
        indexes = [models.Index(fields=["scope", "name"])]
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
        return f"{self.get_kind_display()} {self.field}".strip()
