"""Goals as German prose tells them: by idiom, by what they mean, and by whose pass they fall."""

import pytest

from tests.reader.reports import telling

HEAD = "Admira – WAC 2:1 (1:0)\n\nDie Admira gewann daheim gegen den WAC. Kolb und Brezovic stürmten für die Admira. "
match_of, events = telling(HEAD)


@pytest.mark.parametrize(
    "sentence",
    [
        "In der 12. Minute ließ sich Brezovic aus kurzer Distanz nicht lange bitten.",
        "Brezovic bedankte sich in der 12. Minute mit dem Ausgleich.",
        "Ein Weitschuss von Brezovic bedeutete in der 12. Minute die Führung.",
        "In der 12. Minute sorgte Brezovic nach einem langen Konter für die Pausenführung.",
        "Brezovic musste in der 12. Minute nur mehr den Fuß hinhalten.",
        "In der 12. Minute hatte Brezovic den Goalie Kofler überwunden.",
        "Für den Schlusspunkt sorgte Brezovic in der 12. Minute.",
        "Brezovic schupfte in der 12. Minute den Ball über den herauslaufenden Tormann ins Glück.",
    ],
)
def test_goals_told_by_idiom_and_by_what_they_mean(sentence):
    assert (12, "Brezovic") in [(e[0], e[2]) for e in events(sentence, "goal")]


@pytest.mark.parametrize(
    "sentence",
    [
        "In der 12. Minute fehlten Brezovic nur Zentimeter.",
        "Brezovic scheiterte in der 12. Minute an der Stange.",
        "Die Admira drehte später ein 0:1, Brezovic hätte in der 12. Minute treffen müssen.",
        "Brezovic kam in der 12. Minute im Strafraum zu Fall, der Pfiff blieb aus.",
    ],
)
def test_what_is_no_goal(sentence):
    assert not any(e[2] == "Brezovic" for e in events(sentence, "goal"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach einer Kolb-Ecke köpfelte Brezovic in der 12. Minute zum 1:0 ein.",
        "Kolbs Hereingabe drückte Brezovic in der 12. Minute über die Linie.",
        "Kolb hatte Brezovic mit einem Steilpass lanciert, und dieser tunnelte in der 12. Minute den Goalie.",
        "In der 12. Minute bediente Kolb abermals Brezovic, dessen Schuss bedeutete das 1:0.",
    ],
)
def test_whose_pass_it_is_did_not_score(sentence):
    assert [(e[0], *e[2:4]) for e in events(sentence, "goal")] == [(12, "Brezovic", "Kolb")]


@pytest.mark.parametrize(
    ("prose", "scorer"),
    [
        (
            "Brezovic hatte Pech, als er die Stange traf. In der 12. Minute nützte er einen Fehler von Mohr zum 1:0.",
            "Brezovic",
        ),
        ("Brezovic blieb Kapitän. Den Angriff vollendete er in der 12. Minute mit links zum 1:0.", "Brezovic"),
        ("In der 12. Minute traf Admiras Windbacher mit einem Schuss ins lange Eck zum 1:0.", "Windbacher"),
        ("Kolb flankte zur Mitte, wo in der 12. Minute Brezovic am höchsten stieg und einköpfelte.", "Brezovic"),
    ],
)
def test_who_scored_is_told_by_a_pronoun_behind_the_verb_or_by_his_side(prose, scorer):
    assert (12, scorer) in [(e[0], e[2]) for e in events(prose, "goal")]


def test_more_pressure_is_no_goal():
    assert events("Nach der Pause erhöhten die Gäste den Druck, Brezovic klärte.", "goal") == []
