"""How the press of many English-speaking countries tells goals, penalties, cards and changes."""

import pytest

from tests.reader.reports import english_events

GOALS = [
    ("Jessop broke the stalemate with a towering header from Hobday's corner.", (None, "home", "Jessop", "Hobday", "header")),
    ("Jessop restored Leeds' two-goal cushion with a deft chip.", (None, "home", "Jessop", None, "open")),
    ("Jessop opened accounts for Leeds in the 21st minute off a Hobday pass.", (21, "home", "Jessop", "Hobday", "open")),
    ("Jessop converted on the second attempt after his first effort was blocked.", (None, "home", "Jessop", None, "open")),
    ("The hosts took the lead on Jessop's 25-yard free kick in the 17th.", (17, "home", "Jessop", None, "free_kick")),
    ("Jessop connected a pass by left back Hobday to beat goalkeeper Ockley on 71 minutes.", (71, "home", "Jessop", "Hobday", "open")),
    ("Jessop struck the ball with the outside of his foot beyond the reach of Ockley.", (None, "home", "Jessop", None, "open")),
    ("Hull levelled direct from a free-kick by Zouch.", (None, "away", "Zouch", None, "free_kick")),
    ("Hobday headed a free kick down for Jessop to stab in.", (None, "home", "Jessop", "Hobday", "open")),
    ("Jessop lost his marker to head home from a Hobday set piece with 10 minutes gone.", (10, "home", "Jessop", "Hobday", "header")),
    ("Jessop scored with a glancing header ten minutes after the recess, Hobday providing the assist.",
     (55, "home", "Jessop", "Hobday", "header")),
    ("Jessop hit the first from the best part of 30 yards.", (None, "home", "Jessop", None, "open")),
    ("Jessop's putback off a scramble was the difference.", (None, "home", "Jessop", None, "open")),
    ("Leeds scored first, Jessop getting a foot on Hobday's throw-in.", (None, "home", "Jessop", "Hobday", "open")),
    ("The ball dropped for Jessop, 25 yards out, and he has not struck a sweeter one.", (None, "home", "Jessop", None, "open")),
    ("Jessop stooped to guide Hobday's cross inside the post.", (None, "home", "Jessop", "Hobday", "header")),
    ("Jessop ghosted in between two men to stab in Hobday's knock-on in the 88th minute.", (88, "home", "Jessop", "Hobday", "open")),
    ("Pyke turned a harmless cross into his own net with nine minutes to the end of regulation time.",
     (81, "home", "Pyke", None, "own_goal")),
    ("Pyke sliced a cross over his own goalkeeper's head on 59 minutes.", (59, "home", "Pyke", None, "own_goal")),
]  # fmt: skip


@pytest.mark.parametrize(("prose", "told"), GOALS)
def test_a_goal(prose, told):
    assert [e[1:] for e in english_events(prose, "goal")] == [told]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Zouch's penalty kick was turned around the post by Aldous in the 83rd minute.", ("Zouch", "Aldous")),
        (
            "Pyke was hauled down, only for Zouch to shoot the spot kick tamely into the hands of keeper Aldous.",
            ("Zouch", "Aldous"),
        ),
        ("Penalty missed! Bad penalty by Zouch (Hull City) right footed shot hits the left post.", ("Zouch", None)),
    ],
)
def test_a_penalty_missed(prose, told):
    assert [e[3:5] for e in english_events(prose, "missed_penalty")] == [told]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Pyke was yellow carded for a late tackle.", [("yellow_card", "Pyke")]),
        ("Pyke, who saw yellow, brought down Jessop.", [("yellow_card", "Pyke")]),
        ("Hull lost Pyke when Ethiopian referee Vane showed him a straight red card.", [("red_card", "Pyke")]),
        ("Pyke was booked for a foul which drew a caution for Jessop as well.", [("yellow_card", "Jessop"), ("yellow_card", "Pyke")]),
    ],
)  # fmt: skip
def test_a_card(prose, told):
    assert sorted((e[0], e[3]) for e in english_events(prose, "yellow_card", "red_card")) == told


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Change for the hosts, Jessop off, Lomax on.", ("Lomax", "Jessop")),
        ("Jessop stays in the dressing room, Lomax on at right back.", ("Lomax", "Jessop")),
        ("Jessop did not come out for the second half; Lomax did, and played well.", ("Lomax", "Jessop")),
        ("Ockley smothered at the feet of substitute Lomax, who had taken the place of Jessop.", ("Lomax", "Jessop")),
        ("Lomax, who had come in for Jessop, ran on.", ("Lomax", "Jessop")),
        ("Coach Addy pulled out Jessop and brought in Lomax.", ("Lomax", "Jessop")),
        ("Lomax was drafted in for Jessop at half time.", ("Lomax", "Jessop")),
        ("Lomax came on for the out-of-sorts Jessop.", ("Lomax", "Jessop")),
    ],
)
def test_a_change(prose, told):
    assert [e[3:5] for e in english_events(prose, "substitution")] == [told]


def test_a_side_that_never_looked_back_denies_nothing():
    assert [e[3] for e in english_events("Jessop scored on 9 minutes and Leeds never looked back.", "goal")] == [
        "Jessop"
    ]
