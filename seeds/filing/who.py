"""Whom the names in reports mean, written as it differs from before."""

from collections import Counter, defaultdict
from dataclasses import replace

from matches.models import Mention

from . import bulk, decided, same_person
from .mentions import REFEREE, mentions_of
from .names_shown import name_people
from .rows import PeopleRows


def settle_people(told, others, reports, named):
    """Settle who is meant, and write it; return the ids of the matches where it changed, and who took whose place.

    `told` are the matches settled anew, all of whose people are asked for; `others` the further matches of the teams,
    where only these teams' people are; `reports` the ids of all reports at hand; `named` has each (player id, name)
    of reports that changed or went.
    """
    people = people_of(told, others, Held())
    meant = {mention.key: (person, mention) for person in people for mention in person.mentions}
    rows = {key(row): row for row in Mention.objects.filter(report__in=reports)}
    before = {named: row.player_id for named, row in rows.items()}
    anew = {report.pk for one in told for report in one.reports}
    moved = decided.merged("player")
    players = PeopleRows(people, before, anew, moved).settle()
    after = {
        named: Mention(
            report_id=mention.report,
            told=mention.told,
            name=mention.name,
            role=mention.role,
            side=mention.side,
            player_id=moved.get(players[person.key].pk, players[person.key].pk),
            doubtful=person.doubtful,
        )
        for named, (person, mention) in meant.items()
    }
    changed = write_mentions(rows, after, anew)
    used = {(before[key(row)], row.name) for row in changed if key(row) in before} | set(named)
    name_people({*(player for player, _ in used), *(row.player_id for row in changed)}, used)
    matches = {report.pk: one.row.pk for one in (*told, *others) for report in one.reports}
    heirs = dict.fromkeys(player for player, _ in named) | successors(before, after)
    return {matches[row.report_id] for row in changed}, heirs


def key(row):
    return (row.report_id, row.told, row.name, row.role)


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


def people_of(told, others, held):
    """Return the people of the teams of the matches settled anew, and those matches' referees.

    Whose side nobody tells is settled among those of the two teams of whom the same is true.
    """
    teams = {key for one in told for key in one.keys.values()}
    by_team, referees = defaultdict(list), []
    for one in [*told, *others]:
        for mention in map(held.told, mentions_of(one.row.pk, one.reports)):
            if mention.kind == REFEREE or not mention.side:
                left = referees if mention.kind == REFEREE else by_team["/".join(sorted(one.keys.values()))]
                left += [mention] if one in told else []
            elif one.keys[mention.side] in teams:
                by_team[one.keys[mention.side]].append(mention)
    settled = [same_person.settle(team, by_team[team]) for team in sorted(by_team)]
    return [*same_person.referees(referees), *(person for people in settled for person in people)]


def write_mentions(rows, after, anew):
    """Write the mentions that differ, and take away others of reports settled anew; return all that changed."""
    new = [row for named, row in after.items() if named not in rows]
    changed = []
    for named, row in after.items():
        old = rows.get(named)
        if old and (old.player_id, old.side, old.doubtful) != (row.player_id, row.side, row.doubtful):
            row.pk = old.pk
            changed.append(row)
    gone = [row for named, row in rows.items() if named not in after and row.report_id in anew]
    Mention.objects.filter(pk__in=[row.pk for row in gone]).delete()
    bulk.update(changed, ["player", "side", "doubtful"])
    Mention.objects.bulk_create(new)
    return [*new, *changed, *gone]


def successors(before, after):
    """Return who took over most mentions of each person, {id: id}; None for nobody."""
    went = {player: Counter() for player in before.values()}
    for named, player in before.items():
        if named in after:
            went[player][after[named].player_id] += 1
    return {old: max(found, key=lambda pk: (found[pk], -pk), default=None) for old, found in went.items()}
