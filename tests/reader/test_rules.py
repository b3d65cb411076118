"""What single sentences tell, behind a short sheet that says who is who."""

import pytest

from seeds.reader import read

SHEET = """Altavilla-Borgo 3-3

ALTAVILLA (4-4-2): Alba, Bruni, Carta, Dossi, Elia, Fois, Greco, Hauser, Izzo, Lanci, Manca. All.: Neri.
BORGO (4-3-3): Adami, Basso, Conti, Donati, Esposito, Ferri, Galli, Hoxha, Innocenti, Leoni, Monti. All.: Sala.

Si gioca su un campo pesante, davanti a pochi spettatori, e le due squadre non si risparmiano.
"""


def told(sentences):
    """(type, minute, player, other, how) of each event that sentences tell behind the sheet."""
    (match,) = read(SHEET + sentences)["matches"]
    return [(e["type"], e["minute"], e["player"], e["other"], e["how"]) for e in match["events"]]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("Al 12' Manca crossa e Izzo insacca; lo stesso Izzo raddoppia al 20' di testa.", [("goal", 12), ("goal", 20)]),
        ("Al 12' Leoni centra il palo; al 60' Monti dal dischetto si fa parare il rigore da Alba.",
         [("shot", 12), ("missed_penalty", 60)]),
        ("Lanci, colpito duro, viene ammonito al 12'.", [("yellow_card", 12)]),
    ],
)  # fmt: skip
def test_each_clause_has_its_minute(sentences, expected):
    assert [(kind, minute) for kind, minute, *_ in told(sentences) if kind != "penalty_awarded"] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Apre le marcature Izzo al 12', raddoppia Hauser al 40'.",
         [("goal", 12, "Izzo", None, "open"), ("goal", 40, "Hauser", None, "open")]),
        ("Il primo tempo si chiude con le reti di Izzo al 12' e Hauser al 40'.",
         [("goal", 12, "Izzo", None, "open"), ("goal", 40, "Hauser", None, "open")]),
        ("Leoni segna al 12' e al 40'.", [("goal", 12, "Leoni", None, "open"), ("goal", 40, "Leoni", None, "open")]),
        ("Al 34' Basso devia nella propria porta il cross di Izzo.", [("goal", 34, "Basso", None, "own_goal")]),
        ("Al 24' Izzo viene steso in area da Basso: dal dischetto Hauser fa 1-0.",
         [("goal", 24, "Hauser", None, "penalty"), ("penalty_awarded", 24, "Izzo", "Basso", None)]),
        ("Al 44' il Borgo reclama un rigore per un fallo di Bruni su Monti.",
         [("penalty_appeal", 44, "Monti", "Bruni", None)]),
        ("Al 36' gol annullato a Leoni per fuorigioco.", [("disallowed_goal", 36, "Leoni", None, "offside")]),
        ("Al 12' conclusione di Izzo deviata in angolo da Basso.", [("shot", 12, "Izzo", "Basso", "blocked")]),
        ("Al 12' Adami dice no a Izzo con un grande intervento.", [("shot", 12, "Izzo", "Adami", "saved")]),
        ("Al 12' Leoni si inserisce tra Alba e Bruni e insacca.", [("goal", 12, "Leoni", None, "open")]),
        ("Al 38' resta a terra Hoxha, problema al ginocchio: entra Zanni.",
         [("injury", 38, "Hoxha", None, None), ("substitution", 38, "Zanni", "Hoxha", None)]),
        ("Al 38' problemi muscolari per Hoxha, sostituito da Zanni.",
         [("injury", 38, "Hoxha", None, None), ("substitution", 38, "Zanni", "Hoxha", None)]),
    ],
)  # fmt: skip
def test_who_does_what_in_a_sentence(sentence, expected):
    assert sorted(told(sentence + " Viene ammonito Elia."), key=str) == sorted(
        [("yellow_card", None, "Elia", None, None), *expected], key=str
    )


def test_a_review_may_turn_a_red_card_into_a_yellow_one():
    text = "Al 30' rosso a Conti; richiamato al monitor, l'arbitro se la cava con un'ammonizione per Conti."
    assert [e[0] for e in told(text) if e[0].endswith("card")] == ["yellow_card"]


def test_those_who_come_on_beside_a_pair_are_changes_too():
    text = "Entrano Rossi e Verdi, Sala risponde con Zanni al posto di Monti."
    changes = [(player, other) for kind, _, player, other, _ in told(text) if kind == "substitution"]
    assert sorted(changes, key=str) == [("Rossi", None), ("Verdi", None), ("Zanni", "Monti")]


def test_prose_behind_a_sheet_begins_in_the_first_half():
    text = "RETI: 12' st Manca, 40' st Leoni.\n\nSi parte: al 25' Monti calcia alto."
    assert ("shot", 25, "Monti", None, "off_target") in told(text)


def test_extra_time_counts_from_ninety():
    text = "Manca segna al 70'. Nei supplementari, dopo due minuti, Monti calcia alto."
    assert [minute for kind, minute, *_ in told(text) if kind == "shot"] == [92]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("Al 12' ammonito Basso per proteste. Al 60' fallo di Basso su Izzo, che resta a terra: secondo giallo.",
         [("yellow_card", 12, "Basso", None), ("red_card", 60, "Basso", "second_yellow")]),
        ("Al 60' Basso, già ammonito per proteste, entra duro su Izzo e lascia i suoi in dieci.",
         [("yellow_card", None, "Basso", None)]),
        ("Al 60' Basso, già ammonito nel primo tempo, stende Izzo: è espulso.",
         [("yellow_card", None, "Basso", None), ("red_card", 60, "Basso", "second_yellow")]),
    ],
)  # fmt: skip
def test_a_second_booking_is_of_one_who_was_booked_before(sentences, expected):
    cards = [(kind, minute, who, how) for kind, minute, who, _, how in told(sentences) if kind.endswith("card")]
    assert [card for card in expected if card not in cards] == []
    assert {who for kind, _, who, _ in cards} == {"Basso"}
