"""The site as README.md says to deploy it: it starts, serves, and stops without dropping anybody."""

import json
import threading
import time

import psycopg

from .site import HOST, SECRET


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
