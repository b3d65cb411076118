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


TRANSFER = """City land Penrose

Leeds City have signed striker Dale Penrose from Marlow for £2m. Penrose, 24, scored 61 goals in 140 games for Marlow,
the last of them the winner in Saturday's 2-1 victory over Hexham, when he headed in a corner after 77 minutes. He also
had trials with Norwich and Ipswich.
"""
SEASON = """Un año para olvidar

El Atlético Ribera empezó ganando 2-0 al Tudelano con dos goles de Iker Salas. En octubre cayó 4-0 en Alfaro, en enero
perdió 3-1 con el Izarra y en abril encajó en el minuto 90 el gol del Mutilvera que lo mandó a Regional. Salas acabó con
doce tantos.
"""
PORTRAIT = """Der stille Kapitän

Mit 36 Jahren hört Jonas Mertens auf. 214 Spiele machte er für den SV Brake, das schönste war das 4:3 gegen Bremen im
Pokal, als er in der 88. Minute per Kopf traf. Gegen Kiel sah er 2011 Rot, gegen Rostock verschoss er einen Elfmeter.
„Ich bereue nichts“, sagt er.
"""
SQUAD = """Baxter names squad for Ghana trip

Coach Lee Baxter has recalled Dale Penrose for next month's qualifier against Ghana. Penrose scored twice in the 2-1 win
over Zambia, the second after 70 minutes.
"""
NEXT_OPPONENT = """Brest – Lorient : un derby pour se relancer

Dimanche (17 heures), Lorient devra se passer de Laporte, expulsé samedi, et Moffi, touché à la cuisse, est incertain.
Les Merlus n'ont pas oublié leur visite de l'hiver : Del Castillo avait marqué à la 12e, puis à la 70e (2-0).
"""
BAN = """Discipline. Quatre matches ferme pour Delaunay

Exclu à la 63e minute de Vitré – Fougères (0-2) pour un coup de tête, l'attaquant purgera sa suspension jusqu'en avril. La
commission a aussi rejeté la réclamation portant sur le second but, marqué à la 88e par un joueur entré sans autorisation.
"""


@pytest.mark.parametrize(
    "text", [SQUAD, HANDBALL, FUTSAL, RUGBY, PREVIEW, TRANSFER, SEASON, PORTRAIT, NEXT_OPPONENT, BAN]
)
def test_texts_that_report_no_match_of_football_give_none(text):
    assert read(text)["matches"] == []


SHORT = """Hexham Town 3-0 Marlow

Goals from Dale Penrose, Neil Corrie and Sam Tuft gave Hexham Town their first win.
"""
NEXT_MATCH = """Le FC Courtois bat Brandon 1-0

Un coup franc de Marius Valat (55e) a suffi au FC Courtois pour battre le FC Brandon samedi (1-0). Il affrontera Annecy
puis Grenoble en coupe.
"""


@pytest.mark.parametrize("text", [SHORT, NEXT_MATCH])
def test_a_short_report_is_one(text):
    assert len(read(text)["matches"]) == 1


def test_a_high_result_of_football_is_one():
    (match,) = read("Harwick Town 9-7 Selby\n\nDan Pryce scored four times, the last on 88 minutes.")["matches"]
    assert (match["home_score"], match["away_score"]) == (9, 7)
