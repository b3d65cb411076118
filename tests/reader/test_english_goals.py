"""How English reports tell goals in few words, and the words like them that tell none."""

import pytest

from tests.reader.reports import english_events


def goals(prose):
    """(minute, player, other) of each goal."""
    return [(minute, player, other) for _, minute, _, player, other, _ in english_events(prose, "goal")]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Jessop had Leeds two up by the break.", [(None, "Jessop", None)]),
        ("Jessop put the hosts one up on 11 minutes with a neat flick.", [(11, "Jessop", None)]),
        ("Jessop finally killed the tie off on 81 minutes.", [(81, "Jessop", None)]),
        ("Jessop wrapped matters up in the 88th minute.", [(88, "Jessop", None)]),
        ("Zouch got one back on 70 minutes.", [(70, "Zouch", None)]),
        ("Jessop doubled it with a free-kick on 40 minutes.", [(40, "Jessop", None)]),
        ("Jessop nodded the first equaliser on 20 minutes, Hobday the second.", [(20, "Jessop", None), (None, "Hobday", None)]),
        ("Jessop got two, and that was that.", [(None, "Jessop", None), (None, "Jessop", None)]),
        ("Jessop's two goals settled a poor game.", [(None, "Jessop", None), (None, "Jessop", None)]),
        ("Hobday squared the ball and Jessop could not miss from close in.", [(None, "Jessop", "Hobday")]),
        ("Jessop slid in Hobday's low cross on 9 minutes.", [(9, "Jessop", "Hobday")]),
        ("Jessop struck across Ockley and in off the far post.", [(None, "Jessop", None)]),
        ("From a corner, whipped in by Hobday, Jessop nodded home.", [(None, "Jessop", "Hobday")]),
        ("Hobday unlocked the Hull defence and Jessop tapped home.", [(None, "Jessop", "Hobday")]),
        ("Jessop robbed the sleepy Pyke and ran away to slot home.", [(None, "Jessop", None)]),
    ],
)  # fmt: skip
def test_a_goal_in_few_words(prose, told):
    assert goals(prose) == told


@pytest.mark.parametrize(
    "prose",
    [
        "Jessop hit a post in the second half.",
        "Jessop got two bookings in a week last month.",
        "Jessop rolled the ball in from the left and nobody was there.",
        "Jessop, the second substitute, did not see much of it.",
    ],
)
def test_words_like_those_of_a_goal(prose):
    assert not goals(prose)


def test_minutes_and_marks_share_a_scorers_brackets():
    told = english_events("Leeds' scorers were Jessop (12 pen, 39).", "goal")
    assert [(minute, player, how) for _, minute, _, player, _, how in told] == [
        (12, "Jessop", "penalty"),
        (39, "Jessop", "open"),
    ]


def test_one_of_a_list_stands_behind_his_side():
    told = english_events("Jessop and Hull's Zouch were cautioned.", "yellow_card")
    assert [(side, player) for _, _, side, player, _, _ in told] == [("home", "Jessop"), ("away", "Zouch")]


def test_a_penalty_too_close_to_the_goalkeeper_is_missed():
    told = english_events("Jessop's penalty was too close to the goalkeeper.", "goal", "missed_penalty")
    assert [(kind, player) for kind, _, _, player, _, _ in told] == [("missed_penalty", "Jessop")]
