"""Editors change events: every change is a decision, seen on the event, and can be undone."""

import pytest
from django.urls import reverse

from matches.models import Decision, Event
from tests.admin.browser import change_address, edit, errors, shown, without
from tests.factories import make_player

pytestmark = pytest.mark.django_db


def live(thing):
    return [(one.kind, one.field, one.old, one.new) for one in thing.decisions.filter(undone=None)]


def add(client, fields):
    address = reverse("admin:matches_event_add")
    return client.post(address, shown(client.get(address)) | fields)


def again(thing):
    return type(thing).objects.get(pk=thing.pk)


def test_each_changed_field_is_one_decision(admin_client, admin_user, match, goal, told):
    other = make_player("Bram van Oord II")
    assert edit(admin_client, goal, minute="44", other=str(other.pk), reason="Seen on film").status_code == 302
    assert live(goal) == [("set", "minute", 45, 44), ("set", "other", goal.other_id, other.pk)]
    assert {one.editor for one in goal.decisions.all()} == {admin_user}
    assert {one.reason for one in goal.decisions.all()} == {"Seen on film"}
    assert (again(goal).minute, again(goal).other, again(goal).status) == (44, other, "edited")
    assert told == [match]


def test_a_decision_keeps_the_passages_that_it_was_about(admin_client, goal):
    edit(admin_client, goal, minute="44")
    kept = goal.decisions.get().anchors
    assert {(one["source"], one["start"], one["end"]) for one in kept} == set(
        goal.citations.values_list("source__name", "start", "end")
    )
    assert all(one["type"] == "goal" and len(one["sha256"]) == 64 for one in kept)


def test_saving_without_a_change_decides_nothing(admin_client, goal):
    assert edit(admin_client, goal).status_code == 302
    assert not goal.decisions.exists()
    assert again(goal).status == "read"


def test_unknown_can_be_decided(admin_client, goal):
    edit(admin_client, goal, minute="", period="", other="", side="")
    assert {(field, new) for _, field, _, new in live(goal)} == {
        *(("period", None), ("minute", None), ("side", ""), ("other", None)),
    }
    assert again(goal).clock == ""


def test_undo_gives_the_value_of_the_sources_back(admin_client, goal, told):
    edit(admin_client, goal, minute="44")
    edit(admin_client, goal, minute="43")
    first, second = goal.decisions.all()
    for decision, minute in ((first, 43), (second, 45)):
        admin_client.post(reverse("admin:matches_decision_undo", args=[decision.pk]))
        assert again(goal).minute == minute
    assert again(goal).status == "read"
    assert len(told) == 4


def test_undoing_the_later_of_two_leaves_the_earlier(admin_client, goal):
    edit(admin_client, goal, minute="44")
    edit(admin_client, goal, minute="43")
    admin_client.post(reverse("admin:matches_decision_undo", args=[goal.decisions.last().pk]))
    assert again(goal).minute == 44


def test_undoing_a_minute_takes_its_stoppage_time_along(admin_client, match):
    card = match.events.get(type="yellow_card")
    edit(admin_client, card, minute="90", added="3")
    answer = admin_client.post(
        reverse("admin:matches_decision_undo", args=[card.decisions.get(field="minute").pk])
        + f"?next={change_address(card)}",
        follow=True,
    )
    assert (again(card).minute, again(card).added) == (None, None)
    assert "stoppage time" in str(list(answer.context["messages"])[-1])
    assert answer.request["PATH_INFO"] == change_address(card)


def test_undo_never_leads_to_another_site(admin_client, goal):
    edit(admin_client, goal, minute="44")
    address = reverse("admin:matches_decision_undo", args=[goal.decisions.get().pk])
    answer = admin_client.post(f"{address}?next=https://elsewhere.example/")
    assert answer.url == reverse("admin:matches_decision_changelist")


def test_a_rejected_event_is_hidden_and_comes_back(admin_client, match, goal):
    edit(admin_client, goal, rejected="on")
    assert live(goal) == [("reject", "", None, None)]
    assert again(goal).status == "rejected"
    assert goal not in Event.objects.for_readers()
    address = change_address(goal)
    admin_client.post(address, without(shown(admin_client.get(address)), "rejected"))
    assert live(goal) == []
    assert goal in Event.objects.for_readers()


def test_an_event_added_by_hand_says_so(admin_client, admin_user, match, told):
    fields = {"match": match.pk, "type": "shot", "how": "woodwork", "minute": "12", "period": "1", "side": "home"}
    assert add(admin_client, fields).status_code == 302
    added = match.events.get(minute=12)
    assert added.status == "added"
    assert [one.kind for one in added.decisions.all()] == ["add"]
    assert told == [match]
    edit(admin_client, added, minute="13")
    assert again(added).status == "added"


def test_undoing_that_an_event_was_added_hides_it(admin_client, match):
    add(admin_client, {"match": match.pk, "type": "injury", "minute": "12"})
    added = match.events.get(minute=12)
    admin_client.post(reverse("admin:matches_decision_undo", args=[added.decisions.get().pk]))
    assert added not in Event.objects.for_readers()


