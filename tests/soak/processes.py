"""Processes that work on a database of their own, and can be killed; and such databases, of either engine."""

import multiprocessing
import os
import shutil
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

PATIENCE = 300  # seconds after which a process is taken to hang
CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.soak.ready", "tests.soak.work"])


class Job:
    """Something of tests.soak.work being done by a process of its own."""

    def __init__(self, url, name, *args):
        self.answer, other = CONTEXT.Pipe(duplex=False)
        self.process = CONTEXT.Process(target=do, args=(url, name, args, other))
        self.process.start()
        other.close()

    def kill(self, after):
        """Kill it after so many seconds, unless it ended before; return whether it was killed at work."""
        self.process.join(after)
        alive = self.process.is_alive()
        self.process.kill()
        self.process.join()
        return alive

    def result(self):
        """Return what it returned; raise AssertionError where it failed or hangs."""
        assert self.answer.poll(PATIENCE), "it hangs"
        done, told = self.answer.recv()
        self.process.join()
        assert done, told
        return told


def do(url, name, args, answer):
    """Do something of tests.soak.work on a database, and send what it returns or what it raised."""
    from tests.soak import ready, work  # noqa: F401  there already, where this runs

    work.use(url)
    try:
        answer.send((True, getattr(work, name)(*args)))
    except BaseException as error:
        answer.send((False, f"{type(error).__name__}: {error}"))
    work.connections.close_all()


class SQLite:
    """Databases in files of a folder."""

    def __init__(self, folder):
        self.folder, self.numbers = folder, count()

    def new(self):
        return f"sqlite:///{self.folder}/{next(self.numbers)}.sqlite3"

    def copy(self, url):
        copy = self.new()
        shutil.copy(path_of(url), path_of(copy))
        return copy

    def drop(self, url):
        for ending in ("", "-wal", "-shm", "-turn"):
            path_of(url).with_name(path_of(url).name + ending).unlink(missing_ok=True)

    def deadlocks(self, url):
        """None: there is one writer at a time."""
        return 0


def path_of(url):
    return Path(url.removeprefix("sqlite:///"))


class PostgreSQL:
    """Databases on the server that DATABASE_URL names."""

    def __init__(self, server):
        self.server, self.numbers = urlsplit(server), count()

    def new(self):
        name = f"tabellino_soak_{os.getpid()}_{next(self.numbers)}"
        self.say(f'CREATE DATABASE "{name}"')
        return self.url(name)

    def copy(self, url):
        name = f"tabellino_soak_{os.getpid()}_{next(self.numbers)}"
        self.say(f'CREATE DATABASE "{name}" TEMPLATE "{name_of(url)}"')
        return self.url(name)

    def drop(self, url):
        self.say(f'DROP DATABASE "{name_of(url)}" WITH (FORCE)')

    def url(self, name):
        return urlunsplit(self.server._replace(path=f"/{name}"))

    def say(self, statement):
        with psycopg.connect(urlunsplit(self.server._replace(path="/postgres")), autocommit=True) as connection:
            return connection.execute(statement)

    def deadlocks(self, url):
        """How many deadlocks the server found in a database so far."""
        query = f"SELECT deadlocks FROM pg_stat_database WHERE datname = '{name_of(url)}'"
        with psycopg.connect(url) as connection:
            return connection.execute(query).fetchone()[0]


def name_of(url):
    return urlsplit(url).path.lstrip("/")


@contextmanager
def copied(databases, url):
    """A copy of a database for as long as the `with` block takes."""
    copy = databases.copy(url)
    try:
        yield copy
    finally:
        databases.drop(copy)
