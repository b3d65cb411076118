"""What the engine reads in Italian reports of a few lines."""

import pytest

from tests.reader.reports import ITALIAN_LINE_UPS, telling

match_of, events = telling(ITALIAN_LINE_UPS)


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' Orsi ha siglato l'1-0 con un pregevole pallonetto.",
        "Valdorso in vantaggio al 20' grazie alla rete realizzata da Orsi.",
        "Al 20' è Orsi ad insaccare siglando l'1-0.",
        "Al 20' Orsi calcia di destro: traiettoria imprendibile per Quadri.",
    ],
)
def test_ways_to_tell_a_goal(words):
    assert events(words + "\n", "goal") == [(20, "home", "Orsi", None, "open")]


def test_the_middle_of_the_box_is_no_goal():
    prose = "Al 20' Orsi, dal centro dell'area, ha costretto Quadri a una super parata.\n"
    assert events(prose, "goal") == []
    assert events(prose, "shot") == [(20, "home", "Orsi", "Quadri", "saved")]


@pytest.mark.parametrize(
    "words",
    ["ha centrato in pieno il palo", "ha colpito nuovamente il legno", "colpisce la traversa", "coglie un palo"],
)
def test_the_frame(words):
    assert events(f"Al 20' Orsi {words}.\n", "shot") == [(20, "home", "Orsi", None, "woodwork")]


@pytest.mark.parametrize("later", ["Passano appena 3' e", "Tre minuti dopo", "Dopo altri 3'"])
def test_minutes_counted_from_the_last_goal(later):
    prose = f"Al 20' Orsi segna. {later} Costa pareggia.\n"
    assert [goal[0] for goal in events(prose, "goal", ITALIAN_LINE_UPS.replace("1-0", "1-1"))] == [20, 23]


def test_the_score_at_the_break_is_not_the_result():
    prose = (
        "Il Cesena batte il Rimini grazie alla rete di Orsi, davanti a un pubblico da grandi occasioni.\n\nSi va a "
        "riposo sul risultato di 0-0. Nella ripresa, al 52', Orsi segna per il Cesena. Il Rimini ci prova al 60'.\n"
    )
    match = match_of(prose, "")
    assert (match["home_score"], match["away_score"]) == (1, 0)


def test_a_surname_that_is_a_word_stands_behind_what_he_is():
    prose = (
        "La partita si accende presto, con le due squadre che attaccano a viso aperto. Il tiro di Orsi al 20' è respinto "
        "dal portiere Durante. Al 30' Monti tira e Durante para ancora, poi il gioco si fa spezzettato.\n"
    )
    sheet = ITALIAN_LINE_UPS.partition("\n")[0] + "\n\n"
    assert [shot[3] for shot in events(prose, "shot", sheet)] == ["Durante", "Durante"]


NOTES = "Note: Ammoniti Berti, Cerri, Sarti. Espulso Donati. Recupero 1' e 4'. Partita iniziata con 30' di ritardo.\n"


def test_lists_of_cards_in_notes_end_where_another_thing_is_noted():
    assert [card[2] for card in events(NOTES, "yellow_card")] == ["Berti", "Cerri", "Sarti"]
    assert [card[:3] for card in events(NOTES, "red_card")] == [(None, "home", "Donati")]


def test_a_line_up_with_shirts_and_a_formation_at_its_name():
    text = """VALDORSO(3-4-1-2) – 16 Alunni; \
4 Berti (dal 25' st 33 Galli), 22 Cerri, 5 Donati; 19 Eusebi, 32 Fabbri, 5 Gatti, 84 Lenzi; 10 Monti, \
28 Nardi; 47 Orsi. A disp. 23 Livi, 66 Gori. All. Poli
ROCCALTA(4-2-3-1) – 1 Quadri; \
24 Rinaldi, 34 Sarti, 33 Tozzi, 13 Ugolini; 18 Valli, 32 Zanon; 20 Baroni, 35 Costa, 11 Dini; \
9 Ercoli. A disp. 12 Segoni, 40 Stelli; 4 Walchi, 5 Grassi, 8 Covoni. All. Fusi
ARBITRO: Sig. Gianluca Aurelli di Lodi
MARCATORI: al 45' 28 Nardi; al 8' st 28 Nardi.
"""
    match = match_of(text, "")
    assert (match["home"], match["away"], match["home_score"], match["away_score"]) == ("VALDORSO", "ROCCALTA", 2, 0)
    assert len(match["home_lineup"]) == len(match["away_lineup"]) == 11
    assert [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "goal"] == [
        (45, "Nardi"),
        (53, "Nardi"),
    ]


