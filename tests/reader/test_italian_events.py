"""Changes, cards, penalties and shots as the Italian press tells them."""

import pytest

from seeds.reader import read
from tests.reader.reports import ITALIAN_SHEET, telling

match_of, events = telling(ITALIAN_SHEET)


@pytest.mark.parametrize(
    "words",
    [
        "Orsi lascia i pali a Bassi",
        "Orsi ha ceduto il posto a Bassi",
        "Bassi, che ha preso il posto di Orsi, si fa notare",
        "Bassi rilevò Orsi",
        "resta negli spogliatoi Orsi, al suo posto Bassi",
    ],
)
def test_a_change(words):
    assert [change[2:4] for change in events(f"Nella ripresa {words}.\n", "substitution")] == [("Bassi", "Orsi")]


def test_those_who_take_the_places_of_two():
    prose = "Spazio a Bassi e Vieri, che hanno preso il posto rispettivamente di Monti e Nardi.\n"
    assert [change[2:4] for change in events(prose, "substitution")] == [("Bassi", "Monti"), ("Vieri", "Nardi")]


def test_whoever_comes_on_for_one_who_is_hurt_is_not_hurt():
    prose = "Al 30' Monti, per un guaio al ginocchio, è costretto a lasciare il posto a Bassi.\n"
    assert [hurt[2] for hurt in events(prose, "injury")] == ["Monti"]


def test_whoever_is_met_in_a_clash_does_not_go_off():
    prose = "Al 25' Zanon, infortunatosi in uno scontro con Gatti, viene sostituito da Marra.\n"
    assert [change[2:4] for change in events(prose, "substitution")] == [("Marra", "Zanon")]


def test_a_goalkeeper_found_ready_does_not_come_on():
    assert events("Al 33' la girata di Orsi ha trovato pronto Quadri.\n", "substitution") == []


def test_whoever_stops_for_an_injury_was_not_the_one_sent_on():
    prose = "Poli deve rinunciare a Monti, fermato da un problema muscolare e sostituito da Bassi.\n"
    assert [hurt[2] for hurt in events(prose, "injury")] == ["Monti"]
    assert events(prose, "shot") == []


def test_a_coach_who_answers_with_men_from_the_start_sends_none_on():
    assert events("Poli risponde con Monti e Nardi dietro Orsi.\n", "substitution") == []


def test_cards_given_one_after_the_other():
    prose = "Cartellini gialli per Orsi, a inizio gara, e per Sarti.\n"
    assert [card[2] for card in events(prose, "yellow_card")] == ["Orsi", "Sarti"]


@pytest.mark.parametrize(
    "words",
    [
        "cartellino giallo sia per Orsi che per Sarti",
        "gialli per Orsi e Sarti al 20' e al 33' Nardi conquista un angolo",
        "ammoniti Orsi e Sarti ma al 33' Nardi non si dà pace",
        "gialli per Orsi e Sarti, quindi al 67' Nardi si accomoda in panchina",
    ],
)
def test_two_cards_and_no_third(words):
    assert [card[2] for card in events(f"{words[0].upper()}{words[1:]}.\n", "yellow_card")] == ["Orsi", "Sarti"]


@pytest.mark.parametrize("words", ["rosso diretto per l'attaccante Ercoli", "doppio giallo per il difensore Ercoli"])
def test_a_card_for_one_with_a_title(words):
    assert [card[1:3] for card in events(f"Al 51' {words}.\n", "red_card")] == [("away", "Ercoli")]


def test_a_card_that_was_only_due():
    assert events("Al 70' l'intervento di Sarti avrebbe meritato il secondo giallo.\n", "red_card") == []


def test_those_sent_off_are_listed_in_one_sentence():
    prose = "Espulsi Sarti al 45' del primo tempo per un fallo su Nardi e Berti. Tozzi al tappeto, dentro Marra.\n"
    assert [card[2] for card in events(prose, "red_card")] == ["Sarti", "Berti"]


