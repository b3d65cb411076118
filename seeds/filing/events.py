"""What a match's events are: claims of its reports brought together, valued and put in order. Pure."""

from dataclasses import dataclass, field

from .clock import END, START, clock_of, period_of, span_of
from .course import LISTS, Course, place_of
from .reports import Claim, passages_of, side_of_other, side_of_player, type_of
from .same_event import RULES, group
from .values import Vote, opposed, prefer, prefer_how, values_of

UNKNOWN_HOW = ("", "unknown")


@dataclass(eq=False)
class Event:
    """One event as filing finds it. `row` is the id of the record that an editor's word is about, if any."""

    type: str
    how: str = ""
    period: int | None = None
    minute: int | None = None
    added: int | None = None
    side: str = ""
    player: int | None = None
    other: int | None = None
    disputed: list[str] = field(default_factory=list)
    reasons: dict[str, str] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    placed: tuple = ()  # anchors of words of lists that tell of it, as editors said
    cited: list = field(default_factory=list)  # those words
    order: int = 0
    row: int | None = None
    status: str = "read"

    @property
    def clock(self):
        return clock_of(self.minute, self.added)


def claims_of(report, voice, who):
    """Return the claims of a report. `who` gives people by (side told, name, role): (id, side they are of)."""
    found = []
    for number, event in enumerate(report.data.get("events") or []):
        if event["type"] in RULES:
            found.append(claim_of(report, voice, who, number, event))
    return found


def claim_of(report, voice, who, number, event):
    kind, side = event["type"], event.get("team") or ""
    how = "" if event.get("how") in (None, *UNKNOWN_HOW) else event["how"]
    told_player = (side_of_player(kind, how, side), event.get("player") or "", "")
    told_other = (side_of_other(kind, side), event.get("other") or "", "")
    player, player_side = who.get(told_player, (None, ""))
    other, _ = who.get(told_other, (None, ""))
    return Claim(
        rank=(report.rank, number),
        report=report,
        voice=voice,
        weight=report.weight,
        type=kind,
        clock=clock_of(event.get("minute"), event.get("added")),
        period=event.get("period") if event.get("period") in range(1, 6) else None,
        side=side_of_player(kind, how, player_side) or side,
        player=player,
        other=other if other != player else None,
        player_name=event.get("player") or "",
        other_name=event.get("other") or "",
        how=how,
        section=event.get("section") or "prose",
        stated=event.get("stated", True),
        passages=passages_of(event),
    )


def file_events(claims, doubts, words):
    """Return the events of a match in their order, from all claims about it and the editors' words on its events."""
    same, different = words.pairs()
    groups = group([*claims, *words.claims], doubts, same, different)
    events = [words.apply(build([c for c in members if c.report], members, doubts), members) for members in groups]
    return in_order(events)


def build(claims, members, doubts):
    """Return the event of a group of claims: the preferred value of each field, and which are disputed."""
    if not claims:
        return Event(type=members[0].type)
    event = Event(type=type_of(claims), claims=claims)
    claims_by_field = {name: votes(claims, name, doubts) for name in ("clock", "player", "other", "side", "period")}
    chosen = {name: prefer(found) for name, found in claims_by_field.items()}
    event.reasons = {"minute" if name == "clock" else name: why for name, (_, why) in chosen.items() if why}
    clock = chosen["clock"][0]
    event.minute, event.added = (clock[0], clock[1] or None) if clock else (None, None)
    event.period = period_of(clock) if clock else chosen["period"][0]
    event.player, event.other, event.side = (chosen[name][0] for name in ("player", "other", "side"))
    event.other = event.other if event.other != event.player else None
    event.side = event.side or ""
    hows = votes([claim for claim in claims if claim.type == event.type], "how")
    event.how = prefer_how(event.type, hows)
    event.reasons["how"] = prefer(hows)[1]
    event.disputed = disputed(event, claims_by_field, values_of(hows))
    return event


def votes(claims, name, doubts=None):
    """Return what each claim says of a field; a doubtful name says what the others say whom it can mean."""
    told = [(claim, getattr(claim, name)) for claim in claims]
    if name in ("player", "other") and doubts:
        meant = {person for _, person in told}
        told = [(claim, next(iter(sorted(doubts.get(p, set()) & meant)), p)) for claim, p in told]
    return [
        Vote(
            value, claim.voice, claim.report.rank, claim.weight, claim.section in LISTS, claim.stated or name != "clock"
        )
        for claim, value in told
    ]


def disputed(event, votes_by_field, hows):
    """Return the fields on which citations contradict each other; unknown contradicts nothing."""
    told = {passage.clock for claim in event.claims for passage in claim.passages if passage.clock}
    clocks = values_of(votes_by_field["clock"]) | told
    found = {
        "minute": len(clocks) > 1,
        "player": len(values_of(votes_by_field["player"])) > 1,
        "other": len(values_of(votes_by_field["other"])) > 1,
        "how": any(opposed(event.type, a, b) for a in hows for b in hows),
    }
    return [name for name, differs in found.items() if differs]


# Events at one minute, in the order in which they follow from each other.
FIRST = ("shot", "injury", "penalty_appeal", "penalty_awarded", "var_review", "missed_penalty", "goal")


def in_order(events):
    """Return the events in the order of the match; one without a minute stands where its reports tell it.

    In doubt, as for a booking that only a list has, it stands at the end: of its period where that is known.
    """
    clocks = {claim: event.clock for event in events for claim in event.claims}
    course = Course([claim for event in events for claim in event.claims], clocks)
    placed = sorted(events, key=lambda event: place_in_match(event, course))
    for order, event in enumerate(placed, 1):
        event.order = order
    return placed


def place_in_match(event, course):
    kind = FIRST.index(event.type) if event.type in FIRST else len(FIRST)
    rank = min(claim.rank for claim in event.claims) if event.claims else ((), event.row or 0)
    shootout = event.period == 5
    if event.clock and not shootout:
        return (False, event.clock, 0, kind, (), rank)
    told = [claim for claim in event.claims if place_of(claim) is not None]
    if not told:
        return (shootout, span_of(event.period)[1], 1, kind, (), rank)
    claim = max(told, key=lambda claim: (claim.weight, claim.rank))
    first, last = course.window(claim)
    place = (claim.report.rank, place_of(claim))
    if first == START and last != END:
        return (shootout, last, -1, 0, place, rank)
    return (shootout, first if first != START else END, 1, 0, place, rank)
