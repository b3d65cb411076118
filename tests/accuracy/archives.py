"""A whole archive, as export_archive prints it, counted against gold made by hand.

Each match is to be there once, from the right articles; each event once, cited from every article that tells it and from
no other; disagreements marked where they are and nowhere else; each person once.
"""

from dataclasses import dataclass, field
from fractions import Fraction

from tests.accuracy import events
from tests.accuracy.likeness import same_fact, same_person, same_team

FACTS = ("date", "competition", "venue", "referee")
SIDE_FACTS = ("coach", "formation")
UNMARKED = {"added"}  # stoppage time goes with its minute


@dataclass
class Share:
    """How many of those told and of those held are right."""

    told: int = 0
    held: int = 0
    right: int = 0

    def count(self, told, held):
        self.told, self.held = self.told + len(told), self.held + len(held)
        self.right += len(set(told) & set(held))

    @property
    def f1(self):
        return float(Fraction(2 * self.right, self.told + self.held)) if self.told + self.held else 1.0


@dataclass
class ArchiveScore:
    """The figures of an archive, and in `errors` a line for each thing that is wrong."""

    matches: Share = field(default_factory=Share)
    facts: Share = field(default_factory=Share)
    events: Share = field(default_factory=Share)
    exact: Share = field(default_factory=Share)
    citations: Share = field(default_factory=Share)
    disputes: Share = field(default_factory=Share)
    people: Share = field(default_factory=Share)
    duplicates: int = 0
    errors: list[str] = field(default_factory=list)

    def __str__(self):
        shares = {name: one for name, one in vars(self).items() if isinstance(one, Share)}
        figures = [f"{name} {one.f1:.4f} ({one.right} of {one.told}, {one.held} held)" for name, one in shares.items()]
        return "\n".join([*figures, f"duplicates {self.duplicates}", *self.errors])


def score(gold, export):
    """Return the ArchiveScore of an export against a gold archive; both as read from JSON."""
    result = ArchiveScore()
    left = list(export["matches"])
    result.matches.told, result.matches.held = len(gold["matches"]), len(left)
    for told in gold["matches"]:
        held = next((match for match in left if same_match(told, match)), None)
        if held is None:
            result.errors.append(f"no match {told['home']} - {told['away']}")
            result.events.told += len(told["events"])
            result.exact.told += len(told["events"])
            continue
        left.remove(held)
        score_match(told, held, result)
    result.errors += [f"no such match: {match['home']['team']} - {match['away']['team']}" for match in left]
    score_people(gold["players"], export, result)
    return result


def same_match(told, held):
    sides = all(same_team(told[side], held[side]["team"]) for side in ("home", "away"))
    return sides and told["score"] == [held["home"]["score"], held["away"]["score"]]


def score_match(told, held, result):
    sources = sorted(source["name"] for source in held["sources"])
    result.matches.right += sources == told["sources"]
    if sources != told["sources"]:
        result.errors.append(f"{told['home']}: from {sources}")
    score_facts(told, held, result)
    score_events([{**event, "team": event["side"]} for event in told["events"]], held["events"], result)


def score_facts(told, held, result):
    facts = [(name, told[name], held[name]) for name in FACTS]
    facts += [(f"{s}_{name}", told[f"{s}_{name}"], held[s][name]) for s in ("home", "away") for name in SIDE_FACTS]
    facts += [(f"{s}_lineup", told[f"{s}_lineup"], names(held[s]["lineup"])) for s in ("home", "away")]
    for name, one, other in facts:
        right = (
            same_people(one, other) if name.endswith("lineup") else same_fact(name, one, other) if one else not other
        )
        result.facts.count([name], [name] if right else [])
        if not right:
            result.errors.append(f"{told['home']}: {name} is {other!r}, not {one!r}")


def names(people):
    return [person["player"] for person in people]


def same_people(told, held):
    """Return whether each name told is one of those held, each once."""
    left = list(held)
    for name in told:
        found = next((one for one in left if same_person(name, one)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def score_events(told, held, result):
    held = [{**event, "team": event["side"]} for event in held if event["type"] in events.ALL]
    found = events.pairs(told, held)
    result.events.told, result.events.held = result.events.told + len(told), result.events.held + len(held)
    result.exact.told, result.exact.held = result.exact.told + len(told), result.exact.held + len(held)
    result.events.right += len(found)
    for one, other in found:
        score_event(one, other, result)
    paired = [id(event) for pair in found for event in pair]
    result.errors += [f"missed {brief(event)}" for event in told if id(event) not in paired]
    for event in held:
        if id(event) not in paired:
            twin = any(same_kind(event, one) for one in told)
            result.duplicates += twin
            result.errors.append(f"{'twice' if twin else 'wrong'} {brief(event)}")


def same_kind(event, told):
    """Return whether an event tells what another one does, but for the minute."""
    return event["type"] == told["type"] and same_person(event["player"], told["player"])


def score_event(told, held, result):
    right = events.exact(told, held)
    result.exact.right += right
    cited = {citation["source"] for citation in held["citations"]}
    result.citations.count(told["sources"], cited)
    result.disputes.count(told["disputed"], set(held["disputed"]) - UNMARKED)
    if not right:
        result.errors.append(f"inexact {brief(held)}, told {brief(told)}")
    if cited != set(told["sources"]):
        result.errors.append(f"cited from {sorted(cited)}, told in {told['sources']}: {brief(held)}")
    if set(held["disputed"]) - UNMARKED != set(told["disputed"]):
        result.errors.append(f"disputed on {held['disputed']}, told {told['disputed']}: {brief(held)}")


def brief(event):
    """Return an event in a line, for people to read."""
    return " ".join(str(event[name]) for name in ("minute", "added", "type", "how", "team", "player", "other"))


def score_people(told, export, result):
    """Count the people of line-ups and substitutions, each once."""
    held = {}
    for match in export["matches"]:
        appeared = [person for side in ("home", "away") for person in match[side]["lineup"]]
        for one in appeared + [event for event in match["events"] if event["type"] == "substitution"]:
            if one["player"]:
                held[one["player_id"]] = one["player"]
    left = list(held.values())
    for name in told:
        if found := next((one for one in left if same_person(name, one)), None):
            left.remove(found)
        else:
            result.errors.append(f"nobody is {name}")
    result.people.told, result.people.held = len(told), len(held)
    result.people.right = len(held) - len(left)
    result.errors += [f"somebody else is {name}" for name in left]
