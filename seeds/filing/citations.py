"""Citations written as they differ: the same words for the same thing keep their row."""

from collections import defaultdict
from types import SimpleNamespace

from matches.models import Citation
from matches.prepared import prepared

from . import bulk
from .events import votes
from .values import prefer

KEY = ("source_id", "start", "end", "type", "field", "player", "other")
REST = (
    *("event_id", "appearance_id", "match_id", "quote", "main", "how", "period", "minute", "added", "side", "value"),
    "reasons",
)
NOTHING = ("event_id", "appearance_id", "match_id", "period")
NEW = {"page": "", "state": Citation.State.READ.value}  # of every citation that filing makes
EMPTY = dict.fromkeys(("type", "field", "player", "other", "how", "side", "value"), "") | dict.fromkeys(NOTHING)


def citations_of(matches, events, appearances, sources):
    """Return the citations of matches that filing made, with those of their reports that support nothing.

    All are given by their ids: matches, their events and appearances, and the sources of their reports.
    """
    unplaced = (citation for citation in of_sources(sources) if not supported(vars(citation)))
    return [*of_events(events), *of_appearances(appearances), *of_matches(matches), *unplaced]


@prepared
def of_events(events: list[int]):
    return Citation.objects.of_passages().filter(event__in=events).order_by()


@prepared
def of_appearances(appearances: list[int]):
    return Citation.objects.of_passages().filter(appearance__in=appearances).order_by()


@prepared
def of_matches(matches: list[int]):
    return Citation.objects.of_passages().filter(match__in=matches).order_by()


@prepared
def of_sources(sources: list[int]):
    return Citation.objects.filter(source__in=sources).order_by()


def cite(source, passage, **said):
    """Return the fields of a citation, {name: value}."""
    minute, added = passage.clock or (None, None)
    where = {"source_id": source, "start": passage.start, "end": passage.end, "quote": passage.quote}
    told = {"main": passage.main, "minute": minute, "added": added or None, "reasons": {}}
    return EMPTY | where | told | said


def event_citations(event, row):
    """Return the citations of an event: every passage of every claim, with what it says."""
    reasons = why_preferred(event)
    return [
        cite(
            *(claim.report.source, passage),
            event_id=row,
            type=claim.type,
            how=claim.how,
            period=claim.period,
            side=claim.side,
            player=claim.player_name,
            other=claim.other_name,
            reasons=reasons[claim] if passage.main else {},
        )
        for claim in event.claims
        for passage in claim.passages
    ] + [cite(c.source, c.passage, event_id=row, field=c.field, value=c.value) for c in event.cited]


def why_preferred(event):
    """Return why the preferred value of each disputed field is that, by the claims that give it."""
    found = {claim: {} for claim in event.claims}
    for name in event.disputed:
        reason, attribute = event.reasons.get(name), "clock" if name == "minute" else name
        value = prefer(votes(event.claims, attribute))[0]
        for claim in event.claims:
            if reason and getattr(claim, attribute) == value:
                found[claim][name] = reason
    return found


def person_citations(appearance, row):
    return [cite(c.source, c.passage, appearance_id=row, field=c.field, value=c.value) for c in appearance.cited]


def supported(values):
    """What a citation supports, {(field, id)}; nothing while it is unplaced."""
    return {(name, values[name]) for name in ("event_id", "appearance_id", "match_id") if values[name]}


class Citations:
    """The citations that a filing wants, against those that there are."""

    def __init__(self, before):
        self.free = defaultdict(list)
        for row in sorted(before, key=lambda row: row.pk):
            self.free[tuple(getattr(row, name) for name in KEY)].append(row)
        self.wanted = []

    def want(self, citations):
        self.wanted += citations

    def of_facts(self, match, filed):
        """Want the citations of a match's facts, and the unplaced words of its line-ups."""
        why = {name: {name: filed.facts.reasons[name]} for name in filed.facts.disputed if name in filed.facts.reasons}
        self.want(
            cite(c.source, c.passage, match_id=match.pk, field=c.field, value=c.value, reasons=why.get(c.field, {}))
            for c in filed.facts.cited
        )
        self.want(cite(c.source, c.passage, field=c.field, value=c.value) for c in filed.unplaced)

    def write(self):
        """Write what differs; return what lost, got or changed one: {(field of the Citation, id)}, unplaced left out."""
        new, changed, moved = [], [], set()
        for values in self.wanted:
            row = self.take(values)
            if row is None:
                new.append(SimpleNamespace(**NEW, **values))
                moved |= supported(values)
            elif any(getattr(row, name) != values[name] for name in REST):
                moved |= supported(vars(row)) | supported(values)
                for name in REST:
                    setattr(row, name, values[name])
                changed.append(row)
        gone = [row for rows in self.free.values() for row in rows]
        moved |= {thing for row in gone for thing in supported(vars(row))}
        if gone:
            Citation.objects.filter(pk__in=[row.pk for row in gone]).delete()
        bulk.update(changed, REST)
        bulk.insert_plain(new, Citation)
        return moved

    def take(self, values):
        """Return the row that has these words, rather one that supports the same thing; None where there is none."""
        if not self.free:
            return None
        rows = self.free[tuple(values[name] for name in KEY)]
        about = [values[name] for name in ("event_id", "appearance_id", "match_id")]
        row = next((r for r in rows if [r.event_id, r.appearance_id, r.match_id] == about), rows[0] if rows else None)
        if row:
            rows.remove(row)
        return row
