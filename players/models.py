"""Who plays: sides and people, with every name they go by."""

from django.db import models
from django.db.models import Q
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from .addresses import address
from .names import LONGEST_FOLDED, fold, search_form

LONGEST_SLUG = 220  # a letter of another script may be many in it


class Named(models.Model):
    """What teams and people share: a name to show, an address, and the row that took its place when two were one."""

    name = models.CharField(_("name"), max_length=200, help_text=_("The name shown, in its fullest known form."))
    slug = models.SlugField(max_length=LONGEST_SLUG, editable=False)  # by which lists are in order: Ö beside O
    merged_into = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="merged",
        help_text="Set when this turned out to be another one; its address then leads there.",
    )
    rejected = models.BooleanField(
        _("rejected"), default=False, help_text=_("Taken for one by mistake; hidden from readers, by an editor.")
    )
    key = models.CharField(
        max_length=420,
        unique=True,
        null=True,
        blank=True,
        editable=False,
        help_text="What tells this one from all others, made by filing; none while only an editor knows of it.",
    )

    class Meta:
        abstract = True

    def __str__(self):
        return self.name

    @property
    def other_spellings(self):
        """The spellings that articles use besides the name shown, but for those in capitals or with another apostrophe."""
        told = [self.name]
        for name in sorted((spelling.name for spelling in self.names.all()), key=lambda name: (name.isupper(), name)):
            if not any(is_as_good_as(name, other) for other in told):
                told.append(name)
        return sorted(told[1:])

    def save(self, **kwargs):
        self.slug = slug_of(self.name)
        if (fields := kwargs.get("update_fields")) is not None and "name" in fields:
            kwargs["update_fields"] = {*fields, "slug"}
        super().save(**kwargs)


def is_as_good_as(name, other):
    """Whether a spelling tells nothing beside another one: capitals, as of a headline, or another apostrophe."""
    name, other = name.replace("’", "'"), other.replace("’", "'")
    return name == other or (name.isupper() and name.casefold() == other.casefold())


def slug_of(name):
    """The part of an address that people read: ASCII letters, digits and hyphens; never empty."""
    return slugify(fold(name))[:LONGEST_SLUG] or "unnamed"


class Team(Named):
    """A side that plays. Women's, reserve and under-age sides are teams of their own. Its total is kept by filing."""

    match_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)

    class Meta:
        verbose_name = _("team")
        verbose_name_plural = _("teams")
        ordering = ["slug", "pk"]
        indexes = [models.Index(models.F("match_count").desc(), "id", name="team_most_matches")]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="team_has_a_name"),
        ]

    def get_absolute_url(self):
        return address("players:team", self.pk, self.slug)


class Player(Named):
    """A person of the game: player, coach or referee. What they were in one match is told by an Appearance.

    The totals are kept by filing: matches that they played in, those in which they had any part, and goals; and the ids
    of the teams for which they played, as ",12,45,".
    """

    birth_year = models.PositiveSmallIntegerField(
        _("year of birth"), null=True, blank=True, help_text=_("Tells namesakes apart.")
    )
    note = models.CharField(
        _("note"), max_length=200, blank=True, help_text=_("Tells namesakes apart, e.g. “the goalkeeper”.")
    )
    match_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    part_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    goal_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    played_for = models.TextField(default="", db_default="", editable=False)

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["slug", "pk"]
        indexes = [
            models.Index(models.F("match_count").desc(), "id", name="player_most_matches"),
            models.Index(models.F("goal_count").desc(), "id", name="player_most_goals"),
            models.Index(fields=["merged_into"], condition=Q(merged_into__isnull=False), name="player_merged"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="player_has_a_name"),
            models.CheckConstraint(
                condition=Q(birth_year__isnull=True) | Q(birth_year__range=(1840, 2100)),
                name="player_birth_year_is_possible",
            ),
        ]

    def get_absolute_url(self):
        return address("players:player", self.pk, self.slug)


class Name(models.Model):
    """One spelling that the articles use, kept with the words by which search finds it."""

    by_letters = False  # whether there are so many that an index finds a part of them: see players.lookups

    name = models.CharField(_("name"), max_length=200)
    folded = models.CharField(max_length=LONGEST_FOLDED, editable=False)

    class Meta:
        verbose_name = _("spelling")
        verbose_name_plural = _("spellings")
        abstract = True
        ordering = ["name"]

    def __str__(self):
        return self.name

    def save(self, **kwargs):
        self.folded = search_form(self.name)
        super().save(**kwargs)


class TeamName(Name):
    """A spelling of a team's name."""

    by_letters = True

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints = [models.UniqueConstraint(fields=["team", "name"], name="team_name_once")]


class PlayerName(Name):
    """A spelling of a person's name."""

    by_letters = True

    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints = [models.UniqueConstraint(fields=["player", "name"], name="player_name_once")]
