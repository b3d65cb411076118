"""Pages of players and of others who appear in matches: what the records hold of them, so they live with the records."""

from django.db.models import Q

from players.models import Player

from .. import careers
from ..filters import PlayerFilter
from ..models import Appearance, Event, EventType, How
from ..querysets import count_of
from .canonical import CanonicalView
from .lists import NAMED, ArchiveList


class PlayerList(ArchiveList):
    template_name = "players/player_list.html"
    filterset_class = PlayerFilter
    paginate_by = 100
    fields = NAMED | {
        "birth_year": lambda player: player.birth_year,
        "note": lambda player: player.note or None,
        "matches": lambda player: player.match_count,
        "goals": lambda player: player.goal_count,
    }

    def get_queryset(self):
        appearances = Appearance.objects.playing()
        goals = Event.objects.for_list().filter(type=EventType.GOAL).exclude(how=How.OWN_GOAL)
        return Player.objects.filter(merged_into=None, pk__in=appearances.values("player")).annotate(
            match_count=count_of(appearances, "player", "match"), goal_count=count_of(goals, "player")
        )

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        players = context["page_obj"].object_list
        teams = Appearance.objects.playing().teams_of(players)
        return context | {"rows": [(player, teams[player.pk]) for player in players]}


class PlayerPage(CanonicalView):
    """A person's matches and what happened in them.

    `?show=goals` (a code of careers.COUNTED) leaves the matches with those events, `?season=` those of a season, and
    `?team=` (a primary key) those for a team.
    """

    queryset = Player.objects.filter(rejected=False).select_related("merged_into").prefetch_related("names")
    template_name = "players/player.html"

    def get_context_data(self, **kwargs):
        player = self.object
        appearances = Appearance.objects.filter(player=player).for_player_page()
        events = Event.objects.filter(Q(player=player) | Q(other=player)).for_player_page()
        parts = careers.parts(player, appearances, events)
        total = careers.Row(parts)
        asked = {name: self.request.GET.get(name, "") for name in ("show", "season", "team")}
        shown = [(part, shown_events(part, asked["show"])) for part in parts if is_asked(part, asked)]
        return super().get_context_data(
            shown=[(part, events) for part, events in shown if events or not asked["show"]],
            total=total,
            figures=[(code, name) for code, (name, _) in careers.COUNTED.items() if total.figures[code]],
            rows=careers.by_season_and_team(parts),
            teams=sorted({part.team for part in parts} - {None}, key=str),
            asked=asked if any(asked.values()) else {},
            **kwargs,
        )


def is_asked(part, asked):
    """Whether a part is of the season and for the team that were asked for."""
    of_team = not asked["team"] or str(part.team and part.team.pk) == asked["team"]
    return of_team and asked["season"] in ("", part.match.season)


def shown_events(part, kind):
    return part.counted(kind) if kind in careers.COUNTED else part.events
