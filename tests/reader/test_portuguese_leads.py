"""Who played, where and how it ended, by the first sentences of Portuguese reports."""

import pytest

from seeds.reader import read
from tests.reader.reports import BRAZILIAN_SHEET

REST = (
    " Aos 10 minutos, Barreto recebeu de Cardona e abriu o placar. Aos 30, Teixeira foi expulso por falta em Cardona. "
    "No segundo tempo, aos 12, Osvaldo chutou para fora."
)


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "Com o título já garantido, o Santos superou o Grêmio por 2 a 0, na Vila Belmiro.",
            ("Santos", 2, 0, "Grêmio"),
        ),
        (
            "Eliminado da Libertadores na semana passada, o Santos reagiu e bateu o Grêmio por 2 a 0, na Vila Belmiro.",
            ("Santos", 2, 0, "Grêmio"),
        ),
        ("O Santos voltou a sorrir. O time fez 2 a 0 no Grêmio, na Vila Belmiro.", ("Santos", 2, 0, "Grêmio")),
        ("No Morumbi, a seleção brasileira fez 3 a 0 no Chile e encaminhou a vaga.", ("Brasil", 3, 0, "Chile")),
        ("O Grêmio irritou a torcida. Em casa, perdeu para o Santos por 1 a 0.", ("Grêmio", 0, 1, "Santos")),
        (
            "O Santos bateu o Grêmio por 3 a 2, ontem à tarde, na Vila Belmiro, depois de sair perdendo por 2 a 0.",
            ("Santos", 3, 2, "Grêmio"),
        ),
        (
            "O Santos, que vencia por 1 a 0 até os 40, levou a virada do Grêmio na Vila Belmiro: 2 a 1.",
            ("Santos", 1, 2, "Grêmio"),
        ),
        (
            "Na Vila Belmiro, o Santos bateu o Grêmio por 2 a 1 e conquistou a taça que não ganhava desde 1997.",
            ("Santos", 2, 1, "Grêmio"),
        ),
    ],
)
def test_a_lead_tells_who_played_where_and_how_it_ended(lead, told):
    (match,) = read(lead + REST)["matches"]
    assert (match["home"], match["home_score"], match["away_score"], match["away"]) == told


def test_a_town_they_went_to_is_no_side():
    (match,) = read("O Santos foi a Porto Alegre e venceu o Grêmio por 2 a 1, ontem." + REST)["matches"]
    assert {match["home"], match["away"]} == {"Santos", "Grêmio"}


def told_of(prose):
    (match,) = read(BRAZILIAN_SHEET + prose)["matches"]
    return [(e["type"], e["minute"], e["player"], e["other"], e["how"]) for e in match["events"]]


@pytest.mark.parametrize(
    ("prose", "event"),
    [
        ("Aos 10, Barreto bateu falta que Salgado pegou sem susto.", ("shot", 10, "Barreto", "Salgado", "saved")),
        (
            "Aos 10, Barreto respondeu com um chute colocado, que Salgado foi buscar no ângulo.",
            ("shot", 10, "Barreto", "Salgado", "saved"),
        ),
        ("Aos 10, Barreto tentou de longe. Fácil para Salgado.", ("shot", 10, "Barreto", "Salgado", "saved")),
        ("Salgado fez duas defesas aos 10, em chutes de Barreto.", ("shot", 10, "Barreto", "Salgado", "saved")),
        ("O Fortaleza ainda teve Barreto, que chutou para fora aos 10.", ("shot", 10, "Barreto", None, "off_target")),
        (
            "Aos 10, Barreto finalizou, mas Geromel travou na hora certa.",
            ("shot", 10, "Barreto", "Geromel", "blocked"),
        ),
        (
            "Lopes aproveitou o intervalo para tirar Osvaldo, apagado, e colocar Marinho no meio-campo.",
            ("substitution", None, "Marinho", "Osvaldo", None),
        ),
        (
            "O placar foi aberto aos 10 minutos, num chute cruzado de Barreto.",
            ("goal", 10, "Barreto", None, "open"),
        ),
    ],
)
def test_what_a_sentence_tells(prose, event):
    assert told_of(prose) == [event]


@pytest.mark.parametrize(
    "prose",
    [
        "Barreto já tinha marcado três gols no campeonato.",
        "Suspenso pelo terceiro amarelo, Geromel não enfrenta o Bahia.",
        "Barreto, com dores na coxa, ficou no banco.",
    ],
)
def test_what_was_before_tells_nothing(prose):
    assert told_of(prose) == []


def test_who_is_hit_before_a_card_scores_no_goal():
    assert [kind for kind, *_ in told_of("Geromel acertou Barreto aos 10 e levou o amarelo.")] == ["yellow_card"]


def test_a_change_takes_no_minute_from_a_goal_announced():
    told = told_of("O Fortaleza chegou ao segundo gol aos 40. Lopes trocou Cardona por Romarinho.")
    assert ("substitution", None, "Romarinho", "Cardona", None) in told