def test_no_event_is_ever_deleted(admin_client, goal):
    assert admin_client.post(reverse("admin:matches_event_delete", args=[goal.pk]), {"post": "yes"}).status_code == 403
    everywhere = {"action": "delete_selected", "_selected_action": [goal.pk], "post": "yes"}
    admin_client.post(reverse("admin:matches_event_changelist"), everywhere)
    assert Event.objects.filter(pk=goal.pk).exists()


def test_what_cannot_be_is_told_in_the_words_of_football(admin_client, goal):
    answer = edit(admin_client, goal, minute="50", how="saved")
    assert answer.context["adminform"].form.errors == {
        "how": ["“saved” is no manner of this: goal. It can be: from play, penalty, own goal, free kick, header."],
        "minute": ["The first half ends with 45: for its stoppage time write 45 and 5."],
    }
    assert not goal.decisions.exists()


def test_nobody_comes_on_for_themselves(admin_client, match):
    substitution = match.events.get(type="substitution", minute=62)
    answer = edit(admin_client, substitution, other=str(substitution.player_id))
    assert "Nobody is both at once here: coming on and going off." in errors(answer)


def test_an_odd_value_from_a_source_does_not_stand_in_the_way_of_other_changes(admin_client, goal):
    Event.objects.filter(pk=goal.pk).update(minute=50)
    assert edit(admin_client, again(goal), side="away", rejected="on").status_code == 302
    assert "write 45 and 6" in errors(edit(admin_client, again(goal), minute="51"))


class TestTwoEditors:
    def test_the_second_is_told_and_sees_both_values(self, admin_client, goal):
        address = change_address(goal)
        fields = shown(admin_client.get(address))
        edit(admin_client, goal, minute="44")
        answer = admin_client.post(address, fields | {"minute": "43"})
        assert "admin changed this from 45 to 44 since you opened the page. You wrote 43" in errors(answer)
        assert again(goal).minute == 44
        assert admin_client.post(address, shown(answer)).status_code == 302
        assert again(goal).minute == 43

    def test_what_only_the_other_changed_stays(self, admin_client, goal):
        address = change_address(goal)
        fields = shown(admin_client.get(address))
        edit(admin_client, goal, minute="44")
        assert admin_client.post(address, fields | {"side": "away"}).status_code == 302
        assert (again(goal).minute, again(goal).side) == (44, "away")

    def test_an_error_in_between_does_not_bring_the_old_value_back(self, admin_client, goal):
        address = change_address(goal)
        fields = shown(admin_client.get(address))
        edit(admin_client, goal, minute="44", side="away")
        answer = admin_client.post(address, fields | {"minute": "43"})
        admin_client.post(address, shown(answer))
        assert (again(goal).minute, again(goal).side) == (43, "away")

    def test_a_rejection_meanwhile_stays(self, admin_client, goal):
        address = change_address(goal)
        fields = shown(admin_client.get(address))
        edit(admin_client, goal, rejected="on")
        admin_client.post(address, fields | {"minute": "44"})
        assert (again(goal).minute, again(goal).status) == (44, "rejected")

    def test_articles_read_meanwhile_are_told_too(self, admin_client, goal):
        address = change_address(goal)
        fields = shown(admin_client.get(address))
        Event.objects.filter(pk=goal.pk).update(minute=44)
        assert "Newly read articles changed this" in errors(admin_client.post(address, fields | {"minute": "43"}))


class TestActions:
    def act(self, client, action, *events):
        chosen = {"action": action, "_selected_action": [event.pk for event in events]}
        return client.post(reverse("admin:matches_event_changelist"), chosen, follow=True)

    def test_confirm(self, admin_client, match, goal, told):
        answer = self.act(admin_client, "confirm", goal, match.events.get(minute=18))
        assert again(goal).status == "confirmed"
        assert told == [match]
        assert "2 events confirmed" in str(next(iter(answer.context["messages"])))
        self.act(admin_client, "confirm", goal)
        assert goal.decisions.count() == 1

    def test_reject_and_undo(self, admin_client, goal):
        self.act(admin_client, "confirm", goal)
        self.act(admin_client, "reject", goal)
        assert again(goal).status == "rejected"
        self.act(admin_client, "undo_decisions", goal)
        assert again(goal).status == "read"
        assert Decision.objects.filter(event=goal, undone=None).count() == 0

    def test_confirming_what_was_rejected_brings_it_back(self, admin_client, goal):
        self.act(admin_client, "reject", goal)
        self.act(admin_client, "confirm", goal)
        assert again(goal).status == "confirmed"

    def test_undo_gives_all_values_back(self, admin_client, goal):
        edit(admin_client, goal, minute="44", side="away")
        edit(admin_client, goal, minute="43")
        self.act(admin_client, "undo_decisions", goal)
        assert (again(goal).minute, again(goal).side, again(goal).status) == (45, "home", "read")
