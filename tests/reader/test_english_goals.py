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
        ("Jessop chested in a corner on 50 minutes.", [(50, "Jessop", None)]),
        ("Hobday produced a stunning free-kick winner.", [(None, "Hobday", None)]),
        ("Jessop grabbed an all-important goal on 32 minutes.", [(32, "Jessop", None)]),
        ("Hull replied at once, Zouch with the goal.", [(None, "Zouch", None)]),
        ("Jessop struck with a tap-in and substitute Lomax bagged a late second.", [(None, "Jessop", None), (None, "Lomax", None)]),
        ("Jessop swept the Peacocks into the lead on 6 minutes.", [(6, "Jessop", None)]),
        ("Leeds won thanks to strikes from Jessop and Hobday.", [(None, "Jessop", None), (None, "Hobday", None)]),
        ("Jessop and Hobday got the goals.", [(None, "Jessop", None), (None, "Hobday", None)]),
        ("The scorer was Jessop on 40 minutes.", [(40, "Jessop", None)]),
        ("A Jessop header was enough.", [(None, "Jessop", None)]),
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
        "Jessop and the busy Hobday had chances to put Leeds ahead.",
        "Hobday whipped in the corner and nobody attacked it.",
        "Jessop, who had scored twice at Hull last season, was booed.",
        "Jessop headed the ball ahead of him and ran on.",
        "Jessop hit the bar in front of the away end.",
        "Jessop has now scored eleven goals in all.",
        "The keeper hurt his knee in the challenge.",
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


@pytest.mark.parametrize(
    "prose",
    [
        "Jessop, a villain here last season, thumped in the second on 67 minutes.",
        "Jessop, who had missed a penalty in the same fixture last year, thumped in the second on 67 minutes.",
    ],
)
def test_an_aside_on_another_season_silences_nothing_behind_it(prose):
    assert goals(prose) == [(67, "Jessop", None)]


@pytest.mark.parametrize(
    "prose",
    [
        "Hobday's free-kick was only half cleared and Jessop rifled in on 67 minutes.",
        "Jessop's 67th-minute header won it, and Leeds might have had a third had Hobday's free-kick not hit a post.",
    ],
)
def test_nobody_is_told_to_have_served(prose):
    assert goals(prose) == [(67, "Jessop", None)]


def test_who_comes_on_serves_and_is_booked_himself():
    prose = "Wardle sent on Lomax in place of Hobday and he crossed for Jessop to equalise."
    assert goals(prose) == [(None, "Jessop", "Lomax")]
    told = english_events("Lomax, who replaced his captain Hobday, was later booked.", "yellow_card")
    assert [player for _, _, _, player, _, _ in told] == ["Lomax"]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Hobday set up Jessop for the opener.", [(None, "Jessop", "Hobday")]),
        ("Hobday beat Pyke on the right and cut it back for Jessop, who swept home.", [(None, "Jessop", "Hobday")]),
        ("A long ball from Hobday put Jessop clear and he lobbed Ockley.", [(None, "Jessop", "Hobday")]),
        ("Jessop exchanged passes with Hobday before firing past Ockley.", [(None, "Jessop", "Hobday")]),
        ("Hobday went close before Jessop scored on 30 minutes.", [(30, "Jessop", None)]),
        ("Hobday was fouled and from the free-kick Jessop scored.", [(None, "Jessop", None)]),
    ],
)
def test_whose_pass_it_was(prose, told):
    assert goals(prose) == told


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Yellow cards were shown to Jessop and Zouch.", [("yellow_card", "Jessop"), ("yellow_card", "Zouch")]),
        ("Jessop (Leeds) and Zouch (Hull) were booked.", [("yellow_card", "Jessop"), ("yellow_card", "Zouch")]),
        ("The referee brandished a red card at Zouch.", [("red_card", "Zouch")]),
        ("Jessop hit the post with a penalty.", [("missed_penalty", "Jessop")]),
    ],
)
def test_cards_and_a_penalty(prose, told):
    assert [(e[0], e[3]) for e in english_events(prose, "yellow_card", "red_card", "missed_penalty", "goal")] == told
