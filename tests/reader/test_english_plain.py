"""The plain sentences in which the English press tells several goals at once."""

import pytest

from seeds.reader import read

HEAD = "Leeds United beat Hull City 2-1 at home on Tuesday. "
COMEBACK = "Leeds United came from behind to beat Hull City 2-1 on Saturday at their own ground. "


def goals(prose, head=HEAD):
    """(minute, player, side) of each goal."""
    (match,) = read(head + prose)["matches"]
    return [(e["minute"], e["player"], e["team"]) for e in match["events"] if e["type"] == "goal"]


@pytest.mark.parametrize(
    "prose",
    [
        "Mertl struck first for Leeds United on 12 minutes, Oakes doubled the lead on 30 and Insi reduced the deficit on 89.",
        "A goal by Mertl in the 12th minute put Leeds United ahead but Oakes made it two on 30 minutes; Insi pulled one back on 89.",
        "On 12 minutes Mertl headed Leeds United ahead, then on 30 Oakes added a second. Insi replied for Hull City on 89.",
    ],
)
def test_each_of_several_goals_has_its_own_minute_and_side(prose):
    assert goals(prose) == [(12, "Mertl", "home"), (30, "Oakes", "home"), (89, "Insi", "away")]


@pytest.mark.parametrize(
    "prose",
    [
        "Mertl opened the scoring on 12 minutes but Oakes made it 1-1 on 30 minutes. Insi won it in the 89th minute.",
        "Mertl opened the scoring (12), Oakes equalised (30) and Insi headed the winner (89).",
    ],
)
def test_a_winner_that_came_from_behind_let_in_the_first_goal(prose):
    assert goals(prose, COMEBACK) == [(12, "Mertl", "away"), (30, "Oakes", "home"), (89, "Insi", "home")]


@pytest.mark.parametrize("join", [", then", " but", " before", ";"])
def test_an_own_goal_leaves_the_goal_told_before_it_alone(join):
    told = goals(
        f"Mertl headed Hull City ahead on 12 minutes{join} defender Sam Oakes put through his own net on 30 minutes."
    )
    assert told == [(12, "Mertl", "away"), (30, "Sam Oakes", "home")]


@pytest.mark.parametrize("join", ["before", "but", "and"])
def test_a_penalty_leaves_the_goal_told_behind_it_alone(join):
    told = goals(f"Mertl converted a penalty after 12 minutes {join} Oakes added a second on 30 minutes.")
    assert told == [(12, "Mertl", "home"), (30, "Oakes", "home")]


def test_a_consolation_is_the_loser_s():
    assert goals("Mertl scored on 12 minutes. Insi scored a consolation on 89 minutes.") == [
        (12, "Mertl", "home"),
        (89, "Insi", "away"),
    ]


def test_whom_the_words_for_a_goal_lead_to_past_what_he_is_has_scored():
    assert goals(
        "Hull City went ahead through the striker Insi on 12 minutes before Leeds United drew level through the captain Mertl on 69."
    ) == [(12, "Insi", "away"), (69, "Mertl", "home")]


def test_who_struck_to_win_the_match_has_scored():
    told = goals("Insi opened the scoring on 12 minutes. Oakes equalised. Mertl struck to win the match.", COMEBACK)
    assert (None, "Mertl", "home") in told
