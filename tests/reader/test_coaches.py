"""Whose coach somebody is, as prose says it beside his name."""

import pytest

from seeds.reader import read

HEADS = {
    "pt": "Benfica 2-1 Estoril\n\nLedo marcou aos 12 minutos e Queirós empatou aos 50. Ledo fez o segundo aos 80 minutos. ",
    "es": "Burgos 2-1 Mirandés\n\nLedo marcó en el minuto 12 y Quiroz empató en el 50. Ledo hizo el segundo en el minuto 80. ",
    "it": "Pisa - Lecce 2-1\n\nLedi ha segnato al 12' e Quirini ha pareggiato al 50'. Ledi ha fatto il secondo gol all'80'. ",
    "fr": "Lens - Brest 2-1\n\nLedoux a ouvert le score à la 12e minute avant que Quiroz n'égalise à la 50e, puis il a inscrit le but "
    "de la victoire à la 80e. ",
    "en": "Fulham 2-1 Burnley\n\nLedley scored in the 12th minute and Quinn levelled in the 50th. "
    "Ledley got the second in the 80th. ",
    "de": "Fürth - Bochum 2:1\n\nLedig traf in der 12. Minute, Quirin glich in der 50. aus. Ledig erzielte in der 80. "
    "Minute das zweite Tor. ",
}


@pytest.mark.parametrize(
    ("language", "told", "coaches"),
    [
        ("pt", "O técnico Norberto Alvim, à frente da equipa do Estoril, elogiou a entrega.", (None, "Norberto Alvim")),
        ("pt", "O técnico Norberto Alvim está à frente do Estoril desde maio.", (None, "Norberto Alvim")),
        ("es", "El entrenador del Mirandés, Norberto Alvim, elogió la entrega.", (None, "Norberto Alvim")),
        ("it", "L'allenatore del Lecce, Norberto Alvini, ha lodato i suoi.", (None, "Norberto Alvini")),
        ("fr", "L'entraîneur de Brest, Norbert Alvin, a salué les siens.", (None, "Norbert Alvin")),
        ("en", "Burnley manager Norbert Alvin praised his men.", (None, "Norbert Alvin")),
        ("de", "Bochums Trainer Norbert Alvin lobte seine Mannschaft.", (None, "Norbert Alvin")),
    ],
)
def test_a_coach_is_of_the_side_named_beside_him(language, told, coaches):
    (match,) = read(HEADS[language] + told + "\n")["matches"]
    assert (match["home_coach"], match["away_coach"]) == coaches


def test_a_coach_is_sent_off_for_his_side():
    told = "O técnico do Estoril, Norberto Alvim, foi expulso aos 85 minutos por protestos.\n"
    (match,) = read(HEADS["pt"] + told)["matches"]
    (red,) = [event for event in match["events"] if event["type"] == "red_card"]
    assert (red["player"], red["team"]) == ("Norberto Alvim", "away")
