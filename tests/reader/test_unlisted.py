"""Sides that no list knows, in prose that never sets them side by side."""

import pytest

from seeds.reader import read

REPORTS = [
    (
        "Der SV Kleinbirk steckte beim 1:2 gegen den TSV Obermoos die erste Niederlage ein. Jan Huber traf für die Gäste in der "
        "12. und der 40. Minute, Paul Meier verkürzte nach der Pause. Der SV Kleinbirk bleibt Dritter.",
        ("SV Kleinbirk", "TSV Obermoos"),
    ),
    (
        "Ashcombe Wanderers let slip an early lead, losing 3-1 at the hands of Quarry CBS. Tom Barker put Wanderers ahead on ten "
        "minutes, but Lee Hodge scored twice before the break and Ian Croft headed a third. Wanderers never recovered.",
        ("Ashcombe Wanderers", "Quarry CBS"),
    ),
    (
        "El Atlético Robledal se llevó el duelo frente al Peña Honda. Los goles de Marcos Ruiz, en el minuto 12, y de Iván Soto, "
        "en el 30, decidieron. El Peña Honda reaccionó tarde y el Atlético Robledal ganó 0-2.",
        ("Atlético Robledal", "Peña Honda"),
    ),
    (
        "Ce week-end, les footballeurs de Combremont recevaient Saint-Aubry. Les Combremontais ouvraient le score par Paul Morel "
        "(12e). Saint-Aubry égalisait par Luc Petit (70e) et arrachait le nul, 1 à 1, à Combremont.",
        ("Combremont", "Saint-Aubry"),
    ),
    (
        "Il Borgo Stazione batte 2-1 la Rocca Alta. Al 12' segna Verdi per il Borgo Stazione, al 40' pareggia Neri per la Rocca "
        "Alta, e all'80' decide ancora Verdi.",
        ("Borgo Stazione", "Rocca Alta"),
    ),
    (
        "O Ferroviense perdeu em casa para o Canavieira por 2 a 1, na noite de quarta-feira. Aos 12 minutos, Pedro Lima abriu o "
        "placar para o Canavieira. O Ferroviense empatou aos 30, com Caio Reis, mas Lima fez o segundo aos 80.",
        ("Ferroviense", "Canavieira"),
    ),
]


@pytest.mark.parametrize(("text", "sides"), REPORTS)
def test_sides_are_known_by_what_is_said_of_them(text, sides):
    (match,) = read(text)["matches"]
    assert (match["home"], match["away"]) in (sides, sides[::-1])


def test_who_loses_at_home_to_another_is_the_host():
    (match,) = read(REPORTS[-1][0])["matches"]
    assert (match["home"], match["home_score"], match["away_score"]) == ("Ferroviense", 1, 2)


@pytest.mark.parametrize(
    ("text", "nations"),
    [
        (
            "Die DFB-Frauen gewannen in Bochum mit 2:0 gegen Island. Lea Huber vom FC Bayern München traf in der 12. Minute, ihre "
            "Kollegin Ina Roth vom VfL Wolfsburg in der 40. Minute. Deutschlands Elf bleibt vorn.",
            {"Deutschland", "Island"},
        ),
    ],
)
def test_clubs_of_a_nations_players_do_not_play(text, nations):
    (match,) = read(text)["matches"]
    assert {match["home"], match["away"]} == nations


@pytest.mark.parametrize(
    "text",
    [
        "Il Millebosco, reduce dalla sconfitta di due settimane fa contro il Plodano, pareggia 1-1 con la Priamara. Al 12' segna "
        "Verdi per il Millebosco, all'80' Neri per la Priamara.",
        "Il Millebosco pareggia 1-1 con la Priamara al Pinetto. Al 12' Verdi batte Rossini per il Millebosco, all'80' Neri "
        "supera Bianchini per la Priamara.",
    ],
)
def test_neither_earlier_opponents_nor_beaten_keepers_play(text):
    (match,) = read(text)["matches"]
    assert {match["home"], match["away"]} == {"Millebosco", "Priamara"}


def test_a_score_between_two_sides_is_told_in_their_order():
    text = "El derbi entre el Racing Robledal y el Atlético Honda se saldó con triunfo visitante por 3-4. Soto marcó en el minuto 12."
    (match,) = read(text)["matches"]
    assert (match["home"], match["home_score"], match["away_score"]) == ("Racing Robledal", 3, 4)
