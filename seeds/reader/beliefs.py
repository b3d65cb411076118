"""What to believe of people's sides when many small things speak for them: belief propagation over people and ties.

A belief is the log-odds that a person is of the home side: 0 knows nothing, 3 is one error in twenty. Evidence of one
person's side, ties between two and the result over all scorers are the factors; people hear from each factor what it
makes of what all others say, until nothing changes.
"""

import dataclasses
import math
from collections import defaultdict

from .people import Person

ROUNDS = 60
STILL = 0.01  # a change of belief below which nothing changes any more
DAMPING = 0.3  # how much of a message is kept from the round before: ties that contradict each other swing else
MOST = 6.0  # no message is surer than this: names and claims are themselves read with errors
CERTAIN = 12.0  # what a line-up says
DOUBT = 0.1  # a belief below which a side stays unknown

SIGN = {"home": 1, "away": -1}
Goals = tuple[Person, int, int, float]  # a scorer, his goals, 1 or -1 for own goals, and how likely they are misread


@dataclasses.dataclass(eq=False)
class Group:
    """Those who act in one stretch of a text, whoever they are."""

    side: str | None = None
    certain: bool = False


Member = Person | Group


@dataclasses.dataclass(eq=False, slots=True)
class Message:
    """What one person's belief says of another, who is bound to him: -1 for a certain opponent, 1 for a certain
    teammate.
    """

    giver: int
    hearer: int
    bound: float
    said: float = 0.0
    back: "Message" = dataclasses.field(init=False)  # the one the other way

    def hear(self, belief: float) -> None:
        """Say anew what the giver believes, but for what the hearer himself told him."""
        own = belief - self.back.said
        own = MOST if own > MOST else -MOST if own < -MOST else own
        self.said = DAMPING * self.said + (1 - DAMPING) * 2 * math.atanh(math.tanh(own / 2) * self.bound)


class Beliefs:
    """Votes for people's sides, ties between them, and what the result says of the scorers."""

    def __init__(self) -> None:
        self.people: dict[int, Member] = {}
        self.told: dict[int, float] = defaultdict(float)
        self.ties: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        self.goals: list[Goals] = []
        self.final: tuple[int, int] | None = None

    def vote(self, person: Member | None, side: str | None, weight: float) -> None:
        """Something speaks for the person's being of that side."""
        if person is not None and side in SIGN:
            self.people[id(person)] = person
            self.told[id(person)] += SIGN[side] * weight

    def tie(self, a: Member | None, b: Member | None, same: bool, weight: float) -> None:
        """Something speaks for two people's being teammates (`same`) or opponents."""
        if a is not None and b is not None and a is not b:
            for person, other in ((a, b), (b, a)):
                self.people[id(person)] = person
                self.ties[id(person)][id(other)] += weight if same else -weight

    def share(self, goals: list[Goals], final: tuple[int, int]) -> None:
        """The goals of all scorers have to fit into the result, (home, away)."""
        self.goals, self.final = goals, final
        self.people |= {id(scorer): scorer for scorer, *_ in goals}

    def settle(self) -> None:
        """Give everybody without a certain side the one that is believed; none where it is doubtful."""
        for key, belief in self._beliefs().items():
            person = self.people[key]
            if not person.certain:
                person.side = None if abs(belief) < DOUBT else "home" if belief > 0 else "away"

    def _beliefs(self) -> dict[int, float]:
        own = {key: self._own(key) for key in self.people}
        messages = self._messages()
        shared: dict[int, float] = dict.fromkeys(self.people, 0.0)
        beliefs = dict(own)
        for _ in range(ROUNDS):
            for message in messages:
                message.hear(beliefs[message.giver])
            shared = self._shared({key: belief - shared[key] for key, belief in beliefs.items()})
            now = {key: own[key] + shared[key] for key in self.people}
            for message in messages:
                now[message.hearer] += message.said
            change = max((abs(now[key] - beliefs[key]) for key in now), default=0.0)
            beliefs = now
            if change < STILL:
                break
        return beliefs

    def _messages(self) -> list["Message"]:
        """What each of two people tied to one another tells the other, both ways."""
        messages = {
            (a, b): Message(a, b, math.tanh(_bounded(bond) / 2))
            for b, ties in self.ties.items()
            for a, bond in ties.items()
        }
        for (a, b), message in messages.items():
            message.back = messages[b, a]
        return list(messages.values())

    def _own(self, key: int) -> float:
        person = self.people[key]
        return CERTAIN * SIGN[person.side] if person.certain and person.side in SIGN else self.told[key]

    def _shared(self, others: dict[int, float]) -> dict[int, float]:
        """What the result says to each scorer, given what is believed of all the others."""
        out: dict[int, float] = dict.fromkeys(self.people, 0.0)
        if self.final is None or len(self.goals) > MOST_SCORERS:
            return out
        for n, (scorer, goals, sign, misread) in enumerate(self.goals):
            rest = _counts([*self.goals[:n], *self.goals[n + 1 :]], others, self.final)
            home = _chance(rest, self.final, (goals, 0), misread)
            away = _chance(rest, self.final, (0, goals), misread)
            out[id(scorer)] += sign * _bounded(math.log(home / away))
        return out


def _bounded(belief: float) -> float:
    return max(-MOST, min(MOST, belief))


# --- the result ------------------------------------------------------------------------------------------------------

MOST_SCORERS = 25  # more are not those of one match
UNTOLD = 0.4  # how likely it is that a goal is not told with its scorer


def _counts(
    goals: list[Goals], beliefs: dict[int, float], final: tuple[int, int]
) -> dict[tuple[int, int], float]:  # fmt: skip
    """The chance of each count (home, away) of goals within the result: a scorer's goals are of either side, or
    misread.
    """
    counts = {(0, 0): 1.0}
    for scorer, number, sign, misread in goals:
        home = 1 / (1 + math.exp(-_bounded(sign * beliefs[id(scorer)])))
        after: dict[tuple[int, int], float] = defaultdict(float)
        for (h, a), chance in counts.items():
            after[h, a] += chance * misread
            for count, likely in (((h + number, a), home), ((h, a + number), 1 - home)):
                if count[0] <= final[0] and count[1] <= final[1]:
                    after[count] += chance * likely * (1 - misread)
        counts = after
    return counts


def _chance(
    rest: dict[tuple[int, int], float], final: tuple[int, int], more: tuple[int, int], misread: float
) -> float:  # fmt: skip
    """The chance of the result, given the other scorers' counts and one's own goals."""
    total = 0.0
    for (h, a), chance in rest.items():
        left = (final[0] - h, final[1] - a)
        total += chance * misread * UNTOLD ** sum(left)
        if left[0] >= more[0] and left[1] >= more[1]:
            total += chance * (1 - misread) * UNTOLD ** (sum(left) - sum(more))
    return total
