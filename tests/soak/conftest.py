"""Archives under stress: a little of it in every run of the tests, all of it by `make soak`."""

import os

import pytest

from .processes import Job, PostgreSQL, SQLite, copied


@pytest.fixture(scope="session")
def amount(pytestconfig):
    """Return how much of something to do: `quick` or, in a soak, `long`."""
    return lambda quick, long: long if pytestconfig.getoption("--soak") else quick


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
def figures(pytestconfig):
    """Where tests note what they counted, to be told at the end of a soak."""
    return pytestconfig.stash.setdefault(FIGURES, [])


FIGURES = pytest.StashKey[list]()


def pytest_terminal_summary(terminalreporter, config):
    if config.getoption("--soak"):
        for line in config.stash.get(FIGURES, []):
            terminalreporter.write_line(line)
