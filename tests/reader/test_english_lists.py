"""What goes on behind the words that begin it, in English: lists of cards, changes told beside a dismissal, sheets without
a heading.
"""

import pytest

from seeds.reader import read
from tests.reader.reports import english_events

CARDS = ("yellow_card", "red_card")


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Dunmore was booked for dissent and Pyke for a foul on Jessop.", ["Dunmore", "Pyke"]),
        ("Pyke went into the notebook for kicking the ball away, as did Hobday.", ["Pyke", "Hobday"]),
        ("Pyke became the third Hull player to be booked, following Quill and Sallis.", ["Pyke", "Quill", "Sallis"]),
        ("There was a yellow card apiece for Brice and Tebbutt.", ["Brice", "Tebbutt"]),
        ("Pyke was booked, and Jessop came on for Kitto.", ["Pyke"]),
        ("Pyke was lucky to escape a second yellow for a foul on Jessop.", []),
        ("Hull threw caution to the wind, and Zouch shot wide.", []),
    ],
)
def test_who_is_booked(prose, told):
    assert sorted(e[3] for e in english_events(prose, *CARDS)) == sorted(told)


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Mr Vane had no hesitation in showing Pyke a red card on 35 minutes.", ("Pyke", 35, None)),
        ("Already booked, Pyke brought down Kitto on 72 minutes and was off.", ("Pyke", 72, "second_yellow")),
        ("Hull were down to ten men after Pyke was sent off for a trip on Kitto.", ("Pyke", None, None)),
    ],
)
def test_who_is_sent_off_is_not_replaced(prose, told):
    assert [(e[3], e[1], e[5]) for e in english_events(prose, "red_card")] == [told]
    assert not english_events(prose, "substitution")


@pytest.mark.parametrize(
    ("prose", "on", "off"),
    [
        ("Lomax was introduced in place of Kitto with 20 minutes to go.", "Lomax", "Kitto"),
        ("Lomax came off the bench on 71 minutes for Kitto.", "Lomax", "Kitto"),
        ("Lomax took over from Kitto on 71 minutes.", "Lomax", "Kitto"),
        ("Lomax had been on the pitch only three minutes, having replaced Kitto, when he shot wide.", "Lomax", "Kitto"),
        ("A knee injury ended Kitto's afternoon on 40 minutes, Lomax his replacement.", "Lomax", "Kitto"),
        ("Kitto was withdrawn at half-time, Lomax taking over.", "Lomax", "Kitto"),
    ],
)
def test_who_comes_on_for_whom(prose, on, off):
    assert [(e[3], e[4]) for e in english_events(prose, "substitution")] == [(on, off)]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        # Somebody else's save behind a penalty that went in; a rebound of one that did not.
        ("Hobday's penalty put Leeds ahead on 20 minutes and Aldous saved from Zouch.", "goal Hobday, shot Zouch"),
        (
            "Hobday saw his penalty saved by Ockley but followed up to score from the rebound.",
            "goal Hobday, missed_penalty Hobday",
        ),
        ("Hobday was denied from the spot by Ockley after 20 minutes.", "missed_penalty Hobday"),
        ("Hobday was off target with a spot-kick after Kitto had been floored.", "missed_penalty Hobday"),
        ("Kitto was bundled over by Pyke and Hobday stepped up to convert.", "goal Hobday"),
        ("Pyke handled in the box, and Hobday drilled the resulting penalty low to Ockley's left.", "goal Hobday"),
        # The side's chance is not his who gave it away.
        (
            "Leeds were given the chance to level when Pyke tripped Kitto in the box, and Hobday made no mistake from the spot.",
            "goal Hobday",
        ),
    ],
)
def test_what_comes_of_a_penalty(prose, told):
    assert ", ".join(sorted(f"{e[0]} {e[3]}" for e in english_events(prose) if e[0] != "penalty_awarded")) == told


@pytest.mark.parametrize(
    "prose",
    [
        "Zouch was inches away from doubling the lead on 15 minutes.",
        "Only the width of a post denied Zouch on 15 minutes.",
        "Zouch seemed certain to score on 15 minutes, but Aldous saved with his legs.",
        "Tebbutt slotted in at the back when Zouch hit the post on 15 minutes.",
    ],
)
def test_what_is_nearly_a_goal_is_a_shot(prose):
    assert {(e[0], e[3]) for e in english_events(prose, "goal", "shot")} == {("shot", "Zouch")}


SHEETS = (
    "Aldous, Brice, Carver, Dunmore, Eales, Fosdyke (Lomax 66), Garrick, Hobday, Inchley, Jessop, Kitto. Mabbs, Nuttall.{gap}"
    "Ockley, Pyke, Quill, Rusbridge, Sallis, Tebbutt, Upjohn, Vickery, Wragg, Yeates, Zouch (Amory 80). M Vane (Kent)."
)


