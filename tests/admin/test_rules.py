"""What cannot be of an event, a match or an appearance, in the words of football."""

import pytest

from matches.models import EventType, How
from matches.rules import HOW_FOR_TYPE, appearance_problems, event_problems, match_problems

PLAYED = {"home": 1, "away": 2, "home_score": 2, "away_score": 1, "status": "played", "date_precision": "unknown"}


@pytest.mark.parametrize(
    "event",
    [
        {"type": "goal", "how": "header", "minute": 45, "added": 2, "period": 1, "player": 1, "other": 2},
        {"type": "goal", "how": "own_goal", "minute": 90, "period": 2, "player": 1},
        {"type": "goal", "minute": 41, "period": 2},  # of youths, with halves of 40 minutes
        {"type": "substitution", "minute": 46, "period": 2, "player": 1, "other": 2},
        {"type": "shootout_miss", "period": 5, "player": 1},
        {"type": "yellow_card", "period": 5, "player": 1},
        {"type": "injury", "how": "", "minute": None, "added": None, "period": None, "player": None, "other": None},
    ],
)
def test_what_can_be(event):
    assert event_problems(event) == {}


@pytest.mark.parametrize(
    ("event", "field", "message"),
    [
        ({"type": "goal", "added": 2}, "added", "Stoppage time needs its minute"),
        ({"type": "goal", "how": "saved"}, "how", "“saved” is no manner of this: goal. It can be: from play"),
        ({"type": "yellow_card", "how": "open"}, "how", "Leave it unknown"),
        ({"type": "goal", "minute": 47, "period": 1}, "minute", "for its stoppage time write 45 and 2"),
        ({"type": "goal", "minute": 106, "period": 3}, "minute", "first half of extra time ends with 105"),
        ({"type": "goal", "minute": 92}, "period", "Stoppage time of the second half is 90 and 2"),
        ({"type": "goal", "minute": 12, "period": 2}, "minute", "count from kick-off: 12 is before the second half"),
        ({"type": "goal", "how": "own_goal", "other": 1}, "other", "An own goal has no assist"),
        ({"type": "goal", "period": 5}, "type", "a shoot-out goal: it does not count"),
        ({"type": "shootout_goal", "minute": 120}, "minute", "The shoot-out has no minutes"),
        ({"type": "shootout_miss", "period": 4}, "period", "belong to the period “shoot-out”"),
        ({"type": "substitution", "player": 1, "other": 1}, "other", "at once here: coming on and going off"),
    ],
)
def test_what_cannot_be_of_an_event(event, field, message):
    problems = event_problems(event)
    assert list(problems) == [field]
    assert message in problems[field]


@pytest.mark.parametrize(
    ("facts", "field", "message"),
    [
        ({"away": 1}, "away", "does not play itself"),
        ({"away_score": None}, "away_score", "Score: both numbers or none"),
        ({"shootout_home": 5}, "shootout_away", "Shoot-out: both numbers or none"),
        ({"half_time_home": 0, "half_time_away": 2}, "half_time_away", "More goals at half-time than at the end"),
        ({"shootout_home": 4, "shootout_away": 4}, "shootout_away", "A shoot-out has a winner"),
        ({"date_precision": "day"}, "date", "Give the date"),
        ({"date": "2024-02-14"}, "date_precision", "Say whether the day is known"),
        ({"home_formation": "4-3-4"}, "home_formation", "ten outfield players"),
        ({"away_formation": "four"}, "away_formation", "ten outfield players"),
    ],
)
def test_what_cannot_be_of_a_match(facts, field, message):
    problems = match_problems(PLAYED | facts)
    assert list(problems) == [field]
    assert message in problems[field]


def test_an_awarded_score_says_nothing_of_half_time():
    awarded = {"status": "awarded", "home_score": 0, "away_score": 3, "half_time_home": 2, "half_time_away": 0}
    assert match_problems(PLAYED | awarded | {"home_formation": "3-4-2-1"}) == {}


def test_all_but_referees_belong_to_a_side():
    assert appearance_problems({"role": "referee", "side": ""}) == {}
    assert "side" in appearance_problems({"role": "coach", "side": ""})


def test_each_manner_but_unknown_belongs_to_one_type():
    manners = [manner for known in HOW_FOR_TYPE.values() for manner in known]
    assert sorted(manners) == sorted(set(How.values) - {""})
    assert set(HOW_FOR_TYPE) <= set(EventType)
