"""The admin of events: what happened, beside the words that say so."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy, ngettext

from .. import decisions
from ..models import Citation, Event
from ..querysets import count_of
from .base import Choosing, DecidingAdmin, Disputed
from .forms import EventForm, PageForm


class PageInline(Choosing, admin.TabularInline):
    """Pages of books, scans and programmes that tell the event: who may change it may cite it."""

    model = Citation
    form = PageForm
    buttons = ()
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
class EventAdmin(DecidingAdmin):
    form = EventForm
    inlines = [PageInline]
    autocomplete_fields = ["match", "player", "other"]
    list_display = ["__str__", "how", "side", "other", "match", "status", "differs", "source_count"]
    list_filter = ["status", "type", Disputed, "match__competition", "match__season"]
    list_per_page = 50
    search_fields = [
        *(f"{person}__names__folded__contains" for person in ("player", "other")),
        *(f"match__{side}__names__folded__contains" for side in ("home", "away")),
    ]
    actions = ["confirm", "reject", "undo_decisions"]
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
            (gettext_lazy("Your word"), {"fields": [*(["rejected"] if obj else []), "reason", "seen"]}),
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

    @admin.action(description=gettext_lazy("Confirm the selected events"), permissions=["change"])
    def confirm(self, request: Any, queryset: QuerySet[Event]) -> None:
        done = self.decide(queryset, lambda event: decisions.confirm(event, request.user))
        messages.success(request, ngettext("%d event confirmed.", "%d events confirmed.", done) % done)

    @admin.action(
        description=gettext_lazy("Reject the selected events, so that no reader sees them"), permissions=["change"]
    )
    def reject(self, request: Any, queryset: QuerySet[Event]) -> None:
        done = self.decide(queryset, lambda event: decisions.reject(event, request.user))
        messages.success(request, ngettext("%d event rejected.", "%d events rejected.", done) % done)

    @admin.action(description=gettext_lazy("Undo all decisions about the selected events"), permissions=["change"])
    def undo_decisions(self, request: Any, queryset: QuerySet[Event]) -> None:
        done = self.decide(queryset, lambda event: decisions.undo_all(event, request.user))
        text = ngettext("%d event is as the sources have it.", "%d events are as the sources have them.", done)
        messages.success(request, text % done)

    def decide(self, queryset: QuerySet[Event], decision: Any) -> int:
        """Decide on each event, in one transaction; return on how many there was something to decide."""
        events = list(queryset)
        with decisions.deciding(*(event.match for event in events)):
            return sum(bool(decision(event)) for event in events)
