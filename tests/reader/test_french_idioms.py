"""Turns of phrase of the French-speaking press for goals, changes and cards, and what only looks like them."""

import pytest

from tests.reader.reports import FRENCH_SHEET, FRENCH_TAIL, telling

match_of, events = telling(FRENCH_SHEET, FRENCH_TAIL)


@pytest.mark.parametrize(
    "words",
    [
        "De ce corner naquit l'ouverture du score d'Imbert à la 12e.",
        "Imbert, parti de son camp, fit le 1-0 à la 12e.",
        "Imbert, du gauche, fit passer le marquoir à 1-0 (12e).",
        "Valmont a poussé, Imbert trouvant le petit filet (12e).",
        "Une tête, un rebond : le but fut accordé à Imbert (12e).",
        "La finition toute simple d'Imbert : 12e minute, 1-0.",
    ],
)
def test_ways_to_score(words):
    assert [goal[:4] for goal in events(words, "goal")] == [(12, "home", "Imbert", None)]


@pytest.mark.parametrize(
    "words",
    [
        "Imbert gâcha l'occasion de repasser devant (70e).",
        "Aubry n'a pas bougé sur la tête de Weiss, qui passe à côté (70e).",
    ],
)
def test_no_goal(words):
    assert events(words, "goal") == []


def test_an_opening_is_a_pass_where_it_opens_no_score():
    assert events("Sur une ouverture lumineuse de Fabre, Imbert ouvre le score à la 12e.", "goal") == [
        (12, "home", "Imbert", "Fabre", "open")
    ]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Sicard se fait avertir pour un tacle.", ["Sicard"]),
        ("L'arbitre distribua quelques cartons (Sicard, Ravel).", ["Ravel", "Sicard"]),
        ("Rien d'autre à noter que les cartons de Sicard et Ravel.", ["Ravel", "Sicard"]),
        ("Sicard et Ravel vont récolter des cartons.", ["Ravel", "Sicard"]),
    ],
)
def test_several_booked(words, names):
    assert sorted(card[2] for card in events(words, "yellow_card")) == names


@pytest.mark.parametrize(
    "words",
    [
        "La frappe de Sicard est renvoyée par la barre.",
        "Sicard, le visage rouge, s'assied.",
        "Les Rouge et Blanc de Sicard ont souffert.",
    ],
)
def test_nobody_sent_off(words):
    assert events(words, "red_card") == []


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("L'entrée du jeune Zidi, à la 60e, changea le match.", ["Zidi"]),
        ("Zidi, Bako et Lemoine sont entrés à la 60e, Urvoy et Weiss sont sortis.", ["Bako", "Lemoine", "Zidi"]),
        ("Zidi et Bako prirent la place d'Urvoy et Weiss (60e).", ["Bako", "Zidi"]),
        ("Rochebrune revint du vestiaire avec Zidi pour Urvoy.", ["Zidi"]),
        ("La frappe rebondit devant Aubry et entre.", []),
    ],
)
def test_who_comes_on(words, names):
    assert sorted(change[2] for change in events(words, "substitution")) == names


def test_a_penalty_against_the_post_is_missed():
    words = "Imbert vit son tir du point de réparation renvoyé par le poteau (26e)."
    assert [kick[:3] for kick in events(words, "missed_penalty")] == [(26, "home", "Imbert")]
