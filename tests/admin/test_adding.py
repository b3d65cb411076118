"""Archivists add articles: pasted or uploaded, looked at before anything is saved, filed as they were looked at."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from matches import decisions
from matches.models import Event, Match, Source
from players.models import Player, Team
from seeds import reader
from tests.admin.test_pages import user_client
from tests.commands.test_commands import run
from tests.filing.archives import export, file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}
FIRST = article(event("goal", "12", player="Neri"), event("yellow_card", "40", player="Gallo"), **DAY)
OTHER = article(event("goal", "13", player="Neri"), event("goal", "70", "away", "Testa"), tag="b", **DAY)
NOTHING = {"language": "en", "matches": []}
PAGE = """<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Il Borgo vince - La Voce</title>
<meta property="og:site_name" content="La Voce"><meta name="author" content="Ada Riva">
<meta property="article:published_time" content="2024-01-11T10:00:00+01:00">
<link rel="canonical" href="https://voce.example/borgo"></head><body><nav><a href="/">Home</a><a href="/x">Sport</a></nav>
<article><h1>Il Borgo vince</h1><p>Nel pomeriggio più freddo dell'anno il Borgo batte il Rivalta e resta in testa.</p>
<p>Segna Neri al 12', ammonito Gallo al 40'; poi la squadra di casa amministra fino alla fine senza patemi.</p></article>
<footer>Tutti i diritti riservati</footer></body></html>"""


@pytest.fixture(autouse=True)
def readings(monkeypatch):
    """What the reader is made to find, by text."""
    readings = dict([FIRST, OTHER])
    monkeypatch.setattr(reader, "read", lambda text: readings.get(text, NOTHING))
    return readings


ADD = "/admin/matches/source/add/"


def send(client, text="", **fields):
    return client.post(ADD, {"pasted": text.replace("\n", "\r\n"), "rights": "whole", **fields})


def upload(name, content):
    return SimpleUploadedFile(name, content if isinstance(content, bytes) else content.encode())


def words(page):
    return " ".join(re.sub(r"<[^>]*>", " ", page.content.decode()).split())


def complaints(page):
    return " ".join(message for messages in page.context["errors"].values() for message in messages)


def file(client, page):
    return client.post(ADD, {"agreed": page.context["agreed"]}, follow=True)


class TestPreview:
    def test_it_shows_what_would_change_and_saves_nothing(self, admin_client):
        file_one("first", *FIRST)
        before = export()
        page = send(admin_client, OTHER[0], publisher="La Voce")
        (match,) = page.context["preview"].matches
        assert [(one.kind, one.event, one.fields, one.newly_disputed) for one in match.events] == [
            ("new", "70′ goal Testa", [], []),
            ("changed", "13′ goal Neri", [("minute", "12", "13")], ["minute"]),
        ]
        assert "now disputed: minute" in words(page) and "New people: Testa" in words(page)
        assert export() == before and Source.objects.count() == 1 and Player.objects.count() == 2

    def test_a_match_that_the_archive_lacks_is_told_with_its_teams_and_people(self, admin_client):
        page = send(admin_client, FIRST[0])
        assert "Borgo - Rivalta 2-1 new match" in words(page)
        assert "New teams: Borgo, Rivalta" in words(page) and "New people: Gallo, Neri" in words(page)
        assert not (Match.objects.exists() or Team.objects.exists() or Player.objects.exists())

    def test_it_shows_the_text_with_the_cited_passages_marked(self, admin_client):
        page = send(admin_client, FIRST[0])
        text, reading = FIRST
        assert "".join(piece.text for piece, _ in page.context["preview"].pieces) == text
        for told in reading["matches"][0]["events"]:
            assert f'<mark id="p{told["start"]}-{told["end"]}">' in page.content.decode()

    def test_the_same_text_again_and_another_one_under_its_name_are_told(self, admin_client):
        file_one("first", *FIRST)
        assert "has this very text already" in words(send(admin_client, FIRST[0], name="first"))
        assert "this one takes its place" in words(send(admin_client, OTHER[0], name="first"))

    def test_an_article_without_a_match_is_told_so(self, admin_client):
        assert "No match was found" in words(send(admin_client, "Nothing was played."))


class TestFiling:
    def test_what_was_looked_at_is_filed_as_load_seeds_files_it(self, admin_client, tmp_path):
        about = {"title": "Neri decides it", "author": "A. Riva", "published": "2024-01-11", "name": "neri"}
        page = file(admin_client, send(admin_client, FIRST[0], **about))
        source = Source.objects.get()
        assert page.request["PATH_INFO"] == reverse("admin:matches_source_change", args=[source.pk])
        assert (source.text, str(source.published), source.language) == (FIRST[0], "2024-01-11", "it")
        filed = export()
        (tmp_path / "neri.txt").write_text(FIRST[0])
        (tmp_path / "neri.toml").write_text('title = "Neri decides it"\nauthor = "A. Riva"\npublished = 2024-01-11\n')
        assert run("load_seeds", tmp_path)[0].split()[-3:] == ["0", "0", "2"]
        assert export() == filed

    def test_nothing_is_filed_if_it_would_change_something_else_by_now(self, admin_client):
        page = send(admin_client, OTHER[0])
        file_one("first", *FIRST)
        before = export()
        again = file(admin_client, page)
        assert "Nothing was filed: look again" in words(again)
        assert "now disputed: minute" in words(again)
        assert export() == before
        file(admin_client, again)
        assert Event.objects.get(type="goal", side="home").disputed == ["minute"]

    def test_filing_twice_files_once(self, admin_client):
        page = send(admin_client, FIRST[0])
        file(admin_client, page)
        assert "Nothing was filed: look again" in words(file(admin_client, page))
        assert Source.objects.count() == 1

    def test_what_was_not_looked_at_is_not_filed(self, admin_client):
        answer = admin_client.post(ADD, {"agreed": send(admin_client, FIRST[0]).context["agreed"] + "x"}, follow=True)
        assert "This preview was not made here" in words(answer)
        assert not Source.objects.exists()


class TestInput:
    def test_a_plain_text_file(self, admin_client):
        page = send(admin_client, file=upload("borgo.txt", b"\xef\xbb\xbf" + FIRST[0].replace("\n", "\r\n").encode()))
        file(admin_client, page)
        source = Source.objects.get()
        assert (source.text, source.name) == (FIRST[0], "borgo")

    def test_of_a_web_page_the_article_and_what_it_says_about_itself(self, admin_client):
        file(admin_client, send(admin_client, file=upload("borgo.html", PAGE)))
        source = Source.objects.get()
        assert (source.title, source.publisher, source.author) == ("Il Borgo vince", "La Voce", "Ada Riva")
        assert (source.url, str(source.published)) == ("https://voce.example/borgo", "2024-01-11")
        assert source.text.startswith("Il Borgo vince\n")
        assert "più freddo dell'anno" in source.text and "ammonito Gallo al 40'" in source.text
        assert "Home" not in source.text and "diritti" not in source.text and "<" not in source.text

    def test_minutes_lists_and_tables_of_a_web_page_stay(self, admin_client):
        sheet = "<table><tr><th>Min</th><th>Chi</th></tr><tr><td>12'</td><td>Neri</td></tr></table>"
        ticker = "<ul><li><time>40'</time> Giallo a Gallo, che protesta.</li><li>Borgo (4-4-2): Alba; Bruni</li></ul>"
        page = PAGE.replace("</article>", f"{sheet}{ticker}</article>")
        text = send(admin_client, file=upload("borgo.html", page)).context["article"].text
        assert "\n12'  Neri\n" in text and "|" not in text
        assert "40' Giallo a Gallo" in text and "Borgo (4-4-2): Alba; Bruni" in text

    def test_what_the_archivist_writes_goes_before_what_the_page_says(self, admin_client):
        page = send(admin_client, PAGE, author="R. Bassi")
        assert (page.context["article"].author, page.context["article"].publisher) == ("R. Bassi", "La Voce")

    @pytest.mark.parametrize(
        ("name", "content", "told"),
        [
            ("empty.txt", b"", "empty.txt: the file is empty; put the article's text into it"),
            (
                "scan.txt",
                b"%PDF-1.7\n\x00\x01\x02",
                "scan.txt: a binary file, not text; save the article as plain text",
            ),
            ("long.txt", b"a" * (256 * 1024 + 1), "long.txt: over 256 KB, too long to be read while you wait"),
            ("long.html", b"<html>" + b"a" * (5 * 1024 * 1024), "long.html: over 5 MB, too large"),
            (
                "crowd.html",
                b"<html><p " + b" ".join(b"a%d='>'" % n for n in range(400_000)) + b">Milan</p></html>",
                "crowd.html: a tag of this page has 2000 attributes or more, too many to read it; copy",
            ),
            ("menu.html", b"<html><body></body></html>", "menu.html: no article was found in this page; copy"),
        ],
    )
    def test_what_cannot_be_taken_is_told_with_the_file_and_the_remedy(self, admin_client, name, content, told):
        page = send(admin_client, file=upload(name, content))
        assert told in complaints(page)
        assert not Source.objects.exists()

    def test_no_text_at_all_and_two_texts(self, admin_client):
        assert "put the article's text into it" in complaints(send(admin_client))
        assert "empty one of the two" in complaints(send(admin_client, "One.", file=upload("two.txt", "Two.")))

    def test_a_text_pasted_that_is_too_long(self, admin_client):
        assert "The text: over 256 KB, too long to be read" in complaints(send(admin_client, "ab " * 100 * 1024))

    @pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://voce.example/1", "not an address"])
    def test_only_addresses_of_the_web(self, admin_client, address):
        assert "begins with http:// or https://" in complaints(send(admin_client, FIRST[0], url=address))

    def test_markup_in_a_text_stays_text(self, admin_client):
        page = send(admin_client, "A text with <script>alert(1)</script> in it.")
        assert "<script>alert(1)" not in page.content.decode()


def test_only_who_may_add_sources_adds_articles(client):
    user_client(client, "view_source", "change_source")
    page = client.get(ADD)
    assert page.status_code == send(client, FIRST[0]).status_code == 403
    assert not Source.objects.exists()


class TestWithdrawing:
    def address(self, source):
        return reverse("admin:matches_source_voice", args=[source.pk])

    def agree(self, client, source):
        address = self.address(source)
        agreed = client.get(address).context["preview"].digest
        return client.post(address, {"agreed": agreed}, follow=True)

    def test_it_tells_what_goes_takes_it_away_and_brings_it_back(self, admin_client):
        file_one("first", *FIRST)
        before = export()
        source = file_one("other", *OTHER).source
        both = export()
        page = admin_client.get(self.address(source))
        assert "gone 70′ goal Testa" in words(page) and export() == both
        assert "is withdrawn" in words(self.agree(admin_client, source))
        assert export() == before
        assert "speaks again" in words(self.agree(admin_client, source))
        assert export() == both

    def test_what_an_editor_decided_on_stays_and_says_that_no_article_tells_it(self, admin_client, admin_user, client):
        source = file_one("first", *FIRST).source
        goal = Event.objects.get(type="goal")
        decisions.set_fields(goal, {"minute": 14}, admin_user)
        self.agree(admin_client, source)
        (match,) = export()
        assert [(told["minute"], told["citations"]) for told in match["events"]] == [(14, [])]
        assert "No article is cited for this" in words(client.get(goal.match.get_absolute_url()))

    def test_not_without_agreeing_to_what_it_does_now(self, admin_client):
        source = file_one("other", *OTHER).source
        admin_client.post(self.address(source), {"agreed": "something else"})
        source.refresh_from_db()
        assert source.status == "current"

    def test_only_who_may_change_sources(self, client):
        source = file_one("other", *OTHER).source
        user_client(client, "view_source", "add_source")
        assert client.get(self.address(source)).status_code == client.post(self.address(source)).status_code == 403
