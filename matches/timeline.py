"""The drawn timeline of a match: where each event stands on it. Pure: events in, places in SVG units out.

A drawing a period, each with the home side's events above its axis and the away side's below, in columns where they
crowd. One scale for all: stoppage time is as long as the events reported in it.
"""

import math
from collections import defaultdict
from dataclasses import dataclass, field

MINUTE = 8  # units
MARGIN = 14
ICON = 12
STEP = 21  # from one event to the next in a column
AXIS = 20  # the height of the band between the sides, where the minutes are written

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
class Half:
    """One period's drawing: its size, axis, minutes written on it, end of normal time, and marks.

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
    share: float = 50

    @property
    def start(self):
        return MARGIN

    @property
    def end(self):
        return self.width - MARGIN

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


def draw(events):
    """Lay out the timed events; return the list of Half, first and second always, extra time if anything is in it."""
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
    return halves


def deepest(side, columns):
    return max((level for column in columns for *_, at, level in column if at == side), default=0)


SIDES = ("above", "below")


def stacked(period, events):
    """Give each event its place along the axis and its level above or below, 1 being next to the axis."""
    placed, taken = [], {side: [] for side in SIDES}
    for event in sorted(events, key=lambda event: place(period, event)):
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
    axis = STEP * above + AXIS // 2 + 2
    drawn = Half(
        period=period,
        width=max([normal_end, *(x for _, x, _, _ in column)]) + MARGIN,
        height=axis + AXIS // 2 + STEP * below + 2,
        axis=axis,
        normal_end=normal_end,
        ticks=[Tick(minute, MARGIN + MINUTE * (minute - start)) for minute in range(start, last + 1, 15)],
    )
    for event, x, side, level in column:
        distance = AXIS // 2 + STEP * level - STEP // 2
        drawn.marks.append(Mark(event, x, axis - distance if side == "above" else axis + distance))
    return drawn
