"""What readers can filter lists by; every filter is a parameter of the address."""

import django_filters
from django import forms
from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from players.models import Player, PlayerName, Team, TeamName

from . import asked, wording
from .asked import few, named, spelt
from .models import Appearance, Competition, CompetitionName, Event, EventType, Match, Source
from .paging import MOST, KnownRows
from .querysets import FIGURES, of_articles
from .state import recall, remembered


def seasons():
    return [(season, season) for season in asked.seasons()]


def languages():
    return sorted(((code, wording.language_name(code)) for code in codes()), key=lambda choice: choice[1])


@remembered
def codes():
    return list(filter(None, of_articles("language")))


@remembered
def publishers():
    return [(name, name) for name in sorted(filter(None, of_articles("publisher")))]


LATEST = F("date").desc(nulls_last=True)


def sorting(usual, **orders):
    """A filter that sorts: `usual` names the order of the rows as they come, code=(name, *fields) each other one."""

    def sort(rows, name, value):
        return rows.order_by(*orders[value][1:], "pk")

    choices = [(code, name) for code, (name, *_) in orders.items()]
    return django_filters.ChoiceFilter(label=_("Sort by"), choices=choices, method=sort, empty_label=usual)


class ArchiveFilter(django_filters.FilterSet):
    """A filter that looks once for the rows that a list leads to; it remembers those of which only the order is asked."""

    along: tuple[str, ...] = ()  # what is read of all these rows, beside their keys

    def remembered(self, find):
        """Return what `find` finds; remembered where nothing but an order is asked for."""
        data = self.form.cleaned_data
        asked = [field for field, value in data.items() if value and field != "sort"]
        return find() if asked else recall((type(self), data.get("sort")), find)

    def filter_queryset(self, rows):
        """Return KnownRows: the first MOST of those that are left, and one more if there are more."""
        found = self.filtered(rows)
        told = self.remembered(lambda: list(found.values_list("pk", *self.along)[: MOST + 1]))
        return KnownRows(rows, [key for key, *_ in told], [values for _, *values in told])

    def filtered(self, rows):
        return super().filter_queryset(rows)


class MatchFilter(ArchiveFilter):
    """Matches by teams, competition, season, player, dates, what happened, and what is held of them."""

    q = django_filters.CharFilter(label=_("Teams, competition or year"), method="by_words")
    player = django_filters.CharFilter(label=_("Player"), method="asked_together")
    event = django_filters.ChoiceFilter(
        label=_("Event"), choices=EventType.choices, method="asked_together", empty_label=_("any event")
    )
    competition = django_filters.ModelChoiceFilter(
        label=_("Competition"),
        queryset=Competition.objects.filter(merged_into=None, rejected=False),
        empty_label=_("any competition"),
    )
    season = django_filters.ChoiceFilter(label=_("Season"), choices=seasons, empty_label=_("any season"))
    since = django_filters.DateFilter(
        label=_("From"), field_name="date", lookup_expr="gte", widget=forms.DateInput({"type": "date"})
    )
    until = django_filters.DateFilter(
        label=_("To"), field_name="date", lookup_expr="lte", widget=forms.DateInput({"type": "date"})
    )
    held = django_filters.ChoiceFilter(
        label=_("What is held"),
        choices=[
            ("disputed", _("articles disagree")),
            ("single", _("one article only")),
            ("uncited", _("events without words")),
            ("unreviewed", _("no editor looked yet")),
        ],
        method="by_what_is_held",
        empty_label=_("anything"),
    )
    language = django_filters.ChoiceFilter(
        label=_("An article in"), choices=languages, method="with_article_in", empty_label=_("any language")
    )
    sort = sorting(
        usual=_("newest first"),
        oldest=(_("oldest first"), F("date").asc(nulls_last=True)),
        events=(_("most events"), "-event_count", LATEST),
        articles=(_("most articles"), "-source_count", LATEST),
        disputes=(_("most disagreements"), "-disputed_count", LATEST),
    )

    class Meta:
        model = Match
        fields = []

    def by_words(self, matches, name, value):
        return asked.between(matches, asked.words(value))

    def asked_together(self, matches, name, value):
        """Left to `filtered`: a player and an event together ask for such an event of that player."""
        return matches

    def filtered(self, matches):
        data = self.form.cleaned_data
        return with_event(super().filtered(matches), data.get("player"), data.get("event"))

    def by_what_is_held(self, matches, name, value):
        return getattr(matches, value)()

    def with_article_in(self, matches, name, value):
        return matches.filter(languages__contains=f",{value},")


