"""Families of expressions of the French-speaking press, a sentence each, behind a sheet that tells who plays."""

import pytest

from tests.reader.reports import FRENCH_SHEET, FRENCH_TAIL, telling

match_of, events = telling(FRENCH_SHEET, FRENCH_TAIL)


@pytest.mark.parametrize(
    "words",
    [
        "Imbert, d'un tir sec, déflora la marque (20e).",
        "Imbert n'eut plus qu'à rouler le cuir dans le but déserté (20e).",
        "À la 20e, Imbert fait honneur à l'offrande et Maurel est battu.",
        "Imbert a libéré tout un stade à la 20e minute.",
        "Imbert y allait alors de sa réalisation (20e).",
        "Imbert, en opportuniste, place le ballon hors de portée de Maurel (20e).",
        "Imbert frappa le premier à la vingtième minute.",
        "Imbert a remis Valmont dans le match (20e).",
        "À la 20e minute, l'unique réalisation porte la signature d'Imbert.",
        "La délivrance est venue à la 20e minute des œuvres d'Imbert.",
    ],
)
def test_ways_to_score(words):
    assert [goal[:3] for goal in events(words, "goal")] == [(20, "home", "Imbert")]


@pytest.mark.parametrize(
    ("words", "goals"),
    [
        ("Aubry évitait le 0-1 devant Urvoy (12e). Imbert marquait (20e).", [(20, "Imbert")]),
        ("Kerleau gâchait la balle du 2-0 en dévissant (39e). Imbert avait marqué (20e).", [(20, "Imbert")]),
        ("Le 2-0 était au bout du pied de Kerleau (39e), hors cadre. Imbert avait marqué (20e).", [(20, "Imbert")]),
    ],
)
def test_a_score_that_was_avoided_was_not_reached(words, goals):
    assert [(goal[0], goal[2]) for goal in events(words, "goal")] == goals


@pytest.mark.parametrize(
    ("words", "how", "by"),
    [
        ("Urvoy s'essaye de loin (30e), Aubry repoussa des deux poings.", "saved", "Aubry"),
        ("Urvoy perd son face-à-face avec Aubry (30e).", "saved", "Aubry"),
        ("À la 30e, Urvoy voit sa frappe repoussée par la transversale.", "woodwork", None),
        ("À la 30e, la tête d'Urvoy s'écrase sur la latte.", "woodwork", None),
        ("Urvoy tira dans les nuages (30e).", "off_target", None),
        ("Urvoy envoie une frappe qui flirte avec le montant (30e).", "off_target", None),
    ],
)
def test_ways_to_miss(words, how, by):
    assert events(words, "shot") == [(30, "away", "Urvoy", by, how)]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("À la 31e, Belin est rappelé à l'ordre.", "yellow_card"),
        ("Belin est le premier à être averti (31e).", "yellow_card"),
        ("À la 31e minute, Belin prend une biscotte.", "yellow_card"),
        ("Belin a été chassé à la 31e minute.", "red_card"),
        ("Belin, à la 31e, fut prié de regagner les vestiaires.", "red_card"),
        ("Belin a laissé ses coéquipiers à dix à la 31e minute.", "red_card"),
    ],
)
def test_cards_by_other_words(words, kind):
    assert [card[:3] for card in events(words, kind)] == [(31, "home", "Belin")]


@pytest.mark.parametrize(
    "words",
    [
        "À la 60e, Kerleau cède son poste à Durand.",
        "À la 60e minute, Kerleau fait place à Durand.",
        "Durand prit la relève de Kerleau à la 60e minute.",
        "Durand a été lancé dans la mêlée aux dépens de Kerleau (60e).",
        "À la 60e minute, Kerleau est touché au mollet, Durand le relaye.",
    ],
)
def test_ways_to_change(words):
    assert [(m, on, off) for m, _, on, off, _ in events(words, "substitution")] == [(60, "Durand", "Kerleau")]


def test_changes_told_by_pairs_of_names_alone():
    prose = "Lasserre ne panique pas : Durand pour Kerleau, Thibaut pour Fabre, et tout repart."
    changes = [(on, off) for _, _, on, off, _ in events(prose, "substitution")]
    assert changes == [("Durand", "Kerleau"), ("Thibaut", "Fabre")]


def test_somebody_behind_an_indefinite_article():
    prose = "Durand est entré à la place d'un Courtot transparent à la 60e minute."
    assert [(on, off) for _, _, on, off, _ in events(prose, "substitution")] == [("Durand", "Courtot")]


