"""Turns to write to SQLite: those who file, or edit, wait in a row.

SQLite lets whoever waits look again and again whether the file is free, and gives up after a while: where several load
at once, one may never be lucky. A lock beside the file wakes them when it is free, and has them wait for as long as it takes.
"""

from contextlib import contextmanager, nullcontext
from pathlib import Path

from django.core.files import locks
from django.db import connection


@contextmanager
def in_turn():
    """Have the only turn, if the database is a file of SQLite and no transaction is under way, which is a turn already."""
    if connection.vendor != "sqlite" or connection.in_atomic_block or connection.is_in_memory_db():
        yield
        return
    with beside(connection.settings_dict["NAME"]) as file:
        if file:
            locks.lock(file, locks.LOCK_EX)
        yield


def beside(database):
    """Open the file to lock; nothing where there can be none: the database says by itself that it takes no writes."""
    try:
        return Path(f"{database}-turn").open("w")
    except OSError:
        return nullcontext()
