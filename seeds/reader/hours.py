"""Pages whose lines begin with the hour, or with the match's own clock: the feed that follows a match as it is played."""

import itertools
import re

CLOCK_LINE = re.compile(r"\s*[-•*>]?\s*(?P<first>\d{1,2})[:.h](?P<second>\d{2})\b(?!['′’])")
CLOCK_AHEAD = re.compile(
    r"[ \t]*\d{1,2}[:.h]\d{2}\s+(?=\d{1,3}\s?['’′´])"
)  # the hour before a minute: "17:21 88' Corner"
SEPARATOR = re.compile(r"\s*(?:[|:–—-]\s*)?")
LEAST_LINES = 8
HOURS = 24  # of a day
LONGEST_MATCH = 4  # hours from the first line to the last


def heads_of_feed(text: str, spans: list[tuple[int, int]]) -> list[re.Match[str]]:
    """What begins the lines of a feed: most lines of the page, the first or the last ahead, in order but for a new half."""
    ahead = [CLOCK_AHEAD.match(text, *span) for span in spans]
    heads = [m for span, hour in zip(spans, ahead, strict=True) if not hour and (m := CLOCK_LINE.match(text, *span))]
    told = [(int(m["first"]), int(m["second"])) for m in heads]
    falls = sum(a > b for a, b in itertools.pairwise(told))
    rises = sum(a < b for a, b in itertools.pairwise(told))
    feed = len(heads) >= LEAST_LINES and 2 * len(heads) > len(spans) and min(falls, rises) <= 1
    return heads if feed else []


def told_by_hours(text: str, heads: list[re.Match[str]]) -> dict[int, tuple[int, int]]:
    """For the start of each line of a page that follows its match by the hour: the minute of the day at its head, and where
    its words begin. None elsewhere.
    """
    hours = [int(m["first"]) for m in heads]
    told = hours and max(hours) <= HOURS and max(hours) - min(hours) < LONGEST_MATCH
    return {m.start(): (hours[n] * 60 + int(m["second"]), _behind(text, m.end())) for n, m in enumerate(heads) if told}


def by_match_clock(heads: list[re.Match[str]]) -> bool:
    """Whether lines begin with the minutes and seconds played, "36:48 - Penalty", which rise in each half: more than a day has
    hours, which head the lines of a list of news.
    """
    return max((int(m["first"]) for m in heads), default=0) > HOURS


def _behind(text: str, at: int) -> int:
    separator = SEPARATOR.match(text, at)
    return separator.end() if separator else at
