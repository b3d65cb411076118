import pytest

from matches import decisions
from matches.models import Appearance, Match
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
    assert "Goals for 5 Goals against 3" in words
    assert "Tomé Leirão 1 goal" in words


def test_an_own_goal_is_nobodys_goal_for_the_team(match, read, client):
    make_event(match, clock="88", side="home", how="own_goal", player=Player.objects.get(name="Yann Quéré"))
    scorers = client.get(match.home.get_absolute_url()).context["scorers"]
    assert "Yann Quéré" not in map(str, scorers)
    assert "Yann Quéré 88′ o.g." in read(match.home.get_absolute_url()).words("matches")


def test_a_player_tells_matches_goals_and_spellings(scorer, match, read):
    page = read(scorer.get_absolute_url())
    words = page.words("content")
    assert "Articles also write: de Wit" in words
    assert "Goals 2" in words
    assert "Goal from a penalty 57′" in words
    assert match.events.get(minute=57).get_absolute_url() in page.links


def test_a_players_match_is_told_in_the_words_of_an_article_in_the_readers_language_if_there_is_one(
    scorer, read, client
):
    page = scorer.get_absolute_url()
    assert "de Wit headed in from Hölm's cross The Terrace Post" in read(page).words("matches")
    client.get("/language/it/")
    assert "de Wit di testa pareggia su traversone di Hölm Corriere del Lido" in read(page).words("matches")


def test_figures_lead_to_the_matches_behind_them(scorer, match, read):
    make_event(make_match("Drava", "Rovigno"), "yellow_card", "5", player=scorer)
    assert "Drava" in read(scorer.get_absolute_url()).words("matches")
    assert "Drava" not in read(f"{scorer.get_absolute_url()}?show=goals").words("matches")


def test_minutes_lead_to_the_matches_of_which_they_are_known(match, read):
    arcuri = Player.objects.get(name="Paolo Arcuri")
    make_event(make_match("Drava", "Rovigno"), "yellow_card", "5", player=arcuri)
    page = read(arcuri.get_absolute_url())
    assert "?show=minutes#matches" in page.links
    shown = read(f"{arcuri.get_absolute_url()}?show=minutes")
    assert "Drava" not in shown.words("matches")
    assert match.events.get(minute=62).get_absolute_url() in shown.links, "the substitution that ended them"
    assert match.events.get(type="yellow_card", player=arcuri, match=match).get_absolute_url() not in shown.links


def test_figures_of_a_team_lead_to_the_matches_and_goals_behind_them(match, read):
    lido = match.home
    make_match("Rovigno", lido, (2, 0))
    page = read(lido.get_absolute_url())
    for figure in ("played", "won", "lost", "scored", "conceded"):
        assert (f"?result={figure}#matches" in page.links) == (figure != "won"), "nothing stands behind a nought"
    scored = read(f"{lido.get_absolute_url()}?result=scored")
    assert "Rovigno" not in scored.words("matches")
    assert match.events.get(player__name="Tomé Leirão").get_absolute_url() in scored.links
    assert "Rovigno" in read(f"{lido.get_absolute_url()}?result=conceded").words("matches")


def test_goals_of_scorers_lead_to_those_for_the_team(match, client, read):
    leirao, away = Player.objects.get(name="Tomé Leirão"), make_match("Drava", match.home, (0, 1))
    make_event(make_match("Vela", "Rovigno"), clock="9", side="home", player=leirao)
    make_event(away, clock="9", side="away", player=leirao)
    for address, goals in (
        (match.home.get_absolute_url(), 2),
        (f"{match.home.get_absolute_url()}?against={away.home_id}", 1),
        (match.competition.get_absolute_url(), 1),
    ):
        page = client.get(address)
        assert {player: player.goals for player in page.context["scorers"]}[leirao] == goals
        behind = client.get(f"{leirao.get_absolute_url()}?{page.context['behind']}").context["page_obj"]
        assert sum(len(events) for _, events in behind) == goals


def test_assists_are_counted(match, read):
    assert "Assists 1" in read(Player.objects.get(name="Émile Hölm").get_absolute_url()).words()


def test_a_rejected_appearance_is_hidden(match, read):
    appearance = match.appearances.get(player__name="Rino Costa")
    decisions.reject(appearance, None)
    assert "Rino Costa" not in read(match.get_absolute_url()).words()
    assert "No match of this player is held." in read(appearance.player.get_absolute_url()).words()


def test_somebody_of_whom_nothing_is_held_has_a_page(db, read):
    assert "No match of this player is held." in read(make_player().get_absolute_url()).words()


def test_queries_do_not_grow_with_matches(scorer, match, client, django_assert_max_num_queries):
    pages = {scorer: 10, match.home: 12, match.competition: 9}
    for address, limit in ((thing.get_absolute_url(), limit) for thing, limit in pages.items()):
        with django_assert_max_num_queries(limit) as before:
            client.get(address)
        for number in range(6):
            team = Team.objects.create(name=f"R{number}", key=f"{address}{number}")
            facts = {"competition": match.competition, "season": match.season, "round": f"Round {number}"}
            more = make_match(match.home, team, (1, 0), **facts)
            make_event(more, clock="9", side="home", player=scorer)
        with django_assert_max_num_queries(len(before)):
            client.get(address)


def test_more_than_a_thousand_matches_fit_a_page(match, read):
    player = make_player("Ivo Sempre")
    played = Match.objects.bulk_create(
        [Match(home_id=match.home_id, away_id=match.away_id, season="1990-91") for _ in range(1001)]
    )
    Appearance.objects.bulk_create(
        [Appearance(match=one, player=player, side="home", role="starter") for one in played]
    )
    page = read(player.get_absolute_url()).words()
    assert "1001" in page and "Page 1 of 21" in page
    assert "Page 21 of 21" in read(f"{player.get_absolute_url()}?page=21").words()
