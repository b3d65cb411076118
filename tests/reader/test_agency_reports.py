"""What short reports of agencies and local papers tell: sides by lists, changes by how long before, one's own manner of each."""

import pytest

from seeds.reader.read import read_text


def match_of(text):
    (match,) = read_text(text)["matches"]
    return match


def told(text, kind):
    return [
        (e["minute"], e["team"], e["player"], e["other"], e["how"])
        for e in match_of(text)["events"]
        if e["type"] == kind
    ]


GERMAN = "Bremen - Schalke 1:2 (1:1)\n\nBremen hat am Samstag gegen Schalke mit 1:2 verloren.\n"
ITALIAN = "Parma-Bologna 2-1\n\nIl Parma ha battuto il Bologna sabato.\n"
SPANISH = "Peñarol 2-1 Danubio\n\nPeñarol le ganó a Danubio el sábado.\n"


def test_a_list_of_goals_with_the_score_tells_whose_each_is():
    text = GERMAN + "Tore: 0:1 (6.) Kuranyi, 1:1 (31.) Klose, 1:2 (88.) Asamoah (Foulelfmeter)\n"
    assert [(m, side, who) for m, side, who, _, _ in told(text, "goal")] == [
        (6, "away", "Kuranyi"),
        (31, "home", "Klose"),
        (88, "away", "Asamoah"),
    ]


def test_a_word_between_the_sides_parts_a_list_of_bookings():
    text = GERMAN + "Gelbe Karten: Frings, Borowski bzw. Kobiashvili, Rodriguez\n"
    assert [(side, who) for _, side, who, _, _ in told(text, "yellow_card")] == [
        ("home", "Frings"),
        ("home", "Borowski"),
        ("away", "Kobiashvili"),
        ("away", "Rodriguez"),
    ]


def test_the_side_that_is_empty_in_a_list_leaves_the_other_its_men():
    text = GERMAN + "Gelbe Karten: keine bzw. Kobiashvili, Rodriguez\n"
    assert [(side, who) for _, side, who, _, _ in told(text, "yellow_card")] == [
        ("away", "Kobiashvili"),
        ("away", "Rodriguez"),
    ]


def test_a_list_may_name_the_side_behind_its_men_with_an_article():
    text = "Italia-Francia 2-1\n\nL'Italia ha battuto la Francia.\nAmmoniti: Motta e Cigarini per l'Italia, Kaboul per la Francia.\n"
    assert [(side, who) for _, side, who, _, _ in told(text, "yellow_card")] == [
        ("home", "Motta"),
        ("home", "Cigarini"),
        ("away", "Kaboul"),
    ]


def test_a_list_may_name_the_hosts_before_their_men():
    text = SPANISH + "Vieron amarilla los locales Gargano y Corujo, y los visitantes Olivera y Ghan.\n"
    assert {(side, who) for _, side, who, _, _ in told(text, "yellow_card")} == {
        ("home", "Gargano"),
        ("home", "Corujo"),
        ("away", "Olivera"),
        ("away", "Ghan"),
    }


def test_a_list_of_missed_penalties_names_the_goalkeeper():
    text = "Arsenal 2-1 Chelsea\n\nArsenal beat Chelsea at Highbury.\nMissed penalty: Keane (84, saved by Cudicini).\n"
    assert [(m, who, other, how) for m, _, who, other, how in told(text, "missed_penalty")] == [
        (84, "Keane", "Cudicini", "saved")
    ]


def test_a_line_up_may_stand_behind_a_hyphen():
    text = (
        "Mirandês 1-0 Vimioso\n\n"
        "MIRANDÊS - Nóbrega; Pina, Raposo, Lagoa e Amâncio; Cepeda, Fidalgo (Preto, 68') e Meirinhos; Galego, Bau e Falcão.\n"
    )
    assert match_of(text)["home_lineup"][0] == "Nóbrega"
    assert [(m, who, other) for m, _, who, other, _ in told(text, "substitution")] == [(68, "Preto", "Fidalgo")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Keane scored in the 68th minute, two minutes after coming on for Makelele.",
        "Just two minutes after replacing Makelele, Keane scored in the 68th minute.",
    ],
)
def test_a_change_was_made_as_long_before_as_a_goal_came_after_it(sentence):
    text = "Arsenal 2-1 Chelsea\n\nArsenal beat Chelsea at Highbury.\n" + sentence
    assert [(m, who, other) for m, _, who, other, _ in told(text, "substitution")] == [(66, "Keane", "Makelele")]
    assert [(m, who, other) for m, _, who, other, _ in told(text, "goal")] == [(68, "Keane", None)]


