"""Matches: those that a page or filter asks for, with what it shows of them."""

from django.db import models
from django.db.models import Case, Count, Exists, F, OuterRef, Q, When

from ..prepared import prepared
from .around import BETWEEN, before_and_after, keys_around
from .records import conditions, record_figures


@prepared
def for_lists(keys: list[int]):
    """Matches by their keys, with their teams and competition."""
    from ..models import Match

    return Match.objects.filter(pk__in=keys).select_related("home", "away", "competition")


class MatchQuerySet(models.QuerySet):
    def standing(self):
        """Without the rows that turned out to be another match, and without those that an editor rejected."""
        return self.filter(merged_into__isnull=True, rejected=False)

    def disputed(self):
        """Those where articles contradict each other on a fact or on an event."""
        return self.filter(~Q(disputed=[]) | Q(disputed_count__gt=0))

    def single(self):
        """Those that one current article alone reports."""
        return self.filter(source_count=1)

    def uncited(self):
        """Those with an event for which no article is cited: nothing holds it but an editor's word."""
        from ..models import Decision, Event

        said = Decision.objects.exclude(event=None).values("event")
        return self.filter(pk__in=Event.objects.for_readers().filter(pk__in=said, citations=None).values("match"))

    def unreviewed(self):
        """Those of which no editor has said anything, neither of their facts nor of their events or people."""
        from ..models import Decision

        said = Decision.objects.filter(undone__isnull=True)
        return self.filter(
            *(~Exists(said.filter(**{f"{path}match": OuterRef("pk")})) for path in ("", "event__", "appearance__"))
        )

    def around(self, match):
        """The matches held before and after one of each of its teams, and the last others between the two.

        Returns {"home": (before, after), "away": (before, after), "both": [matches]}; None where there is none.
        """
        found = for_lists(keys_around(match))
        teams = {"home": match.home_id, "away": match.away_id}
        both = [one for one in found if {one.home_id, one.away_id} == set(teams.values())]
        near = {side: before_and_after(match, team, found) for side, team in teams.items()}
        return near | {"both": both[:BETWEEN]}

    def of_team(self, team):
        return self.standing().filter(Q(home=team) | Q(away=team))

    def record(self, team):
        """How many of these matches a team played, won, drew and lost, and its goals, of those with a result."""
        return self.filter(home_score__isnull=False).aggregate(**record_figures(team))

    def against(self, team):
        """The opponents of a team in these matches with its record against each, those met most often first.

        Rows are {"opponent": primary key, "held": matches, and the figures of record()}.
        """
        opponent = Case(When(home=team, then=F("away")), default=F("home"))
        figures = record_figures(team) | {"held": Count("pk"), "played": Count("home_score")}
        return (
            self.order_by()
            .annotate(opponent=opponent)
            .values("opponent")
            .annotate(**figures)
            .order_by("-held", "opponent")
        )

    def behind(self, team, figure):
        """Those behind a figure of record(): that a team won, say, or in which it scored."""
        return self.filter(conditions(team)[figure])

    def seasons(self):
        """The seasons of these matches, the latest first; an empty one where it is not known."""
        return self.order_by("-season").values_list("season", flat=True).distinct()

    def for_list(self):
        """Those that stand, with their teams and competition."""
        return self.standing().select_related("home", "away", "competition")

    def for_page(self):
        """Matches with their teams and competition: hand all else that their page shows to them with `whole`."""
        return self.select_related("home", "away", "competition")
