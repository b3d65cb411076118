"""Same person: whom the names that a team's reports use mean. Pure: mentions in, people out.

People are settled team by team over all of a team's matches, so that they do not depend on the order of loading.
Across teams, people of one full name are one person: that is how transfers and national sides come together. A last
name alone never joins two teams.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

from .mentions import COACH, LINE_UP, REFEREE
from .names import alike, full_key, is_end, parse, same_first, same_name, without_capitals

REFEREES = "referee"  # their scope, as a team is that of players
CAREER = 12  # years between matches after which a last name alone means somebody else: father and son


@dataclass(eq=False)
class Person:
    """One person of a team; `key` tells them from all others, `mentions` are where they are named."""

    scope: str
    mentions: list = field(default_factory=list)
    doubtful: bool = False  # a last name that can be several people's
    mark: str = ""
    row: int | None = None  # the row that further mentions lead to, where it is known beforehand

    @cached_property
    def name(self):
        """The name to show: in full where some report gives it so, as most give it, then the longest."""
        return shown_name(Counter(name for _, name in {(m.rank, m.name) for m in self.mentions}))

    @property
    def key(self):
        """Full names stand for themselves in every team; a last name alone is the team's."""
        full = parse(self.name)
        if full.is_full and not self.doubtful and not any(mention.both for mention in self.mentions):
            return ("" if self.scope != REFEREES else f"{REFEREES}/") + full_key(full) + self.told_apart
        mark = "?" if self.doubtful else self.mark
        return f"{self.scope}/{' '.join(full.words)}" + (f"/{mark}" if mark else "") + self.told_apart

    @property
    def told_apart(self):
        """What tells them from a namesake, where editors did."""
        return "".join(f"/{mark}" for mark in sorted({mention.mark for mention in self.mentions} - {""}))

    def years(self):
        return [mention.year for mention in self.mentions if mention.year]


def shown_name(counts):
    """Return the name to show among the spellings of one person's name, {spelling: how many reports use it}."""
    by_words = defaultdict(Counter)
    for spelling, count in counts.items():
        by_words[parse(spelling)][spelling] += count
    fullest = max(by_words, key=lambda name: (name.is_full, by_words[name].total(), len(name.words), name.words))
    spellings = by_words[fullest]
    shown = max(spellings, key=lambda name: (not name.isupper(), foreign(name), spellings[name], name))
    return without_capitals(shown) if shown.isupper() else shown


def foreign(name):
    """Return how many letters are not plain: who writes Leão knows more than who writes Leao."""
    return sum(not letter.isascii() for letter in name if letter.isalpha())


def settle(scope, mentions):
    """Return the people of one team whom these mentions name, all mentions of the team being given.

    Names in full come first: those of one person are brought together. Names with an initial, then last names alone,
    go to the person of that name; where there are several, to the one who is named in the same match. In doubt a name
    stays a person of its own, marked doubtful, and nobody is guessed.
    """
    tiers = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: (m.rank, m.name, m.side, m.kind)):
        tiers[tier(parse(mention.name))].append(mention)
    people = []
    for number in sorted(tiers):
        left, doubtful = attach(tiers[number], people)
        people += (last_names if number == LAST_NAME else full_names)(scope, left)
        people += [Person(scope, found, doubtful=True) for found in doubtful]
    return people


FULL, INITIAL, LAST_NAME = range(3)


def tier(name):
    return FULL if name.is_full else INITIAL if name.first else LAST_NAME


def attach(mentions, people):
    """Give people the mentions that can mean nobody else; return those of unknown names, and of doubtful names."""
    known = Known([person for person in people if not person.doubtful])
    left, doubtful, found = [], defaultdict(list), []
    for mention in mentions:
        candidates = known.candidates(mention)
        if len(candidates) == 1:
            found.append((candidates[0], mention))
        elif candidates:
            doubtful[parse(mention.name).core].append(mention)
        else:
            left.append(mention)
    for person, mention in found:
        person.mentions.append(mention)
    return left, list(doubtful.values())


def full_names(scope, mentions):
    """Return the people of full names: names of one person are joined unless one line-up, or an editor, has two."""
    by_name = defaultdict(list)
    for mention in mentions:
        by_name[parse(mention.name), (mention.held or 0) if mention.apart else 0].append(mention)
    joined = []
    for named in sorted(by_name, key=lambda named: (-len(by_name[named]), named[0].words, named[1])):
        fitting = [group for group in joined if all(can_be_one(named, other, by_name) for other in group)]
        if fitting:
            fitting[0].append(named)
        else:
            joined.append([named])
    return [Person(scope, [mention for named in group for mention in by_name[named]]) for group in joined]


