"""When an untimed event happened: between those that its report tells before and after it. Pure."""

from bisect import bisect_right
from collections import defaultdict

from .clock import END, span_of

LISTS = ("sheet",)  # parts of an article that do not tell events in the order in which they happened


class Course:
    """The course of a match as each report tells it; `clocks` has the clocks known of claims, theirs or others'."""

    def __init__(self, claims, clocks):
        self.clocks, self.told, self.chains = clocks, defaultdict(list), {}
        for claim in claims:
            if claim.report:
                self.told[claim.report.pk].append(claim)

    def chain_of(self, report):
        """Return (place, clock) of what a report tells in the order of the match: asked only where a claim has no clock."""
        if report not in self.chains:
            self.chains[report] = chain(points_of(self.told.get(report, ()), self.clocks))
        return self.chains[report]

    def window(self, claim):
        """Return the clocks between which a claim happened, (first, last); all of the match where nothing is known."""
        if self.clocks.get(claim):
            return self.clocks[claim], self.clocks[claim]
        first, last = span_of(claim.period)
        place = place_of(claim)
        if place is None:
            return first, last
        points = self.chain_of(claim.report.pk)
        after = bisect_right(points, (place, END))
        before, behind = points[:after][-1:], points[after:][:1]
        return max([first, *(clock for _, clock in before)]), min([last, *(clock for _, clock in behind)])


def place_of(claim):
    """Return where in the running text a claim is told, None where only a list tells it."""
    places = [p.start for p in claim.passages if (p.section or claim.section) not in LISTS]
    return places[0] if places and claim.report else None


def points_of(claims, clocks):
    """Return (place, clock) of every timed passage in the running text of one report."""
    lists = [p.start for claim in claims if claim.section in LISTS for p in claim.passages if p.main]
    points = set()
    for claim in claims:
        for passage in claim.passages:
            clock = clocks.get(claim) if passage.main else passage.clock or clocks.get(claim)
            if clock and not is_listed(passage, claim, lists):
                points.add((passage.start, clock))
    return sorted(points)


def is_listed(passage, claim, lists):
    """Whether a passage stands in a list: by its section, or, where that is not told, among passages that do."""
    section = passage.section or (claim.section if passage.main or claim.section not in LISTS else "")
    return section in LISTS or (not section and bool(lists) and min(lists) <= passage.start <= max(lists))


def chain(points):
    """Return the longest part of the points in which the clock never goes back.

    What is told out of order, in a headline or looking back, drops out; a ticker with the latest event first is read
    from its end.
    """
    onward = rising(points)
    mirrored = rising([(-place, clock) for place, clock in reversed(points)])
    if len(mirrored) <= len(onward):
        return onward
    return onward if len(points) < 4 else []


def rising(points):
    """Return the longest subsequence of (place, clock) with clocks that never fall.

    Of equals the one that begins later: what a report tells ahead of its story, it tells in the first lines.
    """
    best = []  # for each point: (length of the longest chain that ends here, index of the one before)
    for i, (_, clock) in enumerate(points):
        best.append(max(((best[j][0] + 1, j) for j in range(i) if points[j][1] <= clock), default=(1, -1)))
    if not best:
        return []
    at = max(range(len(best)), key=lambda i: (best[i][0], -i))
    found = []
    while at >= 0:
        found.append(points[at])
        at = best[at][1]
    return found[::-1]
