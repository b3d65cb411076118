"""The facts of a match as its page lists them, each with who tells it."""

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import partial

from django.utils.formats import date_format, number_format
from django.utils.text import capfirst

from . import disputes, wording
from .models import Appearance
from .references import one_a_source


@dataclass
class Fact:
    """One fact as text; `about` is the person or competition that it names, if it is one with a page."""

    name: str
    value: str
    references: list
    dispute: object = None
    about: object = None


def of_match(sheet):
    """The facts known of the match that a Sheet is about, in order, then its referees."""
    cited = defaultdict(list)
    for citation in sheet.match.citations.all():
        cited[citation.field].append(citation)
    known = values(sheet.match)
    told = [fact(name, known[name], cited[name], sheet) for name in wording.FACTS if known.get(name)]
    return told + [official(one, sheet) for one in sheet.appearances if one.role == Appearance.Role.REFEREE]


def fact(name, value, citations, sheet):
    shown = partial(as_shown, name)
    references = one_a_source(sheet.references(citations))
    about = sheet.match.competition if name == "competition" else None
    told = Fact(wording.FACTS[name], shown(value), references, about=about)
    if name in sheet.match.disputed:
        told.dispute = sheet.numbered(disputes.of_fact(name, wording.FACTS[name], value, citations, shown))
    return told


def official(appearance, sheet):
    references = one_a_source(sheet.references(appearance.citations.all()))
    name = capfirst(appearance.get_role_display())
    return Fact(name, str(appearance.player), references, about=appearance.player)


def values(match):
    """The facts of a match as citations tell them, by the names in wording.FACTS; empty where unknown."""
    return {
        "home_score": score_text(match.home_score, match.away_score),
        "half_time": score_text(match.half_time_home, match.half_time_away),
        "shootout": score_text(match.shootout_home, match.shootout_away),
        "competition": str(match.competition or ""),
        "season": match.season,
        "round": match.round,
        "date": match.date.isoformat()[: 7 if match.date_precision == "month" else 10] if match.date else "",
        "venue": match.venue,
        "attendance": "" if match.attendance is None else str(match.attendance),
        "home_formation": match.home_formation,
        "away_formation": match.away_formation,
    }


def as_shown(name, value):
    """A value as citations tell it, worded for readers: dates and numbers as they are written in their language."""
    if name == "attendance" and value.isdecimal():
        return number_format(int(value), force_grouping=True)
    if name == "date" and (known := re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", value)):
        year, month, day = (int(part or 1) for part in known.groups())
        return date_format(date(year, month, day), "DATE_FORMAT" if known[3] else "YEAR_MONTH_FORMAT")
    return value.replace("-", "–") if name in ("home_score", "half_time", "shootout") else value


def score_text(home, away):
    return "" if home is None else f"{home}–{away}"


def date_text(match):
    """The date as precisely as it is known."""
    if match.date is None:
        return ""
    return date_format(match.date, "YEAR_MONTH_FORMAT" if match.date_precision == "month" else "DATE_FORMAT")
