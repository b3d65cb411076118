"""Minutes in every form in which the press of each language tells them."""

import pytest

from seeds.reader.clock import Clock
from seeds.reader.minutes import find_minutes
from seeds.reader.tokens import fold_in_place
from seeds.reader.vocabulary import load


def times(text, code, **clock):
    """The (minute, added) of each minute told in a text, read in order."""
    folded = fold_in_place(text)
    watch = Clock(**clock)
    told = [watch.read(minute) for minute in find_minutes(folded, 0, len(folded), load(code))]
    return [(time.minute, time.added) for time in told if time]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("it", "Segna Rossi al 35'.", [(35, None)]),
        ("it", "Segna Rossi al 12°.", [(12, None)]),
        ("it", "Segna Rossi al 12' st.", [(57, None)]),
        ("it", "Segna Rossi al 9' s.t.", [(54, None)]),
        ("it", "Raddoppio al 6' della ripresa.", [(51, None)]),
        ("it", "Raddoppio al quarto d'ora della ripresa.", [(60, None)]),
        ("it", "Rete a un quarto d'ora dal termine, un'altra a 4' dalla fine.", [(75, None), (86, None)]),
        ("it", "Si gioca dal 12 al 25 giugno.", []),
        ("fr", "Il marque (36e).", [(36, None)]),
        ("fr", "Il marque (45e+2).", [(45, 2)]),
        ("en", "He scored on 67 minutes.", [(67, None)]),
        ("en", "He scored in the 30th minute.", [(30, None)]),
        ("en", "He scored with eight minutes remaining.", [(82, None)]),
        ("de", "Er traf in der 28. Minute.", [(28, None)]),
        ("de", "Er traf (90.+3).", [(90, 3)]),
        ("es", "Marcó en el minuto 11.", [(11, None)]),
        ("es", "Marcó Ruiz (m. 46).", [(46, None)]),
        ("pt", "Marcou aos 40 min.", [(40, None)]),
        ("pt", "Marcou aos 19 minutos.", [(19, None)]),
    ],
)
def test_a_stated_minute(code, text, expected):
    assert times(text, code) == expected


@pytest.mark.parametrize("text", ["45+2", "45'+2", "45+2'", "45’+2’"])
def test_stoppage_time_in_all_spellings(text):
    assert times(f"Gol ({text}).", "it") == [(45, 2)]


def test_minutes_after_the_ninetieth_are_stoppage_time_unless_extra_time_was_played():
    assert times("Segna al 93'.", "it") == [(90, 3)]
    assert times("Segna al 112'.", "it", extra_time=True) == [(112, None)]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "He scored on 62 minutes. Five minutes later came the second.", [(62, None), (67, None)]),
        ("it", "Segna al 10'. Nove minuti dopo raddoppia.", [(10, None), (19, None)]),
        ("fr", "Il marque (20e). Six minutes plus tard, nouveau but.", [(20, None), (26, None)]),
        ("de", "Er traf (31.). Acht Minuten später fiel das zweite Tor.", [(31, None), (39, None)]),
        ("es", "Marcó en el minuto 12. Cinco minutos después llegó el segundo.", [(12, None), (17, None)]),
        ("pt", "Marcou aos 26 minutos. Cinco minutos depois, ampliou.", [(26, None), (31, None)]),
    ],
)
def test_a_relative_minute_counts_from_the_last_told(code, text, expected):
    assert times(text, code) == expected


@pytest.mark.parametrize(("code", "text"), [("it", "Segna intorno al 30'."), ("it", "Gol verso il 40'.")])
def test_around_is_no_minute(code, text):
    assert times(text, code) == []


def test_halves_counted_apart_by_the_habit_of_the_article():
    assert times("Segna al 3'.", "it", by_halves=True, half=2) == [(48, None)]
    assert times("Segna al 3'.", "it", by_halves=True, half=1) == [(3, None)]


def test_a_relative_minute_with_nothing_told_before_is_none():
    assert times("Cinco minutos después llegó el segundo.", "es") == []
