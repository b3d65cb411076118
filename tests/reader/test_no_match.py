"""Texts with scores and minutes in them that report no football match."""

import pytest

from seeds.reader import read

HANDBALL = """Handball : Nantes renverse Montpellier

Menés 16-12 à la pause, les Nantais ont battu Montpellier mercredi soir en championnat. L'ailier Julien Tardieu a
égalisé à la 52e minute avant que le gardien Simon Faure n'arrête un penalty de Descat.
"""
FUTSAL = """Fútbol sala: el Cartagena se impone al Jaén en el último minuto

El Cartagena venció 4-3 al Jaén en la jornada 20. Mellado adelantó a los locales en el minuto 6 y Rivera empató de
doble penalti. En la segunda parte marcaron Motta y Waltinho, y el portero Chemi detuvo dos ocasiones.
"""
RUGBY = """Harlequins 27-24 Bath: late score settles it

Harlequins came from behind to beat Bath 27-24. Cadan Murray crossed twice in the first half, and Bath, down to 14 men
after Tom Dunne's yellow card in the 35th minute, replied through Ollie Lawson.
"""
PREVIEW = """Eintracht Falkenau erwartet Wernsdorf

Am Samstag empfängt Eintracht Falkenau den SV Wernsdorf zum Spitzenspiel der Landesliga. Das Hinspiel gewann Wernsdorf
mit 3:1, Lindner traf damals doppelt. Trainer Uwe Bartels muss auf Torwart Kessler verzichten.
"""


@pytest.mark.parametrize("text", [HANDBALL, FUTSAL, RUGBY, PREVIEW])
def test_other_sports_and_previews_give_no_match(text):
    assert read(text)["matches"] == []


def test_a_high_result_of_football_is_one():
    (match,) = read("Harwick Town 9-7 Selby\n\nDan Pryce scored four times, the last on 88 minutes.")["matches"]
    assert (match["home_score"], match["away_score"]) == (9, 7)
