"""Whom some names mean, settled without reading who else bears them in further matches, where that must come out the same. Pure.

Of the further mentions it is enough to know which name meant whom how often, in what part and in which year. From this one
can tell whether those stay whom they are: if not, or if it is not plain, they are all to be settled together.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import NamedTuple

from .mentions import COACH, LINE_UP, Mention
from .names import parse, same_name
from .same_person import CAREER, FULL, INITIAL, LAST_NAME, Person, fits_any, fits_last, settle, tier


class Use(NamedTuple):
    """A name that further mentions use of one person, in one part, and the years in which they do."""

    name: str
    player: int
    doubtful: bool
    kind: str
    both: bool
    years: frozenset[int]

    @property
    def tier(self):
        return tier(parse(self.name))


@dataclass
class Family:
    """The mentions of one family of names in the matches settled: `ours` now, `was` before; and how others use them.

    `together` are the pairs of people, by their ids, whom one of the further line-ups lists.
    """

    scope: str
    ours: list[Mention]
    was: list[Use]
    uses: list[Use]
    together: set[frozenset] = field(default_factory=set)

    @property
    def names(self):
        return {one.name for one in (*self.ours, *self.was, *self.uses)}

    @property
    def asks_for_line_ups(self):
        """Whether it matters whom further line-ups list together.

        So it may where more than one full name is in it, and last names that can be either's: if we use one of those, or
        if a line-up of ours lists two of the family, or did.
        """
        if len(names := self.names) <= 2:
            return False  # as of most
        tiers = {name: tier(parse(name)) for name in names}
        full = {parse(name) for name, found in tiers.items() if found == FULL}
        if len(full) < 2 or len(full) == len({parse(name) for name in tiers}):
            return False
        listed = [one.name for one in (*self.ours, *self.was) if one.kind == LINE_UP]
        return len(listed) > 1 or any(tiers[one.name] == LAST_NAME for one in (*self.ours, *self.was))


def settled_apart(family):
    """Return the people of the mentions of a family, or None where all its mentions have to be settled together.

    `row` of a person is whom further mentions mean, too.
    """
    if not family.uses:
        return settle(family.scope, family.ours)
    if any(one.both for one in (*family.uses, *family.ours, *family.was)):
        return None
    if all(tier(parse(name)) == LAST_NAME for name in family.names):
        return by_last_name_alone(family)
    if person := the_only_one(family):
        return [person]
    known = Known(family)
    if not known.is_plain() or not known.shorter_names_stay():
        return None
    return known.people()


def the_only_one(family):
    """Return the person whom all further names mean, one of them in full, if ours can mean nobody else; so it mostly is."""
    rows = {(one.player, one.doubtful) for one in family.uses}
    full = {parse(one.name) for one in family.uses if one.tier == FULL}
    if family.was or len(rows) > 1 or len(full) != 1:
        return None
    ((row, doubtful),), (name,) = rows, full
    years = set().union(*(one.years for one in family.uses if one.tier == FULL))
    if doubtful or not all(is_theirs(one, name, years) for one in family.ours):
        return None
    return Person(family.scope, family.ours, row=row)


def is_theirs(mention, full, years):
    """Whether a mention is of the only one of a full name, known from these years."""
    name = parse(mention.name)
    if tier(name) == FULL:
        return name == full
    near = not (mention.year and years) or min(abs(mention.year - year) for year in years) <= CAREER
    return near and mention.kind != LINE_UP and (fits_last(name, full) or fits_any(name, full))


def by_last_name_alone(family):
    """Return the person of whom nothing but one last name is known, None if it can be several people's."""
    everything = [*family.uses, *family.ours, *family.was]
    years = sorted(set().union(*(one.years for one in everything)))
    rows = {(one.player, one.doubtful) for one in family.uses}
    plain = len({parse(name) for name in family.names}) == 1 and not any(one.kind == COACH for one in everything)
    if not plain or any(b - a > CAREER for a, b in pairwise(years)) or len(rows) > 1:
        return None
    ((row, doubtful),) = rows
    people = settle(family.scope, family.ours)
    if doubtful or len(people) > 1:
        return None
    for person in people:
        person.row = row
    return people


