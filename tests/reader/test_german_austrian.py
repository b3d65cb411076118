"""Reports as the Austrian press writes them: changes, saves and cards told beside goals, the sheet in the last lines."""

import pytest

from seeds.reader import read
from tests.reader.reports import GERMAN_SHEET, telling

match_of, events = telling(GERMAN_SHEET)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kern parierte gegen Reiter glänzend (12.).", [(12, "away", "Reiter", "Kern", "saved")]),
        (
            "Egger traf in der 5. Minute, nachdem Zauner gegen Brandl noch stark pariert hatte.",
            [(5, "home", "Brandl", "Zauner", "saved")],
        ),
        (
            "Leitner prüfte Zauner nach sechs Minuten, einen Kopfball von Moser kratzte Bauer von der Linie (19.).",
            [(6, "home", "Leitner", "Zauner", "saved"), (19, "home", "Moser", "Bauer", "blocked")],
        ),
        ("Wolfs Kopfball wurde auf der Linie geklärt.", [(None, "home", "Wolf", None, "blocked")]),
        ("Koller setzte einen Freistoß an die Außenstange (40.).", [(40, "away", "Koller", None, "woodwork")]),
        ("Hofer brachte den Ball nicht an Kern vorbei (71.).", [(71, "away", "Hofer", "Kern", "saved")]),
        ("Pichlers Hereingabe wurde gerade noch zur Ecke abgewehrt.", []),
    ],
)
def test_who_shot_and_who_stopped_it(sentence, expected):
    assert events(sentence, "shot") == expected


def test_a_coach_who_reacts_saves_nothing():
    told = "Zur Pause reagierte Thomas Haas und brachte Felix Gruber für den blassen Egger."
    assert events(told, "shot") == []
    assert events(told, "substitution") == [(None, "home", "Felix Gruber", "Egger", None)]


def test_two_pairs_whom_a_coach_sends_on():
    told = "Haas musste nun Felix Gruber und Max Seidl für Egger und Pichler aufs Feld schicken."
    pairs = {(e[2], e[3]) for e in events(told, "substitution")}
    assert pairs == {("Felix Gruber", "Egger"), ("Max Seidl", "Pichler")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Brandl (14.) und der kurz zuvor eingewechselte Gruber (80.) sorgten für den Heimsieg.",
        "Brandl (14.) und Gruber (80.) trafen für die Gastgeber.",
    ],
)
def test_two_scorers_before_their_verb(sentence):
    assert [(e[0], e[2]) for e in events(sentence, "goal")] == [(14, "Brandl"), (80, "Gruber")]


def test_a_decision_that_was_a_dismissal_is_no_goal():
    told = "Die Vorentscheidung fiel in der 70. Minute, als Eder nach einem Foul an Wolf die rote Karte sah."
    assert events(told, "goal") == []
    assert [e[:3] for e in events(told, "red_card")] == [(70, "away", "Eder")]


def test_a_booking_told_later_keeps_its_minute():
    told = "Moser hatte da schon Gelb gesehen (27., Foul an Reiter)."
    assert [e[:3] for e in events(told, "yellow_card")] == [(27, "home", "Moser")]


def test_a_change_set_off_by_dashes_is_no_list():
    told = (
        "Die Wechsel – Felix Gruber ersetzte in der 62. Minute Egger – halfen wenig. Am Ende hieß es 3:2 (Wolf, 90.)."
    )
    assert events(told, "substitution") == [(62, "home", "Felix Gruber", "Egger", None)]


# Such articles come as one long line.
STANZA = """
Oberwald – Der SC Oberwald hat am Samstag gegen den SV Talbach 1:0 gewonnen. (APA, 5.3.2016) SC Oberwald – SV Talbach 1:0
(0:0)Waldstadion, 900 Zuschauer, SR Weiss Tor: 1:0 (88.) Brandstätter Oberwald: Kern – Lang, Moser, Huber, Ortner –
Steiner, Wolf – Pichler, Egger, Leitner (75. Brandstätter) – Brandl Talbach: Zauner – Auer, Bauer, Fuchs, Winkler – Eder,
Maier – Hofer, Koller, Berger – Reiter
""".replace("\n", " ").strip()


def test_the_last_scorer_of_a_list_that_runs_into_a_line_up():
    (match,) = read(STANZA)["matches"]
    goals = [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "goal"]
    assert goals == [(88, "Brandstätter")]
    assert len(match["home_lineup"]) == len(match["away_lineup"]) == 11


