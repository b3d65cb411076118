"""How Spanish tells a match in fragments, with the verb before its subject, beside prose and sheet."""

import pytest

from seeds.reader import read
from tests.reader.reports import SPANISH_SHEET, telling

match_of, events = telling(SPANISH_SHEET)


@pytest.mark.parametrize(
    "prose",
    [
        "Iriarte había abierto la cuenta en el minuto 20.",
        "Iriarte ya había puesto tierra de por medio en el minuto 20.",
        "Fue Iriarte quien trajo la igualdad a los 20 minutos.",
        "El zapatazo de Iriarte a los 20 significó el empate.",
        "Un tiro de Iriarte en el 20 se le escurrió entre las manos a Noval.",
        "En el 20 Iriarte saltó más alto que todos para clavarle un cabezazo a Noval.",
        "Alameda se había puesto en ventaja a los 20, cabezazo de Iriarte.",
        "El segundo corrió por cuenta de Iriarte en el 20.",
    ],
)
def test_goals(prose):
    assert [e[:3] for e in events(prose + "\n", "goal")] == [(20, "home", "Iriarte")]


def test_a_bare_name_behind_a_verb_is_its_subject():
    assert events("En el 33 cabeceó Junco y atajó Noval.\n", "shot") == [(33, "home", "Junco", "Noval", "saved")]
    told = events("En el 40, toca Junco, devuelve Hierro e Iriarte define cruzado ante Noval.\n", "goal")
    assert [e[2] for e in told] == ["Iriarte"]


def test_penalties_with_their_parties():
    prose = "En el 61, penalazo a Junco que el propio Junco cambió por gol.\n"
    assert [e[:3] for e in events(prose, "goal")] == [(61, "home", "Junco")]
    assert [e[:3] for e in events(prose, "penalty_awarded")] == [(61, "home", "Junco")]
    missed = events("El penal de Junco en el 61 fue detenido por Noval.\n", "missed_penalty")
    assert [e[:4] for e in missed] == [(61, "home", "Junco", "Noval")]
    given = events("En el 61 cobró Junco el penal que le hicieron a Hierro y no falló.\n", "penalty_awarded")
    assert [e[1:3] for e in given] == [("home", "Hierro")]


def test_what_is_no_goal_and_no_change():
    assert events("En el 20 Iriarte saltó por encima de todos y cabeceó al cuerpo de Noval.\n", "goal") == []
    assert events("Entra solo por la punta Iriarte y nadie llega para meterla adentro.\n", "substitution") == []


TICKER = """Alameda 2-1 Ribera, minuto a minuto

88' La tuvo Yáñez, se le fue por arriba.
76' ¡Gol de Alameda! Junco, de volea, tras el centro de Gallo.
61' Cambio en Ribera: sale Tello, ingresa Urbina.
40' Penal de Arce y gol de Zurita.
24' Egaña fue el autor, con un remate cruzado.
24' GOL. Se adelanta Alameda.
9' Remate de Junco que contiene Noval.

Goles: Egaña 25, Zurita 40 (p) y Junco 77.
"""


def test_a_goal_told_in_ticker_and_sheet_is_one():
    (match,) = read(TICKER)["matches"]
    goals = [e for e in match["events"] if e["type"] == "goal"]
    assert [(e["minute"], e["player"], e["other"]) for e in goals][::2] == [(25, "Egaña", None), (77, "Junco", "Gallo")]
    assert all(e["also"] for e in goals)


def test_the_winner_is_the_one_a_who_speaks_of():
    report = "Ribera cayó en casa\n\nRibera recibía a un Alameda despiadado que le ganó 3 a 1 con goles de Junco.\n"
    (match,) = read(report.replace("Ribera", "Racing").replace("Alameda", "Belgrano"))["matches"]
    sides = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert (sides["Belgrano"], sides["Racing"]) == (3, 1)


