"""Customs of South American sheets and tickers, as short texts of our own."""

import pytest

from seeds.reader import read

SHEET = """Alameda 1-0 Ribera

Alameda: Tomé; Arce, Bordón, Cano, Duarte; Egaña, Frías, Gallo, Hierro; Iriarte y Junco. DT: Luna.
Ribera: Noval; Oliva, Pardo, Quero, Rojas; Sosa, Tello, Urbina, Valle; Yáñez y Zurita. DT: Mena.
"""


def events(text, kind):
    (match,) = read(text)["matches"]
    return [(e["minute"], e["team"], e["player"], e["other"]) for e in match["events"] if e["type"] == kind]


def test_a_label_names_the_half_of_what_it_lists():
    text = (
        SHEET + "Cambios en el segundo tiempo: 12m. Barrios por Junco (A); 20m. Galán por Sosa y Godoy por Tello (R).\n"
    )
    assert events(text, "substitution") == [
        (57, "home", "Barrios", "Junco"),
        (65, "away", "Galán", "Sosa"),
        (65, "away", "Godoy", "Tello"),
    ]


def test_lists_of_changes_under_the_names_of_the_sides():
    text = (
        SHEET
        + "Cambios:\nAlameda: Barrios por Junco (12'ST)\nRibera: Galán por Sosa (20'ST), Godoy por Tello (30'ST)\n"
    )
    assert events(text, "substitution") == [
        (57, "home", "Barrios", "Junco"),
        (65, "away", "Galán", "Sosa"),
        (75, "away", "Godoy", "Tello"),
    ]


@pytest.mark.parametrize(
    "junco",
    [
        "Junco (4; Barrios, 57)",
        "Junco (4) (Barrios (6), min. 57)",
        "Junco (4) por Barrios, min. 57",
        "Junco (Barrios 57)",
    ],
)
def test_marks_beside_changes_in_a_line_up_are_no_minutes(junco):
    sheet = SHEET.replace("Iriarte y Junco", f"Iriarte (8), {junco}")
    assert events(sheet, "substitution") == [(57, "home", "Barrios", "Junco")]


def test_marks_beside_the_changes_of_a_list_are_no_minutes():
    text = SHEET + "Cambios: Junco (2) por Barrios, min. 57; Sosa (5) por Galán, min. 65.\n"
    assert events(text, "substitution") == [(57, "home", "Barrios", "Junco"), (65, "away", "Galán", "Sosa")]


def test_minutes_alone_in_brackets_are_no_marks():
    text = SHEET + "Cambios: Barrios (8) por Junco, Galán (65) por Sosa.\n"
    assert events(text, "substitution") == [(8, "home", "Barrios", "Junco"), (65, "away", "Galán", "Sosa")]


@pytest.mark.parametrize("label", ["Los cambios:", "Cambios en Alameda:", "Cambios Alameda:"])
def test_labels_of_changes_with_their_side(label):
    told = events(f"{SHEET}{label} Barrios x Junco, Prieto x Hierro.\n", "substitution")
    assert told == [(None, "home", "Barrios", "Junco"), (None, "home", "Prieto", "Hierro")]


def test_a_bare_sheet_tells_its_language():
    lists = "Goles: 12m Junco (A).\nCambios: 50m Barrios por Junco (A).\nAmonestados: Sosa (R).\n"
    assert read(f"{SHEET}{lists}Árbitro: Zabala.\nEstadio: Parque Sur.\n")["language"] == "es"


def test_minutes_alone_on_their_lines_head_what_stands_below():
    ticker = (
        "Alameda 1-0 Ribera\n\n90'\nFinal del partido.\n80'\nCambio en Ribera: se retira Sosa y entra Galán.\n"
        "61'\nGol de Alameda! Iriarte remata cruzado y marca.\n40'\nAmonestación para Cano.\n1'\nYa se juega.\n"
    )
    assert events(ticker, "goal") == [(61, "home", "Iriarte", None)]
    assert events(ticker, "substitution") == [(80, "away", "Galán", "Sosa")]
    assert [minute for minute, *_ in events(ticker, "yellow_card")] == [40]


def test_the_lists_below_a_side_are_its_own():
    (match,) = read(
        "League Two summaries\n\nElgin City (1) 2\nScorers: D. Barker 31, K. Hodge 58pen\nYellow card: Hodge 44\nSubs used: Croft 63 "
        "(Barker)\nStenhousemuir (1) 2\nScorers: A. Mabbs 12, K. Hodge 19og\nRed card: Quill 57\nAttendance: 604\n"
    )["matches"]
    told = {(e["type"], e["player"], e["minute"], e["team"], e["how"]) for e in match["events"]}
    assert told == {
        ("goal", "D. Barker", 31, "home", "open"),
        ("goal", "K. Hodge", 58, "home", "penalty"),
        ("yellow_card", "K. Hodge", 44, "home", None),
        ("substitution", "Croft", 63, "home", None),
        ("goal", "A. Mabbs", 12, "away", "open"),
        ("goal", "K. Hodge", 19, "away", "own_goal"),
        ("red_card", "Quill", 57, "away", None),
    }


def test_a_shirt_before_who_came_on_is_no_minute():
    (match,) = read(
        "Leeds United 2 - 0 Hull City\nScorers: Mabbs 52', Nuttall 90+2' (p)\n\nLEEDS UNITED: 1. Aldous (gk), 2. Brice (c), "
        "4. Carver, 5. Dunmore (15. Pyke 61'), 8. Eales, 10. Fosdyke, 11. Garrick, 14. Hobday, 17. Inchley, 19. Mabbs, 22. Nuttall\n\n"
        "It was a wet night, but those who had come saw that the hosts were the better side and that they had earned the points.\n"
    )["matches"]
    told = [(e["player"], e["other"], e["minute"]) for e in match["events"] if e["type"] == "substitution"]
    assert told == [("Pyke", "Dunmore", 61)]


@pytest.mark.parametrize(
    "booked",
    [
        "Árbitro: Ruiz (AND), que amonestó a los locales Arce (m.50) y Cano (m.88) y a los visitantes Tello (m.23) y Sosa.",
        "Árbitro: Ruiz. Amonestó a Arce (50) y Cano (88), por el Alameda; y a Tello (23) y Sosa, por el Ribera.",
    ],
)
def test_the_referee_booked_those_of_one_side_and_of_the_other(booked):
    told = [(50, "home", "Arce"), (88, "home", "Cano"), (23, "away", "Tello"), (None, "away", "Sosa")]
    assert {e[:3] for e in events(f"{SHEET}\n{booked}\n", "yellow_card")} == set(told)


def test_the_ordinal_of_a_second_booking_is_no_minute():
    text = """Vila Nova 2-1 Serrano

Vila Nova: Abel; Bento, Caio, Duarte e Elias; Faria, Gaspar e Horta; Ivo, Jairo e Lucas. Treinador: Mota.
Serrano: Nuno; Osório, Pinho, Quim e Rocha; Salema, Tadeu e Urbano; Valdir, Xisto e Zeca. Treinador: Amaro.

Cartões vermelhos: Caio (2º amarelo, 80), Pinho (85).
"""
    assert [e[:3] for e in events(text, "red_card")] == [(80, "home", "Caio"), (85, "away", "Pinho")]