@pytest.mark.parametrize(
    "words",
    [
        "un gol di Orsi è cancellato dal guardalinee per posizione irregolare",
        "Orsi ha spedito in rete un cross di Gatti, ma era in fuorigioco e il gol è stato annullato per questo",
    ],
)
def test_a_goal_that_did_not_count(words):
    assert [goal[2] for goal in events(f"Al 56' {words}.\n", "disallowed_goal")] == ["Orsi"]
    assert events(f"Al 56' {words}.\n", "goal") == []


def test_a_push_undoes_the_goal_of_whoever_pushed():
    prose = "Al 56' Orsi ha messo in rete, ma l'arbitro ha ravvisato una spinta ai danni di Tozzi e ha annullato.\n"
    assert events(prose, "disallowed_goal") == [(56, "home", "Orsi", None, "foul")]


@pytest.mark.parametrize(
    "words",
    [
        "il Valdorso si vede negare un rigore reclamato per una spinta di Sarti ai danni di Orsi: per l'arbitro è tutto regolare",
        "Orsi va giù a contatto con Sarti, il Valdorso protesta ma è solo rimessa dal fondo",
        "Orsi protesta per un presunto fallo di Sarti in area",
    ],
)
def test_a_penalty_claimed_in_vain(words):
    assert [claim[1:4] for claim in events(f"Al 50' {words}.\n", "penalty_appeal")] == [("home", "Orsi", "Sarti")]
    assert events(f"Al 50' {words}.\n", "penalty_awarded") == []


def test_a_miss_before_a_foul_was_no_penalty():
    prose = "Al 71' Monti calcia alto, poi all'83' Berti stende Ercoli in area: l'arbitro indica il dischetto.\n"
    assert [award[:4] for award in events(prose, "penalty_awarded")] == [(83, "away", "Ercoli", "Berti")]
    assert events(prose, "missed_penalty") == []


def test_two_joined_by_a_hyphen_met():
    prose = "Al 50' un contatto Sarti-Vieri sul quale l'arbitro fa cenno di proseguire. Sarti respira.\n"
    assert [claim[2:4] for claim in events(prose, "penalty_appeal")] == [("Sarti", "Vieri")]


def test_a_penalty_saved_is_told_of_the_one_who_took_it():
    assert events("Al 37' st Quadri ha respinto un altro rigore a Orsi.\n", "missed_penalty") == [
        (82, "home", "Orsi", "Quadri", "saved")
    ]


def test_who_was_fouled_stands_before_whoever_fouled():
    prose = "Al 13' Ercoli segna su rigore, concesso per atterramento di Dini da parte di Berti.\n"
    assert events(prose, "penalty_awarded") == [(13, "away", "Dini", "Berti", None)]


@pytest.mark.parametrize("whom", ["di Dini", "del centrocampista Dini", "dell'attaccante Dini"])
def test_on_whom_a_push_was(whom):
    prose = f"Al 20' spinta di Berti ai danni {whom}: l'arbitro indica il dischetto.\n"
    assert events(prose, "penalty_awarded") == [(20, "away", "Dini", "Berti", None)]


def test_two_who_are_beaten():
    assert events("Al 20' Orsi sovrasta Sarti e Tozzi e, di testa, trafigge Quadri.\n", "goal") == [
        (20, "home", "Orsi", None, "header")
    ]


def test_whoever_a_slip_serves_scores():
    prose = "Al 41' una leggerezza di Sarti innesca Orsi, al quale basta un tocco per superare Quadri.\n"
    assert [goal[:3] for goal in events(prose, "goal")] == [(41, "home", "Orsi")]


