"""Verbs of Portuguese reports in their tenses and turns, in sentences of our own."""

import pytest

from tests.reader.reports import PORTUGUESE_SHEET, telling

_, events = telling(PORTUGUESE_SHEET)


@pytest.mark.parametrize(
    "words",
    [
        "Jairo empurrava para o fundo das redes",
        "Jairo faria o gosto ao pé, fez o 1-0",
        "Jairo desfez o nulo",
        "Jairo, de calcanhar, desfeiteou o guarda-redes",
        "Jairo mandou de bico pro barbante",
        "Jairo não se fez rogado",
        "coube a Jairo inaugurar o marcador",
        "surgiu Jairo a abrir a contagem",
        "Jairo adiantou os da casa ao meter a bola na gaveta",
    ],
)
def test_a_goal_in_every_tense_and_turn(words):
    assert [e[:3] for e in events(f"Aos 32 minutos, {words}.", "goal")] == [(32, "home", "Jairo")]


@pytest.mark.parametrize(
    "words",
    [
        "Jairo tentou abrir o marcador, mas rematou às nuvens",
        "Jairo esteve na iminência de marcar, mas atirou por cima",
        "Jairo viu Nuno negar-lhe o golo",
        "Jairo rematou, mas Nuno desviou com uma palmada para canto",
        "um remate de Jairo fez estremecer o poste",
        "num cabeceamento de Jairo, Nuno opôs-se com uma palmada",
    ],
)
def test_what_was_no_goal(words):
    prose = f"Aos 10 minutos, Ivo abriu o placar. Aos 32 minutos, {words}."
    assert [e[2] for e in events(prose, "goal")] == ["Ivo"]
    assert [e[2] for e in events(prose, "shot")] == ["Jairo"]


@pytest.mark.parametrize(
    "words",
    [
        "Bruno rendera Jairo aos 60, ",
        "Bruno substituía Jairo aos 60, ",
        "Bruno entrava para o posto de Jairo aos 60, ",
        "Bruno foi a jogo por troca com Jairo aos 60, ",
        "Jairo cedeu o lugar a Bruno aos 60, ",
    ],
)
def test_a_change_in_every_tense_and_turn(words):
    prose = f"O jogo mudou quando {words}sem que nada mais se visse."
    assert [e[2:4] for e in events(prose, "substitution")] == [("Bruno", "Jairo")]


def test_the_minute_of_a_change_told_in_an_aside_is_not_the_goals():
    prose = "Aos 85 minutos, Bruno, que rendera Lucas aos 60, assinou o tento do triunfo."
    assert events(prose, "substitution") == [(60, "home", "Bruno", "Lucas", None)]
    assert [e[:3] for e in events(prose, "goal")] == [(85, "home", "Bruno")]


@pytest.mark.parametrize("where", ["na área", "pelo corredor direito", "de sola sobre Quim"])
def test_who_enters_the_box_does_not_come_on(where):
    assert events(f"Aos 32 minutos, Jairo entrou {where} e rematou ao lado.", "substitution") == []


@pytest.mark.parametrize(
    "words", ["limpou Quim", "deixou Quim sentado", "livrou-se de Quim", "passou por Quim", "tirou Quim da frente"]
)
def test_who_is_passed_does_not_shoot(words):
    (shot,) = events(f"Aos 32 minutos, Jairo {words} e disparou à figura de Nuno.", "shot")
    assert shot == (32, "home", "Jairo", "Nuno", "saved")


def test_a_keeper_who_only_guessed_the_side_saved_nothing():
    prose = "Aos 32 minutos, o árbitro assinalou grande penalidade. Jairo bateu Nuno, que ainda adivinhou o lado."
    assert events(prose, "goal") == [(32, "home", "Jairo", None, "penalty")]
    assert events(prose, "missed_penalty") == []


def test_a_score_alone_before_what_tells_of_its_goal():
    prose = "2 a 0. Ivo cruza rasteiro e Jairo escora, aos 26 minutos."
    assert events(prose, "goal") == [(26, "home", "Jairo", "Ivo", "open")]


@pytest.mark.parametrize("words", ["falhara uma grande penalidade", "desperdiçara um penálti", "perdia o pênalti"])
def test_a_penalty_missed_in_every_tense(words):
    assert [e[:3] for e in events(f"Aos 58 minutos, Jairo {words}.", "missed_penalty")] == [(58, "home", "Jairo")]
