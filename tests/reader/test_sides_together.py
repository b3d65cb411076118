"""Sides that nobody knows beforehand, found by how a report sets them beside each other, and draws told in words."""

import pytest

from seeds.reader import read

SPANISH = "A los 12 minutos, Ledo marcó de cabeza para el {0}. El {1} igualó en el minuto 70 por medio de Quiroz.\n"
PORTUGUESE = "Aos 12 minutos, Ledo marcou de cabeça para o {0}. O {1} empatou aos 70 minutos, por Queirós.\n"


def match_of(text):
    (match,) = read(text)["matches"]
    return match


@pytest.mark.parametrize(
    ("lead", "story", "sides"),
    [
        ("El partido entre el Valdehierro y el Sotillo terminó 1-1.\n", SPANISH, ("Valdehierro", "Sotillo")),
        ("Valdehierro y Sotillo igualaron a uno en la última jornada.\n", SPANISH, ("Valdehierro", "Sotillo")),
        ("Valdehierro y Peñarol se enfrentaron bajo la lluvia.\n", SPANISH, ("Valdehierro", "Peñarol")),
        ("Lagoa Funda e Penafiel empataram a uma bola.\n", PORTUGUESE, ("Lagoa Funda", "Penafiel")),
        ("O duelo entre Lagoa Funda e Vilar Seco acabou 1-1.\n", PORTUGUESE, ("Lagoa Funda", "Vilar Seco")),
    ],
)
def test_two_names_bound_by_an_and_play_each_other(lead, story, sides):
    match = match_of(lead + "\n" + story.format(*sides))
    assert (match["home"], match["away"]) == sides
    assert (match["home_score"], match["away_score"]) == (1, 1)


ELEVEN = "Tomé; Arce, Bordón, Cano, Duarte; Egaña, Frías, Gallo, Hierro; Iriarte y Junco.\n"


def test_one_line_up_is_of_a_side_that_plays_whom_the_text_speaks_of():
    match = match_of(f"Gol de Junco en el minuto 30 ante el Burgos. El Burgos perdió 1-0.\n\nValdehierro: {ELEVEN}")
    assert {match["home"], match["away"]} == {"Valdehierro", "Burgos"}


def test_a_bench_is_no_side_and_initials_end_no_label():
    other = ELEVEN.replace("Tomé", "Noval").replace("Junco", "Zurita")
    bench = "Banquillo: Abad, Bravo, Calvo, Durán, Esteso, Ferrer y Gil.\n"
    match = match_of(
        f"Valdehierro S.C.: {ELEVEN}{bench}Sotillo: {other}{bench}Goles: 1-0, Junco (20'); 2-0, Junco (70').\n"
    )
    assert (match["home"], match["away"]) == ("Valdehierro S.C.", "Sotillo")
    assert (match["home_score"], match["away_score"]) == (2, 0)


def test_a_score_that_the_goals_go_beyond_is_no_result():
    match = match_of(
        "El Burgos sufrió ante el Mirandés\n\nEn el minuto 10, Ledo hizo el 1-0 para el Burgos. Ledo marcó otra vez para el "
        "Burgos en el minuto 50. Quiroz descontó en el minuto 80 para el Mirandés.\n"
    )
    assert (match["home_score"], match["away_score"]) == (2, 1)


@pytest.mark.parametrize("words", ["sin goles", "a cero"])
def test_a_draw_without_goals_told_in_words(words):
    match = match_of(f"Burgos y Mirandés empataron {words}.\n\nEn el minuto 20, Ledo remató al palo.\n")
    assert (match["home_score"], match["away_score"]) == (0, 0)


def test_between_two_sides_does_not_tell_who_is_at_home():
    match = match_of(
        "Fulham win in the cup\n\nAt Craven Cottage, a lively evening between Chelsea and Fulham ended 2-1. Ledo headed in "
        "for Chelsea in the 12th minute. Quiroz scored twice for Fulham in the 50th and 80th minutes.\n"
    )
    assert (match["home"], match["away"]) == ("Fulham", "Chelsea")


