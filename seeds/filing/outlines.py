"""Which reports of two teams are worth comparing: told from a line kept beside each report. Pure.

A pair of teams meets a hundred times. Most pairs of their reports are of other seasons and say so, and need not be read
to be told apart. What the sieve lets through may be of one match; what it holds back cannot be.
"""

import datetime
from functools import lru_cache
from typing import NamedTuple

from .clock import clock_of
from .same_match import CERTAIN, CLOSE, NIGHT, can_be, precision, score

LONGEST = 1000  # characters; of what tells more, nothing is told
ANYTHING = "*"


class Told(NamedTuple):
    date: str = ""
    season: str = ""
    score: str = ""
    moments: tuple[str, ...] = ()
    any: bool = False  # it has to be compared with all


class Outline(Told):
    """What of a report tells matches apart: the day or month, the year of the season, the score, the moments told."""

    def __str__(self):
        if self.any or len(told := "|".join((self.date, self.season, self.score, *self.moments))) > LONGEST:
            return ANYTHING
        return told

    @classmethod
    def parse(cls, line):
        if line in ("", ANYTHING):
            return cls(any=True)
        date, season, score, *moments = line.split("|")
        return cls(date, season, score, tuple(moments))

    def times(self):
        """Return each moment as what happened and the minute."""
        return ((kind, int(minute)) for kind, minute in (told.rsplit(" ", 1) for told in self.moments))

    @property
    def day(self):
        return number_of(self.date)

    def differs(self, other):
        """Whether dates, seasons or scores keep two reports apart, unless they tell many of the same moments."""
        if self.any or other.any:
            return False
        if self.day and other.day:
            return abs(self.day - other.day) > NIGHT
        if self.date and other.date:
            return self.date[:7] != other.date[:7]
        return bool(
            (self.season and other.season and self.season != other.season)
            or (self.score and other.score and other.score not in (self.score, turned(self.score)))
        )


@lru_cache(maxsize=4096)
def number_of(date):
    """Return a day as a number, None of a month or of nothing."""
    return datetime.date.fromisoformat(date).toordinal() if len(date) > len("2024-01") else None


def turned(score):
    return "-".join(reversed(score.split("-")))


def outline_of(data):
    """Return the Outline of a match of a reading."""
    length = {"day": 10, "month": 7}.get(precision(data), 0)
    told = [(event["type"], clock_of(event.get("minute"), event.get("added"))) for event in named_events(data)]
    stated = (data.get("passages") or {}).get("home_score") and can_be(data)
    return Outline(
        date=data["date"][:length] if length else "",
        season=str(data.get("season") or "").replace("/", "-").split("-")[0].replace("|", ""),
        score="-".join(map(str, score(data))) if stated else "",
        moments=tuple(moment(kind, sum(clock)) for kind, clock in told if clock),
    )


def named_events(data):
    return (event for event in data.get("events") or [] if event.get("player"))


def moment(kind, minute):
    return f"{kind} {minute}"


class Sieve:
    """Some reports by their outlines, {id: Outline}, asked which others each needs to be compared with."""

    def __init__(self, outlines):
        self.outlines = outlines

    def near(self, pk):
        """Return the ids of the reports that can be of one match with this one.

        Those which no fact keeps apart, and those that may tell so many of the same moments that none does.
        """
        one = self.outlines[pk]
        close = {moment(kind, other) for kind, at in one.times() for other in range(at - CLOSE, at + CLOSE + 1)}
        return {
            other
            for other, told in self.outlines.items()
            if other != pk and (not one.differs(told) or sum(map(close.__contains__, told.moments)) >= CERTAIN)
        }
