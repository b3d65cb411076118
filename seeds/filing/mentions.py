"""Who is named where: the people of a match as its reports name them, each on the side they belong to."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from .names import full_key, parse, same_name
from .reports import SIDES, side_of_other, side_of_player

LINE_UP, COACH, PLAY, REFEREE = "line-up", "coach", "play", "referee"
LISTED = (LINE_UP, COACH)  # a list hardly ever has a name on the wrong side


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
    partner: str = ""  # who came on or went off for them
    both: bool = False  # whether the same report has the name in the line-ups of both sides
    held: int | None = None  # the row of the person whom editors said it means
    apart: frozenset = frozenset()  # the rows and full names of those from whom editors told that person apart
    mark: str = ""  # what tells that person from a namesake, where editors did

    @property
    def known_as(self):
        """Whom it means, as far as an editor or a full name says."""
        name = parse(self.name)
        return {self.held, full_key(name)} if name.is_full else {self.held}

    @property
    def years(self):
        return frozenset({self.year} - {None})

    @property
    def source(self):
        """The name of the source."""
        return self.rank[1]

    @property
    def role(self):
        return self.kind if self.kind in (COACH, REFEREE) else ""

    @property
    def key(self):
        """What tells it from all other mentions."""
        return (self.report, self.told, self.name, self.role)


def mentions_of(match, reports):
    """Return everybody whom the reports of one match name; `match` tells it from others.

    The reports must all have the same home side.
    """
    year = next((int(report.data["date"][:4]) for report in reports if report.data.get("date")), None)
    return placed([mention for report in reports for mention in mentions_in(report, match, year)])


def mentions_in(report, match, year):
    named, partners = named_in(report.data), partners_in(report.data)
    listed = {
        side: {parse(n).words for (s, n, _), kind in named.items() if (s, kind) == (side, LINE_UP)} for side in SIDES
    }
    return [
        Mention(
            *(report.pk, match, report.rank, report.weight, year, side, side, name, kind),
            partner=partners.get(name, ""),
            both=parse(name).words in listed["home"] & listed["away"],
        )
        for (side, name, _), kind in named.items()
    ]


def named_in(data):
    """Return {(side, name, role): kind} of all people of a report; the side is empty where it is not told."""
    named = {}
    for event in data.get("events") or []:
        side, kind = event.get("team") or "", event["type"]
        if event.get("player"):
            named[side_of_player(kind, event.get("how"), side), event["player"], ""] = PLAY
        if event.get("other"):
            named[side_of_other(kind, side), event["other"], ""] = PLAY
    for side in SIDES:
        if data.get(f"{side}_coach"):
            named[side, data[f"{side}_coach"], COACH] = COACH
        for part in ("lineup", "bench"):
            named.update({(side, name, ""): LINE_UP for name in data.get(f"{side}_{part}") or []})
    if data.get("referee"):
        named["", data["referee"], REFEREE] = REFEREE
    return named


def partners_in(data):
    """Return who came on or went off for whom, {name: name}."""
    changes = [event for event in data.get("events") or [] if event["type"] == "substitution"]
    pairs = [(event["player"], event["other"]) for event in changes if event.get("player") and event.get("other")]
    return dict(pairs) | {off: on for on, off in pairs}


def placed(mentions):
    """Return the mentions with each name on the side it belongs to.

    A name stays on the side that its report tells, unless only the other side lists it, or lists whom they came on or
    went off for; or, where no list has them, unless more reports, or else one that reports more, have it on the other
    side. A name of an unknown side goes to the side that has it. In doubt it stays as it was told: so do all sides that
    one report without lists tells.
    """
    votes, alone = Votes(mentions), is_one_without_lists(mentions)
    sides = [m.side if m.kind != PLAY or (alone and m.side) else votes.side(m) for m in mentions]
    return [m if m.side == side else replace(m, side=side) for m, side in zip(mentions, sides, strict=True)]


def is_one_without_lists(mentions):
    return len({mention.rank for mention in mentions}) == 1 and all(mention.kind not in LISTED for mention in mentions)


class Votes:
    """Which side has a name, asked of all reports of a match."""

    def __init__(self, mentions):
        self.found, self.by_name = {}, defaultdict(list)
        for mention in mentions:
            if mention.kind != REFEREE:
                self.by_name[parse(mention.name)].append(mention)

    def side(self, mention):
        """Return the side that a mention is of, "" where nothing tells."""
        named = self.named(mention.name)
        partners = {partner for one in named if one.partner for partner in self.named(one.partner)}
        home, away = (self.standing([m for m in named if m.told == side], partners, side) for side in SIDES)
        if home == away:
            return mention.told
        return "home" if home > away else "away"

    def named(self, name):
        if name not in self.found:
            asked = parse(name)
            alike = (mentions for other, mentions in self.by_name.items() if same_name(asked, other))
            self.found[name] = [one for mentions in alike for one in mentions]
        return self.found[name]

    def standing(self, mentions, partners, side):
        """Return how well a side is supported: lists have the name, or the partner, on it; many tell it, or much."""
        weights = Counter({mention.rank: mention.weight for mention in mentions})
        return (
            any(mention.kind in LISTED for mention in mentions),
            any(partner.kind in LISTED and partner.told == side for partner in partners),
            len(weights),
            max(weights.values(), default=0),
            max(weights, default=()),
        )
