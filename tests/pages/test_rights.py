"""The rights of a source hold wherever its words could be read: on every page, in every download, in search."""

import re

import pytest

from seeds.filing.sources import withdraw
from tests.commands.test_commands import run
from tests.filing.archives import file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10", "venue": "Campo Vecchio", "competition": "Coppa"}
TEXT, READING = article(
    event("goal", "12", player="Neri"), event("yellow_card", "40", player="Gallo"), tag="guarded", **DAY
)
UNCITED = "Nobody cites the heron on the crossbar."
CITED = "guarded0 goal 12 Neri"
OTHER = article(event("goal", "13", player="Neri"), tag="open", **DAY)
LINK = re.compile(r'(?:href|content|src)="(?:http://testserver)?(/[^"#?]*)|<loc>http://testserver(/[^<]*)</loc>')


@pytest.fixture
def guarded():
    file_one("open", *OTHER)
    return file_one("guarded", f"{TEXT}{UNCITED}\n", READING, title="The guarded article").source


def everything(client):
    """All that readers can get to from the first page, by address: pages, downloads, feeds, the map of the site."""
    found, queue = {}, ["/", "/sitemap.xml", "/robots.txt"]
    while queue:
        address = queue.pop()
        if address not in found and not address.startswith(("/static/", "/admin/")):
            answer = client.get(address, follow=True)
            body = b"".join(answer) if answer.streaming else answer.content
            found[address] = body.decode()
            queue += [next(filter(None, ways)) for ways in LINK.findall(found[address])]
    found |= {f"search: {words}": client.get("/search/", {"q": words}).content.decode() for words in ("heron", "neri")}
    return found | {"export_archive": run("export_archive")[0]}


def holding(words, client):
    """The addresses at which words can be read; a search page repeats what was asked for."""
    return {address for address, body in everything(client).items() if words in body}


def test_the_words_of_a_whole_article_are_read_where_they_are_cited_and_found(guarded, client):
    pages = holding(CITED, client)
    match = guarded.reports.get().match
    assert {guarded.get_absolute_url(), match.get_absolute_url(), "export_archive"} <= pages
    assert {guarded.get_absolute_url()} <= holding(UNCITED, client)
    assert "The guarded article" in client.get("/search/", {"q": "heron"}).content.decode()
    assert len(everything(client)) > 20


def test_of_cited_passages_only_these_are_read(guarded, client):
    guarded.rights = "cited"
    guarded.save()
    assert not holding(UNCITED, client)
    assert guarded.get_absolute_url() in holding(CITED, client)
    assert "The guarded article" not in client.get("/search/", {"q": "heron"}).content.decode()


def test_the_words_of_an_article_for_editors_are_read_nowhere(guarded, client):
    assert holding("guarded0", client)  # and these pages may be kept
    guarded.rights = "editors"
    guarded.save()
    assert not holding("guarded0", client) and not holding(UNCITED, client)


def test_the_words_of_a_withdrawn_article_are_read_nowhere(guarded, client):
    withdraw(guarded)
    assert not holding("guarded0", client) and not holding(UNCITED, client)
    assert "The guarded article" not in client.get("/search/", {"q": "guarded"}).content.decode()


def test_an_earlier_text_has_the_rights_of_the_one_that_took_its_place(guarded, client):
    revised = file_one("guarded", *article(event("goal", "14", player="Neri"), tag="revised", **DAY)).source
    assert UNCITED in client.get(guarded.get_absolute_url()).content.decode()
    for rights in ("cited", "editors"):
        revised.rights = rights
        revised.save()
        assert UNCITED not in client.get(guarded.get_absolute_url()).content.decode()


def test_withdrawing_an_article_hides_its_earlier_texts(guarded, client):
    withdraw(file_one("guarded", *article(event("goal", "14", player="Neri"), tag="revised", **DAY)).source)
    assert UNCITED not in client.get(guarded.get_absolute_url()).content.decode()
