"""The commands as people use them."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from matches.models import Event, Match, Source
from seeds import reader
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

FIRST = article(event("goal", "12", player="Neri"), date="2024-01-10")
OTHER = article(event("goal", "13", player="Neri"), tag="b", date="2024-01-10")
NOTHING = {"language": "en", "matches": []}


@pytest.fixture(autouse=True)
def readings(monkeypatch):
    """What the reader is made to find, by text."""
    readings = dict([FIRST, OTHER])
    monkeypatch.setattr(reader, "read", lambda text: readings.get(text, NOTHING))
    return readings


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(FIRST[0])
    (tmp_path / "b.txt").write_text(OTHER[0])
    return tmp_path


def run(name, *args):
    """Run a command; return (standard output, standard error, exit code)."""
    out, err, code = StringIO(), StringIO(), 0
    try:
        call_command(name, *args, stdout=out, stderr=err)
    except CommandError as error:
        code = error.returncode
    return out.getvalue(), err.getvalue(), code


def rows(output):
    return [line.split() for line in output.splitlines()[1:]]


def test_loading_tells_for_each_article_its_match_and_its_events(folder):
    out, err, code = run("load_seeds", folder)
    assert rows(out) == [
        ["a", "Borgo", "-", "Rivalta", "2-1", "1", "0", "0"],
        ["b", "Borgo", "-", "Rivalta", "2-1", "0", "1", "0"],
    ]
    assert (err, code) == ("", 0)


def test_loading_again_changes_nothing(folder):
    run("load_seeds", folder)
    before = run("export_archive")
    out, *_ = run("load_seeds", folder)
    assert [row[-3:] for row in rows(out)] == [["0", "0", "1"]] * 2
    assert run("export_archive") == before


def test_a_dry_run_shows_every_change_and_writes_nothing(folder):
    run("load_seeds", folder / "a.txt")
    before = run("export_archive")
    out, *_ = run("load_seeds", folder, "--dry-run")
    assert "~ Borgo - Rivalta 2-1: " in out and "disputed none → minute" in out
    assert "Nothing was written." in out
    assert run("export_archive") == before and Source.objects.count() == 1


def test_reading_again_applies_what_a_better_reader_finds(folder, readings):
    run("load_seeds", folder)
    readings[FIRST[0]]["matches"][0]["events"][0]["how"] = "header"
    out, *_ = run("load_seeds", "--reread")
    assert sorted(row[0] for row in rows(out)) == ["a", "b"]
    assert Event.objects.get().how == "header"


def test_without_arguments_the_bundled_articles_are_loaded():
    out, _, code = run("load_seeds")
    assert code == 0
    assert Source.objects.filter(publisher="Tabellino sample reports").count() == len(rows(out)) >= 8


def test_bad_input_is_named_and_the_other_articles_load(folder):
    (folder / "c.txt").write_bytes(b"\x00")
    (folder / "d.txt").write_text("")
    missing = folder / "missing"
    out, err, code = run("load_seeds", folder, missing)
    assert code == 1
    assert all(str(path) in err for path in (folder / "c.txt", folder / "d.txt", missing))
    assert len(rows(out)) == 2 and Match.objects.count() == 1


def test_a_text_without_a_match_is_kept_and_listed_as_such_and_is_no_error(folder):
    (folder / "c.txt").write_text("No match here.")
    out, _, code = run("load_seeds", folder)
    assert "c        no match reported" in out
    assert code == 0 and Source.objects.count() == 3


def test_an_article_that_breaks_the_reader_does_not_stop_the_others(folder, monkeypatch, readings, caplog):
    def read(text):
        if text == FIRST[0]:
            raise RuntimeError("a fault")
        return readings[text]

    monkeypatch.setattr(reader, "read", read)
    out, err, code = run("load_seeds", folder)
    assert code == 1 and f"{folder / 'a.txt'}: could not be filed" in err
    assert [row[0] for row in rows(out)] == ["b"]


def test_read_articles_prints_a_line_an_article_and_touches_no_database(folder):
    (folder / "empty.txt").write_text("")
    out, err, code = run("read_articles", folder)
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["file"] for line in lines] == [str(folder / "a.txt"), str(folder / "b.txt")]
    assert lines[0]["matches"][0]["home"] == "Borgo"
    assert code == 1 and "empty.txt" in err
    assert not Source.objects.exists()


def test_an_empty_archive_is_exported_as_one():
    assert json.loads(run("export_archive")[0]) == {"matches": []}


@pytest.mark.parametrize("command", ["load_seeds", "export_archive"])
def test_a_database_that_was_not_migrated_is_said_to_be_so(command, monkeypatch):
    def refuse(*args, **kwargs):
        raise OperationalError("no such table: matches_source")

    monkeypatch.setattr("seeds.filing.sources.find", refuse)
    monkeypatch.setattr("matches.exports.matches", refuse)
    with pytest.raises(CommandError, match=r"run manage\.py migrate"):
        call_command(command, stdout=StringIO(), stderr=StringIO())
