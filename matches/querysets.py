"""What each page reads from the database: methods named for the page that needs them."""

from collections import defaultdict

from django.db import models
from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Prefetch, Q, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce

FIGURES = ("told", "corroborated", "contradicted")  # of a Report


def count_of(rows, reference, counted="pk"):
    """A subquery: how many of `rows` point to the outer row through their foreign key `reference`."""
    counts = rows.order_by().filter(**{reference: OuterRef("pk")}).values(reference)
    total = counts.annotate(total=Count(counted, distinct=True)).values("total")
    return Coalesce(Subquery(total, output_field=IntegerField()), Value(0))


def rejection_of(appearance):
    """Whether an editor's word stands that rejects the appearance named by this field of the row."""
    from .models import Decision

    return Exists(Decision.objects.filter(appearance=OuterRef(appearance), kind="reject", undone__isnull=True))


def outcomes(team):
    """What a match was for a team: {"won", "drawn", "lost": condition}."""
    home, away = Q(home=team), Q(away=team)
    more, fewer = Q(home_score__gt=F("away_score")), Q(home_score__lt=F("away_score"))
    return {
        "won": home & more | away & fewer,
        "drawn": Q(home_score=F("away_score")),
        "lost": home & fewer | away & more,
    }


def record_figures(team):
    """The aggregates that make up a team's record."""
    home, away = Q(home=team), Q(away=team)
    return {
        "played": Count("pk"),
        **{name: Count("pk", filter=condition) for name, condition in outcomes(team).items()},
        "scored": Sum("home_score", filter=home, default=0) + Sum("away_score", filter=away, default=0),
        "conceded": Sum("away_score", filter=home, default=0) + Sum("home_score", filter=away, default=0),
    }


class MatchQuerySet(models.QuerySet):
    def standing(self):
        """Without the rows that turned out to be another match, and without those that an editor rejected."""
        return self.filter(merged_into__isnull=True, rejected=False)

    def disputed(self):
        """Those where articles contradict each other on a fact or on an event."""
        from .models import Event

        events = Event.objects.for_readers().disputed()
        return self.filter(~Q(disputed=[]) | Q(pk__in=events.values("match")))

    def single(self):
        """Those that one current article alone reports."""
        from .models import Report

        reports = count_of(Report.objects.filter(source__status="current"), "match", "source")
        return self.alias(reporting=reports).filter(reporting=1)

    def uncited(self):
        """Those with an event for which no article is cited."""
        from .models import Event

        return self.filter(pk__in=Event.objects.for_readers().filter(citations=None).values("match"))

    def unreviewed(self):
        """Those of which no editor has said anything, neither of their facts nor of their events or people."""
        from .models import Decision

        said = Decision.objects.filter(undone__isnull=True)
        return self.filter(
            *(~Exists(said.filter(**{f"{path}match": OuterRef("pk")})) for path in ("", "event__", "appearance__"))
        )

    def around(self, match):
        """The matches held before and after one of each of its teams, and the last others between the two.

        Returns {"home": (before, after), "away": (before, after), "both": [matches]}; None where there is none.
        """
        others = self.standing().exclude(pk=match.pk).select_related("home", "away", "competition")
        between = others.filter(home__in=(match.home, match.away), away__in=(match.home, match.away))
        found = {side: others.of_team(getattr(match, side)).next_to(match.date) for side in ("home", "away")}
        return found | {"both": list(between[:6])}

    def next_to(self, date):
        """The last match before a day and the first one after it; None for both if the day is unknown."""
        if date is None:
            return None, None
        return self.filter(date__lt=date).order_by("-date").first(), self.filter(date__gt=date).order_by("date").first()

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

    def with_outcome(self, team, outcome):
        """Those that a team won, drew or lost; `outcome` is "won", "drawn" or "lost"."""
        return self.filter(outcomes(team)[outcome])

    def for_career(self):
        """Matches as a person's page shows them, with `had_extra_time`."""
        from .models import Event

        extra = Event.objects.for_readers().filter(match=OuterRef("pk"), period__in=(3, 4))
        return self.select_related("home", "away", "competition").annotate(had_extra_time=Exists(extra))

    def for_list(self):
        """Matches with their teams and competition, and `event_count`, `source_count` and `disputed_count`."""
        from .models import Event, Report

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
        from .models import Appearance, Citation, Event

        citations = Prefetch("citations", Citation.objects.for_page())
        events = Event.objects.for_readers().select_related("player", "other").prefetch_related(citations)
        appearances = (
            Appearance.objects.for_readers().select_related("player").prefetch_related(citations, "player__names")
        )
        return self.select_related("home", "away", "competition").prefetch_related(
            citations, Prefetch("events", events.order_by("order", "pk")), Prefetch("appearances", appearances)
        )


def with_match():
    """The match of each row, as Match.objects.for_career() reads it."""
    from .models import Match

    return Prefetch("match", Match.objects.for_career())


