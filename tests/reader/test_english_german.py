"""What the engine reads in English and German reports of a few lines."""

import pytest

from seeds.reader import read

ENGLISH = """Alderby 3-2 Brackley Vale

Alderby: Hume; Ashby, Benton, Corrie, Dunmore; Elgin, Farrow, Garside, Hoyle; Irwin, Jessop.
Brackley Vale: Noakes; Orrell, Pelham, Quarmby, Rudge; Sowden, Tarrant, Upton, Veness; Wadham, Yardley.

"""
GERMAN = """SV Altenau - TSV Brunnfeld 3:2

Altenau: Hummel – Arndt, Bartz, Clasen, Dorn – Eppler, Fenske, Grote, Holz – Ihlow, Jahnke
Brunnfeld: Nissen – Ohlsen, Paulsen, Quast, Rieck – Sievers, Thoms, Ude, Voigt – Wulf, Zander

"""


def events(prose, kind, sheet):
    (match,) = read(sheet + prose)["matches"]
    found = [e for e in match["events"] if e["type"] == kind]
    return [(e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in found]


@pytest.mark.parametrize(
    ("prose", "goals"),
    [
        (
            "With 15 minutes left the visitors were level. Alderby took the lead as Elgin swung in a corner on 23 minutes and "
            "Irwin powered a header into the net.\n",
            [(23, "home", "Irwin", "Elgin", "header")],
        ),
        (
            "Alderby went ahead after 12 minutes when Hoyle's cross was headed in by Jessop.\n",
            [(12, "home", "Jessop", "Hoyle", "header")],
        ),
        (
            "Brackley Vale struck in the fifth minute. The move was the best of the night. Veness slid the ball across to "
            "Wadham, who sent a low shot into the net.\n",
            [(5, "away", "Wadham", "Veness", "open")],
        ),
        (
            "Wadham curled the ball on 40 minutes into the far top corner of Hume's net.\n",
            [(40, "away", "Wadham", None, "open")],
        ),
        (
            "It was not to be for the visitors. Alderby fell behind to Wadham's 48th minute goal. Then Irwin headed Alderby's "
            "68th minute equaliser.\n",
            [(48, "away", "Wadham", None, "open"), (68, "home", "Irwin", None, "header")],
        ),
        (
            "It was the 20th goal of the season for Irwin, whose 48th minute goal sealed the points for the hosts.\n",
            [(48, "home", "Irwin", None, "open")],
        ),
        ("Irwin had a chance to take the lead on 30 minutes but fired wide.\n", []),
        (
            "Irwin, Jessop and Hoyle also netted for Alderby.\n",
            [(None, "home", name, None, "open") for name in ("Irwin", "Jessop", "Hoyle")],
        ),
        (
            "Hume denied Wadham a second but Alderby doubled their lead on 31 minutes when Irwin reacted first to score.\n",
            [(31, "home", "Irwin", None, "open")],
        ),
        (
            "Noakes was beaten again on 78 minutes by a shot from Jessop.\n",
            [(78, "home", "Jessop", None, "open")],
        ),
        (
            "Rudge's own goal on 20 minutes and a Jessop strike turned the game on its head.\n",
            [(20, "home", "Rudge", None, "own_goal"), (None, "home", "Jessop", None, "open")],
        ),
        (
            "Irwin netted twice for Alderby, on either side of the break, and that was the end of it.\n",
            [(None, "home", "Irwin", None, "open"), (None, "home", "Irwin", None, "open")],
        ),
    ],
)
def test_a_side_takes_the_lead_and_its_scorer_follows(prose, goals):
    assert events(prose, "goal", ENGLISH) == goals


def test_an_article_before_a_capital_word_names_nobody():
    prose = "On 23 minutes the Millers took the lead through Irwin, and the Westgate Stadium rose as one.\n"
    (match,) = read(ENGLISH + prose)["matches"]
    assert [(e["type"], e["player"], e["other"]) for e in match["events"]] == [("goal", "Irwin", None)]


def test_a_penalty_denied_is_none():
    prose = (
        "Brackley Vale were denied a clear penalty in the 60th minute as Wadham was hauled down by Benton. Irwin scored on "
        "80 minutes.\n"
    )
    assert events(prose, "penalty_awarded", ENGLISH) == []
    assert events(prose, "penalty_appeal", ENGLISH) == [(60, "away", "Wadham", "Benton", None)]


@pytest.mark.parametrize(
    ("prose", "cards"),
    [
        ("A foul on Irwin saw Rudge booked in the 30th minute.\n", [("yellow_card", 30, "Rudge")]),
        ("Rudge was quickly shown a red card by Craig Thornton in the 20th minute.\n", [("red_card", 20, "Rudge")]),
        ("Helped by Orrell's red card in the 50th minute, Alderby won.\n", [("red_card", 50, "Orrell")]),
    ],
)
def test_who_gets_a_card(prose, cards):
    (match,) = read(ENGLISH + prose + "Irwin scored on 80 minutes.\n")["matches"]
    assert [(e["type"], e["minute"], e["player"]) for e in match["events"] if e["type"].endswith("card")] == cards


def test_the_one_whose_penalty_is_saved_took_it():
    prose = "Alderby had an Irwin penalty saved in the 60th minute by Noakes.\n"
    assert events(prose, "missed_penalty", ENGLISH) == [(60, "home", "Irwin", "Noakes", "saved")]


@pytest.mark.parametrize(
    "prose",
    [
        "Alderby ladies beat Brackley Vale 3-2 in the league on Saturday. Amy Irwin scored from a penalty corner after 12 "
        "minutes, Joan Wadham levelled from a drag-flick and Irwin converted a penalty stroke in the 50th minute.\n",
        "Alderby won 3-2 at Brackley Vale. Tom Irwin struck twice in the third quarter before Sam Elgin's 60th-minute "
        "winner from a penalty corner.\n",
    ],
)
def test_hockey_is_no_match(prose):
    assert read(prose)["matches"] == []


@pytest.mark.parametrize(
    ("prose", "goals"),
    [
        (
            "In der 80. Minute glich Zander per Foulelfmeter zum 2:2 aus.\n",
            [(80, "away", "Zander", None, "penalty")],
        ),
        (
            "Ihlow (55.) und Grote (60.) schossen weitere Treffer für die Gastgeber.\n",
            [(55, "home", "Ihlow", None, "open"), (60, "home", "Grote", None, "open")],
        ),
        ("Es lief die 30. Minute, als Ihlow zum 1:0 erfolgreich war.\n", [(30, "home", "Ihlow", None, "open")]),
        (
            "Für die ersten beiden Tore hatten Ihlow und Grote gesorgt.\n",
            [(None, "home", "Ihlow", None, "open"), (None, "home", "Grote", None, "open")],
        ),
        (
            "Den Deckel auf die Partie machte in der 82. Minute Holz, der zum 3:2 einschob.\n",
            [(82, "home", "Holz", None, "open")],
        ),
        (
            "In der vierten von sechs Nachspielminuten erzielte Wulf mit dem Kopf das Tor.\n",
            [(90, "away", "Wulf", None, "header")],
        ),
    ],
)
def test_german_ways_of_scoring(prose, goals):
    assert events(prose, "goal", GERMAN) == goals


@pytest.mark.parametrize(
    ("prose", "goals"),
    [
        ("Wulf (45.) brachte die Gäste kurz vor der Pause 1:0 in Führung.\n", [(45, "away", "Wulf", None, "open")]),
        (
            "Nur wenig später war es dann so weit: Holz (86.) machte per Kopfball den Heimsieg perfekt.\n",
            [(86, "home", "Holz", None, "header")],
        ),
        (
            "Holz traf in der 60. Minute zum 1:0. Danach war der Bann gebrochen. Kurz vor Schluss traf Holz zum 2:0.\n",
            [(60, "home", "Holz", None, "open"), (None, "home", "Holz", None, "open")],
        ),
    ],
)
def test_german_goals_at_the_end_of_clauses(prose, goals):
    assert events(prose, "goal", GERMAN) == goals


def test_scorers_listed_with_their_minutes_and_manners():
    prose = (
        "Für die Treffer der Gastgeber waren Ihlow (18.) mit einem Seitfallzieher, Grote (48.) mit einem Distanzschuss und "
        "Holz (82.) per Kopfball verantwortlich.\n"
    )
    assert events(prose, "goal", GERMAN) == [
        (18, "home", "Ihlow", None, "open"),
        (48, "home", "Grote", None, "open"),
        (82, "home", "Holz", None, "header"),
    ]
    assert events(prose, "shot", GERMAN) == []


@pytest.mark.parametrize(
    "sentence", ["Dann trifft allerdings Rahmani (28.) zum 1:0.", "Rahmani (28.) stopft den Ball über die Linie."]
)
def test_a_minute_in_brackets_tells_a_name_from_a_noun(sentence):
    assert [
        e[::2] for e in events(sentence + " Es ging bis zum Ende hin und her, und das war es dann.\n", "goal", GERMAN)
    ] == [(28, "Rahmani", "open")]


def test_a_coach_whose_side_is_named_after_him():
    prose = "Die Vidmar-Elf begann stark, in der 12. Minute traf Ihlow zum 1:0 für Altenau. Brunnfelds Trainer Ralf Kern tobte.\n"
    (match,) = read(GERMAN + prose)["matches"]
    assert (match["home_coach"], match["away_coach"]) == ("Vidmar", "Ralf Kern")


def test_who_comes_into_play_has_not_shot():
    prose = "In der 61. Minute kamen Jan Krantz und Ole Lorenz für Grote und Ihlow ins Spiel.\n"
    assert events(prose, "shot", GERMAN) == []
    assert events(prose, "substitution", GERMAN) == [
        (61, "home", "Jan Krantz", "Grote", None),
        (61, "home", "Ole Lorenz", "Ihlow", None),
    ]


def test_a_verb_before_a_name_tells_a_player_from_a_noun():
    prose = "Nach einer Vorlage von Grote köpfte Friedjof über das Tor. In der 12. Minute traf Ihlow zum 1:0.\n"
    assert [e[2] for e in events(prose, "shot", GERMAN)] == ["Friedjof"]
