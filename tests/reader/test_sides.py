"""Whose side people without a line-up are of."""

from types import SimpleNamespace

import pytest

from seeds.reader import read
from seeds.reader.beliefs import Beliefs
from seeds.reader.people import Person
from seeds.reader.running import running_scores
from seeds.reader.scores import Score

GERMAN = """SV Rodenau - FC Langwiesen 2:2 (1:0)

Es war ein unterhaltsamer Nachmittag auf schwerem Boden, der keiner der beiden Mannschaften entgegenkam und doch auch
den Zuschauern gefiel, die lange auf ein solches Spiel gewartet hatten.

{}
"""
REPORT = """Arsenal 3-1 Everton

The Arsenal captain Jack Sloane scored from a corner after five minutes and again in the 88th minute.

{} The crowd had seen little else in the cold and heavy rain that fell all afternoon on the old ground by the river.
"""


def sides(*people):
    return [person.side for person in people]


def told(text):
    """The side of each event's player."""
    (match,) = read(REPORT.format(text))["matches"]
    return {event["player"]: event["team"] for event in match["events"]}


def test_a_side_is_passed_on_to_teammates_and_turned_for_opponents():
    a, b, c = Person(), Person(), Person()
    beliefs = Beliefs()
    beliefs.vote(a, "home", 3.0)
    beliefs.tie(a, b, True, 3.0)
    beliefs.tie(b, c, False, 3.0)
    beliefs.settle()
    assert sides(a, b, c) == ["home", "home", "away"]


def test_more_of_weaker_evidence_outweighs_one_stronger():
    a = Person()
    beliefs = Beliefs()
    beliefs.vote(a, "home", 1.0)
    beliefs.vote(a, "away", 0.7)
    beliefs.vote(a, "away", 0.7)
    beliefs.settle()
    assert a.side == "away"


def test_nothing_is_believed_on_equal_evidence():
    a = Person()
    beliefs = Beliefs()
    beliefs.vote(a, "home", 1.0)
    beliefs.vote(a, "away", 1.0)
    beliefs.settle()
    assert a.side is None


def test_a_side_that_a_line_up_tells_stays():
    a = Person(side="home", certain=True)
    beliefs = Beliefs()
    beliefs.vote(a, "away", 5.0)
    beliefs.settle()
    assert a.side == "home"


def test_scorers_are_shared_out_so_that_the_result_comes_out():
    hero, other, third = Person(), Person(), Person()
    beliefs = Beliefs()
    beliefs.vote(other, "home", 1.0)
    beliefs.share([(hero, 3, 1, 0.1), (other, 1, 1, 0.1), (third, 1, 1, 0.1)], (2, 3))
    beliefs.settle()
    assert sides(hero, other, third) == ["away", "home", "home"]


def test_an_own_goal_counts_for_the_other_side():
    unlucky = Person()
    beliefs = Beliefs()
    beliefs.share([(unlucky, 1, -1, 0.1)], (1, 0))
    beliefs.settle()
    assert unlucky.side == "away"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Arsenal pressed from the start. Martin Pike hit the post after 12 minutes.", "home"),
        ("Martin Pike shot wide of the Everton goal after 12 minutes.", "home"),
        ("Arsenal pressed from the start. At the other end Martin Pike hit the post after 12 minutes.", "away"),
        ("Arsenal were on top, but Martin Pike hit the post for Everton after 12 minutes.", "away"),
    ],
)
def test_the_part_of_a_side_in_the_sentence_tells_whose_man_acts(text, side):
    assert told(text)["Martin Pike"] == side


def test_who_levels_plays_against_the_scorer_before_him():
    text = "Dan Corrie put Arsenal ahead after 10 minutes. Martin Pike equalised in the 30th minute."
    assert (told(text)["Dan Corrie"], told(text)["Martin Pike"]) == ("home", "away")


def test_the_two_goalkeepers_are_opponents():
    text = (
        "Martin Pike shot at goal after 20 minutes, saved by the Everton keeper Tom Reed. No more was seen until the "
        "break. Dan Corrie had a shot after 70 minutes which was saved by Luke Harlow."
    )
    assert (told(text)["Martin Pike"], told(text)["Dan Corrie"]) == ("home", "away")


def test_running_scores_are_told_from_the_side_whose_view_leaves_room_for_them():
    scores = [
        SimpleNamespace(kind="score", value=score, start=n)
        for n, score in enumerate([Score(0, 3, 1, 0), Score(4, 7, 3, 0)])
    ]
    language = SimpleNamespace(score_for=(), goal_wasted=())
    scene = SimpleNamespace(
        hushed=False, kind="prose", items=scores, language=language, hits=lambda phrases, whole=False: []
    )
    assert running_scores([scene], SimpleNamespace(verdict=False, final=(2, 3))) == {0: "away"}
    assert running_scores([scene], SimpleNamespace(verdict=False, final=(3, 2))) == {0: "home"}