def test_a_penalty_refused_beside_a_goal():
    prose = (
        "Urvoy se voyait refuser un penalty pour un contact avec Belin, et Imbert, à vingt mètres, armait une frappe "
        "que Maurel ne pouvait qu'effleurer (90e)."
    )
    assert [goal[:3] for goal in events(prose, "goal")] == [(90, "home", "Imbert")]
    assert [claim[1:4] for claim in events(prose, "penalty_appeal")] == [("away", "Urvoy", "Belin")]
    assert events(prose, "missed_penalty") == []


@pytest.mark.parametrize(
    ("words", "minute"),
    [
        ("Imbert égalise à la soixante-huitième minute.", 68),
        ("Imbert égalise à la quatre-vingt-troisième minute.", 83),
        ("Imbert égalise à la septante-deuxième minute.", 72),
        ("Imbert égalise (64, 1-1).", 64),
        ("Imbert égalise à la 61e mn.", 61),
    ],
)
def test_minutes_in_words_and_beside_scores(words, minute):
    assert [goal[0] for goal in events(words, "goal")] == [minute]


@pytest.mark.parametrize(
    "text",
    [
        "Bousculé d'entrée, Lorient a tremblé avant de renverser Brest (3-2), samedi au Moustoir. Kari a marqué.",
        "Mes amis, quelle soirée. Lorient 3, Brest 2. Relisez-le lentement. Kari a marqué, puis encore Kari.",
    ],
)
def test_results_in_prose(text):
    match = match_of(text + " Le stade chantait encore longtemps après.\n", "")
    assert (match["home"], match["home_score"], match["away_score"]) == ("Lorient", 3, 2)


def test_a_score_told_behind_the_attempt_that_made_it():
    prose = "Imbert attend encore et pique son ballon par-dessus Maurel. 1-0, minute 88, le stade chavire."
    assert [goal[:3] for goal in events(prose, "goal")] == [(88, "home", "Imbert")]


def test_a_live_report_whose_minutes_stand_on_lines_of_their_own():
    entries = [
        ("1re minute", "Coup d'envoi donné par Valmont."),
        ("12e minute", "Jolivet frappe à côté de la cage."),
        ("31e minute", "Belin est averti pour une faute sur Urvoy."),
        ("60e minute", "But pour Valmont ! Imbert bat Maurel de près."),
        ("90+3", "Carton jaune pour Caron, qui a gagné du temps."),
    ]
    live = "\n\n".join("\n".join(entry) for entry in entries) + "\n"
    events = {(e["type"], e["minute"], e["added"], e["player"]) for e in match_of(live)["events"]}
    assert {("shot", 12, None, "Jolivet"), ("yellow_card", 31, None, "Belin"), ("goal", 60, None, "Imbert")} <= events
    assert ("yellow_card", 90, 3, "Caron") in events


def test_cards_of_a_belgian_sheet():
    sheet = "Cartes jaunes : Belin, Urvoy. Carte rouge : Oudin (67e)." + FRENCH_TAIL
    told = {(e["type"], e["minute"], e["player"]) for e in match_of(sheet)["events"]}
    assert {("yellow_card", None, "Belin"), ("yellow_card", None, "Urvoy"), ("red_card", 67, "Oudin")} <= told


def test_a_booking_told_with_the_second_one_of_a_man():
    prose = "Belin, déjà averti pour un tirage de maillot à la 44e, écope d'un second carton jaune (72e)."
    assert [card[:3] for card in events(prose, "yellow_card")] == [(44, "home", "Belin")]
    assert [(card[0], card[4]) for card in events(prose, "red_card")] == [(72, "second_yellow")]


def test_a_box_of_scorers_without_a_label():
    text = (
        "Lorient 1 - 2 Brest\nTerminé\nDimanche 17 novembre 2024\n\nKari 35'\nSabot 2', 65'\n\nRésumé. Les Brestois ont "
        "fait parler la poudre pour chiper les trois points à la formation de Lorient.\n"
    )
    goals = [(goal[0], goal[2]) for goal in events("", "goal", text)]
    assert goals == [(2, "Sabot"), (35, "Kari"), (65, "Sabot")]


def test_he_who_is_left_without_a_chance_has_not_scored():
    prose = "Imbert a armé une frappe lourde qui n'a laissé aucune chance à Maurel (72e)."
    assert [goal[:3] for goal in events(prose, "goal")] == [(72, "home", "Imbert")]


def test_a_result_in_words_behind_an_apostrophe():
    text = "Lorient a battu Brest sur le score d'un but à zéro, samedi soir. Kari a marqué de la tête pour Lorient.\n"
    match = match_of(text + FRENCH_TAIL, "")
    assert (match["home_score"], match["away_score"]) == (1, 0)


