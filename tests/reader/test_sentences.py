"""What single sentences of prose tell, in a report with both line-ups."""

import pytest

from seeds.reader import read

ENGLISH = """Rovers beat Albion in the cup

Marbury Rovers 3-2 Fenwick Albion

By Tom Archer at Mill Road

Rovers are through to the next round after an entertaining afternoon on a heavy pitch that suited neither of the two
sides.

{}

Marbury Rovers: Dale; Pryce, Stanger, Theobald, Oakes; Moxon, Reddish, Tully, Ashworth; Brandt, Noone.
Fenwick Albion: Halloran; Grealy, Calvert, Millar, Onslow; Haslam, Sherratt, Quill, Darby; Keane, Wilkes.
"""
GERMAN = """Rodenau schlägt Langwiesen

SV Rodenau - FC Langwiesen 3:2 (1:1)

Von Peter Kunze

Der SV Rodenau steht nach einem unterhaltsamen Nachmittag auf schwerem Boden, der keiner der beiden Mannschaften
entgegenkam, in der nächsten Runde.

{}

SV Rodenau: Dahlke - Preuss, Stamm, Thobald, Ochs - Moser, Redlich, Tull, Aschwald - Brandt, Nonn.
FC Langwiesen: Hallmann - Gruhl, Kalweit, Müllner, Onken - Haslinger, Scherrat, Quandt, Darda - Keil, Wilk.
"""
FRENCH = """Serie A, 26e journée

{}

AC Milan 1-1 Atalanta

Une soirée sans beaucoup de buts, sous la pluie et devant un stade plein. Le Milan dominait le match et Leão a frappé
sur le poteau à la 12e minute de cette rencontre. M. Lorge a tout vu.
"""


def told(report, sentence):
    """{(type, minute, player, other, how)} of what a sentence tells in a report."""
    matches = read(report.format(sentence))["matches"]
    events = matches[0]["events"] if matches else []
    return {(e["type"], e["minute"], e["player"], e["other"], e["how"]) for e in events}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Brandt scored on 12 minutes and Noone on 60 minutes.", {(12, "Brandt"), (60, "Noone")}),
        ("Brandt scored in the 12th and 60th minutes.", {(12, "Brandt"), (60, "Brandt")}),
        ("Goals from Brandt on 12 minutes and Noone on the hour mark won it.", {(12, "Brandt"), (60, "Noone")}),
        ("Brandt struck on 71 and Noone made it 2-0 with seven minutes left.", {(71, "Brandt"), (83, "Noone")}),
        ("Brandt's 12th-minute opener gave Rovers the lead.", {(12, "Brandt")}),
        ("Ashworth headed home after 23 minutes before Brandt made it 2-0.", {(23, "Ashworth"), (None, "Brandt")}),
        ("Calvert turned Moxon's cross into his own net on 50 minutes.", {(50, "Calvert")}),
    ],
)
def test_goals_with_their_scorers_and_minutes(sentence, expected):
    assert {(minute, player) for kind, minute, player, *_ in told(ENGLISH, sentence) if kind == "goal"} == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Calvert brought down Ashworth inside the area. Noone stepped up. His penalty was saved by Halloran.",
            {("penalty_awarded", "Ashworth", "Calvert"), ("missed_penalty", "Noone", "Halloran")},
        ),
        (
            "Brandt converted a penalty in the 78th minute. Noone had drawn the foul, tripped by Calvert.",
            {("penalty_awarded", "Noone", "Calvert"), ("goal", "Brandt", None)},
        ),
        (
            "Keane levelled from the penalty spot after 40 minutes and, two minutes later, Wilkes fired Albion in front.",
            {("penalty_awarded", None, None), ("goal", "Keane", None), ("goal", "Wilkes", None)},
        ),
    ],
)
def test_penalties_from_foul_to_kick(sentence, expected):
    assert {(kind, player, other) for kind, _, player, other, _ in told(ENGLISH, sentence)} == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Brandt traf in der 12. Minute zum 1:0, Nonn erhöhte in der 60. Minute auf 2:0.",
            {(12, "Brandt"), (60, "Nonn")},
        ),
        ("Brandt in der 12. und Nonn in der 60. Minute brachten Rodenau in Führung.", {(12, "Brandt"), (60, "Nonn")}),
        ("Haslinger passte auf Keil, und dieser vollendete zum 1:2 (66.).", {(66, "Keil")}),
        ("Nach der Pause vergab Wilk die Chance, als er freistehend über das Tor schoss.", set()),
    ],
)
def test_german_goals_with_their_scorers_and_minutes(sentence, expected):
    assert {(minute, player) for kind, minute, player, *_ in told(GERMAN, sentence) if kind == "goal"} == expected


