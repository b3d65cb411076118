"""Ways in which French papers and live pages tell a match, a sentence of our own each, behind a sheet that tells who plays."""

import pytest

from tests.reader.reports import FRENCH_SHEET, FRENCH_TAIL, telling

match_of, events = telling(FRENCH_SHEET, FRENCH_TAIL)


@pytest.mark.parametrize(
    "words",
    [
        "Entré à la 60e à la place d'un Kerleau épuisé, Durand n'a touché que deux ballons.",
        "Lancé à la 60e minute à la place du pauvre Kerleau perclus de crampes, le jeune Durand a pesé.",
    ],
)
def test_who_comes_on_stands_behind_what_is_told_of_him_first(words):
    assert [change[:4] for change in events(words, "substitution")] == [(60, "home", "Durand", "Kerleau")]


def test_a_shouted_name_is_no_longer_than_the_name():
    ticker = "20' BUT ! IMBERT DE LA TÊTE sur le corner de Jolivet !\n"
    assert events(ticker, "goal") == [(20, "home", "Imbert", "Jolivet", "header")]
    ticker = "20' BUT DE IMBERT. Coup franc à ras de terre.\n"
    assert [goal[:3] for goal in events(ticker, "goal")] == [(20, "home", "Imbert")]


def test_the_minute_told_with_a_change_set_ahead_is_not_that_of_what_follows():
    words = "Lancé à la 60e à la place d'un Kerleau épuisé, Durand a fracassé la barre à la 80e minute."
    assert events(words, "substitution")[0][:4] == (60, "home", "Durand", "Kerleau")
    assert [shot[:3] for shot in events(words, "shot")] == [(80, "home", "Durand")]


@pytest.mark.parametrize(
    ("ticker", "change"),
    [
        ("66' Belin se tient la cuisse. Lasserre ne prend pas de risque : Durand.\n", ("home", "Durand", "Belin")),
        (
            "66' Un changement pour Valmont : Durand, Belin n'étant pas en état de reprendre.\n",
            ("home", "Durand", "Belin"),
        ),
        ("66' C'est fini pour Belin. Durand, à froid, le supplée dans l'axe.\n", ("home", "Durand", "Belin")),
        (
            "66' Belin, le visage en sang après un coup de coude involontaire de Urvoy, ne reviendra pas. "
            "Durand enlève son survêtement.\n",
            ("home", "Durand", "Belin"),
        ),
    ],
)
def test_changes_of_live_pages(ticker, change):
    quiet = "".join(f"{minute}' Le jeu se poursuit sans danger.\n" for minute in (50, 54, 58, 62))
    ticker = f"{quiet}{ticker}70' Le jeu reprend.\n"
    assert [found[:4] for found in events(ticker, "substitution")] == [(66, *change)]


@pytest.mark.parametrize(
    "words",
    [
        "À la 60e, Lasserre choisit d'échanger Kerleau contre Durand.",
        "Durand prit le couloir laissé par Kerleau à la 60e minute.",
    ],
)
def test_changes_by_other_words(words):
    assert [change[:4] for change in events(words, "substitution")] == [(60, "home", "Durand", "Kerleau")]


@pytest.mark.parametrize(
    "words",
    [
        "À la 20e, Imbert arme une frappe que Maurel a touchée sans pouvoir la sortir.",
        "Imbert envoie une volée que Maurel doit encore chercher (20e).",
        "Le coup franc d'Imbert a laissé Maurel les mains sur les hanches (20e).",
        "À la 20e, Jolivet se défait de Ravel et son centre trouve Imbert. Du pied gauche, sous la barre.",
    ],
)
def test_goals_told_by_what_the_goalkeeper_did_not_reach(words):
    assert [goal[:3] for goal in events(words, "goal")] == [(20, "home", "Imbert")]
    assert events(words, "shot") == []


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("Le même Urvoy a valu à Belin un premier avertissement (31e).", "yellow_card", [(31, "home", "Belin")]),
        ("Urvoy s'est cassé les dents à deux reprises sur Aubry (30e, 40e).", "shot", [(30, "away", "Urvoy"), (40, "away", "Urvoy")]),
        ("Duel aérien, Belin retombe sur le coude (8e).", "shot", []),
        ("Imbert se rachète de son penalty en concluant (88e).", "penalty_awarded", []),
        ("Urvoy n'est pas passé. Rouge pour le stoppeur, penalty pour Rochebrune.", "missed_penalty", []),
        ("Caron marque (12e). Il y avait eu avant un tir d'Urvoy que le poteau avait renvoyé.", "shot", [(None, "away", "Urvoy")]),
        ("Jolivet, entré en jeu, a rendu la monnaie. L'orage a eu le dernier mot.", "goal", []),
        ("18' DEUX BUTS EN UNE MINUTE ! Imbert conclut d'une frappe sèche.\n", "goal", [(18, "home", "Imbert")]),
    ],
)  # fmt: skip
def test_whose_it_is_and_when(words, kind, expected):
    assert [found[:3] for found in events(words, kind)] == expected


def test_an_own_goal_is_of_the_side_that_did_not_level():
    words = "Urvoy avait ouvert le score (12e). C'est pourtant Valmont qui a égalisé, par Tardieu qui a trompé son gardien (33e, csc)."
    sheet = "Valmont - Rochebrune 1-1\n\n"
    assert [(e[0], e[1], e[2]) for e in events(words, "goal", sheet)] == [
        (12, "away", "Urvoy"),
        (33, "home", "Tardieu"),
    ]


def test_a_golden_goal_is_scored_in_extra_time():
    words = "À la 103e minute, Imbert marque. La règle du but en or mit fin au match."
    assert [(goal[0], goal[2]) for goal in events(words, "goal")] == [(103, "Imbert")]
