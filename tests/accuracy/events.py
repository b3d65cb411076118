"""Which event read is which event told, and whether it is so in every respect."""

import re

from tests.accuracy.likeness import same_person, words

KEY = ("goal", "missed_penalty", "yellow_card", "red_card", "substitution", "disallowed_goal")
OTHER = ("penalty_awarded", "shot", "injury", "var_review", "penalty_appeal")
ALL = KEY + OTHER
APART = 2  # minutes, at most, between one event told and read
LONGEST = 500  # characters of a passage
SHORT = 300  # characters of a passage that names its player


def pairs(told, read):
    """Return pairs (event told, event read) of one event each, the likest first; no event stands in two."""
    options = sorted(
        (cost, i, j) for i, one in enumerate(told) for j, other in enumerate(read) if (cost := unlike(one, other)) >= 0
    )
    left, right, found = set(), set(), []
    for _, i, j in options:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            found.append((told[i], read[j]))
    return found


def unlike(told, read):
    """Return how unlike two events are, 0 if not at all; -1 if they cannot be one event."""
    people, minutes = unlike_people(told, read), unlike_minutes(told, read)
    if told["type"] != read["type"] or people < 0 or minutes < 0:
        return -1
    return people + minutes + (not same_other(told, read))


def unlike_people(told, read):
    if told.get("player"):
        return 0 if read.get("player") and same_person(told["player"], read["player"]) else -1
    return 2 if read.get("player") else 0


def unlike_minutes(told, read):
    one, other = told.get("minute"), read.get("minute")
    if one is None or other is None:
        return 0 if one == other else 3
    return abs(one - other) if abs(one - other) <= APART else -1


def same_other(told, read):
    """Return whether the second person is the same, or is missing in both."""
    if not told.get("other") or not read.get("other"):
        return not told.get("other") and not read.get("other")
    return same_person(told["other"], read["other"])


def exact(told, read):
    """Return whether an event that was found has the minute, side, people and manner that are told."""
    return (
        told.get("minute") == read.get("minute")
        and (told.get("added") or 0) == (read.get("added") or 0)
        and (not told.get("team") or told["team"] == read.get("team"))
        and bool(told.get("player")) == bool(read.get("player"))
        and same_other(told, read)
        and same_manner(told, read)
    )


def same_manner(told, read):
    """Return whether the manner agrees, as far as it makes another event of it."""
    one, other = told.get("how"), read.get("how")
    if told["type"] == "goal":
        return all((one == manner) == (other == manner) for manner in ("penalty", "own_goal"))
    if told["type"] == "red_card":
        return (one == "second_yellow") == (other == "second_yellow")
    return told["type"] not in ("shot", "disallowed_goal") or one in (None, "unknown", other)


def stands(event, text):
    """Return whether the passage of an event stands in the text as quoted, and is no longer than it may be."""
    quote = event["quote"]
    return text[event["start"] : event["end"]] == quote and 0 < len(quote) <= LONGEST


def right_passage(told, read, text):
    """Return whether a passage of the event read overlaps the one told, or else names player and a number shortly."""
    places = [found.span() for found in re.finditer(re.escape(told["quote"]), text)]
    for passage in (read, *read["also"]):
        if any(passage["start"] < end and start < passage["end"] for start, end in places):
            return True
    name, said = words(read.get("player")), words(read["quote"])
    named = bool(name) and name[-1] in said and 0 < len(read["quote"]) <= SHORT
    return named and (read.get("minute") is None or any(c.isdigit() for c in read["quote"]))