def test_a_side_whose_name_holds_a_cut_word():
    text = "Éliminatoires\n\nBamako. Mali - Côte d'Ivoire : 2-1\n\nLe Mali a pris le meilleur sur la Côte d'Ivoire, samedi soir.\n"
    match = match_of(text + FRENCH_TAIL, "")
    assert (match["home"], match["away"], match["home_score"]) == ("Mali", "Côte d'Ivoire", 2)


def test_a_ball_in_the_goal_of_a_keeper_is_not_his():
    prose = "Sur un corner d'Huet, Imbert propulse le cuir dans le but de Maurel à la 86e minute."
    assert [goal[:4] for goal in events(prose, "goal")] == [(86, "home", "Imbert", "Huet")]


def test_a_card_told_in_the_sentence_behind_the_foul():
    prose = "À la 40e minute, Belin découpe Urvoy devant les bancs. Rouge direct, personne ne proteste."
    assert [card[1:3] for card in events(prose, "red_card")] == [("home", "Belin")]


def test_two_booked_in_turn():
    prose = "Belin et Urvoy écopent tour à tour d'un carton jaune (68e)."
    assert {card[2] for card in events(prose, "yellow_card")} == {"Belin", "Urvoy"}


def test_a_shot_that_somebody_gives_himself_is_no_goal():
    prose = "Urvoy y va de sa frappe lointaine à la 36e minute, Aubry se couche bien."
    assert events(prose, "goal") == []
    assert [shot[2:] for shot in events(prose, "shot")] == [("Urvoy", "Aubry", "saved")]


@pytest.mark.parametrize(
    "words",
    [
        "Le premier coup de grâce était venu de Kerleau (20e).",
        "L'ouverture du score est à mettre au crédit de Kerleau (20e).",
        "Kerleau se chargeait lui-même du deuxième (20e).",
        "Kerleau mettait la touche finale à la 20e minute.",
        "Il n'a fallu que vingt minutes à Kerleau pour trouver le chemin des filets.",
        "Jolivet passait sur la gauche et Kerleau, sans trembler, faisait mouche (20e).",
    ],
)
def test_goals_by_idiom(words):
    assert [goal[:3] for goal in events(words, "goal")] == [(20, "home", "Kerleau")]


def test_a_penalty_is_won_or_conceded_by_somebody():
    won = events("Kerleau transformait un penalty provoqué par Jolivet (20e).", "penalty_awarded")
    conceded = events("Kerleau transformait un penalty concédé par Nollet (20e).", "penalty_awarded")
    assert [award[2:4] for award in won + conceded] == [("Jolivet", None), (None, "Nollet")]


def test_two_goals_of_one_man_each_with_its_minute():
    words = "Kerleau redonnait l'avantage aux siens (20e), et Kerleau récidivait à la 60e, en transformant un penalty."
    _, told_of_two = telling(FRENCH_SHEET.replace("1-0", "2-0"))
    assert [(goal[0], goal[4]) for goal in told_of_two(words + FRENCH_TAIL, "goal")] == [(20, "open"), (60, "penalty")]


@pytest.mark.parametrize(
    "words", ["Kerleau en est à huit buts.", "Kerleau est le meilleur réalisateur du championnat."]
)
def test_a_tally_of_the_season_is_no_chance(words):
    assert events(words, "goal") == events(words, "shot") == []


def test_whoever_is_named_behind_for_in_a_change_goes_off():
    words = "Entré à la 60e à la place de Huet, Kerleau tirait à côté (70e). Lancé à la 65e pour Fabre, Imbert courait."
    assert {change[:4] for change in events(words, "substitution")} == {
        (60, "home", "Kerleau", "Huet"),
        (65, "home", "Imbert", "Fabre"),
    }


def test_whoever_is_named_behind_words_for_coming_on_that_begin_a_sentence_came_on():
    assert [c[2] for c in events("Rentré à la mi-temps, Kerleau tirait à côté (70e).", "substitution")] == ["Kerleau"]


@pytest.mark.parametrize(
    ("words", "kind", "who"),
    [
        ("Quesnel ne put que dévier dans ses propres filets le centre d'Imbert (20e).", "goal", "Quesnel"),
        ("Imbert, hors-jeu lorsqu'il a trompé le portier à la 20e, doit attendre.", "disallowed_goal", "Imbert"),
    ],
)
def test_what_fell_to_nobodys_credit(words, kind, who):
    assert [(event[0], event[2]) for event in events(words, kind)] == [(20, who)]


@pytest.mark.parametrize(
    "words", ["Entre-temps, Kerleau tirait à côté (30e).", "Et dire qu'il aurait pu être annulé !"]
)
def test_words_that_only_look_like_a_change_or_a_goal_ruled_out(words):
    assert events(words, "substitution") == events(words, "disallowed_goal") == []
