"""What a match was for one of its teams, and a team's record over many."""

from django.db.models import Count, F, Q, Sum


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
