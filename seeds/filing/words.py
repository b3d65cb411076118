"""Editors' decisions: the last word on events, applied after everything that sources say. Pure."""

from dataclasses import dataclass, field
from typing import Any

from .clock import clock_of
from .lineups import Appearance
from .names import parse, same_name
from .reports import Claim, type_of
from .values import Vote, prefer

SET, CONFIRM, REJECT, ADD = "set", "confirm", "reject", "add"


@dataclass(frozen=True)
class Anchor:
    """A passage that something was cited from when decided about; `source` is None where its text is gone."""

    source: int | None
    start: int | None
    end: int | None
    type: str = ""
    value: str = ""

    def overlaps(self, source, passage):
        if self.source != source or self.start is None:
            return False
        return passage.start < self.end and self.start < passage.end

    def holds(self, claim):
        """Whether a claim tells a thing of the same type from the same words."""
        return claim.type == self.type and any(self.overlaps(claim.report.source, p) for p in claim.passages)

    def names(self, cited):
        """Whether words of a list are those that an editor placed: the same field and name in the same place."""
        same = cited.field == self.type and same_name(parse(cited.value), parse(self.value))
        return same and self.overlaps(cited.source, cited.passage)


@dataclass(frozen=True)
class Word:
    """What editors say of one record: its values as it stands, the fields set, and what they said of it as a whole.

    `before` are its values without the fields set. People are given by their ids.
    """

    row: int
    values: dict[str, Any]
    before: dict[str, Any]
    set: dict[str, Any] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()
    anchors: tuple[Anchor, ...] = ()
    placed: tuple[Anchor, ...] = ()  # words of lists that tell of it, as editors said
    same: tuple[int, ...] = ()
    different: tuple[int, ...] = ()
    home: int | None = None  # the match to which it was added by hand

    @property
    def status(self):
        """The status that follows from what was said."""
        order = ((REJECT, "rejected"), (ADD, "added"), (SET, "edited"), (CONFIRM, "confirmed"))
        return next((status for kind, status in order if kind in self.kinds), "read")


class EventWords:
    """The editors' words on the events of one match, as claims that take part in bringing claims together."""

    def __init__(self, words, claims):
        self.words = {word.row: word for word in sorted(words, key=lambda word: word.row)}
        self.anchored = {row: self.claims_held(word, claims) for row, word in self.words.items()}
        self.by_row = {row: self.claim(word) for row, word in self.words.items()}
        self.by_claim = {claim: self.words[row] for row, claim in self.by_row.items()}

    @property
    def claims(self):
        return list(self.by_claim)

    def claims_held(self, word, claims):
        """Return the claims that an event was cited from when it was decided on, one of each source."""
        found = {}
        for claim in claims:
            if any(anchor.holds(claim) for anchor in word.anchors):
                found.setdefault(claim.report.source, claim)
        return list(found.values())

    def claim(self, word):
        """Return an editor's word as a claim: what its citations say, with the fields set; by hand, as it stands."""
        held = self.anchored[word.row]
        values = dict(word.values) if ADD in word.kinds or not held else cited_values(held)
        values.update(word.set)
        return Claim(
            rank=(("", "", word.row), 0),
            report=None,
            voice="",
            weight=0,
            type=values["type"],
            clock=clock_of(values["minute"], values["added"]),
            period=values["period"],
            side=values["side"] or "",
            player=values["player"],
            other=values["other"],
            how=values["how"] or "",
        )

    def pairs(self):
        """Return the pairs of claims that belong together, and those that do not."""
        same = [(self.by_row[row], claim) for row, claims in self.anchored.items() for claim in claims]
        same += self.said("same")
        return same, self.said("different")

    def said(self, kind):
        return [
            (self.by_row[row], self.by_row[other])
            for row, word in self.words.items()
            for other in getattr(word, kind)
            if other in self.by_row
        ]

    def apply(self, event, members):
        """Give an event the fields that editors set, the record that their words are about, and its status."""
        words = [self.by_claim[claim] for claim in members if claim in self.by_claim]
        if not words:
            return event
        kept = next((word for word in words if not word.same), words[0])
        by_hand = ADD in kept.kinds or not event.claims
        for name, value in ((kept.values if by_hand else {}) | merged_sets(words)).items():
            setattr(event, name, value if value is not None or name not in ("how", "side") else "")
        if len(words) > 1 and not by_hand:
            event.type = kept.set.get("type") or kept.before["type"]
        event.row, event.status = kept.row, kept.status
        event.placed = tuple(anchor for word in words for anchor in word.placed)
        return event


def merged_sets(words):
    result = {}
    for word in words:
        result |= word.set
    return result


def cited_values(claims):
    """Return the values that the citations of an event give."""
    values = {name: prefer(votes_on(claims, name))[0] for name in ("how", "period", "side", "player", "other", "clock")}
    clock = values.pop("clock") or (None, None)
    return {**values, "type": type_of(claims), "minute": clock[0], "added": clock[1] or None}


def votes_on(claims, name):
    return [Vote(getattr(claim, name), claim.voice, claim.report.rank, claim.weight) for claim in claims]


def apply_to_appearances(appearances, words):
    """Give appearances what editors set, and add those made by hand; return all, the rejected ones marked so."""
    for word in sorted(words, key=lambda word: word.row):
        one = find_appearance(appearances, word)
        if one is None:
            one = Appearance(word.values["role"], word.values["side"] or "", word.values["player"])
            appearances.append(one)
        values = word.values if ADD in word.kinds else word.set
        for name, value in values.items():
            setattr(one, name, "" if value is None and name == "side" else value)
        one.row, one.rejected, one.placed = word.row, REJECT in word.kinds, word.placed
    return once_each(appearances)


def find_appearance(appearances, word):
    """Return the appearance that an editor's word is about: of the same words, else of the same person and role.

    What was added by hand is about that person alone, whatever words were placed with it.
    """
    free = [one for one in appearances if one.row is None]
    about = (word.before["player"], word.before["role"])
    held = [
        one for one in free if any(anchor.overlaps(c.source, c.passage) for c in one.cited for anchor in word.anchors)
    ]
    held = held if word.home is None else []
    alike = [one for one in free if (one.player, one.role) == about]
    return next((one for one in alike if one in held), next(iter([*held, *alike]), None))


def once_each(appearances):
    """Bring together what became one person in one role; what editors spoke of stays."""
    kept = {}
    for one in sorted(appearances, key=lambda one: one.row is None):
        first = kept.setdefault((one.player, one.role), one)
        if first is not one:
            first.cited += one.cited
    return [one for one in appearances if kept[one.player, one.role] is one]


def place_words(events, appearances, unplaced, nothing):
    """Give words of lists to what editors said they tell of, and to nothing where they said so (`nothing`: anchors).

    Return the appearances that are left, without those that had no other words, and the words still without a place.
    """
    worded = [one for one in appearances if one.cited]
    for thing in (*events, *appearances):
        if thing.placed:
            lists = (unplaced, *(one.cited for one in appearances if one is not thing))
            thing.cited += [cited for found in lists for cited in take(found, thing.placed)]
    for found in (unplaced, *(one.cited for one in appearances)):
        take(found, nothing)
    gone = [one for one in worded if not one.cited and one.row is None]
    return [one for one in appearances if one not in gone], unplaced


def take(words, anchors):
    """Take out of a list the words that anchors name, and return them."""
    found = [cited for cited in words if any(anchor.names(cited) for anchor in anchors)]
    words[:] = [cited for cited in words if cited not in found]
    return found
