"""Ways in which the Spanish-speaking press tells goals and who plays, each in a sentence behind a sheet."""

import pytest

from seeds.reader import read
from tests.reader.reports import telling

SHEET = """Alameda 2-2 Ribera

Alameda: Tomé; Arce, Bordón, Cano, Duarte; Egaña, Frías, Gallo, Hierro; Iriarte y Junco. DT: Luna.
Ribera: Noval; Oliva, Pardo, Quero, Rojas; Sosa, Tello, Urbina, Valle; Yáñez y Zurita. DT: Mena.

"""

match_of, events = telling(SHEET)


@pytest.mark.parametrize(
    "prose",
    [
        "Iriarte rompió las hostilidades en el minuto 20.",
        "Iriarte venció la resistencia de Noval a los 20 minutos.",
        "A los 20 minutos se hizo presente en la red Iriarte.",
        "Iriarte subió el primero al luminoso en el minuto 20.",
        "Iriarte la colgó del ángulo en el minuto 20.",
        "Iriarte concretó la apertura a los 20 minutos.",
        "Iriarte agrandó las cifras a los 20 minutos.",
        "Iriarte dio la estocada en el minuto 20.",
        "Iriarte bajó la persiana a los 20 minutos.",
        "Iriarte le dio la vuelta al luminoso en el 20.",
        "La igualdad la firmó Iriarte a los 20.",
        "Iriarte metió a los suyos en el partido al marcar en el 20.",
        "Iriarte le ganó la espalda a Pardo y batió a Noval en el minuto 20.",
        "Un remate de Iriarte en el 20, tras rebotar en Pardo, se metió junto al palo derecho de Noval.",
    ],
)
def test_goals(prose):
    assert [e[:3] for e in events(prose + "\n", "goal")] == [(20, "home", "Iriarte")]
    assert events(prose + "\n", "shot") == []


def test_scorers_of_a_side_and_who_answers():
    assert [e[2] for e in events("Los goles visitantes fueron de Yáñez y Zurita.\n", "goal")] == ["Yáñez", "Zurita"]
    told = events("Al gol de Iriarte respondió Zurita con el empate.\n", "goal")
    assert [e[1:3] for e in told] == [("home", "Iriarte"), ("away", "Zurita")]


def test_however_denies_nothing():
    told = events("En el minuto 70 marcó Junco. Sin embargo, llegó el empate de Ribera.\n", "goal")
    assert {e[1] for e in told} == {"home", "away"}


@pytest.mark.parametrize(
    "prose",
    [
        "Este gol hizo mucho daño a los visitantes.",
        "Iriarte empezó el partido con el pie derecho.",
        "Ese es un equipo que se marca objetivos altos.",
    ],
)
def test_words_of_a_goal_that_tell_none(prose):
    assert events(prose + "\n", "goal") == events(prose + "\n", "shot") == []


def test_own_goals():
    for prose in ("Pardo anotó en contra a los 20 minutos.", "A los 20 Pardo introdujo el balón en su portería."):
        assert events(prose + "\n", "goal") == [(20, "home", "Pardo", None, "own_goal")]


def test_a_side_is_called_what_its_line_up_says():
    sheet = SHEET.replace("Alameda 2-2 Ribera", "Rayados golea 2-0 al Ribera").replace("Alameda:", "Monterrey:")
    (match,) = read(sheet + "En el minuto 20 marcó Junco para Monterrey y en el 30 hizo otro Iriarte.\n")["matches"]
    assert (match["home"], match["away"]) == ("Monterrey", "Ribera")


def test_kicks_from_the_spot_may_stand_beside_the_goals_of_a_label():
    sheet = SHEET.replace("Alameda:", "Alameda (2)(4):").replace("Ribera:", "Ribera (2)(5):")
    match = match_of("En el minuto 20 marcó Junco.\n", sheet=sheet)
    assert (match["home"], match["away"]) == ("Alameda", "Ribera")


def test_a_tanto_that_is_no_goal():
    prose = "A los 30 minutos Iriarte remató fuera, mientras tanto Junco, un tanto cansado, pedía el cambio.\n"
    assert events(prose, "goal") == []
