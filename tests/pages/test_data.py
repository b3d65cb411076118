"""What machines read: every match and list as JSON and CSV, linked data, the feed, the sitemap, robots.txt."""

import csv
import io
import json
from xml.etree import ElementTree

import pytest

from matches import decisions, undoing
from matches.views.lists import cell
from tests.factories import cite, make_event, make_match, make_player, make_source

ATOM = {"a": "http://www.w3.org/2005/Atom"}
MAPS = {"m": "http://www.sitemaps.org/schemas/sitemap/0.9"}
LISTS = ("matches", "players", "teams", "competitions", "sources")


def rows(response):
    assert response["Content-Type"].startswith("text/csv")
    return list(csv.DictReader(io.StringIO(response.content.decode())))


def linked(response):
    text = response.content.decode()
    return json.loads(text.split('<script type="application/ld+json">')[1].split("</script>")[0])


def test_a_match_is_its_part_of_the_export(match, client):
    data = client.get(f"/matches/{match.pk}.json").json()
    assert data["home"]["team"] == match.home.name
    assert [event["id"] for event in data["events"]] == [event.pk for event in match.events.order_by("order")]
    assert data["address"] == f"http://testserver{match.get_absolute_url()}"


def test_the_events_of_a_match_are_a_table(match, client):
    table = rows(client.get(f"/matches/{match.pk}.csv"))
    goals = [row for row in table if row["type"] == "goal"]
    assert len(table) == match.events.count()
    assert {row["team"] for row in goals} <= {match.home.name, match.away.name}
    assert all(row["sources"] and row["quotes"] for row in goals)


def test_a_merged_match_gives_the_data_of_the_other(match, client):
    other = make_match(match.home, match.away, merged_into=match)
    assert client.get(f"/matches/{other.pk}.json").json()["id"] == match.pk


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_the_same_as_page_json_and_csv(match, client, name):
    shown = [thing.pk for thing in client.get(f"/{name}/").context["page_obj"].object_list]
    listed = client.get(f"/{name}.json").json()
    assert [row["id"] for row in listed["results"]] == shown
    assert (listed["count"], listed["over"], listed["next"]) == (len(shown), False, None)
    assert [int(row["id"]) for row in rows(client.get(f"/{name}.csv"))] == shown


def test_filters_hold_for_data_too(match, client):
    make_match("Drava", "Rovigno")
    assert [row["home"] for row in client.get("/matches.json?q=drava").json()["results"]] == ["Drava"]
    assert [row["home"] for row in rows(client.get("/matches.csv?q=drava"))] == ["Drava"]


def test_json_leads_on_to_the_next_page(db, client):
    for number in range(41):
        make_match(f"Home {number}", f"Away {number}")
    first = client.get("/matches.json?sort=oldest").json()
    second = client.get(first["next"]).json()
    assert (len(first["results"]), len(second["results"]), second["next"]) == (40, 1, None)


@pytest.mark.parametrize("name", ["=1+1", "+39", "-2", "@sum", "\tx"])
def test_no_spreadsheet_takes_a_name_for_a_formula(db, client, name):
    make_event(make_match(), player=make_player(name))
    match = client.get("/matches.json").json()["results"][0]["id"]
    assert [row["player"] for row in rows(client.get(f"/matches/{match}.csv"))] == [f"'{name}"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Neri;=1+1", "Neri;'=1+1"),
        ("Neri|@sum", "Neri|'@sum"),
        ("Neri\n-2", "Neri\n'-2"),
        ("  =1+1", "'  =1+1"),
        ("＝1+1", "'＝1+1"),
        ("Neri; -2", "Neri; -2"),
        ("Milan-Roma", "Milan-Roma"),
    ],
)
def test_nor_a_part_of_a_name_that_some_spreadsheets_take_for_a_cell(name, told):
    assert cell(name) == told


def test_words_that_readers_may_not_see_are_in_no_data(db, client):
    match = make_match()
    cite(make_source("one", "A secret volley.", rights="editors"), "secret volley", event=make_event(match))
    for address in (f"/matches/{match.pk}.json", f"/matches/{match.pk}.csv", match.get_absolute_url()):
        assert "secret volley" not in client.get(address).content.decode()


def test_a_match_page_tells_what_it_is(match, client):
    told = linked(client.get(match.get_absolute_url()))
    assert told["@type"] == "SportsEvent"
    assert told["name"] == f"{match.home} {match.home_score}–{match.away_score} {match.away}"
    assert told["subjectOf"]
    assert told["homeTeam"]["url"] == f"http://testserver{match.home.get_absolute_url()}"


def test_no_name_ends_the_linked_data(db, client):
    match = make_match("</script><script>alert(1)</script>", "B & C")
    response = client.get(match.get_absolute_url())
    assert linked(response)["homeTeam"]["name"] == "</script><script>alert(1)</script>"
    assert "<script>alert" not in response.content.decode()


def test_the_feed_has_the_match_that_changed_last_first(match, client):
    other = make_match("Drava", "Rovigno")
    match.save()
    entries = ElementTree.fromstring(client.get("/feed/").content).findall("a:entry", ATOM)
    links = [entry.find("a:link", ATOM).get("href") for entry in entries]
    assert links == [f"http://testserver{one.get_absolute_url()}" for one in (match, other)]


@pytest.mark.parametrize(
    "decide",
    [
        lambda goal, editor: decisions.set_fields(goal, {"minute": 44}, editor),
        lambda goal, editor: decisions.reject(goal, editor),
        lambda goal, editor: decisions.confirm(goal.match, editor),
        lambda goal, editor: undoing.undo(goal.decisions.get(), editor),
    ],
    ids=["set", "reject", "confirm", "undo"],
)
def test_what_an_editor_corrects_comes_first_in_the_feed(match, client, decide):
    goal = match.events.get(minute=45, added=None)
    decisions.set_fields(goal, {"how": "header"}, None)
    make_match("Drava", "Rovigno")
    decide(goal, None)
    first = ElementTree.fromstring(client.get("/feed/").content).find("a:entry/a:link", ATOM)
    assert first.get("href") == f"http://testserver{match.get_absolute_url()}"


def test_the_sitemap_leads_to_every_page(match, client):
    def places(address):
        return [place.text for place in ElementTree.fromstring(client.get(address).content).iterfind(".//m:loc", MAPS)]

    pages = [page for part in places("/sitemap.xml") for page in places(part)]
    assert f"http://testserver{match.get_absolute_url()}" in pages
    assert all(client.get(page).status_code == 200 for page in pages)


def test_robots_are_told_the_way(db, client):
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /admin/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


@pytest.mark.parametrize("address", ["/", "/matches/", "/admin/login/", "/nowhere/"])
def test_nothing_inline_and_nothing_from_elsewhere_is_allowed(db, client, address):
    policy = client.get(address)["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_pages_are_compressed(match, client):
    whole = client.get(match.get_absolute_url()).content
    sent = client.get(match.get_absolute_url(), headers={"accept-encoding": "gzip"})
    assert sent["Content-Encoding"] == "gzip"
    assert len(sent.content) < len(whole) / 3
