"""Sources of which the archive has no text: entered by archivists, cited by page from events, never lost by filing."""

import pytest
from django.urls import reverse

from matches.models import Citation, Event, Source
from matches.signals import decided
from seeds.apps import file_again
from seeds.filing.sources import withdraw
from tests.admin.browser import change_address, edit, shown
from tests.admin.conftest import FILING
from tests.filing.archives import export, file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

ADD = "/admin/matches/source/add/without-text/"
DAY = {"date": "2024-01-10"}
FIRST = article(event("goal", "12", player="Neri"), event("yellow_card", "40", player="Gallo"), **DAY)
OTHER = article(event("goal", "12", player="Neri"), tag="b", **DAY)


@pytest.fixture(autouse=True)
def with_filing(without_filing):
    decided.connect(file_again, dispatch_uid=FILING)


@pytest.fixture
def book(admin_client):
    fields = {"title": "A Hundred Years of Borgo", "publisher": "Riva & Sons", "rights": "whole"}
    assert admin_client.post(ADD, fields).status_code == 302
    return Source.objects.get(title="A Hundred Years of Borgo")


@pytest.fixture
def first(book):
    return file_one("first", *FIRST).source


@pytest.fixture
def card(first):
    return Event.objects.get(type="yellow_card")


def cite_page(client, event, source, page="112", quote=""):
    fields = {"citations-TOTAL_FORMS": "1", "citations-0-event": str(event.pk), "citations-0-source": str(source.pk)}
    return edit(client, event, **fields, **{"citations-0-page": page, "citations-0-quote": quote})


def test_a_source_without_text_is_entered(admin_client, book, client):
    assert (book.text, book.status, book.name) == ("", "current", "riva-sons-a-hundred-years-of-borgo")
    answer = admin_client.post(ADD, {"title": "Another", "name": book.name, "rights": "whole"})
    assert "has this name or address already" in str(answer.context["errors"])
    assert "no text of this source" in client.get(book.get_absolute_url()).content.decode()


def test_an_event_is_cited_from_it_by_page(admin_client, book, card, client):
    assert cite_page(admin_client, card, book, quote="Gallo was shown the card.").status_code == 302
    match_page = client.get(card.match.get_absolute_url()).content.decode()
    assert "p. 112" in match_page and "Gallo was shown the card." in match_page and "Riva &amp; Sons" in match_page
    source_page = client.get(book.get_absolute_url()).content.decode()
    assert "p. 112" in source_page and card.get_absolute_url() in source_page
    (match,) = export()
    assert [source["name"] for source in match["sources"]] == ["first", book.name]
    (cited,) = [c for e in match["events"] for c in e["citations"] if c["source"] == book.name]
    assert (cited["page"], cited["quote"], cited["start"]) == ("112", "Gallo was shown the card.", None)


def test_pages_are_told_apart_on_the_page_of_their_source(admin_client, book, first, client):
    goal, card = Event.objects.order_by("minute")
    cite_page(admin_client, goal, book, page="110")
    cite_page(admin_client, card, book, page="112")
    notes = client.get(book.get_absolute_url()).context["notes"]
    assert [(note.citation.page, len(note.told)) for note in notes] == [("110", 1), ("112", 1)]


def test_only_sources_without_text_are_cited_by_page(admin_client, book, first, card):
    page = cite_page(admin_client, card, first)
    assert "has the text of this source" in page.content.decode()
    page = cite_page(admin_client, card, book, page="")
    assert page.status_code == 200 and not Citation.objects.by_page().exists()
    chosen = {"app_label": "matches", "model_name": "citation", "field_name": "source", "term": ""}
    found = admin_client.get(reverse("admin:autocomplete"), chosen).json()["results"]
    assert [one["text"] for one in found] == ["A Hundred Years of Borgo"]


def test_loading_reading_again_and_withdrawing_leave_it_alone(admin_client, book, first, card):
    cite_page(admin_client, card, book)
    before = export()
    other = file_one("other", *OTHER).source
    withdraw(other)
    assert export() == before
    file_one("first", *article(event("goal", "12", player="Neri"), tag="revised", **DAY))
    assert (card.match, [c.page for c in Event.objects.get(pk=card.pk).citations.all()]) == (card.match, ["112"])


def test_an_event_that_a_page_alone_tells_stays_when_its_article_goes(admin_client, book, first, card):
    cite_page(admin_client, card, book)
    withdraw(first)
    (match,) = export()
    assert [(e["type"], e["minute"], e["player"]) for e in match["events"]] == [("yellow_card", 40, "Gallo")]


def test_a_withdrawn_book_is_cited_nowhere_and_comes_back(admin_client, book, card, client):
    cite_page(admin_client, card, book, quote="Gallo was shown the card.")
    before = export()
    address = reverse("admin:matches_source_voice", args=[book.pk])
    for gone in (True, False):
        admin_client.post(address, {"agreed": admin_client.get(address).context["preview"].digest})
        for page in (card.match.get_absolute_url(), book.get_absolute_url()):
            assert ("was shown the card" not in client.get(page).content.decode()) is gone
        assert (export() != before) is gone


def test_a_citation_is_taken_back(admin_client, book, card):
    cite_page(admin_client, card, book)
    fields = shown(admin_client.get(change_address(card)))
    admin_client.post(change_address(card), fields | {"citations-0-DELETE": "on"})
    assert not Citation.objects.by_page().exists()
