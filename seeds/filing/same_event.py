"""Same event: which claims about a match tell of one thing that happened. Pure: claims in, groups of claims out."""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations

from .clock import gap
from .course import Course, place_of
from .goals import goal_places, goals_of, scored_once
from .values import opposed


@dataclass(frozen=True)
class Rule:
    """When two claims of a type can be one event.

    `reach`: minutes that articles may differ by on one event of one player. `rival`: minutes within which another
    player is another opinion on who it was, rather than another event; None where it always is another event.
    """

    reach: int
    rival: int | None = None


ANY = 200  # minutes: a player does it once in a match, so however far apart it is the same
RULES = {
    "goal": Rule(5, rival=1),
    "missed_penalty": Rule(5, rival=1),
    "penalty_awarded": Rule(5, rival=2),
    "yellow_card": Rule(15),
    "red_card": Rule(15),
    "substitution": Rule(ANY, rival=2),
    "shot": Rule(3),
    "disallowed_goal": Rule(4, rival=1),
    "injury": Rule(10),
    "var_review": Rule(3),
    "penalty_appeal": Rule(3, rival=1),
    "shootout_goal": Rule(ANY),
    "shootout_miss": Rule(ANY),
}
KIN = {"shot": "missed_penalty"}  # what one article tells as the one, another may tell as the other
SLACK = 5  # minutes by which an untimed event may lie outside what its report tells before and after it
NAMELESS = 1  # minutes within which an event without a player can be that of a player
WEAK = 2  # the cost from which two claims are one event only where neither could be another
NO_SIGN = math.inf


def group(claims, doubts=None, same=(), different=()):
    """Return the claims grouped by event: lists of claims, in an order that loading does not change.

    Claims go together from the most alike pair on, never two of one report, never so that one report tells two events
    in the order opposite to another's. What both reports time comes first; then untimed claims, which must lie between
    what their report tells before and after. In doubt two claims stay two events, and wait in a queue for an editor.
    `doubts` are the people whom a doubtful name can mean: {id: set of ids}. Claims without a report are editors' words
    on an event; `same` and `different` are pairs of claims that belong together, or do not.
    """
    grouping = Grouping(sorted(claims, key=lambda claim: claim.rank), doubts or {}, different)
    for one, other in same:
        grouping.join(grouping.of[one], grouping.of[other])
    if len(set(map(source_of, claims))) > 1:
        grouping.join_alike(timed_only=True)
        while grouping.join_alike():
            pass
    return grouping.groups()