def test_the_score_of_the_first_leg_is_not_the_result():
    lead = "Der FC Augsburg bezwang zu Hause den SC Freiburg nach 0:2 noch mit 4:3 (1:2) und steht nach dem 1:1 im Hinspiel im Finale."
    (match,) = read(lead + " Brandl (12.) und Egger (90.) trafen für Augsburg.")["matches"]
    assert (match["home_score"], match["away_score"]) == (4, 3)


PREVIEW = """
Oberwald hofft auf das Ende der Heimflaute. Oberwald – Ohne seinen Kapitän geht der SC Oberwald am Samstag in das
Heimspiel gegen den SV Talbach. Die jüngste Begegnung verlor man im November mit 0:2, Reiter (38.) und Hofer (71.) trafen
für Talbach. Trainer Haas kündigte Änderungen an. SC Oberwald – SV Talbach Waldstadion, 18.30 Uhr, SR Weiss. Bisherige
Saisonergebnisse: 2:2 (h), 0:2 (a) Oberwald: Kern – Lang, Moser, Huber, Ortner – Steiner, Wolf – Pichler, Egger, Leitner –
Brandl Talbach: Zauner – Auer, Bauer, Fuchs, Winkler – Eder, Maier – Hofer, Koller, Berger – Reiter
""".replace("\n", " ").strip()


def test_a_preview_with_its_line_ups_reports_no_match():
    assert read(PREVIEW)["matches"] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Max Seidl löste in der 60. Minute Pichler ab.",
        "Max Seidl wurde in der 60. Minute für Pichler eingewechselt.",
        "Haas tauschte in der 60. Minute Pichler gegen Max Seidl.",
        "Haas nahm in der 60. Minute Pichler vom Feld und brachte Max Seidl.",
        "In der 60. Minute brachte Haas Max Seidl für Kapitän Pichler.",
        "Pichler verließ in der 60. Minute den Platz, seinen Part übernahm Max Seidl.",
        "Pichler musste in der 60. Minute weichen, Max Seidl ersetzte ihn.",
        "Der in der 60. Minute für Pichler eingewechselte Max Seidl belebte das Spiel.",
    ],
)
def test_one_change_in_many_orders(sentence):
    assert events(sentence, "substitution") == [(60, "home", "Max Seidl", "Pichler", None)]


def test_two_pairs_share_the_minute_behind_them():
    told = "Für Pichler und Egger kamen Max Seidl und Felix Gruber (71.)."
    assert [(e[0], e[2], e[3]) for e in events(told, "substitution")] == [
        (71, "Max Seidl", "Pichler"),
        (71, "Felix Gruber", "Egger"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Huber kam in der 39. Minute frei zum Schuss, den Zauner aber hielt.",
        "Haas beorderte Rückkehrer Huber auf die rechte Seite.",
        "Nach einem Foul an Huber wurde Eder für seine Grätsche verwarnt.",
    ],
)
def test_no_change_where_somebody_only_comes_to_something(sentence):
    assert events(sentence, "substitution") == []


@pytest.mark.parametrize(
    ("sentence", "booked"),
    [
        ("Gelb sahen Moser und Eder.", ["Moser", "Eder"]),
        ("Hofer legte in der 64. Minute Huber und sah dafür Gelb.", ["Hofer"]),
    ],
)
def test_who_is_booked(sentence, booked):
    assert [e[2] for e in events(sentence, "yellow_card")] == booked


def test_a_goal_that_the_review_takes_back():
    told = "In der 39. Minute nahm das Gespann nach Ansicht der Bilder das Tor von Egger zurück."
    assert events(told, "goal") == []
    assert [e[:3] for e in events(told, "disallowed_goal")] == [(39, "home", "Egger")]


