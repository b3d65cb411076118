"""What the engine reads in French reports of a few lines."""

import pytest

from tests.reader.reports import telling

SHEET = """Valmont - Rochebrune 1-0

Valmont : Aubry – Belin, Caron, Delmas, Evrard – Fabre, Garnier, Huet – Imbert, Jolivet, Kerleau. Entraîneur : Lasserre.
Rochebrune : Maurel – Nollet, Oudin, Pruvost, Quesnel – Ravel, Sicard, Tissot – Urvoy, Vasseur, Weiss. Entraîneur : Yvon.

"""

match_of, events = telling(SHEET)


@pytest.mark.parametrize(
    "words",
    [
        "À la 20-ème minute, Imbert a surpris Maurel d'une frappe lointaine.",
        "À la 20e minute, Imbert a déjoué le gardien d'un tir du pied gauche.",
        "À la 20e minute, Valmont a frappé sur une réussite d'Imbert.",
        "L'ouverture du score rapide d'Imbert (20e) a tout changé.",
        "Après un bon début des locaux, Imbert a touché la cible à la 20e minute.",
        "Imbert loge le ballon dans le filet à la 20e minute.",
        "Après un bon début, ouvrant le score, Imbert a récompensé les siens (20e).",
        "Le but d'Imbert à la 20e minute a rétabli la parité, de quoi contenter tout le monde ou presque.",
    ],
)
def test_ways_to_tell_a_goal_on_both_sides_of_the_atlantic(words):
    assert events(words + "\n", "goal") == [(20, "home", "Imbert", None, "open")]


@pytest.mark.parametrize(
    "words",
    [
        "À la 20e minute, Imbert a eu une occasion en or d'égaliser le score, mais Maurel a réalisé l'arrêt du match.",
        "Valmont n'a pas été capable de marquer le but qui lui aurait permis d'égaliser.",
        "Tout le jeu allait vers celui du but de Maurel.",
        "Caron centre au deuxième poteau pour Huet, en vain.",
    ],
)
def test_a_goal_hoped_for_is_none(words):
    assert events(words + "\n", "goal", SHEET.replace("1-0", "0-0")) == []


def test_a_ball_to_the_far_post_hits_no_post():
    prose = "Caron centre au second poteau pour Huet à la 20e minute. À la 30e, Imbert frappe à côté.\n"
    assert [shot[2] for shot in events(prose, "shot")] == ["Imbert"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Belin a été expulsé à la 31e minute pour une faute sur Urvoy.", "red_card"),
        ("À la 31e minute, renvoi au vestiaire de Belin.", "red_card"),
        ("Belin écope d'une carte jaune à la 31e minute.", "yellow_card"),
    ],
)
def test_cards(words, kind):
    assert [card[:3] for card in events(words + "\n", kind)] == [(31, "home", "Belin")]


def test_two_sent_off_for_fouls_on_each_other():
    prose = (
        "Belin reçoit un carton rouge pour une faute sur Urvoy (80e), puis Urvoy aussi reçoit un carton rouge "
        "pour une faute sur Belin (81e).\n"
    )
    assert [card[:3] for card in events(prose, "red_card")] == [(80, "home", "Belin"), (81, "away", "Urvoy")]


def test_he_who_is_sent_off_is_no_referee():
    prose = "Belin a été expulsé à la 31e minute pour une faute sur Urvoy.\n"
    assert match_of(prose)["referee"] is None


def test_somebody_named_behind_a_half_of_the_other_side_is_not_of_that_side():
    prose = (
        "Le Havre - Reims 0-1\n\nLa partie a mis du temps à trouver son rythme et son public. Bien servi dans le camp "
        "de Reims par Dubosc, Lemonnier croise son tir, détourné par Hauchecorne (15e). Reims marque par Petitjean (50e).\n"
    )
    assert events(prose, "shot", "") == [(15, "home", "Lemonnier", "Hauchecorne", "saved")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Le Standard a égalisé à la 22e minute par Durieux. Anderlecht avait marqué par Leclef (2e).", ("Standard", "Anderlecht")),
        ("Lorient a concédé le nul face au Havre (1-1). Kari a marqué (51e), Sabot a égalisé (80e).", ("Lorient", "Havre")),
        ("Face au Difaâ El Jadida, le Raja a gagné 1-0. Belmaati a marqué (10e) pour le Raja.", ("Raja", "Difaâ El Jadida")),
    ],
)  # fmt: skip
def test_sides_named_in_prose(text, sides):
    match = match_of(text + " Le match était plaisant, avec des occasions de part et d'autre.\n", "")
    assert {match["home"], match["away"]} == set(sides)


def test_the_young_american_is_the_one_named_last():
    prose = (
        "Après la pause, c'est Imbert qui frappe à côté des buts (60e). La jeune Américaine a inscrit un triplé "
        "(70e, 74e, 85e) avant que le match ne se termine dans la joie.\n"
    )
    assert [goal[:3] for goal in events(prose, "goal", SHEET.replace("1-0", "3-0"))] == [
        (70, "home", "Imbert"),
        (74, "home", "Imbert"),
        (85, "home", "Imbert"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Belin est exclu à la 65e minute, laissant les siens à dix contre onze.",
        "Belin est exclu à la 65e minute, de retour de blessure pour affronter Rochebrune contre vents et marées.",
    ],
)
def test_against_is_no_block_and_back_from_an_injury_none(words):
    told = match_of(words + "\n")["events"]
    assert {e["type"] for e in told if e["player"] == "Belin"} == {"red_card"}