class Grouping:
    """The claims of a match and the groups that they are in so far."""

    def __init__(self, claims, doubts, different):
        self.claims, self.doubts = claims, doubts
        self.of = {claim: [claim] for claim in claims}
        self.different = {frozenset(pair) for pair in different}
        self.places = goal_places(claims)
        self.once = scored_once(self.places)
        self.by_type = defaultdict(list)
        for claim in claims:
            self.by_type[KIN.get(claim.type, claim.type)].append(claim)

    def groups(self):
        found = {id(members): sorted(members, key=lambda claim: claim.rank) for members in self.of.values()}
        return sorted(found.values(), key=lambda members: members[0].rank)

    def join_alike(self, timed_only=False):
        """Join what can be joined, the most alike first; return whether anything was."""
        course = Course(self.claims, self.clocks())
        costs = self.costs(course, timed_only)
        joined = False
        for pair in sorted(costs, key=lambda pair: (costs[pair], pair[0].rank, pair[1].rank)):
            ours, theirs = (self.of[claim] for claim in pair)
            if ours is not theirs and self.may_join(ours, theirs, course):
                self.join(ours, theirs)
                joined = True
        return joined

    def join(self, ours, theirs):
        if ours is not theirs:
            joined = ours + theirs
            self.of.update((claim, joined) for claim in joined)

    def clocks(self):
        """Return the clock of each claim: its own, else the first that its group tells."""
        known = {}
        for members in self.groups():
            told = sorted(claim.clock for claim in members if claim.clock)
            known.update((claim, claim.clock or (told[0] if told else None)) for claim in members)
        return known

    def costs(self, course, timed_only):
        """Return what it costs to take two claims for one event, by pair; without pairs that cannot be one."""
        found = {}
        for claims in self.by_type.values():
            for a, b in combinations(claims, 2):
                if not timed_only or (a.clock and b.clock) or self.same_place(a, b) or self.is_once(a, b):
                    price = None if self.of[a] is self.of[b] else self.cost(a, b, course)
                    if price is not None and price < NO_SIGN:
                        found[a, b] = price
        return only_choices(found)

    def cost(self, a, b, course):
        """Return how unlike two claims of one type are: NO_SIGN where nothing says that they are one event.

        None where they cannot be one.
        """
        if a.report and b.report and a.report.source == b.report.source:
            return None
        if a.type != b.type:
            return self.of_kin(a, b)
        parts = (self.of_time(a, b, course), self.of_people(a, b), of_side(a, b), self.of_details(a, b))
        return None if None in parts else sum(parts)

    def of_kin(self, a, b):
        """The cost of a shot that is a missed penalty to another article: of one player, at one minute."""
        timed = a.clock and b.clock and gap(a.clock, b.clock) <= NAMELESS
        return 3 if timed and self.is_one(a.player, b.player) and of_side(a, b) is not None else None

    def of_time(self, a, b, course):
        if self.same_place(a, b):
            return gap(a.clock, b.clock) / 10 if a.clock and b.clock else 0.5
        once = self.is_once(a, b)
        if a.clock and b.clock:
            apart = gap(a.clock, b.clock)
            return apart / 2 if apart <= RULES[a.type].reach else 3 if once and a.type == "goal" else None
        if once and not (course.clocks[a] and course.clocks[b]):
            return 0.5
        (first, last), (other_first, other_last) = course.window(a), course.window(b)
        start, end = max(first, other_first), min(last, other_last)
        outside = 0 if start <= end else gap(start, end)
        return (1 if a.clock or b.clock else 1.5) + outside / 5 if outside <= SLACK else None

    def is_once(self, a, b):
        """Whether a player does this once in a match, so that the minute does not tell two of them apart."""
        if a.type == "goal":
            return self.is_one(a.player, b.player) and all(self.scores_as(c, self.once.get(c.player)) for c in (a, b))
        return a.player is not None and RULES[a.type].reach > RULES["injury"].reach

    def is_of_whole(self, a, b):
        """Whether a stands in a report that tells all goals of a side, of which b must be one, as the results agree."""
        return a in self.places and b not in self.places and self.scores_as(b, (a.side, goals_of(a, a.side)))

    def scores_as(self, claim, whole):
        """Whether a goal is of a side, and told by a report that gives that side no other number of goals."""
        return bool(whole and claim.report and claim.side == whole[0] and goals_of(claim, whole[0]) in (None, whole[1]))

    def same_place(self, a, b):
        """Whether both are the same goal of their side, their reports telling all goals of the match."""
        return self.places.get(a) is not None and self.places.get(a) == self.places.get(b)

    def of_people(self, a, b):
        if a.type == "substitution":
            return self.of_change(a, b)
        if a.player and b.player:
            return 0 if self.is_one(a.player, b.player) else self.of_rivals(a, b)
        if a.other and b.other and self.is_one(a.other, b.other):
            return 1
        if a.clock and b.clock:
            return 1 if gap(a.clock, b.clock) <= NAMELESS or not (a.player or b.player) else NO_SIGN
        return 1 if self.same_place(a, b) else WEAK

    def of_rivals(self, a, b):
        """The cost of two opinions on who it was: only at one minute, or where the score says that it is one goal."""
        if self.same_place(a, b):
            return 3
        if self.is_of_whole(a, b) or self.is_of_whole(b, a):
            return 5
        rival = RULES[a.type].rival
        if rival is None or not (a.clock and b.clock):
            return None
        return 4 if gap(a.clock, b.clock) <= rival else NO_SIGN

    def of_change(self, a, b):
        """The cost of two substitutions: who comes on comes on once, and who goes off goes off once."""
        on, off = self.is_one(a.player, b.player), self.is_one(a.other, b.other)
        if on:
            return 0 if off or not (a.other and b.other) else 1
        if off and not (a.player and b.player):
            return 0.5
        if not (a.player and b.player) and not (a.other and b.other):
            return NO_SIGN
        near = not (a.clock and b.clock) or gap(a.clock, b.clock) <= RULES[a.type].rival
        swapped = self.is_one(a.player, b.other) or self.is_one(a.other, b.player)
        return (2 if swapped else 4) if near and (swapped or off) else None

    def of_details(self, a, b):
        """The cost of what else is told: another outcome of two shots at different minutes makes them two."""
        other = bool(a.other and b.other and a.type != "substitution" and not self.is_one(a.other, b.other))
        how = opposed(a.type, a.how, b.how)
        if how and a.type == "shot" and a.clock and b.clock and gap(a.clock, b.clock) > 1:
            return None
        return other + 1.5 * how

    def is_one(self, person, other):
        """Whether two people are the same, or a doubtful name can be."""
        if person is None or other is None:
            return False
        return person == other or other in self.doubts.get(person, ()) or person in self.doubts.get(other, ())

    def may_join(self, ours, theirs, course):
        pairs = [(a, b) for a in ours for b in theirs]
        if any(frozenset(pair) in self.different for pair in pairs) or tells_too_many(ours + theirs):
            return False
        fits = [self.cost(a, b, course) is not None for a, b in pairs]
        held = [any(not claim.report for claim in members) for members in (ours, theirs)]
        if all(held) or not (any(fits) if any(held) else all(fits)):
            return False
        return not any(self.crosses(ours, theirs, members) for members in self.likes(ours + theirs))

    def likes(self, members):
        """Return the groups of events of the same type and player."""
        players = {claim.player for claim in members} - {None}
        alike = (claim for claim in self.by_type[members[0].type] if claim.player in players)
        return {id(self.of[claim]): self.of[claim] for claim in alike}.values()

    def crosses(self, ours, theirs, third):
        """Whether one report tells ours before the third event and another tells theirs after it."""
        if third is ours or third is theirs:
            return False
        orders = {order(a, c) for a in ours + theirs for c in third if a.report and a.report == c.report}
        return {-1, 1} <= orders


