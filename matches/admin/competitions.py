"""The admin of competitions."""

from django.contrib import admin

from players.admin import NamedAdmin

from ..models import Competition, CompetitionName


class CompetitionNameInline(admin.TabularInline):
    model = CompetitionName
    extra = 0


@admin.register(Competition)
class CompetitionAdmin(NamedAdmin):
    inlines = [CompetitionNameInline]
