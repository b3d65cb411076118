"""What Portuguese reports of both sides of the Atlantic say, in sentences of our own: the events that each gives."""

import pytest

from seeds.reader import read

SHEET = """Vila Nova 2-1 Serrano

Vila Nova: Abel; Bento, Caio, Duarte e Elias; Faria, Gaspar e Horta; Ivo, Jairo e Lucas. Treinador: Mota.
Serrano: Nuno; Osório, Pinho, Quim e Rocha; Salema, Tadeu e Urbano; Valdir, Xisto e Zeca. Treinador: Amaro.

"""


def told(prose, kind):
    """(minute, side, player, other, how) of each event of a kind that the prose tells of a match with line-ups."""
    (match,) = read(SHEET + prose)["matches"]
    return [(e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in match["events"] if e["type"] == kind]


@pytest.mark.parametrize(
    "prose",
    [
        "Aos 32 minutos, Jairo chutou de fora da área. A bola bateu em Quim e enganou o goleiro.",
        "Aos 32 minutos, Jairo tentou de longe. De fora da área, ele chutou. A bola entrou no ângulo.",
        "Aos 32 minutos, Jairo rematou cruzado. O guarda-redes nada pôde fazer.",
    ],
)
def test_a_shot_whose_ball_then_goes_in_is_the_goal(prose):
    assert told(prose, "goal") == [(32, "home", "Jairo", None, "open")]
    assert told(prose, "shot") == []


def test_a_shot_turned_in_by_another_was_the_pass():
    prose = "Aos 32 minutos, Jairo chutou forte e Lucas desviou a bola, enganando o goleiro."
    assert told(prose, "goal") == [(32, "home", "Lucas", "Jairo", "open")]
    assert told(prose, "shot") == []


def test_a_stopped_free_kick_serves_nobody():
    prose = "Aos 32 minutos, o livre de Jairo esbarrou na barreira, a bola sobrou para Lucas e este não perdoou."
    assert told(prose, "goal") == [(32, "home", "Lucas", None, "open")]


def test_who_is_beaten_to_the_ball_does_not_put_it_in():
    prose = "Aos 32 minutos, Pinho antecipou Lucas, mas mandou a bola para a própria baliza."
    assert told(prose, "goal") == [(32, "home", "Pinho", None, "own_goal")]


def test_a_goal_confirmed_after_a_raised_flag_stands():
    prose = "Aos 32 minutos, Jairo fez o 1-0. O assistente levantou a bandeira, mas o VAR validou o golo."
    assert told(prose, "disallowed_goal") == []
    assert len(told(prose, "var_review")) == 1


def test_play_turned_round_is_no_goal():
    prose = "Aos 10 minutos, Ivo abriu o placar. Aos 32, Jairo virou o jogo para Lucas na esquerda."
    assert told(prose, "goal") == [(10, "home", "Ivo", None, "open")]
