"""Goals in one plain German sentence, each with its scorer, minute and side, and the result told in one."""

import pytest

from seeds.reader import read
from tests.reader.reports import telling

HEAD = "SC Freiburg – FC Augsburg 2:1\n\nDer SC Freiburg hat zu Hause gegen den FC Augsburg mit 2:1 gewonnen. "
match_of, events = telling(HEAD)


def goals(sentence):
    return [(e[0], e[1], e[2].split()[-1]) for e in events(sentence, "goal")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Jonas Kremer (12.) traf zum 1:0, dann glich Tim Wessels (55.) aus.",
        "In der 12. Minute erzielte Jonas Kremer das 1:0 und nach 55 Minuten gelang Tim Wessels der Ausgleich.",
        "Kremer brachte Freiburg in der 12. Minute in Führung, ehe der eingewechselte Wessels in der 55. Minute zum 1:1 traf.",
        "Nach zwölf Minuten schoss Kremer Freiburg in Front; Wessels (55.) stellte auf 1:1.",
        "Kremer erzielte in der 12. Minute das 1:0, doch Wessels (55.) verwandelte einen Handelfmeter zum Ausgleich.",
        "Kremer verwandelte in der 12. Minute einen Foulelfmeter zum 1:0; Tim Wessels stellte in der 55. Minute auf 1:1.",
        "Kremer erzielte in der 12. Minute das 1:0 und der Ausgleich durch Wessels fiel in der 55. Minute.",
    ],
)
def test_a_lead_and_its_answer_in_one_sentence(sentence):
    assert goals(sentence) == [(12, "home", "Kremer"), (55, "away", "Wessels")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kremer (12.) traf zum 1:0, bevor Toure (30.) das 2:0 nachlegte und Wessels (55.) verkürzte.",
        "Kremer (12.) köpfte das 1:0, dann baute Amir Toure (30.) die Führung aus, ehe Tim Wessels (55.) verkürzte.",
    ],
)
def test_whoever_adds_to_the_lead_is_of_the_side_that_leads(sentence):
    assert goals(sentence) == [(12, "home", "Kremer"), (30, "home", "Toure"), (55, "away", "Wessels")]


def test_a_goal_that_secures_the_win():
    assert goals("Nach 63 Minuten sicherte Stürmer Kremer Freiburg den Sieg.") == [(63, "home", "Kremer")]


def test_a_minute_in_brackets_behind_a_name_is_of_no_other_goal():
    told = goals("Amir Toure markierte den Führungstreffer; Wessels (30.) traf zum 1:1.")
    assert {(minute, who) for minute, _, who in told} == {(None, "Toure"), (30, "Wessels")}


GOALS = " Urs Kolb brachte Oberwald in der 12. Minute in Führung. Jan Huber glich für Talbach in der 30. Minute aus.\n"


@pytest.mark.parametrize(
    ("lead", "goals"),
    [
        (
            "In Runde 19 setzte sich der SC Oberwald dank Captain Kolb beim Tabellenletzten SV Talbach 2:1 durch.",
            (2, 1),
        ),
        (
            "Beim Stand von 0:2 haben in Oberwald viele schon den Heimweg angetreten, sie versäumen etwas. Am Ende trennten sich "
            "der SC Oberwald und der SV Talbach mit 2:2.",
            (2, 2),
        ),
        ("Mit leeren Händen kehrte der SC Oberwald vom Gastspiel beim SV Talbach zurück: 1:3.", (1, 3)),
        ("Der SC Oberwald hat gegen den SV Talbach einen 0:1-Rückstand gedreht und 2:1 gewonnen.", (2, 1)),
        ("Der SV Talbach hat seine Gäste vom SC Oberwald mit 3:1 nach Hause geschickt.", (1, 3)),
        ("Der SC Oberwald lieferte dem SV Talbach einen großen Kampf, unterlag aber mit 1:2.", (1, 2)),
    ],
)
def test_a_result_told_in_a_sentence(lead, goals):
    (match,) = read(lead + GOALS)["matches"]
    told = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert (told["SC Oberwald"], told["SV Talbach"]) == goals
