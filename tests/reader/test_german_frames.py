"""German sentences whose verb frames names and minutes, and names that nothing but their place makes known."""

import pytest

from seeds.reader.article import make_article
from seeds.reader.tokens import fold_in_place
from seeds.reader.unlisted import find_unlisted
from seeds.reader.vocabulary import load
from tests.reader.reports import telling

HEAD = "Admira – WAC 3:2 (1:2)\n\nDie Admira gewann daheim gegen den WAC. Kolb und Brezovic stürmten für die Admira. "
match_of, events = telling(HEAD)


@pytest.mark.parametrize(
    ("sentence", "scorers"),
    [
        (
            "Nach der Pause stellten Kolb (57.) und Brezovic (61.) mit zwei Kontern die Weichen auf Sieg.",
            "Kolb Brezovic",
        ),
        ("Die Gäste hatten durch Ogrisek (6.) und Pavlin (28.) 2:0 geführt.", "Ogrisek Pavlin"),
        ("Der WAC antwortete durch Ogrisek (10.), der einen Patzer von Kolb bestrafte.", "Ogrisek"),
        ("Der Gegentreffer durch Ogrisek (59.) blieb ohne Folgen.", "Ogrisek"),
        ("Das Ehrentor der Gäste durch Ogrisek (77.) kam zu spät.", "Ogrisek"),
        ("Dem Ausgleich per abgefälschtem Freistoß von Mandlik (12.) folgte lange nichts.", "Mandlik"),
        ("Mandlik ließ die Admira warten, ehe Lusar mit einem Schuss den WAC noch einmal hoffen ließ (75.).", "Lusar"),
        ("Bereits in der 11. Minute hatte Mandlik eine Flanke von Kolb mit dem Kopf veredelt.", "Mandlik"),
        ("Mandlik schickte Kofler in die falsche Ecke (78.).", "Mandlik"),
        ("In der 90. Minute, doch da war alles vorbei, traf auch noch der Niederländer Depraak.", "Depraak"),
        ("Kurz vor der Pause ließ Kolb ein Freistoßtor folgen.", "Kolb"),
    ],
)
def test_who_scored_within_the_frame_of_a_verb(sentence, scorers):
    assert [e[2] for e in events(sentence, "goal")] == scorers.split()


def test_those_through_whom_a_side_led_are_its_own():
    told = events("Der WAC hatte durch Ogrisek (6.) und Pavlin (28.) 2:0 geführt.", "goal")
    assert [e[1] for e in told] == ["away", "away"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kolb (12.) und Brezovic (14.) scheiterten am Keeper.",
        "Die Admira kam durch Kolb (12.) und Brezovic (14.) zu guten Möglichkeiten, scheiterte aber jedes Mal.",
        "Kolb war der einzige Angreifer, bis er nach 65 Minuten erlöst wurde.",
        "Kolb war mit einem Fehler am 0:1 beteiligt.",
    ],
)
def test_no_goal_within_such_a_frame(sentence):
    assert events(sentence, "goal") == []


@pytest.mark.parametrize(
    ("sentence", "changes"),
    [
        ("Ein gutes Spiel zeigte Kolb. Er war in der 61. Minute für Zollner gekommen.", [("Kolb", "Zollner")]),
        ("Der WAC versuchte es nach einer Stunde mit Lusar für Zollner.", [("Lusar", "Zollner")]),
        ("Der für Zollner ins Spiel gekommene Lusar sorgte für Belebung.", [("Lusar", "Zollner")]),
        (
            "Die für Zollner und Pavlin ins Spiel gebrachten Lusar und Mandlik (80.) belebten das Spiel.",
            [("Lusar", "Zollner"), ("Mandlik", "Pavlin")],
        ),
        (
            "Der Keeper hielt gegen Kolb (17.), Brezovic (44.) und den für den müden Zollner gekommenen Lusar.",
            [("Lusar", "Zollner")],
        ),
        ("Zollner verletzte sich noch vor der Pause, Lusar übernahm seine Position.", [("Lusar", "Zollner")]),
        ("Ein Kopfball von Kolb (32.) brachte die Admira zurück ins Spiel.", []),
    ],
)
def test_changes_told_by_a_participle_or_a_pronoun(sentence, changes):
    assert [tuple(e[2:4]) for e in events(sentence, "substitution")] == changes


