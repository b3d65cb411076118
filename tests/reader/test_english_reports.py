"""What English reports tell beside plain goals, in the ways in which they tell it."""

import pytest

from seeds.reader import read
from tests.reader.reports import ENGLISH_REPORT, english_events


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Ockley sprawled to his left to keep out Jessop's deflected drive.", ("Jessop", "Ockley", "saved")),
        ("Jessop had a rasping drive pushed round the post.", ("Jessop", None, "saved")),
        ("Brice hacked Zouch's follow-up off the line.", ("Zouch", "Brice", "blocked")),
        ("Jessop should have done better when he miskicked in front of goal.", ("Jessop", None, "off_target")),
        ("Leeds' first sight of goal fell to Jessop, who shot wide.", ("Jessop", None, "off_target")),
        ("Jessop headed a yard wide with Ockley stranded.", ("Jessop", None, "off_target")),
        ("Ockley rushed from his line to block from Jessop.", ("Jessop", "Ockley", "saved")),
        ("Ockley had to fling himself at Jessop's feet.", ("Jessop", "Ockley", "saved")),
        ("Jessop ought to have levelled, only to blaze over.", ("Jessop", None, "off_target")),
        ("Jessop shot just past from 20 yards.", ("Jessop", None, "off_target")),
    ],
)
def test_how_an_attempt_ended(prose, told):
    assert [e[3:] for e in english_events(prose)] == [told]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Leeds held out until 11 minutes from time, when Zouch drove home.", (79, "away", "Zouch", None)),
        ("Jessop forced it over on 30 minutes from Hobday's corner.", (30, "home", "Jessop", "Hobday")),
        ("On 30 minutes Hobday tapped the ball sideways for Jessop to drive it through the wall.", (30, "home", "Jessop", "Hobday")),
        ("Ockley let Jessop's tame effort squirm under his body on 30 minutes.", (30, "home", "Jessop", None)),
        ("Jessop looked to have made it safe on 30 minutes.", (30, "home", "Jessop", None)),
        ("On 30 minutes Jessop hit number three with a thumping drive.", (30, "home", "Jessop", None)),
        ("Jessop, of all people, glanced a free-kick into his own net on 30 minutes.", (30, "away", "Jessop", None)),
    ],
)  # fmt: skip
def test_ways_to_tell_a_goal(prose, told):
    assert [e[1:5] for e in english_events(prose, "goal")] == [told]


@pytest.mark.parametrize(
    "prose",
    [
        "Brice was adjudged to have bundled over Zouch.",
        "Brice went in late on Zouch.",
        "Leeds came with a long ball over the top.",
    ],
)
def test_what_only_sounds_like_a_goal_or_a_chance(prose):
    assert english_events(prose, "goal", "shot") == []


def test_a_clause_with_a_subject_of_its_own_has_its_own_minute():
    (booked,) = english_events(
        "Brice was booked for a foul on Zouch, and when Kitto fell in the 78th minute nothing was given.", "yellow_card"
    )
    assert booked[1] is None


def test_a_penalty_told_between_commas_is_his_who_stands_before_it():
    told = english_events(
        "Jessop opened the scoring, and goals from Hobday, from the spot, and Kitto settled it.", "goal"
    )
    assert ("Hobday", "penalty") in {(e[3], e[5]) for e in told} and ("Jessop", "open") in {(e[3], e[5]) for e in told}


def test_who_came_back_from_an_injury_is_not_hurt():
    assert [e[0] for e in english_events("Jessop, making his return from a knee injury, shot wide.")] == ["shot"]


def test_a_referee_whose_label_is_lost():
    text = ENGLISH_REPORT.format(prose="Jessop shot wide.").replace("Leeds United:", ":").replace("Hull City:", ":")
    (match,) = read(f"{text}\n: M Foster (Kent)\n")["matches"]
    assert match["referee"] == "M Foster"


@pytest.mark.parametrize(
    ("place", "prose", "venue"),
    [
        (
            "the Millennium Stadium",
            "Jessop scored. He did not say whether he will leave Elland Road.",
            "Millennium Stadium",
        ),
        ("Elland Road", "Jessop scored. Leeds go to Gigg Park next.", "Elland Road"),
    ],
)
def test_where_it_was_played(place, prose, venue):
    (match,) = read(ENGLISH_REPORT.format(prose=prose).replace("at Elland Road", f"at {place}"))["matches"]
    assert match["venue"] == venue


