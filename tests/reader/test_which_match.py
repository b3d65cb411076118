"""Which match an article is about, among all the sides that it names."""

import pytest

from seeds.reader.read import read_text

OTHERS = {
    "the leaders they draw near to": (
        "Cruzeiro passeia, faz 3 a 1 no Goiás e cola no líder São Paulo\n\nO Cruzeiro goleou o Goiás por 3 a 1 e ficou a dois pontos "
        "do São Paulo. Roni marcou aos 12 e aos 40 minutos, e Charles fez o terceiro aos 70. Welliton descontou aos 55.",
        {"Cruzeiro", "Goiás"},
    ),
    "points of a table": (
        "Peñarol perdió 2-1 con Plaza Colonia. Kidd marcó a los 12 y a los 66 minutos, y Formento hizo el gol de Peñarol a los 30. "
        "A los 80 entró Ruglio por Formento y a los 84 vio la roja Méndez.\n\n"
        "La tabla: Nacional 21, Liverpool 19, Peñarol 18, Torque 17.",
        {"Peñarol", "Plaza Colonia"},
    ),
    "a duel of two men": (
        "Brest s'offre un bol d'air\n\nBrest a battu Toulouse (2-0) samedi. Au commencement, il y eut un duel, que tout le monde "
        "attendait depuis des jours et des jours dans les deux villes. Le Gallic contre Nielsen, deux mètres contre un mètre nonante. "
        "Kervella a marqué à la 12e, puis à la 30e minute.",
        {"Brest", "Toulouse"},
    ),
    "a club's town where two nations play": (
        "Il Galles torna a sorridere\n\nIl Galles, che a Cardiff ha battuto per 1-0 il Montenegro, sale al secondo posto. "
        "Al 30' tocco decisivo di Evans, ventunenne del Wolverhampton. Bulgaria e Svizzera riposavano.",
        {"Galles", "Montenegro"},
    ),
    "a saint's name within a sentence": (
        "Em um dia de calor, o São Raimundo fez 3 a 2 no Nacional e ficou com a taça. Delmo marcou aos 15 minutos, o Nacional empatou "
        "aos 22 com Garanha, e o São Raimundo achou o empate com Rondinelli aos 70.",
        {"São Raimundo", "Nacional"},
    ),
}


@pytest.mark.parametrize("text, sides", OTHERS.values(), ids=OTHERS.keys())
def test_the_match_is_between_those_who_played_it(text, sides):
    match = read_text(text)["matches"][0]
    assert {match["home"], match["away"]} == sides


def test_a_leader_may_play_too():
    """Whoever is called first in the table is no neighbour in it only."""
    text = "La capolista Cesena passa 3-2 sul campo dell'Atalanta. Coveri segna al 4', Bonanomi al 30' e Veli al 70' per il Cesena."
    match = read_text(text)["matches"][0]
    assert {match["home"], match["away"]} == {"Atalanta", "Cesena"}
