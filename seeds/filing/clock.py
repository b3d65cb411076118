"""The clock of a match: (minute, added), so that 45+2 is (45, 2), comes after (45, 0) and before (46, 0)."""

START, END = (0, 0), (999, 0)
LONGEST, MOST_ADDED = 120, 60
ENDS_OF_PERIODS = ((1, 45), (2, 90), (3, 105), (4, 120))


def clock_of(minute, added):
    """Return the clock of a minute as told, None if it is unknown or none of a match."""
    if not isinstance(minute, int) or not 1 <= minute <= LONGEST:
        return None
    return (minute, added if isinstance(added, int) and 1 <= added <= MOST_ADDED else 0)


def gap(a, b):
    """Return the minutes between two clocks; articles that count on write 45+2 as 47, so these are none apart."""
    return abs(sum(a) - sum(b))


def span_of(period):
    """Return the first and last clock of a period, 1 to 4; all of the match where it is unknown."""
    ends = dict(ENDS_OF_PERIODS)
    if period not in ends:
        return START, END
    return ((ends.get(period - 1, 0), 99) if period > 1 else START), (ends[period], 98)


def period_of(clock):
    """Return the period, 1 to 4, to which a clock belongs."""
    return next(period for period, last in ENDS_OF_PERIODS if clock[0] <= last)
