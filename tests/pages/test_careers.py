"""Figures of people and teams over seasons: what is counted, what is not known, and the matches behind each."""

from datetime import date

import pytest

from matches.models import Appearance
from tests.factories import make_event, make_match, make_player, make_team

ON, OFF = "player", "other"


@pytest.fixture
def player(db):
    return make_player("Tomé Leirão")


@pytest.fixture
def lido(db):
    return make_team("Aurora Lido")


def played(player, match, role="starter", side="home"):
    Appearance.objects.create(match=match, player=player, role=role, side=side)
    return match


def minutes(client, player):
    return client.get(player.get_absolute_url()).context["total"].minutes


@pytest.mark.parametrize(
    ("role", "events", "expected"),
    [
        ("starter", [], 90),
        ("starter", [("substitution", "63", OFF)], 63),
        ("starter", [("substitution", "90+2", OFF)], 90),
        ("starter", [("red_card", "30", ON)], 30),
        ("substitute", [("substitution", "63", ON)], 27),
        ("substitute", [("substitution", "46", ON), ("substitution", "80", OFF)], 34),
        ("substitute", [("substitution", "46", ON), ("red_card", "80", ON)], 34),
        ("substitute", [], 0),
        ("starter", [("yellow_card", "30", ON)], 90),
    ],
)
def test_minutes_follow_from_line_up_changes_and_dismissals(client, player, role, events, expected):
    match = played(player, make_match(), role)
    for kind, clock, place in events:
        make_event(match, kind, clock, side="home", **{place: player})
    assert minutes(client, player) == (expected, 1)


def test_the_minutes_on_the_pitch_are_drawn_with_their_goals(client, player):
    match = played(player, make_match(), "substitute")
    make_event(match, "substitution", "63", side="home", player=player)
    make_event(match, clock="70", side="home", player=player)
    page = client.get(player.get_absolute_url())
    [(part, _)] = page.context["page_obj"]
    assert (part.stint, [goal.minute for goal in part.timed_goals]) == ((63, 90), [70])
    assert '<rect class="stint-played" x="63" width="27"' in page.content.decode()


def test_extra_time_counts(client, player):
    make_event(played(player, make_match()), clock="105", period=3, side="home")
    assert minutes(client, player) == (120, 1)


def test_minutes_are_unknown_where_one_needed_is(client, player):
    make_event(played(player, make_match()), "substitution", side="home", other=player)
    make_event(make_match("Drava", "Rovigno"), clock="9", player=player)
    assert minutes(client, player) is None


def test_a_player_has_a_row_for_each_season_and_team(client, player, lido):
    first = played(player, make_match(lido, "Drava", season="2019-20"))
    make_event(first, clock="9", side="home", player=player)
    make_event(make_match("Vela", "Rovigno", season="2020-21"), clock="9", side="away", player=player)
    page = client.get(player.get_absolute_url())
    told = [(row.season, str(row.team), row.figures["goals"]) for row in page.context["rows"]]
    assert told == [("2020-21", "Rovigno", 1), ("2019-20", "Aurora Lido", 1)]
    shown = client.get(player.get_absolute_url(), {"season": "2019-20", "team": lido.pk}).context["page_obj"]
    assert [part.match for part, _ in shown] == [first]


def test_an_own_goal_is_one_of_the_other_side(client, player, lido):
    make_event(make_match(lido, "Drava"), clock="9", side="home", how="own_goal", player=player)
    [row] = client.get(player.get_absolute_url()).context["rows"]
    assert (str(row.team), row.figures["own_goals"], row.figures["goals"]) == ("Drava", 1, 0)


def test_a_coach_is_no_player(client, player, lido):
    played(player, make_match(lido, "Drava"), role="coach")
    [row] = client.get(player.get_absolute_url()).context["rows"]
    assert (row.role_name, row.minutes) == ("coach", None)


@pytest.mark.parametrize("asked", [{"season": "x"}, {"team": "x"}, {"show": "x"}, {"team": "9" * 30}])
def test_what_is_asked_wrongly_breaks_no_page(client, player, lido, asked):
    played(player, make_match(lido, "Drava"))
    assert client.get(player.get_absolute_url(), asked).status_code == 200
    assert client.get(lido.get_absolute_url(), asked | {"against": "9" * 30, "result": "x"}).status_code == 200


def test_a_team_has_its_record_against_each_opponent(client, lido):
    drava = make_team("Drava")
    won = make_match(lido, drava, (2, 0), season="2019-20", date=date(2019, 9, 1))
    make_match(drava, lido, (1, 1), season="2020-21")
    make_match(lido, "Vela", (0, 3))
    page = client.get(lido.get_absolute_url()).context
    records = [(str(team), record["won"], record["drawn"], record["lost"]) for team, record in page["opponents"]]
    assert records == [("Drava", 1, 1, 0), ("Vela", 0, 0, 1)]
    against = client.get(lido.get_absolute_url(), {"against": drava.pk}).context
    assert (against["record"]["played"], against["record"]["scored"]) == (2, 3)
    season = client.get(lido.get_absolute_url(), {"season": "2019-20"}).context
    assert [*season["page_obj"]] == [won]
    assert [*client.get(lido.get_absolute_url(), {"result": "won"}).context["page_obj"]] == [won]