@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_line_ups_without_their_sides_names(gap):
    report = (
        "Leeds 1-0 Hull\n\nKitto headed Leeds in front from Hobday's corner on 12 minutes, and Hull never recovered. "
        'Zouch shot wide.\n\n - Hull boss Alan Dray: "We lost 4-0 here last season, so it is progress."\n\n '
    )
    (match,) = read(report + SHEETS.format(gap=gap))["matches"]
    assert (match["home_lineup"][0], match["away_lineup"][-1]) == ("Aldous", "Zouch")
    assert (len(match["home_lineup"]), len(match["away_lineup"])) == (11, 11)
    changes = [(e["team"], e["player"], e["other"]) for e in match["events"] if e["type"] == "substitution"]
    assert changes == [("home", "Lomax", "Fosdyke"), ("away", "Amory", "Zouch")]
    assert (match["referee"], match["away_coach"]) == ("M Vane", "Alan Dray")


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        (
            "Sallis took the ball off Brice, and Zouch headed Wragg's corner against the bar.",
            ("Zouch", None, "woodwork"),
        ),
        ("Upjohn had to hack clear a goalbound header from Jessop.", ("Jessop", "Upjohn", "blocked")),
        ("Aldous needed to claw out Zouch's flick.", ("Zouch", "Aldous", "saved")),
    ],
)
def test_how_a_shot_ended(prose, told):
    assert told in [e[3:] for e in english_events(prose, "shot")]


def test_a_save_and_a_header_behind_it_are_two_shots_of_one_man():
    prose = "Aldous made a flying save from Zouch, before Zouch headed against the crossbar."
    assert [e[3:] for e in english_events(prose, "shot")] == [("Zouch", "Aldous", "saved"), ("Zouch", None, "woodwork")]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Quill crosses from the left and Zouch plants it in with his forehead on 60 minutes.", ("Zouch", "Quill")),
        (
            "Aldous had no chance when Zouch volleyed Wragg's chip into the top corner on 60 minutes.",
            ("Zouch", "Wragg"),
        ),
        ("Wragg's throw was helped on by Vickery and Zouch hooked it in on 60 minutes.", ("Zouch", "Vickery")),
        ("Zouch buried Wragg's cut-back from 12 yards on 60 minutes.", ("Zouch", "Wragg")),
        ("Then, from Wragg's reverse pass, Zouch lifted it over Aldous on 60 minutes.", ("Zouch", "Wragg")),
    ],
)
def test_who_served(prose, told):
    assert [(e[3], e[4], e[5] == "penalty") for e in english_events(prose, "goal")] == [(*told, False)]


def test_a_goal_behind_somebodys_penalty_is_its_own_scorers():
    prose = "Hobday's early penalty set the tone, Kitto added a second and Leeds were away."
    assert ("Kitto", "penalty") not in [(e[3], e[5]) for e in english_events(prose, "goal")]


def test_a_coach_is_not_his_namesake_in_the_line_up():
    prose = (
        "Hull manager Brian Zouch was not happy. Zouch demanded more from his side, and Aldous tipped over a late "
        "Kevin Zouch drive."
    )
    assert [(e[3], e[4]) for e in english_events(prose, "shot")] == [("Kevin Zouch", "Aldous")]


@pytest.mark.parametrize(
    "prose",
    [
        "Zouch then had the ball in the net, only to be pulled back for offside.",
        "Zouch had the ball in the net just before the break, but had strayed offside.",
    ],
)
def test_a_goal_that_was_offside_is_none(prose):
    assert [(e[0], e[3], e[5]) for e in english_events(prose, "goal", "disallowed_goal")] == [
        ("disallowed_goal", "Zouch", "offside")
    ]


def test_each_side_with_its_goals_and_their_scorers_in_brackets_is_a_result_line():
    (match,) = read(
        "KILMORE ROVERS 3 (Kitto 14, 58; Jessop 90+1)\nARDAGH CELTIC 2 (Zouch 22 pen, Wragg 51)\n\n"
        "Kilmore: Aldous, Brice, Carver, Dunmore, Eales, Fosdyke, Garrick, Hobday, Inchley, Jessop, Kitto.\n"
        "Ardagh: Ockley, Pyke, Quill, Rusbridge, Sallis, Tebbutt, Upjohn, Vickery, Wragg, Yeates, Zouch.\n\n"
        "It was a fine match in the rain, and there was no time left for more.\n"
    )["matches"]
    assert (match["home"], match["home_score"], match["away"], match["away_score"]) == (
        "Kilmore Rovers",
        3,
        "Ardagh Celtic",
        2,
    )
    goals = [(e["minute"], e["added"], e["team"], e["player"], e["how"]) for e in match["events"]]
    assert goals == [
        (14, None, "home", "Kitto", "open"),
        (22, None, "away", "Zouch", "penalty"),
        (51, None, "away", "Wragg", "open"),
        (58, None, "home", "Kitto", "open"),
        (90, 1, "home", "Jessop", "open"),
    ]
