"""Which clause of a French sentence, or which sentence, tells what, a sentence of our own each behind a sheet."""

import pytest

from tests.reader.reports import FRENCH_SHEET, FRENCH_TAIL, telling

match_of, events = telling(FRENCH_SHEET, FRENCH_TAIL)


@pytest.mark.parametrize(
    "words",
    [
        "Débordement de Huet, reprise de Imbert : 1-0 (12e).",
        "Huet pour Imbert, et c'était 1-0 (12e).",
        "Centre de Huet, tête de Imbert, 1-0 (12e).",
        "Imbert domine Nollet et place sa tête sur un corner de Huet : 1-0 (12e).",
    ],
)
def test_a_goal_told_without_a_verb_of_scoring(words):
    assert [goal[:4] for goal in events(words, "goal")] == [(12, "home", "Imbert", "Huet")]
    assert events(words, "substitution") == []


def test_a_tenth_goal_of_the_season_is_a_goal_and_one_scored_before_is_none():
    words = "Imbert inscrivait son dixième but de la saison (12e)."
    assert [goal[:3] for goal in events(words, "goal")] == [(12, "home", "Imbert")]
    assert events("Imbert avait inscrit son dixième but de la saison.", "goal") == []


@pytest.mark.parametrize(
    "words",
    [
        "Jolivet, touché au mollet, était remplacé par Durand (25e).",
        "Jolivet se blessait au genou et cédait sa place à Durand (25e).",
        "Jolivet ne se relevait pas : Durand entrait (25e).",
    ],
)
def test_who_is_hurt_goes_off_in_the_minute_of_his_change(words):
    assert [change[:4] for change in events(words, "substitution")] == [(25, "home", "Durand", "Jolivet")]
    assert [hurt[:3] for hurt in events(words, "injury")] == [(25, "home", "Jolivet")]


@pytest.mark.parametrize(
    "words",
    [
        "Lasserre faisait entrer Durand pour Jolivet (70e).",
        "Lasserre sortait Jolivet et lançait Durand (70e).",
        "Durand entrait pour Jolivet (70e).",
        "Jolivet confiait les clés à Durand (70e).",
        "Jolivet n'en pouvait plus. Durand venait renforcer le milieu (70e).",
    ],
)
def test_changes_in_every_tense(words):
    assert [change[:4] for change in events(words, "substitution")] == [(70, "home", "Durand", "Jolivet")]


def test_two_come_on_and_two_go_off_in_clauses_of_their_own():
    words = "Durand et Morel entrent, Jolivet et Fabre sortent (79e)."
    changes = [change[2:4] for change in events(words, "substitution")]
    assert changes == [("Durand", "Jolivet"), ("Morel", "Fabre")]


def test_who_went_off_may_be_told_behind_who_came_on():
    words = "46' On repart avec Durand. Jolivet est resté au vestiaire.\n50' Le jeu reprend.\n55' Rien à signaler.\n"
    assert [change[2:4] for change in events(words, "substitution")] == [("Durand", "Jolivet")]


@pytest.mark.parametrize(
    ("words", "shot"),
    [
        ("Imbert voyait son tir contré par Nollet (20e).", ("Imbert", "Nollet", "blocked")),
        ("C'est la barre qui tremble sur une mine de Imbert (20e).", ("Imbert", None, "woodwork")),
    ],
)
def test_how_a_shot_ended(words, shot):
    assert [found[2:] for found in events(words, "shot")] == [shot]
    assert events(words, "goal") == []


@pytest.mark.parametrize(
    "words",
    [
        "Le penalty de Imbert était repoussé par Maurel (33e).",
        "Maurel allait chercher le penalty de Imbert (33e).",
    ],
)
def test_a_penalty_saved(words):
    assert [kick[:4] for kick in events(words, "missed_penalty")] == [(33, "home", "Imbert", "Maurel")]
    assert events(words, "goal") == []


def test_who_takes_another_s_place_in_goal_has_not_scored():
    assert events("Dupuis avait pris la place de Maurel dans les buts bretons.", "goal") == []
    assert events("L'arbitre, M. Roche, ne se posait pas de question.", "goal") == []


def test_the_booked_of_a_women_s_match():
    sheet = FRENCH_SHEET + "Averties. – Valmont : Garnier (68'), Huet (55').\n\n"
    assert {(card[0], card[2]) for card in events("", "yellow_card", sheet)} == {(68, "Garnier"), (55, "Huet")}


@pytest.mark.parametrize(
    "words",
    [
        "Jolivet avait manqué le cadre. Il fallait attendre la 32e minute pour voir Imbert ouvrir le score.",
        "Jolivet avait manqué le cadre. Il a fallu attendre la 32e minute pour qu'Imbert ouvre le score.",
        "Jolivet avait manqué le cadre. Il fallut un exploit de Imbert pour débloquer la situation (32e).",
    ],
)
def test_who_does_what_it_took_so_long_for(words):
    assert [goal[:3] for goal in events(words, "goal")] == [(32, "home", "Imbert")]


def test_a_foul_from_behind_is_not_by_whom_it_is_done_to():
    words = "Oudin était exclu pour un tacle par derrière sur Huet (70e)."
    assert [card[:3] for card in events(words, "red_card")] == [(70, "away", "Oudin")]


@pytest.mark.parametrize(
    "words",
    ["Maurel se couchait sur un tir de Imbert (20e).", "Le montant sauvait Maurel sur une frappe de Imbert (20e)."],
)
def test_a_shot_that_is_kept_out_is_no_goal(words):
    assert events(words, "goal") == []
    assert [shot[:3] for shot in events(words, "shot")] == [(20, "home", "Imbert")]


@pytest.mark.parametrize(
    "words",
    [
        "Lasserre abattait sa dernière carte : Durand pour Jolivet (70e).",
        "Jolivet sort sur blessure, Durand le remplace (70e).",
        "Durand, qui venait de remplacer Jolivet (70e), tirait au-dessus (72e).",
    ],
)
def test_the_minute_of_a_change_among_other_things(words):
    assert [change[:4] for change in events(words, "substitution")] == [(70, "home", "Durand", "Jolivet")]
