"""Goals of one man told with one verb and several minutes, and goals that a "before" joins."""

import pytest

from seeds.reader import read

HEADS = {
    "de": "Bayern München besiegte Neapel am Dienstag zu Hause mit 2:1. ",
    "en": "Bayern Munich beat Napoli 2-1 at home on Tuesday. ",
    "es": "El Bayern venció al Nápoles por 2-1 en casa este martes. ",
    "fr": "Le Bayern a battu Naples 2-1 mardi à domicile. ",
    "it": "Il Bayern ha battuto il Napoli 2-1 in casa martedì. ",
    "pt": "O Bayern de Munique venceu o Nápoles por 2 a 1 em casa, nesta terça-feira. ",
}


def goals(code, prose):
    reading = read(HEADS[code] + prose)
    assert reading["language"] == code
    (match,) = reading["matches"]
    return [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "goal"]


@pytest.mark.parametrize(
    ("code", "prose"),
    [
        ("de", "Mertl traf in der 12. und 30. Minute, Insi verkürzte in der 89. Minute."),
        ("en", "Mertl scored in the 12th and 30th minutes. Insi pulled one back on 89 minutes."),
        ("en", "Mertl scored after 12 minutes and again in the 30th. Insi pulled one back on 89 minutes."),
        ("es", "Mertl marcó en el minuto 12 y en el 30, e Insi descontó en el 89."),
        ("fr", "Mertl a marqué à la 12e et à la 30e minute, puis Insi a réduit l'écart à la 89e."),
        ("it", "Mertl ha segnato al 12' e al 30', poi Insi ha accorciato all'89'."),
        ("pt", "Mertl marcou aos 12 minutos e aos 30 do primeiro tempo. Insi descontou aos 44 do segundo."),
    ],
)
def test_every_minute_behind_a_verb_is_a_goal(code, prose):
    assert goals(code, prose) == [(12, "Mertl"), (30, "Mertl"), (89, "Insi")]


def test_a_minute_told_of_what_another_does_is_no_second_goal():
    assert goals("en", "Mertl scored in the 12th minute, and in the 30th Napoli changed two men.") == [(12, "Mertl")]


def test_who_pulled_one_back_passed_to_nobody():
    assert goals("en", "Mertl scored in the 12th minute before Insi pulled one back on 89 minutes.") == [
        (12, "Mertl"),
        (89, "Insi"),
    ]


def test_the_negation_behind_before_denies_nothing_in_french():
    told = goals("fr", "Mertl a ouvert le score (12e) avant que Insi n'égalise (40e). Le match était plaisant.")
    assert told == [(12, "Mertl"), (40, "Insi")]


def test_a_letter_of_an_ordinal_is_no_word_of_another_language():
    assert goals("fr", "Mertl a ouvert le score (12e). Insi a égalisé (40e).") == [(12, "Mertl"), (40, "Insi")]


def test_who_levelled_scored_another_goal_than_the_later_one_that_the_result_wants():
    reading = read(
        "Napoli - Bayern 1-2\n\nInsi porta avanti il Napoli al 20' con un sinistro dal limite. Prima del riposo pareggia "
        "per il Bayern Mertl, libero sul secondo palo.\n\nAl 57' l'arbitro indica il dischetto e Mertl trasforma il "
        "rigore per il Bayern.\n"
    )
    (match,) = reading["matches"]
    assert [(e["minute"], e["player"], e["how"]) for e in match["events"] if e["type"] == "goal"] == [
        (20, "Insi", "open"),
        (57, "Mertl", "penalty"),
        (None, "Mertl", "open"),
    ]
