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


SHEET = """SV Altenau - TSV Brunnfeld 3:2

Altenau: Hummel – Arndt, Bartz, Clasen, Dorn – Eppler, Fenske, Grote, Hilpert – Ihlow, Jahnke
Brunnfeld: Nissen – Ohlsen, Paulsen, Quast, Rieck – Sievers, Thoms, Ude, Voigt – Wulf, Zander

Die Partie begann auf schwerem Boden, und nur wenige waren bei dem Wetter gekommen.

"""


def told(prose):
    (match,) = read(SHEET + prose + "\n")["matches"]
    return [(e["type"], e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in match["events"]]


@pytest.mark.parametrize(
    ("prose", "events"),
    [
        ("Als Wulf nach Vorarbeit von Voigt einen drauf setzte (17.), war es still.", [("goal", 17, "away", "Wulf", "Voigt", "open")]),
        ("Grote (66.) stellte auf Remis.", [("goal", 66, "home", "Grote", None, "open")]),
        ("Ihlow hämmerte den Ball in der 70. Minute unter die Latte.", [("goal", 70, "home", "Ihlow", None, "open")]),
        ("In der 20. Minute hatte Wulf den Ball ins Tor gehoben.", [("goal", 20, "away", "Wulf", None, "open")]),
        ("Wulf brachte die Kugel in der 43. Minute nicht im leeren Tor unter.", [("shot", 43, "away", "Wulf", None, "off_target")]),
        ("Acht Minuten vor Ultimo traf Jahnke zum 3:2.", [("goal", 82, "home", "Jahnke", None, "open")]),
        ("Hummel ließ bei einem Volley von Wulf seine ganze Klasse aufblitzen (82.).",
         [("shot", 82, "away", "Wulf", "Hummel", "saved")]),
        ("Ude (4.) und Voigt (12.) ließen gute Möglichkeiten aus.",
         [("shot", 4, "away", "Ude", None, "unknown"), ("shot", 12, "away", "Voigt", None, "unknown")]),
        ("Brunnfelds Ohlsen sah wegen einer Notbremse gegen den enteilten Ihlow noch die Rote Karte (85.).",
         [("red_card", 85, "away", "Ohlsen", None, "straight")]),
        ("Wulfs Jubel brachte ihm Gelb ein.", [("yellow_card", None, "away", "Wulf", None, None)]),
        ("Der Trainer nahm in der 75. Minute Ude und Voigt vom Feld, neu mit dabei sind Kern und Lohse.",
         [("substitution", 75, "away", "Kern", "Ude", None), ("substitution", 75, "away", "Lohse", "Voigt", None)]),
        ("Arndt zog sich in der 30. Minute eine Knieverletzung zu.", [("injury", 30, "home", "Arndt", None, None)]),
        ("Der Schiri hat in der 80. Minute einen klaren Elfer verweigert, als Wulf umgerissen wurde.",
         [("penalty_appeal", 80, "away", "Wulf", None, None)]),
    ],
)  # fmt: skip
def test_what_german_sentences_tell(prose, events):
    assert told(prose) == events


@pytest.mark.parametrize(
    "prose",
    [
        "Es war noch mehr drin für Altenau.",
        "Nicht eingesetzt wurde Kern.",
        "Am Ende war die Luft raus, Wulf ging enttäuscht vom Platz.",
    ],
)
def test_what_german_sentences_do_not_tell(prose):
    assert not [event for event in told(prose) if event[0] in ("goal", "red_card")]


def test_minutes_and_the_result_may_stand_on_lines_of_their_own():
    minutes = "89.\nSpielende\n71.' +2\n{}\n65.\nEinwurf für Bremen.\n40.\nEcke für Freiburg.\n20.\nViel Leerlauf.\n"
    text = "SC Freiburg\n2:0\nWerder Bremen\n\n" + minutes.format(
        "Tor für Freiburg durch Jan Kolb, der aus elf Metern vollstreckt."
    )
    (match,) = read(text + "3.\nTor für Freiburg durch Max Dorn, der den Ball ins Netz schiebt.\n")["matches"]
    assert (match["home"], match["home_score"], match["away_score"]) == ("SC Freiburg", 2, 0)
    goals = [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "goal"]
    assert sorted(goals) == [(3, "Max Dorn"), (71, "Jan Kolb")]


def test_the_score_of_a_shootout_is_not_the_match_s():
    text = (
        "Der SC Freiburg hat Werder Bremen mit 7:6 nach Elfmeterschießen aus dem Pokal geworfen. Max Dorn brachte die Freiburger in "
        "der 20. Minute in Führung, Jan Kolb glich in der 70. Minute für Bremen aus. Nach 120 Minuten hatte es 1:1 gestanden.\n"
    )
    (match,) = read(text)["matches"]
    assert (match["home_score"], match["away_score"]) == (1, 1)
