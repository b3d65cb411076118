"""Matches: those that a page or filter asks for, with what it shows of them."""

from functools import reduce
from operator import attrgetter, or_

from django.db import models
from django.db.models import Case, Count, Exists, F, OuterRef, Prefetch, Q, Subquery, When

from .counts import count_of
from .records import conditions, record_figures


def before_and_after(match, team, others):
    """The last match of a team before one and the first after it among others; None where there is none."""
    held = [one for one in others if team in (one.home_id, one.away_id)]
    before, after = ([one for one in held if one.date < match.date], [one for one in held if one.date > match.date])
    day = attrgetter("date")
    return max(before, key=day, default=None), min(after, key=day, default=None)


class MatchQuerySet(models.QuerySet):
    def standing(self):
        """Without the rows that turned out to be another match, and without those that an editor rejected."""
        return self.filter(merged_into__isnull=True, rejected=False)

    def disputed(self):
        """Those where articles contradict each other on a fact or on an event."""
        from ..models import Event

        events = Event.objects.for_readers().disputed().filter(match=OuterRef("pk")).order_by()
        # The first one, not whether there is any: for that, PostgreSQL looks for those of all matches beforehand.
        return self.alias(disputed_event=Subquery(events.values("pk")[:1])).filter(
            ~Q(disputed=[]) | Q(disputed_event__isnull=False)
        )

    def single(self):
        """Those that one current article alone reports."""
        from ..models import Report

        reports = count_of(Report.objects.filter(source__status="current"), "match", "source")
        return self.alias(reporting=reports).filter(reporting=1)

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
        others = self.standing().exclude(pk=match.pk)
        teams = {"home": match.home_id, "away": match.away_id}
        between = others.filter(home__in=teams.values(), away__in=teams.values())
        asked = [Q(pk=Subquery(pk)) for team in teams.values() for pk in others.of_team(team).next_to(match.date)]
        near = self.filter(reduce(or_, asked)) if asked else self.none()
        told = list(near.select_related("home", "away", "competition"))
        found = {side: before_and_after(match, team, told) for side, team in teams.items()}
        return found | {"both": list(between.select_related("home", "away", "competition")[:6])}

    def next_to(self, date):
        """Queries of the keys of the last match before a day and of the first one after it; none if it is unknown."""
        if date is None:
            return []
        keys = self.values("pk")
        return [keys.filter(date__lt=date).order_by("-date")[:1], keys.filter(date__gt=date).order_by("date")[:1]]

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

    def with_goals(self):
        """Matches with `goals`: their goals in order with who scored them."""
        from ..models import Event

        goals = Event.objects.for_readers().filter(type="goal").select_related("player").order_by("order", "pk")
        return self.prefetch_related(Prefetch("events", goals, to_attr="goals"))

    def for_career(self):
        """Matches as a person's page shows them, with `had_extra_time`."""
        from ..models import Event

        extra = Event.objects.for_readers().filter(match=OuterRef("pk"), period__in=(3, 4))
        return self.select_related("home", "away", "competition").annotate(had_extra_time=Exists(extra))

    def for_list(self):
        """Matches with their teams and competition, and `event_count`, `source_count` and `disputed_count`."""
        from ..models import Event, Report

        events = Event.objects.for_readers()
        reports = Report.objects.filter(source__status="current")
        return (
            self.standing()
            .select_related("home", "away", "competition")
            .annotate(
                event_count=count_of(events, "match"),
                source_count=count_of(reports, "match", "source"),
                disputed_count=count_of(events.disputed(), "match"),
            )
        )

    def for_page(self):
        """Matches with all that their page shows, in a number of queries that does not grow."""
        from ..models import Appearance, Citation, Event

        citations = Prefetch("citations", Citation.objects.for_page())
        events = Event.objects.for_readers().select_related("player", "other").prefetch_related(citations)
        appearances = (
            Appearance.objects.for_readers().select_related("player").prefetch_related(citations, "player__names")
        )
        return self.select_related("home", "away", "competition").prefetch_related(
            citations, Prefetch("events", events.order_by("order", "pk")), Prefetch("appearances", appearances)
        )
