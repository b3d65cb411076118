"""The site as README.md says to deploy it: it starts, serves, bears a crowd, and stops without dropping anybody."""

import json
import statistics
import threading
import time

import psycopg
import pytest

from seeds.articles import BUNDLED

from .processes import Job, PostgreSQL
from .site import HOST, SECRET, Site


@pytest.fixture(scope="module")
def deployed(databases, tmp_path_factory):
    """A site set up by the commands of README.md, with a match in it."""
    if not isinstance(databases, PostgreSQL):
        pytest.skip("production is on PostgreSQL")
    url = databases.new()
    site = Site(url, tmp_path_factory.mktemp("site"))
    site.told = [site.run(*command)[0] for command in site.commands()]
    site.loaded = site.run("load_seeds", *sorted(BUNDLED.glob("*.txt"))[::3])[1]
    yield site
    databases.drop(url)


@pytest.fixture
def site(deployed):
    with deployed:
        yield deployed


def test_it_is_set_up_and_served_as_the_readme_says(deployed):
    assert "no issues" in " ".join(deployed.told) and "keeps its rules" in deployed.told[-1]
    assert [json.loads(line)["state"] for line in deployed.loaded.splitlines()] == ["new"] * 4
    with deployed as site:
        assert json.loads(site.get("/health/", **{"X-Forwarded-Proto": "http"}).body) == {"database": "well"}
        front = site.get("/")
        assert front.status == 200 and b'<link rel="stylesheet" href="/static/tabellino.' in front.body
        assert site.get("/", **{"X-Forwarded-Proto": "http"}).headers["Location"] == f"https://{HOST}/"
        assert site.get("/", Host="evil.example").status == 400
        cookies = site.get("/admin/login/").headers.get_all("Set-Cookie")
        assert all("Secure" in cookie and "HttpOnly" in cookie and "SameSite=Lax" in cookie for cookie in cookies)
        assert "max-age=31536000" in site.get("/").headers["Strict-Transport-Security"]
    assert SECRET not in site.log.read_text()


def test_who_is_being_served_when_it_is_asked_to_stop_is_served_to_the_end(deployed):
    answers = []
    with deployed as site, psycopg.connect(site.environment["DATABASE_URL"]) as other:
        other.execute("LOCK TABLE matches_match IN ACCESS EXCLUSIVE MODE")
        reader = threading.Thread(target=lambda: answers.append(site.get("/matches/")))
        reader.start()
        time.sleep(1)
        stopping = threading.Thread(target=site.stop)
        stopping.start()
        time.sleep(0.5)
        other.rollback()
        reader.join()
        stopping.join()
        assert site.process.returncode == 0
    assert [(answer.status, answer.body.rstrip().endswith(b"</html>")) for answer in answers] == [(200, True)]


def test_a_crowd_is_served_while_one_loads_and_one_edits(site, amount, figures):
    seconds, crowd = amount(3, 60), amount(8, 64)
    url = site.environment["DATABASE_URL"]
    Job(url, "make_editor").result()
    loader, editor = Job(url, "load_for", seconds), Job(url, "edit_for", seconds, site.port)
    addresses, took, failed = pages(site), [], []
    end = time.monotonic() + seconds
    visitors = [
        threading.Thread(target=visit, args=(site, addresses[n % len(addresses) :] + addresses, end, took, failed))
        for n in range(crowd)
    ]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    loaded, edits, stale = loader.result(), *editor.result()
    assert failed == [] and stale == 0
    assert loaded and edits
    hundredths = statistics.quantiles(took, n=100)
    figures.append(
        f"{crowd} connections for {seconds} s: {len(took)} pages of {len(addresses)} kinds, no error; half within "
        f"{hundredths[49]:.2f} s, 99 of 100 within {hundredths[98]:.2f} s; {loaded} articles loaded, {edits} edits, none stale"
    )


def pages(site):
    """Return an address of each kind of page and download."""
    kinds = ["/matches/", "/players/", "/teams/", "/competitions/", "/sources/"]
    things = [json.loads(site.get(f"{kind[:-1]}.json").body)["results"][0]["address"] for kind in kinds]
    data = [f"{kind[:-1]}.{form}" for kind in kinds for form in ("json", "csv")]
    return ["/", "/about/", "/changes/", "/search/?q=milan", "/feed/", "/sitemap.xml", *kinds, *things, *data]


def visit(site, addresses, end, took, failed):
    for address in addresses * 1000:
        if time.monotonic() >= end:
            return
        begin = time.monotonic()
        try:
            status = site.get(address).status
        except OSError as error:
            status = repr(error)
        took.append(time.monotonic() - begin)
        if status != 200:
            failed.append((address, status))
