"""Pages of competitions."""

from itertools import groupby
from urllib.parse import urlencode

from django.db.models import F

from .. import querysets
from ..filters import CompetitionFilter
from ..models import Competition, Event, Match
from ..paging import BoundedPaginator
from .canonical import CanonicalView
from .lists import NAMED, ArchiveList

MOST_SCORERS = 12


class CompetitionPage(CanonicalView):
    """A season of a competition as far as it is held here: its matches by round, and its scorers.

    `?season=` is the one asked for, the latest unless told.
    """

    queryset = Competition.objects.filter(rejected=False).select_related("merged_into").prefetch_related("names")
    template_name = "matches/competition.html"

    def get_context_data(self, **kwargs):
        held = Match.objects.standing().filter(competition=self.object)
        seasons = querysets.seasons(self.object.pk)
        asked = self.request.GET.get("season")
        season = asked if asked in seasons else next(iter(seasons), "")
        matches = held.filter(season=season)
        listed = matches.for_list().order_by(F("date").asc(nulls_last=True), "round", "pk")
        page = BoundedPaginator(listed, 100).get_page(self.request.GET.get("page"))
        querysets.with_goals(page)
        return super().get_context_data(
            seasons=seasons,
            season=season,
            rounds=[(name, list(played)) for name, played in groupby(page, key=lambda match: match.round)],
            scorers=Event.objects.filter(match__in=matches).scorers()[:MOST_SCORERS],
            behind=urlencode({"show": "goals", "competition": self.object.pk, "season": season}),
            page_obj=page,
            **kwargs,
        )


class CompetitionList(ArchiveList):
    """The competitions with matches held here."""

    template_name = "matches/competition_list.html"
    data = "matches:competitions_data"
    filterset_class = CompetitionFilter
    paginate_by = 100
    fields = NAMED | {"matches": lambda competition: competition.match_count}

    def get_queryset(self):
        return Competition.objects.filter(match_count__gt=0, merged_into=None, rejected=False)
