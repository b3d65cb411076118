"""Turns of phrase in which French papers tell kicks, goals, cards and goals that do not count, behind a sheet."""

import pytest

from tests.reader.reports import FRENCH_SHEET, FRENCH_TAIL, telling

match_of, events = telling(FRENCH_SHEET.replace("1-0", "3-3"), FRENCH_TAIL)


@pytest.mark.parametrize(
    "words",
    [
        "Entre-temps, Valmont avait galvaudé un penalty, Imbert voyant sa tentative détournée par Maurel (29e).",
        "Imbert pouvait plier l'affaire à la 29e, sauf que Maurel, en plongeant sur sa droite, sauvait son penalty.",
        "Imbert, dont le penalty, accordé à la 29e pour une charge de Nollet, s'est envolé dans le ciel, enrageait.",
        "Un penalty d'Imbert que Maurel, toujours lui, a sorti à la 29e minute.",
        "Imbert, bousculé par Nollet, obtenait un penalty qu'il tentait de transformer lui-même. En force : le ballon "
        "finissait sur le toit des vestiaires (29').",
        "Maurel a écœuré Imbert sur penalty (29e).",
        "Imbert a manqué le cadre sur penalty à la 29e minute.",
        "Maurel remportait son duel face à Imbert sur penalty (29e).",
        "Imbert n'a pas su tromper Maurel sur penalty (29e).",
        "Imbert vendangeait un penalty à la 29e minute.",
        "Valmont a eu un penalty, raté par Imbert (29e).",
        "Le penalty est tiré par Imbert, mais Maurel part du bon côté et détourne (29e).",
        "Jolivet, fauché par Nollet (29e), a laissé à Imbert le soin de botter le penalty. Zut, à côté !",
    ],
)
def test_penalties_that_are_missed(words):
    assert [kick[1:3] for kick in events(words, "missed_penalty")] == [("home", "Imbert")]
    assert events(words, "goal") == []


@pytest.mark.parametrize(
    ("words", "server"),
    [
        ("À la 20e minute, Jolivet a repéré la course d'Imbert, qui a enfilé l'aiguille entre le poteau et Maurel.", "Jolivet"),
        ("Imbert a complété le pointage à la 20e.", None),
        ("Rochebrune a cédé à la 20e minute sur une frappe lointaine d'Imbert.", None),
        ("Imbert lançait idéalement les siens dès la 20e minute.", None),
        ("Imbert faisait sauter le verrou à la 20e minute.", None),
        ("Imbert gagnait son face-à-face avec Maurel (20e).", None),
        ("Valmont menait par Imbert dès la 20e.", None),
        ("Un coup de poignard en contre d'Imbert à la 20e et Valmont menait.", None),
        ("Auteur d'un superbe but (20e), Imbert a été le meilleur.", None),
        ("Buteur à la 20e, Imbert a été le meilleur.", None),
        ("Imbert récupère et, depuis le rond central, marque dans le but vide (20e).", None),
    ],
)  # fmt: skip
def test_goals(words, server):
    assert [goal[:4] for goal in events(words, "goal")] == [(20, "home", "Imbert", server)]


@pytest.mark.parametrize(
    "words",
    [
        "Auteur d'un doublé (12e, 31e), Imbert a été le bourreau de Rochebrune.",
        "Auteure d'un doublé (12e et 31e), Imbert a été la meilleure.",
    ],
)
def test_the_author_of_a_brace_behind_its_minutes(words):
    assert [goal[:3] for goal in events(words, "goal")] == [(12, "home", "Imbert"), (31, "home", "Imbert")]


def test_scorers_whose_work_the_goals_were():
    words = "Les buts ont été l'œuvre d'Imbert (12e) et de Jolivet (31e)."
    assert [goal[:3] for goal in events(words, "goal")] == [(12, "home", "Imbert"), (31, "home", "Jolivet")]


