"""How Brazilian papers tell a match in dry prose, and the press of other countries of the language, in sentences of our own."""

import pytest

from seeds.reader import read
from tests.reader.reports import PORTUGUESE_SHEET, telling

LEAD = "O Santos derrotou o Caracas por 3 a 1, nesta quarta-feira, na Vila Belmiro, pela Libertadores. "
_, events = telling(PORTUGUESE_SHEET)


def match_of(text):
    (match,) = read(text)["matches"]
    return match


def minutes(text, player):
    return [(e["minute"], e["added"]) for e in match_of(text)["events"] if e["player"] == player]


@pytest.mark.parametrize(
    "words",
    [
        "o Vila Nova saiu na frente com Jairo",
        "o gol da vitória foi marcado por Jairo",
        "o empate veio com Jairo",
        "foi a vez de Jairo deixar a sua marca",
        "Jairo repetiu a dose",
        "decidiu um remate de Jairo",
        "Jairo aproveitou vacilo de Pinho e aumentou",
        "Jairo definiu o placar",
    ],
)
def test_a_goal_told_by_what_it_did(words):
    assert [e[:3] for e in events(f"Aos 32 minutos, {words}.", "goal")] == [(32, "home", "Jairo")]


@pytest.mark.parametrize(
    "words",
    [
        "O técnico Mota comemorou aos 32 minutos.",
        "O jogo, marcado por duas expulsões, foi de Jairo.",
        "Jairo ficou a um palmo de marcar um gol de placa aos 32 minutos.",
    ],
)
def test_words_of_goals_that_tell_none(words):
    assert events(f"Aos 10 minutos, Ivo abriu o placar. {words}", "goal") == [(10, "home", "Ivo", None, "open")]


@pytest.mark.parametrize(
    ("told", "minute"),
    [
        ("Apenas aos 34 minutos da etapa final, Marcos Aurélio abriu o placar.", (79, None)),
        ("Marcos Aurélio abriu o placar aos dois minutos do segundo.", (47, None)),
        ("Marcos Aurélio abriu o placar quando ia o relógio nos 85.", (85, None)),
        ("No vestiário, o time mudou. Marcos Aurélio precisou de quatro minutos para abrir o placar.", (49, None)),
        ("Aos 29 anos, Marcos Aurélio abriu o placar.", (None, None)),
        ("Marcos Aurélio, que soma 20 jogos, abriu o placar.", (None, None)),
    ],
)
def test_minutes_in_the_words_of_the_press(told, minute):
    assert minutes(LEAD + told, "Marcos Aurélio") == [minute]


def test_minutes_fall_behind_one_told_with_its_half():
    text = "Aos 29 min do primeiro tempo, Zé Roberto abriu o placar. No intervalo, choveu. Aos 14 min, Marcos Aurélio ampliou."
    assert minutes(LEAD + text, "Marcos Aurélio") == [(59, None)]


def test_the_halves_of_extra_time():
    text = (
        "O Brasil perdeu por 3 a 1 para a Espanha, na prorrogação. Aos 38 da segunda etapa, Pato abriu o placar. No tempo extra, "
        "aos 12 do primeiro tempo, Javi García chutou de longe e marcou. Aos 5 do segundo, Bueno marcou outro."
    )
    assert minutes(text, "Javi García") == [(102, None)]
    assert minutes(text, "Bueno") == [(110, None)]


def test_the_team_of_a_coach_is_the_one_that_the_story_began_with():
    match = match_of(
        LEAD + "O time de Vanderlei Luxemburgo não teve vida fácil. Aos 6 min, Rey tocou na saída de Fábio Costa."
    )
    assert (match["home_coach"], match["away_coach"]) == ("Vanderlei Luxemburgo", None)


@pytest.mark.parametrize(
    ("told", "referee"),
    [
        ("O árbitro, o beninense Coffi Codjia, exibiu cinco cartões.", "Coffi Codjia"),
        ("Dirigiu a partida Sérgio Bandeira.", "Sérgio Bandeira"),
        ("O árbitro ainda expulsou Adaílton, aos 38 min.", None),
        ("Zé Roberto marcou um e deu passe para outro.", None),
    ],
)
def test_who_is_the_referee(told, referee):
    assert match_of(LEAD + "Aos 6 min, Rey tocou na saída de Fábio Costa. " + told)["referee"] == referee


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("no estádio da Cidadela", "estádio da Cidadela"),
        ("no Estádio 24 de Setembro", "Estádio 24 de Setembro"),
    ],
)
def test_a_ground_with_a_small_word_or_a_day_in_its_name(place, venue):
    text = f"O Petro de Luanda bateu o 1.º de Agosto por 1-0, {place}. Aos 10 minutos, Love abriu o marcador."
    assert match_of(text)["venue"] == venue


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "A seleção brasileira goleou o Canadá por 7 a 0. Aos 8min, Ana Alves abriu o placar. Aos 10 Ana Lima ampliou aos 13min.",
            {"Brasil", "Canadá"},
        ),
        (
            "Corinthians cai em Porto Alegre\n\nO Corinthians foi rebaixado. O 1 a 1 com o Grêmio não bastou. Jonas marcou aos 10.",
            {"Corinthians", "Grêmio"},
        ),
        (
            "O Cruzeiro fez 4 a 2 no Juventude, pela 20.ª rodada do Nacional. Aos 10min, Wagner abriu o placar.",
            {"Cruzeiro", "Juventude"},
        ),
        (
            "Na Recopa Sul-Americana: 2 a 1 do Internacional sobre o Pachuca. Aos 10min, Alexandre Pato abriu o placar para o "
            "Internacional contra o Pachuca.",
            {"Internacional", "Pachuca"},
        ),
    ],
)
def test_which_match_a_text_is_about(text, sides):
    match = match_of(text)
    assert {match["home"], match["away"]} == sides


