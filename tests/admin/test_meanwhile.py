"""Nobody acts on a list, or saves a page, over what others said or articles changed since it was opened."""

import html
import json
import re

import pytest
from django.urls import reverse

from matches import decisions, sameness, undoing
from matches.models import Decision, ErrorReport, Event, Source
from tests.admin.browser import change_address, edit, errors, shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def other(django_user_model):
    """Another editor, at work at the same time."""
    return django_user_model.objects.create(username="ada")


def opened(client, kind):
    """The address of the list of a kind of things, and what it sends with whatever is chosen from it."""
    address = reverse(f"admin:{kind}_changelist")
    return address, client.get(address).context["action_form"]["seen"].value()


def act(client, page, action, *things):
    """Choose things on an opened list, and an action; return what is told."""
    address, seen = page
    sent = {"seen": seen, "action": action, "_selected_action": [thing.pk for thing in things]}
    return " ".join(map(str, client.post(address, sent, follow=True).context["messages"]))


def say(thing, editor, **values):
    with decisions.deciding(thing):
        return decisions.set_fields(thing, values, editor)


def test_what_is_as_it_was_seen_is_decided_on(admin_client, goal):
    told = act(admin_client, opened(admin_client, "matches_event"), "reject", goal)
    goal.refresh_from_db()
    assert told == "1 event rejected." and goal.status == "rejected"


def test_the_list_sends_what_it_showed(admin_client, goal):
    page = admin_client.get(reverse("admin:matches_event_changelist")).content.decode()
    (sent,) = re.findall(r'name="seen" value="([^"]*)"', page)
    assert json.loads(html.unescape(sent))[1][str(goal.pk)]["minute"] == 45


def test_of_what_another_said_meanwhile_both_are_told_and_the_rest_is_done(admin_client, goal, match, other):
    page, rest = opened(admin_client, "matches_event"), match.events.get(minute=18)
    say(goal, other, minute=44)
    told = act(admin_client, page, "reject", goal, rest)
    assert "1 event rejected" in told and "ada said: Minute 44" in told
    goal.refresh_from_db(), rest.refresh_from_db()
    assert (goal.status, rest.status) == ("edited", "rejected")
    act(admin_client, opened(admin_client, "matches_event"), "reject", goal)
    goal.refresh_from_db()
    assert goal.status == "rejected"


def test_what_was_not_on_the_page_is_left_too_where_somebody_spoke_of_it(admin_client, goal, other):
    address, seen = opened(admin_client, "matches_event")
    then, rows = json.loads(seen)
    del rows[str(goal.pk)]
    say(goal, other, minute=44)
    assert "ada said" in act(admin_client, (address, json.dumps([then, rows])), "confirm", goal)


def test_what_another_undid_meanwhile_is_told(admin_client, goal, other):
    (made,) = say(goal, other, minute=44)
    page = opened(admin_client, "matches_event")
    with decisions.deciding(goal):
        undoing.undo(made, other)
    assert "Minute 44 (undone)" in act(admin_client, page, "confirm", goal)
    assert not Decision.objects.filter(event=goal, kind="confirm").exists()


def test_what_articles_changed_meanwhile_is_told(admin_client, goal):
    page = opened(admin_client, "matches_event")
    Event.objects.filter(pk=goal.pk).update(minute=44)
    assert "newly read articles say: minute 44" in act(admin_client, page, "confirm", goal)
    goal.refresh_from_db()
    assert goal.status == "read"


def test_what_another_undid_before_is_told_to_who_undoes_it_too(admin_client, goal, other):
    (made,) = say(goal, other, minute=44)
    with decisions.deciding(goal):
        undoing.undo(made, other)
    chosen = {"action": "undo_chosen", "_selected_action": [made.pk]}
    page = admin_client.post(reverse("admin:matches_decision_changelist"), chosen, follow=True)
    assert [str(told) for told in page.context["messages"]] == ["ada said: 45′ goal Tomé Leirão: Minute 44 (undone)"]