def only_choices(costs):
    """Drop weak pairs of which either claim could be another one of the same report."""
    choices = defaultdict(int)
    for (a, b), price in costs.items():
        if price >= WEAK:
            choices[a, source_of(b)] += 1
            choices[b, source_of(a)] += 1
    return {
        (a, b): price
        for (a, b), price in costs.items()
        if price < WEAK or (a.player and b.player) or choices[a, source_of(b)] == choices[b, source_of(a)] == 1
    }


def source_of(claim):
    return claim.report.source if claim.report else None


def tells_too_many(members):
    """Whether one article would tell the event more than once, or more often than editors called others the same."""
    told = Counter(source_of(claim) for claim in members if claim.report)
    words = sum(not claim.report for claim in members)
    return max(told.values(), default=0) > max(1, words)


def of_side(a, b):
    """The cost of a side: reports that agree on the player but not on the side are at odds, others tell two events."""
    if not a.side or not b.side or a.side == b.side:
        return 0
    return 2 if a.player and a.player == b.player else None


def order(a, b):
    """Return -1 where a report tells a before b, 1 after, 0 where it does not say."""
    if a.clock and b.clock:
        return (a.clock > b.clock) - (a.clock < b.clock)
    places = place_of(a), place_of(b)
    return 0 if None in places else (places[0] > places[1]) - (places[0] < places[1])
