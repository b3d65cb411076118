"""Ways in which French papers and live pages tell a match, a sentence of our own each, behind a sheet that tells who plays."""

import pytest

from tests.reader.reports import FRENCH_SHEET, telling

match_of, told = telling(FRENCH_SHEET)
TAIL = " Le public de la région était venu en nombre et il n'a pas été déçu par la fête."


def events(words, kind):
    """(minute, side, player, other, how) of each event of a kind that the words tell."""
    return told(words + TAIL, kind)


@pytest.mark.parametrize(
    "words",
    [
        "Entré à la 60e à la place d'un Kerleau épuisé, Durand n'a touché que deux ballons.",
        "Lancé à la 60e minute à la place du pauvre Kerleau perclus de crampes, le jeune Durand a pesé.",
    ],
)
def test_who_comes_on_stands_behind_what_is_told_of_him_first(words):
    assert [change[:4] for change in events(words, "substitution")] == [(60, "home", "Durand", "Kerleau")]


def test_a_shouted_name_is_no_longer_than_the_name():
    ticker = "20' BUT ! IMBERT DE LA TÊTE sur le corner de Jolivet !\n"
    assert events(ticker, "goal") == [(20, "home", "Imbert", "Jolivet", "header")]
    ticker = "20' BUT DE IMBERT. Coup franc à ras de terre.\n"
    assert [goal[:3] for goal in events(ticker, "goal")] == [(20, "home", "Imbert")]
