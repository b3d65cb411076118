"""The match a text is about: its two sides, and which of them a name means."""

import dataclasses

from .named_sides import Pair
from .teams import WEAK_WORDS, Side, initials
from .tokens import fold

KNOWN = 0.9  # log-odds from which on it is known who is at home


@dataclasses.dataclass
class Fixture:
    """The match a text is about: its sides, home first by the log-odds `odds`, and the places that name both together."""

    home: Side
    away: Side
    odds: float = 0.0
    pairs: list[Pair] = dataclasses.field(default_factory=list)

    @property
    def home_known(self) -> bool:
        """Whether the text lets one know who is at home."""
        return self.odds >= KNOWN

    def by_odds(self, odds: float) -> "Fixture":
        """The same with home first, by the log-odds that the side now first is at home."""
        home, away = (self.home, self.away) if odds >= 0 else (self.away, self.home)
        return dataclasses.replace(self, home=home, away=away, odds=abs(odds))

    def is_side(self, name: str) -> bool:
        """Whether a name as written is exactly one that either side goes by."""
        return any(fold(name) in side.names | side.nicknames for side in (self.home, self.away))

    def side(self, name: str) -> str | None:
        """Which side a name as written means: "home", "away" or None."""
        folded = fold(name)
        likeness = {side: _likeness(folded, getattr(self, side)) for side in ("home", "away")}
        best = max(likeness, key=lambda side: likeness[side])
        return best if likeness[best] and likeness["home"] != likeness["away"] else None


def _likeness(folded: str, side: Side) -> float:
    if folded in side.names or folded in side.nicknames:
        return 3
    words = {word for word in folded.split() if len(word) > 1} - WEAK_WORDS  # "U.C." makes no "C" the side's
    own = {w for name in side.names for w in name.split()} - WEAK_WORDS
    if words & own:
        return 1 + len(words & own) / len(words)
    if 0 < len(folded) <= 4:
        joined, first = fold(side.name).replace(" ", ""), "".join(w[0] for w in fold(side.name).split())
        return 0.8 if joined.startswith(folded) or folded in (first, initials(side.name)) else 0
    return 0.7 if len(folded) >= 5 and any(w.startswith(folded[:5]) for w in own) else 0
