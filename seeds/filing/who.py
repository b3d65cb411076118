"""Whom the names in reports mean, written as it differs from before."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from itertools import combinations

from matches.models import Mention
from matches.prepared import prepared

from . import bulk, decided, same_person
from .families import count, families, use_of
from .mentions import LINE_UP, PLAY, REFEREE, mentions_of
from .mentions import Mention as Told
from .names_shown import name_people
from .rows import PeopleRows
from .same_person import LAST_NAME
from .staying import Family, Use, settled_apart

SETTLED = ("player_id", "side", "doubtful", "scope", "listed", "both", "year")


def settle_people(told, named):
    """Settle who is meant, and write it.

    Return the rows of the mentions, the ids of the further matches where it changed, and who took whose place.

    `told` are the matches settled anew, all of whose people are asked for; of the further matches of their teams those
    who can be meant by the same names. `named` are the mentions, as they were, of reports that changed or went.
    """
    held = Held()
    ours = {one.row.pk: list(map(held.told, mentions_of(one.row.pk, one.reports))) for one in told}
    anew = {report.pk for one in told for report in one.reports}
    rows = {key(row): row for row in of_reports(anew)}
    gone = [row for row in named if row.report_id not in anew]
    elsewhere = Elsewhere(held, anew, by_scope(told, ours), rows.values(), gone)
    people = elsewhere.settled()
    rows |= elsewhere.rows
    people += same_person.referees([mention for found in ours.values() for mention in found])
    before = {named: row.player_id for named, row in rows.items()}
    moved = decided.merged("player")
    unknown = [person for person in people if person.row is None]
    players = PeopleRows(unknown, before, {row.pk for row in rows.values()}, moved).settle()
    after = {}
    for person in people:
        row = person.row or players[person.key].pk
        after |= {mention.key: settled(person, mention, moved.get(row, row)) for mention in person.mentions}
    changed = write_mentions(rows, after, anew, elsewhere.called)
    used = {(before[key(row)], row.name) for row in changed if key(row) in before} | {
        (row.player_id, row.name) for row in named
    }
    come = {(row.player_id, row.name) for row in changed if key(row) in after}
    name_people({player for player, _ in (*used, *come)}, used, come)
    heirs = dict.fromkeys(row.player_id for row in named) | successors(before, after)
    return list(after.values()), elsewhere.matches_of(changed), heirs


@prepared
def of_reports(reports: list[int]):
    return Mention.objects.filter(report__in=reports)


def key(row):
    return (row.report_id, row.told, row.name, row.role)


@dataclass(slots=True)
class Settled:
    """A mention as it is now settled, with the fields of a Mention; `pk` where it has a row."""

    report_id: int
    told: str
    name: str
    role: str
    side: str
    player_id: int
    doubtful: bool
    scope: str
    listed: bool
    both: bool
    year: int | None
    pk: int | None = None


def settled(person, mention, player):
    """Return a mention as it is settled: of that person."""
    return Settled(
        report_id=mention.report,
        told=mention.told,
        name=mention.name,
        role=mention.role,
        side=mention.side,
        player_id=player,
        doubtful=person.doubtful,
        scope="" if person.scope == same_person.REFEREES else person.scope,
        listed=mention.kind == LINE_UP,
        both=mention.both,
        year=mention.year,
    )


class Held:
    """The names of which editors said whose they are."""

    def __init__(self):
        self.rows, self.apart, self.marked = decided.held_names()
        self.names = {name for _, name, _ in self.rows}

    def told(self, mention):
        """Return a mention with the person whom it means, as far as editors said."""
        row = self.rows.get((mention.source, mention.name, mention.role))
        if row is None:
            return mention
        mark = str(row) if row in self.marked else ""
        return replace(mention, held=row, apart=frozenset(self.apart[row]), mark=mark)


def by_name(scoped):
    """Return mentions by scope and name, {scope: {name: mentions}}."""
    found = defaultdict(lambda: defaultdict(list))
    for scope, mentions in scoped.items():
        for mention in mentions:
            found[scope][mention.name].append(mention)
    return found


def by_scope(told, ours):
    """Return the mentions of matches by the team whose people they are settled among, {team: mentions}.

    Whose side nobody tells is settled among those of the two teams of whom the same is true.
    """
    found = defaultdict(list)
    for one in told:
        for mention in ours[one.row.pk]:
            if mention.kind != REFEREE:
                scope = one.keys[mention.side] if mention.side else "/".join(sorted(one.keys.values()))
                found[scope].append(mention)
    return found


class Elsewhere:
    """What reports of other matches call those whom some mentions can mean.

    `rows` are theirs by the keys of the mentions, `called` their names, {(scope, name): Called}. Only where it takes them to
    settle who is meant are the further mentions read.
    """

    def __init__(self, held, anew, scoped, rows, gone):
        """`scoped` are the mentions by scope; `rows` those of their reports, ids `anew`, before, and those `gone`."""
        self.held, self.anew, self.rows, self.matches, self.called = held, anew, {}, {}, {}
        self.ours, self.was = by_name(scoped), defaultdict(lambda: defaultdict(list))
        self.not_further = defaultdict(Counter)
        for row in (*rows, *gone):
            if row.scope:
                self.was[row.scope][row.name] += as_uses(row.name, [use_of(row)])
        for row in rows:
            self.not_further[row.scope, row.name][use_of(row)] += 1

    def settled(self):
        """Return the people of all scopes."""
        found = families({scope: {*self.ours[scope], *self.was[scope]} for scope in sorted({*self.ours, *self.was})})
        self.called = {
            (scope, name): one for scope, ours in found.items() for some in ours for name, one in some.items()
        }
        return [one for scope, ours in found.items() for one in self.people(scope, ours)]

    def people(self, scope, families):
        """Return the people of a scope, family by family."""
        people, together = [], []
        for family in self.with_line_ups(scope, families):
            apart = settled_apart(family) if self.held.names.isdisjoint(family.names) else None
            if apart is None:
                together.append(family)
            people += apart or []
        read = self.read(scope, [one for family in together for one in family.uses])
        for family in together:
            mentions = [*family.ours, *(mention for name in family.names for mention in read[name])]
            people += same_person.settle(scope, mentions)
        return people

    def uses(self, scope, family):
        """Return how further mentions use the names of a family."""
        found = []
        for name, one in family.items():
            ours = self.not_further.get((scope, name))
            found += as_uses(name, one.uses - ours if ours else one.uses)
        return found

    def with_line_ups(self, scope, families):
        """Return each Family, with whom further line-ups list together where that can matter."""
        found = []
        for family in families:
            ours, was = ([one for name in family for one in told[scope][name]] for told in (self.ours, self.was))
            found.append(Family(scope, ours, was, self.uses(scope, family)))
        several = [one for family in found if family.asks_for_line_ups for one in family.uses if one.tier != LAST_NAME]
        by_report = defaultdict(set)
        for report, player in listed_beside(scope, *people_and_names(several), self.anew) if several else ():
            by_report[report].add(player)
        pairs = {frozenset(pair) for players in by_report.values() for pair in combinations(players, 2)}
        for family in found:
            rows = {one.player for one in family.uses}
            family.together = {pair for pair in pairs if pair <= rows}
        return found

    def read(self, scope, uses):
        """Return the further mentions that use names so, {name: mentions}."""
        rows = further(scope, *people_and_names(uses), self.anew) if uses else []
        self.rows |= {key(row): row for row in rows}
        self.matches |= {row.report_id: row.report.match_id for row in rows}
        mentions = defaultdict(list)
        for row in rows:
            mentions[row.name].append(self.held.told(as_told(row)))
        return mentions

    def matches_of(self, rows):
        """Return the ids of the other matches of some mentions."""
        return {self.matches[row.report_id] for row in rows if row.report_id in self.matches} - {None}


def people_and_names(uses):
    return {one.player for one in uses}, {one.name for one in uses}


@prepared
def further(scope: str, people: list[int], names: list[str], anew: list[int]):
    """The mentions of people of a scope by these names in reports of other matches."""
    found = Mention.objects.filter(scope=scope, player__in=people, name__in=names).exclude(report__in=anew)
    return found.select_related("report__source").defer("report__data", "report__source__text")


@prepared
def listed_beside(scope: str, people: list[int], names: list[str], anew: list[int]):
    """The report and person of those of them whom a line-up lists."""
    listed = Mention.objects.filter(scope=scope, player__in=people, name__in=names, listed=True, doubtful=False)
    return listed.exclude(report__in=anew).values_list("report", "player")


def as_told(row):
    """Return a mention as it was settled before."""
    report = row.report
    rank = (report.source.sha256, report.source.name, report.number)
    kind = kind_of(row.role, row.listed)
    return Told(row.report_id, report.match_id, rank, 0, row.year, row.told, row.side, row.name, kind, both=row.both)


def as_uses(name, uses):
    """Return each Use of a name, with all its years."""
    years = defaultdict(set)
    for *part, year in uses:
        years[tuple(part)].add(year)
    return [
        Use(name, player, doubtful, kind_of(role, listed), both, frozenset(found - {None}))
        for (player, doubtful, role, listed, both), found in years.items()
    ]


def kind_of(role, listed):
    return role or (LINE_UP if listed else PLAY)


def write_mentions(rows, after, anew, called):
    """Write the mentions that differ, and take away others of reports settled anew; return those of other people.

    `called` are the names that they use, as `families` gives them.
    """
    new = [row for named, row in after.items() if named not in rows]
    changed, noted = [], []
    for named, row in after.items():
        old = rows.get(named)
        if old and any(getattr(old, name) != getattr(row, name) for name in SETTLED):
            row.pk = old.pk
            same = (old.player_id, old.side, old.doubtful) == (row.player_id, row.side, row.doubtful)
            (noted if same else changed).append(row)
    gone = [row for named, row in rows.items() if named not in after and row.report_id in anew]
    count([*gone, *(rows[key(row)] for row in (*changed, *noted))], [*new, *changed, *noted], called)
    if gone:
        Mention.objects.filter(pk__in=[row.pk for row in gone]).delete()
    bulk.update([*changed, *noted], SETTLED, Mention)
    bulk.insert_plain(new, Mention)
    return [*new, *changed, *gone]


def successors(before, after):
    """Return who took over most mentions of each person who lost some, {id: id}; None for nobody."""
    went = {
        player: Counter() for named, player in before.items() if named not in after or after[named].player_id != player
    }
    for named, player in before.items():
        if named in after and player in went:
            went[player][after[named].player_id] += 1
    return {old: max(found, key=lambda pk: (found[pk], -pk), default=None) for old, found in went.items()}