def test_a_penalty_against_the_post():
    told = "Kapitän Egger traf in der 23. Minute vom Elfmeterpunkt nur den Pfosten."
    assert events(told, "missed_penalty") == [(23, "home", "Egger", None, "woodwork")]
    assert events(told, "goal") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Egger traf in der 15., 17. und 77. Minute.",
        "Egger war in der 15., 17. und 77. Minute erfolgreich.",
        "Die Fans feierten Egger, der in der 15., 17. und 77. Minute traf.",
    ],
)
def test_several_minutes_of_one_scorer(sentence):
    assert [(e[0], e[2]) for e in events(sentence, "goal")] == [(15, "Egger"), (17, "Egger"), (77, "Egger")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Pichler musste mit einer Muskelverletzung Max Seidl Platz machen.",
        "Max Seidl, der Pichler zur Pause ersetzt hatte, blieb blass.",
        "Haas warf mit Max Seidl einen zweiten Stürmer in die Schlacht, Pichler musste weichen.",
        "Ein Abschluss des für Pichler in die Partie gekommenen Max Seidl brachte nichts ein.",
    ],
)
def test_a_change_with_both_names_before_its_verb(sentence):
    assert [e[2:4] for e in events(sentence, "substitution")] == [("Max Seidl", "Pichler")]


def test_whoever_makes_way_with_an_injury_is_the_one_hurt():
    told = "Pichler musste mit einer Muskelverletzung Max Seidl Platz machen."
    assert [e[2] for e in events(told, "injury")] == ["Pichler"]


def test_two_full_names_in_a_row():
    told = "In der 37. Minute gab es Elfmeter, als Peter Auer Stefan Egger zu Fall brachte."
    assert [e[:4] for e in events(told, "penalty_awarded")] == [(37, "home", "Stefan Egger", "Peter Auer")]


def test_the_score_of_the_break_in_brackets_is_not_the_result():
    lead = "Der SC Freiburg empfing den FC Augsburg. Kremer traf am Dienstag beim 3:0 (2:0) gegen den FC Augsburg gleich dreimal."
    (match,) = read(lead + " Er war in der 15., 17. und 77. Minute erfolgreich.")["matches"]
    assert sorted((match["home_score"], match["away_score"])) == [0, 3]


def test_a_scorer_who_restores_the_lead_is_no_coach():
    told = "Im Gegenzug stellte Egger auf Vorarbeit von Wolf den alten Abstand wieder her."
    assert [e[2:4] for e in events(told, "goal")] == [("Egger", "Wolf")]


def test_a_pass_before_a_goal_is_not_the_scorers():
    told = "Egger hatte die Gastgeber in der 37. Minute nach Vorarbeit von Wolf in Führung gebracht."
    assert [e[:4] for e in events(told, "goal")] == [(37, "home", "Egger", "Wolf")]


def test_a_family_name_ahead_of_a_given_one_is_one_mans():
    told = "In der 81. Minute parierte Kern einen Schuss von Koller Hee-chan."
    assert [e[:5] for e in events(told, "shot")] == [(81, "away", "Koller Hee-chan", "Kern", "saved")]


def test_notes_may_begin_with_a_minute():
    text = GERMAN_SHEET + "Bemerkungen: 33. Kern wehrt Foulpenalty von Reiter ab. 41. Pfostenschuss Egger.\n"
    (match,) = read(text)["matches"]
    told = [(e["minute"], e["player"], e["other"]) for e in match["events"] if e["type"] == "missed_penalty"]
    assert told == [(33, "Reiter", "Kern")]


def test_bare_minutes_head_the_lines_below_them():
    text = """FSV Oberwald vs. VfR Talbach

Abpfiff. Das war es, danke fürs Mitlesen an diesem windigen Sonntag!

90+1 Brandl holt sich noch den gelben Karton ab.

88 Wechsel beim FSV Oberwald
Lilly Stojan (19) ersetzt Jana Kern (7)

72 Tor! 2:1 FSV Oberwald
Merle Hokamp erobert den Ball, marschiert und hält einfach mal drauf, er schlägt im langen Eck ein.

66 Der Schiedsrichterin geht es nicht gut, kurze Unterbrechung. Es geht aber weiter.

50 Tor! 1:1 VfR Talbach
So kann man aus der Kabine kommen. Nele Zey trifft aus 18 Metern.

46 Weiter geht es in Oberwald.

15 Tor! 1:0 FSV Oberwald
Merle Hokamp trifft nach einer Ecke.

7 Erste Annäherung der Gäste durch Zey.
"""
    (match,) = read(text)["matches"]
    told = {(e["type"], e["minute"], e["player"]) for e in match["events"]}
    assert told >= {
        ("goal", 15, "Merle Hokamp"),
        ("goal", 50, "Nele Zey"),
        ("goal", 72, "Merle Hokamp"),
        ("substitution", 88, "Lilly Stojan"),
        ("yellow_card", 90, "Brandl"),
    }
