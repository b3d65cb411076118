"""What the engine reads in Spanish reports of a few lines."""

from seeds.reader import read

SHEET = """Alameda 1-0 Ribera

Alameda: Tomé; Arce, Bordón, Cano, Duarte; Egaña, Frías, Gallo, Hierro; Iriarte y Junco. DT: Luna.
Ribera: Noval; Oliva, Pardo, Quero, Rojas; Sosa, Tello, Urbina, Valle; Yáñez y Zurita. DT: Mena.

"""


def match_of(prose, sheet=SHEET):
    (match,) = read(sheet + prose)["matches"]
    return match


def events(prose, kind, sheet=SHEET):
    found = [e for e in match_of(prose, sheet)["events"] if e["type"] == kind]
    return [(e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in found]


def test_a_headline_of_an_upset_names_the_sides():
    match = match_of(
        "Vilanova sueña a lo grande\nEl equipo gallego elimina al Getafe con un gol en la prórroga\n\n"
        "El Getafe salió dormido y lo pagó. En el minuto 12, Saúl Mosquera marcó de cabeza para el Vilanova.\n",
        sheet="",
    )
    assert {match["home"], match["away"]} == {"Vilanova", "Getafe"}


def test_who_is_behind_a_relative_shoots():
    prose = "En el minuto 30, Egaña se la pasa a Iriarte al borde del área que le pega de volea y se va por arriba.\n"
    assert events(prose, "shot") == [(30, "home", "Iriarte", None, "off_target")]


def test_a_goalkeeper_left_unnamed_is_the_other_sides():
    prose = "A los 50 minutos remató Zurita de media vuelta y el arquero la mandó al córner.\n"
    assert events(prose, "shot") == [(50, "away", "Zurita", "Tomé", "saved")]
