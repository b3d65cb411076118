"""Cards, changes, kicks and shots as the French-speaking press tells them, behind a sheet that tells who plays."""

import pytest

from seeds.reader import read
from tests.reader.reports import FRENCH_SHEET, FRENCH_TAIL, telling

match_of, events = telling(FRENCH_SHEET, FRENCH_TAIL)


@pytest.mark.parametrize(
    "words",
    [
        "Sicard découpe Huet à la 30e : jaune, sans discussion.",
        "En retard sur Huet, Sicard y laissa un carton jaune (30e).",
        "Sicard n'échappe pas au carton (30e).",
        "Sicard a fini dans le calepin de l'arbitre à la 30e.",
    ],
)
def test_ways_to_be_booked(words):
    assert [card[:3] for card in events(words, "yellow_card")] == [(30, "away", "Sicard")]


@pytest.mark.parametrize(
    "words",
    [
        "Coupable d'une semelle sur Huet, Sicard prit le chemin des douches à la 70e.",
        "Sicard marche sur Huet à la 70e : dehors !",
        "À la 70e, l'arbitre sort le rouge pour Sicard.",
        "À la 70e, Sicard fauche Huet et M. Brunet n'hésite pas : dehors !",
    ],
)
def test_ways_to_be_sent_off(words):
    assert [card[:3] for card in events(words, "red_card")] == [(70, "away", "Sicard")]


@pytest.mark.parametrize(
    ("words", "minute"),
    [
        ("Exit Urvoy, place à Zidi (60e).", 60),
        ("À la 60e, Yvon rappelle Urvoy, Zidi prend sa place.", 60),
        ("Entré depuis deux minutes en lieu et place d'Urvoy, Zidi tira au-dessus.", None),
    ],
)
def test_ways_to_be_replaced(words, minute):
    assert [change[:4] for change in events(words, "substitution")] == [(minute, "away", "Zidi", "Urvoy")]


@pytest.mark.parametrize(
    ("words", "pairs"),
    [
        ("Remplacé par Zidi (60e), Urvoy boudait.", [("Zidi", "Urvoy")]),
        ("Place à Zidi, Urvoy regagne le banc (60e).", [("Zidi", "Urvoy")]),
        ("Zidi entrait en jeu (60e) pour l'attaquant Urvoy.", [("Zidi", "Urvoy")]),
        ("Zidi succède au milieu Tissot (60e).", [("Zidi", "Tissot")]),
        ("Yvon remplace Urvoy par Zidi (60e).", [("Zidi", "Urvoy")]),
        ("Zidi pour l'attaquant Urvoy, Bako pour le milieu Tissot (60e).", [("Zidi", "Urvoy"), ("Bako", "Tissot")]),
        ("Urvoy et Tissot cèdent leur place à Zidi et Bako (60e).", [("Zidi", "Urvoy"), ("Bako", "Tissot")]),
        ("Urvoy sort, Zidi entre (60e).", [("Zidi", "Urvoy")]),
        ("Zidi, substitué à Urvoy à la 60e, ne changea rien.", [("Zidi", "Urvoy")]),
        ("Urvoy tira deux fois devant Aubry avant d'être relevé par Zidi (60e).", [("Zidi", "Urvoy")]),
    ],
)
def test_orders_of_those_on_and_off(words, pairs):
    assert [change[:4] for change in events(words, "substitution")] == [(60, "away", *pair) for pair in pairs]


def test_many_pairs_in_a_row():
    words = "Yvon vida son banc à la 60e : Zidi pour Urvoy, Bako pour Tissot, Moreno pour Weiss."
    pairs = [("Zidi", "Urvoy"), ("Bako", "Tissot"), ("Moreno", "Weiss")]
    assert [change[2:4] for change in events(words, "substitution")] == pairs


def test_several_booked_one_after_the_other():
    cards = events("Sicard, puis Tissot, sont avertis coup sur coup (30e).", "yellow_card")
    assert [card[:3] for card in cards] == [(30, "away", "Sicard"), (30, "away", "Tissot")]


def test_second_card_of_somebody_told_with_his_place():
    cards = events("Second jaune pour l'attaquant Urvoy (70e).", "red_card")
    assert cards == [(70, "away", "Urvoy", None, "second_yellow")]


@pytest.mark.parametrize(
    ("words", "fouled", "offender"),
    [
        ("Fauché par Sicard, Imbert se fait justice lui-même sur penalty (20e).", "Imbert", "Sicard"),
        ("Huet tombe au contact de Sicard. L'arbitre désigne le point et Imbert fait mouche (20e).", "Huet", "Sicard"),
        ("Imbert convertit un penalty obtenu par le milieu Garnier (20e).", "Garnier", None),
    ],
)
def test_ways_to_a_penalty_that_is_scored(words, fouled, offender):
    assert [kick[:4] for kick in events(words, "penalty_awarded")] == [(20, "home", fouled, offender)]
    assert [goal[:3] for goal in events(words, "goal")] == [(20, "home", "Imbert")]


