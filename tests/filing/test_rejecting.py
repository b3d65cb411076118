"""What becomes of the matches of a team or competition that an editor rejects, or calls the same as another."""

import pytest
from django.urls import reverse

from matches import bearing, decisions, sameness, undoing
from matches.models import Competition, Decision, Match
from players.models import Team
from tests.filing.archives import export, file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}
GOAL = event("goal", "12", player="Neri")


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


def decide(thing, say):
    """Say something as the admin does; return the decision."""
    with decisions.deciding(*bearing.with_matches(thing)):
        made = say()
    thing.refresh_from_db()
    return made


def take_back(decision, editor):
    with decisions.deciding(*bearing.bearing_on(decision, bearing.thing_of(decision))):
        undoing.undo(decision, editor)


def pages_that_lead_to(client, thing):
    """Where readers still meet a thing: lists, search, the feed and the sitemap."""
    lists = [reverse(page) for page in ("matches:list", "matches:competitions", "players:teams", "matches:home")]
    others = [f"{reverse('matches:search')}?q={thing.name}", reverse("sitemap"), reverse("matches:feed")]
    found = {page: client.get(page).content.decode() for page in (*lists, *others)}
    return {page for page, text in found.items() if thing.get_absolute_url() in text}


# Teams


@pytest.fixture
def team():
    file_one("a", *article(GOAL, home="Quotidiano", **DAY))
    file_one("b", *article(GOAL, home="Borgo", tag="b", **DAY))
    return Team.objects.get(name="Quotidiano")


def test_a_rejected_team_and_its_matches_no_reader_sees(client, team, editor):
    match = Match.objects.get(home=team)
    assert pages_that_lead_to(client, team)
    decide(team, lambda: decisions.reject(team, editor))
    assert [one["home"]["team"] for one in export()] == ["Borgo"]
    assert not pages_that_lead_to(client, team)
    assert client.get(team.get_absolute_url()).status_code == client.get(match.get_absolute_url()).status_code == 404


def test_a_rejected_team_stays_so_for_later_articles_and_comes_back_when_undone(client, team, editor):
    made = decide(team, lambda: decisions.reject(team, editor))
    file_one("c", *article(GOAL, home="Quotidiano", tag="c", **DAY))
    file_one("d", *article(GOAL, home="Quotidiano", away="Piana", tag="d", date="2024-05-05"))
    assert [one["home"]["team"] for one in export()] == ["Borgo"]
    take_back(made, editor)
    assert sorted(one["away"]["team"] for one in export() if one["home"]["team"] == "Quotidiano") == [
        "Piana",
        "Rivalta",
    ]
    assert client.get(team.get_absolute_url()).status_code == 200


def test_a_match_that_was_rejected_itself_stays_hidden_when_its_team_comes_back(team, editor):
    match = Match.objects.get(home=team)
    decide(match, lambda: decisions.reject(match, editor))
    made = decide(team, lambda: decisions.reject(team, editor))
    take_back(made, editor)
    assert [one["home"]["team"] for one in export()] == ["Borgo"]
    take_back(match.decisions.get(), editor)
    assert len(export()) == 2


def test_the_log_tells_that_a_team_was_rejected_without_a_link(client, team, editor):
    decide(team, lambda: decisions.reject(team, editor))
    told = client.get(reverse("matches:changes")).content.decode()
    assert "Quotidiano" in told and team.get_absolute_url() not in told


# Competitions


@pytest.fixture
def competition():
    file_one("a", *article(GOAL, competition="Coppa Sbagliata", **DAY))
    return Competition.objects.get()


def test_a_rejected_competition_is_nowhere_and_later_articles_do_not_bring_it_back(client, competition, editor):
    made = decide(competition, lambda: decisions.reject(competition, editor))
    file_one("b", *article(GOAL, tag="b", competition="Coppa Sbagliata", **DAY))
    assert [one["competition"] for one in export()] == [None]
    assert not pages_that_lead_to(client, competition)
    assert client.get(competition.get_absolute_url()).status_code == 404
    take_back(made, editor)
    assert [one["competition"] for one in export()] == ["Coppa Sbagliata"]


def test_what_other_articles_say_takes_the_place_of_a_rejected_competition(competition, editor):
    file_one("b", *article(GOAL, tag="b", competition="Coppa Sbagliata", **DAY))
    file_one("c", *article(GOAL, event("shot", "9", player="Neri"), tag="c", competition="Torneo Vero", **DAY))
    decide(competition, lambda: decisions.reject(competition, editor))
    (match,) = [one for one in export() if len(one["events"]) == 2]
    assert match["competition"] == "Torneo Vero"


def test_a_competition_that_an_editor_set_is_not_shown_once_it_is_rejected(competition, editor):
    match, wrong = Match.objects.get(), Competition.objects.create(name="Amichevole")
    decide(match, lambda: decisions.set_fields(match, {"competition": wrong.pk}, editor))
    decide(wrong, lambda: decisions.reject(wrong, editor))
    assert [one["competition"] for one in export()] == ["Coppa Sbagliata"]


def test_two_names_of_a_competition_are_one_and_two_again_when_undone(client, competition, editor):
    file_one("b", *article(GOAL, event("shot", "9", player="Neri"), tag="b", competition="Wrong Cup"))
    other = Competition.objects.get(name="Wrong Cup")
    with decisions.deciding(*bearing.with_matches(other, competition)):
        made = sameness.same(other, competition, editor)
    file_one("c", *article(GOAL, away="Piana", tag="c", competition="Wrong Cup", date="2024-05-05"))
    told = export()
    assert len(told) == 2  # what was told of two competitions is one match now
    competition.refresh_from_db()
    assert {one["competition"] for one in told} == {competition.name}
    assert all(not one["facts"]["competition"]["disputed"] for one in told)
    answer = client.get(other.get_absolute_url())
    assert (answer.status_code, answer.url) == (301, competition.get_absolute_url())
    take_back(made, editor)
    assert {one["competition"] for one in export()} == {"Coppa Sbagliata", "Wrong Cup"}
    assert client.get(other.get_absolute_url()).status_code == 200


def test_of_the_same_competitions_a_name_given_by_an_editor_stays(competition, editor):
    decide(competition, lambda: decisions.set_fields(competition, {"name": "Coppa d'Oro"}, editor))
    other = Competition.objects.create(name="Wrong Cup")
    with decisions.deciding(*bearing.with_matches(other, competition)):
        sameness.same(other, competition, editor)
    file_one("b", *article(GOAL, tag="b", competition="Wrong Cup", **DAY))
    assert [one["competition"] for one in export()] == ["Coppa d'Oro"]
    assert Competition.objects.count() == 2 and Decision.objects.count() == 2
