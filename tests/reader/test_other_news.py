"""Texts of other sports, and of other news that begin with it, tell no match; reports with such words in them do."""

import pytest

from seeds.reader.read import read_text

OTHER_SPORTS = {
    "de": "Die Eisbullen verspielen die Führung\n\nDie Eisbullen Wels haben das Heimspiel der Eishockey-Liga gegen Zell mit "
    "2:3 verloren. Nach Toren von Huber (4.) und Eder (11.) stand es 2:0, doch Pichler (31.), Gruber (44.) und Moser (58.) "
    "drehten die Partie.",
    "pt": "A taça que faltava.\n\nA equipa feminina de futsal do Olivais bateu o Lamas por 3-1 e ergueu o troféu. Rita Nunes "
    "marcou aos 6 e aos 14 minutos, Sara Pinho fez o terceiro aos 31 e Joana Reis reduziu aos 38.",
    "it": "Trionfo a Lodi\n\nLa squadra di hockey del Lodi ha battuto il Bassano 4-2. Reti di Verona al 5' e al 12', Torner "
    "al 30' e Compagno al 44'; per gli ospiti Amato al 9' e Coy al 20'.",
}  # fmt: skip

OTHER_NEWS = {
    "en": "Winger joins Bulls\n\nHallam Bulls have completed the signing of Tobi Akande from Matlock Town. He scored twice as "
    "Matlock Town beat Hallam Bulls 2-1 in November, on 12 and 89 minutes, after Joe Fitch had put the Bulls ahead.",
    "de": "Dreher wechselt nach Erlenbach\n\nDer Stürmer kommt vom SV Mömlingen zum SC Erlenbach. Beim 3:1 des SV Mömlingen gegen "
    "den SC Erlenbach erzielte Marcel Dreher drei Tore (12., 44., 80.), Kai Bauer traf für den SC Erlenbach (50.).",
    "fr": "Kanté s'engage à Vitré\n\nL'AS Vitré tient son attaquant, qui a signé pour deux ans. Avec l'US Granville, Moussa Kanté "
    "avait battu l'AS Vitré 2-1, marquant aux 12e et 90e minutes après l'ouverture du score de Petit (5e).",
    "es": "Todo lo que hay que saber\n\nSe viene el clásico y nadie duerme. El Ribera llega tras ganar 2-0 al Tudelano con goles de "
    "Salas a los 12 minutos y de Iker Roldán a los 80. En enero, Ribera y Alfaro empataron 1-1.",
    "it": "Lutto nel calcio cittadino\n\nCi ha lasciati Carlo Venturi. Nel 1971 segnò al 12' e al 80' nel 2-1 del Savona "
    "sull'Imperia, dopo il vantaggio di Bruno Salis al 5'.",
    "pt": "Sorteio da Taça\n\nO Ribeirense volta a encontrar o Lamego. Em março, o Ribeirense bateu o Lamego por 2-1, com golos de "
    "Rui Nunes aos 12 e aos 80 minutos, depois de Pinho ter marcado aos 5.",
}  # fmt: skip


@pytest.mark.parametrize("text", OTHER_SPORTS.values(), ids=OTHER_SPORTS)
def test_a_match_of_another_sport_is_none(text):
    assert read_text(text)["matches"] == []


@pytest.mark.parametrize("text", OTHER_NEWS.values(), ids=OTHER_NEWS)
def test_a_text_that_begins_with_other_news_tells_no_match(text):
    assert read_text(text)["matches"] == []


REPORTS = {
    "new man": "Lodi-Bassano 2-1, buona la prima\n\nAl 3' il nuovo portiere del Lodi, Brera, si fa sorprendere da Coy: 0-1. Poi "
    "il Lodi batte il Bassano 2-1 con i gol di Torner al 30' e Compagno al 44'.",
    "next match told last": "Thorne edge Selby\n\nThorne Town beat Selby Town 2-1 on Saturday. Liam Oakes scored on 12 minutes "
    "and Gary Pell added a second on 40 minutes before Danny Rudd pulled one back in the 80th minute. Thorne travel to Retford on "
    "Tuesday, when Oakes will be missing with a suspension.",
}  # fmt: skip


@pytest.mark.parametrize("text", REPORTS.values(), ids=REPORTS)
def test_a_report_stays_one_with_other_news_in_it(text):
    assert len(read_text(text)["matches"]) == 1
