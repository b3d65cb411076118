"""Pages of players and of others who appear in matches: what the records hold of them, so they live with the records."""

from itertools import chain

from django.core.paginator import Paginator
from django.db.models import Q

from players.models import Player, Team

from .. import careers
from ..filters import PlayerFilter
from ..models import Appearance, Event
from ..querysets import name_people, with_matches, with_words
from ..quotes import most_telling
from .canonical import CanonicalView
from .lists import NAMED, ArchiveList


class PlayerList(ArchiveList):
    template_name = "players/player_list.html"
    data = "players:players_data"
    filterset_class = PlayerFilter
    paginate_by = 50
    fields = NAMED | {
        "birth_year": lambda player: player.birth_year,
        "note": lambda player: player.note or None,
        "matches": lambda player: player.match_count,
        "goals": lambda player: player.goal_count,
    }

    def get_queryset(self):
        return Player.objects.filter(match_count__gt=0, merged_into=None)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"rows": with_teams(context["page_obj"].object_list)}


def with_teams(players):
    """People with the names of the teams for which they played: [(player, [names])]."""
    teams = {player: [int(key) for key in player.played_for.split(",") if key] for player in players}
    names = dict(Team.objects.order_by().filter(pk__in=set(chain(*teams.values()))).values_list("pk", "name"))
    return [(player, sorted(names[key] for key in keys)) for player, keys in teams.items()]


MATCHES = 50  # on a page


class PlayerPage(CanonicalView):
    """A person's matches and what happened in them.

    `?show=goals` (a code of careers.COUNTED) leaves the matches with those events, `?show=minutes` those of which the
    minutes played are known, `?season=` those of a season, and `?team=`, `?against=` and `?competition=` (primary keys)
    those for a team, against one, and of a competition; `?page=` a further page of them.
    """

    queryset = Player.objects.filter(rejected=False).select_related("merged_into").prefetch_related("names")
    template_name = "players/player.html"

    def get_context_data(self, **kwargs):
        player = self.object
        appearances = list(Appearance.objects.filter(player=player).for_player_page())
        events = list(Event.objects.filter(Q(player=player) | Q(other=player)).for_player_page())
        with_matches([*appearances, *events])
        parts = careers.parts(player, appearances, events)
        total = careers.Row(parts)
        asked = {name: self.request.GET.get(name, "") for name in ("show", *PARTS)}
        found = [(part, shown_events(part, asked["show"])) for part in parts if is_asked(part, asked)]
        page = Paginator([row for row in found if row[1] is not None], MATCHES).get_page(self.request.GET.get("page"))
        name_people([event for _, shown in page for event in shown])
        chosen = {part.match.pk: careers.most_told(shown) for part, shown in page}
        with_words([event for event in chosen.values() if event])
        return super().get_context_data(
            page_obj=page,
            total=total,
            figures=[(code, name) for code, (name, _) in careers.COUNTED.items() if total.figures[code]],
            rows=careers.by_season_and_team(parts),
            teams=sorted({part.team for part in parts} - {None}, key=str),
            asked=asked if any(asked.values()) else {},
            words={match: event and most_telling(event.citations.all()) for match, event in chosen.items()},
            **kwargs,
        )


PARTS = {
    "season": lambda part: part.match.season,
    "team": lambda part: part.team and part.team.pk,
    "against": lambda part: part.opponent and part.opponent.pk,
    "competition": lambda part: part.match.competition_id,
}
"""What a person's parts in matches can be asked for by: a parameter of the address -> its value of a part."""


def is_asked(part, asked):
    """Whether a part is of the season, team, opponent and competition that were asked for."""
    return all(not asked[name] or str(value(part)) == asked[name] for name, value in PARTS.items())


def shown_events(part, kind):
    """The events of a part that a figure counts, all of them unless one is asked for; None if the figure has none."""
    if kind == "minutes":
        return None if part.minutes is None else part.limits
    return part.events if kind not in careers.COUNTED else part.counted(kind) or None
