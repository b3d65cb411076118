"""Pages are kept only as long as nothing changed, whoever changed it, and nothing of one visitor's is kept."""

import threading

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from matches import decisions, state, undoing
from matches.models import Citation, ErrorReport, Event, Match, Source
from players.models import Player, Team
from seeds.filing.sources import withdraw
from tests.filing.told import archive, article, event

# Pages made inside a transaction are not kept on PostgreSQL.
pytestmark = pytest.mark.django_db(transaction=connection.vendor == "postgresql")


@pytest.fixture
def match(db):
    goal = event("goal", "12", player="Aldo Neri")
    archive(
        first=article(goal, event("yellow_card", "30", side="away", player="Pace"), date="2020-03-04"),
        second=article(goal, tag="b", date="2020-03-04"),
    )
    return Match.objects.get()


@pytest.fixture
def page(match):
    return match.get_absolute_url()


def test_an_unchanged_page_is_told_to_be_unchanged(client, page):
    first = client.get(page)
    again = client.get(page, HTTP_IF_NONE_MATCH=first["ETag"])
    assert again.status_code == 304 and again.content == b""
    assert again["ETag"] == first["ETag"] and again["Cache-Control"] == first["Cache-Control"] == "public, no-cache"
    assert {"Cookie", "Accept-Language", "Accept-Encoding"} <= set(again["Vary"].split(", "))


def test_a_kept_page_is_the_page_and_takes_no_more_than_a_look_at_the_state(
    client, page, django_assert_max_num_queries
):
    first = client.get(page, HTTP_ACCEPT_ENCODING="gzip")
    with django_assert_max_num_queries(1):
        again = client.get(page, HTTP_ACCEPT_ENCODING="gzip")
    assert again.content == first.content and dict(again.items()) == dict(first.items())
    assert client.get(page).content != first.content, "whoever takes no gzip gets none"


def rename_a_team(match):
    Team.objects.filter(pk=match.home_id).update(name="Nuova Aurora")


def rename_a_player(match):
    Player.objects.filter(pk=match.events.exclude(player=None).first().player_id).update(name="Altro Nome")


def restrict_a_source(match):
    Source.objects.filter(citations__event__match=match).update(rights="editors")


def correct_an_event(match):
    goal = match.events.filter(type="goal").first()
    with decisions.deciding(goal):
        decisions.set_fields(goal, {"minute": 44}, get_user_model().objects.create(username="a"))


def take_a_citation_away(match):
    Citation.objects.filter(event__match=match).first().delete()


def withdraw_an_article(match):
    withdraw(Source.objects.get(name="first"))


def add_an_event(match):
    Event.objects.bulk_create([Event(match=match, type="shot", minute=77)])


CHANGES = [
    rename_a_team,
    rename_a_player,
    restrict_a_source,
    correct_an_event,
    take_a_citation_away,
    withdraw_an_article,
    add_an_event,
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_made_elsewhere_shows_at_once(client, match, page, change):
    first = client.get(page)
    elsewhere(change, match)
    again = client.get(match.get_absolute_url(), HTTP_IF_NONE_MATCH=first["ETag"], follow=True)
    assert again.status_code == 200
    assert again.content != first.content


def elsewhere(change, match):
    """Make a change on a connection of its own, as another process does; a database in memory has one alone."""
    if connection.vendor == "sqlite":
        return change(match)

    def work():
        change(match)
        connection.close()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_what_was_undone_shows_as_it_was_before(client, match, page):
    goal, editor = match.events.filter(type="goal").first(), get_user_model().objects.create(username="a")
    first = client.get(page).content
    with decisions.deciding(goal):
        (made,) = decisions.set_fields(goal, {"minute": 44}, editor)
    changed = client.get(page).content
    with decisions.deciding(goal):
        undoing.undo(made, editor)
    assert changed != first and b"44" in changed
    assert client.get(page).content == first


def test_a_rejected_event_is_gone_from_every_page_that_showed_it(client, match, page):
    goal, editor = match.events.filter(type="goal").first(), get_user_model().objects.create(username="a")
    shown = [page, goal.player.get_absolute_url(), "/matches.json", f"/matches/{match.pk}.json", "/"]
    before = {address: client.get(address).content for address in shown}
    with decisions.deciding(goal):
        decisions.reject(goal, editor)
    assert all(client.get(address).content != before[address] for address in shown)


def test_each_language_and_each_way_to_choose_it_has_its_own(client, page):
    english = client.get(page).content
    asked = client.get(page, HTTP_ACCEPT_LANGUAGE="it")
    assert asked.content != english and asked["Content-Language"] == "it"
    client.cookies["django_language"] = "fr"
    assert client.get(page)["Content-Language"] == "fr"
    assert client.get(page, HTTP_IF_NONE_MATCH=asked["ETag"]).status_code == 200


def test_whoever_is_logged_in_is_answered_anew_and_leaves_nothing_behind(admin_client, client, page):
    own = admin_client.get(page)
    assert own.status_code == 200 and not own.has_header("ETag")
    assert "public" not in own.get("Cache-Control", "")
    assert not admin_client.get("/admin/").has_header("ETag")
    assert not client.get("/admin/login/").has_header("ETag")


def test_a_form_is_never_kept_for_another_visitor(client, match):
    address = f"/events/{match.events.first().pk}/error/"
    first, second = client.get(address), type(client)().get(address)
    assert not first.has_header("ETag") and first.content != second.content


def test_what_is_not_there_and_what_leads_on_is_not_kept(client, match):
    assert not client.get("/matches/999999/").has_header("ETag")
    assert not client.get(f"/matches/{match.pk}/").has_header("ETag")


@pytest.mark.parametrize("table", ["matches_event", "players_teamname", "auth_user"])
def test_every_table_that_pages_show_is_watched(table):
    assert table in state.tables()


WATCHED = {
    "sqlite": "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_seen'",
    "postgresql": "SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE '%_seen'",
}


def test_changes_of_every_table_are_noted_after_migrating(db):
    with connection.cursor() as cursor:
        cursor.execute(WATCHED[connection.vendor])
        watched = {name for (name,) in cursor.fetchall()}
    assert watched == set(state.tables())


def report_an_error(match):
    ErrorReport.objects.create(match=match, about="Goal", text="It was his brother.")


def test_what_readers_do_not_see_leaves_pages_as_they_are(client, match, page):
    first = client.get(page)
    elsewhere(report_an_error, match)
    assert client.get(page, HTTP_IF_NONE_MATCH=first["ETag"]).status_code == 304