def can_be_one(named, other, by_name):
    return same_name(named[0], other[0]) and not are_two(by_name[named], by_name[other])


def are_two(mentions, others):
    """Whether some mentions cannot be of the person of others: one line-up has both, or an editor told them apart."""
    return told_apart(mentions, others) or listed_together(mentions, others)


def told_apart(mentions, others):
    """Whether an editor said that two people are not the same."""
    return any(a.known_as & b.apart or b.known_as & a.apart for a in mentions for b in others if a.apart or b.apart)


def listed_together(mentions, others):
    """Whether one line-up has both: a line-up names nobody twice."""
    listed = {mention.rank for mention in mentions if mention.kind == LINE_UP}
    return any(other.rank in listed for other in others if other.kind == LINE_UP)


class Known:
    """The people of a team who are known so far, asked whom a shorter name can mean."""

    def __init__(self, people):
        self.people = people
        self.names = {person: {parse(mention.name) for mention in person.mentions} for person in people}

    def candidates(self, mention):
        """Return who can be meant: by last name rather than first, in the same role, in those years, in the match."""
        name = parse(mention.name)
        found = []
        for fits in (fits_last, fits_any):
            fitting = [p for p in self.people if any(fits(name, other) for other in self.names[p])]
            found = found or [person for person in fitting if not is_another(mention, person)]
        for narrower in (in_role, in_match):
            found = [person for person in found if narrower(mention, person)] or found
        return most_named(mention, found)


def is_another(mention, person):
    """Whether somebody is told apart from the person: beside them in a line-up, or too many years away."""
    if are_two([mention], person.mentions):
        return True
    years = person.years()
    return bool(mention.year and years and min(abs(mention.year - year) for year in years) > CAREER)


def in_role(mention, person):
    kinds = {other.kind for other in person.mentions}
    return COACH in kinds if mention.kind == COACH else bool(kinds - {COACH})


def in_match(mention, person):
    return any(other.match == mention.match for other in person.mentions)


def most_named(mention, people):
    """Return those whom most reports of the match name; all where a line-up of the match has several of them."""
    named = {p: {other.rank for other in p.mentions if other.match == mention.match} for p in people}
    if len(people) < 2 or any(listed_together(a.mentions, b.mentions) for a, b in combinations(people, 2)):
        return people
    most = max(map(len, named.values()))
    return [person for person in people if len(named[person]) == most]


def fits_last(name, other):
    if is_end(name.core, other.core):
        return True
    return alike(name.last, other.last) and (not name.first or not other.first or same_first(name.first, other.first))


def fits_any(name, other):
    return not name.first and name.last in other.core


def last_names(scope, mentions):
    """Return the people known by last name only: one a name, role and time."""
    groups = []
    for mention in sorted(mentions, key=lambda m: (parse(m.name).words, m.rank, m.kind)):
        name = parse(mention.name)
        alike_groups = (group for group in groups if alike(parse(group[0].name).last, name.last))
        group = next((group for group in alike_groups if not told_apart([mention], group)), None)
        if group is None or listed_together([mention], [m for m in group if parse(m.name) != name]):
            groups.append([mention])
        else:
            group.append(mention)
    return [person for group in groups for person in by_role_and_time(scope, group)]


def by_role_and_time(scope, mentions):
    """Split one last name into a coach and a player where line-ups tell both, and where too many years lie between."""
    listed = any(mention.kind == LINE_UP for mention in mentions)
    coached = any(mention.kind == COACH for mention in mentions)
    coaches = [m for m in mentions if m.kind == COACH or (coached and not listed)]
    players = [m for m in mentions if m not in coaches]
    return [person for role, found in (("coach", coaches), ("", players)) for person in by_time(scope, found, role)]


def by_time(scope, mentions, role):
    """Split mentions wherever there are more years between than a career lasts; undated ones join an only person."""
    if not mentions:
        return []
    dated = sorted((m for m in mentions if m.year), key=lambda m: m.year)
    undated = [m for m in mentions if not m.year]
    eras = []
    for mention in dated:
        if eras and mention.year - eras[-1][-1].year <= CAREER:
            eras[-1].append(mention)
        else:
            eras.append([mention])
    if len(eras) < 2:
        return [Person(scope, dated + undated, mark=role)]
    people = [Person(scope, era, mark=f"{role} {era[0].year}".strip()) for era in eras]
    return people + ([Person(scope, undated, doubtful=True)] if undated else [])


def referees(mentions):
    """Return the referees: settled match by match; the same full name, or last name alone, is one in all matches."""
    by_match = defaultdict(list)
    for mention in mentions:
        if mention.kind == REFEREE:
            by_match[mention.match].append(mention)
    return [person for found in by_match.values() for person in settle(REFEREES, found)]
