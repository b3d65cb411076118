"""More ways in which Portuguese reports tell goals, changes and cards, and sentences like them that tell none."""

import pytest

from seeds.reader import read

LEAD = "O Grêmio venceu o Bahia por 2 a 1, neste domingo, pela Série B. "


def told(prose, kind):
    """(player, other) of each event of a kind told behind the lead."""
    (match,) = read(LEAD + prose)["matches"]
    return [(e["player"], e["other"]) for e in match["events"] if e["type"] == kind]


@pytest.mark.parametrize(
    ("prose", "scorers"),
    [
        ("Lauro, aos 3 minutos, e Nilson, aos 28, ambos no segundo tempo, marcaram.", ["Lauro", "Nilson"]),
        ("Aos 20, a defesa parou e Nilson fez de letra.", ["Nilson"]),
        ("O golo que fez explodir a bancada foi de Nilson, aos 20 minutos.", ["Nilson"]),
        ("Aos 20, o Bahia achou o empate com Nilson, de cabeça.", ["Nilson"]),
        ("O Bahia só furou a retranca aos 20, com Nilson, de falta.", ["Nilson"]),
        ("Aos 20, Lauro meteu uma pancada de longe: golaço.", ["Lauro"]),
        ("Aos 20, Nilson reestabeleceu a igualdade.", ["Nilson"]),
        ("Os gols foram de Lauro, aos 20, de cabeça, e de Nilson, aos 30, de falta.", ["Lauro", "Nilson"]),
        ("Aos 33, o gol da virada: Nilson, de peixinho.", ["Nilson"]),
        ("Aos 20, Lauro bateu falta da esquerda e Nilson se antecipou a Dirceu.", ["Nilson"]),
        ("Aos 40, Lauro para Nilson, que girou e mandou para as redes.", ["Nilson"]),
        # and none
        ("Aos 20, Lauro teve tudo para fazer o segundo, mas Dirceu cortou.", []),
        ("Aos 20, os baianos comemoraram em vão: Lauro ajeitou com a mão antes de mandar para as redes.", []),
        ("Aos 20, Lauro bate cruzado e ninguém aparece.", []),
        ("No fim, Lauro e Nilson estiveram perto de ampliar.", []),
    ],
)
def test_goals(prose, scorers):
    assert [player for player, _ in told(prose, "goal")] == scorers


@pytest.mark.parametrize(
    ("prose", "changes"),
    [
        ("No intervalo, o técnico Mano trocou Lauro, apagado, por Nilson.", [("Nilson", "Lauro")]),
        ("O técnico Mano trocou Lauro, que já tinha cartão, por Nilson.", [("Nilson", "Lauro")]),
        ("O técnico Mano tirou um volante, Lauro, e colocou um atacante, Nilson.", [("Nilson", "Lauro")]),
        ("O treinador esperou até aos 80 minutos para meter Nilson.", [("Nilson", None)]),
        ("Nilson, lançado por Mano aos 75 para o lugar de Lauro, foi derrubado na área.", [("Nilson", "Lauro")]),
        ("Nilson ficou com o posto de Lauro, lesionado.", [("Nilson", "Lauro")]),
        # and none
        ("A torcida pedia a entrada de Nilson.", []),
        ("Sem Dirceu, o técnico Mano apostou em Nilson no eixo da defesa.", []),
    ],
)
def test_changes(prose, changes):
    assert told(prose, "substitution") == changes


@pytest.mark.parametrize(
    ("prose", "booked", "sent_off"),
    [
        ("O árbitro aplicou cartões amarelos em Lauro, Nilson e Dirceu.", ["Lauro", "Nilson", "Dirceu"], []),
        ("Lauro, do Grêmio, e Nilson, do Bahia, trocaram socos e saíram expulsos.", [], ["Lauro", "Nilson"]),
        (
            "Lauro e Nilson viram o amarelo, Dirceu viu o vermelho por agressão a Ademar e, nos descontos, Jair salvou o Bahia.",
            ["Lauro", "Nilson"],
            ["Dirceu"],
        ),
        (
            "Lauro levou o segundo amarelo. Nilson, que foi tirar satisfação, também recebeu o seu.",
            ["Nilson"],
            ["Lauro"],
        ),
        # and none
        ("Aos 20, Lauro caiu na área. O Bahia foi punido pela demora.", [], []),
        ("O juiz Dirceu Alves, que conversara com Lauro, mostrou oito amarelos.", [], []),
    ],
)
def test_cards(prose, booked, sent_off):
    assert [player for player, _ in told(prose, "yellow_card")] == booked
    assert [player for player, _ in told(prose, "red_card")] == sent_off


def test_a_ground_that_only_joined_articles_lead_to_is_nobody():
    assert told(
        "O Candeião viu pouco. No Candeião lotado, aos 20, Lauro cobrou escanteio e Nilson marcou.", "goal"
    ) == [("Nilson", "Lauro")]
    assert told("Diante da torcida do Pedregal, aos 20, com gol de Nilson, o Grêmio empatou.", "goal") == [
        ("Nilson", None)
    ]


def test_the_name_behind_the_letter_of_a_league_begins_a_sentence():
    assert told("Lauro marcou aos 20.", "goal") == [("Lauro", None)]


@pytest.mark.parametrize(
    ("prose", "scorers"),
    [
        ("Aos 20, Nilson finalizou, Jair defendeu parcialmente e Lauro completou.", ["Lauro"]),
        ("Aos 20, Lauro correspondeu de cabeça a um livre de Dirceu e marcou.", ["Lauro"]),
        ("Lauro fez o gol solitário do Grêmio, aos 20.", ["Lauro"]),
        ("O empate do Bahia saiu dos pés de Lauro, aos 20.", ["Lauro"]),
        ("Aos 20, Lauro tocou na saída de Jair, mas Dirceu salvou em cima da linha.", []),
        ("Lauro marcou aos 20. Em agosto, Nilson fez dois contra o Santos.", ["Lauro"]),
        ("Lauro virou titular e agradou.", []),
        ("Lauro marcou Nilson em cima durante todo o jogo.", []),
    ],
)
def test_what_stands_around_a_goal_tells_whose_it_is_or_that_it_is_none(prose, scorers):
    assert [player for player, _ in told(prose, "goal")] == scorers


def test_a_penalty_that_a_side_misses_is_missed_by_the_one_named_behind():
    assert told("O Bahia ainda perdeu um pênalti, com Lauro, aos 20.", "missed_penalty") == [("Lauro", None)]
