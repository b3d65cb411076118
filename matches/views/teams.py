"""Pages of teams: what the records hold of them, so they live with the records."""

from django.db.models import Count

from players.models import Player, Team

from ..filters import TeamFilter
from ..models import Event, Match
from ..paging import BoundedPaginator
from ..querysets import count_of
from .canonical import CanonicalView
from .lists import NAMED, ArchiveList

MOST_OPPONENTS = 100


class TeamList(ArchiveList):
    template_name = "players/team_list.html"
    filterset_class = TeamFilter
    paginate_by = 100
    fields = NAMED | {"matches": lambda team: team.match_count}

    def get_queryset(self):
        matches = Match.objects.standing()
        return Team.objects.filter(merged_into=None, rejected=False).annotate(
            match_count=count_of(matches, "home") + count_of(matches, "away")
        )


class TeamPage(CanonicalView):
    """A team's record, scorers, opponents and matches, as far as this archive holds them.

    `?season=` leaves the matches of one, `?against=` (a primary key) those against a team, `?result=` those that were
    "won", "drawn" or "lost".
    """

    queryset = Team.objects.filter(rejected=False).select_related("merged_into").prefetch_related("names")
    template_name = "players/team.html"

    def get_context_data(self, **kwargs):
        held = Match.objects.of_team(self.object)
        asked = {name: self.request.GET.get(name, "") for name in ("season", "against", "result")}
        against = Team.objects.filter(pk=asked["against"]).first() if asked["against"].isdecimal() else None
        matches = chosen(held, self.object, against, asked)
        goals = Event.objects.for_readers().goals_of(self.object).filter(match__in=matches)
        scorers = Player.objects.filter(events__in=goals).annotate(goals=Count("events")).order_by("-goals", "name")
        return super().get_context_data(
            record=matches.record(self.object),
            scorers=scorers[:12],
            opponents=opponents_of(matches, self.object),
            seasons=held.exclude(season="").order_by("-season").values_list("season", flat=True).distinct(),
            asked=asked,
            against=against,
            page_obj=BoundedPaginator(matches.for_list(), 50).get_page(self.request.GET.get("page")),
            **kwargs,
        )


def chosen(matches, team, against, asked):
    """The matches of a team that were asked for; what was asked wrongly is left aside."""
    if asked["season"]:
        matches = matches.filter(season=asked["season"])
    if against:
        matches = matches.of_team(against)
    if asked["result"] in ("won", "drawn", "lost"):
        matches = matches.with_outcome(team, asked["result"])
    return matches


def opponents_of(matches, team):
    """The opponents of a team, [(team, record against it)], those met most often first."""
    records = list(matches.against(team)[:MOST_OPPONENTS])
    teams = Team.objects.in_bulk([record["opponent"] for record in records])
    return [(teams[record["opponent"]], record) for record in records]
