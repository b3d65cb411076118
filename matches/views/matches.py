"""Pages of matches, and the same as data."""

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.generic import View

from .. import exports, structured
from ..filters import MatchFilter
from ..models import Match
from ..querysets import reported, whole, with_goals
from ..sameness import last
from ..sheet import Sheet
from .canonical import CanonicalView
from .lists import ArchiveList, as_csv


class MatchList(ArchiveList):
    template_name = "matches/match_list.html"
    data = "matches:list_data"
    filterset_class = MatchFilter
    paginate_by = 40
    fields = {
        "id": lambda match: match.pk,
        "date": exports.date_text,
        "season": lambda match: match.season or None,
        "competition": lambda match: match.competition and match.competition.name,
        "round": lambda match: match.round or None,
        "home": lambda match: match.home.name,
        "away": lambda match: match.away.name,
        "home_score": lambda match: match.home_score,
        "away_score": lambda match: match.away_score,
        "status": lambda match: match.status,
        "events": lambda match: match.event_count,
        "articles": lambda match: match.source_count,
        "disagreements": lambda match: match.disputed_count,
        "address": lambda match: match.get_absolute_url(),
    }

    def get_queryset(self):
        return Match.objects.for_list()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if not self.kwargs.get("format"):
            with_goals(context["page_obj"])
        return context


class MatchPage(CanonicalView):
    """One match; `?show=goals` (or another kind of wording.KINDS, or disputed) leaves those events only."""

    template_name = "matches/match.html"

    def get_queryset(self):
        return Match.objects.filter(rejected=False).for_page()

    def get_object(self, queryset=None):
        match = super().get_object(queryset)
        return whole([match])[0]

    def get_context_data(self, **kwargs):
        sheet = Sheet(self.object)
        site = self.request.build_absolute_uri("/").removesuffix("/")

        def absolute(thing):
            return f"{site}{thing.get_absolute_url()}"

        kinds = sheet.kinds()
        asked = self.request.GET.get("show", "")
        kind = asked if asked in {code for code, *_ in kinds} else ""
        return super().get_context_data(
            sheet=sheet,
            kinds=kinds,
            kind=kind,
            sections=sheet.sections(kind),
            around=Match.objects.around(self.object),
            headline=structured.name_of(self.object),
            structured=structured.of_match(sheet, absolute),
            unfiltered=self.request.path if kind else "",  # where links find events that are not shown
            **kwargs,
        )


class MatchData(View):
    """One match at /matches/<pk>.json as export_archive prints it, at .csv its events one a row."""

    def get(self, request, pk, format):
        match = last(get_object_or_404(Match.objects.filter(rejected=False).for_page(), pk=pk))
        if match.pk != pk:
            match = Match.objects.for_page().get(pk=match.pk)
        data = exports.match_data(reported(whole([match]))[0])
        if format == "json":
            address = request.build_absolute_uri(match.get_absolute_url())
            return JsonResponse({"address": address} | data, json_dumps_params={"ensure_ascii": False})
        return as_csv(EVENT_COLUMNS, [event_row(event, data) for event in data["events"]])


EVENT_COLUMNS = (
    *("id", "period", "minute", "added", "type", "how", "team", "player", "other", "status", "disputed"),
    *("sources", "quotes"),
)


def event_row(event, match):
    """An event of match_data's as the row of a table."""
    told = event["citations"]
    team = match[event["side"]]["team"] if event["side"] else None
    sources = sorted({citation["source"] for citation in told})
    return event | {
        "team": team,
        "sources": sources,
        "quotes": [" ".join(citation["quote"].split()) for citation in told if citation["quote"]],
    }
