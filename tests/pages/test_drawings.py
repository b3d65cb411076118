"""Where the timeline and the pitch put things."""

from dataclasses import dataclass
from itertools import combinations

import pytest

from matches.pitch import HEIGHT, WIDTH, places
from matches.timeline import STEP, draw


@dataclass
class Event:
    minute: int | None
    added: int | None = None
    period: int | None = None
    side: str = "home"
    type: str = "shot"
    pk: int = 0
    order: int = 0


def marks(halves):
    return [(half, mark) for half in halves for mark in half.marks]


def test_minutes_are_to_scale_and_sides_apart():
    first, second = draw([Event(10), Event(20), Event(30, side="away"), Event(55)])
    ten, twenty, thirty = first.marks
    assert twenty.x - ten.x == thirty.x - twenty.x
    assert ten.y == twenty.y < first.axis < thirty.y
    assert second.marks[0].x == ten.x


def test_stoppage_time_follows_its_half():
    first, second = draw([Event(45, 2, period=1), Event(46, period=2)])
    assert first.marks[0].x > first.normal_end
    assert first.stoppage and not second.stoppage
    assert second.marks[0].x < first.normal_end


def test_a_minute_without_period_goes_to_the_half_it_belongs_to():
    first, second = draw([Event(45), Event(46)])
    assert len(first.marks) == len(second.marks) == 1


@pytest.mark.parametrize("minute", [1, 45, 120])
def test_a_minute_outside_its_told_period_stays_on_the_drawing(minute):
    _, second = draw([Event(minute, period=2)])
    assert second.start <= second.marks[0].x <= second.end


def test_extra_time_is_drawn_when_something_happened_in_it():
    assert len(draw([Event(80)])) == 2
    halves = draw([Event(112)])
    assert [len(half.marks) for half in halves] == [0, 0, 0, 1]
    assert halves[3].share < 30


def test_what_has_no_minute_is_not_drawn():
    assert marks(draw([Event(None), Event(None, period=1), Event(None, period=5)])) == []


def test_crowded_events_do_not_cover_each_other_or_leave_the_drawing():
    halves = draw([Event(minute, side=side) for minute in (60, 60, 60, 61, 62) for side in ("home", "away", "")])
    for (half, one), (_, other) in combinations(marks(halves), 2):
        assert max(abs(one.x - other.x), abs(one.y - other.y)) >= STEP - 1
        assert 9 <= one.y <= half.height - 9


def test_the_band_tells_the_score_as_it_stood():
    goals = [Event(20, type="goal", pk=1, order=1), Event(60, type="goal", pk=2, order=2, side="away")]
    first, second = draw([*goals, Event(30)], {1: (1, 0), 2: (1, 1)})
    assert [(s.home, s.away, s.leader) for s in first.stretches] == [(0, 0, "none"), (1, 0, "home")]
    assert [(s.home, s.away, s.leader) for s in second.stretches] == [(1, 0, "home"), (1, 1, "none")]
    assert first.stretches[1].x == first.marks[0].x == first.stretches[0].x + first.stretches[0].width
    assert first.stretches[1].x + first.stretches[1].width == first.end


def test_the_score_is_not_told_where_a_goal_has_no_minute():
    halves = draw([Event(20, type="goal", pk=1), Event(None, type="goal", pk=2)], {1: (1, 0), 2: (2, 0)})
    assert not any(half.stretches for half in halves)


def test_halves_of_one_row_share_its_width():
    assert 99 < sum(half.share for half in draw([Event(45, 7, period=1)])) <= 100


@pytest.mark.parametrize("formation", ["4-3-3", "3-4-1-2", "4-4-2", "5-3-2", "4-2-3-1", "3-3-2-1-1"])
def test_eleven_stand_apart_inside_the_pitch(formation):
    found = places(formation)
    assert len(found) == 11
    assert all(0 < x < WIDTH and 0 < y < HEIGHT for x, y in found)
    assert all(abs(a[0] - b[0]) >= 30 or abs(a[1] - b[1]) >= 30 for a, b in combinations(found, 2))
    assert max(found, key=lambda place: place[1]) == found[0], "the goalkeeper stands behind all"


@pytest.mark.parametrize("formation", ["", "4-4", "4-3-3-3", "unknown", "10", "4-0-6"])
def test_no_places_where_the_formation_is_not_of_eleven(formation):
    assert places(formation) == []
