"""The site as README.md says to deploy it: it starts, serves, and stops without dropping anybody."""

import json
import re
import threading
import time

import psycopg

from .site import HOST, SECRET, Site, commands

GUNICORN = re.compile(r"\[[^]]+\] \[\d+\] \[INFO\] ")  # how its own lines begin


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
        assert site.get("/language/it/").headers["Set-Cookie"].count("Secure") == 1
        assert "max-age=31536000" in site.get("/").headers["Strict-Transport-Security"]
    log = site.log.read_text()
    assert SECRET not in log
    lines = [line for line in log.splitlines() if not GUNICORN.match(line)]
    assert [json.loads(line)["status"] for line in lines] == [400]


def test_a_backup_is_made_and_restored_as_the_readme_says(deployed, databases, tmp_path):
    file, url = tmp_path / "archive.jsonl.gz", databases.new()
    told = [[file if word == file.name else word for word in words] for words in commands("Back up, restore and move")]
    assert [words[0] for words in told] == ["export_archive", "migrate", "import_archive"]
    deployed.run(*told[0])
    other = Site(url, tmp_path)
    try:
        for words in told[1:]:
            other.run(*words)
        assert other.run("export_archive")[0] == deployed.run("export_archive")[0]
        assert "keeps its rules" in other.run("check_archive")[0]
    finally:
        databases.drop(url)


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
