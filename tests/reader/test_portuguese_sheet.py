"""Customs of the sheets that dailies in Portuguese print below a report, in short texts of our own."""

from seeds.reader import read

HEADED = """Horizonte 2 x 1 Lagoa

HORIZONTE
Tadeu; Braga, Couto, Dantas e Elias; Farias, Góes (Quental 15/2), Hermes e Ivo; Jardel e Lauro (Otávio 33/2).
T.: Nélson Prado
LAGOA
Mota; Neiva, Pires, Quirino e Rabelo; Simas, Telmo, Uchoa e Vidal; Xisto (Amaral, int.) e Zanata.
T.: Caio Rosado
"""


def match_of(text):
    (match,) = read(text)["matches"]
    return match


def events(text, kind):
    return [(e["minute"], e["team"], e["player"], e["other"]) for e in match_of(text)["events"] if e["type"] == kind]


def test_an_eleven_under_the_name_of_its_side_that_and_joins_as_often_as_a_comma():
    match = match_of(HEADED)
    assert match["home_lineup"][:5] == ["Tadeu", "Braga", "Couto", "Dantas", "Elias"]
    assert match["away_lineup"][-1] == "Zanata"
    assert (match["home_coach"], match["away_coach"]) == ("Nélson Prado", "Caio Rosado")


def test_a_stroke_behind_a_minute_tells_its_half():
    assert events(HEADED, "substitution") == [
        (60, "home", "Quental", "Góes"),
        (78, "home", "Otávio", "Lauro"),
        (None, "away", "Amaral", "Xisto"),
    ]
    assert events(HEADED + "VERMELHO: Simas (L), direto, 37/2\n", "red_card") == [(82, "away", "Simas", None)]


def test_a_label_names_the_half_of_the_goals_that_it_lists():
    goals = "GOLS 1º tempo: Jardel (H) 4; 2º tempo: Zanata (L) 6, Ivo (H) 48\n"
    assert events(HEADED + goals, "goal") == [
        (4, "home", "Jardel", None),
        (51, "away", "Zanata", None),
        (90, "home", "Ivo", None),
    ]


def test_a_day_with_a_stroke_is_no_minute():
    assert match_of(HEADED + "Data: 12/2/2017\n")["date"] == "2017-02-12"
    (match,) = read("Horizonte venceu o Lagoa por 1 a 0 em 12/2. Jardel marcou.\n")["matches"] or [{"events": []}]
    assert all(e["minute"] is None for e in match["events"])
