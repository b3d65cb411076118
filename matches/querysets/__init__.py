"""What each page reads from the database: methods named for the page that needs them."""

from .counts import count_of, list_of, rejection_of, sum_of
from .matches import MatchQuerySet
from .people import AppearanceQuerySet, EventQuerySet, with_matches
from .sources import FIGURES, CitationQuerySet, SourceQuerySet, StandingCitations
from .values import of_articles, seasons
from .whole import name_people, reported, whole, with_goals, with_words

__all__ = [
    "FIGURES",
    "AppearanceQuerySet",
    "CitationQuerySet",
    "EventQuerySet",
    "MatchQuerySet",
    "SourceQuerySet",
    "StandingCitations",
    "count_of",
    "list_of",
    "name_people",
    "of_articles",
    "rejection_of",
    "reported",
    "seasons",
    "sum_of",
    "whole",
    "with_goals",
    "with_matches",
    "with_words",
]