def test_what_came_a_while_after_a_change_is_timed_by_it():
    text = (
        ITALIAN
        + "Al 60' Bosi lascia il posto ad Artesani e quest'ultimo, otto minuti dopo l'ingresso in campo, segna il raddoppio."
    )
    assert [(m, who) for m, _, who, _, _ in told(text, "goal")] == [(68, "Artesani")]


def test_minutes_that_rise_twice_are_of_both_halves():
    text = (
        "Figueirense 2 x 1 Paraná\n\nO Figueirense venceu o Paraná no sábado.\n"
        "Aos 7 minutos, Josiel fez falta e levou o amarelo. Aos 16, Cleiton abriu o placar. Aos 28, Neguete levou o amarelo.\n"
        "Aos 13, Ramon empatou. Aos 26, Cleiton fez o segundo.\n"
    )
    assert [m for m, *_ in told(text, "goal")] == [16, 58, 71]


def test_each_goal_of_a_sentence_has_its_own_manner():
    text = GERMAN + "Klose traf (22.), Kuranyi glich per Kopf aus (28.).\n"
    assert [(who, how) for _, _, who, _, how in told(text, "goal")] == [("Klose", "open"), ("Kuranyi", "header")]


def test_a_mark_belongs_to_the_last_of_several_minutes():
    text = "Lens - Nantes 2-1\n\nLens a battu Nantes.\nDindane (31e, 44e sur penalty) a signé un doublé.\n"
    assert [(m, who, how) for m, _, who, _, how in told(text, "goal")] == [
        (31, "Dindane", "open"),
        (44, "Dindane", "penalty"),
    ]


def test_whoever_concedes_is_told_though_a_clause_stands_between():
    text = GERMAN + "Die Bremer, die kaum Chancen hatten, gerieten durch einen Treffer von Bordon (61.) in Rückstand.\n"
    assert [(side, who) for _, side, who, _, _ in told(text, "goal")] == [("away", "Bordon")]


def test_a_hyphen_joins_a_side_to_what_its_man_is():
    text = GERMAN + "Die beste Chance hatte Schalke-Stürmer Ademi, dessen Schuss an der Stange landete (17.).\n"
    assert [(side, who) for _, side, who, _, _ in told(text, "shot")] == [("away", "Ademi")]


def test_the_town_of_a_nation_that_heads_a_report_tells_who_is_at_home():
    text = (
        "Österreich kommt gegen Wales nicht über Remis hinaus\n\n"
        "Wien – Österreich ist am Donnerstag gegen Wales nicht über ein 2:2 hinausgekommen.\nAllen traf in der 22. Minute.\n"
    )
    assert match_of(text)["home"] == "Österreich"


def test_a_clubs_name_ends_where_a_mans_begins():
    text = (
        "Rapid verabschiedet sich aus Europa\n\nWien – Rapid hat sich mit einem 1:1 gegen Athletic Bilbao verabschiedet.\n"
        "Verwarnt wurden bei Rapid Mario Sonnleitner und Stephan Auer, bei den Basken sah Mikel San José Gelb (70.).\n"
    )
    match = match_of(text)
    assert (match["home"], match["away"]) == ("Rapid", "Athletic Bilbao")
    assert {who for _, _, who, _, _ in told(text, "yellow_card")} >= {"Mario Sonnleitner", "Stephan Auer"}


