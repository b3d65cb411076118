"""Competitions, matches, and who appeared in them."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from players.addresses import address
from players.models import Name, Named, Player, Team

from ..querysets import AppearanceQuerySet, MatchQuerySet
from .kinds import Side


class Competition(Named):
    """A league or cup; its seasons are told by its matches. Its total is kept by filing."""

    match_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)

    class Meta:
        verbose_name = _("competition")
        verbose_name_plural = _("competitions")
        ordering = ["slug", "pk"]
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
