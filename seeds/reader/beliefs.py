"""What to believe of people's sides when many small things speak for them: belief propagation over people and ties.

A belief is the log-odds that a person is of the home side: 0 knows nothing, 3 is one error in twenty. Evidence of one
person's side, ties between two and the result over all scorers are the factors; people hear from each factor what it
makes of what all others say, until nothing changes.
"""

import dataclasses
import math
from collections import defaultdict
from itertools import combinations, product

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
        for key, belief in self._fitting(self._beliefs()).items():
            person = self.people[key]
            if not person.certain:
                person.side = None if abs(belief) < DOUBT else "home" if belief > 0 else "away"

    def _fitting(self, beliefs: dict[int, float]) -> dict[int, float]:
        """The beliefs, or where they give a side more goals than it has, though all told are no more than the result's,
        the nearest that fit it: scorers bound to one another can all be believed of one side.
        """
        scorers = {id(scorer): number * sign for scorer, number, sign, _ in self.goals}
        told = sum(map(abs, scorers.values()))
        if self.final is None or told > sum(self.final) or not 0 < len(scorers) <= MOST_FITTED:
            return beliefs

        def fits(sides: tuple[int, ...]) -> bool:
            home = sum(abs(n) for n, side in zip(scorers.values(), sides, strict=True) if n * side > 0)
            return home <= self.final[0] and told - home <= self.final[1]  # type: ignore[index]

        def likely(sides: tuple[int, ...]) -> float:
            of = dict(zip(scorers, sides, strict=True))
            bound = sum(self.ties[a][b] * of[a] * of[b] for a, b in combinations(scorers, 2) if b in self.ties[a])
            return bound + sum(beliefs[scorer] * side for scorer, side in of.items())

        fitting = list(filter(fits, product((1, -1), repeat=len(scorers))))
        if fits(tuple(1 if beliefs[scorer] > 0 else -1 for scorer in scorers)) or not fitting:
            return beliefs
        likeliest = max(fitting, key=likely)
        best = dict(zip(scorers, likeliest, strict=True))
        if any(beliefs[key] * side < -SURE for key, side in best.items()):
            return beliefs
        return beliefs | {key: side * max(abs(beliefs[key]), DOUBT) for key, side in best.items()}

    def _beliefs(self) -> dict[int, float]:
        own = {key: self._own(key) for key in self.people}
        messages = self._messages()
        shared: dict[int, float] = defaultdict(float)
        beliefs = own
        for _ in range(ROUNDS):
            _pass_on(messages, beliefs)
            shared = self._shared({id(scorer): beliefs[id(scorer)] - shared[id(scorer)] for scorer, *_ in self.goals})
            now = own.copy()
            for scorer, said in shared.items():
                now[scorer] += said
            for message in messages:
                now[message.hearer] += message.said
            before, beliefs = beliefs, now
            if all(abs(now[key] - belief) < STILL for key, belief in before.items()):
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
        out: dict[int, float] = defaultdict(float)
        if self.final is None or not 0 < len(self.goals) <= MOST_SCORERS:
            return out
        chances = [_home(sign * others[id(scorer)]) for scorer, _, sign, _ in self.goals]
        ahead = _counts_ahead(self.goals, chances, self.final)
        behind = _results_behind(self.goals, chances, self.final)
        for (scorer, number, sign, misread), counts, results in zip(self.goals, ahead, behind, strict=True):
            home = away = 0.0  # the chance of the result if he is of either side
            for (h, a), chance in counts.items():
                wrong = misread * results[h, a]
                home += chance * (wrong + (1 - misread) * results.get((h + number, a), 0.0))
                away += chance * (wrong + (1 - misread) * results.get((h, a + number), 0.0))
            out[id(scorer)] += sign * _bounded(math.log(home / away))
        return out


def _pass_on(messages: list[Message], beliefs: dict[int, float]) -> None:
    """Let everybody say anew what he believes, but for what the hearer himself told him."""
    for message in messages:
        own = beliefs[message.giver] - message.back.said
        own = MOST if own > MOST else -MOST if own < -MOST else own
        message.said = DAMPING * message.said + (1 - DAMPING) * 2 * math.atanh(math.tanh(own / 2) * message.bound)


def _bounded(belief: float) -> float:
    return max(-MOST, min(MOST, belief))


# --- the result ------------------------------------------------------------------------------------------------------

MOST_SCORERS = 25  # more are not those of one match
MOST_FITTED = 8  # so many have 256 combinations of sides
SURE = 3.0  # a belief that no fitting turns: rather a goal is misread
UNTOLD = 0.4  # how likely it is that a goal is not told with its scorer


Results = dict[tuple[int, int], float]  # by (home, away): a chance


def _home(belief: float) -> float:
    """The chance of being of the home side."""
    return 1 / (1 + math.exp(-_bounded(belief)))


def _counts_ahead(goals: list[Goals], chances: list[float], final: tuple[int, int]) -> list[Results]:
    """For each scorer the chance of each count of goals by those before him, within the result: a scorer's goals are
    of either side, or misread.
    """
    ahead = [{(0, 0): 1.0}]
    for (_, number, _, misread), home in zip(goals[:-1], chances, strict=False):
        after: Results = defaultdict(float)
        for (h, a), chance in ahead[-1].items():
            after[h, a] += chance * misread
            for count, likely in (((h + number, a), home), ((h, a + number), 1 - home)):
                if count[0] <= final[0] and count[1] <= final[1]:
                    after[count] += chance * likely * (1 - misread)
        ahead.append(after)
    return ahead


def _results_behind(goals: list[Goals], chances: list[float], final: tuple[int, int]) -> list[Results]:
    """For each scorer the chance that those behind him make the result of each count up to his own."""
    counts = [(h, a) for h in range(final[0] + 1) for a in range(final[1] + 1)]
    behind = [{(h, a): UNTOLD ** (final[0] - h + final[1] - a) for h, a in counts}]
    for (_, number, _, misread), home in zip(goals[:0:-1], chances[::-1], strict=False):
        then, before = behind[-1].get, {}
        for h, a in counts:
            scored = home * then((h + number, a), 0.0) + (1 - home) * then((h, a + number), 0.0)
            before[h, a] = misread * behind[-1][h, a] + (1 - misread) * scored
        behind.append(before)
    return behind[::-1]
