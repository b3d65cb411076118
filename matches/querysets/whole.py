"""Matches with all that is held of them, as their pages and exports tell it: a query for each kind of row."""

from collections import defaultdict
from functools import reduce
from operator import or_

from django.db.models import Q

from players.models import Player


def whole(matches):
    """Hand matches of for_page() their events, appearances and citations; return the matches.

    All as the lists that `match.events.all()` and the like then give, with the people and articles that they lead to,
    each of which is one object however often it is told of. Prefetching would make a manager and a query for each
    thing that is cited, and an article anew for each citation, which takes longer than all the rest.
    """
    from ..models import Appearance, Event

    by_key = {match.pk: match for match in matches}
    events = list(Event.objects.for_readers().filter(match__in=by_key).order_by("order", "pk"))
    appearances = list(Appearance.objects.for_readers().filter(match__in=by_key))
    for name, rows in (("events", events), ("appearances", appearances)):
        hand_out(by_key.values(), name, rows, "match_id")
        for row in rows:
            lead(row, "match", by_key)
    name_people(events, appearances)
    cite(by_key.values(), events, appearances)
    return matches


def hand_out(things, name, rows, reference):
    """Give each of some things the rows that refer to it, as if they had been prefetched under this name."""
    held = defaultdict(list)
    for row in rows:
        held[getattr(row, reference)].append(row)
    for thing in things:
        thing.__dict__.setdefault("_prefetched_objects_cache", {})[name] = held[thing.pk]


def lead(row, name, things):
    """Let a foreign key of a row lead to one of some things by key, if it leads anywhere."""
    row._state.fields_cache[name] = things.get(getattr(row, f"{name}_id"))


def name_people(events, appearances=()):
    """Let events and appearances lead to their people, each of whom is one object."""
    parts = [(event, name) for event in events for name in ("player", "other")]
    parts += [(appearance, "player") for appearance in appearances]
    people = Player.objects.order_by().in_bulk({getattr(row, f"{name}_id") for row, name in parts} - {None})
    for row, name in parts:
        lead(row, name, people)


def cite(matches, events, appearances):
    from ..models import Citation, Source

    cited = {"match_id": matches, "event_id": events, "appearance_id": appearances}
    asked = reduce(or_, (Q(**{f"{name}__in": [thing.pk for thing in things]}) for name, things in cited.items()))
    citations = list(Citation.objects.standing().filter(asked).order_by("source_id", "start", "pk"))
    sources = Source.objects.order_by().defer("text").in_bulk({citation.source_id for citation in citations})
    for citation in citations:
        lead(citation, "source", sources)
    for reference, things in cited.items():
        hand_out(things, "citations", citations, reference)


def reported(matches):
    """Hand matches the reports of each, with the article of each report, as data tells them; return the matches."""
    from ..models import Report, Source

    reports = list(Report.objects.filter(match__in=[match.pk for match in matches]).order_by("pk").defer("data"))
    sources = Source.objects.order_by().defer("text").in_bulk({report.source_id for report in reports})
    for report in reports:
        lead(report, "source", sources)
    hand_out(matches, "reports", reports, "match_id")
    return matches
