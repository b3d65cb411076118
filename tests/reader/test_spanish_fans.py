"""Matches as Spanish-speaking supporters tell them, each way in a sentence behind a sheet."""

import pytest

from tests.reader.reports import SPANISH_SHEET, telling

match_of, events = telling(SPANISH_SHEET)


@pytest.mark.parametrize(
    "prose",
    [
        "A los 20 Iriarte metió el penalti.",
        "A los 20 Iriarte la picó por encima de Noval para el empate a uno.",
        "Antes del descanso Iriarte acortó distancias (m. 20).",
        "A los 20 desbordó Hierro y Iriarte encontró la escuadra.",
        "A los 20 remató Iriarte y Noval, que la quería embolsar, se la terminó metiendo adentro.",
        "Un tiro de Iriarte en el 20, que entró llorando tras dar en el palo.",
    ],
)
def test_goals(prose):
    assert [e[:3] for e in events(prose + "\n", "goal")] == [(20, "home", "Iriarte")]
    assert events(prose + "\n", "substitution") == []


def test_who_scores_keeps_no_goal_for_what_is_once_said_of_him():
    prose = "Iriarte marcó en el minuto 20. Más tarde Iriarte se topó con la pierna de Pardo.\n"
    assert [e[2] for e in events(prose, "goal", sheet="Alameda 1-0 Ribera\n\n")] == ["Iriarte"]


@pytest.mark.parametrize(
    "prose",
    [
        "El juego se había parado a los 31 minutos con Ribera abajo 1-0.",
        "Al rato Noval le sacó un cabezazo a Iriarte que se metía en el ángulo.",
        "Junco la sirvió al punto de penalti y despejó Pardo.",
        "Hierro le hizo un caño a Pardo y mandó el centro.",
    ],
)
def test_no_goals_nor_penalties(prose):
    assert events(prose + "\n", "goal") == events(prose + "\n", "penalty_awarded") == []


def test_marks_of_players_are_no_minutes():
    prose = "Los puntajes:\n\nArce (6): prolijo.\nBordón (7): se llevó una amarilla.\nCano (5): sobrio.\n"
    assert events(prose, "yellow_card") == [(None, "home", "Bordón", None, None)]


def test_what_a_line_of_a_ticker_calls_to_mind_has_another_minute():
    ticker = "70' Amarilla para Tello.\n\n80' Expulsado Tello!! Segunda amarilla, ya lo tendrían que haber echado a los 14.\n"
    assert [e[:3] for e in events(ticker + "\n85' Corner.\n\n88' Corner.\n", "red_card")] == [(80, "away", "Tello")]


def test_a_second_booking_is_not_of_the_one_fouled():
    ticker = "\n\n".join(
        [
            "60' Corner.",
            "70' Corner.",
            "79' Segunda amarilla a Tello por bajar a Iriarte que se iba solo, a las duchas.",
        ]
    )
    assert [e[:3] for e in events(ticker + "\n", "red_card")] == [(79, "away", "Tello")]


def test_steps_to_the_spot_are_no_minute():
    prose = "A los 57 Pardo cometió penal contra Junco. La amarilla y a los once pasos.\n"
    assert [e[0] for e in events(prose, "penalty_awarded")] == [57]


@pytest.mark.parametrize(
    ("prose", "fact", "name"),
    [
        ("Falta de Sosa y Fontanarrosa le mostró la amarilla.", "referee", "Fontanarrosa"),
        ("Le pegó en la mano a Sosa pero Fontanarrosa no cobró nada.", "referee", "Fontanarrosa"),
        ("A los 60 Fontanarrosa lo anuló por una falta.", "referee", "Fontanarrosa"),
    ],
)
def test_the_referee_by_what_he_does(prose, fact, name):
    assert match_of(prose + "\n")[fact] == name


def test_those_who_are_missing_are_neither_hurt_nor_sent_off():
    prose = "Alameda no pudo contar con Galán por la roja ante Vega. Faltó Prado, lesionado en el partido con Vega.\n"
    assert events(prose, "red_card") == events(prose, "injury") == []


def test_kicks_told_below_their_heading_in_several_sentences():
    prose = (
        "No hubo alargue y se fue derecho a los penales.\n\nLos penales: arrancó Iriarte y Noval se lo atajó. "
        "Zurita, gol. Junco, gol. Yáñez, gol.\n"
    )
    assert [e[2] for e in events(prose, "shootout_goal")] == ["Zurita", "Junco", "Yáñez"]
    assert events(prose, "goal") == []


def test_a_side_cut_to_three_letters_is_no_penalty():
    goals = "\nGoles: 38' Iriarte (ALA), 61' Yáñez (PEN), 88' Zurita (PEN)\n"
    sheet = SPANISH_SHEET.replace("Ribera", "Penagos").replace("2-2", "1-2")
    assert [e[4] for e in events(goals, "goal", sheet=sheet)] == ["open"] * 3


def test_a_kick_kept_out_in_the_line_behind_its_award():
    ticker = "57' Penal para Alameda. Mano de Pardo.\n\n58' Iriarte le pega fuerte y Noval se la ataja.\n\n"
    ticker += "60' Corner.\n\n63' Corner.\n"
    assert [e[:4] for e in events(ticker, "missed_penalty")] == [(58, "home", "Iriarte", "Noval")]


def test_whose_offside_undid_a_goal_nobody_else_is_named_for():
    ticker = "74' Gol anulado a Alameda por off-side de Junco.\n\n80' Corner.\n\n83' Corner.\n\n88' Corner.\n"
    assert [e[:3] for e in events(ticker, "disallowed_goal")] == [(74, "home", "Junco")]


def test_a_card_that_ought_to_have_been_red_is_none():
    ticker = "14' Falta de Tello, amarilla y era naranja tirando a roja.\n\n80' Corner.\n\n83' Corner.\n\n88' Corner.\n"
    assert events(ticker, "red_card") == []
    assert [e[:3] for e in events(ticker, "yellow_card")] == [(14, "away", "Tello")]
