"""Who writes to a file of SQLite waits for their turn, for as long as it takes."""

import threading
from types import SimpleNamespace

import pytest

from seeds.filing import turns


@pytest.fixture
def database(monkeypatch, tmp_path):
    """A connection to a file of SQLite, as far as turns look at it."""
    settings = {"NAME": tmp_path / "archive.sqlite3"}
    one = SimpleNamespace(vendor="sqlite", in_atomic_block=False, is_in_memory_db=lambda: False, settings_dict=settings)
    monkeypatch.setattr(turns, "connection", one)
    return one


def another():
    """Start somebody who wants a turn; return what is set when they have had it, and the thread."""
    done = threading.Event()

    def work():
        with turns.in_turn():
            done.set()

    thread = threading.Thread(target=work)
    thread.start()
    return done, thread


def test_a_turn_begins_when_the_one_before_is_over(database):
    with turns.in_turn():
        done, thread = another()
        assert not done.wait(0.1)
    thread.join()
    assert done.is_set()


def test_who_fails_gives_the_turn_away(database):
    with pytest.raises(ZeroDivisionError), turns.in_turn():
        raise ZeroDivisionError
    with turns.in_turn():
        pass


def test_a_transaction_under_way_is_a_turn_already(database):
    with turns.in_turn():
        database.in_atomic_block = True
        with turns.in_turn():
            pass


def test_where_no_file_can_stand_the_database_is_left_to_say_so(database):
    database.settings_dict["NAME"] = "/proc/no/such/folder"
    with turns.in_turn():
        pass