def test_goals_led_to_alike():
    prose = "Valdorso a segno al 9' con un'autorete di Sarti, al 30' con una punizione di Orsi e al 40' con Nardi.\n"
    found = events(prose, "goal", sheet=ITALIAN_SHEET.replace("2-1", "3-1"))
    assert found == [
        (9, "home", "Sarti", None, "own_goal"), (30, "home", "Orsi", None, "free_kick"), (40, "home", "Nardi", None, "open"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("Orsi ha calciato fuori", "off_target"),
        ("Orsi ha mandato di poco a lato", "off_target"),
        ("Orsi concluse alto", "off_target"),
        ("Orsi a botta sicura, salva sulla linea Tozzi", "blocked"),
        ("la girata di Orsi ha trovato pronto Quadri", "saved"),
    ],
)
def test_a_shot(words, how):
    assert [(shot[2], shot[4]) for shot in events(f"Al 20' {words}.\n", "shot")] == [("Orsi", how)]


def test_a_shot_has_no_minute_of_what_follows_a_semicolon():
    prose = "Nella ripresa Orsi centra il palo; al 75' Sarti stende Nardi in area: rigore.\n"
    assert [shot[0] for shot in events(prose, "shot")] == [None]


def test_a_late_shot_has_no_minute_told_before():
    prose = "Al 72' Monti lascia il posto a Bassi e nel finale Orsi calcia fuori.\n"
    assert [shot[0] for shot in events(prose, "shot")] == [None]


RATINGS = """Valdorso-Roccalta 1-1

Nella gara che le due squadre hanno giocato ieri segna Nardi al 20' e pareggia Ercoli al 40'.

LE PAGELLE

VALDORSO
Alunni 6 Attento.
Berti 6,5 Spinge.
Nardi 7 Che gol.
Orsi 5 Spento. Dal 20' st Vieri 6 Vivace.
All. Poli 6

Le pagelle della Roccalta
Quadri 6 Sicuro.
Sarti 5,5 Insegue.
Dini 6 Ordinato (35' st Marra s.v.).
Ercoli 7 Letale.
"""


def test_ratings_tell_the_sides_and_the_changes():
    (match,) = read(RATINGS)["matches"]
    told = [(e["type"], e["minute"], e["team"], e["player"], e["other"]) for e in match["events"]]
    assert told == [
        ("goal", 20, "home", "Nardi", None), ("goal", 40, "away", "Ercoli", None),
        ("substitution", 65, "home", "Vieri", "Orsi"), ("substitution", 80, "away", "Marra", "Dini"),
    ]  # fmt: skip


RATED_LINE_UPS = """Valdorso-Roccalta 1-0

Valdorso: Alunni 6; Berti 6, Cerri 6.5, Donati sv (15' pt Vieri 6), Eusebi 6; Fabbri 6, Lenzi s.v.; Monti, Nardi 7, Orsi 5.5, Gatti ng.
Roccalta: Quadri 6; Rinaldi 6, Sarti 5, Tozzi 5, Ugolini 6; Valli 6, Zanon 6, Baroni 6, Costa sv; Dini 6, Ercoli 5.
Marcatori: st 20' Nardi.
Note: ammoniti 41' pt Cerri, 12' st Sarti. Spettatori 900.
"""


def test_a_sheet_with_marks():
    (match,) = read(RATED_LINE_UPS)["matches"]
    assert len(match["home_lineup"]) == len(match["away_lineup"]) == 11
    cards = [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "yellow_card"]
    assert cards == [(41, "Cerri"), (57, "Sarti")]


def test_kicks_that_decide_are_no_goals():
    text = """Valdorso-Roccalta 5-4 dcr

VALDORSO: Alunni; Berti, Cerri, Donati, Eusebi; Fabbri, Gatti, Lenzi; Monti, Nardi, Orsi. All. Poli.
ROCCALTA: Quadri; Rinaldi, Sarti, Tozzi, Ugolini; Valli, Zanon, Baroni; Costa, Dini, Ercoli. All. Fusi.

20' - GOL del Valdorso! Orsi in diagonale batte Quadri
34' - Nardi calcia fuori
50' - PAREGGIO! Ercoli di testa, 1-1
70' - Monti ammonito
90' - Finisce 1-1, si va ai supplementari

CALCI DI RIGORE
Orsi (V) gol, Dini (R) gol, Nardi (V) gol, Ercoli (R) parato
"""
    (match,) = read(text)["matches"]
    assert (match["home_score"], match["away_score"]) == (1, 1)
    assert [e["minute"] for e in match["events"] if e["type"] == "goal"] == [20, 50]


