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
        (
            "La selección chilena femenina goleó por 5-1 a Costa Rica en Santiago. Sonia Keller (U de Chile) marcó en el minuto 4 e "
            "Isidora Olmos (Colo-Colo) en el 30; Ángela Mesa descontó de penal para Costa Rica.",
            {"Chile", "Costa Rica"},
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


def test_opponents_of_other_days_and_places_do_not_play():
    text = (
        "Après leur défaite face à l'Allemagne (1-0), les Bleues ont surclassé l'Uruguay (6-0), lundi soir, au stade de la vallée "
        "du Cher, à Tours. Léa Morel a ouvert le score (21e), puis Anne Petit a doublé la mise (36e)."
    )
    (match,) = read(text)["matches"]
    assert ({match["home"], match["away"]}, match["home_score"]) == ({"France", "Uruguay"}, 6)


def test_the_crowd_and_the_score_at_the_break_may_stand_in_prose():
    text = (
        "Vor 11.160 Zuschauern gewann der SV Kleinbirk mit 3:1 (2:0) gegen den TSV Obermoos. Jan Huber traf in der 12. und der "
        "40. Minute für den SV Kleinbirk, Paul Meier verkürzte für den TSV Obermoos (60.), Tim Roth traf spät (88.)."
    )
    (match,) = read(text)["matches"]
    assert (match["attendance"], match["half_time"]) == (11160, [2, 0])


@pytest.mark.parametrize(
    "text",
    [
        "CAGLIARI-PARMA (sabato, ore 15:00)\nConferenza stampa della vigilia: il tecnico del Cagliari è felice del gol di Verdi al "
        "Parma e annuncia i convocati.\nJUVENTUS-INTER (sabato, ore 18:00)\nIl tecnico della Juventus non ha dubbi di formazione.",
        "Was passierte vor 30 Jahren? Vor 30 Jahren gewinnt Fortuna Düsseldorf gegen Borussia Dortmund mit 2:1, Jan Huber erzielt "
        "das Siegtor. Vor 80 Jahren siegt die Eintracht beim Karlsruher FV mit 3:2.",
        "Three Rock Rovers drew 1-1 with Atletic. They won a penalty corner on ten minutes and Tom Barker scored. Lee Hodge "
        "levelled in the second quarter with a penalty stroke, and the umpire booked Ian Croft.",
        "Tributes have been paid to the former Rovers captain Jack Hollins, who has died aged 79. He scored 38 goals for Doncaster "
        "Rovers, among them the winner in the 3-2 victory over Grimsby Town in 1969.",
        "Ballymore Gaels 2-19 Killbeg 1-17\n\nTom Barker hit 0-9 for Ballymore Gaels. Ian Croft scored the opening goal after nine "
        "minutes, and Lee Hodge found the net on 48 minutes for Killbeg.",
    ],
)
def test_times_of_day_the_past_and_other_sports_are_no_match(text):
    assert read(text)["matches"] == []


def test_the_victory_of_a_side_is_its_own():
    text = "Raon reprend l'avantage sur Vermeil avec deux buts. L'arbitre constate la victoire de Raon, 3 buts à 1, face à Vermeil."
    (match,) = read(text)["matches"]
    goals = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert goals == {"Raon": 3, "Vermeil": 1}


def test_a_word_of_many_names_means_the_side_that_has_it():
    (match,) = read(REPORTS[1][0])["matches"]
    assert {match["home"], match["away"]} == {"Ashcombe Wanderers", "Quarry CBS"}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (  # what stands around a name that is nobody's
            "Burnt Oak Vale are the hosts today. Vale's Lee Hodge gave Stapleby the lead with an own goal after nine minutes, the "
            "Stapleby keeper was beaten by Tom Barker on 40 and Stapleby took just a minute to respond through Ian Croft.",
            {"Burnt Oak Vale", "Stapleby"},
        ),
        (  # a footballer whose first name is a country's, and a river
            "Everton beat Liverpool 2-1 by the Mersey. Jordan Fennick scored after nine minutes and Jordan Fennick again on 40; Tom "
            "Barker pulled one back on 60. Jordan Fennick was booked.",
            {"Everton", "Liverpool"},
        ),
        (  # an earlier opponent that counts for more than the side met now
            "Leaders Chelsea beat Arsenal 2-0 on Sunday. Tom Barker scored on nine minutes and Lee Hodge on 40. Chelsea, who beat "
            "Manchester United last week to win the cup, and Manchester United will meet again in May.",
            {"Chelsea", "Arsenal"},
        ),
        (  # the ground tells the side that is not named
            "Notts County won 2-1 at Brunton Park. Tom Barker scored on nine minutes and Lee Hodge on 40 for Notts County, Ian "
            "Croft replied on 60. Elsewhere Morecambe drew 0-0.",
            {"Notts County", "Carlisle United"},
        ),
    ],
)
def test_the_sides_of_english_reports(text, sides):
    (match,) = read(text)["matches"]
    assert {match["home"], match["away"]} == sides


def test_a_side_is_named_in_full_where_the_text_does_so():
    text = "Killie 2-1 Hibs\nTom Barker (9) and Lee Hodge (40) scored for Kilmarnock, Ian Croft (60) replied for Hibernian."
    (match,) = read(text)["matches"]
    assert (match["home"], match["away"]) == ("Kilmarnock", "Hibernian")


def test_a_text_headed_as_a_preview_reports_no_match():
    text = (
        "Match preview: Bolton v Huddersfield\nBolton welcome Huddersfield on Saturday. They beat Wycombe 2-1 last time, Tom Barker "
        "scoring on 78 minutes after Lee Hodge had been sent off.\nHuddersfield lost 1-0, Ian Croft netting on 16 minutes.\n"
        "Team news: Ben Wiles returns.\nPrediction: Bolton 2 Huddersfield 0"
    )
    assert read(text)["matches"] == []


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (  # neither the clubs nor the towns that the name is made of
            "Oberliga: SV Arminia Hannover – Talbacher SV im Liveticker\n\n17' Kolb schiebt für Arminia ein.\n45' Huber gleicht "
            "aus.\n"
            "62' Rot für Moser, der Talbacher hat nachgetreten.\n90' Schluss, 1:1.",
            {"SV Arminia Hannover", "Talbacher SV"},
        ),
        (  # a word for a club written out is no noun before the name of its town
            "OBERWALD. Am Ende zeigte die Spielvereinigung Klausdorf dem FC Lindbeck, warum sie höher spielt. 2:1 hieß es nach 90 "
            "Minuten für Klausdorf. Urs Kolb traf in der 12. Minute, Jan Huber legte nach (40.), Paul Roth verkürzte in der 80. "
            "Minute.",
            {"Spielvereinigung Klausdorf", "FC Lindbeck"},
        ),
        (  # the label of a line-up names one of the two
            "Mit leeren Händen kehrte der FC Willmatt zurück. Der Gastgeber aus Ascona war schlauer. Dominguez traf in der 21. "
            "Minute, Walther verkürzte in der 58. Minute zum 1:3 für den FC Willmatt.\n\nZum Einsatz kamen für Willmatt: "
            "Bossert, Arnet, "
            "Roos, Kurmann, Walther, Aregger, Peter, Schwegler, Bucher, Marti, Christen.",
            {"FC Willmatt", "Ascona"},
        ),
    ],
)
def test_the_sides_of_german_reports(text, sides):
    (match,) = read(text)["matches"]
    assert {match["home"], match["away"]} == sides
