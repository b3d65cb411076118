"""What the engine reads in the sentences of Italian agencies and local papers."""

import pytest

from tests.reader.reports import ITALIAN_LINE_UPS, telling

match_of, events = telling(ITALIAN_LINE_UPS)

TICKER = """1' Si parte, batte il Valdorso.
5' Ritmi bassi.
12' Ancora niente da segnalare.
{}
45' Si va al riposo.
46' Si riparte senza cambi.
90' Fischio finale.
"""


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' Orsi gira in rete un traversone di Monti.",
        "Al 20' Orsi corregge in fondo al sacco la punizione di Monti.",
        "Al 20' Orsi trasforma in oro la sponda di Monti.",
        "Al 20' Orsi ha raccolto l'invito di Monti e depositato in rete.",
        "Al 20' Monti mette in mezzo dalla destra, Orsi brucia sul tempo Sarti e insacca.",
        "Al 20' Orsi finalizza un contropiede orchestrato da Monti.",
    ],
)
def test_a_goal_with_the_ball_that_led_to_it(words):
    assert [goal[:4] for goal in events(words + "\n", "goal")] == [(20, "home", "Orsi", "Monti")]


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' Orsi indovina l'angolino con una fucilata.",
        "Al 20' Orsi conclude sul primo palo una bella manovra.",
        "Al 20' è ancora Orsi a sbloccare il risultato.",
        "Al 20' il gol della bandiera di Orsi.",
        "Al 20' Orsi fa secco Quadri.",
        "Frastornati i padroni di casa, al 20' Orsi segna.",
    ],
)
def test_a_goal(words):
    assert [goal[:4] for goal in events(words + "\n", "goal")] == [(20, "home", "Orsi", None)]


def test_whoever_does_it_again_scored_unless_the_goalkeeper_stops_him():
    sheet = ITALIAN_LINE_UPS.replace("1-0", "2-0")
    assert [g[:3] for g in events("Al 20' segna Orsi. Orsi si ripete al 30'.\n", "goal", sheet)] == [
        (20, "home", "Orsi"),
        (30, "home", "Orsi"),
    ]
    told = events("Al 20' segna Orsi. Orsi si ripete in avvio di ripresa ma Quadri gli chiude lo specchio.\n", "goal")
    assert [goal[:3] for goal in told] == [(20, "home", "Orsi")]


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' Orsi mette dentro, Monti tutto solo spara su Quadri.",
        "Al 20' Orsi si vede negare il gol dal piede di Quadri.",
        "Al 20' Orsi, tutto solo sul secondo palo, manda clamorosamente a lato.",
        "Al 20' Orsi manca di poco il bersaglio.",
    ],
)
def test_no_goal(words):
    assert events(words + "\n", "goal") == []


@pytest.mark.parametrize(
    ("words", "how", "stopper"),
    [
        ("si vede negare il gol dal piede di Quadri", "saved", "Quadri"),
        (", tutto solo sul secondo palo, manda clamorosamente a lato", "off_target", None),
        ("manca di poco il bersaglio", "off_target", None),
        ("coglie la parte alta della traversa", "woodwork", None),
    ],
)
def test_what_becomes_of_a_shot(words, how, stopper):
    assert events(f"Al 20' Orsi {words}.\n", "shot") == [(20, "home", "Orsi", stopper, how)]


@pytest.mark.parametrize(
    "words",
    [
        "Bassi, gettato nella mischia per Orsi, non incide.",
        "Poli ha richiamato Orsi per Bassi.",
        "Bassi, mandato in campo al posto di Orsi, non incide.",
    ],
)
def test_changes(words):
    assert [change[2:4] for change in events(words + "\n", "substitution")] == [("Bassi", "Orsi")]


def test_a_change_only_spoken_of_has_no_minute_of_what_is_told_with_it():
    told = events("Bassi, subentrato a Orsi, chiama Quadri alla deviazione al 70'.\n", "substitution")
    assert told == [(None, "home", "Bassi", "Orsi", None)]


@pytest.mark.parametrize("words", ["strattona Costa, giallo", "stende Costa: ammonito", "atterra Costa, cartellino"])
def test_a_card_is_for_whoever_fouled(words):
    assert [card[:3] for card in events(f"Al 20' Orsi {words}.\n", "yellow_card")] == [(20, "home", "Orsi")]


def test_back_from_an_injury_nobody_is_hurt():
    assert events("Al 60' entra Bassi, al rientro dopo l'infortunio al polpaccio.\n", "injury") == []


