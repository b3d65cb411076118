"""Ways of telling that the English press has."""

import pytest

from seeds.reader import read

HEAD = """Alderby 2-2 Brackley Vale

Alderby: Hume; Ashby, Benton, Corrie, Dunmore; Elgin, Farrow, Garside, Hoyle; Irwin, Jessop.
Brackley Vale: Noakes; Orrell, Pelham, Quarmby, Rudge; Sowden, Tarrant, Upton, Veness; Wadham, Yardley.

It was the best of games and the crowd of 87 had all that they had come for in the rain.
"""


def told(text):
    """(type, minute, side, player, other) of each event."""
    (match,) = read(HEAD + text)["matches"]
    return [(e["type"], e["minute"], e["team"], e["player"], e["other"]) for e in match["events"]]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Garside had gone into the book for hauling down Upton.", [("yellow_card", None, "home", "Garside", None)]),
        ("Alderby swap Irwin for Finch on 60 minutes.", [("substitution", 60, "home", "Finch", "Irwin")]),
        ("In the fifty-third minute Irwin scored.", [("goal", 53, "home", "Irwin", None)]),
        ("Irwin scored in the fifth minute of stoppage.", [("goal", 90, "home", "Irwin", None)]),
        ("Irwin was dismissed in the second minute of extra time.", [("red_card", 92, "home", "Irwin", None)]),
        ("Wadham waltzed round Corrie and scored.", [("goal", None, "away", "Wadham", None)]),
        (  # whom a chain of verbs is done to does not go on himself
            "Irwin robbed Tarrant on halfway, left Rudge sprawling and found the net on 12 minutes.",
            [("goal", 12, "home", "Irwin", None)],
        ),
        (
            "On 30 minutes Wadham took aim, cut inside Corrie and beat Hume at the near post.",
            [("goal", 30, "away", "Wadham", None)],
        ),
        ("Wadham got the ball rolling on 21 minutes.", [("goal", 21, "away", "Wadham", None)]),
        ("Wadham fired the rebound into the main stand.", [("shot", None, "away", "Wadham", None)]),
        ("Neither Upton nor Rudge gave way, and Upton got the card.", [("yellow_card", None, "away", "Upton", None)]),
        ("The referee had a look at a possible red card for Upton.", []),
        (  # whoever is named behind a change is told of next
            "Jessop limped off, Finch replacing the striker, and with the Vale asleep Irwin could roam. On 54 minutes Hoyle nodded "
            "down and he thrashed in the equaliser.",
            [
                ("injury", None, "home", "Jessop", None),
                ("substitution", None, "home", "Finch", "Jessop"),
                ("goal", 54, "home", "Irwin", "Hoyle"),
            ],
        ),
        ("Upton saw his goal scratched for a foul on Benton.", [("disallowed_goal", None, "away", "Upton", None)]),
    ],
)
def test_what_a_sentence_tells(text, events):
    assert sorted(told(text), key=str) == sorted(events, key=str)


def test_the_lines_below_a_tickers_minute_are_its_own_though_it_tells_the_last_one_first():
    entries = [
        "90 min: Peep!",
        "88 min: GOAL! Alderby 2-2 Brackley Vale (Irwin pen)\nSends Noakes the wrong way. The place goes bananas.",
        "69 min: GOAL! Alderby 1-2 Brackley Vale (Wadham)\nOh dear. Upton draws Hume and tees up Wadham for the tap-in.",
        "40 min: GOAL! Alderby 1-1 Brackley Vale (Jessop)\nHoyle with the cross, Jessop with the header.",
        "22 min: GOAL! Alderby 0-1 Brackley Vale (Wadham)\nWhat a run! He shrugs off Ashby and lashes it past the keeper.",
        "9 min: Off we go, at last.",
    ]
    goals = [event for event in told("\n\n".join(entries)) if event[0] == "goal"]
    assert [(minute, side, player) for _, minute, side, player, _ in goals] == [
        (22, "away", "Wadham"), (40, "home", "Jessop"), (69, "away", "Wadham"), (88, "home", "Irwin"),
    ]  # fmt: skip