def test_how_long_something_took_is_no_minute():
    told = events("En cinco minutos Iriarte y Junco marcaron los dos goles de Alameda.\n", "goal")
    assert {e[0] for e in told} == {None}
    assert [e[0] for e in events("En los 29 minutos marcó Iriarte.\n", "goal")] == [29]


HALVES = """Alameda 2-1 Ribera

Fecha: 4

3' Remate de Junco que contiene Noval.
14' Penal para Alameda. Falta de Pardo sobre Junco.
15' Lo patea el propio Junco y no falla. 1-0 para Alameda.
27' Empata Ribera. Lo hizo Zurita luego de un rebote.
+46' Amarilla para Arce.

ST

3' Se equivoca Noval y la mete Iriarte. 2-1.
20' Sale Hierro, entra Luna.
"""


def test_the_second_half_of_a_ticker_counts_from_its_heading():
    (match,) = read(HALVES)["matches"]
    told = {e["type"]: (e["minute"], e["added"]) for e in match["events"]}
    assert told["goal"] == (48, None) and told["substitution"] == (65, None) and told["yellow_card"] == (45, 1)
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == ["Junco", "Zurita", "Iriarte"]


@pytest.mark.parametrize(
    ("prose", "scorer"),
    [
        ("Arrancó la cuenta Junco a los 9 tras centro de Gallo; amplió a los 20 el propio Iriarte.", "Iriarte"),
        ("Una linda jugada de Gallo la terminó Iriarte en el 20.", "Iriarte"),
        ("El reloj marcaba 20 minutos cuando Iriarte puso en ventaja a los locales.", "Iriarte"),
        ("Alameda lo dio vuelta con un penal de Iriarte (falta de Pardo a Junco) en el 20.", "Iriarte"),
    ],
)
def test_the_scorer_behind_the_verb(prose, scorer):
    assert (20, scorer) in [(e[0], e[2]) for e in events(prose + "\n", "goal")]


def test_what_the_keeper_turns_away_is_no_goal():
    assert events("Zurdazo de Junco en el 20 y gran volada de Noval para mandarla al córner.\n", "goal") == []
    assert events("En el 20 Junco quiso sorprender a Noval, que reculó para tocarla con la yema.\n", "goal") == []
    assert events("El penal que pateó Junco a las nubes fue en el 20.\n", "missed_penalty")[0][2] == "Junco"


def test_what_somebody_is_called_beside_his_surname():
    report = SPANISH_SHEET.replace("Iriarte y Junco", "Gabriel Iriarte y Junco") + "En el 20 marcó el Toro Iriarte.\n"
    (match,) = read(report)["matches"]
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == ["Gabriel Iriarte"]


def test_minutes_in_a_row_and_letters_for_minutes():
    sheet = SPANISH_SHEET.replace("2-2", "3-2")
    told = events("Iriarte facturó a los 4, 26 y 70 minutos.\n", "goal", sheet)
    assert [e[0] for e in told] == [4, 26, 70]
    ticker = "\n".join(["Alameda 1-0 Ribera", "", "5m: gol de Alameda, la mete Junco tras un rebote"])
    ticker += "\n12m: amarilla a Pardo\n20m: remate de Gallo, ataja Noval\n33m: nada\n40m: corner\n"
    (match,) = read(ticker)["matches"]
    assert [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "goal"] == [(5, "Junco")]


def test_who_is_passed_the_ball_does_not_come_on():
    assert events("En el 42 Gallo engancha y se la mete al Junco que llegaba.\n", "substitution") == []
    told = events("El técnico metió al Junco por Iriarte en el 60.\n", "substitution")
    assert [e[2:4] for e in told] == [("Junco", "Iriarte")]


def test_a_club_is_called_as_it_is_listed_and_none_plays_in_a_town():
    report = "Cayó en Paraná ante Patronato\n\nRiver perdió 1-0 con Patronato, gol de Ávalos a los 20 minutos.\n"
    (match,) = read(report)["matches"]
    assert {match["home"], match["away"]} == {"River", "Patronato"}
