"""Readers report errors without scripts or accounts; editors look into them."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from matches.models import ErrorReport
from matches.views.errors import MOST

from .document import Document


@pytest.fixture
def goal(match):
    return match.events.get(minute=45, added=None)


def page_of(event):
    return reverse("matches:report_error", args=[event.pk])


def send(client, event, text="It was the 44th minute: I was there.", **more):
    return client.post(page_of(event), {"text": text} | more, follow=True)


def test_the_form_is_one_click_from_the_event(client, match, goal):
    assert f'href="{page_of(goal)}"' in client.get(match.get_absolute_url()).content.decode()
    words = Document(client.get(page_of(goal))).words("content")
    assert "Leirão" in words and "Aurora Lido 1–2 Monteverde" in words


def test_what_was_sent_waits_for_an_editor_and_changes_nothing(client, match, goal):
    before = client.get(match.get_absolute_url()).content
    words = Document(send(client, goal)).words("content")
    assert "Thank you" in words
    (report,) = ErrorReport.objects.all()
    assert (report.event, report.match, report.status) == (goal, match, "open")
    assert "Leirão" in report.about and "44th" in report.text
    assert client.get(match.get_absolute_url()).content == before


def test_an_empty_report_is_asked_again(client, goal):
    assert "required" in Document(send(client, goal, text="")).words("content")
    assert not ErrorReport.objects.exists()


def test_a_machine_that_fills_every_field_is_thanked_and_forgotten(client, goal):
    assert "Thank you" in Document(send(client, goal, website="https://example.org")).words("content")
    assert not ErrorReport.objects.exists()


def test_one_sender_reports_so_many_an_hour_and_no_more(client, goal):
    for _ in range(MOST["sender"] + 1):
        answer = send(client, goal)
    assert "come back in an hour" in Document(answer).words("content")
    assert ErrorReport.objects.count() == MOST["sender"]
    other = client.post(page_of(goal), {"text": "Somebody else says so."}, REMOTE_ADDR="192.0.2.7", follow=True)
    assert "Thank you" in Document(other).words("content")


def test_who_sent_it_is_not_kept(client, goal):
    client.post(page_of(goal), {"text": "It was another minute."}, REMOTE_ADDR="192.0.2.7")
    assert "192.0.2.7" not in str(ErrorReport.objects.values().get())


def test_after_an_hour_nothing_tells_that_two_came_from_one_sender(client, goal):
    send(client, goal)
    ErrorReport.objects.update(sent=timezone.now() - timedelta(hours=2))
    send(client, goal)
    assert [bool(one.sender) for one in ErrorReport.objects.order_by("pk")] == [False, True]


def test_behind_a_proxy_senders_are_told_apart_by_what_the_proxy_says(client, goal, settings):
    settings.TABELLINO_TRUST_PROXY = True
    for address in ("192.0.2.7", "192.0.2.8"):
        client.post(page_of(goal), {"text": "Wrong minute."}, headers={"x-forwarded-for": f"203.0.113.1, {address}"})
    assert len(set(ErrorReport.objects.values_list("sender", flat=True))) == 2


@pytest.mark.parametrize("status", ["rejected"])
def test_nobody_reports_on_what_readers_do_not_see(client, goal, status):
    goal.status = status
    goal.save()
    assert client.get(page_of(goal)).status_code == 404


def test_the_report_outlives_its_event(client, goal):
    send(client, goal)
    goal.citations.all().delete()
    goal.delete()
    assert "Leirão" in ErrorReport.objects.get().about


def test_editors_resolve_and_dismiss(admin_client, goal):
    send(admin_client, goal)
    send(admin_client, goal, text="Another error.")
    reports = list(ErrorReport.objects.order_by("pk"))
    for report, action in zip(reports, ("resolve", "dismiss"), strict=True):
        chosen = {"action": action, "_selected_action": [report.pk]}
        admin_client.post(reverse("admin:matches_errorreport_changelist"), chosen)
    assert [(one.status, one.handled_by.username) for one in ErrorReport.objects.order_by("pk")] == [
        ("resolved", "admin"),
        ("dismissed", "admin"),
    ]
    address = reverse("admin:matches_errorreport_change", args=[reports[0].pk])
    assert "Another" not in admin_client.get(address).content.decode()
    admin_client.post(address, {"status": "open"})
    assert ErrorReport.objects.get(pk=reports[0].pk).handled_by is None