def test_who_scores_the_goals_that_a_side_lets_in_is_of_the_other():
    text = "{} gab den Vorsprung aus der Hand und ließ Tore von Sven Riemer (80.) und Karl Zankl (89.) zu."
    for name, other in (("Der SV Rodenau", "away"), ("Der FC Langwiesen", "home")):
        (match,) = read(GERMAN.format(text.format(name)))["matches"]
        side = {event["player"]: event["team"] for event in match["events"]}
        assert (side["Sven Riemer"], side["Karl Zankl"]) == (other, other)


def test_a_club_of_three_words_that_an_and_joins_to_another_keeps_them():
    lead = "West Ham United and Sheffield United finished honours even on Saturday.\n\nDale Penrose scored on 21 minutes.\n"
    (match,) = read(lead)["matches"]
    assert {match["home"], match["away"]} == {"West Ham United", "Sheffield United"}


@pytest.mark.parametrize(
    "lead",
    [
        "Chelsea claimed a 2-0 win over Everton on Saturday. Dale Penrose scored after 50 minutes and Sam Tuft after 60.",
        "Chelsea came from behind to beat Everton 2-1 on Saturday. Dale Penrose scored for Everton after four minutes.",
    ],
)
def test_a_win_over_a_side_is_not_at_its_ground(lead):
    (match,) = read(f"Blues win again\n\n{lead}\n")["matches"]
    assert match["home"] == "Chelsea"


@pytest.mark.parametrize(
    ("story", "side"),
    [
        ("La Roccalta preme a lungo, ma Cerri salva in scivolata e Orsi firma di testa il gol al 20'.", "home"),
        ("Il Valdorso parte bene. Valdorso-Roccalta 1-1. Al 20' Orsi ha segnato con un bel tiro.", "home"),
    ],
)
def test_who_acts_behind_a_but_and_behind_a_bare_result(story, side):
    (match,) = read(f"Valdorso - Roccalta 1-1\n\n{story}\n")["matches"]
    assert [e["team"] for e in match["events"] if e["type"] == "goal"] == [side]


def test_a_sentence_that_gives_a_side_an_own_goal_tells_of_the_man_of_the_other():
    (match,) = read(
        GERMAN.format(
            "Pirmin Schneuwly traf in der 5. Minute nach Flanke von Jan Sarr. Die Gäste kamen durch ein Eigentor von Jan Sarr "
            "in der 30. Minute zum Ausgleich."
        )
    )["matches"]
    assert {e["minute"]: e["team"] for e in match["events"]} == {5: "home", 30: "away"}


def test_the_goal_that_gives_the_lead_back_is_of_the_side_that_led_first():
    (match,) = read(
        "Lugano - Sion 3-1\n\nAl 17' Bottani ha segnato di destro. Il Sion ha trovato il pareggio "
        "al 33' con Perrier. Nella ripresa Rossini ha ridato il vantaggio ai suoi al 60'.\n"
    )["matches"]
    assert {e["player"]: e["team"] for e in match["events"]} == {
        "Bottani": "home",
        "Perrier": "away",
        "Rossini": "home",
    }


def test_the_hosts_put_ahead_are_the_side_of_the_scorer():
    (match,) = read(
        "Burgos 1-1 Mirandés\n\nEl Burgos recibió al Mirandés. El Mirandés empezó mejor. A los 35 minutos Ledo puso arriba al "
        "local con un cobro de penal.\n"
    )["matches"]
    assert {e["player"]: e["team"] for e in match["events"] if e["player"]} == {"Ledo": "home"}


@pytest.mark.parametrize(
    ("sentence", "team"),
    [
        ("Die Gäste, nach der Ampelkarte gegen Urs Kolb (60.) in Unterzahl, kamen nicht mehr zurück.", "away"),
        ("Talbach spielte nach der Roten Karte gegen Urs Kolb in der 60. Minute zu zehnt.", "away"),
        ("Ab der 60. Minute war Oberwald nach Rot gegen Urs Kolb nur noch mit zehn Mann auf dem Feld.", "home"),
        ("Nach der Gelb-Roten Karte gegen Urs Kolb (60.) war Oberwald in Überzahl.", "away"),
        ("Urs Kolb sah in der 60. Minute Rot. In Unterzahl verteidigte Talbach tapfer.", "away"),
    ],
)
def test_whoever_is_sent_off_leaves_his_own_side_a_man_down(sentence, team):
    text = f"SC Oberwald – SV Talbach 1:0\n\nOberwald und Talbach boten ein gutes Spiel. {sentence}\n"
    (match,) = read(text)["matches"]
    assert [(e["player"], e["team"]) for e in match["events"] if e["type"] == "red_card"] == [("Urs Kolb", team)]
