"""The database gets full, goes away or takes no more writes while articles load: the command says so and stops."""

import pytest

from .processes import Job, copied

TROUBLES = [
    ("disk full", "full", "SQLite"),
    ("read only", "readonly|read-only", ""),
    ("server gone", "terminat", "PostgreSQL"),
]


@pytest.mark.parametrize(("trouble", "words", "engine"), TROUBLES)
@pytest.mark.parametrize("writes", [3, 40])
def test_it_is_said_and_nothing_is_half_written(databases, empty, trouble, words, engine, writes, loaded_alone):
    if engine and engine != type(databases).__name__:
        pytest.skip(f"only {engine} can be made to be so")
    with copied(databases, empty) as url:
        told, code = Job(url, "load_until", trouble, writes).result()
        assert any(word in told for word in words.split("|")) and "run this again" in told
        assert code == 1
        assert Job(url, "recover", "load").result() == ("", loaded_alone)
