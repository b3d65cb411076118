"""How the American press names sides: behind a dateline, with a record in brackets, ahead of a day."""

import pytest

from seeds.reader import read

REPORTS = {
    "a dateline with state and agency": (
        "PORTLAND, Maine (AP) -- Tom Barker scored in the 61st minute as the Ashcombe Wanderers held on to beat the Quarry Bay "
        "Harriers 2-1 on Saturday night. Lee Hodge opened the scoring in the 12th for the Wanderers; Ian Croft tied it "
        "in the 40th for Quarry Bay.",
        {"Ashcombe Wanderers", "Quarry Bay Harriers"},
    ),
    "records in brackets": (
        "Wet night at the park\n\nSenior Tom Barker scored in the 12th minute and Lee Hodge in the 40th. Stapleby (14-5-1) "
        "pulled even with Ian Croft's header. Burnt Oak (17-2-1, 9-0-0 West) had scored first and won it late.",
        {"Stapleby", "Burnt Oak"},
    ),
    "a day behind a name and a title in capitals": (
        "Late Goal Lifts Stapleby Past Burnt Oak\n\nTom Barker scored in the 80th minute as Stapleby opened the year with a 1-0 "
        "shutout of Burnt Oak Thursday evening. Stapleby outshot Burnt Oak 12-4.",
        {"Stapleby", "Burnt Oak"},
    ),
    "a result some words behind the name": (
        "Burlington -- Senior Mia Tolland scored twice and Vermont Tech rolled to a 4-0 win over visiting Castleton State on "
        "Wednesday afternoon. Kate Ames and Jo Reyes also scored for the Knights.",
        {"Vermont Tech", "Castleton State"},
    ),
    "a dateline of two words": (
        "NORTH HAVEN — Junior Tom Barker scored twice Tuesday as Stapleby slipped past the visiting Burnt Oak, 2-1, on a wet field. "
        "Ian Croft had put Burnt Oak ahead after 12 minutes.",
        {"Stapleby", "Burnt Oak"},
    ),
    "winners over somebody": (
        "Evesham ran out 3-0 winners over Stourport in the Midland Alliance on Tuesday night. Liam Hayes opened the scoring after six "
        "minutes and Ross Dean doubled the advantage on the half-hour.",
        {"Evesham", "Stourport"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("text, sides", REPORTS.values(), ids=REPORTS.keys())
def test_the_sides_are_told(text, sides):
    (match,) = read(text)["matches"]
    assert {match["home"], match["away"]} == sides


def test_a_line_of_full_time_tells_who_played_and_the_result():
    (match,) = read(
        "Match day! At home to the Gaels\n\n12' Barker scores for the Vale with a header. 1-0\n\n40' Hodge equalises. 1-1\n\n"
        "80' Croft scores! He drives it low into the corner for 2-1\n\nFT Stapleby Vale 2-1 Gaelburn. What a match it was"
    )["matches"]
    assert (match["home"], match["away"]) == ("Stapleby Vale", "Gaelburn")
    assert (match["home_score"], match["away_score"]) == (2, 1)


def test_the_score_of_a_minute_is_not_the_last_one():
    (match,) = read(
        "Leeds United v Hull City - live\n\n12 min: GOAL! Leeds United 1-0 Hull City. Barker taps in.\n\n"
        "40 min: GOAL! Leeds United 1-1 Hull City. Hodge heads home.\n\n80 min: Another GOAL! Leeds United 1-2 Hull City and it is "
        "Croft who has scored with a fine low drive from the edge of the box after a corner. What a match!\n"
    )["matches"]
    assert (match["home_score"], match["away_score"]) == (1, 2)


@pytest.mark.parametrize(
    ("told", "final"),
    [
        ("Leeds United drew 2-all with Hull City", (2, 2)),
        ("Leeds United and Hull City finished one-all", (1, 1)),
        ("Leeds United held Hull City to a goalless draw", (0, 0)),
        ("Leeds United suffered their heaviest defeat, going down 1-5 to Hull City", (1, 5)),
    ],
)
def test_a_result_in_words(told, final):
    (match,) = read(
        f"{told} at Elland Road on Saturday. Ian Croft was booked after 20 minutes and Joe Pyke sent off late on."
    )["matches"]
    assert (match["home_score"], match["away_score"]) == final
