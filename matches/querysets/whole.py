"""Matches with all that is held of them, as their pages and exports tell it: a query for each kind of row."""

from collections import defaultdict

from django.db.models import Q

from players.models import Player

from ..prepared import prepared


def whole(matches):
    """Hand matches of for_page() their events, appearances and citations; return the matches.

    All as the lists that `match.events.all()` and the like then give, with the people and articles that they lead to,
    each of which is one object however often it is told of. Prefetching would make a manager and a query for each
    thing that is cited, and an article anew for each citation, which takes longer than all the rest.
    """
    by_key = {match.pk: match for match in matches}
    events, appearances = events_of(by_key), appearances_of(by_key)
    for name, rows in (("events", events), ("appearances", appearances)):
        hand_out(by_key.values(), name, rows, "match_id")
        for row in rows:
            lead(row, "match", by_key)
    name_people(events, appearances)
    cite(by_key.values(), events, appearances)
    return matches


@prepared
def events_of(matches: list[int]):
    from ..models import Event

    return Event.objects.for_readers().filter(match__in=matches).order_by("order", "pk")


@prepared
def goals_of(matches: list[int]):
    from ..models import Event

    goals = Event.objects.for_readers().filter(type="goal", match__in=matches)
    return goals.select_related("player").order_by("order", "pk")


@prepared
def appearances_of(matches: list[int]):
    from ..models import Appearance

    return Appearance.objects.for_readers().filter(match__in=matches)


@prepared
def people_of(keys: list[int]):
    return Player.objects.order_by().filter(pk__in=keys)


@prepared
def citations_of(matches: list[int], events: list[int], appearances: list[int]):
    from ..models import Citation

    asked = Q(match__in=matches) | Q(event__in=events) | Q(appearance__in=appearances)
    return Citation.objects.standing().filter(asked).order_by("source_id", "start", "pk")


@prepared
def sources_of(keys: list[int]):
    from ..models import Source

    return Source.objects.order_by().defer("text").filter(pk__in=keys)


def by_pk(rows):
    return {row.pk: row for row in rows}


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
    people = by_pk(people_of({getattr(row, f"{name}_id") for row, name in parts} - {None}))
    for row, name in parts:
        lead(row, name, people)


def cite(matches, events, appearances):
    cited = {"match_id": matches, "event_id": events, "appearance_id": appearances}
    citations = citations_of(*([thing.pk for thing in things] for things in cited.values()))
    sources = by_pk(sources_of({citation.source_id for citation in citations}))
    for citation in citations:
        lead(citation, "source", sources)
    for reference, things in cited.items():
        hand_out(things, "citations", citations, reference)


def with_words(events):
    """Hand events their citations, with the articles."""
    from ..models import Citation

    hand_out(events, "citations", Citation.objects.for_page().filter(event__in=events), "event_id")


def with_goals(matches):
    """Hand matches their `goals`, in order with who scored them, as lists show them; return the matches: a list."""
    matches = list(matches)
    by_match = defaultdict(list)
    for goal in goals_of({match.pk for match in matches}):
        by_match[goal.match_id].append(goal)
    for match in matches:
        match.goals = by_match[match.pk]
    return matches


def reported(matches):
    """Hand matches the reports of each, with the article of each report, as data tells them; return the matches."""
    from ..models import Report

    reports = list(Report.objects.filter(match__in=[match.pk for match in matches]).order_by("pk").defer("data"))
    sources = by_pk(sources_of({report.source_id for report in reports}))
    for report in reports:
        lead(report, "source", sources)
    hand_out(matches, "reports", reports, "match_id")
    return matches
