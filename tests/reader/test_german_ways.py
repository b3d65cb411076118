"""Further ways in which the German press tells who did what: orders of words, clauses with minutes, passes told late."""

import pytest

from seeds.reader import read
from tests.reader.reports import GERMAN_SHEET, telling

match_of, events = telling(GERMAN_SHEET)


def named(sentence, kind):
    """(minute, player, other) of each event of a kind."""
    return [(e[0], *e[2:4]) for e in events(sentence, kind)]


@pytest.mark.parametrize(
    "behind",
    [
        "Die Vorarbeit hatte Wolf geleistet.",
        "Wolf hatte ihn mit einem Steilpass bedient.",
        "Die Flanke war von Wolf gekommen.",
        "Die Vorlage kam von Wolf.",
        "Vorausgegangen war ein Traumpass von Wolf.",
    ],
)
def test_a_pass_told_behind_its_goal(behind):
    assert named(f"Brandl traf in der 12. Minute zum 1:0. {behind}", "goal") == [(12, "Brandl", "Wolf")]
    assert named(f"Brandl traf in der 12. Minute zum 1:0. {behind}", "substitution") == []


@pytest.mark.parametrize(
    "behind",
    [
        "Wenig später hatte Wolf Pichler bedient, doch der schoss daneben.",
        "Die nächste Flanke von Wolf köpfte Huber über das Tor.",
        "Wolf hatte zuvor gefehlt.",
    ],
)
def test_what_comes_of_a_later_pass_leaves_the_goal_alone(behind):
    assert named(f"Brandl traf in der 12. Minute zum 1:0. {behind}", "goal") == [(12, "Brandl", None)]


@pytest.mark.parametrize(
    ("sentence", "goal"),
    [
        ("Nachdem Brandl Wolf bedient hatte, traf dieser zum 1:0 (12.).", (12, "Wolf", "Brandl")),
        ("Als Wolf Brandl mit einem Steilpass bediente, schob dieser zum 1:0 ein.", (None, "Brandl", "Wolf")),
        ("In der 12. Minute jubelte Oberwald, weil Brandl Zauner überwunden hatte.", (12, "Brandl", None)),
        (
            "Brandl hatte schon in der 5. Minute die Führung für die Hausherren erzielt, nachdem Zauner einen Schuss von "
            "Egger nur nach vorne abklatschen konnte.",
            (5, "Brandl", None),
        ),
        ("Wolf spielte mit Egger einen Doppelpass, stand frei vor Zauner und schob ein.", (None, "Wolf", "Egger")),
    ],
)
def test_whose_verb_ends_a_clause(sentence, goal):
    assert named(sentence, "goal") == [goal]


@pytest.mark.parametrize(
    ("sentence", "shots"),
    [
        (
            "Pichler verfehlte aus spitzem Winkel, Brandl setzte einen Kopfball daneben (24.).",
            [(None, "Pichler", None), (24, "Brandl", None)],
        ),
        (
            "Brandl setzte in der 6. Minute einen Kopfball nach Egger-Flanke knapp neben das Tor, Pichlers Weitschuss "
            "faustete Zauner zur Seite (14.).",
            [(6, "Brandl", None), (14, "Pichler", "Zauner")],
        ),
        ("Reiter hatte in der 33. Minute die Führung auf dem Fuß, schoss aber Kern an.", [(33, "Reiter", "Kern")]),
        ("Koller drosch den Ball freistehend in den Abendhimmel (33.).", [(33, "Koller", None)]),
        ("Zauner war bei einem Kopfball von Huber zur Stelle (11.).", [(11, "Huber", "Zauner")]),
        ("Reiter legte eine Flanke ab, Moser konnte nur ungenügend klären.", []),
    ],
)
def test_a_minute_in_brackets_is_of_its_clause_and_a_miss_no_goal(sentence, shots):
    assert sorted(named(sentence, "shot"), key=str) == sorted(shots, key=str)
    assert events(sentence, "goal") == []


def test_an_own_goal_in_another_clause_is_none_of_the_scorer_of_a_brace():
    told = "Reiter schnürte am Ende einen Doppelpack, ein kurioses Eigentor von Moser kam hinzu."
    assert {(e[2], e[4]) for e in events(told, "goal")} == {("Reiter", "open"), ("Moser", "own_goal")}


def test_the_ball_that_goes_in_is_not_the_last_scorer():
    told = "Reiter traf. Nach einem Einwurf segelte der Ball durch den Fünfer, von der Schulter von Bauer prallte er ins eigene Tor."
    assert ("Reiter", "own_goal") not in {(e[2], e[4]) for e in events(told, "goal")}


