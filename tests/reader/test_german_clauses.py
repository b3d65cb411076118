"""Which words of a German sentence belong together: verbs parted from their subjects, fouls, saves, minutes, passes."""

import pytest

from tests.reader.reports import GERMAN_SHEET, telling

EXTRA_TIME = GERMAN_SHEET.replace("3:2 (1:1)", "3:2 n.V. (2:2, 1:1)")
match_of, events = telling(GERMAN_SHEET)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Schon in der 4. Minute prüfte Egger Talbach-Goalie Zauner mit einem Freistoß.", [(4, "Egger", "Zauner", "saved")]),
        ("Davor hatte Kern gegen Reiter (25.) mit einer Fußabwehr den Rückstand noch verhindert.", [(25, "Reiter", "Kern", "saved")]),
        (
            "Egger fand in Zauner seinen Meister, Brandl setzte einen Kopfball nach Flanke von Wolf neben das Tor.",
            [(None, "Egger", "Zauner", "saved"), (None, "Brandl", None, "off_target")],
        ),
        ("Kurz danach verhinderte Zauner bei einem Heber von Egger Schlimmeres.", [(None, "Egger", "Zauner", "saved")]),
        ("Zunächst scheiterte Hofer noch an Kern (82.).", [(82, "Hofer", "Kern", "saved")]),
        ("Moser wollte zum Schlussmann zurückspielen, sah aber nicht, dass dieser unterwegs war.", []),
        ("Huber verletzte sich am Oberschenkel, Moser warf sich in jeden Zweikampf.", []),
    ],
)  # fmt: skip
def test_who_shot_and_who_stopped_it(sentence, expected):
    assert [(e[0], *e[2:]) for e in events(sentence, "shot")] == expected


@pytest.mark.parametrize(
    ("sentence", "awarded", "appeals"),
    [
        ("Bauer traf Egger im Strafraum am Knöchel, der Referee entschied auf Strafstoß.", [("Egger", "Bauer")], []),
        ("In der 79. Minute hielt Bauer im Strafraum Egger am Trikot fest: Elfmeter.", [("Egger", "Bauer")], []),
        ("Bauer soll Egger im Luftduell gestoßen haben, es gab Elfmeter.", [("Egger", "Bauer")], []),
        (
            "Der Anhang forderte vergeblich Elfmeter, nachdem Egger von Bauer gelegt worden war.",
            [],
            [("Egger", "Bauer")],
        ),
    ],
)
def test_a_foul_is_neither_goal_nor_save(sentence, awarded, appeals):
    assert [e[2:4] for e in events(sentence, "penalty_awarded")] == awarded
    assert [e[2:4] for e in events(sentence, "penalty_appeal")] == appeals
    assert events(sentence, "goal") == events(sentence, "missed_penalty") == []


def test_minutes_before_the_end_of_normal_time_are_of_the_ninety_though_extra_time_was_told():
    told = (
        "In der Verlängerung traf Brandl in der 112. Minute zum 3:2. Eine Minute vor dem Ende der regulären Spielzeit hatte "
        "Reiter an Kern vergeben. Schon nach vier Minuten traf Egger."
    )
    found = {e["player"]: e["minute"] for e in match_of(told, EXTRA_TIME)["events"]}
    assert found == {"Brandl": 112, "Reiter": 89, "Egger": 4}


@pytest.mark.parametrize(
    ("sentence", "passer"),
    [
        ("Wolf verlängerte einen Corner von Pichler, und Brandl köpfte zum 1:0 ein.", "Wolf"),
        ("Wolf bediente Brandl, und der Stürmer überhob den herauslaufenden Zauner.", "Wolf"),
    ],
)
def test_who_touched_the_ball_last_served(sentence, passer):
    assert [(e[2], e[3]) for e in events(sentence, "goal")] == [("Brandl", passer)]


def test_how_a_listed_goal_fell_is_no_ones_name():
    listed = "Torfolge: 1:0 (29., Freistoß) Egger, 1:1 (43.) Hofer, 2:1 (50., Kopfball) Brandl."
    goals = [(e["minute"], e["player"], e["how"]) for e in match_of(listed)["events"] if e["type"] == "goal"]
    assert goals == [(29, "Egger", "free_kick"), (43, "Hofer", "open"), (50, "Brandl", "header")]


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("Eine Viertelstunde vor Schluss traf Egger.", [75]),
        ("Eine halbe Stunde vor dem Ende traf Egger.", [60]),
        ("Brandl, gerade eine Minute auf dem Platz, traf per Kopf.", [None]),
        ("Reiter traf keine drei Minuten nachdem er gekommen war.", [None]),
    ],
)
def test_how_long_is_left_tells_a_minute_and_how_long_somebody_was_there_does_not(sentence, minutes):
    assert [e[0] for e in events(sentence, "goal")] == minutes


def test_the_goal_of_an_earlier_match_is_none_though_its_score_is_set_off_by_a_comma():
    told = "Das letzte Duell mit Talbach ging 1:2 verloren, Brandl traf damals vom Punkt. Nun traf Egger (20.)."
    assert [e[2] for e in events(told, "goal")] == ["Egger"]