def test_a_short_name_is_the_clubs_that_is_named_in_full_too():
    text = (
        "Inter vence o Flamengo\n\nO Internacional derrotou o Flamengo por 2 a 1 no Beira-Rio.\n"
        "O Inter abriu o placar aos 18 minutos com Christian.\n"
    )
    assert match_of(text)["home"] == "Internacional"


def test_who_won_tells_whose_the_goals_are_where_no_score_does():
    text = (
        "United through to the final\n\nScotland was the hero as Dundee United came from behind to beat Hibs.\n"
        "Riordan had put Hibernian ahead with an 18th-minute penalty.\n"
        "It stayed that way until 18 minutes from the end, when McPake headed home a Robson corner.\n"
        "Four minutes later Scotland slid the ball past Brown.\n"
    )
    match = match_of(text)
    assert (match["home"], match["home_score"], match["away_score"]) == ("Dundee United", 2, 1)


@pytest.mark.parametrize(
    ("sentence", "kind", "who"),
    [
        ("Ferguson shot wide and Prso had a goal chalked off for a push on Craigan.", "disallowed_goal", ["Prso"]),
        ("Keane was fortunate to escape a second yellow card for handball.", "red_card", []),
        ("Keane was shown a straight red card late on for a lunge at Rae.", "substitution", []),
        ("Kerr's men might have had more but Lee had an effort disallowed.", "disallowed_goal", ["Lee"]),
        ("Murray hit the crossbar and Larkin had a penalty saved by Cudicini.", "missed_penalty", ["Larkin"]),
        (
            "Figo converted from the spot on the hour after Terry handled, and added a third on 82 minutes.",
            "goal",
            ["Figo", "Figo"],
        ),
    ],
)
def test_what_stands_near_is_not_taken_for_what_happened(sentence, kind, who):
    text = "Arsenal 3-1 Chelsea\n\nArsenal beat Chelsea at Highbury.\n" + sentence
    assert [player for _, _, player, _, _ in told(text, kind)] == who


def test_nobody_is_meant_by_an_epithet_who_is_named_only_later():
    text = (
        "Figueirense 2 x 1 Paraná\n\nO Figueirense venceu o Paraná no sábado.\n"
        "Aos 2 minutos, Lulinha recebeu na direita, cortou o zagueiro e bateu cruzado para fazer 1 a 0.\n"
        "Aos 50, entrou o zagueiro Furtado no lugar de Ramon.\n"
    )
    assert [who for _, _, who, _, _ in told(text, "goal")] == ["Lulinha"]


def test_a_draw_has_no_score_in_the_minute_behind_it():
    text = "Lens - Nantes 1-1\n\nLens et Nantes se sont séparés sur un nul.\nDindane arrachait le nul à cinq minutes du terme.\n"
    assert [(m, who) for m, _, who, _, _ in told(text, "goal")] == [(85, "Dindane")]


def test_whoever_sends_somebody_off_is_not_sent_off():
    text = "Lens - Nantes 2-1\n\nLens a battu Nantes.\nCetto a été renvoyé aux vestiaires par la Zurichoise Fabienne Staub (55e).\n"
    assert [(m, who) for m, _, who, _, _ in told(text, "red_card")] == [(55, "Cetto")]


def test_the_newcomer_is_who_came_on_in_the_same_sentence():
    text = ITALIAN + "Prandelli inserisce Morfeo per Barone, e proprio il nuovo entrato al 57' fa 2-1 in contropiede."
    assert [(m, who) for m, _, who, _, _ in told(text, "goal")] == [(57, "Morfeo")]


def test_a_comma_alone_joins_nobody_to_one_sent_off():
    text = ITALIAN + "Con il Bologna in dieci per l'espulsione di Zechini, Morfeo ha fissato il punteggio."
    assert [who for _, _, who, _, _ in told(text, "red_card")] == ["Zechini"]


def test_a_share_of_the_spoils_is_no_win():
    text = "Blackburn 3-3 Birmingham\n\nBlackburn came from behind to grab a share of the spoils.\nSavage scored on 13 minutes.\n"
    match = match_of(text)
    assert (match["home_score"], match["away_score"]) == (3, 3)
