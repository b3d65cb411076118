"""Sides told by their people's country, by who lets the goal in, and grounds that look like somebody."""

from seeds.reader import read
from seeds.reader.teams import find_mentions, separate, side_of
from seeds.reader.tokens import Tokens, tokenize
from seeds.reader.vocabulary import load

AWAY_DAY = """Champions League, il Milan piega il Benfica

Milan-Benfica 2-1

MILANO, 12 gennaio - Il Milan si prende tre punti davanti al proprio pubblico e vede il passaggio del turno.

{}
"""


def told(sentences):
    """The events of the report with these sentences in it."""
    return read(AWAY_DAY.format(sentences))["matches"][0]["events"]


def test_the_people_of_a_country_are_its_club():
    italian = load("it")
    home, away = side_of("Milan", italian), side_of("Benfica", italian)
    separate(home, away)
    text = "I portoghesi passano, il portoghese Leao pareggia."
    mentions = find_mentions(Tokens(tokenize(text, 0, len(text))), home, away, italian)
    assert [(text[m.start : m.end], m.side) for m in mentions] == [("portoghesi", "away")]


def test_a_goal_is_not_of_the_side_that_lets_it_in():
    goals = told("Al 12' il Milan incassa la rete di Ramos. Pareggia Leao al 40', Pulisic firma il 2-1 al 70'.")
    assert ("Ramos", "away") in {(e["player"], e["team"]) for e in goals if e["type"] == "goal"}


def test_a_ground_in_quotes_is_nobody():
    match = read(
        AWAY_DAY.format("Al \"Felice Corsi\" segna Pulisic al 12'. Poi lo Corsi esulta ancora con Leao al 70'.")
    )
    names = {e["player"] for e in match["matches"][0]["events"]}
    assert names <= {"Pulisic", "Leao"}


def test_the_town_ahead_of_a_report_is_nobody():
    events = told("Segna Pulisic al 12'.")
    assert "Milano" not in {e["player"] for e in events}
