"""Two and three goals in one plain German sentence: each with its scorer, minute and side."""

import pytest

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