@pytest.mark.parametrize("kind", ["matches_match", "players_player", "players_team", "matches_competition"])
def test_so_it_is_with_whatever_has_such_a_list(admin_client, match, goal, other, kind):
    things = {"match": match, "player": goal.player, "team": match.home, "competition": match.competition}
    thing, page = things[kind.split("_")[1]], opened(admin_client, kind)
    with decisions.deciding(thing):
        decisions.confirm(thing, other)
    assert "Left as it is" in act(admin_client, page, "reject", thing)
    assert not Decision.objects.filter(kind="reject").exists()


@pytest.mark.parametrize("seen", ["x", "[1]", '{"a": 1}', '[["x", null], {}]', '[[1, "x"], {}]', "[[1, null], {}, 1]"])
def test_what_no_list_sends_does_nothing(admin_client, goal, seen):
    chosen = {"seen": seen, "action": "reject", "_selected_action": [goal.pk]}
    assert admin_client.post(reverse("admin:matches_event_changelist"), chosen).status_code == 302
    assert not Decision.objects.exists()


def test_who_says_that_two_are_the_same_is_told_what_another_said(admin_client, goal, match, other):
    second = match.events.get(minute=18)
    address = reverse("admin:matches_event_same", args=[goal.pk])
    fields = {"other": second.pk, "word": "same", "seen": admin_client.get(address).context["form"]["seen"].value()}
    with decisions.deciding(goal, second):
        sameness.different(goal, second, other)
    page = admin_client.post(address, fields)
    (told,) = page.context["form"].non_field_errors()
    assert "ada said something else" in told and "You answered: The same" in told
    assert not Decision.objects.filter(kind="same").exists()
    fields["seen"] = page.context["form"]["seen"].value()
    assert admin_client.post(address, fields).status_code == 302


class TestReports:
    @pytest.fixture
    def report(self, goal):
        return ErrorReport.objects.create(event=goal, match=goal.match, about="A goal", text="It was not.", sender="x")

    def dismiss(self, report, other):
        ErrorReport.objects.filter(pk=report.pk).update(status="dismissed", handled_by=other)

    def test_in_their_list(self, admin_client, report, other):
        page = opened(admin_client, "matches_errorreport")
        self.dismiss(report, other)
        assert "ada said: dismissed" in act(admin_client, page, "resolve", report)
        report.refresh_from_db()
        assert (report.status, report.handled_by) == ("dismissed", other)

    def test_on_their_page(self, admin_client, report, other):
        address = change_address(report)
        fields = shown(admin_client.get(address)) | {"status": "resolved"}
        self.dismiss(report, other)
        answer = admin_client.post(address, fields)
        assert "ada changed this from open to dismissed" in errors(answer)
        assert admin_client.post(address, shown(answer)).status_code == 302
        report.refresh_from_db()
        assert report.status == "resolved"


class TestSources:
    def test_what_another_restricted_meanwhile_stays_restricted(self, admin_client, match):
        source = Source.objects.first()
        fields = shown(admin_client.get(change_address(source))) | {"title": "Another"}
        assert edit(admin_client, source, rights="editors").status_code == 302
        assert admin_client.post(change_address(source), fields).status_code == 302
        source.refresh_from_db()
        assert (source.rights, source.title) == ("editors", "Another")

    def test_of_two_who_change_the_same_the_second_is_told(self, admin_client, match):
        source = Source.objects.first()
        fields = shown(admin_client.get(change_address(source))) | {"rights": "cited"}
        edit(admin_client, source, rights="editors")
        told = errors(admin_client.post(change_address(source), fields))
        assert "admin changed this from whole text to editors only" in told
        source.refresh_from_db()
        assert source.rights == "editors"

    @pytest.mark.parametrize("address", ["ftp://example.org/", "javascript:alert(1)"])
    def test_its_address_is_one_of_the_web(self, admin_client, match, address):
        answer = edit(admin_client, Source.objects.first(), url=address)
        assert "http:// or https://" in errors(answer)