def test_a_change_is_told_in_the_words_before_a_name():
    assert named("Der eingewechselte Neumann traf zum 1:0 (70.).", "substitution") == [(None, "Neumann", None)]
    assert named("Wolf schickte Brandl mit einem Traumpass auf die Reise.", "substitution") == []


def test_the_minute_at_which_a_score_stood_is_not_that_of_a_later_change():
    told = (
        "Nach 77 Minuten stand es 3:3, Huber hatte getroffen. Haas brachte mit Neumann für Pichler einen Verteidiger."
    )
    assert named(told, "substitution") == [(None, "Neumann", "Pichler")]


def test_cards_of_two_players():
    assert named("Gelb für Bauer und gleich danach auch für Fuchs.", "yellow_card") == [
        (None, "Bauer", None),
        (None, "Fuchs", None),
    ]


def test_a_red_card_cried_before_anybody_is_named_is_of_him_who_fouls():
    lines = [
        f"{m}. Minute: Einwurf für Talbach, Berger bringt den Ball herein, nichts passiert." for m in range(20, 30)
    ]
    ticker = "\n".join([*lines, "30. Minute: ROT! Brandl läuft allein auf Zauner zu, Bauer zieht die Notbremse."])
    assert named("Liveticker\n\n" + ticker, "red_card") == [(30, "Bauer", None)]


def test_a_change_told_before_a_name_says_who_went_off_and_no_minute_of_what_follows():
    told = (
        "Reiter hatte seine beste Szene, als der für den verletzten Kern eingewechselte Neumann seinen Freistoß aus dem Eck "
        "fischte (83.)."
    )
    assert named(told, "substitution") == [(None, "Neumann", "Kern")]
    assert named(told, "injury") == [(None, "Kern", None)]
    assert named(told, "shot") == [(83, "Reiter", "Neumann")]


def test_the_matches_that_others_played_besides_tell_nothing():
    told = "Brandl traf (12.).\n\nWeiters spielten: Zell – Kals 1:0, Laas – Prad 2:1 (Tore: Gruber 2; Egger)."
    assert named(told, "goal") == [(12, "Brandl", None)]


def test_the_next_label_is_no_part_of_a_referees_name():
    sheet = GERMAN_SHEET.replace("\n\n", " Oberwald, Waldstadion, 3.400, SR Eisner ", 1)
    assert match_of("Es war ein gutes Spiel.", sheet)["referee"] == "Eisner"


def test_two_sent_off_in_one_sentence_each_have_their_minute_and_manner():
    told = (
        "Die Gäste beendeten die Partie zu neunt, nachdem erst Bauer (58.) mit Gelb-Rot und später auch noch Fuchs (84.) nach "
        "einer Notbremse vom Platz gestellt worden waren."
    )
    found = {(e[0], e[2], e[4]) for e in events(told, "red_card")}
    assert found == {(58, "Bauer", "second_yellow"), (84, "Fuchs", "straight")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Weil Bauer Egger im Strafraum von den Beinen geholt hatte, gab es Elfmeter, den Brandl sicher verwandelte (12.).",
        "Nachdem Bauer Egger im Strafraum gelegt hatte, verwandelte Brandl den Elfmeter (12.).",
    ],
)
def test_who_is_fouled_in_the_area_does_not_take_the_penalty_that_another_takes(sentence):
    assert named(sentence, "goal") == [(12, "Brandl", None)]
    assert named(sentence, "penalty_awarded") == [(12, "Egger", "Bauer")]


def test_whose_pass_it_was_is_told_by_a_relative_clause():
    told = "Bauer vertändelte den Ball gegen Wolf, dessen Querpass Brandl nur noch einschieben musste (12.)."
    assert named(told, "goal") == [(12, "Brandl", "Wolf")]


