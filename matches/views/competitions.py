"""Pages of competitions."""

from itertools import groupby

from ..filters import CompetitionFilter
from ..models import Competition, Match
from ..paging import BoundedPaginator
from ..querysets import count_of
from .canonical import CanonicalView
from .lists import NAMED, ArchiveList


class CompetitionPage(CanonicalView):
    """A competition's matches held here, by season and round."""

    model = Competition
    template_name = "matches/competition.html"

    def get_context_data(self, **kwargs):
        matches = Match.objects.for_list().filter(competition=self.object).order_by("-season", "date", "pk")
        page = BoundedPaginator(matches, 100).get_page(self.request.GET.get("page"))
        seasons = [(season, list(held)) for season, held in groupby(page, key=lambda match: match.season)]
        return super().get_context_data(seasons=seasons, page_obj=page, **kwargs)


class CompetitionList(ArchiveList):
    """The competitions with matches held here."""

    template_name = "matches/competition_list.html"
    filterset_class = CompetitionFilter
    paginate_by = 100
    fields = NAMED | {"matches": lambda competition: competition.match_count}

    def get_queryset(self):
        matches = count_of(Match.objects.standing(), "competition")
        return Competition.objects.filter(merged_into=None).annotate(match_count=matches).filter(match_count__gt=0)