def test_a_side_called_by_an_ordinary_word_is_known_by_its_capital_letter_amid_a_sentence():
    match = match_of(
        "Con el VAR como protagonista, San Lorenzo se lo dio vuelta a Boca y lo superó por 2 a 1.\n\n"
        "Ledo, a los 24 minutos, abrió el marcador para la visita. El gol de Boca despertó al local. Quiroz igualó a los 37 "
        "para San Lorenzo, que liquidó a los 60 por medio de Rivas.\n"
    )
    assert {match["home"], match["away"]} == {"San Lorenzo", "Boca"}


def test_a_line_up_behind_a_result_in_one_line_is_of_the_side_named_last():
    other = ELEVEN.replace("Tomé", "Noval").replace("Junco", "Zurita")
    match = match_of(
        f"Betis 1 Real Sociedad 0 Real Betis: {ELEVEN.strip()} Real Sociedad: {other.strip()} Goles: 1-0, m. 33: Junco.\n\n"
        "Importante victoria del Real Betis ante la Real Sociedad. Marcó Junco en el minuto 33 y el Betis sufrió después.\n"
    )
    assert {match["home"], match["away"]} == {"Real Betis", "Real Sociedad"}
    assert len(match["home_lineup"]) == len(match["away_lineup"]) == 11


TRACKED = (
    "Match tracker | Arbroath v Peterhead\n\n15:00 Kick-off. Wind off the sea, as ever.\n"
    "15:13 GOAL Arbroath 0 Peterhead 1. Martin Bavill (13). He rolls it in from 25 yards.\n"
    "15:22 Steve Robb (22) into the book for Arbroath.\n15:36 GOAL Arbroath 1 Peterhead 1. Barry Sellers (36) turns in a cross.\n"
    + "".join(f"16:{minute} Peterhead have a throw-in.\n" for minute in range(10, 20))
    + "16:27 GOAL Arbroath 2 Peterhead 1. Great header from Robb (68).\n16:31 Yellow card: Perry (Peterhead), 72.\n"
)


def test_the_line_that_ends_a_ticker_tells_the_result():
    match = match_of(TRACKED + "16:54 Full-time. Arbroath 2 Peterhead 1. Stirling finished 2-2.\n")
    assert (match["home"], match["home_score"], match["away_score"]) == ("Arbroath", 2, 1)


def test_a_heading_may_join_two_sides_by_a_hyphen():
    match = match_of(
        "Trecolli-Valdepiano, segui con noi la partita\n\n14’ – GOL VALDEPIANO – Capolavoro su punizione di Pannini.\n"
        "33’ – Problemi per il Trecolli: Borrelli chiede il cambio, al suo posto Cappelli.\n"
        "41’ – Cartellino giallo a Dalmi per trattenuta su Gianni, ammonito anche Rossi del Valdepiano.\n"
        "51’ – GOL TRECOLLI – Di Carmo spiazza Figheddu. 1-1.\n90’ – Finisce qui. Un punto a testa.\n"
    )
    assert (match["home"], match["away"]) == ("Trecolli", "Valdepiano")


def test_the_name_before_a_score_begins_no_sooner_than_its_sentence():
    match = match_of(
        "Pachern und Ilzdorf lieferten sich am Samstag ein Spitzenspiel. Am Ende hieß es 1:1. Wolf traf in der 20. Minute für "
        "Pachern, in Minute 92 glich Ilzdorf durch Kulmer aus. „Ein Wahnsinn“, meinte Pachern-Obmann Pichler. Der Dritte Gnas, "
        "4:1-Sieger in Kirchberg, liegt jetzt drei Zähler hinter dem Führungsduo.\n"
    )
    assert {match["home"], match["away"]} == {"Pachern", "Ilzdorf"}
