"""Who appeared in matches and what they did there."""

from django.db import models
from django.db.models import Case, Count, Prefetch, Q, When

from players.models import Player, Team

from .whole import lead


def with_matches(rows):
    """Hand each row its match, and each match its teams and competition, every one of them one object; return the rows.

    Not prefetched: of more than a thousand matches, Django asks SQLite in a way that it refuses.
    """
    from ..models import Competition, Match

    matches = Match.objects.order_by().in_bulk({row.match_id for row in rows})
    teams = Team.objects.order_by().in_bulk(
        {key for match in matches.values() for key in (match.home_id, match.away_id)}
    )
    competitions = Competition.objects.order_by().in_bulk({match.competition_id for match in matches.values()} - {None})
    for match in matches.values():
        for name, things in (("home", teams), ("away", teams), ("competition", competitions)):
            lead(match, name, things)
    for row in rows:
        lead(row, "match", matches)
    return rows


class AppearanceQuerySet(models.QuerySet):
    def for_readers(self):
        """Without the appearances that an editor rejected."""
        return self.filter(rejected=False)

    def playing(self):
        """Those of players, not of coaches and referees, in matches that stand."""
        return self.for_readers().filter(
            role__in=self.model.PLAYING, match__merged_into__isnull=True, match__rejected=False
        )

    def with_team(self):
        """Those of a side, with the id of its `team`."""
        return self.exclude(side="").annotate(team=Case(When(side="home", then="match__home"), default="match__away"))

    def teams_of(self, player):
        """The names of the teams for which a person appeared, in whatever role, in order."""
        teams = self.with_team().filter(player=player).order_by().values("team")
        return sorted(set(Team.objects.filter(pk__in=teams).values_list("name", flat=True)))

    def for_player_page(self):
        """Appearances in matches that stand: hand those to them with `with_matches`."""
        return self.for_readers().filter(match__merged_into__isnull=True, match__rejected=False)


class EventQuerySet(models.QuerySet):
    def for_readers(self):
        """Without the events that an editor rejected."""
        return self.exclude(status="rejected")

    def disputed(self):
        """Those on which articles contradict each other."""
        return self.exclude(disputed=[])

    def of_team(self, team):
        """Those of a team's own side."""
        return self.filter(Q(side="home", match__home=team) | Q(side="away", match__away=team))

    def scorers(self):
        """Who scored the goals among these, own goals left out: players with their `goals`, those with most first."""
        goals = self.for_readers().filter(type="goal").exclude(how="own_goal")
        return Player.objects.filter(events__in=goals).annotate(goals=Count("events")).order_by("-goals", "slug", "pk")

    def for_drawing(self):
        """Events in order with their people, as a timeline draws them."""
        return self.select_related("player", "other").order_by("order", "pk")

    def for_list(self):
        """Events with their match and people, as lists that span matches show them."""
        related = ("match__home", "match__away", "match__competition", "player", "other")
        return (
            self.for_readers().filter(match__merged_into__isnull=True, match__rejected=False).select_related(*related)
        )

    def for_player_page(self):
        """Events of matches that stand, in order: hand those to them with `with_matches`."""
        held = self.for_readers().filter(match__merged_into__isnull=True, match__rejected=False)
        return held.order_by("match_id", "order", "pk")

    def for_comparison(self, matches, most):
        """So many goals of some matches that several articles tell, with `told`, how many, and their words: a list.

        Those told in most languages come first, then those that most articles tell.
        """
        from ..models import Citation

        told = Count("citations__source", distinct=True)
        languages = Count("citations__source__language", distinct=True)
        held = list(matches.values_list("pk", flat=True))  # a list, so that the database knows how few they are
        goals = self.for_readers().filter(type="goal", player__isnull=False, match__in=held)
        several = goals.annotate(told=told, languages=languages).filter(told__gt=1)
        first = several.order_by("-languages", "-told", "-match_id", "order").values_list("pk", "told")[:most]
        told_by = dict(first)
        goals = self.for_list().prefetch_related(Prefetch("citations", Citation.objects.for_page())).in_bulk(told_by)
        for key, goal in goals.items():
            goal.told = told_by[key]
        return [goals[key] for key in told_by if key in goals]

    def for_disagreements(self):
        """Disputed events, goals first and the latest matches before others, with what articles say of them."""
        from ..models import Citation

        citations = Prefetch("citations", Citation.objects.for_page())
        goals_first = Case(When(type="goal", then=0), default=1)
        return (
            self.for_list()
            .disputed()
            .order_by(goals_first, "-match_id", "order")
            .prefetch_related(citations, "player__names", "other__names")
        )
