"""Which goal of its side each goal is, where a report tells all of them: its result leaves no room for another. Pure."""

from collections import Counter, defaultdict

from .course import place_of


def goal_places(claims):
    """Return the place of each goal among those of its side, {claim: (side, place)}, where a report tells all goals."""
    by_report = defaultdict(list)
    for claim in claims:
        if claim.type == "goal" and claim.report:
            by_report[claim.report].append(claim)
    places = {}
    for report, goals in by_report.items():
        for side in ("home", "away"):
            own = [goal for goal in goals if goal.side == side]
            if len(own) == report.data.get(f"{side}_score"):
                places.update((goal, (side, place)) for place, goal in enumerate(in_order(own)))
    return places


def goals_of(claim, side):
    """Return how many goals the report of a claim gives a side, None if it does not say."""
    return claim.report.data.get(f"{side}_score")


def scored_once(places):
    """Return who scored one goal by all reports that tell all goals of a side: {player: (side, goals of the side)}."""
    lists = defaultdict(list)
    for goal, (side, _) in places.items():
        lists[goal.report, side].append(goal)
    found, more = {}, set()
    for (_, side), goals in lists.items():
        counts = Counter(goal.player for goal in goals)
        more |= {player for player, count in counts.items() if count > 1} | (set(counts) if None in counts else set())
        found |= {player: (side, len(goals)) for player in counts}
    return {player: whole for player, whole in found.items() if player not in more}


def in_order(goals):
    """Return goals in the order of the match: by minute, or as the text tells them if their minutes fit; else none."""
    if all(goal.clock for goal in goals):
        return sorted(goals, key=lambda goal: goal.clock)
    if any(place_of(goal) is None for goal in goals):
        return []
    told = sorted(goals, key=place_of)
    clocks = [goal.clock for goal in told if goal.clock]
    return told if clocks == sorted(clocks) else []
