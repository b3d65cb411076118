"""Who is named where: the people of a match as its reports name them, each on the side they belong to."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from .names import parse, same_name
from .reports import OTHER_SIDE, SIDES, side_of_other, side_of_player

LINE_UP, COACH, SHEET, PLAY, REFEREE = "line-up", "coach", "sheet", "play", "referee"
LISTED = (LINE_UP, COACH, SHEET)  # a list hardly ever has a name on the wrong side


@dataclass(frozen=True)
class Mention:
    """A name that a report gives to somebody of one side. `told` is the side it gives, `side` the one they are of."""

    report: int
    match: int
    rank: tuple  # of the report
    weight: int
    year: int | None
    told: str
    side: str
    name: str
    kind: str
    both: bool = False  # whether the same report has the name in the line-ups of both sides


def mentions_of(match, reports):
    """Return everybody whom the reports of one match name; `match` tells it from others.

    The reports must all have the same home side.
    """
    year = next((int(report.data["date"][:4]) for report in reports if report.data.get("date")), None)
    found = []
    for report in reports:
        named = named_in(report.data)
        listed = {
            side: {parse(n).words for (s, n), kind in named.items() if (s, kind) == (side, LINE_UP)} for side in SIDES
        }
        found += [
            Mention(
                *(report.pk, match, report.rank, report.weight, year, side, side, name, kind),
                parse(name).words in listed["home"] & listed["away"],
            )
            for (side, name), kind in named.items()
        ]
    return placed(found)


def named_in(data):
    """Return {(side, name): kind} of all people of a report; the side is empty where it is not told."""
    named = {}
    for event in data.get("events") or []:
        side, kind = event.get("team") or "", event["type"]
        found = SHEET if kind == "substitution" and event.get("section") == "sheet" else PLAY
        if event.get("player"):
            named.setdefault((side_of_player(kind, event.get("how"), side), event["player"]), found)
        if event.get("other"):
            named.setdefault((side_of_other(kind, side), event["other"]), found)
    for side in SIDES:
        if data.get(f"{side}_coach"):
            named[side, data[f"{side}_coach"]] = COACH
        for part in ("lineup", "bench"):
            named.update({(side, name): LINE_UP for name in data.get(f"{side}_{part}") or []})
    if data.get("referee"):
        named["", data["referee"]] = REFEREE
    return named


def placed(mentions):
    """Return the mentions with each name on the side it belongs to.

    A name stays on the side that its report tells, unless only the other side lists it; or, where neither does,
    unless more reports, or else one that reports more, have it on the other side. A name of an unknown side goes to
    the only side that has it. In doubt it stays where it was told.
    """
    votes = Votes(mentions)
    return [replace(m, side=votes.side(m)) if m.kind == PLAY else m for m in mentions]


class Votes:
    """Which side has a name, asked of all reports of a match."""

    def __init__(self, mentions):
        self.by_name = defaultdict(list)
        for mention in mentions:
            if mention.told and mention.kind != REFEREE:
                self.by_name[parse(mention.name)].append(mention)

    def side(self, mention):
        name = parse(mention.name)
        having = {side: [] for side in SIDES}
        for other, mentions in self.by_name.items():
            if same_name(name, other):
                for one in mentions:
                    having[one.told].append(one)
        if not mention.told:
            sides = [side for side in SIDES if having[side]]
            return sides[0] if len(sides) == 1 else ""
        here, there = having[mention.told], having[OTHER_SIDE[mention.told]]
        return OTHER_SIDE[mention.told] if standing(there) > standing(here) else mention.told


def standing(mentions):
    """Return how well a side is supported: the name is listed, told by many, told by one that tells much."""
    if not mentions:
        return (False, 0, 0, ())
    listed = any(mention.kind in LISTED for mention in mentions)
    weights = Counter({mention.rank: mention.weight for mention in mentions})
    return (listed, len(weights), max(weights.values()), max(weights))
