"""One match, filed: its reports and the editors' words on it in, all its records out. Pure."""

from collections import defaultdict
from dataclasses import dataclass

from .events import Event, claims_of, file_events
from .facts import Facts
from .lineups import Appearance, Cited, file_appearances
from .names import parse, same_name
from .words import EventWords, apply_to_appearances, place_words


@dataclass(frozen=True)
class Filed:
    """The records of a match; `unplaced` are words of articles that support none of them."""

    events: list[Event]
    appearances: list[Appearance]
    facts: Facts
    unplaced: list[Cited]


def file_match(told, who, event_words=(), appearance_words=(), nothing=()):
    """Return the Filed records of a match that is Told, its reports seen from its home side.

    `who` gives the people by report and then by (side told, name, role): (id, side they are of, whether the name is
    doubtful). The words are the editors', `nothing` the anchors of what they said tells nothing.
    """
    reports, voices = told.reports, told.voices
    who = {report.pk: who.get(report.pk, {}) for report in reports}
    people = {report: {told: meant[:2] for told, meant in named.items()} for report, named in who.items()}
    claims = [claim for report in reports for claim in claims_of(report, voices[report.pk], people[report.pk])]
    events = file_events(claims, doubts(who), EventWords(event_words, claims))
    appearances, unplaced = file_appearances(reports, voices, people, events)
    appearances = apply_to_appearances(appearances, appearance_words)
    appearances, unplaced = place_words(events, appearances, unplaced, nothing)
    return Filed(events, appearances, told.facts, unplaced)


def doubts(who):
    """Return whom each doubtful person can be: those of that name whom the match names on the same side."""
    named = defaultdict(set)
    for people in who.values():
        for (_, name, _), (person, side, doubtful) in people.items():
            named[side, doubtful].add((person, parse(name)))
    found = defaultdict(set)
    for (side, doubtful), people in list(named.items()):
        if doubtful:
            for person, name in people:
                found[person] |= {other for other, full in named.get((side, False), ()) if same_name(name, full)}
    return found


def home_of(reports):
    """Return the key of the home side and whether any report knows it: the one that most of those who know say.

    In doubt it is the side that the first report names first.
    """
    said = defaultdict(list)
    for report in reports:
        said[report.data.get("home_known", True) is not False, report.home].append(report)
    known = any(knows for knows, _ in said)
    chosen = max(
        (key for key in said if key[0] == known),
        key=lambda key: (len(said[key]), max(r.weight for r in said[key]), min(r.rank for r in said[key])),
    )
    return chosen[1], known
