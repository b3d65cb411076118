"""Scorers listed in one sentence, with how often each scored behind his name."""

import pytest

from tests.reader.reports import BRAZILIAN_SHEET, ITALIAN_LINE_UPS, SPANISH_LINE_UPS, telling


@pytest.mark.parametrize(
    ("sheet", "result", "words", "scorers"),
    [
        (ITALIAN_LINE_UPS, "4-0", "A segno Orsi (due volte), Nardi di testa e capitan Monti.", "Orsi Orsi Nardi Monti"),
        (ITALIAN_LINE_UPS, "3-0", "A segno sono andati Nardi al 20' e Orsi due volte nel finale.", "Nardi Orsi Orsi"),
        (SPANISH_LINE_UPS, "3-0", "Los goles fueron de Junco en dos oportunidades e Iriarte.", "Junco Junco Iriarte"),
        (BRAZILIAN_SHEET, "3 x 0", "Pizarro, duas vezes, e Osvaldo selaram a goleada.", "Pizarro Pizarro Osvaldo"),
    ],
)
def test_scorers_with_how_often(sheet, result, words, scorers):
    sheet = sheet.replace("1-0", result).replace("2 x 1", result)
    _, events = telling(sheet)
    assert sorted(goal[2] for goal in events(words + "\n", "goal", sheet)) == sorted(scorers.split())


@pytest.mark.parametrize(
    "words", ["Orsi, due volte murato da Sarti, esce tra gli applausi.", "Ammonito Orsi (due volte)."]
)
def test_what_somebody_does_twice_is_not_scoring(words):
    _, events = telling(ITALIAN_LINE_UPS)
    assert events(words + "\n", "goal", ITALIAN_LINE_UPS) == []


def test_the_goalkeeper_who_comes_out_is_not_the_scorer():
    words = (
        "A los 20 se adelantó por medio de Junco, que le ganó la espalda a Rojas y definió sobre la salida de Noval.\n"
    )
    _, events = telling(SPANISH_LINE_UPS)
    unmarked = SPANISH_LINE_UPS.replace("Ribera: Noval; Oliva", "Ribera: Oliva, Noval")
    assert [goal[2] for goal in events(words, "goal", unmarked)] == ["Junco"]
