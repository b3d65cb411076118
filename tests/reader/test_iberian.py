"""Ways of telling that the press of Spain, Portugal and Latin America share, in sentences of our own."""

import pytest

from seeds.reader import read

SPANISH = """Alameda 2-1 Ribera

Alameda: Tomé; Arce, Bordón, Cano, Duarte; Egaña, Frías, Gallo, Hierro; Iriarte y Junco. DT: Luna.
Ribera: Noval; Oliva, Pardo, Quero, Rojas; Sosa, Tello, Urbina, Valle; Yáñez y Zurita. DT: Mena.
Amonestado: Tello.

"""
PORTUGUESE = """Alameda 2-1 Ribeira

Alameda: Tomé; Arce, Bordalo, Canas, Duarte; Egas, Frias, Gaspar, Horta; Iria e Juncal. Treinador: Luna.
Ribeira: Noval; Oliva, Pardal, Quental, Roque; Sousa, Telo, Urbano, Valério; Ximenes e Zarco. Treinador: Mena.
Cartão amarelo: Telo.

"""


def told(sheet, prose):
    """The events that the prose tells besides the booking of the sheet, as (type, minute, side, player, other)."""
    (match,) = read(sheet + prose + "\n")["matches"]
    rows = [(e["type"], e["minute"], e["team"], e["player"], e["other"]) for e in match["events"]]
    return [row for row in rows if row[3] not in ("Tello", "Telo")]


@pytest.mark.parametrize(
    ("prose", "events"),
    [
        (
            "Alameda se puso en ventaja al 27'. Frías superó a dos y filtró un pase. Gallo controló y centró al área, donde "
            "Junco definió de zurda para convertir el gol.",
            [("goal", 27, "home", "Junco", "Gallo")],
        ),
        (
            "El único gol llegó a los 81 minutos para Alameda gracias a Junco, tras una contra.",
            [("goal", 81, "home", "Junco", None)],
        ),
        ("Así llegó el 0-1, en un contragolpe culminado por Zurita.", [("goal", None, "away", "Zurita", None)]),
        (
            "Junco en el primer tiempo y Gallo en el descuento anotaron para Alameda.",
            [("goal", None, "home", "Junco", None), ("goal", None, "home", "Gallo", None)],
        ),
        (
            "A los 3 minutos, Alameda abrió el marcador por intermedio de Junco, aunque el tanto fue anulado por mano previa "
            "de Gallo.",
            [("disallowed_goal", 3, "home", "Junco", None)],
        ),
        (
            "En los 14 minutos recibió tarjeta amarilla Sosa, pero muchos reclamaron tarjeta roja.",
            [("yellow_card", 14, "away", "Sosa", None)],
        ),
        (
            "Ribera, que jugó con uno menos desde los 40 minutos por la expulsión del defensor Quero, no reaccionó.",
            [("red_card", 40, "away", "Quero", None)],
        ),
        (
            "Valle se quedó a nada de marcar, pero su tiro se fue elevado del marco.",
            [("shot", None, "away", "Valle", None)],
        ),
        (
            "A los 27 Zurita casi abre el marcador, pero su cabezazo se fue apenas desviado.",
            [("shot", 27, "away", "Zurita", None)],
        ),
        ("La pelota entró sin que Noval pudiera actuar.", []),
    ],
)
def test_spanish(prose, events):
    assert told(SPANISH, prose) == events


@pytest.mark.parametrize(
    ("prose", "events"),
    [
        (
            "Aos 72 minutos, Juncal colocou a bola no fundo das redes, mas o golo foi inicialmente anulado por fora de jogo.",
            [("goal", 72, "home", "Juncal", None)],
        ),
        (
            "Frias lançou Egas na linha, tendo este cruzado para Iria fazer o 2-1.",
            [("goal", None, "home", "Iria", "Frias")],
        ),
        (
            "A Alameda empatou com dois golos de Juncal, aos 61 e aos 90+1.",
            [("goal", 61, "home", "Juncal", None), ("goal", 90, "home", "Juncal", None)],
        ),
        (
            "Juncal, aos 12 minutos, e Iria, aos 50, marcaram para a Alameda.",
            [("goal", 12, "home", "Juncal", None), ("goal", 50, "home", "Iria", None)],
        ),
        ("Um golo contra (Oliva aos 43min) complicou a Ribeira.", [("goal", 43, "home", "Oliva", None)]),
        ("Zarco repõe a igualdade aos 45 minutos.", [("goal", 45, "away", "Zarco", None)]),
        ("Iria não contou com o apoio de Frias.", []),
        ("Com golaço do avançado Juncal, a Alameda superou a Ribeira.", [("goal", None, "home", "Juncal", None)]),
        ("O gol de Juncal acabou anulado.", [("disallowed_goal", None, "home", "Juncal", None)]),
        (
            "O gol da vitória saiu aos 33 minutos. Frias serviu Juncal, que driblou Oliva para arrematar no canto direito de "
            "Noval.",
            [("goal", 33, "home", "Juncal", "Frias")],
        ),
        ("Egas acabou sendo substituído aos 27 minutos por Nabais.", [("substitution", 27, "home", "Nabais", "Egas")]),
        (
            "A maior oportunidade foi aos 21 minutos, com Juncal a cabecear na área. Valeu a defesa atenta de Noval.",
            [("shot", 21, "home", "Juncal", "Noval")],
        ),
    ],
)
def test_portuguese(prose, events):
    assert told(PORTUGUESE, prose) == events


def test_a_list_of_goals_half_by_half():
    goals = "Gols:\n1º tempo: Juncal (Alameda), aos 44 min.\n2º tempo: Zarco (Ribeira), aos 34 min.\n"
    assert told(PORTUGUESE, goals) == [("goal", 44, "home", "Juncal", None), ("goal", 79, "away", "Zarco", None)]
