import pytest

from matches.models import Decision
from players.models import Player, Team
from tests.factories import make_event, make_match, make_player


@pytest.fixture
def scorer(match):
    return Player.objects.get(name="Jan de Wit")


def test_a_team_tells_its_record_scorers_and_matches(match, read):
    lido = match.home
    make_match("Rovigno", lido, (0, 3))
    make_match(lido, "Drava", (1, 1))
    words = read(lido.get_absolute_url()).words("content")
    assert "With a result 3" in words.replace("3 With a result", "With a result 3")
    assert "5–3" in words
    assert "Tomé Leirão 1" in words


def test_an_own_goal_is_nobodys_goal_for_the_team(match, read):
    make_event(match, clock="88", side="home", how="own_goal", player=Player.objects.get(name="Yann Quéré"))
    assert "Yann Quéré" not in read(match.home.get_absolute_url()).words()


def test_a_player_tells_matches_goals_and_spellings(scorer, match, read):
    page = read(scorer.get_absolute_url())
    words = page.words("content")
    assert "Articles also write: de Wit" in words
    assert "Goals 2" in words
    assert "Goal from a penalty 57′" in words
    assert match.events.get(minute=57).get_absolute_url() in page.links


def test_figures_lead_to_the_matches_behind_them(scorer, match, read):
    make_event(make_match("Drava", "Rovigno"), "yellow_card", "5", player=scorer)
    assert "Drava" in read(scorer.get_absolute_url()).words("matches")
    assert "Drava" not in read(f"{scorer.get_absolute_url()}?show=goals").words("matches")


def test_assists_are_counted(match, read):
    assert "Assists 1" in read(Player.objects.get(name="Émile Hölm").get_absolute_url()).words()


def test_a_rejected_appearance_is_hidden(match, read):
    appearance = match.appearances.get(player__name="Rino Costa")
    Decision.objects.create(kind="reject", appearance=appearance)
    assert "Rino Costa" not in read(match.get_absolute_url()).words()
    assert "No match of this player is held." in read(appearance.player.get_absolute_url()).words()


def test_somebody_of_whom_nothing_is_held_has_a_page(db, read):
    assert "No match of this player is held." in read(make_player().get_absolute_url()).words()


def test_queries_do_not_grow_with_matches(scorer, match, client, django_assert_max_num_queries):
    for address, limit in ((scorer.get_absolute_url(), 7), (match.home.get_absolute_url(), 10)):
        with django_assert_max_num_queries(limit) as before:
            client.get(address)
        for number in range(6):
            more = make_match(match.home, Team.objects.create(name=f"R{number}", key=f"{address}{number}"), (1, 0))
            make_event(more, clock="9", side="home", player=scorer)
        with django_assert_max_num_queries(len(before)):
            client.get(address)
