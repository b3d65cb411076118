"""Pages of matches."""

from django_filters.views import FilterView

from ..filters import MatchFilter
from ..models import Match
from ..paging import BoundedPaginator
from ..sheet import Sheet
from .canonical import CanonicalView


class MatchList(FilterView):
    template_name = "matches/match_list.html"
    filterset_class = MatchFilter
    paginate_by = 40
    paginator_class = BoundedPaginator

    def get_queryset(self):
        return Match.objects.for_list()


class MatchPage(CanonicalView):
    """One match; `?show=goals` (or another kind of wording.KINDS, or disputed) leaves those events only."""

    template_name = "matches/match.html"

    def get_queryset(self):
        return Match.objects.for_page()

    def get_context_data(self, **kwargs):
        sheet = Sheet(self.object)
        kinds = sheet.kinds()
        asked = self.request.GET.get("show", "")
        kind = asked if asked in {code for code, *_ in kinds} else ""
        return super().get_context_data(
            sheet=sheet,
            kinds=kinds,
            kind=kind,
            sections=sheet.sections(kind),
            around=Match.objects.around(self.object),
            unfiltered=self.request.path if kind else "",  # where links find events that are not shown
            **kwargs,
        )
