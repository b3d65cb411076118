"""What the engine reads in the sentences of Italian agencies and local papers."""

import pytest

from tests.reader.reports import telling

SHEET = """Valdorso - Roccalta 1-0

Valdorso: Alunni; Berti, Cerri, Donati, Eusebi; Fabbri, Gatti, Lenzi; Monti, Nardi, Orsi. All. Poli.
Roccalta: Quadri; Rinaldi, Sarti, Tozzi, Ugolini; Valli, Zanon, Baroni; Costa, Dini, Ercoli. All. Fusi.

"""

match_of, events = telling(SHEET)


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
    sheet = SHEET.replace("1-0", "2-0")
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
