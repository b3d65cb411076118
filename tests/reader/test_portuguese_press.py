"""What dailies and agencies in Portuguese write around a match, in articles of our own: sides, result, coaches, events."""

import pytest

from seeds.reader import read

LEAD = "O Grêmio venceu o Bahia por 2 a 1, neste domingo, no Olímpico, pela 12ª rodada do Campeonato Brasileiro.\n"


def match_of(prose):
    """The one match that the prose tells."""
    (match,) = read(prose)["matches"]
    return match


def told(prose, kind):
    """(minute, player, other, how) of each event of a kind told behind the lead."""
    events = match_of(LEAD + prose)["events"]
    return [(e["minute"], e["player"], e["other"], e["how"]) for e in events if e["type"] == kind]


def test_a_score_against_a_third_side_in_the_same_sentence_is_no_result():
    match = match_of(
        "O Peru bateu a Bolívia por 3 a 1, no domingo, e se reabilitou da derrota por 2 a 0 para o Chile na estreia.\n"
        "Aos 10 min, Solano abriu o placar."
    )
    assert (match["home"], match["away"], match["home_score"], match["away_score"]) == ("Peru", "Bolívia", 3, 1)


def test_a_side_is_called_by_its_ground_and_a_club_by_its_short_name():
    match = match_of(
        "Com sobras, o time do Morumbi fez a festa ao derrotar o América-RN por 3 a 0, em casa.\n"
        "Aos 10 min, Lenílson abriu o placar para o São Paulo. O América pouco fez.\n"
        "O Santos, por sua vez, só empatou por 1 a 1 com o Vasco em São Januário."
    )
    assert {match["home"], match["away"]} == {"São Paulo", "América-RN"}
    assert (match["home_score"], match["away_score"]) == (3, 0)


def test_the_score_stands_before_the_side_that_is_beaten():
    match = match_of(
        "De virada, o Grêmio enfiou 3 a 1 no Bahia, ontem.\nAos 5 min, Lauro abriu o placar para o Bahia. "
        "Aos 10 min, Nilson empatou."
    )
    assert {match["home"]: match["home_score"], match["away"]: match["away_score"]} == {"Grêmio": 3, "Bahia": 1}


@pytest.mark.parametrize(
    ("lead", "sentence"),
    [
        ("O Grêmio perdeu de 2 a 0 para o Bahia, neste domingo.", "A equipe do técnico Valtinho Dias começou bem."),
        ("O Grêmio empatou por 1 a 1 com o Bahia, neste domingo.", "O time de Valtinho Dias saiu na frente."),
        ("O Grêmio venceu o Bahia por 2 a 0.", "O gol acalmou a equipe de Valtinho Dias, que viu o Bahia recuar."),
    ],
)
def test_the_team_of_a_coach_is_the_side_that_the_report_is_about(lead, sentence):
    match = match_of(f"{lead}\nAos 10 min, Lauro abriu o placar.\n{sentence}")
    coached = {match["home"]: match["home_coach"], match["away"]: match["away_coach"]}
    assert coached == {"Grêmio": "Valtinho Dias", "Bahia": None}


def test_what_one_says_between_dashes_tells_nothing():
    prose = "- Quem perde pênalti como eu perdi não pode reclamar de nada - resumiu Lauro, vaiado pela torcida."
    assert told(prose, "missed_penalty") == []


def test_kicks_told_after_a_draw_are_no_goals_of_the_match():
    match = match_of(
        "O Peru eliminou a Bolívia nos pênaltis, após empate por 1 a 1.\nSolano, aos 20, e Etcheverry, aos 30, marcaram.\n"
        "Nos pênaltis, Palacios parou no goleiro e Moreno mandou na trave. Jorquera converteu o dele."
    )
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == ["Solano", "Etcheverry"]


@pytest.mark.parametrize(
    ("prose", "changes"),
    [
        ("O técnico Mano sacou Lauro e pôs Nilson; depois, Dirceu substituiu Ademar.", {"Nilson": "Lauro", "Dirceu": "Ademar"}),
        ("O técnico Mano respondeu com Nilson na vaga de Lauro e Dirceu na de Ademar.", {"Nilson": "Lauro", "Dirceu": "Ademar"}),
        ("O técnico Mano tirou o apagado Lauro e lançou mais um atacante, Nilson.", {"Nilson": "Lauro"}),
        ("O técnico Mano recompôs a marcação com Nilson, sacrificando Lauro.", {"Nilson": "Lauro"}),
        ("Em relação à estreia, o técnico Mano trocou Lauro por Nilson.", {}),
    ],
)  # fmt: skip
def test_changes(prose, changes):
    assert {on: off for _, on, off, _ in told(prose, "substitution")} == changes


