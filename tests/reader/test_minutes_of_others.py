"""Numbers that look like an event's minute and are something else's."""

import pytest

from tests.reader.reports import (
    GERMAN_SHEET,
    ITALIAN_SHEET,
    PORTUGUESE_SHEET,
    SPANISH_SHEET,
    english_events,
    telling,
)

_, spanish = telling(SPANISH_SHEET)
_, german = telling(GERMAN_SHEET)
_, italian = telling(ITALIAN_SHEET)
_, portuguese = telling(PORTUGUESE_SHEET)


@pytest.mark.parametrize("prose", ["Amarilla al 5 de Ribera, Tello.", "Amarilla para Tello, al 5 de ellos."])
def test_a_shirt_is_no_minute(prose):
    assert [e[:3] for e in spanish(prose + "\n", "yellow_card")] == [(None, "away", "Tello")]


@pytest.mark.parametrize(
    "prose",
    [
        "Hobday scored on 70 minutes, by which time Brice had been ordered off.",
        "On 70 minutes Hobday scored for Leeds, who had seen Brice sent off.",
    ],
)
def test_what_had_happened_before_has_another_minute(prose):
    told = [("red_card", None, "home", "Brice"), ("goal", 70, "home", "Hobday")]
    assert {e[:4] for e in english_events(prose, "red_card", "goal")} == set(told)


def test_the_minute_beside_the_pluperfect_is_its_own():
    prose = "Brice had been ordered off on 50 minutes, and Hobday scored."
    assert [e[:4] for e in english_events(prose, "red_card")] == [("red_card", 50, "home", "Brice")]


def test_words_that_join_sentences_are_nobodys_name():
    assert [e[:3] for e in italian("Inoltre espulso al 48' Cerri.\n", "red_card")] == [(48, "home", "Cerri")]


@pytest.mark.parametrize(
    "prose", ["Steiner und Moser kommen, Huber und Ortner gehen.", "Huber und Ortner gehen, Steiner und Moser kommen."]
)
def test_two_come_and_two_go(prose):
    told = [(e[2], e[3]) for e in german(prose + "\n", "substitution")]
    assert told == [("Steiner", "Huber"), ("Moser", "Ortner")]


def test_one_out_and_one_in():
    prose = "En el 50, fuera Arce, dentro Barrios.\n"
    assert [e[:4] for e in spanish(prose, "substitution")] == [(50, "home", "Barrios", "Arce")]


def test_who_had_come_on_before_did_so_minutes_earlier():
    prose = "En el 67, Arce asistió y Cano, que había ingresado diez minutos antes por Bordón, marcó.\n"
    assert [e[:4] for e in spanish(prose, "substitution")] == [(57, "home", "Cano", "Bordón")]


@pytest.mark.parametrize(
    ("minute", "words"),
    [
        (88, "two minutes from the final hooter"),
        (75, "with a quarter of an hour to play"),
        (60, "half an hour from time"),
        (78, "12 minutes to full time"),
    ],
)
def test_minutes_counted_from_the_end(minute, words):
    assert [e[1:4] for e in english_events(f"Hobday scored {words}.", "goal")] == [(minute, "home", "Hobday")]


def test_brackets_behind_who_came_on_tell_for_whom():
    prose = "Pero ingresó Barrios (63', por Bordón) y cambió la historia.\n"
    assert [e[:4] for e in spanish(prose, "substitution")] == [(63, "home", "Barrios", "Bordón")]


def test_several_cards_go_one_to_each():
    prose = "O árbitro exibiu dois cartões amarelos, um a Caio e outro a Pinho.\n"
    assert {e[:3] for e in portuguese(prose, "yellow_card")} == {(None, "home", "Caio"), (None, "away", "Pinho")}
    assert portuguese(prose, "red_card") == []
