"""Pages of teams and players: what the records hold of them, so they live with the records."""

from dataclasses import dataclass, field

from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

from players.models import Player, Team

from ..filters import PlayerFilter, TeamFilter
from ..models import Appearance, Event, EventType, How, Match
from ..paging import BoundedPaginator
from ..querysets import count_of
from .canonical import CanonicalView
from .lists import NAMED, ArchiveList


class TeamList(ArchiveList):
    template_name = "players/team_list.html"
    filterset_class = TeamFilter
    paginate_by = 100
    fields = NAMED | {"matches": lambda team: team.match_count}

    def get_queryset(self):
        matches = Match.objects.standing()
        return Team.objects.filter(merged_into=None).annotate(
            match_count=count_of(matches, "home") + count_of(matches, "away")
        )


class TeamPage(CanonicalView):
    """A team's record, scorers and matches, as far as this archive holds them."""

    queryset = Team.objects.select_related("merged_into").prefetch_related("names")
    template_name = "players/team.html"

    def get_context_data(self, **kwargs):
        matches = Match.objects.of_team(self.object)
        goals = Event.objects.for_list().goals_of(self.object)
        scorers = Player.objects.filter(events__in=goals).annotate(goals=Count("events")).order_by("-goals", "name")
        return super().get_context_data(
            record=matches.record(self.object),
            scorers=scorers[:12],
            page_obj=BoundedPaginator(matches.for_list(), 50).get_page(self.request.GET.get("page")),
            **kwargs,
        )


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


@dataclass
class Part:
    """One person's part in one match."""

    match: object
    appearances: list = field(default_factory=list)
    events: list = field(default_factory=list)


class PlayerPage(CanonicalView):
    """A person's matches and what happened in them; `?show=goals` leaves the matches with those events."""

    queryset = Player.objects.select_related("merged_into").prefetch_related("names")
    template_name = "players/player.html"

    def get_context_data(self, **kwargs):
        player = self.object
        appearances = list(Appearance.objects.filter(player=player).for_player_page())
        events = list(Event.objects.filter(Q(player=player) | Q(other=player)).for_list().order_by("match", "order"))
        asked = self.request.GET.get("show", "")
        figures = [(code, name, len(chosen(code, player, events))) for code, (name, _) in FIGURES.items()]
        kind = asked if asked in {code for code, _, number in figures if number} else ""
        return super().get_context_data(
            parts=[part for part in parts(appearances, chosen(kind, player, events)) if part.events or not kind],
            figures=[figure for figure in figures if figure[2]],
            teams=sorted({team_of(one) for one in appearances} - {None}, key=str),
            roles=sorted({one.role for one in appearances}),
            kind=kind,
            **kwargs,
        )


FIGURES = {
    "goals": (_("Goals"), lambda player, e: e.type == EventType.GOAL and e.how != How.OWN_GOAL and e.player == player),
    "own_goals": (_("Own goals"), lambda player, e: e.type == EventType.GOAL and e.how == How.OWN_GOAL),
    "assists": (_("Assists"), lambda player, e: e.type == EventType.GOAL and e.other == player),
    "yellow_cards": (_("Yellow cards"), lambda player, e: e.type == EventType.YELLOW_CARD),
    "red_cards": (_("Red cards"), lambda player, e: e.type == EventType.RED_CARD),
}
"""What is counted of a player: code -> name and which events count."""


def chosen(kind, player, events):
    """The events that a figure counts, all of them for no figure."""
    return [event for event in events if kind not in FIGURES or FIGURES[kind][1](player, event)]


def parts(appearances, events):
    """What one person did match by match, latest first."""
    by_match = {}
    for appearance in appearances:
        by_match.setdefault(appearance.match_id, Part(appearance.match)).appearances.append(appearance)
    for event in events:
        by_match.setdefault(event.match_id, Part(event.match)).events.append(event)
    dated = sorted(by_match.values(), key=lambda part: (part.match.date is not None, part.match.date, part.match.pk))
    return dated[::-1]


def team_of(appearance):
    """The team for which someone appeared, None for a referee."""
    return getattr(appearance.match, appearance.side) if appearance.side else None