@pytest.mark.parametrize(
    "text",
    [
        "Dunga divulga nesta quinta-feira a lista de convocados para os jogos contra Estados Unidos e México. Robinho, que "
        "fez o gol da vitória do Real Madrid no domingo, aos 38 do segundo tempo, deve ser mantido.",
        "Afonso Alves troca o Heerenveen pelo Middlesbrough e assinou por quatro anos. Contra o Heracles, em outubro, "
        "marcou sete vezes numa só partida, quatro delas em 20 minutos.",
    ],
)
def test_news_of_players_reports_no_match(text):
    assert read(text)["matches"] == []


def test_scorers_told_by_their_minutes_alone():
    text = (
        "O Vasco bateu o Sport por 3 a 1, em São Januário. Felipe Alves, aos 3 minutos, de longe, e Ivo Salema, aos 9 minutos, de "
        "cabeça, pareciam ter resolvido a parada."
    )
    goals = [(e["player"], e["minute"], e["how"]) for e in match_of(text)["events"] if e["type"] == "goal"]
    assert goals == [("Felipe Alves", 3, "open"), ("Ivo Salema", 9, "header")]


def test_a_minute_told_ahead_of_the_second_half_is_of_the_first():
    text = (
        "O Vasco bateu o Sport por 3 a 1, em São Januário. No primeiro tempo, Ivo Salema acertou a trave aos 19, e o time abriu o "
        "placar na etapa final. Aos 22 minutos, Felipe Alves marcou."
    )
    assert minutes(text, "Ivo Salema") == [(19, None)]
    assert minutes(text, "Felipe Alves") == [(67, None)]


def test_a_minute_set_off_behind_what_it_is_told_of():
    prose = "Aos 12 minutos, Jairo obrigou Nuno a grande defesa, e Lucas teve um gol invalidado, aos 31 minutos, por empurrão em Quim."
    assert [e[:3] for e in events(prose, "disallowed_goal")] == [(31, "home", "Lucas")]


def test_a_rebound_of_a_keeper_is_no_goal_of_his():
    prose = "Aos 12 minutos, Jairo completou de primeira um rebote de Nuno e abriu o placar."
    assert [e[:3] for e in events(prose, "goal")] == [(12, "home", "Jairo")]


def test_who_came_on_for_somebody_scores():
    prose = "Bruno, que havia substituído Jairo, fez o terceiro, de cabeça, aos 31 minutos do segundo tempo."
    assert [e[:3] for e in events(prose, "goal")] == [(76, "home", "Bruno")]
    assert [e[2:4] for e in events(prose, "substitution")] == [("Bruno", "Jairo")]


def test_an_own_goal_set_off_and_a_goal_of_stoppage_time():
    text = (
        "O Brasil bateu os Estados Unidos por 3 a 0. Aos 33 min, Ronaldinho bateu escanteio e Oguchi Onyewu, contra, abriu o placar. "
        "Aos 30 do segundo tempo, Robinho Alves fez o segundo e, já nos acréscimos, Elano Souza fechou a conta."
    )
    goals = [(e["player"], e["minute"], e["how"]) for e in match_of(text)["events"] if e["type"] == "goal"]
    assert ("Oguchi Onyewu", 33, "own_goal") in goals
    assert ("Elano Souza", None, "open") in goals


def test_the_nation_that_holds_a_contest_does_not_play():
    text = (
        "O Brasil estreou no Mundial da Coréia do Sul. Os brasileiros golearam a Nova Zelândia por 7 a 0. Lulinha Alves abriu o "
        "placar aos 2 minutos. O Mundial da Coréia do Sul vai até setembro."
    )
    assert {match_of(text)["home"], match_of(text)["away"]} == {"Brasil", "Nova Zelândia"}


def test_the_score_of_the_kicks_is_not_the_result():
    text = (
        "O Grêmio recebeu o Defensor no Olímpico e avançou nos pênaltis, por 4 a 2. Tcheco Alves, do Grêmio, abriu a contagem aos 27 "
        "minutos. Aos 20 da etapa final, Teco Lima, do Grêmio, mandou para as redes."
    )
    match = match_of(text)
    assert (match["home_score"], match["away_score"]) == (2, 0)