@pytest.mark.parametrize(
    "words",
    [
        "Un tacle trop haut d'Imbert et l'arbitre l'a chassé sans hésiter à la 75e.",
        "L'arbitre a chassé Imbert à la 75e.",
        "Imbert, prié par l'arbitre d'aller se rafraîchir avant les autres à la 75e.",
        "Imbert, déjà averti, commettait une faute sur Nollet à la 75e et rejoignait le vestiaire.",
    ],
)
def test_dismissals(words):
    assert [card[:3] for card in events(words, "red_card")] == [(75, "home", "Imbert")]


@pytest.mark.parametrize(
    "words",
    [
        "Imbert, déjà averti, peut s'estimer chanceux d'avoir terminé la mi-temps.",
        "Durand entre à la place d'Imbert, sous la menace d'une expulsion (46e).",
    ],
)
def test_who_might_be_sent_off_is_not(words):
    assert events(words, "red_card") == []


@pytest.mark.parametrize(
    "words",
    [
        "Imbert marque mais le banc s'est réjoui trop vite, hors-jeu (40e).",
        "Imbert s'est ensuite vu priver d'un but à cause d'une poussée de Jolivet (40e).",
        "Imbert expédiait le ballon au fond des filets (40e), mais la joie était de courte durée.",
        "Imbert a poussé le ballon au fond à la 40e. L'arbitre avait vu la main.",
    ],
)
def test_goals_that_do_not_count(words):
    assert [goal[:3] for goal in events(words, "disallowed_goal")] == [(40, "home", "Imbert")]
    assert events(words, "goal") == []


@pytest.mark.parametrize(
    "words",
    ["Long ballon pour Imbert, le drapeau se lève (2e).", "Imbert était pris en position de hors-jeu (2e)."],
)
def test_no_goal_is_taken_from_who_is_only_offside(words):
    assert events(words, "disallowed_goal") == []


QUIET = "".join(f"{minute}' Le jeu se poursuit sans danger.\n" for minute in (40, 50, 60, 70))


@pytest.mark.parametrize(
    "line",
    [
        "Carton jaune. Imbert est en retard.",
        "Carton jaune : Imbert.",
        "Premier jaune du match, il est pour Imbert (Valmont), en retard sur Nollet.",
        "Faute de Imbert sur Nollet. Jaune.",
        "🟨 Imbert, pour un tirage de maillot sur Nollet.",
    ],
)
def test_bookings_of_live_pages(line):
    assert [card[:3] for card in events(f"38' {line}\n{QUIET}", "yellow_card")] == [(38, "home", "Imbert")]


@pytest.mark.parametrize(
    "words",
    [
        "Imbert était averti pour simulation (30e), Nollet pour une semelle (40e).",
        "Imbert (30e) et Nollet (40e) ont été avertis.",
    ],
)
def test_several_booked_each_at_his_minute(words):
    assert sorted(card[:3] for card in events(words, "yellow_card")) == [(30, "home", "Imbert"), (40, "away", "Nollet")]


@pytest.mark.parametrize(
    "line",
    [
        "Durand in, Imbert out.",
        "Imbert out, Durand in.",
        "🔁 Imbert out, Durand in (Valmont)",
        "🔁 Durand pour Imbert.",
        "C'est terminé pour Imbert, Durand entre en jeu.",
        "Imbert sort. C'est Durand qui entre.",
        "Les entrants : Durand. Les sortants : Imbert.",
    ],
)
def test_changes_of_live_pages(line):
    assert [found[:4] for found in events(f"38' {line}\n{QUIET}", "substitution")] == [(38, "home", "Durand", "Imbert")]


def test_the_minute_of_one_who_came_on_before_is_his_own():
    words = "Durand, monté au jeu pour Imbert à la 60e, a pesé."
    assert [found[:4] for found in events(words, "substitution")] == [(60, "home", "Durand", "Imbert")]


def test_a_card_for_the_only_one_told_of_right_before():
    words = "Imbert a dit son fait à l'arbitre (79e). Carton rouge, bronca, bouteilles."
    assert [card[:3] for card in events(words, "red_card")] == [(79, "home", "Imbert")]
