"""The plain sentences in which the Italian press tells the goals of a match one after the other."""

from seeds.reader import read

HEAD = "Il Bologna batte il Torino 2-1 in casa. "
WON_AWAY_LEAD = "Il Bologna vince 2-1 in casa contro il Torino. "


def goals(text):
    """(minute, side, scorer) of each goal."""
    events = read(text)["matches"][0]["events"]
    return [(e["minute"], e["team"], e["player"]) for e in events if e["type"] == "goal"]


def test_a_side_that_lost_may_have_led():
    told = goals(WON_AWAY_LEAD + "Il Torino passa in vantaggio con Gallo al 9', poi Ricci pareggia al 30'.")
    assert sorted(told) == [(9, "away", "Gallo"), (30, "home", "Ricci")]


def test_the_consolation_is_of_the_side_that_lost():
    told = goals(HEAD + "Donati segna al 10' e Lund raddoppia al 30'. Gallo segna il gol della bandiera (74').")
    assert (74, "away", "Gallo") in told


def test_a_goal_behind_a_before_has_its_own_minute():
    told = goals(HEAD + "Donati sblocca la partita al 10' prima che Lund segnasse il 2-0 al 50'.")
    assert sorted((minute, scorer) for minute, _, scorer in told) == [(10, "Donati"), (50, "Lund")]