def test_who_scores_again_has_two_goals():
    told = english_events(
        "Jessop opened the scoring from Hobday's cross, and he was on the mark again before the break.", "goal"
    )
    assert [e[3] for e in told] == ["Jessop", "Jessop"]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Brice went into the referee's notebook for holding Zouch, and Pyke followed him for kicking the ball away.", "Brice Pyke"),
        ("Pyke followed Quill into the book.", "Pyke Quill"),
        ("For a trip on Brice, Pyke was booked.", "Pyke"),
        ("Bookings for Pyke and Brice followed.", "Brice Pyke"),
    ],
)  # fmt: skip
def test_who_was_booked(prose, told):
    assert " ".join(sorted(e[3] for e in english_events(prose, "yellow_card"))) == told


@pytest.mark.parametrize(
    "prose",
    ["Brice might easily have been sent off when he took out Zouch.", "Leeds were lucky not to see Brice sent off."],
)
def test_a_dismissal_that_only_might_have_been(prose):
    assert english_events(prose, "red_card") == []


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Manager Colin Peel threw on Lomax in place of Kitto.", {("Lomax", "Kitto")}),
        ("Peel withdrew Kitto and Jessop, replacing them with Lomax and Mabbs.", {("Lomax", "Kitto"), ("Mabbs", "Jessop")}),
        ("Peel made a double change, Lomax and Mabbs for Kitto and Jessop.", {("Lomax", "Kitto"), ("Mabbs", "Jessop")}),
        ("Kitto was given a breather, Lomax coming in for him.", {("Lomax", "Kitto")}),
    ],
)  # fmt: skip
def test_who_came_on_for_whom(prose, told):
    changed = english_events(prose)
    assert {e[3:5] for e in changed} == told and {e[0] for e in changed} == {"substitution"}


def test_changes_listed_with_the_bench():
    told = english_events(
        "Jessop shot wide.\n\nSubs: Lomax for Kitto (h-t), Mabbs for Jessop (70), Nuttall (gk) not used", "substitution"
    )
    assert {e[1:5] for e in told} == {(None, "home", "Lomax", "Kitto"), (70, "home", "Mabbs", "Jessop")}


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Jessop struck the bar from the penalty spot on 30 minutes.", ("missed_penalty", 30, "home", "Jessop", None, "woodwork")),
        ("A flag denied Jessop after he had slotted home.", ("disallowed_goal", None, "home", "Jessop", None, "offside")),
        ("Leeds lost Jessop to injury on 30 minutes.", ("injury", 30, "home", "Jessop", None, None)),
        (
            "Hull should have had a penalty as Brice tugged Zouch's shirt, but the referee would have none of it.",
            ("penalty_appeal", None, "away", "Zouch", "Brice", None),
        ),
    ],
)  # fmt: skip
def test_one_thing_told(prose, told):
    assert told in english_events(prose)


def test_a_claim_for_a_penalty_stands_beside_another_s_chance():
    told = english_events(
        "Jessop headed wide, and Zouch had a penalty claim waved away after tumbling under Brice's challenge."
    )
    assert sorted(told) == [
        ("penalty_appeal", None, "away", "Zouch", "Brice", None),
        ("shot", None, "home", "Jessop", None, "off_target"),
    ]


def test_minutes_of_extra_time():
    told = english_events(
        "The tie went to extra time. Jessop struck the bar four minutes into the additional half-hour, and two minutes "
        "after the sides had changed ends Hobday headed home. Kitto added another five minutes later."
    )
    assert [(e[1], e[3]) for e in told] == [(94, "Jessop"), (107, "Hobday"), (112, "Kitto")]


def test_a_club_named_by_the_word_that_many_have_is_the_one_named_in_full():
    text = """Kilmore Rovers 2-1 Ardagh Celtic: as it happened

Rovers: Aldous, Brice, Carver, Dunmore, Eales, Fosdyke, Garrick, Hobday, Inchley, Jessop, Kitto
Ardagh: Ockley, Pyke, Quill, Rusbridge, Sallis, Tebbutt, Upjohn, Vickery, Wragg, Yeates, Zouch

9' GOAL! Rovers 1-0 Ardagh! Jessop heads home.
20' Free-kick to the visitors.
31' GOAL! Rovers 1-1 Ardagh! Zouch slots it in.
70' Brice is booked.
80' GOAL! Rovers 2-1 Ardagh! Kitto taps in.
"""
    (match,) = read(text)["matches"]
    assert (match["home"], match["home_score"], match["away_score"]) == ("Kilmore Rovers", 2, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Alders 6-4 Becks\n\nAlders took a giant step towards the Futsal Super League title. Dunn scored in the third and "
        "eighth minutes and Marsh added another from the ten-metre spot on 14 minutes.",
        "Jessop faces an anxious wait\n\nLeeds United must wait to learn whether Jessop will be fit to face Hull City in "
        "the semi-final. He limped off in the 2-0 win over Derby County on Saturday, having scored in the 12th minute. "
        "Scans have shown no break, but he is unlikely to train before Friday.",
    ],
)
def test_no_match_of_football_is_reported(text):
    assert read(text)["matches"] == []
