"""Which words of an Italian sentence belong together, and which only look like an event's."""

import pytest

from tests.reader.reports import ITALIAN_SHEET, telling

match_of, events = telling(ITALIAN_SHEET)


@pytest.mark.parametrize(
    "words",
    [
        "De Rossi: al 30' Monti va vicino al gol",
        "Paolo Rossi: al 30' Monti va vicino al gol",
        "Rossi: «Monti e Nardi hanno giocato bene»",
    ],
)
def test_a_surname_is_no_label_for_those_sent_off(words):
    assert events(f"Così {words}.\n", "red_card") == []


def test_reds_are_still_listed_behind_their_label():
    told = events("Gialli: Monti. Rossi: Sarti al 70'.\n", "red_card")
    assert [card[:3] for card in told] == [(70, "away", "Sarti")]


@pytest.mark.parametrize(
    "words",
    [
        "Orsi sorprende Quadri sul primo palo",
        "Orsi ne approfitta per battere da due passi il portiere",
        "Orsi fa secco Quadri sul secondo palo",
        "Quadri si fa sorprendere da un tiro di Orsi",
        "Orsi manda in visibilio i suoi",
        "Orsi mette fine alle speranze ospiti",
        "Orsi la mette dentro di testa",
        "sblocca Orsi",
        "Orsi consegna i tre punti al Valdorso",
    ],
)
def test_a_goal(words):
    assert [goal[:3] for goal in events(f"Al 20' {words}.\n", "goal")] == [(20, "home", "Orsi")]
    assert events(f"Al 20' {words}.\n", "shot") == []


def test_a_goal_a_half():
    told = events("Un gol per tempo: Orsi al 20' di testa, Nardi al 71' in contropiede.\n", "goal")
    assert told == [(20, "home", "Orsi", None, "header"), (71, "home", "Nardi", None, "open")]


def test_who_does_something_else_behind_his_minute_has_not_scored():
    told = events("Un gol per tempo: Orsi al 20' di testa, Ercoli al 71' con un palo.\n", "goal")
    assert [goal[2] for goal in told] == ["Orsi"]


def test_the_last_pass_before_the_scorer_counts():
    prose = "Al 55' il Valdorso pareggia: punizione di Monti, torre di Nardi e tap-in di Orsi.\n"
    assert [goal[2:4] for goal in events(prose, "goal")] == [("Orsi", "Nardi")]


@pytest.mark.parametrize(
    "words",
    [
        "un tiro troppo debole per battere Quadri",
        "un colpo di testa di Orsi finito alto sopra la traversa e un sinistro di Nardi bloccato a terra da Quadri",
        "Orsi elude l'intervento di Sarti e conclude di poco a lato",
        "Orsi alza troppo la mira",
    ],
)
def test_no_goal(words):
    assert events(f"Al 25' {words}.\n", "goal") == []


def test_what_was_scored_in_an_earlier_match_is_none():
    assert events("Orsi aveva segnato anche all'andata.\n", "goal") == []


def test_minutes_of_another_match_date_nothing():
    prose = "Doppietta di Orsi nella ripresa: il Valdorso scavalca l'Inter, che venerdì aveva battuto la Juventus (Maicon al 75').\n"
    assert 75 not in [goal[0] for goal in events(prose, "goal")]


def test_the_goalkeeper_keeps_out_a_penalty():
    prose = "Al 30' Sarti stende Nardi in area: rigore, ma Quadri si distende e respinge il tiro di Orsi.\n"
    assert events(prose, "missed_penalty") == [(30, "home", "Orsi", "Quadri", "saved")]
    prose = "Al 30' Sarti stende Nardi in area: rigore. Orsi ha calciato debolmente e Quadri ha indovinato l'angolo.\n"
    assert events(prose, "missed_penalty") == [(30, "home", "Orsi", "Quadri", "saved")]


def test_who_was_fouled_stands_behind_an_aside_on_the_offender():
    prose = (
        "Al 30' rigore per una trattenuta di Sarti, ammonito nell'occasione, ai danni di Nardi: Orsi spiazza Quadri.\n"
    )
    assert [award[2:4] for award in events(prose, "penalty_awarded")] == [("Nardi", "Sarti")]


@pytest.mark.parametrize("words", ["Esce un generoso Orsi per Verri", "Al rientro c'è Verri per Orsi"])
def test_a_change(words):
    assert [change[2:4] for change in events(f"{words}.\n", "substitution")] == [("Verri", "Orsi")]


@pytest.mark.parametrize(
    "words",
    [
        "L'arbitro manda tutti negli spogliatoi",
        "Pali ha mandato le squadre negli spogliatoi",
    ],
)
def test_nobody_is_sent_off_when_all_go_in(words):
    assert events(f"{words}.\n", "red_card") == []


def test_spectators_end_the_list_of_those_booked():
    told = events("Ammoniti: Monti, Sarti. Spettatori 1.200 circa, una trentina da Roccalta.\n", "yellow_card")
    assert [card[2] for card in told] == ["Monti", "Sarti"]


def test_a_line_up_with_its_formation_stands_under_a_heading():
    sheet = (
        "Valdorso - Roccalta 1-0\n\nCosì in campo\n"
        "VALDORSO (4-3-3) Alunni; Berti, Cerri, Donati, Eusebi; Fabbri, Gatti, Lenzi; Monti, Nardi, Orsi. All. Poli\n"
        "ROCCALTA (4-3-3) Quadri; Rinaldi, Sarti, Tozzi, Ugolini; Valli, Zanon, Baroni; Costa, Dini, Ercoli. All. Fusi\n\n"
    )
    match = match_of("Al 20' segna Orsi.\n", sheet)
    assert match["home_lineup"][0] == "Alunni" and len(match["home_lineup"]) == 11
    assert match["home_formation"] == "4-3-3"


def test_a_match_broken_off_keeps_its_score_and_not_what_may_be_awarded():
    sheet = ITALIAN_SHEET.replace("Valdorso - Roccalta 2-1", "Valdorso - Roccalta, gara sospesa")
    prose = (
        "La partita è stata sospesa sul punteggio di 1-0, gol di Orsi al 20'. Al 25' Monti calcia alto. "
        "Il giudice assegnerà al Roccalta la vittoria per 3-0 a tavolino.\n"
    )
    match = match_of(prose, sheet)
    assert (match["home_score"], match["away_score"]) == (1, 0)


def test_who_takes_the_place_of_another_was_not_sent_off_with_the_one_before():
    told = events("Nel finale espulso Sarti, Verri prende il posto di Orsi.\n", "red_card")
    assert [card[2] for card in told] == ["Sarti"]


def test_a_wall_that_a_free_kick_passes_has_blocked_none():
    assert events("Al 25' la punizione di Orsi aggira la barriera e si infila all'angolino.\n", "shot") == []
    told = events("Al 25' la punizione di Orsi trova in pieno la barriera.\n", "shot")
    assert [shot[4] for shot in told] == ["blocked"]
