"""Turns of phrase of the French-speaking press for goals, changes and cards, and what only looks like them."""

import pytest

from seeds.reader import read
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
        "Maurel a détourné le ballon (72e), dans la minute de l'exclusion.",
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
        ("Zidi, Bako, Lemoine sont entrés, le décor n'a pas changé.", ["Bako", "Lemoine", "Zidi"]),
        ("Yvon put offrir du temps de jeu à Zidi et Bako (80e).", ["Bako", "Zidi"]),
        ("À la 60e, Yvon fait entrer ses trois jeunes, Zidi, Bako et Lemoine.", ["Bako", "Lemoine", "Zidi"]),
        ("Les trois entrants, Zidi, Bako et Lemoine, apportèrent du sel.", ["Bako", "Lemoine", "Zidi"]),
        ("Fatigué, l'avant-centre fut remplacé sous les bravos par Zidi (60e).", ["Zidi"]),
        ("Rochebrune a fini avec cinq défenseurs, Zidi ayant suppléé le buteur.", ["Zidi"]),
        ("Battu de la tête par Weiss, Caron protesta.", []),
    ],
)
def test_who_comes_on(words, names):
    assert sorted(change[2] for change in events(words, "substitution")) == names


def test_a_penalty_against_the_post_is_missed():
    words = "Imbert vit son tir du point de réparation renvoyé par le poteau (26e)."
    assert [kick[:3] for kick in events(words, "missed_penalty")] == [(26, "home", "Imbert")]


@pytest.mark.parametrize(
    "words",
    [
        "Un quart d'heure a suffi : Imbert sur un rebond (5e), Jolivet d'une tête (9e), Kerleau après un relais (15e).",
        "Trois buts : le but d'Imbert, du front (5e), celui de Jolivet (9e), et enfin celui de Kerleau, 15e, un tir lointain.",
        "Imbert (5e) ouvrit le score, Jolivet (9e) puis Kerleau (15e) complétaient le festin.",
    ],
)
def test_scorers_listed_ahead_of_their_minutes(words):
    sheet = FRENCH_SHEET.replace("1-0", "3-0")
    goals = [goal[:3] for goal in events(words, "goal", sheet)]
    assert goals == [(5, "home", "Imbert"), (9, "home", "Jolivet"), (15, "home", "Kerleau")]


def test_shots_listed_ahead_of_their_minutes_are_no_goals():
    words = "Imbert (5e), Jolivet d'une reprise (9e) et Kerleau (15e) ont buté sur le gardien."
    goals = events(words, "goal", FRENCH_SHEET.replace("1-0", "3-0"))
    assert not {"Imbert", "Kerleau"} & {goal[2] for goal in goals}


def test_scorer_named_behind_a_change_in_one_sentence():
    assert events("Zidi releva Urvoy, et Weiss égalisa à la 54e.", "goal", FRENCH_SHEET.replace("1-0", "1-1")) == [
        (54, "away", "Weiss", None, "open")
    ]


def test_townsman_before_his_name():
    (card,) = events("Le Grenoblois Mathévet écopait d'un jaune (30e).", "yellow_card")
    assert (card[0], card[2]) == (30, "Mathévet")


def test_score_before_the_minutes_left():
    words = "Weiss a nivelé le score à six minutes de la fin."
    goals = events(words, "goal", FRENCH_SHEET.replace("1-0", "1-1"))
    assert [goal[:3] for goal in goals] == [(84, "away", "Weiss")]


def test_goalkeeper_left_no_chance_has_not_scored():
    words = "Imbert, lancé en profondeur, ne laissa aucune chance à Maurel (12e)."
    assert [goal[:3] for goal in events(words, "goal")] == [(12, "home", "Imbert")]


def test_scorer_cried_in_capitals():
    ticker = TICKER.replace("LE BUT", "LE BUT DE SAKHO")
    (match,) = read(ticker)["matches"]
    assert [(e["minute"], e["player"]) for e in match["events"] if e["type"] == "goal"] == [(22, "Sakho")]


TICKER = """Valmont - Rochebrune (1-0), le direct

Valmont : Aubry – Belin, Caron, Delmas, Evrard – Fabre, Garnier, Huet – Imbert, Jolivet, Sakho.
Rochebrune : Maurel – Nollet, Oudin, Pruvost, Quesnel – Ravel, Sicard, Tissot – Urvoy, Vasseur, Weiss.

1' C'est parti.

12' Corner de Fabre, capté par Maurel.

22' LE BUT ! Du tibia, peu importe. Huet avait remis de la tête. 1-0 !

45' Mi-temps.

64' Zidi entre à la place d'Urvoy.

90' C'est terminé, Valmont s'impose.
"""


def test_who_served_each_of_the_scorers_listed():
    words = "Imbert sur un centre de Fabre (5e), Jolivet d'une tête (9e), Kerleau après un débordement de Huet (15e)."
    goals = events(words, "goal", FRENCH_SHEET.replace("1-0", "3-0"))
    assert [goal[2:4] for goal in goals] == [("Imbert", "Fabre"), ("Jolivet", None), ("Kerleau", "Huet")]