def test_sides_bound_by_an_and_before_their_score():
    text = (
        "Questel et Malanne 2 à 2. Mi-temps 1 à 0. Arbitrage de Benoît Rumel. But d'Alexandre Burbot (4e) et Gwendal "
        "Le Brec (89e) pour Questel, Guillaume Elias (67e, 84e) pour Malanne.\nC'est à un match intense que se sont livrés "
        "les deux équipes.\n"
    )
    match = match_of(text, "")
    assert {match["home"], match["away"]} == {"Questel", "Malanne"}
    assert (match["home_score"], match["away_score"]) == (2, 2)


def test_a_list_that_a_blank_line_parts_into_those_of_either_side():
    text = (
        "Valmont 1 – 2 Rochebrune (Mi-temps 0-1)\n\nButs :\n\nValmont : Aubry (63e)\n\nRochebrune : Nollet (5e), Oudin "
        "(11e)\n\nValmont : Aubry, Belin, Caron, Delmas, Evrard, Fabre, Garnier, Huet, Imbert, Jolivet, Kerleau.\n\n"
        "Rochebrune : Maurel, Nollet, Oudin, Pruvost, Quesnel, Ravel, Sicard, Tissot, Urvoy, Vasseur, Weiss.\n"
    )
    assert [goal[:3] for goal in events("", "goal", text)] == [
        (5, "away", "Nollet"),
        (11, "away", "Oudin"),
        (63, "home", "Aubry"),
    ]


def test_line_ups_under_the_names_of_the_sides_and_goals_behind_colons():
    text = (
        "Stade Malherbe, SM Caen : 2 SC Bastia : 0 (0-0)\n\nButs pour Caen : Jolivet (31e), Huet (57e)\n\nSM Caen\n\nAubry, "
        "Belin, Caron, Delmas puis Dubos (46e), Evrard, Fabre, Garnier, Huet, Imbert, Jolivet, Kerleau\n\nSC Bastia\n\n"
        "Maurel, Nollet, Oudin, Pruvost, Quesnel puis Rouvel (67e), Ravel puis Simonet (75e) Sicard, Tissot, Urvoy, "
        "Vasseur, Weiss\n\nLes Bastiais ont dominé le début de la rencontre sans parvenir à en tirer profit.\n"
    )
    match = match_of("", text)
    assert (match["home"], match["home_score"], match["away_score"]) == ("SM Caen", 2, 0)
    assert len(match["home_lineup"]) == len(match["away_lineup"]) == 11
    assert [goal[:3] for goal in events("", "goal", text)] == [(31, "home", "Jolivet"), (57, "home", "Huet")]
    changes = [(minute, on, off) for minute, _, on, off, _ in events("", "substitution", text)]
    assert changes == [(46, "Dubos", "Delmas"), (67, "Rouvel", "Quesnel"), (75, "Simonet", "Ravel")]


def test_a_name_that_begins_with_a_cut_consonant():
    prose = "Sur le terrain de Valmont, le public attend. M'Baye égalise à la 60e minute sur un centre de Belin.\n"
    assert [goal[2] for goal in events(prose, "goal")] == ["M'Baye"]


def test_the_coach_replaces_one_by_another():
    prose = "Le coach procédait à un changement à la 60e minute, en remplaçant Caron par Nagguez dans l'entrejeu.\n"
    assert [(on, off) for _, _, on, off, _ in events(prose, "substitution")] == [("Nagguez", "Caron")]


@pytest.mark.parametrize(
    "words",
    [
        "Imbert a ouvert le score pour Lyon (12e), avant que Sicard n'égalise (40e) et que Huet n'offre la victoire (88e).",
        "Imbert a ouvert le score (12e), Sicard y a égalisé (40e) et Huet a donné la victoire à Lyon (88e).",
        "Imbert a ouvert le score à la 12e minute avant de voir Sicard égaliser à la 40e minute. Huet marque à la 88e minute.",
        "Le score a été ouvert par Imbert pour Lyon (12e), Sicard a répondu (40e) ; la victoire a été offerte par Huet (88e).",
        "Imbert marque pour Lyon à la 12e minute avant que Sicard, entré en jeu à la pause, n'égalise (40e). "
        "Le but de la victoire a été inscrit par Huet à la 88e minute.",
    ],
)
def test_goals_told_one_after_the_other_in_a_sentence(words):
    goals = [goal[:3] for goal in events("", "goal", f"Lyon a battu Nantes 2-1 samedi à domicile. {words}\n")]
    assert goals == [(12, "home", "Imbert"), (40, "away", "Sicard"), (88, "home", "Huet")]


def test_whoever_wins_the_match_after_the_equaliser_was_behind():
    words = "Sicard a marqué pour Nantes (12e), Imbert a égalisé (40e) avant que Huet n'arrache la victoire (88e)."
    goals = events("", "goal", f"Lyon a battu Nantes 2-1 samedi à domicile. {words}\n")
    assert [goal[:3] for goal in goals] == [(12, "away", "Sicard"), (40, "home", "Imbert"), (88, "home", "Huet")]


def test_a_penalty_is_of_the_goal_told_beside_it():
    words = "Imbert ouvre le score de la tête pour Lyon (12e), puis l'attaquant Jean Sicard égalise sur penalty (40e)."
    goals = events("", "goal", f"Lyon et Nantes ont fait match nul (1-1) samedi. {words}\n")
    assert [(goal[0], goal[2], goal[4]) for goal in goals] == [(12, "Imbert", "header"), (40, "Jean Sicard", "penalty")]
