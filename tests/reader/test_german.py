"""German reports: nouns, titles and compounds beside names; sides of which only the prose tells."""

import pytest

from seeds.reader import read


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (  # titles before a club's abbreviation, "Minuten", a coach behind the club's name
            "Beim Tabellenvorletzten TuS Niederbach setzte es für die SG Talheim/Auerfeld eine Niederlage. Neunzig Minuten "
            "Fußball und viele Minuten Nachspielzeit sahen die Zuschauer. Jan Kolb traf in der 12. Minute für Niederbach, SG-Coach "
            "Uwe Rist sah den Ausgleich von Max Dorn (40.), ehe Kolb in der 80. Minute das 2:1 für den TuS Niederbach erzielte.",
            {"TuS Niederbach", "SG Talheim/Auerfeld"},
        ),
        (  # a man faced, and nouns that a name owns
            "Ulm empfing Kiel. In der 12. Minute rutschte Brandl gegen Zeidler aus, Zeidlers Nachschuss wurde pariert. Zeidler "
            "schlug in der 30. Minute zu, Zeidlers Kollege Mohr legte zum 0:2 nach (60.). Ulm verlor gegen Kiel mit 0:2.",
            {"Ulm", "Kiel"},
        ),
        (  # a people in the plural, and a referee's nation
            "Österreich unterlag am Samstag den Norwegern mit 1:2. Marko Huber traf in der 12. Minute, die Norweger drehten das "
            "Spiel durch Nils Berg (50., 70.). Die Pfeife des Polen Jan Wolny blieb stumm. Österreich haderte.",
            {"Österreich", "Norwegen"},
        ),
        (  # kicks of a shoot-out in a row are no results
            "Der 1. FC Kaiserslautern warf den VfL Bochum mit 6:5 nach Elfmeterschießen aus dem Pokal, nach 120 Minuten stand es "
            "2:2. Jan Kolb (12.) und Max Dorn (60.) trafen für Kaiserslautern, Bochum glich durch Ali Sahin (80., 90.) aus.\n"
            "Elfmeterschießen: 1:0 Ritter, 1:1 Hofer, 2:1 Tomas, 2:2 Stiegler, 3:2 Tanner, 3:3 Wittmann, Kern hält gegen Bauer.\n",
            {"1. FC Kaiserslautern", "VfL Bochum"},
        ),
    ],
)
def test_sides_are_told_from_nouns_and_people(text, sides):
    (match,) = read(text)["matches"]
    assert {match["home"], match["away"]} == sides


@pytest.mark.parametrize(
    "opening",
    [
        "Der SC Freiburg gewann 3:2 gegen Werder Bremen. Früh brachte Jan Kolb die Gäste aus Bremen in Führung (6.).",
        "Am Samstag empfing der SC Freiburg Werder Bremen und gewann 3:2. Jan Kolb traf in der 6. Minute für Bremen.",
        "Am 3:2-Heimsieg des SC Freiburg gegen Werder Bremen gab es nichts zu deuteln. Kolb traf früh für Bremen (6.).",
        "Freiburg (SID) Der SC Freiburg hat 3:2 gegen Werder Bremen gewonnen. Jan Kolb traf früh für Bremen (6.).",
    ],
)
def test_who_is_at_home_is_told_by_whose_hosts_and_visitors_they_are(opening):
    rest = " Max Dorn glich aus (20.), Ali Sahin erzielte das 2:1 (50.), Kolb das 2:2 (70.), Dorn das 3:2 (80.)."
    (match,) = read(opening + rest)["matches"]
    assert (match["home"], match["away"]) in (("SC Freiburg", "Werder Bremen"), ("Freiburg", "Bremen"))


def test_who_lost_in_a_town_is_the_visitor():
    text = (
        "Wir haben in Lübeck 1:3 verloren. Unser VfB Oldenburg ging durch Jan Kolb in Führung (16.), dann traf Max Dorn für Lübeck "
        "(30., 64.), und in der 90. Minute machte Ali Sahin für Lübeck alles klar. Der VfB Oldenburg bleibt Letzter."
    )
    (match,) = read(text)["matches"]
    assert (match["home"], match["home_score"], match["away_score"]) == ("Lübeck", 3, 1)
