"""What each page reads from the database: methods named for the page that needs them."""

from .counts import count_of, rejection_of
from .matches import MatchQuerySet
from .people import AppearanceQuerySet, EventQuerySet, with_matches
from .sources import CitationQuerySet, SourceQuerySet, StandingCitations
from .whole import whole

__all__ = [
    "AppearanceQuerySet",
    "CitationQuerySet",
    "EventQuerySet",
    "MatchQuerySet",
    "SourceQuerySet",
    "StandingCitations",
    "count_of",
    "rejection_of",
    "whole",
    "with_matches",
]
