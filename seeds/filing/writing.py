"""Filed matches written to the database as they differ from what it holds; rows keep their identity.

An event keeps the row with which it shares citations, else the one of the same type, player and minute. A row that an
editor spoke of is never taken away.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from matches.models import Appearance, Citation, Event, Match, Report
from matches.prepared import prepared

from . import bulk, decided
from .citations import Citations, citations_of, event_citations, person_citations
from .match_facts import write_match

EVENT_FIELDS = (
    *("match_id", "type", "how", "period", "minute", "added", "side", "player_id", "other_id"),
    *("status", "disputed"),
)
APPEARANCE_FIELDS = ("match_id", "player_id", "side", "role", "position", "shirt_number", "captain")


@dataclass
class Change:
    """One thing that filing changed, "new", "changed" or "gone": an event or a match; and its fields as they were."""

    kind: str
    match: Match
    thing: Any
    before: dict = field(default_factory=dict)


@dataclass
class Outcome:
    """What a filing changed, and what became of the events that each source tells: {source id: {state: number}}."""

    changes: list[Change] = field(default_factory=list)
    told: dict[int, Counter] = field(default_factory=lambda: defaultdict(Counter))
    touched: set[int] = field(default_factory=set)  # ids of matches whose order or people changed


class Before:
    """What the database holds of some matches, and what editors said of it."""

    def __init__(self, told, heirs):
        ids = [one.row.pk for one in told if not one.is_new]
        self.events = {row.pk: row for row in events_of(ids)}
        self.appearances = {row.pk: row for row in appearances_of(ids)}
        sources = {report.source for one in told for report in one.reports}.union(sources_of(ids))
        self.citations = citations_of(ids, self.events, self.appearances, sources)
        self.settings = decided.match_settings(ids)
        self.nothing = decided.words_of_nothing(ids)
        self.hidden = decided.hidden_matches(ids)
        self.no_teams = decided.rejected_teams()
        moved = decided.merged("player")
        self.event_words = decided.words_on(decided.held_events(ids), "event", moved)
        self.passages_had = decided.passages_had(ids)
        self.appearance_words = decided.words_on(decided.held_appearances(ids), "appearance", moved)
        self.reported_in = {report.source: one.row.pk for one in told for report in one.reports}
        self.heirs = heirs
        self.standing = {one.row.pk for one in told if one.reports or one.by_hand}

    def words(self, one):
        """Return the editors' words on the events of a match, on its appearances, and on what tells nothing of it."""
        held = ((self.event_words, self.events), (self.appearance_words, self.appearances))
        said = [[w for w in words.values() if self.match_of(w, rows) == one.row.pk] for words, rows in held]
        return [*said, self.nothing[one.row.pk]]

    def match_of(self, word, rows):
        """Return the match that a word belongs to: the one that its citations' sources report, else its row's.

        What was added by hand and is not cited belongs to the match that it was added to, once that stands again.
        """
        places = Counter(self.reported_in[a.source] for a in word.anchors if a.source in self.reported_in)
        if places:
            return max(places, key=lambda match: (places[match], -match))
        if word.home in self.standing and word.row in rows:
            return word.home
        match = rows[word.row].match_id if word.row in rows else None
        return self.heirs.get(match, match)


@prepared
def events_of(matches: list[int]):
    """With their players, for one that may go is told of."""
    return Event.objects.filter(match__in=matches).select_related("player").order_by("match_id", "order", "pk")


@prepared
def appearances_of(matches: list[int]):
    return Appearance.objects.filter(match__in=matches).order_by("pk")


@prepared
def sources_of(matches: list[int]):
    return Report.objects.filter(match__in=matches).order_by().values_list("source", flat=True)


def write(filed, before, teams):
    """Write filed matches, [(Told, Filed)], where they differ from what was before; return the Outcome."""
    outcome = Outcome()
    for told, _ in filed:
        if fields := write_match(told, before, teams):
            outcome.changes.append(Change("changed", told.row, told.row, fields))
    events = write_events(filed, before, outcome)
    appearances = write_appearances(filed, before, outcome)
    citations = Citations(before.citations)
    for told, one in filed:
        citations.of_facts(told.row, one)
        for event in one.events:
            citations.want(event_citations(event, events[event].pk))
        for appearance in one.appearances:
            citations.want(person_citations(appearance, appearances[appearance].pk))
    moved = citations.write()
    count(filed, events, {pk for name, pk in moved if name == "event_id"}, outcome)
    drop_events(before, events.values(), outcome)
    note_updates(moved, [*before.events.values(), *events.values()], appearances.values(), outcome)
    return outcome


def note_updates(moved, events, appearances, outcome):
    """Note the time on every match of which something that readers see changed."""
    matches = {("event_id", row.pk): row.match_id for row in events}
    matches |= {("appearance_id", row.pk): row.match_id for row in appearances}
    touched = outcome.touched | {change.match.pk for change in outcome.changes}
    touched |= {pk if name == "match_id" else matches.get((name, pk)) for name, pk in moved}
    noted = {change.match.pk for change in outcome.changes if change.thing is change.match}
    bulk.update([Match(pk=pk) for pk in sorted(touched - noted - {None})], ["updated"])


# Events


