"""Results told beside the scores of other matches, of the break, of kicks from the spot and of stages on the way."""

import pytest

from seeds.reader import read

TOLD = {
    # which: (text, goals by side)
    "what they had won by before": (
        "Barnsley beat Rochdale 2-1 on Saturday with goals by Tom Hale after 12 minutes and Joe Marsh after 80 minutes. "
        "Ben Cole had levelled on 44 minutes for Rochdale, who had won 5-0 at home against them.",
        {"Barnsley": 2, "Rochdale": 1},
    ),
    "goalless, then kicks": (
        "Barnsley won 4-2 on penalties after 120 goalless minutes against Rochdale at Oakwell.\n\n"
        "Tom Hale hit the post after 12 minutes, Joe Marsh was sent off on 80 minutes and Ben Cole was booked on 44 minutes.",
        {"Barnsley": 0, "Rochdale": 0},
    ),
    "a hyphened half-time score": (
        "Der SC Freiburg feierte am Samstag gegen Mainz 05 einen 3:1-(0:1)-Sieg. Hans Muster traf in der 12. Minute zum 0:1, "
        "danach drehte Freiburg das Spiel.",
        {"Freiburg": 3, "Mainz 05": 1},
    ),
    "the score it ended with": (
        "VfL Osnabrück gegen SV Meppen: Hans Muster schoss in der 12. Minute das 1:0, Karl Beispiel verkürzte in der "
        "70. Minute auf 2:1. Kurz danach erzielte Osnabrück den 3:1-Endstand.",
        {"VfL Osnabrück": 3, "SV Meppen": 1},
    ),
    "without any goals": (
        "El Real Oviedo y el Sporting de Gijón no se hicieron daño. El derbi no tuvo goles en el Carlos Tartiere.\n\n"
        "Pedro Ruiz estrelló un disparo en el poste en el minuto 30 y Juan Sanz fue expulsado en el 75.",
        {"Real Oviedo": 0, "Sporting de Gijón": 0},
    ),
    "ahead of both sides": (
        "È terminata 2-1 la gara tra Cesena e Rimini, valida per il terzo turno di Coppa Italia. Al 12' segna Mario Alba di "
        "testa, poi il pari di Luca Bruni al 40' e la rete di Paolo Conti all'80'.",
        {"Cesena": 2, "Rimini": 1},
    ),
    "goals left out before the last": (
        "Caen reçoit Le Havre et déroule. Paul Martin ouvre le score pour Caen (1-0, 5e). Jean Petit double la mise (2-0, "
        "20e). Ensuite Louis Morel a conclu la soirée (6-0, 90e) pour Caen.",
        {"Caen": 6, "Le Havre": 0},
    ),
    "the leg that is reported": (
        "El Real Oviedo le ganó 2-1 al Sporting de Gijón en el partido de ida. Marcó Pedro Ruiz en el minuto 30 y Juan Sanz "
        "en el 75.",
        {"Real Oviedo": 2, "Sporting de Gijón": 1},
    ),
    "what may be awarded": (
        "Cesena e Rimini si fermano al 50': partita sospesa sullo 0-0 per la nebbia. Al 12' palo di Mario Alba per il "
        "Cesena. Il giudice assegnerà al Cesena la vittoria per 3-0 a tavolino.",
        {"Cesena": 0, "Rimini": 0},
    ),
    "won with one at the other's": (
        "Der Trainer bejubelte am Samstag mit dem SC Freiburg einen 3:1-(0:1)-Sieg bei Mainz 05. Hans Muster traf in der "
        "12. Minute, Karl Beispiel in der 70. Minute.",
        {"SC Freiburg": 3, "Mainz 05": 1},
    ),
    "level, then kicks": (
        "El Real Oviedo le ganó 4-3 en los penales al Sporting de Gijón luego de empatar 1 a 1 en los 90 minutos.\n\n"
        "Pedro Ruiz marcó de cabeza en el minuto 30 y Juan Sanz igualó en el 75.",
        {"Real Oviedo": 1, "Sporting de Gijón": 1},
    ),
}


@pytest.mark.parametrize(("text", "goals"), TOLD.values(), ids=TOLD)
def test_the_result_is_this_match_s_at_its_end(text, goals):
    match = read(text)["matches"][0]

    assert {match["home"]: match["home_score"], match["away"]: match["away_score"]} == goals


SIDES = {
    "an owner's name": (
        "Hale's Barnsley send Rochdale out\n\nTom Hale was Barnsley's hero as they knocked out Rochdale.\n\n"
        "Barnsley: Reed, Hale, Marsh, Bell, Ford, Kent, Lake, Moss, Nash, Pike, Rose.\n"
        "Rochdale: Cole, Dale, East, Fell, Gray, Hill, Ince, Judd, King, Lowe, Mann.\n\n"
        "Hale scored after 12 minutes and Marsh after 80 minutes.",
        {"Barnsley", "Rochdale"},
    ),
    "one whose name begins the other's": (
        "Dundee United fight back to beat Dundee\n\nTom Hale scored twice as Dundee United beat rivals Dundee.\n\n"
        "Dundee United: Reed, Hale, Marsh, Bell, Ford, Kent, Lake, Moss, Nash, Pike, Rose.\n"
        "Dundee: Cole, Dale, East, Fell, Gray, Hill, Ince, Judd, King, Lowe, Mann.\n\n"
        "Hale scored after 12 minutes and again after 80 minutes.",
        {"Dundee United", "Dundee"},
    ),
    "capitals": (
        "Buio al «Comunale»: Nocera-San Sisto finisce 2-2\n\nNOCERA: Alba, Bruni, Conti, Dotti, Esposto, Ferri, Gatti, "
        "Izzo, Leone, Motta, Neri.\nSAN SISTO: Orsi, Pace, Quaranta, Riva, Sala, Testa, Urbani, Vitale, Zanchi, Poli, Rossi.\n\n"
        "Gol di Motta al 12' e di Neri al 40', poi Testa al 60' e Sala al 70'.",
        {"Nocera", "San Sisto"},
    ),
}


@pytest.mark.parametrize(("text", "sides"), SIDES.values(), ids=SIDES)
def test_the_sides_are_named_as_they_are_called(text, sides):
    match = read(text)["matches"][0]

    assert {match["home"], match["away"]} == sides


def test_the_ground_is_the_one_where_the_result_is_told():
    match = read(
        "O Santos terá de buscar a virada na Vila Belmiro.\n\nO time de branco foi goleado pelo Palmeiras por 3 a 0, ontem, no "
        "Allianz Parque lotado. João Alves marcou aos 12 minutos, Pedro Lima aos 40 e Caio Reis aos 80."
    )["matches"][0]

    assert (match["home"], match["away"]) == ("Palmeiras", "Santos")
    assert (match["home_score"], match["away_score"]) == (3, 0)
