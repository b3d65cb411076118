"""What a report says of other matches, and where it comes back to its own."""

import pytest

from seeds.reader import read

REPORTS = {
    "de": ("Bochum – Freiburg 1:0\n\nJonas Kemper brachte Bochum in der 12. Minute in Führung.\n\n", "Jonas Kemper"),
    "en": ("Everton 1-0 Fulham\n\nDan Pryce put Everton in front after 12 minutes.\n\n", "Dan Pryce"),
    "es": ("Getafe 1-0 Osasuna\n\nDani Prado adelantó al Getafe en el minuto 12.\n\n", "Dani Prado"),
    "fr": (
        "Lorient – Angers : 1-0\n\nDamien Prieur a ouvert le score pour Lorient à la 12e minute.\n\n",
        "Damien Prieur",
    ),
    "it": ("Empoli-Udinese 1-0\n\nDaniele Prandi ha portato in vantaggio l'Empoli al 12'.\n\n", "Daniele Prandi"),
    "pt": ("Boavista 1-0 Marítimo\n\nDaniel Prado adiantou o Boavista aos 12 minutos.\n\n", "Daniel Prado"),
}
ELSEWHERE = {
    "de": "Im zweiten Spiel des Tages trennten sich der Hamburger SV und Hannover 96 mit 2:2. Dort verschoss Kai Moos in "
    "der 88. Minute einen Elfmeter.",
    "en": "In the other match of the day, West Ham drew 2-2 with Watford. There, Kieran Moss missed a penalty in the 88th "
    "minute.",
    "es": "En el otro partido del día, el Espanyol y el Levante empataron a dos. Allí, Quino Mozo falló un penalti en el "
    "minuto 88.",
    "fr": "Dans l'autre rencontre du jour, Brest et Montpellier ont fait match nul 2-2. Là-bas, Kévin Mossu a manqué un "
    "penalty à la 88e.",
    "it": "Nell'altra partita di giornata, Parma e Como hanno pareggiato 2-2. Lì Carlo Mossi ha sbagliato un rigore all'88'.",
    "pt": "No outro jogo do dia, o Moreirense e o Vizela empataram 2-2. Ali, Caio Mota falhou um penálti aos 88 minutos.",
}
EARLIER = {
    "de": "Vor zwei Jahren waren beide im Finale aufeinandergetroffen. Damals schoss Harry Nolte in der 119. Minute das Tor. "
    "Peter Lahn hielt einen Elfmeter von Ole Nasch.",
    "en": "Two years ago the sides met in the cup final. Then, Harry Nolan scored the only goal in the 119th minute. Peter "
    "Lane saved a penalty from Owen Nash.",
    "es": "Hace dos años se enfrentaron en la final. Entonces Hugo Nolasco marcó el único gol en el minuto 119. Pedro Lanas "
    "detuvo un penalti a Óscar Nava.",
    "fr": "Il y a deux ans, les deux équipes s'étaient affrontées en finale. Henri Nollet y avait marqué à la 119e minute. "
    "Pierre Lannoy avait arrêté un penalty d'Olivier Nast.",
    "it": "Due anni fa le squadre si erano affrontate in finale. Allora Enrico Nolli segnò l'unico gol al 119'. Pietro Lana "
    "parò un rigore a Oscar Nava.",
    "pt": "Há dois anos, as equipas encontraram-se na final. Na altura, Hugo Nobre marcou aos 119 minutos. Pedro Lanhas "
    "defendeu um penálti de Óscar Nave.",
}


def _events(text):
    (match,) = read(text)["matches"]
    return [(e["type"], e["minute"], e["player"]) for e in match["events"]]


@pytest.mark.parametrize("language", REPORTS)
@pytest.mark.parametrize("others", [ELSEWHERE, EARLIER])
def test_a_passage_on_another_match_tells_nothing_of_this_one(language, others):
    report, scorer = REPORTS[language]
    assert _events(report + others[language]) == [("goal", 12, scorer)]


def test_a_report_comes_back_to_its_own_match_with_one_of_its_sides():
    report, _ = REPORTS["en"]
    told = _events(report + ELSEWHERE["en"] + " Fulham's Tom Corrie was sent off in the 90th minute.")
    assert ("red_card", 90, "Tom Corrie") in told


def test_a_clause_on_an_earlier_match_tells_nothing_of_whom_it_goes_on_about():
    report, _ = REPORTS["en"]
    told = _events(report + "Everton were without Paul Aston, who was sent off in last week's defeat at Burnley.")
    assert [kind for kind, _, _ in told] == ["goal"]


SACKED = """Everton sack Marsh

Everton have sacked manager Lee Marsh after the 3-1 defeat by Fulham. Saturday's match, in which Tom Corrie scored a
hat-trick and Paul Aston was sent off, was his fifth loss in a row.
"""
SIGNED = """Nuno Tavira assina até 2028

O médio Nuno Tavira é o terceiro reforço do Boavista. Chega do Leixões, por quem marcou seis golos, um deles, de penálti,
na vitória (2-1) sobre o Vizela. Falha a estreia por ter sido expulso na última jornada.
"""
HURT = """Prandi fuori sei settimane

L'attaccante dell'Empoli Daniele Prandi starà fuori sei settimane. Era uscito al 35' della vittoria per 2-0 sull'Udinese,
dopo aver segnato il primo gol al 10'.
"""


@pytest.mark.parametrize("text", [SACKED, SIGNED, HURT])
def test_news_of_somebody_that_mentions_a_match_reports_none(text):
    assert read(text)["matches"] == []
