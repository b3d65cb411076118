"""The admin of matches: the facts, who played and what happened, on one page."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db.models import Case, QuerySet, When
from django.utils.html import format_html
from django.utils.translation import gettext_lazy

from players.names import fold

from .. import asked, decisions, history
from ..models import Appearance, Decision, Event, Match
from .base import Choosing, DecidingAdmin, Disputed, Season, VerdictActions
from .forms import AppearanceForm, DecisionFormSet, EventForm, MatchForm
from .same import SameAdmin


class RowsInline(Choosing, admin.TabularInline):
    """Rows of a match, changed by decisions: rejected, never deleted."""

    buttons = ()
    view_on_site = False

    formset = DecisionFormSet
    extra = 0
    can_delete = False

    @admin.display(description=gettext_lazy("sources"))
    def sources(self, row: Any) -> str:
        cited = row.citations.all() if row.pk else []
        quotes = "\n\n".join(f"{citation.source}: {citation.quote}" for citation in cited)
        count = len({citation.source_id for citation in cited})
        return format_html('<span title="{}">{}</span>', quotes, count)


LIKE_A_SHEET = ("-side", Case(*(When(role=role, then=place) for place, role in enumerate(Appearance.Role.values))))
"""Home before away; starters, substitutes, coach, staff; the referee last."""


class AppearanceInline(RowsInline):
    model = Appearance
    form = AppearanceForm
    fields = [
        "player",
        "side",
        "role",
        "position",
        "shirt_number",
        "captain",
        "confirmed",
        "rejected",
        "sources",
        "seen",
    ]
    readonly_fields = ["sources"]
    autocomplete_fields = ["player"]

    def get_queryset(self, request: Any) -> QuerySet[Appearance]:
        return (
            super()
            .get_queryset(request)
            .annotate(confirmed=decisions.confirmations("appearance"))
            .select_related("player")
            .prefetch_related("citations__source")
            .order_by(*LIKE_A_SHEET, "position", "pk")
        )


class EventInline(RowsInline):
    model = Event
    form = EventForm
    fields = [
        *("minute", "added", "period", "type", "how", "side", "player", "other"),
        *("confirmed", "rejected", "status", "sources", "seen"),
    ]
    readonly_fields = ["status", "sources"]
    autocomplete_fields = ["player", "other"]
    show_change_link = True

    def get_queryset(self, request: Any) -> QuerySet[Event]:
        rows = super().get_queryset(request).annotate(confirmed=decisions.confirmations("event"))
        return rows.select_related("player", "other").prefetch_related("citations__source").order_by("order", "pk")


@admin.register(Match)
class MatchAdmin(VerdictActions, SameAdmin, DecidingAdmin):
    form = MatchForm
    inlines = [EventInline, AppearanceInline]
    autocomplete_fields = ["home", "away", "competition"]
    list_display = ["__str__", "date", "competition", "season", "status", "differs", "event_count", "updated"]
    list_filter = ["status", Disputed, "rejected", "competition", Season]
    list_select_related = ["home", "away", "competition"]
    date_hierarchy = "date"
    search_fields = ["home", "away", "competition", "season"]  # as get_search_results looks for them
    readonly_fields = ["differs"]
    save_on_top = True
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("home", "away"),
                    ("home_score", "away_score", "status"),
                    ("half_time_home", "half_time_away"),
                    ("shootout_home", "shootout_away"),
                    "differs",
                ]
            },
        ),
        (
            gettext_lazy("Where and when"),
            {
                "fields": [
                    ("date", "date_precision"),
                    ("competition", "season", "round"),
                    ("venue", "attendance"),
                    ("home_formation", "away_formation"),
                ]
            },
        ),
        (gettext_lazy("Your word"), {"fields": [("confirmed", "rejected"), "reason", "seen"]}),
    ]

    def get_queryset(self, request: Any) -> QuerySet[Match]:
        return super().get_queryset(request).filter(merged_into=None)

    def get_search_results(self, request: Any, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        """Find matches as readers do."""
        if not fold(search_term):
            return super().get_search_results(request, queryset, search_term)
        return asked.between(queryset, asked.words(search_term)), False

    def get_changelist_instance(self, request: Any) -> ChangeList:
        """Offer months and days once a season or year is chosen: to look for them among all matches takes long."""
        matches = super().get_changelist_instance(request)
        if not {"season", "date__year"}.intersection(matches.params):
            matches.date_hierarchy = None
        return matches

    def history(self, thing: Match) -> QuerySet[Decision]:
        return history.of_match(thing)

    @admin.display(description=gettext_lazy("sources differ on"))
    def differs(self, match: Match) -> str:
        return ", ".join(history.cited_for(Match, name) for name in match.disputed) or "–"
