"""Further ways in which the Spanish-speaking press tells what happened, and words that only seem to tell it."""

import pytest

from tests.reader.reports import SPANISH_SHEET, telling

match_of, events = telling(SPANISH_SHEET)


@pytest.mark.parametrize(
    "prose",
    [
        "A los 60, Ortega y Prieto, dentro; Junco y Hierro, fuera.",
        "En el 60 se marcharon Junco y Hierro y entraron Ortega y Prieto.",
        "A los 60 Luna retiró del campo a Junco y Hierro e introdujo a Ortega y Prieto.",
    ],
)
def test_two_changes(prose):
    told = events(prose + "\n", "substitution")
    assert [e[:4] for e in told] == [(60, "home", "Ortega", "Junco"), (60, "home", "Prieto", "Hierro")]


@pytest.mark.parametrize(
    "prose",
    [
        "Luna dio entrada a Ortega por Junco en el 60.",
        "Ortega tomó el relevo de Junco a los 60.",
        "Ortega saltó al césped por Junco en el 60.",
        "Ortega al campo, se retira Junco, en el 60.",
    ],
)
def test_changes(prose):
    assert [e[:4] for e in events(prose + "\n", "substitution")] == [(60, "home", "Ortega", "Junco")]


@pytest.mark.parametrize(
    "prose",
    [
        "A los 25 Iriarte le pegó de lejos y contestó bien Noval.",
        "A los 25 Iriarte perdió el mano a mano con Noval.",
        "A los 25 se estiró Noval para sacarle el gol a Iriarte.",
        "Intentó el disparo lejano Iriarte en el 25. Noval, seguro.",
    ],
)
def test_shots_saved(prose):
    assert events(prose + "\n", "shot") == [(25, "home", "Iriarte", "Noval", "saved")]


@pytest.mark.parametrize(
    ("prose", "how"),
    [
        ("Llegó el empate de Iriarte en el 20.", "open"),
        ("A los 20 minutos, tiro libre de Iriarte que se le mete a Noval.", "free_kick"),
        ("Iriarte marcó desde los doce pasos en el 20.", "penalty"),
        ("En el 20 Iriarte engañó a Noval desde el punto fatídico.", "penalty"),
        ("Aparece Iriarte más alto que todos y la clava contra un caño a los 20.", "header"),
    ],
)
def test_goals(prose, how):
    assert events(prose + "\n", "goal") == [(20, "home", "Iriarte", None, how)]
    assert events(prose + "\n", "shot") == []


def test_a_penalty_struck_over_the_bar_is_missed():
    prose = "En el 20 hubo penalti. Iriarte lo tiró al medio y se fue por arriba.\n"
    assert [e[:3] for e in events(prose, "missed_penalty")] == [(20, "home", "Iriarte")]
    assert events(prose, "goal") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Junco, a los 30, acabó en la libreta del árbitro.",
        "En el 30 Junco se ganó la cartulina por protestar.",
    ],
)
def test_bookings(prose):
    assert [e[:3] for e in events(prose + "\n", "yellow_card")] == [(30, "home", "Junco")]


@pytest.mark.parametrize(
    "prose",
    [
        "Iriarte marcó el ritmo del partido.",
        "Iriarte marcó territorio desde el inicio.",
        "Junco se convirtió en el mejor de la cancha.",
        "Pardo derribó a Junco en el centro del campo y el árbitro señaló falta.",
        "Iriarte, dentro del área, no llegó al centro.",
        "Tras el gol de Iriarte creció el equipo visitante.",
    ],
)
def test_words_that_tell_no_goal_shot_or_change(prose):
    assert [events(prose + "\n", kind) for kind in ("goal", "shot", "substitution")] == [[], [], []]


TICKER = "1' Arranca el partido.\n3' Mucho ritmo.\n5' Dominio de los locales.\n6' No hay espacios.\n"


@pytest.mark.parametrize(
    ("line", "kind", "told"),
    [
        ("62' ¡Gol de Alameda! Iriarte, de cabeza, a centro de Hierro.", "goal", ("Iriarte", "Hierro", "header")),
        ("62' ¡Gol! Iriarte, de cabeza.", "goal", ("Iriarte", None, "header")),
        ("62' Iriarte derriba a Pardo. Amarilla para el delantero.", "yellow_card", ("Iriarte", None, None)),
        ("62' Penalti para Alameda. Mano de Pardo.", "penalty_awarded", (None, "Pardo", None)),
        ("62' Se toca el posterior. Pide el cambio Junco y entra Ortega.", "injury", ("Junco", None, None)),
        ("62' Pardo pierde el balón, la agarra Iriarte y fusila a Noval.", "goal", ("Iriarte", None, "open")),
    ],
)
def test_lines_of_a_ticker(line, kind, told):
    found = events(TICKER + line + "\n", kind)
    assert [(e[0], e[2:]) for e in found] == [(62, told)]


def test_a_goal_kick_is_no_penalty():
    line = "62' Pide penalti la grada por una caída de Iriarte ante Pardo. El árbitro señala saque de puerta.\n"
    assert [e[0] for e in events(TICKER + line, "penalty_appeal")] == [62]
    assert events(TICKER + line, "penalty_awarded") == []


def test_goals_that_the_next_sentences_count():
    prose = "Iriarte marcó los dos goles. El primero, a los 20, fue un remate. El segundo, a los 40, un derechazo.\n"
    assert [e[:3] for e in events(prose, "goal")] == [(20, "home", "Iriarte"), (40, "home", "Iriarte")]


def test_the_frame_keeps_out_a_shot():
    assert events("En el 25 el palo le negó el gol a Iriarte.\n", "shot") == [(25, "home", "Iriarte", None, "woodwork")]


def test_a_ball_caught_in_the_area_is_no_foul():
    prose = "Junco cazó un balón suelto en el área y lo mandó a la red en el 60.\n"
    assert events(prose, "goal") == [(60, "home", "Junco", None, "open")]
    assert events(prose, "penalty_awarded") == events(prose, "missed_penalty") == []
