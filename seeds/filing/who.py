"""Whom the names in reports mean, written as it differs from before."""

from collections import Counter, defaultdict
from dataclasses import replace

from matches.models import Mention

from . import bulk, decided, same_person
from .families import families
from .mentions import LINE_UP, PLAY, REFEREE, mentions_of
from .mentions import Mention as Told
from .names_shown import name_people
from .rows import PeopleRows

SETTLED = ("player_id", "side", "doubtful", "scope", "listed", "both", "year")


def settle_people(told, named):
    """Settle who is meant, and write it; return the ids of the matches where it changed, and who took whose place.

    `told` are the matches settled anew, all of whose people are asked for; of the further matches of their teams those
    who can be meant by the same names. `named` has each (player id, name) of reports that changed or went.
    """
    held = Held()
    ours = {one.row.pk: list(map(held.told, mentions_of(one.row.pk, one.reports))) for one in told}
    anew = {report.pk for one in told for report in one.reports}
    rows = {key(row): row for row in Mention.objects.filter(report__in=anew)}
    scoped = by_scope(told, ours)
    elsewhere = Elsewhere(held, anew, scoped, rows)
    rows |= elsewhere.rows
    people = [person for scope in sorted(scoped) for person in elsewhere.settled(scope)]
    people += same_person.referees([mention for found in ours.values() for mention in found])
    meant = {mention.key: (person, mention) for person in people for mention in person.mentions}
    before = {named: row.player_id for named, row in rows.items()}
    moved = decided.merged("player")
    players = PeopleRows(people, before, {row.pk for row in rows.values()}, moved).settle()
    after = {
        named: settled(person, mention, moved.get(players[person.key].pk, players[person.key].pk))
        for named, (person, mention) in meant.items()
    }
    changed = write_mentions(rows, after, anew)
    used = {(before[key(row)], row.name) for row in changed if key(row) in before} | set(named)
    name_people({*(player for player, _ in used), *(row.player_id for row in changed)}, used)
    heirs = dict.fromkeys(player for player, _ in named) | successors(before, after)
    return elsewhere.matches_of(changed), heirs


def key(row):
    return (row.report_id, row.told, row.name, row.role)


def settled(person, mention, player):
    """Return the row of a mention, not saved."""
    return Mention(
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

    def told(self, mention):
        """Return a mention with the person whom it means, as far as editors said."""
        row = self.rows.get((mention.source, mention.name, mention.role))
        if row is None:
            return mention
        mark = str(row) if row in self.marked else ""
        return replace(mention, held=row, apart=frozenset(self.apart[row]), mark=mark)


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
    """What reports of other matches call those whom some mentions can mean; `rows` by the keys of the mentions."""

    def __init__(self, held, anew, scoped, rows):
        """`scoped` are the mentions by scope; names that their reports, ids `anew`, gave in `rows` are asked for too."""
        self.held, self.scoped, self.rows, self.matches = held, scoped, {}, {}
        names = {scope: {mention.name for mention in mentions} for scope, mentions in scoped.items()}
        for row in rows.values():
            if row.scope:
                names.setdefault(row.scope, set()).add(row.name)
                scoped.setdefault(row.scope, [])
        self.families = {scope: families(scope, asked) for scope, asked in names.items()}
        self.mentions = {scope: self.read(scope, anew) for scope in names}

    def read(self, scope, anew):
        """Return the mentions of a scope in reports of other matches."""
        names = set().union(*self.families[scope])
        found = Mention.objects.filter(scope=scope, name__in=names).exclude(report__in=anew)
        rows = list(found.select_related("report__source").defer("report__data", "report__source__text"))
        self.rows |= {key(row): row for row in rows}
        self.matches |= {row.report_id: row.report.match_id for row in rows}
        return [self.held.told(as_told(row)) for row in rows]

    def settled(self, scope):
        """Return the people of a scope, family by family."""
        mentions = [*self.scoped[scope], *self.mentions[scope]]
        by_name = defaultdict(list)
        for mention in mentions:
            by_name[mention.name].append(mention)
        groups = [[mention for name in family for mention in by_name[name]] for family in self.families[scope]]
        return [person for group in groups for person in same_person.settle(scope, group)]

    def matches_of(self, rows):
        """Return the ids of the other matches of some mentions."""
        return {self.matches[row.report_id] for row in rows if row.report_id in self.matches} - {None}


def as_told(row):
    """Return a mention as it was settled before."""
    report = row.report
    rank = (report.source.sha256, report.source.name, report.number)
    kind = row.role or (LINE_UP if row.listed else PLAY)
    return Told(row.report_id, report.match_id, rank, 0, row.year, row.told, row.side, row.name, kind, both=row.both)


def write_mentions(rows, after, anew):
    """Write the mentions that differ, and take away others of reports settled anew; return those of other people."""
    new = [row for named, row in after.items() if named not in rows]
    changed, noted = [], []
    for named, row in after.items():
        old = rows.get(named)
        if old and any(getattr(old, name) != getattr(row, name) for name in SETTLED):
            row.pk = old.pk
            same = (old.player_id, old.side, old.doubtful) == (row.player_id, row.side, row.doubtful)
            (noted if same else changed).append(row)
    gone = [row for named, row in rows.items() if named not in after and row.report_id in anew]
    if gone:
        Mention.objects.filter(pk__in=[row.pk for row in gone]).delete()
    bulk.update([*changed, *noted], SETTLED)
    Mention.objects.bulk_create(new)
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
