"""Who is at home, what the result was and who is meant in what the Spanish-speaking press tells of a match."""

import pytest

from seeds.reader import read

RESULTS = """RESULTADOS

Olmeda 2 - Pradal 2
Ribera CF 0 - Alameda 1
Valle 3 - Sotillo 0
Pinar 1 - Robledal 4 (ayer)

Próxima jornada: Pradal-Ribera CF, Alameda-Valle, Sotillo-Pinar, Robledal-Olmeda.

Goleadores: Antonio Rueda (Olmeda), 16; Beltrán (Pradal), 13; Cano (Valle), 9, dos de penalti.
"""
MEMORIES = """El panadero que calló al estadio

Sáez Roldán, 71 años, vende sobaos en la plaza y nunca habla de fútbol. "Yo era extremo, de los de antes". Pero todos saben que el 6 de
marzo de 1977 aquel extremo salió en el minuto 80, sustituyó a su primo y marcó el gol con el que el Naval eliminó al Racing. Fue 1-2.
El otro lo había hecho Abad, de penalti, y aún recuerda que expulsaron a Toñín.
"""
MORE = "\n\nFue un partido parejo. Ramírez vio la amarilla a los 20 minutos y Sosa a los 60. A los 70 entró Funes por Castro."
CROWD = " El público, que llenó las gradas, despidió a los dos equipos con una ovación."


def match_of(text):
    (match,) = read(text + MORE)["matches"]
    return match


def hosts_and_score(text):
    match = match_of(text)
    return match["home"], match["home_score"], match["away_score"]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        (
            "Leones del Sur se trajo un punto de oro de Olmeda\n\nFue el 2-2 entre Pradal FC y Leones del Sur.",
            "Pradal FC",
        ),
        ("Leones del Sur calla el Mario Pradal y respira\n\nLeones del Sur ganó 1-0 a Pradal FC.", "Pradal FC"),
        ("Leones del Sur se impuso 2-1 como forastero a Pradal FC.", "Pradal FC"),
        ("Leones del Sur volvió a casa con los tres puntos tras superar 2-1 a Pradal FC.", "Pradal FC"),
        (
            "Real Olmeda no tuvo piedad de Universitario de Pradal\n\nReal Olmeda goleó 6-2 a Universitario de Pradal.",
            "Real Olmeda",
        ),
    ],
)
def test_who_is_at_home(text, home):
    assert match_of(text)["home"] == home


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "PUEBLO DE LOS CABALLEROS. Olmeda City se proclamó campeón al derrotar 2-1 a Los Prados FC. La final, precedida por el "
            "partido que Moca ganó a Tapia con marcador de 5-2, la abrió Peralta en el 19 con un disparo.",
            ("Olmeda City", 2, 1),
        ),
        (
            "El Olmeda Balompié forzó la prórroga y solo hincó la rodilla en los once metros (4-5) ante el Pradal Unión. Parra marcó "
            "en el 20, empató Ojeda en el 88, Sastre puso el 1-2 en el 97 y Perona, de penalti, el 2-2 en el 116."
            + CROWD,
            ("Olmeda Balompié", 2, 2),
        ),
    ],
)
def test_results(text, told):
    assert hosts_and_score(text) == told


def test_a_side_is_called_by_what_its_town_s_people_are_called():
    told = match_of(
        "Llanes FC y Olmeda igualaron 1-1.\n\nLos olmedanos se adelantaron a los 12 por medio de Rentas. Empató Cano."
    )
    goals = {e["player"]: e["team"] for e in told["events"] if e["type"] == "goal"}
    assert goals["Rentas"] == "away"


@pytest.mark.parametrize("text", [RESULTS, MEMORIES])
def test_what_reports_no_match(text):
    assert read(text)["matches"] == []