@pytest.mark.parametrize(
    ("prose", "shots"),
    [
        ("Aos 9 min, Valdir fez grande defesa em finalização de Lauro.", [(9, "Lauro", "Valdir", "saved")]),
        ("Valdir trabalhou em cabeçada de Lauro aos 9 min.", [(9, "Lauro", "Valdir", "saved")]),
        ("Aos 9 min, Lauro, livre na marca do pênalti, isolou.", [(9, "Lauro", None, "off_target")]),
        ("Aos 9 min, Lauro fez passe para Nilson dominar e chutar para fora.", [(9, "Nilson", None, "off_target")]),
        ("Lauro é o artilheiro do campeonato, ao lado do uruguaio Nilson.", []),
    ],
)
def test_shots(prose, shots):
    assert told(prose, "shot") == shots


def test_a_goal_that_the_linesman_is_seen_to_flag_does_not_count():
    prose = "Aos 29 min, Lauro girou e estufou a rede, mas viu o bandeira assinalar impedimento."
    assert told(prose, "disallowed_goal") == [(29, "Lauro", None, "offside")]


def test_a_line_up_begins_behind_a_dash_though_its_side_has_an_initial():
    match = match_of(
        "V. Guimarães-Naval, 1-0\n\nV. GUIMARÃES – Nilton; Abel, Bento, Caio e Duarte; Elias, Faria, Gaspar e Horta; Ivo e Jairo.\n"
        "NAVAL – Tomás; Osório, Pinho, Quim e Rocha; Salema, Tadeu, Urbano e Valdir; Xisto e Zeca.\nGolo: Ivo (10')."
    )
    assert len(match["home_lineup"]) == len(match["away_lineup"]) == 11


@pytest.mark.parametrize(
    ("prose", "minutes"),
    [
        ("No segundo tempo, o Bahia cresceu. Aos 39min, Lauro levou a decisão para o tempo extra ao empatar.", [84]),
        ("A prorrogação foi toda do Grêmio. Logo aos 12min, Lauro fez o segundo.", [102]),
        (
            "Veio a prorrogação. Aos 12min, Ademar acertou a trave. Ademar foi expulso aos 5min da segunda etapa. "
            "Aos 9min, Lauro fez o segundo.",
            [114],
        ),
    ],
)
def test_halves_counted_anew_go_on_through_extra_time(prose, minutes):
    lead = "O Grêmio venceu o Bahia por 2 a 1, na prorrogação, neste domingo.\nAos 23min, Dirceu abriu o placar.\n"
    told_before = "No segundo tempo, o Bahia reagiu. Aos 20min, Nilson empatou.\n"
    events = match_of(lead + ("" if "No segundo" in prose else told_before) + prose)["events"]
    assert [e["minute"] for e in events if e["type"] == "goal" and e["player"] == "Lauro"] == minutes


def test_how_long_a_match_lasted_begins_no_second_half():
    match = match_of(
        "Durou só 63 minutos o jogo em que o Grêmio vencia o Bahia por 2 a 0.\nAos 20, Lauro abriu o placar."
    )
    assert [e["minute"] for e in match["events"] if e["type"] == "goal"] == [20]


@pytest.mark.parametrize(
    ("lead", "goals"),
    [
        ("Lauro comandou a goleada de 5 a 0 do Grêmio sobre o Bahia.", (5, 0)),
        ("Depois de uma vitória em três jogos, o Grêmio caiu diante do Bahia, ao perder por 4 a 2.", (2, 4)),
    ],
)
def test_the_nearest_verdict_says_who_won(lead, goals):
    match = match_of(f"{lead}\nAos 10 min, Lauro abriu o placar.")
    assert {match["home"]: match["home_score"], match["away"]: match["away_score"]} == dict(
        zip(("Grêmio", "Bahia"), goals, strict=True)
    )


@pytest.mark.parametrize(
    ("prose", "kind", "player", "other"),
    [
        ("Aos 12 min, o técnico tirou Lauro e colocou Nilson.", "substitution", "Nilson", "Lauro"),
        ("Aos 12 min, o técnico trocou Lauro por Nilson.", "substitution", "Nilson", "Lauro"),
        ("Aos 12 min, o juiz expulsou Lauro.", "red_card", "Lauro", None),
        ("Aos 12 min, Valdir defendeu pênalti de Lauro.", "missed_penalty", "Lauro", "Valdir"),
        ("Aos 12 min, Lauro finalizou, mas Nilson bloqueou.", "shot", "Lauro", "Nilson"),
    ],
)
def test_a_title_alone_is_not_whom_its_deed_is_done_to(prose, kind, player, other):
    assert [e[:3] for e in told(prose, kind)] == [(12, player, other)]


