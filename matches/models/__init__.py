"""The records: matches, who appeared, what happened, which words of which source say so, and what editors decided."""

from .citations import CalledName, Citation, Mention, SideName
from .decisions import Decision, ErrorReport
from .events import Event
from .kinds import EventType, How, Side
from .matches import Appearance, Competition, CompetitionName, Match
from .sources import NO_TEXT, Report, Source, SourceWords

__all__ = [
    "NO_TEXT",
    "Appearance",
    "CalledName",
    "Citation",
    "Competition",
    "CompetitionName",
    "Decision",
    "ErrorReport",
    "Event",
    "EventType",
    "How",
    "Match",
    "Mention",
    "Report",
    "Side",
    "SideName",
    "Source",
    "SourceWords",
]