def write_events(filed, before, outcome):
    """Write the events of the matches; return the row of each, {event: Event row}."""
    rows, new, changed, reordered = {}, [], [], []
    kept = assign(filed, before)
    for told, one in filed:
        for event in one.events:
            row = rows[event] = kept.get(event) or Event()
            was = fill(row, EVENT_FIELDS, event_values(told, event))
            moved = fill(row, ["order"], vars(event))
            if row.pk is None:
                new.append((told.row, row))
            elif was:
                changed.append((told.row, row, was))
            elif moved:
                reordered.append(row)
    bulk.insert([row for _, row in new])
    bulk.update([row for _, row, _ in changed], [*EVENT_FIELDS, "order"])
    bulk.update(reordered, ["order"])
    outcome.touched |= {row.match_id for row in reordered}
    outcome.changes += [Change("new", match, row) for match, row in new]
    outcome.changes += [Change("changed", match, row, was) for match, row, was in changed]
    return rows


def event_values(told, event):
    return {**vars(event), "match_id": told.row.pk, "player_id": event.player, "other_id": event.other}


def fill(row, names, values):
    """Give a row the values of these fields; return those that it had instead, {field: value}."""
    was = {name: getattr(row, name) for name in names if getattr(row, name) != values[name]}
    for name in was:
        setattr(row, name, values[name])
    return was


def assign(filed, before):
    """Return the row that each event keeps, {event: row}."""
    events = [(told.row.pk, event) for told, one in filed for event in one.events]
    held = {event.row for _, event in events if event.row}
    kept = {event: before.events.get(event.row) for _, event in events if event.row}
    free = {pk: row for pk, row in before.events.items() if pk not in held and pk not in before.event_words}
    if not free:
        return kept
    shared, content = shared_citations(before), same_content(free)
    votes = []
    for number, (match, event) in enumerate(events):
        points = Counter({pk: 2 * count for pk, count in shared(event).items() if pk in free})
        points.update(content[match, event.type, event.player, event.minute])
        votes += [(-count, number, pk) for pk, count in points.items()]
    for _, number, pk in sorted(votes):
        event = events[number][1]
        if event not in kept and pk in free:
            kept[event] = free.pop(pk)
    return kept


def shared_citations(before):
    """Return a function that counts the citations which an event shares with rows, {row id: number}.

    Twice count those that a row had before an editor's word on it that was undone: so what was one is two as before.
    """
    told = defaultdict(Counter)
    for citation in before.citations:
        if citation.event_id:
            told[citation.source_id, citation.start, citation.end, citation.type][citation.event_id] = 1
    for row, anchors in before.passages_had.items():
        for anchor in anchors:
            told[anchor.source, anchor.start, anchor.end, anchor.type][row] = 2

    def shared(event):
        passages = ((c.report.source, p.start, p.end, c.type) for c in event.claims for p in c.passages)
        return sum((told[key] for key in set(passages) & told.keys()), Counter())

    return shared


def same_content(rows):
    """Return the rows by (match, type, player, minute), {content: [row id]}."""
    found = defaultdict(list)
    for pk, row in rows.items():
        found[row.match_id, row.type, row.player_id, row.minute].append(pk)
    return found


def drop_events(before, kept, outcome):
    """Take away events that nothing supports any more; hide those that editors called the same, spoke of or cited."""
    kept = {row.pk for row in kept}
    for pk, row in before.events.items():
        if pk in kept:
            continue
        if row.decisions.exists() or row.citations.by_page().exists():
            Event.objects.filter(pk=pk).update(status=Event.Status.REJECTED)
        else:
            outcome.changes.append(Change("gone", row.match, row))
            row.delete()


def count(filed, rows, moved, outcome):
    """Count for each source what became of the events that it tells."""
    new = {change.thing.pk for change in outcome.changes if change.kind == "new"}
    changed = {change.thing.pk for change in outcome.changes if change.kind == "changed"} | moved
    for _, one in filed:
        for event in one.events:
            pk = rows[event].pk
            state = "new" if pk in new else "changed" if pk in changed else "unchanged"
            for source in {claim.report.source for claim in event.claims}:
                outcome.told[source][state] += 1


# Line-ups


def write_appearances(filed, before, outcome):
    """Write the appearances of the matches; return the row of each, {appearance: Appearance row}."""
    known = {(row.match_id, row.player_id, row.role): row for row in before.appearances.values()}
    held = {one.row for _, match in filed for one in match.appearances if one.row}
    rows, changed, new = {}, [], []
    for told, match in filed:
        for one in match.appearances:
            row = before.appearances.get(one.row) or known.pop((told.row.pk, one.player, one.role), None)
            if row is None or (one.row is None and row.pk in held):
                row = Appearance()
            rows[one] = row
            if fill(row, APPEARANCE_FIELDS, {**vars(one), "match_id": told.row.pk, "player_id": one.player}):
                (changed if row.pk else new).append(row)
    kept = {row.pk for row in rows.values() if row.pk}
    gone = [pk for pk in before.appearances if pk not in kept and pk not in before.appearance_words]
    detach([citation for citation in before.citations if citation.appearance_id in gone])
    if gone:
        Appearance.objects.filter(pk__in=gone, decisions=None).delete()
    bulk.update(changed, APPEARANCE_FIELDS)
    bulk.insert(new)
    outcome.touched |= {row.match_id for row in (*changed, *new, *(before.appearances[pk] for pk in gone))}
    return rows


def detach(citations):
    """Keep citations from going with the appearances that they supported: another may be what they support now."""
    if citations:
        Citation.objects.filter(pk__in=[citation.pk for citation in citations]).update(appearance=None)
