"""Whole readings: what a short article gives, what gives nothing, and that every passage stands in the text."""

import json
import pathlib

import pytest

from seeds.reader import read

SAMPLES = sorted((pathlib.Path(__file__).parents[2] / "seeds" / "articles").glob("*.txt"))
REPORT = """Altavilla-Borgo 2-1

ALTAVILLA (4-4-2): Alba, Bruni, Carta, Dossi, Elia, Fois, Greco, Hauser, Izzo, Lupi (70' Marini), Manca. All.: Neri.
BORGO (4-3-3): Adami, Basso, Conti, Donati, Esposito, Ferri, Galli, Hoxha, Innocenti, Leoni, Monti. All.: Sala.
ARBITRO: Verdi di Roma.
RETI: 12' Manca, 40' rig. Leoni; 27' st Lupi.
AMMONITI: Bruni, Galli.

La partita si sblocca al 12': Izzo crossa da destra e Manca di testa batte Adami. Al 33' Monti colpisce la traversa.
"""


@pytest.fixture(scope="module")
def match():
    (match,) = read(REPORT)["matches"]
    return match


def events(match, kind):
    return [(e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in match["events"] if e["type"] == kind]


def test_the_facts(match):
    assert (match["home"], match["away"], match["home_score"], match["away_score"]) == ("Altavilla", "Borgo", 2, 1)
    assert (match["home_coach"], match["away_coach"], match["referee"]) == ("Neri", "Sala", "Verdi")
    assert (match["home_formation"], match["away_formation"]) == ("4-4-2", "4-3-3")
    assert len(match["home_lineup"]) == len(match["away_lineup"]) == 11


def test_what_the_text_does_not_say_is_none(match):
    assert match["date"] is match["venue"] is match["attendance"] is match["shootout"] is None


def test_a_goal_told_in_sheet_and_prose_is_one_event(match):
    assert events(match, "goal") == [
        (12, "home", "Manca", "Izzo", "header"),
        (40, "away", "Leoni", None, "penalty"),
        (72, "home", "Lupi", None, "open"),
    ]
    assert [bool(e["also"]) for e in match["events"] if e["type"] == "goal"] == [True, False, False]


def test_other_events(match):
    assert events(match, "substitution") == [(70, "home", "Marini", "Lupi", None)]
    assert {(e["team"], e["player"]) for e in match["events"] if e["type"] == "yellow_card"} == {
        ("home", "Bruni"),
        ("away", "Galli"),
    }
    assert events(match, "shot") == [(33, "away", "Monti", None, "woodwork")]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_passage_stands_in_the_text(path):
    text = path.read_text(encoding="utf-8")
    (match,) = read(text)["matches"]
    passages = list(match["events"]) + [p for e in match["events"] for p in e["also"]]
    passages += [p for listed in match["passages"].values() for p in listed]
    assert all(text[p["start"] : p["end"]] == p["quote"] and 0 < len(p["quote"]) <= 500 for p in passages)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_reading_is_json_and_always_the_same(path):
    text = path.read_text(encoding="utf-8")
    assert json.dumps(read(text)) == json.dumps(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "x", "1-1", "Lorem ipsum dolor sit amet.",
        "La ricetta della nonna: due uova, tre etti di farina, un pizzico di sale e quaranta minuti di forno.",
    ],
)  # fmt: skip
def test_what_reports_no_match_gives_none(text):
    assert read(text)["matches"] == []


def test_a_ticker_may_head_its_lines_with_ordinals_alone():
    text = """Alba - Borgo : 1-0

88e Carton jaune pour Dossi, pour une faute sur Conti.
71e Changement à Alba : Marini entre en jeu, Izzo sort.
45e+2 Carton jaune pour Conti, qui a retenu Izzo par le maillot.
37e But de Manca, qui ouvre le score pour Alba d'une frappe du gauche ! 1-0.
12e La frappe de Monti passe à côté.
1re Le coup d'envoi est donné par l'arbitre de la rencontre.
"""
    (match,) = read(text)["matches"]
    cards = [(e["minute"], e["added"], e["player"]) for e in match["events"] if e["type"] == "yellow_card"]
    assert sorted(cards, key=str) == [(45, 2, "Conti"), (88, None, "Dossi")]
    assert [(minute, player) for minute, _, player, *_ in events(match, "goal")] == [(37, "Manca")]