def test_a_ban_for_what_a_match_saw_reports_no_match():
    text = (
        "O tribunal puniu Lauro, do Grêmio, com quatro jogos de suspensão.\nEle foi denunciado por uma cotovelada aos 31 min "
        "do jogo em que o Grêmio venceu o Bahia por 2 a 0.\nO clube vai recorrer."
    )
    assert read(text)["matches"] == []


@pytest.mark.parametrize(
    ("prose", "kind", "player"),
    [
        (
            "Lugano, de cabeça, acertou a trave aos 12 min. Aos 30 min, Valdir pegou o chute de Lugano.",
            "shot",
            "Lugano",
        ),
        ("Arouca, por falta dura em Lauro, foi expulso aos 12 min.", "red_card", "Arouca"),
    ],
)
def test_a_name_that_is_a_club_s_too_is_somebody_s_where_no_club_s_stands_so(prose, kind, player):
    assert [e[:2] for e in told(prose, kind)][:1] == [(12, player)]


def test_an_aside_may_stand_before_what_somebody_served_does():
    prose = "Aos 12 min, Dirceu cruzou na medida para Lauro, com o gol aberto, decretar a vitória."
    assert told(prose, "goal") == [(12, "Lauro", "Dirceu", "open")]


def test_a_first_sentence_that_speaks_of_the_second_half_begins_none():
    match = match_of(
        "De nada valeu ao Grêmio ter um homem a mais durante o segundo tempo.\nO time perdeu por 2 a 1 para o Bahia.\n"
        "Aos 11 min, Lauro abriu o placar. Aos 43 min, Nilson empatou.\n"
        "Dirceu acertou a trave, aos 14 min. Batista fez o segundo aos 41."
    )
    assert [e["minute"] for e in match["events"]] == [11, 43, 59, 86]


def test_a_match_that_a_sentence_about_another_side_tells_is_not_the_article_s():
    match = match_of(
        "A seleção do Peru tem um dono. Lauro fez os dois gols da vitória por 2 a 1, de virada, sobre a Bolívia, no domingo.\n"
        "O Peru ficou em segundo, atrás apenas do Paraguai, que atropelou o Chile por 3 a 0 em Assunção.\n"
        "A Bolívia saiu na frente aos 8 min, com Etcheverry. Lauro empatou aos 20 e virou aos 30."
    )
    assert (match["home"], match["away"]) == ("Peru", "Bolívia")


def test_a_match_that_did_not_leave_nil_ended_so():
    match = match_of("Grêmio e Bahia não saíram do zero, ontem, no Olímpico.\nAos 12 min, Lauro chutou para fora.")
    assert (match["home_score"], match["away_score"]) == (0, 0)


@pytest.mark.parametrize(
    ("lead", "goals"),
    [
        ("O 1 a 1 com o Bahia, neste domingo, não bastou ao Grêmio.", (1, 1)),
        (
            "Mesmo com a vitória por 3 a 1 sobre o Bahia, o Grêmio pagou pelos 2 a 0 que levou, na semana passada.",
            (3, 1),
        ),
    ],
)
def test_a_result_told_in_passing(lead, goals):
    match = match_of(f"{lead}\nAos 10 min, Lauro abriu o placar.")
    assert {match["home"]: match["home_score"], match["away"]: match["away_score"]} == dict(
        zip(("Grêmio", "Bahia"), goals, strict=True)
    )


def test_news_of_an_injury_reports_no_match():
    text = (
        "O atacante Lauro foi submetido a uma artroscopia e desfalca o Grêmio por 45 dias.\nEle sentiu a lesão aos 12 min do jogo "
        "contra o Bahia, no domingo, e foi substituído por Nilson, que fez o gol da derrota por 2 a 1.\n"
        "Sem ele, o técnico Valtinho Dias deve escalar Dirceu."
    )
    assert read(text)["matches"] == []


@pytest.mark.parametrize(
    ("prose", "kind", "events"),
    [
        ("A expulsão de Lauro, por entrada em Nilson, aos 12 min, foi o lance da tarde.", "red_card", [(12, "Lauro")]),
        ("Aos 12 min, Valdir, que fez a estreia no gol, pegou um chute de Lauro.", "goal", []),
    ],
)
def test_what_stands_beside_a_name(prose, kind, events):
    assert [e[:2] for e in told(prose, kind)] == events
