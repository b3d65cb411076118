"""Pages of teams: what the records hold of them, so they live with the records."""

from urllib.parse import urlencode

from django.utils.translation import gettext_lazy as _

from players.models import Team

from ..filters import TeamFilter
from ..models import Event, Match
from ..paging import BoundedPaginator
from ..querysets import with_goals
from .canonical import CanonicalView
from .lists import NAMED, ArchiveList

MOST_OPPONENTS = 100
MOST_SCORERS = 12
FIGURES = {
    "played": (_("With a result"), _("Only matches whose result is known.")),
    "won": (_("Won"), _("Only matches won.")),
    "drawn": (_("Drawn"), _("Only matches drawn.")),
    "lost": (_("Lost"), _("Only matches lost.")),
    "scored": (_("Goals for"), _("Only matches with goals for this side.")),
    "conceded": (_("Goals against"), _("Only matches with goals against this side.")),
}
"""The figures of a team's record: code -> what it is called, and what is said where the matches behind it are shown."""


class TeamList(ArchiveList):
    template_name = "players/team_list.html"
    data = "players:teams_data"
    filterset_class = TeamFilter
    paginate_by = 50
    fields = NAMED | {"matches": lambda team: team.match_count}

    def get_queryset(self):
        return Team.objects.filter(merged_into=None, rejected=False)


class TeamPage(CanonicalView):
    """A team's record, scorers, opponents and matches, as far as this archive holds them.

    `?season=` leaves the matches of one, `?against=` (a primary key) those against a team, `?result=` those behind a
    figure of its record (FIGURES).
    """

    queryset = Team.objects.filter(rejected=False).select_related("merged_into").prefetch_related("names")
    template_name = "players/team.html"

    def get_context_data(self, **kwargs):
        team = self.object
        held = Match.objects.of_team(team)
        asked = {name: self.request.GET.get(name, "") for name in ("season", "against", "result")}
        against = Team.objects.filter(pk=asked["against"]).first() if asked["against"].isdecimal() else None
        matches = chosen(held, team, against, asked)
        record = matches.record(team)
        page = BoundedPaginator(matches.for_list(), 50).get_page(self.request.GET.get("page"))
        with_goals(page)
        return super().get_context_data(
            record=record,
            figures=[(code, name, record[code]) for code, (name, _said) in FIGURES.items()],
            figure=FIGURES[asked["result"]][1] if asked["result"] in FIGURES else "",
            scorers=Event.objects.of_team(team).filter(match__in=matches).scorers()[:MOST_SCORERS],
            behind=urlencode(
                {"show": "goals", "team": team.pk, "season": asked["season"], "against": asked["against"]}
            ),
            opponents=[] if against else opponents_of(matches, team),
            seasons=held.exclude(season="").seasons(),
            asked=asked,
            against=against,
            page_obj=page,
            **kwargs,
        )


def chosen(matches, team, against, asked):
    """The matches of a team that were asked for; what was asked wrongly is left aside."""
    if asked["season"]:
        matches = matches.filter(season=asked["season"])
    if against:
        matches = matches.of_team(against)
    if asked["result"] in FIGURES:
        matches = matches.behind(team, asked["result"])
    return matches


def opponents_of(matches, team):
    """The opponents of a team, [(team, record against it)], those met most often first."""
    records = list(matches.against(team)[:MOST_OPPONENTS])
    teams = Team.objects.in_bulk([record["opponent"] for record in records])
    return [(teams[record["opponent"]], record) for record in records]