def test_a_name_that_owns_what_follows_ends_there():
    (match,) = read("Irwin's Budapest miracle\n" + HEAD + "Tom Irwin scored on nine minutes.")["matches"]
    assert {event["player"] for event in match["events"]} == {"Tom Irwin"}


def test_a_coach_under_pressure_is_his_own_sides():
    text = (
        "Late Barker strike sinks sorry Foxes as pressure mounts on Hodge\n\nTom Barker's late goal condemned Leicester to defeat "
        "against Brentford. Ian Croft had put the hosts in front on nine minutes. Lee Hodge sent on Joe Finch for Croft."
    )
    (match,) = read(text)["matches"]
    sides = {event["player"]: event["team"] for event in match["events"] if event["type"] in ("goal", "substitution")}
    leicester = "home" if match["home"].startswith("Leicester") else "away"
    assert {sides["Ian Croft"], sides["Joe Finch"]} == {leicester} and sides["Tom Barker"] != leicester


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("On 33 the cross was handled by Upton, and Irwin made amends from the penalty spot.", {("goal", 33, "Irwin")}),
        ("Finch for Irwin, and we never looked back.", {("substitution", None, "Finch")}),
        ("52 – Irwin scores.", {("goal", 52, "Irwin")}),
        ("Irwin squared things up after 69 minutes.", {("goal", 69, "Irwin")}),
        ("Jessop lobbed him from 35 yards after nine minutes.", {("goal", 9, "Jessop")}),
    ],
)
def test_the_key_events_of_a_sentence(text, events):
    key = {(kind, minute, player) for kind, minute, _, player, _ in told(text) if kind != "penalty_awarded"}
    assert key == events


def test_a_name_with_a_hyphen_is_one_name():
    (match,) = read(HEAD + "Alderby's Kim Hyun-jun, on for Irwin, scored after 80 minutes and it was over.")["matches"]
    assert {event["player"] for event in match["events"] if event["type"] == "goal"} == {"Kim Hyun-jun"}


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("It was Alderby who struck first through Irwin on 22 minutes.", [(22, "home", "Irwin", None)]),
        (
            "Wadham stole the show. He met a Veness corner, jinked past Corrie and drilled in after 16 minutes.",
            [(16, "away", "Wadham", "Veness")],
        ),
        (
            "Irwin scored on 12 minutes. And he was there again on 80, heading in from Garside's cross.",
            [(12, "home", "Irwin", None), (80, "home", "Irwin", "Garside")],
        ),
        ("On 60 minutes Irwin directed Elgin's long throw past Noakes.", [(60, "home", "Irwin", "Elgin")]),
        ("Irwin redirected Jessop's header past Noakes on 81 minutes.", [(81, "home", "Irwin", None)]),
        ("Yardley silenced the home fans after four minutes with a low shot.", [(4, "away", "Yardley", None)]),
        ("Irwin made no such mistake on 38 minutes.", [(38, "home", "Irwin", None)]),
        ("Irwin hauled Alderby level for a second time, tapping in on 70 minutes.", [(70, "home", "Irwin", None)]),
        ("Hume then produced a stunning save from Wadham.", []),
    ],
)
def test_who_scored_in_a_longer_sentence(text, goals):
    found = [event for event in told(text) if event[0] != "shot"]
    assert found == [("goal", *goal) for goal in goals]


def test_a_side_that_wins_behind_anothers_run_is_the_winner():
    lead = "Marlow Rovers ended Hexham Town's long unbeaten run with a 2-1 win on Saturday.\n\nIrwin scored after 60 minutes.\n"
    (match,) = read(lead)["matches"]
    score = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert score == {"Marlow Rovers": 2, "Hexham Town": 1}
