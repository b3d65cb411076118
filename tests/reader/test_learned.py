"""The models of who plays and who scored: what they add to the rules, and what they were made from."""

import dataclasses
import json

import pytest

from seeds.reader import doer_traits, learned, read
from seeds.reader.vocabulary import language_codes, load
from tests.learning import marked
from tests.reader.reports import ITALIAN_SHEET, english_events, telling

_, events = telling(ITALIAN_SHEET)


@pytest.fixture
def unlearned(monkeypatch):
    monkeypatch.setattr(doer_traits, "model_of", lambda *_: learned.Model(frozenset(), {}))


CHEERED = "Al 20' sul pallone vagante piomba Orsi, e il Valdorso esulta.\n"
BULGED = "Kitto got his head to it and the net bulged on 20 minutes."


def test_a_goal_that_no_phrase_tells_is_found_where_the_result_lacks_one():
    assert [goal[1:4] for goal in english_events(BULGED, "goal")] == [(20, "home", "Kitto")]


def test_a_goal_told_without_its_scorer_is_given_to_the_likeliest():
    assert [goal[:3] for goal in events(CHEERED, "goal")] == [(20, "home", "Orsi")]


@pytest.mark.usefixtures("unlearned")
def test_the_rules_alone_do_not_see_them():
    assert english_events(BULGED, "goal") == []
    assert [goal[2] for goal in events(CHEERED, "goal")] == [None]


def test_no_goal_is_added_beside_those_that_make_the_result():
    made = "Garrick scored on five minutes. Hobday scored on nine. "
    assert "Kitto" not in [goal[3] for goal in english_events(made + BULGED, "goal")]


@pytest.mark.parametrize("code", language_codes())
def test_the_weights_of_phrases_are_of_fields_that_the_vocabulary_has(code):
    fields = {field.name for field in dataclasses.fields(load(code))}
    traits = [
        trait for trait in learned.model_of(load(code), learned.SCORER).weights if trait.startswith(("*<", "*>", "*="))
    ]
    assert traits
    assert {trait[2:].lstrip("012") for trait in traits} <= fields


def test_the_weights_were_made_from_the_texts_that_are_here():
    kept = json.loads((marked.TEXTS.parents[2] / "seeds/reader/weights/shared.json").read_text())
    assert kept["texts"] == marked.digest(), "the marked texts have changed: make weights"


def test_marks_are_told_apart_from_the_text():
    told = marked.unmarked("Al {m:12'} {g:Orsi} segna su invito di {?g:Monti}.")
    assert told.text == "Al 12' Orsi segna su invito di Monti."
    assert [(code, told.text[a:b]) for code, a, b in told.marks] == [("m", "12'"), ("g", "Orsi"), ("?g", "Monti")]
    assert told.codes(0, 10) == {"m", "g"}


def test_names_that_nothing_pairs_are_taken_for_the_sides_if_they_are_likely_to_be():
    (match,) = read(
        "The rain came down on Ashdale all afternoon, and so did Penmoor. Kitto headed in on 12 minutes from Garrick's corner. "
        "Brice was booked on 50 minutes. Ashdale had a goal by Zouch on 70 minutes, Penmoor a second by Hobday on 80 minutes.\n"
    )["matches"]
    assert {match["home"], match["away"]} == {"Ashdale", "Penmoor"}


SACKED = [
    "Rui Salvado despedido no Kuwait\n\nDurou nove jogos. O Al-Nasr anunciou ontem, poucas horas depois do 0-3 com "
    "o Al-Arabi (golo de Jones "
    "aos 4 minutos, expulsão de Karim aos 20, autogolo de Basri), o fim da ligação a Rui Salvado. O treinador "
    "português venceu dois jogos, "
    "empatou três e perdeu quatro. O adjunto orienta a equipa na quinta-feira.\n",
    'Sacked Harker: "I leave with my head high"\n\nDan Harker has been dismissed as manager of Stevenage after ten '
    "games in charge. The "
    "decision was announced on Sunday morning, hours after the 3-0 defeat at Barnet, where Collins scored after "
    "four minutes, Mensah was "
    "sent off on 20 minutes and Bright put through his own net. Harker won two, drew three and lost five.\n",
]


@pytest.mark.parametrize("text", SACKED)
def test_other_news_that_tells_a_match_in_passing_begins_otherwise_than_a_report(text, monkeypatch):
    assert read(text)["matches"] == []
    monkeypatch.setattr("seeds.reader.judge.report_odds", lambda _: 0.0)
    assert len(read(text)["matches"]) == 1
