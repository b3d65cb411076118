"""The list of what people decided: never changed here, only undone."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from players.admin import FoldedSearch

from .. import bearing, history
from ..models import Decision
from . import meanwhile
from .base import undo


class Undone(admin.SimpleListFilter):
    title = gettext_lazy("undone")
    parameter_name = "undone"

    def lookups(self, request: Any, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        return [("no", gettext_lazy("No")), ("yes", gettext_lazy("Yes"))]

    def queryset(self, request: Any, queryset: QuerySet) -> QuerySet:
        return queryset.filter(undone__isnull=self.value() == "no") if self.value() else queryset


@admin.register(Decision)
class DecisionAdmin(FoldedSearch, admin.ModelAdmin):
    list_display = ["made", "editor", "about", "what", "old_value", "new_value", "reason", "undone", "undone_by"]
    fields = readonly_fields = list_display
    list_filter = ["kind", Undone, "editor"]
    date_hierarchy = "made"
    ordering = ["-made", "-pk"]
    search_fields = [
        *(f"{thing}player__names__folded__contains" for thing in ("", "event__", "appearance__")),
        *(f"{match}match__{side}__names__folded__contains" for match in ("", "event__") for side in ("home", "away")),
        "team__names__folded__contains",
    ]
    actions = ["undo_chosen"]
    show_full_result_count = False

    def get_queryset(self, request: Any) -> QuerySet[Decision]:
        return history.with_things(super().get_queryset(request))

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(self.undo_view)
        return [path("<int:pk>/undo/", view, name="matches_decision_undo"), *super().get_urls()]

    def has_add_permission(self, request: Any) -> bool:
        return False

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        return False

    def has_undo_permission(self, request: Any) -> bool:
        return request.user.has_perm("matches.change_decision")

    def has_view_permission(self, request: Any, obj: Any = None) -> bool:
        return super().has_view_permission(request, obj) or self.has_undo_permission(request)

    @method_decorator(require_POST)
    def undo_view(self, request: Any, pk: int) -> HttpResponseRedirect:
        """Undo one decision, then go back to the page that asked for it."""
        if not self.has_undo_permission(request):
            raise PermissionDenied
        undo(request, get_object_or_404(Decision, pk=pk))
        back = request.GET.get("next", "")
        safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure())
        return HttpResponseRedirect(back if safe else reverse("admin:matches_decision_changelist"))

    @admin.action(description=gettext_lazy("Undo the selected decisions"), permissions=["undo"])
    def undo_chosen(self, request: Any, queryset: QuerySet[Decision]) -> None:
        for decision in queryset.exclude(undone=None):
            messages.warning(request, _("%(who)s said: %(what)s") % meanwhile.words_of(decision))
        for decision in queryset.filter(undone=None).order_by("-made", "-pk"):
            decision.refresh_from_db(fields=["undone"])  # a partner of one before may be undone by now
            undo(request, decision)

    @admin.display(description=gettext_lazy("about"))
    def about(self, decision: Decision) -> str:
        thing = bearing.thing_of(decision)
        page = thing if decision.event or not bearing.match_of(thing) else bearing.match_of(thing)
        if page is None:
            return ""
        return format_html('<a href="{}">{}</a>', history.admin_address(page), thing)

    @admin.display(description=gettext_lazy("what"))
    def what(self, decision: Decision) -> str:
        return history.field_label(decision)

    @admin.display(description=gettext_lazy("from"))
    def old_value(self, decision: Decision) -> str:
        return history.old_and_new(decision)[0]

    @admin.display(description=gettext_lazy("to"))
    def new_value(self, decision: Decision) -> str:
        return history.old_and_new(decision)[1]
