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
