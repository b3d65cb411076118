"""Who is at home, by all that an article says of it."""

import pytest

from seeds.reader.read import read_text

SENTENCES = {
    "in the town that gives the hosts their name": (
        "Arenella, colpo a Borgomare\n\nL'Arenella ha battuto 2-1 il Borgomare con un gol di Ferri al 12' e uno di Loi al 70'. "
        "Per il Borgomare ha segnato Dessi al 40'.",
        "Borgomare",
    ),
    "who went there to win": (
        "O Feirense foi aos Açores vencer o Santa Clara por 2-0, na 4.ª jornada. Ramalho marcou aos 12 minutos e Tiago Sá, aos 70, "
        "fez o segundo golo.",
        "Santa Clara",
    ),
    "who beat the hosts": (
        "Europei, la Danimarca elimina le padrone di casa\n\nLe finlandesi cedono per 1-0. Ha deciso un gol di Jensen al 55'. La "
        "Finlandia aveva colpito un palo con Virtanen, ma la Danimarca ha resistito.",
        "Finlandia",
    ),
    "who raided whose ground": (
        "El Benimar asalta Alcudia\n\nUn gol de Ferrer en el minuto 12 dio el triunfo por 1-0 al Benimar en el feudo del Deportivo "
        "Alcudia. El Alcudia lo intentó, pero Climent paró un disparo de Soler.",
        "Alcudia",
    ),
    "two nations in a town of one": (
        "Norway undone at the last\n\nA goal by Duarte on 88 minutes gave Brazil a 2-1 victory over Norway in São Paulo. Duarte had "
        "scored after six minutes, and Strand made it 1-1 on 52 minutes.",
        "Brazil",
    ),
    "a dateline is no side that plays": (
        "Lustenau – Der FC Liefering hat am Freitag einen klaren Auswärtserfolg gefeiert. Beim 3:0 gegen Austria Lustenau trafen "
        "Kern "
        "(12.), Huber (40.) und Lang (77.).",
        "Lustenau",
    ),
    "whose guest wins in a clause with both": (
        "Der SC Oberwald hat sich mit einem 2:1 (1:1) beim SV Talbach Luft verschafft. Urs Kolb brachte Oberwald in der 12. "
        "Minute in "
        "Führung. Jan Huber glich für Talbach in der 30. Minute aus.",
        "Talbach",
    ),
    "whoever receives another on some day": (
        "SV Talbach obenauf\n\nDer SC Oberwald empfing am Samstag den SV Talbach und verlor mit 1:2. Urs Kolb brachte Oberwald "
        "in der 12. Minute in "
        "Führung. Jan Huber glich für Talbach in der 30. Minute aus.",
        "Oberwald",
    ),
    "whose guests have nothing left to take home": (
        "Die Siegesserie des SC Oberwald ist gerissen. Bei Schlusslicht SV Talbach setzte es ein 1:2. Urs Kolb brachte Oberwald in "
        "der 12. Minute in Führung. Jan Huber glich für Talbach in der 30. Minute aus.",
        "Talbach",
    ),
}


@pytest.mark.parametrize("text, host", SENTENCES.values(), ids=SENTENCES.keys())
def test_the_hosts_are_home(text, host):
    match = read_text(text)["matches"][0]
    assert host in match["home"]


def test_a_ball_received_makes_nobody_the_host():
    """ "Recebeu" has guests only where a side stands behind it."""
    text = (
        "O Marítimo empatou 1-1 com o Leixões. Danilo recebeu o segundo amarelo aos 30 minutos, Sá marcou para o Leixões aos 40 e "
        "Costa empatou para o Marítimo aos 80."
    )
    assert read_text(text)["matches"][0]["home_known"] is False
