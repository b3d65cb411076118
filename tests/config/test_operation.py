"""How the site tells those who run it that it is well, and what it does where it is not."""

import json
import logging

import pytest
from django.core.management import call_command
from django.db import OperationalError, connection

from config.logs import OneLine, worth_telling
from matches.models import Decision, ErrorReport
from seeds import reader
from tests.admin.browser import change_address, shown
from tests.cup_tie import cup_tie
from tests.filing.told import article, event
from tests.pages.document import Document


@pytest.fixture
def read_only(db):
    """The database as it is on a standby server or under maintenance: it can be read alone."""

    def close():
        with connection.cursor() as cursor:
            cursor.execute(
                "PRAGMA query_only = on" if connection.vendor == "sqlite" else "SET LOCAL transaction_read_only = on"
            )

    yield close
    if connection.vendor == "sqlite":
        connection.connection.execute("PRAGMA query_only = off")


@pytest.fixture
def gone(monkeypatch):
    def refuse(*args, **kwargs):
        raise OperationalError("connection refused")

    monkeypatch.setattr(connection, "cursor", refuse)


@pytest.mark.django_db
def test_a_well_site_says_so_at_its_health_address(client):
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()) == (200, {"database": "well"})
    assert "no-store" in answer["Cache-Control"]
    assert client.post("/health/").status_code == 405


def test_a_site_without_its_database_says_so(client, gone):
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()) == (503, {"database": "away"})


def test_a_page_without_its_database_asks_for_patience(client, gone, caplog):
    client.raise_request_exception = False
    answer = client.get("/")
    assert (answer.status_code, answer["Retry-After"]) == (503, "60")
    assert "does not answer" in Document(answer).words()
    assert [record.status_code for record in caplog.records if record.name == "django.request"] == [503]


def test_an_archive_that_takes_no_changes_is_read_as_ever(admin_client, client, read_only):
    match = cup_tie()
    page = admin_client.get(change_address(match))
    fields = shown(page) | {"venue": "Elsewhere"}
    assert b"takes no changes" not in page.content
    read_only()
    for address in ("/", match.get_absolute_url(), "/search/?q=leirao", "/matches.csv", "/feed/", "/sitemap.xml"):
        assert client.get(address).status_code == 200
    assert client.get("/health/").json() == {"database": "read-only"}
    assert b"takes no changes just now" in admin_client.get(change_address(match)).content
    admin_client.raise_request_exception = client.raise_request_exception = False
    answer = admin_client.post(change_address(match), fields)
    assert (answer.status_code, answer["Retry-After"]) == (503, "60")
    assert "What you sent was not saved" in Document(answer).words()
    assert not Decision.objects.exists()
    event = match.events.first()
    answer = client.post(f"/events/{event.pk}/error/", {"text": "It was the other one."})
    assert answer.status_code == 503


@pytest.mark.django_db
def test_each_loaded_article_is_one_line_of_the_log(tmp_path, monkeypatch, caplog):
    text, reading = article(event("goal", "12", player="Neri"))
    monkeypatch.setattr(reader, "read", lambda _: reading)
    (tmp_path / "one.txt").write_text(text)
    with caplog.at_level(logging.INFO, "seeds"):
        call_command("load_seeds", tmp_path)
        call_command("load_seeds", tmp_path)
        call_command("load_seeds", tmp_path, "--dry-run")
    told = [json.loads(OneLine().format(record)) for record in caplog.records if record.name == "seeds.summary"]
    assert [(one["article"], one["state"], one["events_new"]) for one in told] == [
        ("one", "new", 1),
        ("one", "known", 0),
    ]


def test_a_failure_is_one_line_of_the_log_that_tells_no_query(client, monkeypatch, caplog):
    def fail(*args, **kwargs):
        raise RuntimeError("two\nlines")

    monkeypatch.setattr("matches.views.home.HomeView.get", fail)
    client.raise_request_exception = False
    client.get("/", {"q": "whatever somebody looked for"}, headers={"cookie": "sessionid=abc"})
    (record,) = [record for record in caplog.records if record.name == "django.request"]
    line = OneLine().format(record)
    told = json.loads(line)
    assert "\n" not in line and "two\nlines" in told["traceback"]
    assert (told["level"], told["method"], told["path"], told["status"]) == ("ERROR", "GET", "/", 500)
    assert "whatever" not in line and "abc" not in line


def test_people_at_a_terminal_are_spared_what_merely_happened(monkeypatch):
    happened = logging.LogRecord("seeds", logging.INFO, "", 0, "article loaded", (), None)
    failed = logging.LogRecord("seeds", logging.ERROR, "", 0, "could not be filed", (), None)
    for terminal in (False, True):
        monkeypatch.setattr("sys.stderr.isatty", lambda terminal=terminal: terminal)
        assert (worth_telling(happened), worth_telling(failed)) == (not terminal, True)


@pytest.mark.django_db
def test_what_is_too_large_is_refused_unread(client):
    answer = client.post("/events/1/error/", {"text": "x"}, CONTENT_LENGTH=str(13 * 1024 * 1024))
    assert (answer.status_code, answer.content) == (413, b"At most 12 MB can be sent at once.\n")
    assert client.post("/events/1/error/", {"text": "x"}, CONTENT_LENGTH="-1").status_code == 413
    assert not ErrorReport.objects.exists()