def test_the_hosts_are_known_by_their_men():
    text = """Roccalta corsara, Valdorso battuto 2-1

La Roccalta batte il Valdorso per 2-1 con i gol di Ercoli e Dini.

Al 10' Ercoli, servito da Dini, porta avanti la Roccalta. Al 30' Dini raddoppia per la Roccalta.
Nella ripresa il Valdorso accorcia al 70' con Orsi. I padroni di casa insistono con Orsi, che all'80' colpisce il palo.
"""
    (match,) = read(text)["matches"]
    assert (match["home"], match["away"]) == ("Valdorso", "Roccalta")


def test_the_visitors_are_not_the_men_of_whoever_beat_them():
    text = """Il Valdorso cala il poker

Quattro schiaffi alla Roccalta e un messaggio al campionato. Gli uomini di Poli travolgono 4-1 gli ospiti, arrivati con
cinque risultati utili di fila.

Al 10' Orsi, servito da Nardi, porta avanti il Valdorso. Al 30' Nardi raddoppia per il Valdorso, poi Orsi fa tris al 40'.
Nella ripresa la Roccalta accorcia al 70' con Ercoli, ma Orsi chiude i conti per il Valdorso all'80'.
"""
    (match,) = read(text)["matches"]
    assert (match["home"], match["away"]) == ("Valdorso", "Roccalta")


NOTES = """Valdorso-Roccalta 1-0

Valdorso: Alunni; Berti, Cerri, Donati, Eusebi; Fabbri, Gatti, Lenzi; Monti, Nardi, Orsi. All. Poli.
Roccalta: Quadri; Rinaldi, Sarti, Tozzi, Ugolini; Valli, Zanon, Baroni; Costa, Dini, Ercoli. All. Fusi.
Reti: st 20' Nardi.
Note: ammoniti Cerri, Sarti; espulso al 72' Dini per condotta violenta; al 47' pt Quadri para un rigore a Orsi; angoli 8-3.
"""


def test_notes_tell_one_thing_after_the_other():
    (match,) = read(NOTES)["matches"]
    told = [(e["type"], e["minute"], e["player"]) for e in match["events"] if e["type"] != "penalty_awarded"]
    assert told == [
        ("missed_penalty", 45, "Orsi"), ("goal", 65, "Nardi"), ("red_card", 72, "Dini"), ("yellow_card", None, "Cerri"),
        ("yellow_card", None, "Sarti"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Valdorso, brutte notizie dall'infermeria\n\nGli esami ai quali si è sottoposto Orsi hanno evidenziato una lesione "
        "di secondo grado alla coscia. L'attaccante si era fermato al 27' della gara vinta 3-0 con la Roccalta, dopo il gol "
        "al 14', lasciando il posto a Vieri: stop di due mesi. Contro il Montefiore dovrebbe toccare a Nardi.\n",
        "Coppa, il programma dei quarti\n\nSi gioca mercoledì alle 15. Spicca la sfida tra Valdorso e Roccalta, che in "
        "campionato hanno pareggiato 1-1 (reti di Orsi al 12' e Ercoli al 78'). La gara sarà diretta da Rossi; in caso di "
        "parità di reti, supplementari ed eventuali rigori. Ritorno il 23 ottobre.\n",
    ],
)
def test_a_text_that_looks_ahead_reports_no_match(text):
    assert read(text)["matches"] == []
