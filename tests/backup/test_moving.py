"""A backup fills an empty database of either engine with the very same archive."""

import gzip
import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from matches.models import Source, SourceWords
from seeds.backup import saving
from seeds.backup.lines import Writer
from tests.backup.lived_in import addresses, live_in
from tests.filing.archives import export, file_one
from tests.filing.told import article

pytestmark = pytest.mark.django_db

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def saved(django_db_setup, django_db_blocker):
    """The bytes of a backup of an archive that was lived in, all undone again."""
    out = io.BytesIO()
    with django_db_blocker.unblock(), transaction.atomic():
        live_in()
        saving.save(out)
        transaction.set_rollback(True)
    return out.getvalue()


@pytest.fixture
def backup(saved, tmp_path):
    path = tmp_path / "backup.jsonl"
    path.write_bytes(saved)
    return path


def called(command):
    return [sys.executable, "manage.py", *map(str, command)]


def surroundings(database):
    return {"cwd": PROJECT, "env": os.environ | {"DATABASE_URL": f"sqlite:///{database}", "DEBUG": "True"}}


def manage(database, *command, typed=b""):
    run = subprocess.run(called(command), **surroundings(database), input=typed, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_an_archive_moves_to_sqlite_and_back_without_a_change(backup, tmp_path):
    elsewhere, packed = tmp_path / "archive.sqlite3", tmp_path / "again.jsonl.gz"
    manage(elsewhere, "migrate", "--verbosity=0")
    manage(elsewhere, "import_archive", "-", typed=backup.read_bytes())
    assert b"keeps its rules" in manage(elsewhere, "check_archive")
    manage(elsewhere, "export_archive", "--full", "--output", packed)
    assert manage(elsewhere, "export_archive", "--full") == backup.read_bytes()
    assert gzip.decompress(packed.read_bytes()) == backup.read_bytes()
    call_command("import_archive", packed)
    call_command("export_archive", "--full", "--output", tmp_path / "third.jsonl")
    assert (tmp_path / "third.jsonl").read_bytes() == backup.read_bytes()
    call_command("check_archive")


def test_what_readers_see_is_the_same_at_the_same_addresses(tmp_path, client):
    path = tmp_path / "backup.jsonl.gz"
    with transaction.atomic():
        live_in()
        before, words = export(), sorted(SourceWords.objects.values_list("pk", "words"))
        pages = {address: client.get(address, follow=True).content for address in addresses()}
        call_command("export_archive", "--full", "--output", path)
        transaction.set_rollback(True)
    call_command("import_archive", path)
    assert export() == before
    assert sorted(SourceWords.objects.values_list("pk", "words")) == words
    assert {address: client.get(address, follow=True).content for address in addresses()} == pages
    assert "Citt" in client.get("/search/", {"q": "citta"}).content.decode()


@pytest.mark.parametrize("name", ["backup.jsonl", "backup.jsonl.gz"])
def test_nobody_else_may_read_a_backup(tmp_path, name):
    (tmp_path / f"{name}.part").write_text("of a run that was killed, open to everybody")
    call_command("export_archive", "--full", "--output", tmp_path / name)
    assert stat.filemode((tmp_path / name).stat().st_mode) == "-rw-------"


def test_where_nothing_more_can_be_printed_this_is_said(tmp_path):
    manage(database := tmp_path / "empty.sqlite3", "migrate", "--verbosity=0")
    article = next((PROJECT / "seeds" / "articles").glob("*.txt"))
    for command in (["export_archive"], ["export_archive", "--full"], ["read_articles", article]):
        with Path("/dev/full").open("wb") as full:
            run = subprocess.run(called(command), **surroundings(database), stdout=full, stderr=subprocess.PIPE)
        assert run.returncode == 1 and run.stderr.count(b"\n") == 1
        assert b"No space left on device): it is not whole" in run.stderr


def test_accounts_keep_their_roles_and_need_a_new_password(backup):
    call_command("import_archive", backup)
    editor = User.objects.get(username="clio")
    assert not editor.has_usable_password() and b"secret hash" not in backup.read_bytes()
    assert editor.has_perm("matches.change_event") and not editor.has_perm("matches.merge_match")
    assert sorted(Group.objects.values_list("name", flat=True)) == ["Archivist", "Editor", "Reader"]


def test_work_goes_on_after_a_move(backup):
    call_command("import_archive", backup)
    newest = max(Source.objects.values_list("pk", flat=True))
    assert file_one("later", *article(tag="later")).source.pk > newest
    User.objects.create(username="after")
    call_command("check_archive")


def test_only_an_empty_database_is_filled(backup):
    file_one("here", *article())
    before = export()
    with pytest.raises(CommandError, match=r"not empty: it holds 2 teams.*nothing was written"):
        call_command("import_archive", backup)
    assert export() == before


def lines_of(path):
    return path.read_bytes().splitlines(keepends=True)


def nothing_written():
    return not Source.objects.exists() and not User.objects.exists() and Group.objects.count() == 3


DAMAGE = {
    "a letter changed": (lambda lines: [*lines[:7], lines[7].replace(b'"id":', b'"ID":'), *lines[8:]], "line 8: it is"),
    "a line lost": (lambda lines: [*lines[:7], *lines[8:]], "line 8: it is damaged, or a line before it is missing"),
    "lines put elsewhere": (lambda lines: [*lines[:7], lines[8], lines[7], *lines[9:]], "line 8: it is damaged"),
    "the end lost": (lambda lines: lines[:-1], "the file breaks off after line"),
    "half a line": (lambda lines: [*lines[:9], lines[9][:20]], "line 10: it breaks off"),
    "a line that is none": (lambda lines: [*lines[:4], b"[1, 2]\n", *lines[5:]], "line 5: it cannot be read"),
    "more after the end": (lambda lines: [*lines, lines[-1]], "there is more after its end"),
    "nothing": (lambda lines: [], "the file is empty"),
    "another file": (lambda lines: [b'{"matches": [\n', b"]}\n"], "line 1: this is no backup of Tabellino"),
    "bytes": (lambda lines: [b"\x00\xff" * 100], "line 1: this is no backup of Tabellino"),
    "nested brackets": (lambda lines: [b"[" * 100_000 + b"\n"], "line 1: this is no backup"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_refused_with_its_line_and_nothing_is_written(backup, damage):
    change, told = DAMAGE[damage]
    backup.write_bytes(b"".join(change(lines_of(backup))))
    with pytest.raises(CommandError, match=told) as refused:
        call_command("import_archive", backup)
    assert str(backup) in str(refused.value)
    assert nothing_written()


def test_a_packed_file_that_breaks_off_is_refused(backup, tmp_path):
    packed = tmp_path / "packed.jsonl.gz"
    whole = gzip.compress(backup.read_bytes())
    for damaged in (whole[: len(whole) // 2], whole[:-4] + b"oops", b"no gzip at all"):
        packed.write_bytes(damaged)
        with pytest.raises(CommandError, match="cannot be unpacked after line"):
            call_command("import_archive", packed)
        assert nothing_written()


def written(lines, path):
    """Write lines, each [kind, data], as a backup that vouches for them."""
    with path.open("wb") as out:
        writer = Writer(out)
        for kind, data in lines:
            writer.write(kind, data)


def sealed(path, change):
    """Change what a backup tells and let its lines vouch for it all the same, as a later release may write it."""
    told = [json.loads(line)[:2] for line in lines_of(path)]
    change(told)
    written(told, path)


def newer(told):
    told[0][1]["format"] = 2


def unknown_table(told):
    told.insert(-1, ["stadiums.stadium", {"id": 1}])


def unknown_field(told):
    told[-2][1]["weather"] = "rain"


def impossible_value(told):
    next(data for kind, data in told if kind == "matches.event")["minute"] = "twelve"


def broken_rule(told):
    next(data for kind, data in told if kind == "matches.event")["minute"] = 900


def leads_nowhere(told):
    next(data for kind, data in told if kind == "matches.event")["player_id"] = 999_999


def fewer_rows(told):
    told.remove(next(line for line in told if line[0] == "matches.errorreport"))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (newer, "format 2 is newer than this Tabellino"),
        (unknown_table, r"line \d+: there is no stadiums.stadium"),
        (unknown_field, r"line \d+: .* has no weather"),
        (impossible_value, r"line \d+: matches.event cannot be so"),
        (broken_rule, r"lines \d+ to \d+: the database refuses a row"),
        (leads_nowhere, "leads to one that is not in it|refuses a row"),
        (fewer_rows, "other rows than its line 1 promises"),
    ],
)
def test_what_this_release_has_no_place_for_is_refused(backup, change, words):
    sealed(backup, change)
    with pytest.raises(CommandError, match=words):
        call_command("import_archive", backup)
    with connection.constraint_checks_disabled():
        assert nothing_written()


def test_files_that_cannot_be_opened_are_named(tmp_path):
    with pytest.raises(CommandError, match=r"missing\.jsonl: cannot be read \(No such file"):
        call_command("import_archive", tmp_path / "missing.jsonl")
    with pytest.raises(CommandError, match="cannot be written"):
        call_command("export_archive", "--full", "--output", tmp_path / "no folder" / "backup.jsonl")
    with pytest.raises(CommandError, match="add --full"):
        call_command("export_archive", "--output", tmp_path / "backup.jsonl")


def test_a_backup_that_could_not_be_finished_leaves_the_one_before(backup, monkeypatch):
    before = backup.read_bytes()
    monkeypatch.setattr("seeds.backup.saving.all_rows", lambda: iter([("players.team", {"id": object()})]))
    with pytest.raises(TypeError):
        call_command("export_archive", "--full", "--output", backup)
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]
    assert backup.read_bytes() == before