class Known:
    """The people of a family whose full names are known: one a name."""

    def __init__(self, family):
        self.family = family
        self.by_name = defaultdict(set)  # the rows of each full name; none yet of a new one
        for one in family.uses:
            if one.tier == FULL:
                self.by_name[parse(one.name)].add((one.player, one.doubtful))
        for one in family.ours:
            if tier(parse(one.name)) == FULL:
                self.by_name[parse(one.name)] |= set()
        self.row = {name: next(iter(rows))[0] for name, rows in self.by_name.items() if rows}

    def of_tiers(self, uses, *tiers):
        return [one for one in uses if tier(parse(one.name)) in tiers]

    def is_plain(self):
        """Whether each full name is a person, and each name with an initial can mean one of them alone."""
        if any(len(rows) > 1 or any(doubtful for _, doubtful in rows) for rows in self.by_name.values()):
            return False
        if len(set(self.row.values())) < len(self.row) or any(
            same_name(*pair) for pair in combinations(self.by_name, 2)
        ):
            return False
        if len(self.row) < len(self.by_name) and self.of_tiers(self.family.uses, INITIAL, LAST_NAME):
            return False
        initials = self.of_tiers([*self.family.uses, *self.family.ours, *self.family.was], INITIAL)
        if any(len(self.meant(one)) != 1 or not self.near(one, self.meant(one)[0]) for one in initials):
            return False
        return all(
            not one.doubtful and one.player == self.row.get(self.meant(one)[0])
            for one in self.of_tiers([*self.family.uses, *self.family.was], INITIAL)
        )

    def meant(self, one):
        name = parse(one.name)
        return [full for full in self.by_name if fits_last(name, full) or fits_any(name, full)]

    def near(self, one, full):
        years = set().union(*(use.years for use in (*self.family.uses, *self.family.ours) if parse(use.name) == full))
        return not years or all(min(abs(year - other) for other in years) <= CAREER for year in one.years)

    def shorter_names_stay(self):
        """Whether what further mentions by last name alone were settled from is as it was."""
        shorter = self.of_tiers(self.family.uses, LAST_NAME)
        if any(one.player not in self.row.values() and not one.doubtful for one in self.family.was):
            return False
        if not shorter:
            return True
        years = set().union(*(one.years for one in shorter))
        further = self.seen((), years)
        return all(self.seen(more, years) == further for more in (self.family.ours, self.family.was) if more)

    def seen(self, more, years):
        """Return what last names are settled from: in what part people are named, near which years, who beside whom."""
        named, dated = defaultdict(set), defaultdict(set)
        for one in self.of_tiers([*self.family.uses, *more], FULL, INITIAL):
            name = parse(one.name)
            person = self.meant(one)[0] if tier(name) == INITIAL else name
            named[person].add((name, one.kind == COACH))
            dated[person] |= one.years
        near = {p: {year for year in years if any(abs(year - y) <= CAREER for y in dated[p])} for p in dated}
        parts = {p: ({name for name, _ in found}, {coach for _, coach in found}) for p, found in named.items()}
        return parts, {p for p in dated if dated[p]}, near, self.family.together | self.listed_together(more)

    def listed_together(self, mentions):
        """Return the pairs of rows whom one line-up among our mentions lists."""
        by_report = defaultdict(set)
        for one in mentions:
            if one.kind == LINE_UP and tier(parse(one.name)) != LAST_NAME:
                full = parse(one.name) if tier(parse(one.name)) == FULL else self.meant(one)[0]
                by_report[getattr(one, "rank", None)].add(self.row.get(full))
        return {frozenset(pair) for rows in by_report.values() for pair in combinations(rows - {None}, 2)}

    def people(self):
        """Return the people of our mentions, settled among those that stand for all further mentions of full names."""
        stand = self.stand_ins()
        found = []
        for person in settle(self.family.scope, [*stand, *self.family.ours]):
            ours = [mention for mention in person.mentions if mention.report]
            if len(ours) < len(person.mentions):
                person.row = self.row[next(parse(m.name) for m in person.mentions if tier(parse(m.name)) == FULL)]
            elif not self.may_stand_alone(person):
                return None
            person.mentions = ours
            found += [person] if ours else []
        return found

    def may_stand_alone(self, person):
        """Whether nobody further can be of a person whom none of the further full names means."""
        name = parse(person.mentions[0].name)
        shorter = {parse(one.name) for one in self.of_tiers(self.family.uses, LAST_NAME)}
        if tier(name) == FULL or not shorter:
            return True
        forms = {one for one in shorter if one.core == name.core} | {parse(m.name) for m in person.mentions}
        return person.doubtful and forms == {name}

    def stand_ins(self):
        """Return mentions that stand for the further ones of full names and of those with an initial."""
        uses = self.of_tiers(self.family.uses, FULL, INITIAL)
        each = dict.fromkeys((one.name, one.kind, year) for one in uses for year in one.years or (None,))
        found = [stand_in(number, *use) for number, use in enumerate(each)]
        name_of = {row: " ".join(name.words) for name, row in self.row.items()}
        for number, pair in enumerate(self.family.together, len(found)):
            found += [stand_in(number, name_of[row], LINE_UP, None) for row in pair if row in name_of]
        return found


def stand_in(number, name, kind, year):
    return Mention(0, 0, ("", "", number), 0, year, "", "", name, kind)
