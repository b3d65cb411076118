"""The queue of errors that readers reported."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import model_ngettext
from django.db.models import Case, QuerySet, When
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .. import history
from ..models import ErrorReport
from .forms import ErrorReportForm
from .meanwhile import AsSeen, Moment

Status = ErrorReport.Status


@admin.register(ErrorReport)
class ErrorReportAdmin(AsSeen, admin.ModelAdmin):
    form = ErrorReportForm
    list_display = ["about", "words", "sent", "status", "handled_by"]
    list_filter = ["status"]
    date_hierarchy = "sent"
    fields = ["event_page", "text", "sent", "status", "handled_by", "handled", "seen"]
    readonly_fields = ["event_page", "text", "sent", "handled_by", "handled"]
    actions = ["resolve", "dismiss", "reopen"]
    save_on_top = True

    def get_queryset(self, request: Any) -> QuerySet[ErrorReport]:
        open_first = Case(When(status=Status.OPEN, then=0), default=1)
        related = (
            "event__player",
            "event__match__home",
            "event__match__away",
            "match__home",
            "match__away",
            "handled_by",
        )
        return super().get_queryset(request).select_related(*related).order_by(open_first, "-sent", "-pk")

    def has_add_permission(self, request: Any) -> bool:
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        return False

    def shown(self, thing: ErrorReport) -> dict[str, Any]:
        return {"status": thing.status}

    def change(self, thing: ErrorReport, then: Moment, shown: dict[str, Any] | None) -> str:
        if not shown or shown == self.shown(thing):
            return ""
        return _("%(who)s said: %(what)s") % {"who": thing.handled_by or "–", "what": thing.get_status_display()}

    def save_model(self, request: Any, obj: ErrorReport, form: Any, change: bool) -> None:
        self.handle(request, ErrorReport.objects.filter(pk=obj.pk), obj.status)

    def handle(self, request: Any, queryset: QuerySet[ErrorReport], status: str) -> int:
        """Give reports a status, and note who did; return how many had another."""
        closed = status != Status.OPEN
        return queryset.exclude(status=status).update(
            status=status, handled_by=request.user if closed else None, handled=timezone.now() if closed else None
        )

    def handle_chosen(self, request: Any, queryset: QuerySet[ErrorReport], status: str) -> None:
        chosen = ErrorReport.objects.filter(pk__in=[report.pk for report in self.as_seen(request, queryset)])
        done = self.handle(request, chosen, status)
        told = {"things": f"{done} {model_ngettext(self.opts, done)}", "status": Status(status).label}
        messages.success(request, _("%(things)s: %(status)s.") % told)

    @admin.action(description=gettext_lazy("Resolved: it was wrong, and is right now"), permissions=["change"])
    def resolve(self, request: Any, queryset: QuerySet[ErrorReport]) -> None:
        self.handle_chosen(request, queryset, Status.RESOLVED)

    @admin.action(description=gettext_lazy("Dismiss: nothing is wrong"), permissions=["change"])
    def dismiss(self, request: Any, queryset: QuerySet[ErrorReport]) -> None:
        self.handle_chosen(request, queryset, Status.DISMISSED)

    @admin.action(description=gettext_lazy("Open again"), permissions=["change"])
    def reopen(self, request: Any, queryset: QuerySet[ErrorReport]) -> None:
        self.handle_chosen(request, queryset, Status.OPEN)

    @admin.display(description=gettext_lazy("event"))
    def event_page(self, report: ErrorReport) -> str:
        thing = report.event or report.match
        if thing is None:
            return report.about
        return format_html('<a href="{}">{}</a>', history.admin_address(thing), report.about)

    @admin.display(description=gettext_lazy("what is wrong"))
    def words(self, report: ErrorReport) -> str:
        return report.text if len(report.text) <= 120 else f"{report.text[:120]}…"
