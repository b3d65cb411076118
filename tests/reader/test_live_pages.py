"""Pages that follow a match line by line, each headed by the hour or by the match's clock."""

import pytest

from seeds.reader import read

BY_THE_HOUR = [
    "16h00 Começa o jogo no Estádio da Baixada, com muito sol.",
    "16h02 Primeiro chute da Aldeota, para fora.",
    "16h15 Cartão amarelo para João Pires (Aldeota). 15 minutos de jogo.",
    "16h23 GOL DO PORTO REAL! Carlos Vidal tocou na saída do goleiro. 0 a 1. 23 minutos.",
    "16h31 Rodolfo cabeceia, o goleiro pega.",
    "16h46 Fim do primeiro tempo.",
    "17h02 Voltamos. A Aldeota troca João Pires por Wando.",
    "17h24 Escanteio para o Porto Real.",
    "17h52 Fim de jogo! Aldeota 0 x 1 Porto Real.",
]


def _read(text):
    return read(text)["matches"][0]["events"]


def _events(text):
    return [(e["minute"], e["type"], e["player"]) for e in _read(text) if e["type"] in ("goal", "substitution")]


@pytest.mark.parametrize("lines", [BY_THE_HOUR, BY_THE_HOUR[::-1]])
def test_each_line_is_headed_by_the_hour(lines):
    events = _read("Aldeota x Porto Real - lance a lance\n\n" + "\n".join(lines) + "\n")
    told = [(15, "yellow_card", "João Pires"), (23, "goal", "Carlos Vidal"), (None, "substitution", "Wando")]
    assert [(e["minute"], e["type"], e["player"]) for e in events if e["type"] != "shot"] == told


def test_each_line_is_headed_by_the_clock_of_the_match():
    text = """Aldeota x Porto Real - lance a lance

PRIMEIRO TEMPO
00:00 - Aldeota dá a saída.
07:40 - Cruzamento de Fontes, o goleiro tira de soco.
12:15 - Gol do Porto Real! Ingo acerta lindo chute da meia-lua. 0 a 1.
28:30 - Na rede pelo lado de fora! Ademar.
47:03 - Fim da etapa inicial.

SEGUNDO TEMPO
01:05 - Aldeota volta com Ygor na vaga de Adriano.
06:10 - Gol do Aldeota! Grafton sobe sozinho no escanteio e empata de cabeça.
21:20 - Porto Real mexe: Paulo Henrique no lugar de Ingo.
49:10 - Acabou.
"""
    goals = [(12, "goal", "Ingo"), (46, "substitution", "Ygor"), (51, "goal", "Grafton")]
    assert _events(text) == [*goals, (66, "substitution", "Paulo Henrique")]


def test_lines_of_a_ticker_headed_by_mins():
    text = """Durley 0-2 Yeldon Town LIVE

FULL-TIME: Durley 0-2 Yeldon Town

90+4 mins: Late consolation? No. Becky Salter heads against the bar.

88 mins: Substitution Durley. Emma Robe off, Lucy Lyle on.

76 mins: GOAL - Durley 0-2 Yeldon. Sarah Kane settles it!

46 mins: Back under way.

29 mins: GOAL - Durley 0-1 Yeldon. Anna Heath straight in from a free-kick.

1 min: Yeldon kick off, in green.
"""
    assert _events(text) == [(29, "goal", "Anna Heath"), (76, "goal", "Sarah Kane"), (88, "substitution", "Lucy Lyle")]


def test_a_list_of_news_by_the_hour_is_no_match():
    report = "Il Valdorso batte il Rivalta per 2-1. Segnano Orsi al 12' e Neri al 40' per il Valdorso, Bruni all'80' per il Rivalta."
    news = [f"- {hour:02}:30 DIRETTA RIVALTA-COLLINA, segui il live" for hour in range(23, 5, -1)]
    (match,) = read(f"{report}\n\nAltre notizie\n" + "\n".join(news))["matches"]
    assert (match["home"], match["away"], len(match["events"])) == ("Valdorso", "Rivalta", 3)