@pytest.mark.parametrize(
    ("sentence", "off"),
    [
        (
            "Auffällig waren ein Lattenschuss von Kolb (77.) und die Gelb-Rote Karte gegen Admiras Zollner (88.).",
            "Zollner",
        ),
        ("Mandlik hatte Kolb von den Beinen geholt und war zu Recht des Feldes verwiesen worden.", "Mandlik"),
        ("Mandlik flog nach einer Tätlichkeit vorzeitig in die Kabine.", "Mandlik"),
    ],
)
def test_who_is_sent_off(sentence, off):
    assert [e[2] for e in events(sentence, "red_card")] == [off]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dreimal scheiterte Kolb, einmal hätte der Schiedsrichter auf Elfmeter entscheiden können.",
        "Kolb köpfte vorbei, ein Handelfmeter wurde nach Rücksprache mit dem Assistenten zurückgenommen.",
    ],
)
def test_a_penalty_that_was_none_is_not_missed(sentence):
    assert events(sentence, "missed_penalty") == []


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("Mandlik scheiterte mit einem Foulelfmeter an Kofler (54.).", "Mandlik"),
        ("Doch Mandlik scheiterte vom Punkt an Torhüter Kofler.", "Mandlik"),
    ],
)
def test_who_fails_at_somebody_from_the_spot(sentence, taker):
    assert [e[2] for e in events(sentence, "missed_penalty")] == [taker]


@pytest.mark.parametrize(
    ("sentence", "scorer"),
    [
        ("Mandlik überwand Keeper Kofler mit einem Heber (54.).", "Mandlik"),
        ("Mandlik gelang in der 34. Minute das wichtige 2:1.", "Mandlik"),
        ("Als Kolb nur zusah und Mandlik nach dem Freistoß auf 2:3 verkürzte, wurde es still.", "Kolb"),
        (
            "Als Kolb die Partie schon abhakte und Mandlik nach dem Freistoß auf 2:3 verkürzte, wurde es still.",
            "Mandlik",
        ),
        ("Sehenswert traf Kolb in der 12. Minute.", "Kolb"),
        ("In der Schlussphase der Partie rückte der junge Alwin Mandlik auf und erzielte das 3:2.", "Alwin Mandlik"),
    ],
)
def test_names_known_by_their_place_alone(sentence, scorer):
    assert scorer in [e[2] for e in events(sentence, "goal")]


def test_a_booking_s_label_of_two_words_is_no_surname():
    sheet = "\n\nTore: 1:0 (10.) Kolb 2:0 (81.) Bobby Robson Gelbe Karten: Zollner bzw. Lusar, Pavlin"
    assert {e[2] for e in events(sheet, "yellow_card")} == {"Zollner", "Lusar", "Pavlin"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach 20 Minuten lag Ebnat schon 0:2 zurück, Mandlik lag verletzt am Boden.",
        "Aber Ebnat erwischte einen Traumstart, und Mandlik erwischte den Ball.",
        "Den Sieg für Ebnat bejubelte auch Mandlik.",
        "Gegen die Gäste aus Ebnat spielte Mandlik.",
        "Am Ende hieß es 4:3 für Ebnat, und es jubelte Mandlik.",
        "Diesmal gastiert Ebnat am Samstag in Wolfau, Mandlik fehlt.",
    ],
)
def test_what_only_a_side_does_tells_it_from_a_man(sentence):
    text = f"Es war ein gutes Spiel vor vielen Zuschauern. {sentence}"
    article = make_article(text, fold_in_place(text), load("de"))
    told = {side.name: side.evidence for side in find_unlisted(text, article.tokens, article.language, frozenset())}
    assert told["Ebnat"] > told.get("Mandlik", -1.0)