def test_who_came_on_is_told_in_words_set_off_behind_him():
    sentence = "Jan Huber, nach 70 Minuten für Nonn eingewechselt, traf vier Minuten später zum 3:2."
    assert {e[:4] for e in told(GERMAN, sentence)} == {
        ("substitution", 70, "Jan Huber", "Nonn"),
        ("goal", 74, "Jan Huber", None),
    }


def test_a_penalty_is_taken_by_whom_an_epithet_means_not_by_the_fouled():
    sentence = "Brandt war der Pechvogel: Kalweit foulte Nonn im Strafraum, der Torjäger scheiterte vom Punkt an Hallmann (23.)."
    assert ("missed_penalty", 23, "Brandt", "Hallmann", "saved") in told(GERMAN, sentence)


def test_a_booking_told_with_the_dismissal_keeps_its_own_minute():
    sentence = (
        "With three minutes of the 90 remaining Keane, booked ten minutes earlier, was sent off for a late tackle."
    )
    assert told(ENGLISH, sentence) == {
        ("red_card", 87, "Keane", None, "second_yellow"),
        ("yellow_card", 77, "Keane", None, None),
    }


@pytest.mark.parametrize(
    ("report", "speech"),
    [
        (
            ENGLISH,
            '"We were the better side," said the manager. "Brandt scored a great goal and Keane was sent off. He knows."',
        ),
        (GERMAN, "«Wir waren besser», sagte der Trainer. «Brandt hat ein Tor erzielt. Und Keil sah dann noch Gelb.»"),
    ],
)
def test_speech_tells_no_events(report, speech):
    assert told(report, speech) == set()


def test_a_word_of_many_names_means_the_side_that_has_it():
    text = ENGLISH.format("Rovers won a penalty in the 70th minute.")
    (match,) = read(text)["matches"]
    assert [e["team"] for e in match["events"]] == ["home"]


def test_a_dateline_of_any_length_is_read():
    text = "Late double\n\nLIVERPOOL (July 26, 2025) — Jon Brandt scored on 12 and 60 minutes as Liverpool beat Chelsea 2-0."
    (match,) = read(text)["matches"]
    assert (match["home"], match["away"]) == ("Liverpool", "Chelsea")


def test_a_ticker_may_tell_minutes_without_a_sign():
    entries = ["4 - Tait", "11 - Oduya", "16 - Ord", "27 - Menday", "34 - Pryor", "53 - Laidlaw", "66 - Duru"]
    lines = [f"{entry} drags a shot across goal and wide of the far post" for entry in entries]
    lines.append("71 - Sayers slots the ball home from close range after a long throw.")
    (match,) = read("Ashford 1-0 Hythe\n\n" + "\n\n".join(lines))["matches"]
    goals = [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "goal"]
    assert goals == [(71, "Sayers")]
    assert [e["minute"] for e in match["events"] if e["type"] == "shot"] == [4, 11, 16, 27, 34, 53, 66]


@pytest.mark.parametrize(
    ("report", "sentence", "expected"),
    [
        (
            ENGLISH,
            "Quill (caution) 44, Tully (ejection) 78",
            {("yellow_card", 44, "Quill"), ("red_card", 78, "Tully")},
        ),
        (GERMAN, "Tull (22.) und Keil (48.) sahen Gelb.", {("yellow_card", 22, "Tull"), ("yellow_card", 48, "Keil")}),
    ],
)
def test_each_card_of_a_list_has_its_minute(report, sentence, expected):
    assert {e[:3] for e in told(report, sentence)} == expected


def test_who_came_on_before_is_told_in_the_words_before_his_name():
    sentence = "Der zur Pause für Nonn eingewechselte Jan Huber drückte eine Hereingabe von Moser über die Linie (56.)."
    assert ("substitution", "Jan Huber", "Nonn") in {(e[0], e[2], e[3]) for e in told(GERMAN, sentence)}


def test_a_minute_in_brackets_ends_no_sentence():
    sentence = (
        "Haslinger sah nach einem Tritt gegen Tull die Rote Karte (63.) - Referee Huber hatte sich die Szene angesehen."
    )
    assert {(e[0], e[1], e[2]) for e in told(GERMAN, sentence)} == {("red_card", 63, "Haslinger")}


