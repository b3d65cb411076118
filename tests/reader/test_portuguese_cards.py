"""Cards of several in one Portuguese sentence, each with an aside of his own."""

import pytest

from seeds.reader import read
from tests.reader.reports import BRAZILIAN_SHEET


def told_of(prose):
    (match,) = read(BRAZILIAN_SHEET + prose)["matches"]
    return [(e["type"], e["minute"], e["player"]) for e in match["events"]]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        (
            "Geromel, por reclamação, e o atacante Barreto, que fez falta em Maicon, receberam cartões amarelos.",
            [("yellow_card", None, "Geromel"), ("yellow_card", None, "Barreto")],
        ),
        (
            "Juninho, aos 30, e Vizeu, aos 40, levaram o amarelo.",
            [("yellow_card", 30, "Juninho"), ("yellow_card", 40, "Vizeu")],
        ),
    ],
)
def test_each_of_two_with_asides_is_booked(prose, told):
    assert told_of(prose) == told


@pytest.mark.parametrize(
    "prose",
    [
        "Everton recebeu de Vizeu, passou por Tinga, e Quintero, que chegou tarde, levou o amarelo.",
        "Tinga, de longe, acertou a trave, e Quintero, por reclamação, viu o amarelo.",
    ],
)
def test_who_does_something_else_is_not_booked(prose):
    assert [who for kind, _, who in told_of(prose) if kind == "yellow_card"] == ["Quintero"]


def test_shots_with_their_minutes_are_no_goals():
    assert not [e for e in told_of("Tinga, aos 10, e Everton, aos 20, chutaram para fora.") if e[0] == "goal"]
