"""Which match a Portuguese report is about, who was at home and how it ended."""

import pytest

from seeds.reader import read

MORE = " Aos 20 minutos, Ivo Salema rematou para o fundo das redes."


def match_of(text):
    (match,) = read(text + MORE)["matches"]
    return match


def result(text):
    match = match_of(text)
    return match["home"], match["home_score"], match["away_score"], match["away"], match["home_known"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("O Braga venceu ontem o Setúbal por 0-1, em jogo da Taça.", ("Setúbal", 0, 1, "Braga", True)),
        ("O Vizela foi ganhar ao Rio Ave por 2-1, em Vila do Conde.", ("Rio Ave", 1, 2, "Vizela", True)),
        ("O Braga eliminou, ontem à noite, o Sporting, vencendo por 4-3.", ("Braga", 4, 3, "Sporting", False)),
        ("O Marítimo perdeu com o Ouriense por 3-1 na II Divisão Nacional.", ("Marítimo", 1, 3, "Ouriense", False)),
        ("O Náutico recebeu o Ceará e goleou por 4 a 1.", ("Náutico", 4, 1, "Ceará", True)),
        (
            "O Campinense recebeu o Itabaiana e o Tremendão da Serra venceu por 2 a 1.",
            ("Campinense", 1, 2, "Itabaiana", True),
        ),
        ("O Náutico visitou o Ceará e voltou com os três pontos: 2 a 0.", ("Ceará", 0, 2, "Náutico", True)),
        ("O Vizela escorregou na receção ao Feirense e perdeu por 1-0.", ("Vizela", 0, 1, "Feirense", True)),
        (
            "Rosa fez dois dos quatro golos com que o Vizela derrotou o Feirense (4-1).",
            ("Vizela", 4, 1, "Feirense", True),
        ),
        ("O Feirense trouxe um ponto de Vizela (1-1), onde esteve a perder.", ("Vizela", 1, 1, "Feirense", True)),
        ("Vizela, 1\nFeirense, 1\n\nO jogo foi fraco.", ("Vizela", 1, 1, "Feirense", True)),
        (
            "Juventude vira no fim em Chapecó\n\nO Juventude passou à frente nos acréscimos e deixou o campo da Chapecoense "
            "com um 3 a 2.",
            ("Chapecoense", 2, 3, "Juventude", True),
        ),
    ],
)
def test_sides_ground_and_score(text, expected):
    assert result(text) == expected


def test_the_score_at_the_break_is_not_the_result():
    text = "Fortaleza x Bahia ao vivo\n\nO Fortaleza empatou por 2 a 2 com o Bahia.\n\nIntervalo: Fortaleza 1 x 1 Bahia\n\n"
    assert result(text)[1:3] == (2, 2)


def test_a_first_half_without_goals_is_no_result():
    text = (
        "Náutico vence o Ceará nos Aflitos\n\nO primeiro tempo não saiu do zero. Na etapa final, Rosa abriu o placar."
    )
    assert result(text)[1:3] != (0, 0)


def test_another_sport_named_in_passing_makes_no_report_of_it():
    text = "Náutico vence o Ceará por 1 a 0\n\nRosa marcou aos 12 minutos. O presidente do clube de basquete assistiu ao jogo."
    assert result(text)[1:3] == (1, 0)


def test_an_ordinal_before_minutes_counts_no_goals():
    text = "Arsenal e Sporting empataram a um. Ugarte viu o segundo a dois minutos do fim."
    assert result(text)[1:3] == (1, 1)


def test_a_club_whose_name_begins_with_an_ordinal():
    sheet = "\n\n{}: Neblú; Paizo, Bobó, Tó e Natael; Macaia, Mário e Buá; Zini, Ary e Gelson.\n\n"
    text = "O Petro de Luanda derrotou o 1.º de Agosto por 2-0." + sheet.format("1.º de Agosto")
    assert {match_of(text)["home"], match_of(text)["away"]} == {"Petro de Luanda", "1.º de Agosto"}


def test_a_word_that_only_abroad_is_a_club_in_capitals_is_a_man():
    text = "O Vasco bateu o Coritiba por 1 a 0 em São Januário. Aos 10 minutos, o Pec abriu o placar. O Pec saiu lesionado."
    (match,) = read(text)["matches"]
    assert (match["home"], match["away"]) == ("Vasco", "Coritiba")
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == ["Pec"]


def test_those_who_came_on_listed_with_whom_they_replaced():
    text = (
        "Boavista 1-0 Arouca\n\nBoavista: Abel; Bento, Caio, Duarte e Elias; Faria, Gaspar e Horta; Ivo, Jairo e Lucas\n"
        "Suplentes utilizados: Osório (Bento, 46'), Pinho (Jairo, 59')\n\n"
    )
    changes = [e for e in match_of(text)["events"] if e["type"] == "substitution"]
    assert [(e["minute"], e["player"], e["other"]) for e in changes] == [
        (46, "Osório", "Bento"),
        (59, "Pinho", "Jairo"),
    ]


def test_those_who_came_on_listed_alone():
    text = (
        "Boavista 1-0 Arouca\n\nBoavista: Abel; Bento, Caio, Duarte e Elias; Faria, Gaspar e Horta; Ivo, Jairo e Lucas\n"
        "Jogaram ainda: Osório; Pinho e Quaresma\n"
        "Arouca: Nuno; Otelo, Pires, Quim e Rui; Sá, Tó e Uva; Vasco, Xisto e Zeca\nSuplentes utilizados: Bruno e Célio\n\n"
    )
    changes = [e for e in match_of(text)["events"] if e["type"] == "substitution"]
    assert [(e["team"], e["player"], e["other"]) for e in changes] == [
        ("home", "Osório", None),
        ("home", "Pinho", None),
        ("home", "Quaresma", None),
        ("away", "Bruno", None),
        ("away", "Célio", None),
    ]


def test_off_and_on_behind_colons_in_a_ticker():
    text = (
        "AO MINUTO: Boavista-Arouca, 1-0\n\n10' Golo do Boavista, marca Jairo!\n\n31' Amarelo para Quim.\n\n"
        "55' Substituição no Boavista. Sai: Bento. Entra: Osório.\n\n60' Recomeça.\n\n"
        "71' Amarelo para Rocha.\n\n80' Canto para o Arouca.\n\n"
    )
    changes = [e for e in match_of(text)["events"] if e["type"] == "substitution"]
    assert [(e["minute"], e["player"], e["other"]) for e in changes] == [(55, "Osório", "Bento")]


def test_a_ticker_told_backwards_with_the_half_behind_each_minute():
    text = (
        "Boavista x Arouca ao vivo\n\nFim de jogo! O Boavista bateu o Arouca por 2 a 0.\n\n"
        "40' 2T | Amarelo para Quim.\n\n12' 2T | Gol do Boavista! Marca Jairo.\n\n0' 2T | Recomeça.\n\n"
        "INTERVALO: Boavista 1 x 0 Arouca\n\n45+2' 1T | Acabou.\n\n31' 1T | Gol do Boavista! Marca Bento.\n\n3' 1T | Começa.\n\n"
    )
    goals = [e for e in read(text)["matches"][0]["events"] if e["type"] == "goal"]
    assert [(e["minute"], e["player"]) for e in goals] == [(31, "Bento"), (57, "Jairo")]