def test_a_score_against_a_side_is_told_from_the_others_view():
    text = "Ein Stürmer in Laune\n\nDank Jan Huber darf der VfL Bochum feiern, das war auch ihm nach dem Abpfiff anzusehen. "
    text += "Beim 3:2 (1:0) beim FSV Mainz 05 traf der Angreifer doppelt (44., 54.)."
    (match,) = read(text)["matches"]
    assert {(match["home"], match["home_score"]), (match["away"], match["away_score"])} == {
        ("FSV Mainz 05", 2),
        ("VfL Bochum", 3),
    }


def test_a_goal_told_first_without_its_minute_is_the_one_told_with_it():
    sentence = (
        "Brandt scored for Rovers. Albion wasted a chance before Rovers took the lead on 57 minutes. Brandt tapped in."
    )
    assert [e[:3] for e in told(ENGLISH, sentence) if e[0] == "goal"] == [("goal", 57, "Brandt")]


@pytest.mark.parametrize(
    ("report", "sentence", "expected"),
    [
        (
            ENGLISH,
            "Keane's shot was cleared off the line by Pryce on 33 minutes, and Tully was booked on 40 minutes.",
            {("shot", 33, "Keane", "Pryce", "blocked"), ("yellow_card", 40, "Tully", None, None)},
        ),
        (GERMAN, "Wilk verpasste per Kopf nur knapp den Ausgleich (66.).", {("shot", 66, "Wilk", None, "unknown")}),
    ],
)
def test_what_is_no_goal(report, sentence, expected):
    assert told(report, sentence) == expected


@pytest.mark.parametrize(
    ("report", "sentence", "expected"),
    [
        (
            ENGLISH,
            "Keane hit the bar before Noone headed in from close range on 44 minutes.",
            {("shot", None, "Keane", None, "woodwork"), ("goal", 44, "Noone", None, "header")},
        ),
        (
            ENGLISH,
            "Keane hit the bar on 30 minutes before Noone headed in from close range on 44 minutes.",
            {("shot", 30, "Keane", None, "woodwork"), ("goal", 44, "Noone", None, "header")},
        ),
        (
            GERMAN,
            "Keil traf die Latte, bevor Nonn in der 44. Minute einköpfte.",
            {("goal", 44, "Nonn", None, "header")},
        ),
    ],
)
def test_the_minute_of_what_came_later_is_its_own(report, sentence, expected):
    assert expected <= told(report, sentence)
    assert not [event for event in told(report, sentence) - expected if event[1] == 44]


def test_a_pair_in_a_goal_of_a_ticker_is_a_pass_and_no_change():
    lines = [
        f"{minute}' - {name} calcia fuori." for minute, name in ((4, "Tani"), (11, "Oddi"), (16, "Orsi"), (27, "Meni"))
    ]
    lines += ["34' - GOL! Subito: Prandi per Ledda, tutto solo, 1-0.", "61' - Duri per Salis."]
    (match,) = read("Carpi 1-0 Lecco\n\n" + "\n\n".join(lines))["matches"]
    told = {(e["type"], e["minute"], e["player"], e["other"]) for e in match["events"] if e["type"] != "shot"}
    assert told == {("goal", 34, "Ledda", "Prandi"), ("substitution", 61, "Duri", "Salis")}


def test_whom_a_scorer_outjumps_has_not_scored():
    report = "Lens - Brest 1-0\n\nAubin sauta plus haut que Noël et marqua de la tête."
    (match,) = read(report)["matches"]
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == ["Aubin"]


@pytest.mark.parametrize(
    ("headline", "score"),
    [
        ("Milan fuori, Atalanta in semifinale", (1, 2)),
        ("Il Milan elimina l'Atalanta", (2, 1)),
        ("Milan, niente da fare: l'Atalanta perde la pazienza ma non la partita", (1, 2)),
    ],
)
def test_a_headline_says_who_won_by_a_score_of_prose(headline, score):
    text = f"{headline}\n\nSi gioca a San Siro, sul campo del Milan: 1-2 in una sera di pioggia. Leao segna al 20'."
    (match,) = read(text)["matches"]
    assert (match["home"], match["home_score"], match["away_score"]) == ("Milan", *score)


