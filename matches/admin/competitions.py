"""The admin of competitions."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet

from players.admin import NamedAdmin

from ..models import Competition, CompetitionName


class CompetitionNameInline(admin.TabularInline):
    model = CompetitionName
    extra = 0


@admin.register(Competition)
class CompetitionAdmin(NamedAdmin):
    list_display = ["name", "spellings"]
    inlines = [CompetitionNameInline]

    def get_queryset(self, request: Any) -> QuerySet[Competition]:
        return super().get_queryset(request).prefetch_related("names")
