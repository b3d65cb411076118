"""The drawn timeline of a match: where each event stands on it. Pure: events in, places in SVG units out.

A drawing a period, each with the home side's events above a band and the away side's below, in columns where they
crowd. The band tells the score as it stood, in the colour of who led, where that is known. One scale for all: stoppage
time is as long as the events reported in it.
"""

import math
from collections import defaultdict
from dataclasses import dataclass, field

MINUTE = 8  # units
MARGIN = 14
ICON = 12
STEP = 20  # from one event to the next in a column
BAND = 17  # the height of the band between the sides, where the score is written
AXIS = 26  # the same with the space around it
SCALE = 16  # the height of the line of minutes at the foot
LEAST = 24  # the width of a stretch of the band that has room for the score

PERIOD_BOUNDS = {1: (0, 45), 2: (45, 90), 3: (90, 105), 4: (105, 120)}


@dataclass
class Mark:
    """One event on the drawing: the middle of its icon."""

    event: object
    x: int
    y: int

    @property
    def icon_x(self):
        return self.x - ICON // 2

    @property
    def icon_y(self):
        return self.y - ICON // 2


@dataclass
class Tick:
    minute: int
    x: int


@dataclass
class Stretch:
    """A part of the band over which the score stood."""

    x: int
    width: int
    home: int
    away: int

    @property
    def leader(self):
        """Whose colour it has: "home", "away" or "none"."""
        return "none" if self.home == self.away else "home" if self.home > self.away else "away"

    @property
    def has_room(self):
        return self.width >= LEAST

    @property
    def middle(self):
        return self.x + self.width // 2


@dataclass
class Half:
    """One period's drawing: its size, the middle of its band, the minutes at its foot, end of normal time, and marks.

    `share` is its part of the width of its row in percent: the first and second half make one row, extra time another
    on the same scale.
    """

    period: int
    width: int
    height: int
    axis: int
    normal_end: int
    ticks: list[Tick]
    marks: list[Mark] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    share: float = 50

    @property
    def start(self):
        return MARGIN

    @property
    def end(self):
        return self.width - MARGIN

    @property
    def length(self):
        return self.end - self.start

    @property
    def band(self):
        """Where the band begins, from the top."""
        return self.axis - BAND // 2

    @property
    def band_height(self):
        return BAND

    @property
    def foot(self):
        """Where the drawing ends and the minutes begin."""
        return self.height - SCALE

    @property
    def scale(self):
        """The line on which the minutes stand."""
        return self.height - 4

    @property
    def stoppage(self):
        """The width of stoppage time, 0 if nothing was reported in it."""
        return max(0, self.width - MARGIN - self.normal_end)


def period_of(event):
    """The period of an event, 1 to 4, from its minute if need be; None without a minute or in the shoot-out."""
    if event.minute is None or event.period == 5:
        return None
    if event.period:
        return event.period
    return next(period for period, (_, last) in PERIOD_BOUNDS.items() if event.minute <= last)


def draw(events, scores=None):
    """Lay out the timed events; return the list of Half, first and second always, extra time if anything is in it.

    `scores` is the score after each goal, (home, away) by the goal's primary key; empty where it is not known.
    """
    by_period = defaultdict(list)
    for event in events:
        by_period[period_of(event)].append(event)
    periods = [1, 2] if not (by_period[3] or by_period[4]) else [1, 2, 3, 4]
    columns = {period: stacked(period, by_period[period]) for period in periods}
    above, below = (deepest(side, columns.values()) for side in SIDES)
    halves = [half(period, columns[period], above, below) for period in periods]
    row = halves[0].width + halves[1].width
    for drawn in halves:
        drawn.share = math.floor(10000 * drawn.width / row) / 100
    if scores and all(event.minute is not None for event in events if event.pk in scores):
        tell_score(halves, scores)
    return halves


def tell_score(halves, scores):
    """Divide the bands by the goals on them."""
    score = (0, 0)
    for drawn in halves:
        x = drawn.start
        for mark in sorted((mark for mark in drawn.marks if mark.event.pk in scores), key=lambda m: m.event.order):
            drawn.stretches.append(Stretch(x, max(mark.x - x, 0), *score))
            x, score = max(mark.x, x), scores[mark.event.pk]
        drawn.stretches.append(Stretch(x, drawn.end - x, *score))


def deepest(side, columns):
    return max((level for column in columns for *_, at, level in column if at == side), default=0)


SIDES = ("above", "below")


def stacked(period, events):
    """Give each event its place along the axis and its level above or below, 1 being next to the axis."""
    placed, taken = [], {side: [] for side in SIDES}
    for event in sorted(events, key=lambda event: (place(period, event), event.type != "goal")):
        x, side = place(period, event), "below" if event.side == "away" else "above"
        level = next(level for level in range(1, len(events) + 2) if free(x, level, taken[side]))
        taken[side].append((x, level))
        placed.append((event, x, side, level))
    return placed


def place(period, event):
    start, last = PERIOD_BOUNDS[period]
    return MARGIN + MINUTE * (min(max(event.minute, start), last) - start + (event.added or 0))


def free(x, level, taken):
    return all(other != level or abs(x - at) >= STEP for at, other in taken)


def half(period, column, above, below):
    start, last = PERIOD_BOUNDS[period]
    normal_end = MARGIN + MINUTE * (last - start)
    axis = STEP * above + AXIS // 2 + 4
    drawn = Half(
        period=period,
        width=max([normal_end, *(x for _, x, _, _ in column)]) + MARGIN,
        height=axis + AXIS // 2 + STEP * below + 4 + SCALE,
        axis=axis,
        normal_end=normal_end,
        ticks=[Tick(minute, MARGIN + MINUTE * (minute - start)) for minute in range(start, last + 1, 15)],
    )
    for event, x, side, level in column:
        distance = AXIS // 2 + STEP * level - STEP // 2
        drawn.marks.append(Mark(event, x, axis - distance if side == "above" else axis + distance))
    return drawn
