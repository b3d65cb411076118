"""The admin of events: what happened, beside the words that say so."""

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy

from players.models import PlayerName, TeamName
from players.names import fold

from .. import asked, history
from ..models import Citation, Event, Match
from ..querysets import count_of
from .base import Choosing, DecidingAdmin, Disputed, SeasonOfMatch, VerdictActions
from .forms import EventForm, PageForm
from .same import SameAdmin


class PageInline(Choosing, admin.TabularInline):
    """Pages of books, scans and programmes that tell the event: who may change it may cite it."""

    model = Citation
    form = PageForm
    buttons = ()
    view_on_site = False
    extra = 0
    verbose_name = gettext_lazy("page of a source without text")
    verbose_name_plural = gettext_lazy("cited by page")
    fields = ["source", "page", "quote"]
    autocomplete_fields = ["source"]

    def get_queryset(self, request: Any) -> QuerySet[Citation]:
        return super().get_queryset(request).by_page().select_related("source")

    def has_view_permission(self, request: Any, obj: Any = None) -> bool:
        return request.user.has_perm("matches.view_event") or self.has_change_permission(request, obj)

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        return request.user.has_perm("matches.change_event")

    has_add_permission = has_delete_permission = has_change_permission


@admin.register(Event)
class EventAdmin(VerdictActions, SameAdmin, DecidingAdmin):
    form = EventForm
    inlines = [PageInline]
    autocomplete_fields = ["match", "player", "other"]
    list_display = ["__str__", "match", "side", "other", "how", "status", "differs", "source_count"]
    list_filter = ["status", "type", Disputed, "match__competition", SeasonOfMatch]
    list_per_page = 50
    search_fields = ["player", "other", "match__home", "match__away"]  # as get_search_results looks for them
    save_on_top = True

    def get_queryset(self, request: Any) -> QuerySet[Event]:
        people = ("player", "other", "match__home", "match__away", "match__competition")
        return (
            super()
            .get_queryset(request)
            .select_related(*people)
            .annotate(source_count=count_of(Citation.objects, "event", "source"))
        )

    def get_search_results(self, request: Any, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        """Find events by the names of their people and of the teams of their match."""
        if not fold(search_term):
            return super().get_search_results(request, queryset, search_term)
        for word in fold(search_term).split():
            people = asked.few(asked.spelt(PlayerName.objects.all(), word), "player")
            teams = asked.few(asked.spelt(TeamName.objects.all(), word), "team")
            matches = asked.few(Match.objects.filter(Q(home__in=teams) | Q(away__in=teams)), "pk", asked.MANY)
            found = Q(player__in=people) | Q(other__in=people) | Q(match__in=matches)
            are_few = isinstance(people, list) and isinstance(matches, list)
            queryset = queryset.filter(found if are_few else asked.one_by_one(found))
        return queryset, False

    def get_fieldsets(self, request: Any, obj: Event | None = None) -> list:
        shown = ["match_page", "status", "differs"] if obj else ["match"]
        return [
            (None, {"fields": shown}),
            (gettext_lazy("What"), {"fields": [("type", "how")]}),
            (gettext_lazy("When"), {"fields": [("minute", "added", "period")]}),
            (gettext_lazy("Who"), {"fields": ["side", "player", "other"]}),
            (gettext_lazy("Your word"), {"fields": [*(["confirmed", "rejected"] if obj else []), "reason", "seen"]}),
        ]

    def get_readonly_fields(self, request: Any, obj: Event | None = None) -> list[str]:
        return ["match_page", "status", "differs"] if obj else []

    @admin.display(description=gettext_lazy("match"))
    def match_page(self, event: Event) -> str:
        address = reverse("admin:matches_match_change", args=[event.match_id])
        return format_html('<a href="{}">{}</a>', address, event.match)

    @admin.display(description=gettext_lazy("sources differ on"))
    def differs(self, event: Event) -> str:
        return ", ".join(history.called(Event, name) for name in event.disputed) or "–"

    @admin.display(description=gettext_lazy("sources"), ordering="source_count")
    def source_count(self, event: Event) -> int:
        return event.source_count