@pytest.mark.parametrize(
    ("sentence", "kind", "told"),
    [
        ("Brandl nutzte in der 44. Minute einen Patzer von Torhüter Zauner.", "goal", [(44, "Brandl", None)]),
        ("Torhüter Zauner ließ gleich den ersten Schuss von Brandl (12.) passieren.", "goal", [(12, "Brandl", None)]),
        (
            "Ein Weitschuss von Brandl rutschte Torhüter Zauner (12.) unter der Hand durch.",
            "goal",
            [(12, "Brandl", None)],
        ),
        ("Es war Wolf, der mit einem Heber in der 50. Minute auf 1:0 stellte.", "goal", [(50, "Wolf", None)]),
        ("Als Wolf nach 52 Minuten mit einem Schlenzer doppelte, war es gelaufen.", "goal", [(52, "Wolf", None)]),
        ("Vier Minuten waren es noch bis zur Halbzeit, als Wolf traf.", "goal", [(41, "Wolf", None)]),
        ("Schon in Minute zwei traf Wolf.", "goal", [(2, "Wolf", None)]),
        ("Brandl hätte ausgleichen müssen, er drosch den Ball in den Fangzaun.", "goal", []),
        (
            "Ersatzmann Wolf, der in der 60. Minute für Egger gekommen war, drückte den Ball vier Minuten später über die Linie.",
            "goal",
            [(64, "Wolf", None)],
        ),
        (
            "Reiter hatte in der 37. Minute beim Strafstoß nur die Unterkante der Latte getroffen.",
            "missed_penalty",
            [(37, "Reiter", None)],
        ),
        (
            "Reiter schoss in der 37. Minute einen Foulelfmeter derart schwach, dass es jeder sah.",
            "missed_penalty",
            [(37, "Reiter", None)],
        ),
        ("Kern wehrte in der 37. Minute einen Foulpenalty von Reiter ab.", "missed_penalty", [(37, "Reiter", "Kern")]),
        (
            "Torwart Kern war es, der in der 37. Minute einen Strafstoß von Reiter abwehrte.",
            "missed_penalty",
            [(37, "Reiter", "Kern")],
        ),
        (
            "Weil Reiter in der 88. Minute nach einem Wortgefecht Rot sah, fehlt er nun.",
            "red_card",
            [(88, "Reiter", None)],
        ),
        ("Zunächst musste Moser nach seinem zweiten Vergehen runter (58.).", "red_card", [(58, "Moser", None)]),
        ("Für Ärger sorgte ein zurückgenommenes Tor von Brandl (38.).", "disallowed_goal", [(38, "Brandl", None)]),
    ],
)
def test_events_told_by_verbs_at_the_end_and_by_mistakes(sentence, kind, told):
    assert named(sentence, kind) == told


@pytest.mark.parametrize(
    ("sentence", "kind", "told"),
    [
        (
            "Wolf und Egger haben Feierabend. Es kommen Haller sowie Senn.",
            "substitution",
            [(None, "Haller", "Wolf"), (None, "Senn", "Egger")],
        ),
        ("Haas reagierte in der Kabine und brachte Haller für Wolf.", "substitution", [(None, "Haller", "Wolf")]),
        ("Moser schubst Reiter ohne Ball um – glatt Rot.", "red_card", [(None, "Moser", None)]),
        (
            "Egger traf den Querbalken, ein Tor von Wolf fand wegen Abseits keine Anerkennung (83.).",
            "disallowed_goal",
            [(83, "Wolf", None)],
        ),
        ("Zunächst köpfelte Egger knapp drüber, in der 12. Minute verfehlte Wolf das Gehäuse.", "goal", []),
    ],
)
def test_changes_without_for_and_goals_that_did_not_count(sentence, kind, told):
    assert named(sentence, kind) == told


def test_a_goal_for_a_side_is_its_own():
    text = "SC Oberwald – SV Talbach 1:1\n\nTor für Talbach! Am langen Eck drückt Jan Huber (12.) den Ball über die Linie.\n"
    (match,) = read(text)["matches"]
    assert [(e["player"], e["team"]) for e in match["events"] if e["type"] == "goal"] == [("Jan Huber", "away")]


@pytest.mark.parametrize(
    ("sentence", "kind", "told"),
    [
        (
            "Wolf wurde in der 12. Minute von Bauer im Strafraum gefoult, Brandl verwandelte den fälligen Strafstoß.",
            "goal",
            [(12, "Brandl", None)],
        ),
        ("Für Wolf kam in der 60. Minute Haller.", "substitution", [(60, "Haller", "Wolf")]),
        ("Haas ersetzte Wolf in der 60. Minute durch Haller.", "substitution", [(60, "Haller", "Wolf")]),
        (
            "Haas brachte nach 66 Minuten Haller und Senn, zehn Minuten später auch noch Beney für Egger.",
            "substitution",
            [(76, "Beney", "Egger")],
        ),
        ("Reiter traf in der 84. und mit dem Schlusspfiff.", "goal", [(84, "Reiter", None)]),
        ("Moser sah im Zweikampf mit Reiter den zweiten gelben Karton (60.).", "red_card", [(60, "Moser", None)]),
        ("Moser kassierte in der 60. Minute für ein taktisches Foul die Gelbe Karte.", "disallowed_goal", []),
        ("In der 60. Minute sah Moser wegen Ballwegschlagens Gelb.", "yellow_card", [(60, "Moser", None)]),
    ],
)
def test_who_took_part_in_what_with_a_minute_or_another_between(sentence, kind, told):
    assert named(sentence, kind) == told