def test_the_sides_of_a_womens_match_are_womens_sides():
    text = (
        "Juve-Roma 1-0, decide Bianchini\n\nLe ragazze della Juventus Women battono la Roma: al 20' Bianchini segna "
        "per la Juve. Nella ripresa la Roma ci prova con Verdini.\n"
    )
    assert match_of(text, "")["home"] == "Juventus Women"


def test_changes_and_goals_taken_back_in_the_next_sentence():
    prose = (
        "Prima Orsi al posto di Nardi, poi al 55' Gatti ha lasciato il posto a Monti. Al 75' Costa segna di sinistro. "
        "L'arbitro fischia fuorigioco.\n"
    )
    assert [(on, off) for _, _, on, off, _ in events(prose, "substitution")] == [("Orsi", "Nardi"), ("Monti", "Gatti")]
    assert [goal[:3] for goal in events(prose, "disallowed_goal")] == [(75, "away", "Costa")]


def test_a_coach_whose_team_levels_does_not_score():
    prose = "Risponde subito la squadra di Fusi che pareggia al 18': Costa batte Quadri.\n"
    assert [goal[2] for goal in events(prose, "goal", ITALIAN_LINE_UPS.replace("1-0", "1-1"))] == ["Costa"]


def test_somebody_who_bears_a_towns_name_is_somebody_all_along():
    text = (
        "Barcellona-Inter 3-3, spettacolo al Montjuic\n\nI nerazzurri passano subito con un tocco di tacco di Thuram. Al 21' "
        "arriva il raddoppio con la rovesciata di Dumfries. Nella ripresa Dumfries segna ancora al 63'.\n"
    )
    assert [e["minute"] for e in match_of(text, "")["events"] if e["player"] == "Dumfries"] == [21, 63]


def test_a_line_up_goes_on_behind_a_comma_forgotten():
    sheet = ITALIAN_LINE_UPS.replace("Fabbri, Gatti, Lenzi", "Fabbri, Gatti (Galli dal 75') Lenzi")
    assert len(match_of("Al 20' Orsi segna.\n", sheet)["home_lineup"]) == 11


def test_scorers_in_brackets_behind_the_result():
    text = (
        "Calcio, il derby tra Speranza e Veloce\n\nSPERANZA - VELOCE 2-1 (4' Carocci, 37' rig. Di Nardo - 29' Bruzzone)\n\n"
        "La Speranza vince il derby con la Veloce davanti al suo pubblico in una bella giornata di sole.\n"
    )
    goals = [(e["minute"], e["player"], e["how"]) for e in match_of("", text)["events"] if e["type"] == "goal"]
    assert sorted(goals) == [(4, "Carocci", "open"), (29, "Bruzzone", "open"), (37, "Di Nardo", "penalty")]


def test_a_goal_denied_or_nearly_scored_is_none():
    prose = (
        "Orsi calcia verso la porta ma un super intervento di Quadri gli nega il gol del pareggio. Monti sfiora un eurogol "
        "dalla distanza. Nardi non ha la forza di chiudere il match.\n"
    )
    assert events(prose, "goal", ITALIAN_LINE_UPS.replace("1-0", "0-0")) == []


def test_who_is_spared_a_red_card_has_none():
    prose = "Nella ripresa manca invece un rosso a Costa per un fallo da ultimo uomo su Orsi.\n"
    assert events(prose, "red_card") == []


def test_coaches_told_by_whom_they_chose_and_what_they_opt_for():
    prose = (
        "Il Valdorso si presenta in campo con l'undici di sabato, confermato da Attilio Tesserin, mentre Vecchietti opta per "
        "Costa e Dini in attacco. Al 20' Orsi segna di testa per i padroni di casa.\n"
    )
    match = match_of(prose, "Valdorso - Roccalta 1-0\n\n")
    assert (match["home_coach"], match["away_coach"]) == ("Attilio Tesserin", "Vecchietti")


def test_the_result_of_last_sundays_match_is_not_this_ones():
    text = (
        "Il Padova saluta la Coppa Italia: fatale il derby in casa contro il Vicenza. Di ben altro prestigio è stato lo 0-1 di "
        "domenica al Menti. Al 16' a sbloccare il match è Arma che di testa insacca. Alla mezzora il Vicenza raddoppia con "
        "Bianchi. Poco prima dell'intervallo (42esimo) i berici calano il tris con Liviero. Nella ripresa il Padova segna "
        "con Germano un gol imparabile per Albertazzi.\n"
    )
    match = match_of(text, "")
    goals = [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "goal"]
    assert goals == [(16, "Arma"), (30, "Bianchi"), (42, "Liviero"), (None, "Germano")]
