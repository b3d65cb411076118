"""What filing takes in: one match as one source reports it, and each thing that it says happened."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .clock import clock_of

SIDES = ("home", "away")
OTHER_SIDE = {"home": "away", "away": "home", "": ""}

# Whose second player is of the other side: the goalkeeper, who fouled, who blocked.
OPPONENT_TYPES = frozenset({"shot", "missed_penalty", "penalty_awarded", "penalty_appeal", "shootout_miss"})


@dataclass(frozen=True)
class Report:
    """One match as one source reports it. `data` is a match of a reading; `home` and `away` are keys of teams."""

    pk: int
    source: int
    name: str
    sha256: str
    number: int
    home: str
    away: str
    data: dict[str, Any] = field(repr=False, compare=False, hash=False)

    @property
    def rank(self):
        """Its place among reports, which does not depend on when it was loaded."""
        return (self.sha256, self.name, self.number)

    @cached_property
    def weight(self):
        """How much it reports of the match: events and names in line-ups."""
        return len(self.data.get("events") or []) + sum(
            len(self.data.get(f"{side}_{part}") or []) for side in SIDES for part in ("lineup", "bench")
        )

    def seen_from(self, home):
        """Return it with this team as the home side: itself, or with all that belongs to a side turned round."""
        if home == self.home:
            return self
        return Report(
            self.pk, self.source, self.name, self.sha256, self.number, self.away, self.home, turned(self.data)
        )


def turned(data):
    """Return a match of a reading with its sides changed over."""
    result = {turned_key(key): value for key, value in data.items()}
    for score in ("half_time", "shootout"):
        if data.get(score):
            result[score] = list(reversed(data[score]))
    result["passages"] = {
        key if key == "home_score" else turned_key(key): told  # a score is told as a whole
        for key, told in (data.get("passages") or {}).items()
    }
    result["events"] = [
        {**event, "team": OTHER_SIDE.get(event.get("team") or "") or None} for event in data.get("events") or []
    ]
    return result


def turned_key(key):
    side, _, rest = key.partition("_")
    if side not in SIDES or rest == "known":
        return key
    return f"{OTHER_SIDE[side]}_{rest}" if rest else OTHER_SIDE[side]


@dataclass(frozen=True)
class Passage:
    """Words that tell something; `clock` is the minute that they themselves give."""

    start: int
    end: int
    quote: str = field(repr=False)
    main: bool = True
    clock: tuple[int, int] | None = None
    section: str = ""


@dataclass(frozen=True, eq=False)
class Claim:
    """One thing that a source says happened; people by their ids. An editor's word takes the same form."""

    rank: tuple  # of the report, then the place among its events
    report: Report | None
    voice: str
    weight: int
    type: str
    clock: tuple[int, int] | None = None
    period: int | None = None
    side: str = ""
    player: int | None = None
    other: int | None = None
    player_name: str = ""
    other_name: str = ""
    how: str = ""
    section: str = "prose"
    stated: bool = True
    passages: tuple[Passage, ...] = ()


def type_of(claims):
    """Return the type of the event that claims tell: a missed penalty where some tell it as that, others as a shot."""
    return next((claim.type for claim in claims if claim.type == "missed_penalty"), claims[0].type)


def side_of_player(event_type, how, side):
    """Return the side that the player of an event of a side belongs to: who puts in an own goal is of the other one."""
    return OTHER_SIDE[side] if event_type == "goal" and how == "own_goal" else side


def side_of_other(event_type, side):
    """Return the side that the second player of an event belongs to."""
    return OTHER_SIDE[side] if event_type in OPPONENT_TYPES else side


def passages_of(event):
    """Return the passages that tell an event of a reading, the main one first."""
    section = event.get("section") or ""
    main = Passage(
        event["start"], event["end"], event["quote"], True, clock_of(event.get("minute"), event.get("added")), section
    )
    return (main, *(also_passage(also) for also in event.get("also") or []))


def also_passage(also):
    clock = clock_of(also.get("minute"), also.get("added"))
    return Passage(also["start"], also["end"], also["quote"], False, clock, also.get("section") or "")
