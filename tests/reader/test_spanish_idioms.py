"""Ways in which the Spanish-speaking press tells goals and who plays, each in a sentence behind a sheet."""

import pytest

from seeds.reader import read
from tests.reader.reports import SPANISH_SHEET, telling

match_of, events = telling(SPANISH_SHEET)


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
        "Iriarte se encargó en el 20 de igualar la contienda.",
        "Iriarte la guardó en el ángulo a los 20 minutos.",
        "En el 20 remató en solitario Iriarte.",
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


def test_kicks_from_the_spot_may_stand_beside_the_goals_of_a_label():
    sheet = SPANISH_SHEET.replace("Alameda:", "Alameda (2)(4):").replace("Ribera:", "Ribera (2)(5):")
    match = match_of("En el minuto 20 marcó Junco.\n", sheet=sheet)
    assert (match["home"], match["away"]) == ("Alameda", "Ribera")


def test_a_tanto_that_is_no_goal():
    prose = "A los 30 minutos Iriarte remató fuera, mientras tanto Junco, un tanto cansado, pedía el cambio.\n"
    assert events(prose, "goal") == []


@pytest.mark.parametrize(
    ("prose", "on", "off"),
    [
        ("A los 70 el técnico le dio respiro a Frías, en cuyo puesto entró Galán.", "Galán", "Frías"),
        ("El técnico envió al campo a Galán por el agotado Frías en el 70.", "Galán", "Frías"),
        ("Frías dejó el sitio a Galán en el 70.", "Galán", "Frías"),
    ],
)
def test_changes(prose, on, off):
    assert [e[2:4] for e in events(prose + "\n", "substitution")] == [(on, off)]


def test_initials_end_no_change_of_a_list():
    changes = "Cambios: PT 30m G. Galán por Frías (A). ST 20m K. Prado por Tello (R).\n"
    assert [(e[0], *e[2:4]) for e in events(changes, "substitution")] == [
        (30, "G. Galán", "Frías"),
        (65, "K. Prado", "Tello"),
    ]


@pytest.mark.parametrize(
    ("prose", "kind", "player"),
    [
        ("La roja que el colegiado le mostró a Sosa en el 70 decidió el choque.", "red_card", "Sosa"),
        ("En el 70 el árbitro enseñó cartulina a Sosa por una entrada.", "yellow_card", "Sosa"),
        ("Zurita creyó empatar en el 70, pero el línea levantó la bandera.", "disallowed_goal", "Zurita"),
        ("El árbitro no dio por bueno un tanto de Zurita en el 70.", "disallowed_goal", "Zurita"),
    ],
)
def test_cards_and_goals_that_do_not_count(prose, kind, player):
    assert [e[:3] for e in events(prose + "\n", kind)] == [(70, "away", player)]
    assert events(prose + "\n", "goal") == []


def test_whose_penalty_was_kept_out_stands_behind():
    prose = "En el 70 Pardo zancadilleó a Junco en el área, pero Noval le detuvo el penalti a Iriarte.\n"
    assert events(prose, "missed_penalty") == [(70, "home", "Iriarte", "Noval", "saved")]
    assert events(prose, "penalty_awarded") == [(70, "home", "Junco", "Pardo", None)]


@pytest.mark.parametrize(
    ("prose", "how"),
    [
        ("Yáñez hizo crujir el larguero a los 70.", "woodwork"),
        ("El cabezazo de Yáñez en el 70 se fue besando la madera.", "off_target"),
        ("Yáñez cruzó demasiado su disparo en el 70.", "off_target"),
        ("A los 70 Tomé sacó un testarazo de Yáñez.", "saved"),
    ],
)
def test_shots(prose, how):
    assert [(e[0], e[2], e[4]) for e in events(prose + "\n", "shot")] == [(70, "Yáñez", how)]
    assert events(prose + "\n", "goal") == []


def test_a_preview_with_the_goals_of_other_matches_reports_none():
    preview = (
        "El Alameda busca ante el Ribera los puntos perdidos\n\n"
        "El técnico recupera a Junco, que cumplió sanción, pero pierde a Cano por acumulación de amarillas. Podría "
        "apostar por Iriarte, autor del gol de la primera vuelta (1-0). El Ribera viene de empatar a uno con tanto de "
        "Zurita a los 12 minutos y expulsión de Oliva.\n\nPosibles alineaciones:\n"
    )
    assert read(preview + SPANISH_SHEET.partition("\n\n")[2])["matches"] == []


def test_minutes_before_the_pause():
    assert events("A tres minutos de la pausa marcó Junco.\n", "goal")[0][:3] == (42, "home", "Junco")
