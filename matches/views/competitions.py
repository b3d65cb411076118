"""Pages of competitions."""

from itertools import groupby

from django.db.models import Count, F

from players.models import Player

from ..filters import CompetitionFilter
from ..models import Competition, Event, Match
from ..paging import BoundedPaginator
from ..querysets import count_of
from .canonical import CanonicalView
from .lists import NAMED, ArchiveList


class CompetitionPage(CanonicalView):
    """A season of a competition as far as it is held here: its matches by round, and its scorers.

    `?season=` is the one asked for, the latest unless told.
    """

    queryset = Competition.objects.filter(rejected=False).select_related("merged_into").prefetch_related("names")
    template_name = "matches/competition.html"

    def get_context_data(self, **kwargs):
        held = Match.objects.standing().filter(competition=self.object)
        seasons = list(held.order_by("-season").values_list("season", flat=True).distinct())
        asked = self.request.GET.get("season")
        season = asked if asked in seasons else next(iter(seasons), "")
        matches = held.filter(season=season)
        goals = Event.objects.for_readers().filter(match__in=matches, type="goal").exclude(how="own_goal")
        scorers = Player.objects.filter(events__in=goals).annotate(goals=Count("events")).order_by("-goals", "name")
        listed = matches.for_list().order_by(F("date").asc(nulls_last=True), "round", "pk")
        page = BoundedPaginator(listed, 100).get_page(self.request.GET.get("page"))
        return super().get_context_data(
            seasons=seasons,
            season=season,
            rounds=[(name, list(played)) for name, played in groupby(page, key=lambda match: match.round)],
            scorers=scorers[:12],
            page_obj=page,
            **kwargs,
        )


class CompetitionList(ArchiveList):
    """The competitions with matches held here."""

    template_name = "matches/competition_list.html"
    filterset_class = CompetitionFilter
    paginate_by = 100
    fields = NAMED | {"matches": lambda competition: competition.match_count}

    def get_queryset(self):
        matches = count_of(Match.objects.standing(), "competition")
        standing = Competition.objects.filter(merged_into=None, rejected=False)
        return standing.annotate(match_count=matches).filter(match_count__gt=0)