def test_the_referee_sends_everybody_off_at_the_end():
    assert events("Sicard tira au-dessus (70e). Puis M. Brunet renvoya tout le monde sous la douche.", "red_card") == []


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("À la 20e, un hors-jeu privait Imbert du doublé.", "offside"),
        ("Imbert marque à la 20e minute, mais il est signalé hors-jeu.", "offside"),
        ("Imbert est privé d'un but (20e) par l'assistance vidéo.", "var"),
    ],
)
def test_goals_that_do_not_count(words, how):
    assert events(words, "disallowed_goal") == [(20, "home", "Imbert", None, how)]


def test_chance_to_score_missed_from_the_spot():
    missed = events("Imbert a manqué l'occasion de doubler la mise sur penalty (70e).", "missed_penalty")
    assert [kick[:3] for kick in missed] == [(70, "home", "Imbert")]


def test_shot_thrown_back_by_a_defender():
    assert events("Le tir d'Imbert est contré par Nollet (85e).", "shot") == [
        (85, "home", "Imbert", "Nollet", "blocked")
    ]


def test_ball_that_comes_to_a_scorer():
    words = "Jolivet voit sa frappe repoussée par le gardien, mais le ballon revient sur Imbert qui marque (12e)."
    assert [goal[:3] for goal in events(words, "goal")] == [(12, "home", "Imbert")]


FIRST_LEG = (
    "COUPE DE L'UEFA (quart de finale retour)\n\nL'OM au rendez-vous\n\n"
    "Accrochés huit jours plus tôt à Anfield (1-1), les Marseillais ont sorti Liverpool jeudi soir au Vélodrome (3-0). "
    "Drogba a marqué deux fois, à la 12e et à la 40e, et Meriem a fait le reste (80e). Gerrard avait été averti (33e).\n"
)


def test_first_leg_told_ahead_of_the_subject():
    (match,) = read(FIRST_LEG)["matches"]
    assert (match["home"], match["away"], match["home_score"], match["away_score"]) == ("OM", "Liverpool", 3, 0)


CUP_TIE = """Lisieux passe au bout de la nuit

On jouait la 119e minute quand Lisieux a éliminé Argentan (2-1 après prolongation). Trois minutes après la reprise, Caron
avait pourtant ouvert le score pour les visiteurs.

Lisieux - Argentan : 2-1 a.p.
Avertissements : Belin (98'), Delmas (72') à Lisieux ; Caron (61') à Argentan. Exclusion : Caron (104').
"""


def test_minutes_of_extra_time_in_lists_and_behind_a_lead_that_tells_it():
    (match,) = read(CUP_TIE.replace("Caron\navait", "Caron avait"))["matches"]
    cards = {(e["player"], e["minute"]) for e in match["events"] if e["type"] in ("yellow_card", "red_card")}
    assert cards == {("Belin", 98), ("Delmas", 72), ("Caron", 61), ("Caron", 104)}
    assert ("Caron", 48) in [(e["player"], e["minute"]) for e in match["events"] if e["type"] == "goal"]


TICKER = """France - Ukraine (3-0), minute par minute

Les compos. France : Lloris – Debuchy, Varane, Sakho, Evra – Pogba, Cabaye, Matuidi – Valbuena, Benzema, Ribéry.
Ukraine : Pyatov – Fedetskiy, Khacheridi, Kucher, Shevchuk – Stepanenko, Rotan, Edmar – Yarmolenko, Zozulya, Morozyuk.

1' C'est parti.

22' SAKHOOO ! Pyatov repousse un tir de Ribéry et le défenseur a suivi. 1-0 !

45' Mi-temps.

64' Selin entre chez les Ukrainiens, Edmar ressort.

90' Deschamps tombe dans les bras de Lloris.
"""


def test_name_that_a_ticker_cries():
    (match,) = read(TICKER)["matches"]
    found = [(e["type"], e["minute"], e["player"]) for e in match["events"]]
    assert ("goal", 22, "Sakho") in found
    assert ("substitution", 64, "Selin") in found
    assert not [e for e in found if e[1] == 90]


@pytest.mark.parametrize(
    ("words", "how", "by"),
    [
        ("Urvoy, sur coup franc, exigea d'Aubry un plongeon spectaculaire (30e).", "saved", "Aubry"),
        ("Urvoy arma du gauche, et Aubry dut son salut au montant (30e).", "woodwork", None),
    ],
)
def test_further_ends_of_a_shot(words, how, by):
    assert [shot[2:] for shot in events(words, "shot")][:1] == [("Urvoy", by, how)]
