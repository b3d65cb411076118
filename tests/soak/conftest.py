"""Archives under stress: a little of it in every run of the tests, all of it by `make soak`."""

import os
import subprocess
from collections import Counter

import pytest

from .processes import Job, PostgreSQL, SQLite, copied
from .site import PROJECT, Site

PARTS = 4  # that a soak's long tests are cut into, to be run side by side or one at a time
COUNTED = "counted"


def pytest_generate_tests(metafunc):
    """Give tests that ask for it the `part` they are: in a soak one of several, else the only one."""
    if "part" in metafunc.fixturenames:
        metafunc.parametrize("part", range(PARTS if metafunc.config.getoption("--soak") else 1))


@pytest.fixture(scope="session")
def amount(pytestconfig):
    """Return how much of something to do: `quick` or, in a soak, `long`."""
    return lambda quick, long: long if pytestconfig.getoption("--soak") else quick


@pytest.fixture(scope="session")
def seed(pytestconfig):
    return pytestconfig.getoption("--seed")


@pytest.fixture(scope="session")
def databases(pytestconfig, tmp_path_factory):
    """Databases of the engine that is tested."""
    if pytestconfig.getoption("--engine") == "postgresql":
        return PostgreSQL(os.environ["DATABASE_URL"])
    return SQLite(tmp_path_factory.mktemp("databases"))


@pytest.fixture(scope="session")
def empty(databases):
    """A database that is migrated and holds nothing but an editor's account; copy it to fill it."""
    url = databases.new()
    Job(url, "migrate").result()
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def loaded_alone(databases, empty):
    """The archive that one loader makes."""
    with copied(databases, empty) as url:
        Job(url, "load").result()
        return Job(url, "archive").result()


@pytest.fixture(scope="session")
def deployed(databases, tmp_path_factory):
    """A site set up by the commands of README.md, with a match in it."""
    if not isinstance(databases, PostgreSQL):
        pytest.skip("production is on PostgreSQL")
    url = databases.new()
    site = Site(url, tmp_path_factory.mktemp("site"))
    site.told = [site.run(*command)[0] for command in site.commands()]
    site.loaded = site.run("load_seeds", *sorted((PROJECT / "seeds/articles").glob("*.txt"))[::3])[1]
    yield site
    databases.drop(url)


@pytest.fixture
def count(record_property):
    """Note how many of something held, or a figure in words: `count("kills while loading", 25)`."""
    return lambda what, how_many: record_property(COUNTED, (what, how_many))


def pytest_terminal_summary(terminalreporter, config):
    """Tell at the end of a soak what its tests counted, all parts together, and of which commit."""
    if not config.getoption("--soak"):
        return
    counted, told = Counter(), []
    for report in terminalreporter.getreports("passed"):
        for what, how_many in [value for name, value in report.user_properties if name == COUNTED]:
            if isinstance(how_many, int):
                counted[what] += how_many
            else:
                told.append(f"{what}: {how_many}")
    head = f"Counted on {config.getoption('--engine')}, {commit()}, seed {config.getoption('--seed')}:"
    for line in [head, *(f"  {number:,} {what}" for what, number in counted.items()), *told]:
        terminalreporter.write_line(line)


def commit():
    """Return which commit is tested, and whether files differ from it."""
    command = ["git", "describe", "--always", "--dirty", "--exclude=*"]
    told = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    return f"commit {told.stdout.strip()}" if told.returncode == 0 else "no commit"
