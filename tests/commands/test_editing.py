"""What an editor does in the admin survives everything that the commands do, and shows on the pages."""

import pytest
from django.core.management import call_command
from django.urls import reverse

from matches.models import Event, Match
from seeds import reader
from tests.admin.browser import edit, shown
from tests.filing.told import article, event
from tests.pages.document import Document

pytestmark = pytest.mark.django_db

TOLD = article(event("goal", "12", player="Neri"), event("shot", "30", player="Gallo"), date="2024-01-10")
COPY = article(event("goal", "13", player="Neri"), event("shot", "30", player="Gallo"), tag="b", date="2024-01-10")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    readings = dict([TOLD, COPY])
    monkeypatch.setattr(reader, "read", readings.get)
    (tmp_path / "a.txt").write_text(TOLD[0])
    call_command("load_seeds", tmp_path, verbosity=0)
    (tmp_path / "b.txt").write_text(COPY[0])
    return tmp_path


def page_of(client, match):
    """Return the words of the match's page."""
    return Document(client.get(match.get_absolute_url())).words("content")


def test_edits_in_the_admin_stay_when_articles_come_and_when_all_are_read_again(admin_client, folder):
    match = Match.objects.get()
    goal, shot = Event.objects.order_by("minute")
    edit(admin_client, goal, minute="21")
    edit(admin_client, shot, rejected="on")
    add = reverse("admin:matches_event_add")
    injury = {"match": match.pk, "type": "injury", "minute": "33", "side": "away"}
    assert admin_client.post(add, shown(admin_client.get(add)) | injury).status_code == 302
    for arguments in ([folder], ["--reread"], [folder, "--reread"]):
        call_command("load_seeds", *arguments)
        words = page_of(admin_client, match)
        assert "21′ Neri" in words and "33′ Injury" in words
        assert "Gallo" not in words
        assert Event.objects.for_readers().count() == 2
