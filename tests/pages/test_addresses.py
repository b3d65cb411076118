"""Every address: one for each thing, every link answers, and nothing needs what a reader may not have."""

import pytest
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse

from matches.models import Competition, Match, Source
from players.models import Player, Team
from tests.factories import make_competition, make_match, make_player, make_source, make_team

from .document import Document

NAMED = [Team, Player, Competition]


@pytest.mark.parametrize("model", [Match, *NAMED])
@pytest.mark.parametrize("slug", ["another-name", "x"])
def test_another_slug_leads_to_the_right_address(match, client, model, slug):
    thing = model.objects.first()
    right = thing.get_absolute_url()
    response = client.get(right.replace(f"/{thing.slug}/", f"/{slug}/"), {"show": "goals"})
    assert (response.status_code, response["Location"]) == (301, f"{right}?show=goals")


@pytest.mark.parametrize("model", [Match, *NAMED])
def test_the_number_alone_leads_there_too(match, client, model):
    thing = model.objects.first()
    right = thing.get_absolute_url()
    assert client.get(right.replace(f"{thing.slug}/", ""))["Location"] == right


@pytest.mark.parametrize("make", [make_team, make_player, make_competition])
def test_what_was_merged_leads_to_what_it_is_now(db, client, make):
    first, second, last = make("Lido"), make("Lido FC"), make("Lido Calcio")
    for one, other in ((first, second), (second, last)):
        one.merged_into = other
        one.save()
    response = client.get(first.get_absolute_url())
    assert (response.status_code, response["Location"]) == (301, last.get_absolute_url())


def test_a_merged_match_leads_to_the_other_and_is_in_no_list(match, client):
    other = make_match(match.home, match.away, merged_into=match)
    assert client.get(other.get_absolute_url())["Location"] == match.get_absolute_url()
    assert other.get_absolute_url() not in client.get(reverse("matches:list")).content.decode()


@pytest.mark.parametrize("path", ["/matches/999/x/", "/sources/999/", "/players/999/x/", "/teams/999/x/", "/nowhere/"])
def test_what_is_not_there_is_told_politely(db, client, path):
    response = client.get(path)
    assert response.status_code == 404
    assert "No such page" in Document(response).words()


@pytest.mark.parametrize("status", [400, 403, 500])
def test_pages_of_errors_need_neither_request_nor_database(status):
    page = Document(HttpResponse(render_to_string(f"{status}.html")))
    assert page.headings == [1]
    assert "/" in page.links


def test_a_form_from_elsewhere_is_told_what_to_do(match):
    event = match.events.first()
    response = Client(enforce_csrf_checks=True).post(
        reverse("matches:report_error", args=[event.pk]), {"text": "Wrong"}
    )
    assert response.status_code == 403
    assert "send it once more" in Document(response).words()


def test_the_page_of_a_failure_needs_no_database(client, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("out of order")

    monkeypatch.setattr("matches.views.home.HomeView.get", fail)
    client.raise_request_exception = False
    response = client.get("/")  # no fixture allows the database here
    assert response.status_code == 500
    assert "Something went wrong" in Document(response).words()


def test_every_page_answers_and_every_link_leads_to_something_there(match, client):
    make_source("note", "Nothing was played.", title="A preview")
    make_match("Drava", "Rovigno", status="postponed")
    pages, data, waiting = {}, set(), ["/"]
    while waiting:
        address = waiting.pop()
        path = address.split("#")[0]
        if path not in pages | dict.fromkeys(data):
            response = Client().get(path)
            assert response.status_code == 200, path
            if not response["Content-Type"].startswith("text/html"):
                data.add(path)
                continue
            pages[path] = Document(response)
            elsewhere = ("http", "/language/")  # the latter leads back
            waiting += [join(path, link) for link in pages[path].links if not link.startswith(elsewhere)]
    kinds = {path.split("/")[1] for path in pages}
    assert kinds == {"", "matches", "competitions", "teams", "players", "sources", "about", "events", "changes"}
    for path, page in pages.items():
        check(path, page, pages)


def check(path, page, pages):
    assert page.styled == [], path
    assert len(page.ids) == len(set(page.ids)), f"{path} has an id twice"
    assert page.headings.count(1) == 1, path
    assert all(b - a <= 1 for a, b in zip(page.headings, page.headings[1:], strict=False)), f"{path}: {page.headings}"
    for link in page.links:
        target, _, anchor = join(path, link).partition("#")
        assert not anchor or target not in pages or anchor in pages[target].ids, f"{path}: {link}"


def join(path, link):
    """The address of a link on a page."""
    if link.startswith("#"):
        return path + link
    return path.split("?")[0] + link if link.startswith("?") else link


def test_every_source_page_is_linked_from_its_match(match, read):
    page = read(match.get_absolute_url())
    assert all(source.get_absolute_url() in page.links for source in Source.objects.all())