def with_event(matches, player, event_type):
    """Matches where a player (a name, or empty) had an event of a type (or empty), or any part at all if of no type."""
    if event_type and not player:
        return of_type(matches, event_type)
    if not player:
        return matches
    events = Event.objects.for_readers()
    if event_type:
        events = events.filter(type=event_type)
    players = few(spelt(PlayerName.objects.all(), player), "player")
    parts = [events.filter(player__in=players), events.filter(other__in=players)]
    if not event_type:
        parts.append(Appearance.objects.for_readers().filter(player__in=players))
    parts = [part.order_by().values("match") for part in parts]
    if isinstance(players, list):
        return matches.filter(pk__in=parts[0].union(*parts[1:]))
    return with_any(of_type(matches, event_type) if event_type else matches, parts)


def with_any(matches, parts):
    """Matches that some rows are of, where most are: the list is walked until it is full.

    A row is asked for: of whether there is one, PostgreSQL would rather look for all matches at once.
    """
    row = Coalesce(*(Subquery(part.filter(match=OuterRef("pk"))[:1]) for part in parts))
    return matches.alias(row=row).filter(row__isnull=False)


def of_type(matches, event_type):
    """Matches with an event of a type: those of a rare one are looked for, of others the list is soon full."""
    found = few(Event.objects.for_readers().filter(type=event_type), "match")
    if isinstance(found, list):
        return matches.filter(pk__in=found)
    return matches.filter(event_types__contains=f",{event_type},")


class NameFilter(ArchiveFilter):
    """People, teams or competitions by a part of a name, however articles spell it."""

    name = django_filters.CharFilter(label=_("Name"), method="by_name")

    names: type
    reference: str

    def by_name(self, rows, name, value):
        return rows.filter(pk__in=named(self.names.objects.all(), self.reference, value))


class PlayerFilter(NameFilter):
    names, reference = PlayerName, "player"
    sort = sorting(
        usual=_("by name"), goals=(_("most goals"), "-goal_count"), matches=(_("most matches"), "-match_count")
    )

    class Meta:
        model = Player
        fields = []


class CompetitionFilter(NameFilter):
    names, reference = CompetitionName, "competition"
    sort = sorting(usual=_("by name"), matches=(_("most matches"), "-match_count"))

    class Meta:
        model = Competition
        fields = []


class TeamFilter(NameFilter):
    names, reference = TeamName, "team"
    sort = sorting(usual=_("by name"), matches=(_("most matches"), "-match_count"))

    class Meta:
        model = Team
        fields = []


class SourceFilter(ArchiveFilter):
    """Articles by a word of their title, publisher and language."""

    along = ("publisher", "language", *FIGURES)

    title = django_filters.CharFilter(label=_("Title"), lookup_expr="icontains")
    publisher = django_filters.ChoiceFilter(label=_("Publisher"), choices=publishers, empty_label=_("any publisher"))
    language = django_filters.ChoiceFilter(label=_("Language"), choices=languages, empty_label=_("any language"))

    sort = sorting(
        usual=_("by publisher"),
        newest=(_("newest first"), F("published").desc(nulls_last=True)),
        told=(_("most events"), "-told"),
        contradicted=(_("most contradicted"), "-contradicted"),
    )

    class Meta:
        model = Source
        fields = []
