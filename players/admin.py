"""The admin of teams and people, found by any spelling of any of their names."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy

from .names import fold


class FoldedSearch:
    """Search fields hold folded names, so what is searched for is folded too: leao finds Leão."""

    def get_search_results(self, request: Any, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        folded = fold(search_term)
        if search_term.strip() and not folded:
            return queryset.none(), False
        return super().get_search_results(request, queryset, folded)


class NamedAdmin(FoldedSearch, admin.ModelAdmin):
    """What teams, people and competitions share: a name to show, all its spellings below, and no dead ends offered."""

    list_display = ["name", "spellings"]
    search_fields = ["names__folded__holds"]

    def get_queryset(self, request: Any) -> QuerySet:
        return super().get_queryset(request).prefetch_related("names")

    def get_search_results(self, request: Any, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        if request.resolver_match.url_name == "autocomplete":
            queryset = queryset.filter(merged_into=None, rejected=False)
        return super().get_search_results(request, queryset, search_term)

    def save_related(self, request: Any, form: forms.ModelForm, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        form.instance.names.get_or_create(name=form.instance.name)  # or nobody would find it by the name shown

    @admin.display(description=gettext_lazy("also called"))
    def spellings(self, named: Any) -> str:
        return ", ".join(name.name for name in named.names.all() if name.name != named.name)
