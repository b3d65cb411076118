"""What the admin of events and of matches share."""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import model_ngettext
from django.contrib.admin.views.main import ORDER_VAR, PAGE_VAR
from django.contrib.admin.widgets import AutocompleteSelect, RelatedFieldWidgetWrapper
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from players.admin import FoldedSearch

from .. import bearing, decisions, filters, history, permissions, undoing
from ..models import Decision
from ..state import recall
from . import cited, meanwhile


class Disputed(admin.SimpleListFilter):
    """Those on which sources contradict each other."""

    title = gettext_lazy("disagreement")
    parameter_name = "disputed"
    none = Q(disputed=[])

    def lookups(self, request: Any, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        return [("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No"))]

    def queryset(self, request: Any, queryset: QuerySet) -> QuerySet:
        return {"yes": queryset.exclude(self.none), "no": queryset.filter(self.none)}.get(self.value(), queryset)


class ByValue(admin.SimpleListFilter):
    """Those with one of the values that rows have: they are remembered, a look at each row would take long."""

    values: Callable[[], list[tuple[str, str]]]

    def lookups(self, request: Any, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return self.values()

    def queryset(self, request: Any, queryset: QuerySet) -> QuerySet:
        return queryset.filter(**{self.parameter_name: self.value()}) if self.value() else queryset


class Season(ByValue):
    title = gettext_lazy("season")
    parameter_name = "season"
    values = staticmethod(filters.seasons)


class SeasonOfMatch(Season):
    parameter_name = "match__season"


class CountedOnce(admin.ModelAdmin):
    """A list of which all rows are counted once in each state of the archive, not for every look at it."""

    show_full_result_count = False

    def get_paginator(self, request: Any, queryset: QuerySet, *args: Any, **kwargs: Any) -> Paginator:
        paginator = super().get_paginator(request, queryset, *args, **kwargs)
        if not request.GET.keys() - {PAGE_VAR, ORDER_VAR}:
            paginator.count = recall((type(self), "count"), queryset.count)
        return paginator


class Chosen(AutocompleteSelect):
    """Chooses a person, team or competition; the one that is `known`, of the row that its form shows, is not read again."""

    known: Any = None

    def optgroups(self, name: str, value: list[str], attr: Any = None) -> list:
        chosen = self.known and value == [str(self.known.pk)]
        if any(value) and not chosen:
            return super().optgroups(name, value, attr)
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        if chosen:
            options.append(self.create_option(name, self.known.pk, str(self.known), True, len(options)))
        return [(None, options, 0)]


class Choosing:
    """Fields that choose a person, team or competition, without the buttons that would lead away from the page."""

    buttons: tuple[str, ...] = ("add", "view")

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", Chosen(db_field, self.admin_site, using=kwargs.get("using")))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(getattr(field, "widget", None), RelatedFieldWidgetWrapper):
            for button in {"add", "change", "delete", "view"} - set(self.buttons):
                setattr(field.widget, f"can_{button}_related", False)
        return field


class DecidingAdmin(Choosing, FoldedSearch, CountedOnce):
    """An admin whose forms make decisions; nothing is ever deleted, and the page tells its own history."""

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        return False

    def history(self, thing: Any) -> QuerySet[Decision]:
        """The decisions that the page of the thing lists."""
        return thing.decisions.all()

    def render_change_form(self, request: Any, context: dict, add: bool = False, **kwargs: Any) -> Any:
        thing = kwargs.get("obj")
        if thing:
            context["decisions"] = history.rows(self.history(thing), request.user)
            context["cited"] = cited.rows(thing) if hasattr(thing, "citations") else None
            context["may_say_same"] = hasattr(self, "may_say_same") and self.may_say_same(request)
        return super().render_change_form(request, context, add=add, **kwargs)

    def save_model(self, request: Any, obj: Any, form: Any, change: bool) -> None:
        form.decide(request.user)

    def save_formset(self, request: Any, form: Any, formset: Any, change: bool) -> None:
        formset.editor, formset.reason = request.user, form.cleaned_data.get("reason", "")
        formset.save()

    def save_related(self, request: Any, form: Any, formsets: Iterable, change: bool) -> None:
        things = [form.instance]
        if "rejected" in form.changed_data:  # which every match of whom or what it is has to know
            things = bearing.with_matches(form.instance)
        with decisions.deciding(*things):
            super().save_related(request, form, formsets, change)


class VerdictActions(meanwhile.AsSeen):
    """Actions on the selected things as a whole."""

    actions = ["confirm", "reject", "undo_decisions"]

    @admin.action(description=gettext_lazy("Confirm the selected %(verbose_name_plural)s"), permissions=["change"])
    def confirm(self, request: Any, queryset: QuerySet) -> None:
        done = self.decide(request, queryset, lambda thing: decisions.confirm(thing, request.user))
        messages.success(request, _("%(things)s confirmed.") % {"things": self.counted(done)})

    @admin.action(
        description=gettext_lazy("Reject the selected %(verbose_name_plural)s, so that no reader sees them"),
        permissions=["change"],
    )
    def reject(self, request: Any, queryset: QuerySet) -> None:
        done = self.decide(request, queryset, lambda thing: decisions.reject(thing, request.user))
        messages.success(request, _("%(things)s rejected.") % {"things": self.counted(done)})

    @admin.action(
        description=gettext_lazy("Undo all decisions about the selected %(verbose_name_plural)s"),
        permissions=["change"],
    )
    def undo_decisions(self, request: Any, queryset: QuerySet) -> None:
        done = self.decide(request, queryset, lambda thing: undoing.undo_all(thing, request.user))
        messages.success(request, _("As the sources have it again: %(things)s.") % {"things": self.counted(done)})

    def counted(self, number: int) -> str:
        return f"{number} {model_ngettext(self.opts, number)}"

    def decide(self, request: Any, queryset: QuerySet, decision: Any) -> int:
        """Decide on each thing that stands as it was seen, in one transaction; return on how many there was need."""
        things = self.as_seen(request, queryset)
        with decisions.deciding(*bearing.with_matches(*things)):
            return sum(bool(decision(thing)) for thing in things)


def undo(request: Any, decision: Decision) -> None:
    """Undo it for the user of the request, and tell them how that went."""
    thing = bearing.thing_of(decision)
    if not permissions.may_undo(request.user, decision):
        messages.error(request, _("%(thing)s: this is not yours to undo.") % {"thing": thing})
        return
    try:
        with decisions.deciding(*bearing.bearing_on(decision, thing)):
            undone = undoing.undo(decision, request.user)
    except ValidationError as error:
        messages.error(request, f"{thing}: {' '.join(error.messages)}")
        return
    if undone:
        words = {"thing": thing, "what": history.summary(undone)}
        messages.success(request, _("Undone: %(what)s (%(thing)s).") % words)
