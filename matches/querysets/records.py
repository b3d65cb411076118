"""What a match was for one of its teams, and a team's record over many."""

from django.db.models import Count, F, Q, Sum

OUTCOMES = ("won", "drawn", "lost")


def conditions(team):
    """What each figure of a team's record counts, by its name: the matches, or those with such goals."""
    home, away = Q(home=team), Q(away=team)
    more, fewer = Q(home_score__gt=F("away_score")), Q(home_score__lt=F("away_score"))
    return {
        "played": Q(home_score__isnull=False),
        "won": home & more | away & fewer,
        "drawn": Q(home_score=F("away_score")),
        "lost": home & fewer | away & more,
        "scored": home & Q(home_score__gt=0) | away & Q(away_score__gt=0),
        "conceded": home & Q(away_score__gt=0) | away & Q(home_score__gt=0),
    }


def record_figures(team):
    """The aggregates that make up a team's record."""
    home, away, behind = Q(home=team), Q(away=team), conditions(team)
    return {
        "played": Count("pk"),
        **{name: Count("pk", filter=behind[name]) for name in OUTCOMES},
        "scored": Sum("home_score", filter=home, default=0) + Sum("away_score", filter=away, default=0),
        "conceded": Sum("away_score", filter=home, default=0) + Sum("home_score", filter=away, default=0),
    }
