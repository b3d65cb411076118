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


SHEET = """Valdorso - Roccalta {score}

Valdorso: Alunni; Berti, Cerri, Donati, Eusebi; Fabbri, Gatti, Lenzi; Monti, Nardi, Vento. All. Poli.
Roccalta: Quadri; Rinaldi, Sarti, Tozzi, Ugolini; Valli, Zanon, Baroni; Costa, Dini, Ercoli. All. Fusi.
{lists}
"""


def listed(score, lists):
    (match,) = read(SHEET.format(score=score, lists=lists))["matches"]
    return sorted((e["type"], e["minute"] or 0, e["player"], e["how"]) for e in match["events"])


def test_scores_in_brackets_and_marks_ahead_of_names_in_a_list_of_scorers():
    told = listed("2-1", "RETI (1-0, 1-1, 2-1): 8' Monti (V), 30' rig. Ercoli (R), 36' st rig. Vento (V).")
    assert told == [
        ("goal", 8, "Monti", "open"),
        ("goal", 30, "Ercoli", "penalty"),
        ("goal", 81, "Vento", "penalty"),
    ]


@pytest.mark.parametrize(
    "notes",
    [
        "NOTE: ammoniti: Gatti, Sarti; espulso: 30' st Tozzi per proteste. Angoli 4-3.",
        "NOTE: spettatori 200. Esp. Tozzi al 30' s.t. per proteste; amm. Gatti, Sarti. Angoli 4-3.",
        "Note: angoli 4-3, ammoniti Gatti e Sarti, espulso al 30' st Tozzi.",
    ],
)
def test_cards_in_small_letters_amid_the_notes(notes):
    assert listed("0-0", notes) == [
        ("red_card", 75, "Tozzi", None),
        ("yellow_card", 0, "Gatti", None),
        ("yellow_card", 0, "Sarti", None),
    ]


def test_the_hour_ahead_of_a_tickers_minute():
    lines = ["17:13 88' Fuori Monti, dentro Bruni.", "17:01 76' GOL! Pareggio di Nardi. 1-1", "16:44 59' Corner."]
    lines += ["15:53 23' GOL ROCCALTA! Dini sblocca. 0-1", "15:44 14' Ritmi bassi.", "15:30 Partiti!"]
    told = listed("1-1", "\n".join(lines))
    assert [event[:3] for event in told] == [
        ("goal", 23, "Dini"), ("goal", 76, "Nardi"), ("substitution", 88, "Bruni"),
    ]  # fmt: skip


def test_the_score_after_extra_time_is_the_result_of_what_penalties_decided():
    text = (
        "Il Valdorso elimina la Roccalta ai rigori\n\nIl Valdorso butta fuori la Roccalta imponendosi 7-6 dopo i tiri di "
        "rigore (1-1 al 90', 2-2 al 120') e attende ora la vincente di Castelfermo-Montebruno. Al 24' segna Orsi, al 66' "
        "pareggia Ercoli. Al 97' Nardi fa il 2-1, al 118' Costa di testa firma il 2-2.\n"
    )
    (match,) = read(text)["matches"]
    assert (match["home_score"], match["away_score"]) == (2, 2)


ROUND = """PROMOZIONE – GIRONE B
Risultati della 17ª giornata

Castelfermo-Montebruno 3-1
Valdorso-Roccalta 2-2
Sant'Elia-Pietralba 1-0
Altavilla-Serrabassa 0-0
Borgofranco-Rivanova rinviata

Marcatori: 14 reti Santi (Castelfermo); 11 Quarti (Roccalta); 10 Villani (2 rigori, Sant'Elia).
Classifica: Castelfermo 40; Valdorso 38; Roccalta 33; Pietralba 30.
"""


def test_a_rounds_results_report_no_match():
    assert read(ROUND)["matches"] == []


def test_brackets_that_tell_how_others_played():
    text = (
        "Il Valdorso non perdona: tris alla Roccalta\n\nContinua la risalita del Valdorso, che sul terreno amico regola 3-0 "
        "la Roccalta e aggancia il quarto posto in coabitazione con il Brescia (ieri bloccato sull'1-1 dal Chievo). Al 3' "
        "segna Orsi, al 45' raddoppia Nardi, all'87' il tris di Monti.\n"
    )
    (match,) = read(text)["matches"]
    assert (match["home"], match["away"], match["home_score"], match["away_score"]) == ("Valdorso", "Roccalta", 3, 0)
