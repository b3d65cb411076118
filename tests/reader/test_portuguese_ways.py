"""Ways of telling what happens that reports in Portuguese have, each in a sentence of our own behind a lead."""

import pytest

from seeds.reader import read

LEAD = "O Horizonte venceu o Lagoa por 2 a 1, neste domingo, no estádio Olímpico, pela 12ª rodada do Campeonato.\n"
SHEET = """
HORIZONTE
Tadeu; Braga, Couto, Dantas e Elias; Farias, Góes, Hermes e Ivo; Jardel e Lauro.
LAGOA
Mota; Neiva, Pires, Quirino e Rabelo; Simas, Telmo, Uchoa e Vidal; Xisto e Zanata.
"""


def told(prose):
    """(type, how, minute, player, other) of each event told between the lead and the sheet."""
    (match,) = read(f"{LEAD}{prose}\n{SHEET}")["matches"]
    return [(e["type"], e["how"], e["minute"], e["player"], e["other"]) for e in match["events"]]


@pytest.mark.parametrize(
    ("prose", "event"),
    [
        (
            "Aos 70, Otávio, que havia entrado dez minutos antes na vaga de Góes, chutou e Mota espalmou.",
            ("shot", "saved", 70, "Otávio", "Mota"),
        ),
        (
            "Jardel marcou aos 60 minutos. Cinco minutos depois, tabelou com Ivo e fez o segundo.",
            ("goal", "open", 65, "Jardel", "Ivo"),
        ),
        (
            "Jardel marcou aos 60 minutos. Cinco minutos depois, aproveitou passe de Ivo e fez o segundo.",
            ("goal", "open", 65, "Jardel", "Ivo"),
        ),
        (
            "Aos 4 minutos do segundo tempo da prorrogação, Jardel marcou de cabeça.",
            ("goal", "header", 109, "Jardel", None),
        ),
        ("Aos 9 min do primeiro tempo extra, Lauro fez o segundo.", ("goal", "open", 99, "Lauro", None)),
        (
            "Aos 21, Hermes soltou a bomba, Mota soltou e Jardel pegou o rebote: 2 a 0.",
            ("goal", "open", 21, "Jardel", None),
        ),
        (
            "Aos 30, Lauro desviou no segundo pau um escanteio de Ivo: 1 a 0.",
            ("goal", "open", 30, "Lauro", "Ivo"),
        ),
        (
            "Farias converteu uma penalidade sofrida por Jardel, aos 33.",
            ("penalty_awarded", None, 33, "Jardel", None),
        ),
        (
            "Simas derrubou Jardel na área: pênalti. Ivo bateu, Mota ainda tocou na bola, mas não evitou o gol.",
            ("goal", "penalty", None, "Ivo", None),
        ),
        (
            "Já Zanata havia desperdiçado um pênalti, defendido por Tadeu.",
            ("missed_penalty", "saved", None, "Zanata", "Tadeu"),
        ),
        (
            "Aos 20, Jardel recebeu livre e empurrou para o gol. A bandeirinha, porém, viu impedimento do artilheiro.",
            ("disallowed_goal", "offside", 20, "Jardel", None),
        ),
        (
            "Xisto reclamou de pênalti de Couto, aos 36, e o juiz não deu.",
            ("penalty_appeal", None, 36, "Xisto", "Couto"),
        ),
        (
            "Zanata ainda teve um pênalti a seu favor ignorado pela arbitragem, ao ser puxado por Dantas.",
            ("penalty_appeal", None, None, "Zanata", "Dantas"),
        ),
        ("O técnico havia trocado Simas por Xavier.", ("substitution", None, None, "Xavier", "Simas")),
        ("Nos acréscimos, Elias foi expulso por cuspir em Vidal.", ("red_card", "straight", None, "Elias", None)),
        ("Telmo puxou Jardel pela camisa aos 70 e foi expulso.", ("red_card", None, 70, "Telmo", None)),
        (
            "Aos 12, Jardel ganhou na corrida de Pires e, na saída de Mota, deu um toque sutil: 1 a 0.",
            ("goal", "open", 12, "Jardel", None),
        ),
        ("Otávio entrou no lugar de Góes, amarelado.", ("yellow_card", None, None, "Góes", None)),
        ("Aos 18, Xisto quase igualou; Tadeu, com o pé, mandou a escanteio.", ("shot", "saved", 18, "Xisto", "Tadeu")),
        ("Vidal, de cabeça, falhou por um triz o segundo.", ("shot", "off_target", None, "Vidal", None)),
        ("Houve ainda uma bola de Vidal que Tadeu tirou sabe-se lá como.", ("shot", "saved", None, "Vidal", "Tadeu")),
        (
            "No intervalo, saíram Góes e Ivo, vieram Otávio e o garoto Wesley.",
            ("substitution", None, None, "Wesley", "Ivo"),
        ),
        (
            "A segunda parte começou com duas novidades do lado do Lagoa, Kaká e Pardal.",
            ("substitution", None, None, "Pardal", None),
        ),
        ("Jardel, lançado aos 70 minutos, cabeceou para o empate aos 76.", ("goal", "header", 76, "Jardel", None)),
        ("Jardel, lançado aos 70 minutos, cabeceou para o empate aos 76.", ("substitution", None, 70, "Jardel", None)),
        (
            "O Lagoa teve um jogador expulso (o lateral Neiva, por carrinho em Ivo, aos 40min).",
            ("red_card", None, 40, "Neiva", None),
        ),
        (
            "Pires derrubou Jardel: era o último homem e o árbitro mandou-o para os balneários, aos 74.",
            ("red_card", None, 74, "Pires", None),
        ),
        (
            "Simas mata o contra-ataque, recebe outro amarelo e vai pro chuveiro.",
            ("red_card", "second_yellow", None, "Simas", None),
        ),
        ("Houve ainda os amarelos da praxe, a Simas e a Telmo.", ("yellow_card", None, None, "Telmo", None)),
        (
            "Foram advertidos Braga e Couto, do Horizonte, e Simas, do Lagoa.",
            ("yellow_card", None, None, "Simas", None),
        ),
        ("O capitão Ivo, com um disparo a mais de 30 metros, resolveu aos 69.", ("goal", "open", 69, "Ivo", None)),
        ("Jardel de novo, em passe de Ivo, e 2 a 1, aos 51.", ("goal", "open", 51, "Jardel", "Ivo")),
        ("O nulo foi desfeito aos 10 por Jardel.", ("goal", "open", 10, "Jardel", None)),
        (
            "Pires foi infeliz na abordagem a um cruzamento de Ivo e assinou o segundo, aos 58.",
            ("goal", "own_goal", 58, "Pires", None),
        ),
        ("Jardel anotou o seu 12º no torneio, aos 15 do primeiro tempo.", ("goal", "open", 15, "Jardel", None)),
        ("Jardel fez o segundo da sua conta pessoal, aos setenta e nove.", ("goal", "open", 79, "Jardel", None)),
        ("O zagueiro Couto, de 1,94 m, testou para as redes aos 19 minutos.", ("goal", "header", 19, "Couto", None)),
        (
            "Seguiu-se Ivo, num pontapé fraco que Mota deixou passar para as redes aos 20.",
            ("goal", "open", 20, "Ivo", None),
        ),
        (
            "Aos 37, Mota voou no canto direito para pegar o pênalti de Jardel.",
            ("missed_penalty", "saved", 37, "Jardel", "Mota"),
        ),
        ("Aos 76, Jardel bateu a penalidade nas mãos de Mota.", ("missed_penalty", "saved", 76, "Jardel", "Mota")),
        (
            "Lauro fez o segundo aos 70, depois de Jardel ter inaugurado o marcador aos 12.",
            ("goal", "open", 12, "Jardel", None),
        ),
        ("A vantagem alargou-se aos 70: 2-0, por Lauro.", ("goal", "open", 70, "Lauro", None)),
        (
            "Seguiu-se Ivo, num pontapé fraco que Mota deixou escorrer por entre as luvas aos 20.",
            ("goal", "open", 20, "Ivo", None),
        ),
        (
            "Logo aos três da etapa complementar, a zagueira Suellen Rocha cometeu falta em Xisto e foi expulsa.",
            ("red_card", None, 48, "Suellen Rocha", None),
        ),
    ],
)
def test_what_a_sentence_tells(prose, event):
    assert event in told(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Mesmo com a vitória, o time de Elias está fora da Libertadores.",
        "Braga saiu a coxear para fora de campo.",
        "Logo na volta, o treinador mandou a campo o grandalhão Otávio na vaga de Góes.",
        "Farias disse que o jogo ia durar 90 minutos.",
        "Pires, sem opções no banco, virou centroavante.",
        "Aos 11, Xisto caiu na área após dividida com Couto, mas o juiz nada marcou.",
        "A bola bateu na mão de Pires dentro da área.",
        "Aos 14, Couto fez falta e o assistente Nilson Prado viu tudo.",
        "Aos 70, o volante Simas acertou o rosto de Ivo e levou cartão amarelo.",
    ],
)
def test_what_sounds_like_a_goal_card_or_shot_and_is_none(prose):
    assert not [event for event in told(prose) if event[0] in ("goal", "red_card", "shot", "disallowed_goal")]


def test_kicks_from_the_spot_that_decide():
    prose = (
        "Depois de empatar por 2 a 2, o Horizonte venceu o Lagoa por 3 a 1 nos pênaltis, no domingo, no Olímpico.\n"
        "Aos 10 min, Jardel abriu o placar. Aos 20, Zanata empatou.\nVieram os pênaltis.\n"
        "Jardel e Ivo converteram; Xisto fez o mesmo pelo Lagoa.\n"
        "Zanata bateu no canto esquerdo, e Tadeu buscou."
    )
    (match,) = read(prose + "\n" + SHEET)["matches"]
    kicks = [(e["type"], e["player"]) for e in match["events"] if e["type"].startswith("shootout")]
    assert kicks == [
        ("shootout_goal", "Jardel"),
        ("shootout_goal", "Ivo"),
        ("shootout_goal", "Xisto"),
        ("shootout_miss", "Zanata"),
    ]
