"""An event with all the claims that tell it."""

import dataclasses

from .claims import Claim
from .clock import Time
from .people import Person


@dataclasses.dataclass
class Event:
    """One event with all the claims that tell it, the one with the best minute first."""

    claims: list[Claim]

    @property
    def type(self) -> str:
        return self.claims[0].type

    @property
    def main(self) -> Claim:
        """The claim that gives the preferred minute: from the sheet before prose, stated before worked out, then
        the fullest.

        A summary ("his brace") is told out of order and comes last.
        """
        return min(
            self.claims,
            key=lambda c: (
                c.time is None, c.section != "sheet", not (c.time and c.time.stated), c.weak, c.twice, c.other is None
            ),
        )  # fmt: skip

    @property
    def time(self) -> Time | None:
        return self.main.time

    @property
    def player(self) -> Person | None:
        return next((c.player for c in self._ranked() if c.player), None)

    @property
    def other(self) -> Person | None:
        if self.type == "goal" and self.how == "penalty":
            return None  # nobody serves a kick from the spot
        return next((c.other for c in self._ranked() if c.other and c.other is not self.player), None)

    @property
    def how(self) -> str | None:
        """The most telling manner: a penalty or own goal before a header or free kick before "open"; an outcome
        before unknown.
        """
        order = (
            "penalty",
            "own_goal",
            "second_yellow",
            "woodwork",
            "saved",
            "blocked",
            "off_target",
            "header",
            "free_kick",
        )
        told = [c.how for c in self._ranked() if c.how]
        return next((how for how in order if how in told), told[0] if told else None)

    @property
    def side(self) -> str | None:
        named = [c.side for c in self._ranked() if c.side and c.player is not None]
        return next(iter([*named, *(c.side for c in self._ranked() if c.side)]), None)

    def _ranked(self) -> list[Claim]:
        return sorted(self.claims, key=lambda c: (c.section != "sheet", c.weak))


def near_in_time(a: Time | None, b: Time | None, apart: int) -> bool:
    """Whether two times are no more than `apart` minutes from each other; one that is unknown is near any."""
    return (
        a is None
        or b is None
        or (abs(a.minute - b.minute) <= apart and (a.added or 0) == (b.added or 0))
        or (a.minute + (a.added or 0) == b.minute + (b.added or 0))
    )
