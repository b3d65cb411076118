"""What the first lines of Italian articles say of who plays."""

import pytest

from seeds.reader import read

RATINGS = """LE PAGELLE DI VALDORSO-ROCCALTA 2-0

VALDORSO
Alunni 7 – Spettatore per un'ora, poi para due volte.
Berti 6 – Ordinaria amministrazione.
Cerri 6,5; Donati 6
Eusebi 7 – Al 20' sblocca la partita con un colpo di testa.
Gatti 6 – Non lascia il segno (dal 70' Fabbri 6).
All. Poli 7

ROCCALTA
Quadri 5 – Incolpevole sui gol.
Rinaldi 5,5; Sarti 5; Tozzi 5,5
Ugolini 5; Valli 5 (dal 55' Zanon 6).
Baroni 5 – Sempre in ritardo, espulso all'83'.
All. Fusi 5
"""
TICKER = """La cronaca di {home} – Club Bruges

PRIMO TEMPO
2' Subito Bruges! Bianchi vola via.
9' Occasione {short}: colpo di testa di Rossi, palla fuori.
16' GOL! Van Hecke porta avanti i belgi. 0-1
31' Ammonito Engels.
44' Si va al riposo.
SECONDO TEMPO
9' GOL! Rossi dal dischetto. 1-1
20' Squadre lunghe.
50' Triplice fischio.
"""


def test_ratings_alone_are_read_as_a_report():
    (match,) = read(RATINGS)["matches"]
    told = [(e["type"], e["minute"], e["team"], e["player"], e["other"]) for e in match["events"]]
    assert (match["home"], match["away"], match["home_score"]) == ("VALDORSO", "ROCCALTA", 2)
    assert ("goal", 20, "home", "Eusebi", None) in told
    assert ("red_card", 83, "away", "Baroni", None) in told
    changes = [e for e in told if e[0] == "substitution"]
    assert changes == [("substitution", 55, "away", "Zanon", "Valli"), ("substitution", 70, "home", "Fabbri", "Gatti")]


@pytest.mark.parametrize(
    "headline",
    [
        "CAMPIONATO SAMMARINESE La Virtus non si ferma più: anche il Cailungo si arrende",
        "LA VIRTUS BATTE IL CAILUNGO DOPO CENTO MINUTI DI PASSIONE",
        "TERZA CATEGORIA UDINE – La Virtus travolge il Cailungo",
    ],
)
def test_capitals_before_a_headline_are_no_part_of_a_name(headline):
    report = (
        f"{headline}\n\nLa Virtus soffre per mezz'ora contro un Cailungo sbarazzino e si porta a +4 sul Tre Penne. "
        "Finisce 2-0. Al 20' segna Rossi su assist di Bianchi, al 70' raddoppia Verdi di testa. "
        "Ammonito Neri del Cailungo.\n"
    )
    (match,) = read(report)["matches"]
    assert {match["home"].title(), match["away"].title()} == {"Virtus", "Cailungo"}


def test_a_side_called_by_ordinary_words_plays_a_known_one():
    (match,) = read(TICKER.format(home="Rappresentativa Serie D", short="Rappresentativa"))["matches"]
    assert (match["home"], match["away"]) == ("Rappresentativa Serie D", "Club Bruges")
