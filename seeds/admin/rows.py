"""What the queues of doubt show of a row: both sides, and what its form carries."""

from typing import Any

from django.utils.translation import gettext as _

from matches import bearing, placing
from matches.models import Appearance, Citation, Report

from ..doubts import orphans, unplaced
from ..doubts.evidence import Against
from ..doubts.pair import Pair
from .meanwhile import seen
from .sides import kept_words, side_of

Row = dict[str, Any]


def of_pair(pair: Pair) -> Row:
    sides = [side_of(thing) for thing in pair.sides]
    return {"pair": pair, "sides": sides, "kept": kept_words(pair.kept), "seen": seen(*pair.sides)}


def of_evidence(found: Against) -> Row:
    thing = bearing.thing_of(found.decision)
    return {"decision": found.decision, "citations": found.citations, "seen": seen(thing)}


def of_orphan(citation: Citation) -> Row:
    instead = [side_of(event) for event in orphans.told_instead(citation)]
    return {"citation": citation, "instead": instead, "seen": seen(citation.subject)}


def of_unplaced(found: Citation | Report) -> Row:
    if isinstance(found, Report):
        return {"report": found}
    place = unplaced.Place(found)
    if place.match is None:
        return {"words": found, "place": place}
    side, role, _player = placing.part(found)
    known = [(_("Team"), getattr(place.match, side, "")), (_("Role"), dict(Appearance.Role.choices).get(role, ""))]
    return {"words": found, "place": place, "known": known, "near": [side_of(thing) for thing in place.near]}
