"""The admin of events: what happened, beside the words that say so."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy

from ..models import Citation, Event
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
    list_display = ["__str__", "how", "side", "other", "match", "status", "differs", "source_count"]
    list_filter = ["status", "type", Disputed, "match__competition", SeasonOfMatch]
    list_per_page = 50
    search_fields = [
        *(f"{person}__names__folded__contains" for person in ("player", "other")),
        *(f"match__{side}__names__folded__contains" for side in ("home", "away")),
    ]
    save_on_top = True

    def get_queryset(self, request: Any) -> QuerySet[Event]:
        people = ("player", "other", "match__home", "match__away", "match__competition")
        return (
            super()
            .get_queryset(request)
            .select_related(*people)
            .annotate(source_count=count_of(Citation.objects, "event", "source"))
        )

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
        names = (str(Event._meta.get_field(name).verbose_name) for name in event.disputed)
        return ", ".join(names) or "–"

    @admin.display(description=gettext_lazy("sources"), ordering="source_count")
    def source_count(self, event: Event) -> int:
        return event.source_count
