"""Which match an article is about, among all the sides that it names."""

import pytest

from seeds.reader.read import read_text

OTHERS = {
    "the town that heads an agency's report": (
        "PORTLAND, Maine (AP) -- Marcus Hale scored in the 61st minute as Casco Wanderers held on to beat the Milford Steel "
        "2-1 on Saturday "
        "night.\n\nCasco had taken the lead on Jesper Lund's free kick in the 17th minute. Milford tied it through Nico "
        "Ferrante just "
        "before halftime.",
        {"Casco Wanderers", "Milford Steel"},
    ),
    "a town in capitals behind the league": (
        "TERZA CATEGORIA UDINE - Nove reti e tutti a casa. Il Moimacco travolge in trasferta la Sangiorgina con il "
        "punteggio di 3-0, per il "
        "Moimacco segnano Lodolo al 12' e al 30' e Gashi al 70'. La Sangiorgina non ha mai tirato.",
        {"Moimacco", "Sangiorgina"},
    ),
    "a heading's further words": (
        "Liveticker: SV Arminia Hannover – Rotenburger SV, 9. Spieltag zum Nachlesen\n\n4' Erster Abschluss der Gäste.\n17' "
        "Tor für "
        "Rotenburg! Kirschke schiebt ein.\n23' Gelb für Mehlis (Rotenburg).\n45' TOOOR für Arminia! Scherer trifft.\n62' Rot für "
        "Kirschke.\n90' Schluss, 1:1.",
        {"SV Arminia Hannover", "Rotenburger SV"},
    ),
    "a slash between them": (
        "EN DIRECT - Coupe : RC Abengourou / Horizon AC\n\n5' Ça manque de rythme.\n33' Carton jaune pour Yao (RC "
        "Abengourou).\n45' But ! "
        "Barry marque pour Horizon. 0-1\n70' But ! Brou transforme le penalty pour Abengourou. 1-1\n81' Sangaré sort, "
        "remplacé par "
        "Ouattara.\n90' C'est fini, 1-1.",
        {"RC Abengourou", "Horizon AC"},
    ),
    "a headline in capitals": (
        "BATTUTO IL VILLALBA DOPO CENTOVENTI MINUTI DI PASSIONE\n\nLa Fragolese è in Serie D. Il 3-2 sul Villalba Veronese "
        "matura nei "
        "supplementari: Alba segna al 3' per il Villalba, Celiento pareggia al 21' per la Fragolese. Nella ripresa "
        "Boccalari su rigore per "
        "il Villalba, poi Fava per la Fragolese all'87' e Gargiulo al 112'.",
        {"Villalba Veronese", "Fragolese"},
    ),
    "marks of a match": (
        "LE PAGELLE DI FERALPISALÒ-TRENTO 2-0\n\nFERALPISALÒ\nRinaldi 7; Luciani 6, ammonito; Pasini 6,5; Dubini 7,5: segna "
        "di testa dopo mezz'ora; "
        "Maestri 7: entra al posto di Crespi all'intervallo e al 61' segna il 2-0.\nTRENTO\nBarlocco 6,5; Frosi 5,5; "
        "Giannotti 5: espulso "
        "all'83' per doppia ammonizione.",
        {"FERALPISALÒ", "TRENTO"},
    ),
    "the leaders they draw near to": (
        "Cruzeiro passeia, faz 3 a 1 no Goiás e cola no líder São Paulo\n\nO Cruzeiro goleou o Goiás por 3 a 1 e ficou a "
        "dois pontos "
        "do São Paulo. Roni marcou aos 12 e aos 40 minutos, e Charles fez o terceiro aos 70. Welliton descontou aos 55.",
        {"Cruzeiro", "Goiás"},
    ),
    "points of a table": (
        "Peñarol perdió 2-1 con Plaza Colonia. Kidd marcó a los 12 y a los 66 minutos, y Formento hizo el gol de Peñarol a "
        "los 30. "
        "A los 80 entró Ruglio por Formento y a los 84 vio la roja Méndez.\n\n"
        "La tabla: Nacional 21, Liverpool 19, Peñarol 18, Torque 17.",
        {"Peñarol", "Plaza Colonia"},
    ),
    "a duel of two men": (
        "Brest s'offre un bol d'air\n\nBrest a battu Toulouse (2-0) samedi. Au commencement, il y eut un duel, que tout le monde "
        "attendait depuis des jours et des jours dans les deux villes. Le Gallic contre Nielsen, deux mètres contre un "
        "mètre nonante. "
        "Kervella a marqué à la 12e, puis à la 30e minute.",
        {"Brest", "Toulouse"},
    ),
    "a club's town where two nations play": (
        "Il Galles torna a sorridere\n\nIl Galles, che a Cardiff ha battuto per 1-0 il Montenegro, sale al secondo posto. "
        "Al 30' tocco decisivo di Evans, ventunenne del Wolverhampton. Bulgaria e Svizzera riposavano.",
        {"Galles", "Montenegro"},
    ),
    "a saint's name within a sentence": (
        "Em um dia de calor, o São Raimundo fez 3 a 2 no Nacional e ficou com a taça. Delmo marcou aos 15 minutos, o "
        "Nacional empatou "
        "aos 22 com Garanha, e o São Raimundo achou o empate com Rondinelli aos 70.",
        {"São Raimundo", "Nacional"},
    ),
    "a short word for against with its full stop, and the contest behind a dash": (
        "EN VIVO: Olmedal de Trenquel vs. Ronces de la Vega - Torneo Zonal, fecha 4\n\n16m - Amonestado Iturri.\n"
        "24m - ¡GOL! Uribe no perdona.\n42m - ¡Lo atajó Pampa!\n73m - ¡GOOOL! Palmas, de palomita.",
        {"Olmedal de Trenquel", "Ronces de la Vega"},
    ),
    "a match called by both names in one": (
        "Suspendido en el minuto 70 el Cabrales-Santa Aldea por una agresión\n\nLa tarde terminó con la Guardia Civil en el césped. "
        "El Cabrales-Santa Aldea no pasó del minuto 70. El marcador señalaba un 1-2. Richi marcó en el 12, Dani Roca empató en el 30 "
        "y el mismo Roca marcó de penalti en el 58.",
        {"Cabrales", "Santa Aldea"},
    ),
    "a side of whose ground a draw was nearly taken away": (
        "Nacional lo perdía, lo empató y casi se lo lleva de Villa Mitre\n\nNacional igualó 2-2 con Deportivo Lapridana. "
        "Deportivo Lapridana y Nacional repartieron puntos. Giménez marcó a los 8 y Rivas a los 40; Cruz empató a los 49 y a los 76.",
        {"Nacional", "Deportivo Lapridana"},
    ),
    "a club's name with its town's": (
        "Las chicas de Nacional de Villa Helena ganaron en Carmelo\n\nBajo la llovizna, Nacional de Villa Helena le ganó 3 a 2 a San "
        "Miguel en la cuarta fecha. Artagave abrió la cuenta a los 2 minutos para San Miguel.",
        {"Nacional", "San Miguel"},
    ),
    "a club's name with that of the town where it played": (
        "Mangasport retrouve des couleurs, CMS coule à Moanda\n\nLe choc de samedi a tenu ses promesses : Mangasport de Moanda a "
        "terrassé l’AO Cercle Mbéri (4-2).\n\nOndo (4e) a ouvert le bal, suivi de Nguema (16e). Les visiteurs ont marqué par Ameka.",
        {"Mangasport", "AO Cercle Mbéri"},
    ),
    "a nation and the one that beat it before": (
        "Panamá se aseguró el liderato al derrotar por 3-1 a la de Belice, que cayó en su estreno por 7-0 ante El Salvador. "
        "Ceballos marcó al 9 y al 14, Gentle descontó al 41 y Murillo puso el 3-1 al 83.",
        {"Panamá", "Belice"},
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