class AppearanceQuerySet(models.QuerySet):
    def for_readers(self):
        """Without the appearances that an editor rejected."""
        return self.filter(~rejection_of("pk"))

    def playing(self):
        """Those of players, not of coaches and referees, in matches that stand."""
        return self.for_readers().filter(
            role__in=self.model.PLAYING, match__merged_into__isnull=True, match__rejected=False
        )

    def teams_of(self, players):
        """The teams for which players appeared, by name: {primary key of the player: [teams' names]}."""
        teams = defaultdict(set)
        for side in ("home", "away"):
            played = self.filter(player__in=[player.pk for player in players], side=side)
            for player, team in played.values_list("player", f"match__{side}__name").order_by().distinct():
                teams[player].add(team)
        return defaultdict(list, {player: sorted(names) for player, names in teams.items()})

    def for_player_page(self):
        """Appearances with their match and its teams."""
        return (
            self.for_readers()
            .filter(match__merged_into__isnull=True, match__rejected=False)
            .prefetch_related(with_match())
        )


class EventQuerySet(models.QuerySet):
    def for_readers(self):
        """Without the events that an editor rejected."""
        return self.exclude(status="rejected")

    def disputed(self):
        """Those on which articles contradict each other."""
        return self.exclude(disputed=[])

    def goals_of(self, team):
        """The goals that a team's own players scored."""
        sides = Q(side="home", match__home=team) | Q(side="away", match__away=team)
        return self.filter(sides, type="goal", player__isnull=False).exclude(how="own_goal")

    def for_list(self):
        """Events with their match and people, as lists that span matches show them."""
        related = ("match__home", "match__away", "match__competition", "player", "other")
        return (
            self.for_readers().filter(match__merged_into__isnull=True, match__rejected=False).select_related(*related)
        )

    def for_player_page(self):
        """Events in order with their match, its teams and the people."""
        held = (
            self.for_readers()
            .filter(match__merged_into__isnull=True, match__rejected=False)
            .select_related("player", "other")
        )
        return held.order_by("match", "order").prefetch_related(with_match())

    def for_disagreements(self):
        """Disputed events, goals first and the latest matches before others, with what articles say of them."""
        from .models import Citation

        citations = Prefetch("citations", Citation.objects.for_page())
        goals_first = Case(When(type="goal", then=0), default=1)
        return (
            self.for_list()
            .disputed()
            .order_by(goals_first, "-match_id", "order")
            .prefetch_related(citations, "player__names", "other__names")
        )


class SourceQuerySet(models.QuerySet):
    def current(self):
        """Without earlier revisions and withdrawn articles."""
        return self.filter(status="current")

    def for_list(self):
        """Articles without their text, with the matches that they report, and how much of what each tells is shared."""
        from .models import Report

        reports = Report.objects.filter(match__isnull=False).select_related("match__home", "match__away").defer("data")
        return (
            self.current()
            .defer("text")
            .annotate(**{name: Coalesce(Sum(f"reports__{name}"), Value(0)) for name in FIGURES})
            .order_by(*self.model._meta.ordering)  # told again, for Django leaves it out of what is summed up
            .prefetch_related(Prefetch("reports", reports))
        )

    def by_publisher(self):
        """Rows of these articles by publisher and language, those that tell most first.

        {"publisher", "language", "articles": how many, and the figures of Report}.
        """
        figures = {name: Coalesce(Sum(f"reports__{name}"), Value(0)) for name in FIGURES}
        counted = self.order_by().values("publisher", "language")
        return counted.annotate(articles=Count("pk", distinct=True), **figures).order_by(
            "-told", "publisher", "language"
        )


class CitationQuerySet(models.QuerySet):
    def of_passages(self):
        """Those of words in a text, which filing makes."""
        return self.filter(start__isnull=False, state="")

    def by_page(self):
        """Those of a page of what has no text here, which editors make: they outlive every filing."""
        return self.filter(start__isnull=True)

    def for_readers(self):
        """Those of what no editor rejected, neither an event nor somebody's part."""
        return self.exclude(event__status="rejected").filter(~rejection_of("appearance"))

    def for_page(self):
        """Citations with their source, without its text; filing keeps none of withdrawn sources but those by page."""
        cited = self.exclude(source__status="withdrawn").select_related("source").defer("source__text")
        return cited.order_by("source_id", "start", "pk")

    def for_source_page(self):
        """Citations with what they support, in the order of the text, without those of what an editor rejected."""
        related = ("event__match__home", "event__match__away", "event__player", "event__other")
        others = ("appearance__match__home", "appearance__match__away", "appearance__player")
        return (
            self.for_readers()
            .exclude(source__status="withdrawn")
            .select_related(*related, *others, "match__home", "match__away")
            .order_by("start", "end", "pk")
        )


class StandingCitations(models.Manager):
    """Citations without those whose words are gone."""

    def get_queryset(self):
        return super().get_queryset().exclude(state="orphaned")
