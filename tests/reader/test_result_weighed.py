"""The result where no line gives it: of the scores told, the words for who won and the goals, what fits together best."""

import pytest

from seeds.reader.read import read_text
from seeds.reader.scores import Score
from seeds.reader.told_scores import Told, score_reached
from seeds.reader.weighing import GoalTold, Telling, likeliest


def told(first, second, manner="plain", place="head", sided=False, viewed=False):
    return Told((first, second), Score(0, 3, first, second), manner, place, sided, viewed=viewed)


def goal(side, sure="timed", levels=False):
    return GoalTold(side, sure, decides=False, levels=levels, at=0)


def telling(*scores, goals=(), outcomes=()):
    return Telling(list(scores), None, frozenset(outcomes), list(goals))


@pytest.mark.parametrize(
    ("text", "final"),
    [
        (telling(), None),
        (telling(told(2, 1, "won", sided=True), told(1, 0, "half"), told(4, 0, "aside", "late")), (2, 1)),
        (telling(told(1, 0, "run", "early"), told(1, 1, "run", "early"), told(2, 1, "run", "late")), (2, 1)),
        (telling(told(1, 0, "half"), goals=[goal("home"), goal("home"), goal("away")]), (2, 1)),
        (telling(told(3, 0, "aside", "late"), goals=[goal("home"), goal("away", levels=True)]), (1, 1)),
        (telling(told(1, 3, "plain"), goals=[goal("away"), goal("away"), goal("away"), goal("home")]), (1, 3)),
        (telling(told(2, 0, viewed=True), goals=[goal("away"), goal("away")]), (0, 2)),
    ],
    ids=[
        "nothing told",
        "verdict",
        "last on the way",
        "goals beyond the break",
        "goals, not another match",
        "turned",
        "a winner's",
    ],
)
def test_the_result_is_what_all_that_is_told_fits_best(text, final):
    assert likeliest(text) == final


def test_the_score_reached_never_falls():
    scores = [told(0, 1, "run"), told(1, 1, "run"), told(0, 2, "plain"), told(2, 1, "run"), told(7, 5, "plain")]
    reached = score_reached(scores)
    assert reached is not None and reached.goals == (2, 1)


def test_reading_twice_leaves_minutes_and_sides_as_told():
    text = (
        "Reds edge it at home\n\nChelsea beat Arsenal 2-1 at Stamford Bridge on Sunday. Tom Hale headed Chelsea in front in the "
        "12th minute. Luke Marsh equalised for Arsenal on 50 minutes. Ben Cole was booked on 61 minutes. He scored the "
        "winner for Chelsea on 80 minutes."
    )
    (match,) = read_text(text)["matches"]
    assert (match["home_score"], match["away_score"]) == (2, 1)
    goals = [(e["player"], e["minute"], e["team"]) for e in match["events"] if e["type"] == "goal"]
    assert goals == [("Tom Hale", 12, "home"), ("Luke Marsh", 50, "away"), ("Ben Cole", 80, "home")]
    assert [(e["player"], e["minute"]) for e in match["events"] if e["type"] == "yellow_card"] == [("Ben Cole", 61)]


@pytest.mark.parametrize(
    "story",
    [
        "Trois matches sans but, un vestiaire qui gronde : Lens avait toutes les raisons de s'inquiéter. Il a fini par battre "
        "Lorient 2-1.",
        "Wer nicht schießt: Die Gelben setzten sich in Lorient mit 2:1 durch. Lens traf durch Karl (10.) und Moser (60.), für "
        "Lorient war Franz (70.) erfolgreich.",
    ],
    ids=["beating somebody", "by a winner of another name"],
)
def test_whose_score_it_is_that_a_sentence_tells_of_an_unnamed_winner(story):
    (match,) = read_text(story + "\n")["matches"]
    scores = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert {name.split()[-1]: n for name, n in scores.items()} == {"Lens": 2, "Lorient": 1}


def test_a_side_whose_men_are_beaten_loses_by_the_score():
    (match,) = read_text(
        "I giocatori dell'Inter sono stati sconfitti domenica per 4-0 dalla Lazio. A segno Bianchi all'11' e Rossi al 20' per la "
        "Lazio.\n"
    )["matches"]
    scores = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert scores == {"Lazio": 4, "Inter": 0}
