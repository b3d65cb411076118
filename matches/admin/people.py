"""The admin of teams and people: their names are decisions too, and so is who is who."""

from django.contrib import admin
from django.urls import path
from django.utils.translation import gettext_lazy

from players.admin import NamedAdmin
from players.models import Player, PlayerName, Team, TeamName

from ..models import Competition, CompetitionName
from .base import DecidingAdmin, VerdictActions
from .forms import CompetitionForm, PlayerForm, TeamForm
from .same import SameAdmin, part_view

YOUR_WORD = gettext_lazy("Your word")
VERDICT = ["confirmed", "rejected", "reason", "seen"]


class NameInline(admin.TabularInline):
    extra = 0


class TeamNameInline(NameInline):
    model = TeamName


class PlayerNameInline(NameInline):
    model = PlayerName


class CompetitionNameInline(NameInline):
    model = CompetitionName


@admin.register(Team)
class TeamAdmin(VerdictActions, SameAdmin, NamedAdmin, DecidingAdmin):
    form = TeamForm
    inlines = [TeamNameInline]
    list_filter = ["rejected"]
    fieldsets = [(None, {"fields": ["name"]}), (YOUR_WORD, {"fields": VERDICT})]


@admin.register(Player)
class PlayerAdmin(VerdictActions, SameAdmin, NamedAdmin, DecidingAdmin):
    form = PlayerForm
    inlines = [PlayerNameInline]
    list_display = ["name", "birth_year", "note", "spellings"]
    list_filter = ["rejected"]
    fieldsets = [
        (None, {"fields": ["name", ("birth_year", "note")]}),
        (YOUR_WORD, {"fields": VERDICT}),
    ]

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(lambda request, pk: part_view(self, request, pk))
        return [path("<int:pk>/part/", view, name="players_player_part"), *super().get_urls()]


@admin.register(Competition)
class CompetitionAdmin(VerdictActions, SameAdmin, NamedAdmin, DecidingAdmin):
    form = CompetitionForm
    inlines = [CompetitionNameInline]
    list_filter = ["rejected"]
    fieldsets = [(None, {"fields": ["name"]}), (YOUR_WORD, {"fields": VERDICT})]