@pytest.mark.parametrize("words", ["oltre la linea dei difensori", "oltre l'ultimo uomo"])
def test_offside(words):
    told = events(f"Al 20' rete annullata a Orsi, che era {words}.\n", "disallowed_goal")
    assert told == [(20, "home", "Orsi", None, "offside")]


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' è di nuovo Orsi, lasciato colpevolmente solo, a battere Quadri.",
        "Monti ci prova, poi al 20' è ancora Orsi, entrato da poco, a segnare.",
    ],
)
def test_the_one_whom_a_cleft_sentence_names_scored(words):
    assert [goal[:3] for goal in events(words + "\n", "goal")] == [(20, "home", "Orsi")]


def test_whose_name_a_ticker_cries_scored():
    line = "20' ANCORA ORSIII! Fabbri si fa largo e trova il compagno, che non perdona."
    assert [goal[:3] for goal in events(TICKER.format(line), "goal")] == [(20, "home", "Orsi")]


def test_two_who_scored_each_with_a_minute_of_his_own():
    prose = "Al 20' segna Orsi. Orsi si ripete al 49', in scivolata su assist di Monti, e al 60' è di nuovo Lenzi a battere Quadri.\n"
    goals = events(prose, "goal", ITALIAN_LINE_UPS.replace("1-0", "3-0"))
    assert [(minute, player) for minute, _, player, *_ in goals] == [(20, "Orsi"), (49, "Orsi"), (60, "Lenzi")]


def test_each_goal_has_the_pass_of_its_own_clause():
    prose = "Al 20' Orsi gira in rete un traversone di Monti, e al 60' arriva il sigillo di Lenzi.\n"
    goals = events(prose, "goal", ITALIAN_LINE_UPS.replace("1-0", "2-0"))
    assert [goal[2:4] for goal in goals] == [("Orsi", "Monti"), ("Lenzi", None)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Al 20' il Valdorso risponde con un colpo di testa di Orsi sventato da Quadri.", ("Orsi", "Quadri", "saved")),
        ("Al 20' Orsi supera Quadri con un rasoterra e colpisce il palo.", ("Orsi", None, "woodwork")),
    ],
)
def test_a_shot_that_comes_to_nothing_is_no_goal(words, told):
    assert events(words + "\n", "goal") == []
    assert [shot[2:] for shot in events(words + "\n", "shot")] == [told]


def test_a_free_kick_that_nobody_met_went_in_by_itself():
    told = events(
        TICKER.format("20' Gol Valdorso! Punizione di Orsi dai venti metri, Quadri non ci arriva: 1-0."), "goal"
    )
    assert [goal[2:4] for goal in told] == [("Orsi", None)]


def test_a_shot_before_a_hand_in_the_box():
    prose = "Al 31' Orsi coglie la traversa, al 39' Costa tocca con un braccio e dal dischetto Lenzi segna.\n"
    assert [shot[:3] for shot in events(prose, "shot")] == [(31, "home", "Orsi")]


def test_a_coach_is_neither_hurt_nor_replaced():
    prose = "12' Primo cambio obbligato per Poli: entra Bassi.\n"
    assert events(prose, "injury") == []
    assert [change[2:4] for change in events(prose, "substitution")] == [("Bassi", None)]


def test_minutes_after_added_time_was_told_first():
    prose = "Un gol di Orsi al settimo minuto di recupero decide. Il Valdorso parte forte e dopo 3 minuti Monti calcia a lato.\n"
    assert [shot[0] for shot in events(prose, "shot")] == [3]


def test_the_men_of_a_coach_score_and_nobody_named_before_them():
    prose = "Dopo uno spunto di Costa, la squadra di Poli va a segno: è l'11' quando Orsi pesca il sette.\n"
    assert [goal[:3] for goal in events(prose, "goal")] == [(11, "home", "Orsi")]


def test_changes_of_the_other_side_behind_a_semicolon_have_no_minute_of_the_first():
    prose = "Al 60' il Valdorso inserisce Bassi al posto di Orsi; nel Roccalta spazio a Pace, che rileva Costa.\n"
    assert [(change[0], *change[2:4]) for change in events(prose, "substitution")] == [
        (60, "Bassi", "Orsi"),
        (None, "Pace", "Costa"),
    ]
    several = "Al 60' il Valdorso inserisce Bassi al posto di Orsi; Pace rileva Monti.\n"
    assert [change[0] for change in events(several, "substitution")] == [60, 60]


def test_who_foils_a_penalty_is_no_taker():
    prose = (
        "Al 60' Orsi viene atterrato in area da Sarti, ma dal dischetto lo stesso Orsi si fa ipnotizzare da Quadri.\n"
    )
    assert events(prose, "missed_penalty") == [(60, "home", "Orsi", "Quadri", "saved")]


def test_a_minute_in_brackets_is_of_what_stands_right_before_it():
    prose = (
        "Costa viene ammonito per simulazione e si va verso la fine, con Orsi che chiama Quadri alla parata (85').\n"
    )
    assert [card[0] for card in events(prose, "yellow_card")] == [None]
    assert [shot[0] for shot in events(prose, "shot")] == [85]
