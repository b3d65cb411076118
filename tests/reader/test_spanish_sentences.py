"""Plain Spanish sentences that tell all goals of a match: who scored, for which side, and when."""

import pytest

from seeds.reader.read import read_text

HOME, AWAY = "home", "away"
RESULT = "El Betis ganó 2-1 al Getafe este domingo en su estadio. "


def told(prose):
    return [(e["minute"], e["team"], e["player"]) for e in read_text(RESULT + prose)["matches"][0]["events"]]


@pytest.mark.parametrize(
    "prose",
    [
        "Sergio Canales anotó dos goles en los minutos 12 y 41. Enes Ünal recortó distancias en el 58.",
        "Sergio Canales marcó en los minutos doce y cuarenta y uno. Enes Ünal redujo la diferencia en el 58.",
        "Sergio Canales marcó (m. 12 y 41). Enes Ünal maquilló el resultado en el minuto cincuenta y ocho.",
    ],
)
def test_two_goals_of_one(prose):
    assert told(prose) == [(12, HOME, "Sergio Canales"), (41, HOME, "Sergio Canales"), (58, AWAY, "Enes Ünal")]


@pytest.mark.parametrize(
    "prose",
    [
        "Un gol de Sergio Canales (m. 12) dio ventaja al Betis, y luego Enes Ünal igualó (m. 41). Después Borja Iglesias "
        "marcó (m. 58).",
        "Sergio Canales adelantó al Betis en el 12 antes de que Enes Ünal igualara el marcador en el 41. Borja Iglesias "
        "decidió el partido en el 58.",
        "El 1-0 lo marcó Sergio Canales en el 12. Enes Ünal puso el 1-1 en el 41, pero Borja Iglesias dio la victoria "
        "al Betis en el 58.",
    ],
)
def test_a_goal_that_levels_is_of_the_other_side(prose):
    assert told(prose) == [(12, HOME, "Sergio Canales"), (41, AWAY, "Enes Ünal"), (58, HOME, "Borja Iglesias")]
