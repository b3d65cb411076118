"""Whatever stands in a text or a name, or is asked for, is shown as text: on every page, in every export and feed."""

import csv
import io
import json
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from django.urls import reverse

from matches import decisions
from matches.models import Competition, ErrorReport, Event, Match, Source
from players.models import Player, Team
from seeds.admin.queues import QUEUES
from tests.admin.browser import change_address
from tests.filing.archives import file_one
from tests.filing.told import article as told_article
from tests.filing.told import event
from tests.pages.test_rights import everything

pytestmark = pytest.mark.django_db

BAD = (
    *("<xss-a onclick=alert(1)>", '"><xss-b>', "'><xss-c x='", "</script><xss-d>", "</title></textarea><xss-e>"),
    *("--><xss-f>", "{{7*191}}{% now 'Y' %}", "&lt;xss-g&gt;<xss-g/>", "<svg/onload=alert(1)>", "]]><xss-h>"),
)
FORMULA = '=HYPERLINK("x")'
ADD = "/admin/matches/source/add/"


def bad(number, name=""):
    return f"{name} {BAD[number]}".strip()


@pytest.fixture
def infested(django_user_model):
    """A match with markup and script in every field that holds text, its own and those of all around it."""
    people = [bad(number, name) for number, name in enumerate(["Neri", "Gallo", "Riva", "Sala", "Testa"])]
    facts = {"home": bad(0, "Borgo"), "away": bad(3, "Rivalta"), "competition": bad(1, "Coppa"), "season": "<xss-s>"}
    facts |= {"referee": bad(4, "Moro"), "home_coach": bad(5, "Pace"), "round": bad(6, "Finale"), "date": "2024-01-10"}
    about = {
        "title": bad(7, FORMULA),
        "publisher": bad(8, "Voce;=1+1"),
        "author": bad(9, "Ada"),
        "language": '"><xss-l>',
    }
    about |= {"note": bad(3), "url": f"https://example.org/{bad(1)}"}
    told = [event("goal", "12", player=people[0], other=people[1]), event("shot", None, player=people[2])]
    for number, name in enumerate(["one", bad(2, "two")]):
        more = {"venue": bad(number, "Campo"), "home_lineup": people, **facts}
        file_one(name, *told_article(*told, tag=bad(number), **more), **({} if number else about))
    goal = Event.objects.get(type="goal")
    editor = django_user_model.objects.create(username="clio", first_name=bad(0), last_name=bad(1))
    with decisions.deciding(goal.match):
        decisions.set_fields(goal, {"minute": 21}, editor, bad(3, "Why"))
        decisions.set_fields(goal.match, {"venue": bad(4), "round": FORMULA}, editor, bad(5))
    ErrorReport.objects.create(event=goal, match=goal.match, about=bad(3), text=" ".join(BAD), sender="x")
    return goal.match


class Page(HTMLParser):
    """Finds in a page what runs or leads to what runs; raises ValueError where its linked data is none."""

    def __init__(self, text):
        super().__init__()
        self.harm, self.linked = [], None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        told = {name: value or "" for name, value in attrs}
        self.linked = "" if tag == "script" and told.get("type") == "application/ld+json" else None
        foreign = (
            tag == "script"
            and self.linked is None
            and not told.get("src", "").startswith(("/static/", "/admin/jsi18n/"))
        )
        addresses = [told.get(name, "").lower().strip() for name in ("href", "src", "action", "formaction")]
        if (
            (foreign or tag.startswith("xss") or tag in ("iframe", "object", "embed", "base", "style"))
            or any(name.startswith("on") or name == "style" for name in told)
            or any(address.startswith(("javascript:", "data:", "vbscript:")) for address in addresses)
        ):
            self.harm.append(self.get_starttag_text())

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_data(self, data):
        if self.linked is not None:
            self.linked += data

    def handle_endtag(self, tag):
        if tag == "script" and self.linked is not None:
            json.loads(self.linked)
            self.linked = None


def check(address, body):
    """Fail where a document would run something that came from outside, or is no document any more."""
    if address.startswith(("/feed", "/sitemap")):
        assert not [element.tag for element in ElementTree.fromstring(body).iter() if "xss" in element.tag], address
    elif ".json" in address or address == "export_archive":
        json.loads(body)
    elif ".csv" in address:
        for mark in ",;\t|":  # as spreadsheets part cells, here or there
            cells = [cell for row in csv.reader(io.StringIO(body), delimiter=mark) for cell in row]
            assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))], address
    elif not address.endswith(".txt"):
        assert Page(body).harm == [], address
    assert "1337" not in body, f"{address} took a text for a template"


def test_no_page_export_or_feed_runs_what_texts_hold(infested, client):
    found = everything(client)
    assert {infested.get_absolute_url(), "/feed/", "/changes/", f"/matches/{infested.pk}.csv"} <= set(found)
    for address, body in found.items():
        check(address, body)
    assert "&lt;xss-a" in found[infested.get_absolute_url()]


def test_what_is_asked_for_is_shown_as_text(infested, client):
    names = ("q", "page", "show", "team", "competition", "season", "sort", "event", "next")
    match, goal = infested.get_absolute_url(), infested.events.first()
    for words in BAD:
        for address in ("/search/", "/matches/", "/players/", "/sources/", match, "/changes/"):
            answer = client.get(address, dict.fromkeys(names, words))
            assert answer.status_code in (200, 404), address
            check(address, answer.content.decode())
        check("error", client.post(f"/events/{goal.pk}/error/", {"text": words * 500}).content.decode())
        check("nowhere", client.get(f"/nowhere/{words}").content.decode())


def test_no_page_of_the_admin_runs_what_texts_hold(infested, admin_client):
    models = (Match, Event, Source, Player, Team, Competition, ErrorReport)
    pages = [change_address(model.objects.order_by("pk").last()) for model in models]
    pages += [reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist") for model in models]
    pages += [reverse("admin:doubts", args=[slug]) for slug in QUEUES]
    pages += [reverse("admin:matches_decision_changelist"), reverse("admin:index")]
    pages += [reverse("admin:matches_source_voice", args=[Source.objects.first().pk])]
    for page in pages:
        answer = admin_client.get(page, follow=True)
        assert answer.status_code == 200, page
        check("admin", answer.content.decode())


def test_no_preview_runs_what_an_article_holds(infested, admin_client):
    text = {"pasted": " ".join(BAD), "title": BAD[1], "publisher": BAD[0], "name": BAD[3], "note": BAD[4]}
    answer = admin_client.post(ADD, text | {"rights": "whole"})
    assert "Look before you file" in answer.content.decode()
    check("preview", answer.content.decode())


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "file:///etc/passwd"]
)
def test_only_addresses_of_the_web_are_taken_and_linked(admin_client, address):
    answer = admin_client.post(ADD, {"pasted": "x", "rights": "whole", "name": "one", "url": address})
    assert "url" in answer.context["errors"]
    kept = Source.objects.create(name="old", url=address, text="x", sha256="0" * 64)
    check("source", admin_client.get(kept.get_absolute_url()).content.decode())