def test_a_side_behind_a_verb_of_beating_is_beaten():
    text = (
        "Guingamp renverse Laval\n\nAu Roudourou, chez Guingamp, Laval avait mené: 1-2 à la fin. Picard marque (70e)."
    )
    (match,) = read(text)["matches"]
    assert (match["home"], match["home_score"], match["away_score"]) == ("Guingamp", 2, 1)


@pytest.mark.parametrize(
    ("report", "sentence", "expected"),
    [
        (GERMAN, "Brandt prüfte Torhüter Hallmann (24.), der die Kugel festhielt.", {("shot", "Brandt", "Hallmann")}),
        (ENGLISH, "Moxon's header was a carbon copy of Keane's best chance.", {("shot", "Moxon", None)}),
        (ENGLISH, "A defensive header from Calvert kept Brandt quiet.", set()),
        (
            ENGLISH,
            "Brandt foxed Calvert on the edge of the box, but the striker's shot was beaten away by Halloran.",
            {("shot", "Brandt", "Halloran")},
        ),
        (
            GERMAN,
            "Moser, eben erst für den angeschlagenen Tull gekommen, sah sich um.",
            {("injury", "Tull", None), ("substitution", "Moser", "Tull")},
        ),
        (GERMAN, "Gelber Karton für Kalweit, der Brandt festhielt.", {("yellow_card", "Kalweit", None)}),
        (
            ENGLISH,
            "Theobald was forced off after a clash with Calvert and Thorne came on to replace him.",
            {("injury", "Theobald", None), ("substitution", "Thorne", "Theobald")},
        ),
    ],
)
def test_each_event_is_told_of_the_one_who_does_it(report, sentence, expected):
    assert {(kind, player, other) for kind, _, player, other, _ in told(report, sentence)} == expected


def test_a_header_before_another_goal_says_nothing_of_that_goal():
    events = told(ENGLISH, "Ashworth headed home after 23 minutes before Brandt scored from close range.")
    assert {(player, how) for _, _, player, _, how in events} == {("Ashworth", "header"), ("Brandt", "open")}


@pytest.mark.parametrize(
    ("headline", "side"),
    [
        ("Milan accroché par l'Atalanta, Leão frustré", "home"),
        ("Un point pour le capitaine de l'Atalanta, Leão", "away"),
    ],
)
def test_who_is_named_behind_a_side_is_of_it_where_a_title_says_so(headline, side):
    (match,) = read(FRENCH.format(headline))["matches"]
    assert {e["team"] for e in match["events"] if e["type"] == "shot"} == {side}


def test_a_photographer_is_no_referee():
    (match,) = read(FRENCH.format("Les supporters avant Milan – Atalanta. (Photo M. Ferrand / Agence Duomo)"))[
        "matches"
    ]
    assert match["referee"] == "Lorge"


@pytest.mark.parametrize(
    ("report", "sentence", "expected"),
    [
        (
            ENGLISH,
            "Brandt scored when Halloran parried Tully's free-kick.",
            {("goal", "Brandt", None), ("shot", "Tully", "Halloran")},
        ),
        (GERMAN, "Den ersten Versuch von Brandt wehrte Kalweit noch ab.", {("shot", "Brandt", "Kalweit")}),
        (
            ENGLISH,
            "Tully could roam. Noone nodded down and he thrashed in the equaliser.",
            {("goal", "Tully", "Noone")},
        ),
        (
            ENGLISH,
            "Noone was lively. He had an even better chance after Brandt dispossessed Calvert.",
            {("shot", "Noone", None)},
        ),
        (
            GERMAN,
            "Nonn traf das Lattenkreuz (31.) und durfte es später vom Punkt besser machen.",
            {("shot", "Nonn", None), ("penalty_awarded", None, None), ("goal", "Nonn", None)},
        ),
        (
            ENGLISH,
            "Theobald hobbled off, Thorne replacing the Australian.",
            {("injury", "Theobald", None), ("substitution", "Thorne", "Theobald")},
        ),
    ],
)
def test_what_was_saved_or_missed_is_told_apart_from_the_goal(report, sentence, expected):
    assert {(kind, player, other) for kind, _, player, other, _ in told(report, sentence)} == expected


def test_a_shot_behind_a_before_does_not_take_the_minute_of_what_came_sooner():
    events = told(ENGLISH, "Ashworth headed home after 23 minutes before Keane's shot was saved by Dale.")
    assert {(player, minute) for _, minute, player, *_ in events} == {("Ashworth", 23), ("Keane", None)}
