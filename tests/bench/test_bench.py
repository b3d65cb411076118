"""The bench stays alive: a small archive is built, keeps the rules of every archive, and can be measured."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
MATCHES = 30


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """Runs Python on an archive built for this module; returns what it printed, errors last."""
    folder = tmp_path_factory.mktemp("bench")
    environment = {
        "PATH": os.environ["PATH"],
        "SECRET_KEY": "of a test, and of no use to anybody " * 2,
        "ALLOWED_HOSTS": "testserver",
        "DATABASE_URL": f"sqlite:///{folder}/archive.sqlite3",
        "STATIC_ROOT": str(folder / "static"),
        "HTTPS": "off",
    }

    def run(*command):
        done = subprocess.run(
            [sys.executable, *command], cwd=PROJECT, env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout + done.stderr

    run("-m", "tests.bench.archive", str(MATCHES))
    return run


def test_what_is_built_keeps_the_rules_and_is_nearly_what_filing_makes_of_its_articles(run):
    broken = [line for line in run("manage.py", "check_archive").splitlines() if ": " in line]
    refiled = [line for line in broken if "filed anew" in line]
    assert [line for line in broken if line not in refiled and "CommandError" not in line] == []
    assert len(refiled) <= MATCHES / 5, "a few names are so alike that filing takes two people for one"


def test_it_can_be_measured(run, tmp_path):
    assert run("manage.py", "collectstatic", "--noinput", "--verbosity", "0") == ""
    run("-m", "tests.bench.measure", str(tmp_path / "figures.json"), "straight", "export")
    measured = json.loads((tmp_path / "figures.json").read_text())
    assert 5 < measured["straight"]["queries"] <= 12
    assert measured["export"]["matches a second"] > 0


def test_loading_can_be_measured(run):
    told = run("-m", "tests.bench.loading", "--articles", "2")
    assert re.search(r"into an empty archive, 2 jobs +\d+\.\d\d\n", told), told
    assert re.search(r"MB at the end +[1-9]\d*\.\d\d\n", told), told


def test_the_filing_of_an_article_can_be_timed_beside_a_bare_transaction(run):
    told = run("-m", "tests.bench.filing", "--articles", "10")
    filed, bare = (float(re.search(f"{name} +([0-9.]+) ms", told)[1]) for name in ("filed", "bare"))
    assert 0 < bare < filed
