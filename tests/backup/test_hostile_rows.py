"""A backup whose lines vouch for themselves may still hold what cannot be: it is refused in words, or taken whole."""

import io
import json
import random

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from seeds.backup import saving
from tests.backup.lived_in import live_in
from tests.backup.test_moving import written

pytestmark = pytest.mark.django_db

VALUES = (
    *(5, -1, 2**40, 2**70, 1.5, float("inf"), float("nan"), True, None, "", "x", "x" * 5000, "\0", "12"),
    *([], {}, ["x"], [["x"]], [1, 2, 3], {"x": 1}, "2024-13-45", "2024-02-03", "2024-02-03T00:00:00", "javascript:x"),
)


@pytest.fixture(scope="module")
def told(django_db_setup, django_db_blocker):
    """The lines of a backup of an archive that was lived in, as [kind, data]."""
    out = io.BytesIO()
    with django_db_blocker.unblock(), transaction.atomic():
        live_in()
        saving.save(out)
        transaction.set_rollback(True)
    return [json.loads(line)[:2] for line in out.getvalue().splitlines()]


def load(lines, path):
    """Import a backup of these lines and undo it again; return why it was refused, "" where it was taken."""
    written(lines, path)
    try:
        with transaction.atomic():
            call_command("import_archive", path, stdout=io.StringIO())
            transaction.set_rollback(True)
    except CommandError as refused:
        return str(refused)
    return ""


def test_whatever_stands_in_a_field(told, tmp_path):
    chance, refused = random.Random(1), 0
    for _ in range(40):
        lines = [[kind, dict(data)] for kind, data in told]
        data = chance.choice([data for _, data in lines if data])
        data[chance.choice(sorted(data))] = chance.choice(VALUES)
        words = load(lines, tmp_path / "backup.jsonl")
        assert not words or "othing" in words
        refused += bool(words)
    assert refused > 10


@pytest.mark.parametrize("text", [5, [], {"x": 1}, "\0"])
def test_a_text_that_is_none(told, tmp_path, text):
    lines = [[kind, data | {"text": text} if kind == "matches.source" else data] for kind, data in told]
    words = load(lines, tmp_path / "backup.jsonl")
    assert not words or "othing" in words


def test_lines_that_unpack_to_more_than_memory_are_written_a_few_at_a_time(told, tmp_path, monkeypatch):
    at_once = []
    monkeypatch.setattr("seeds.backup.restoring.BATCH_BYTES", 10_000)
    monkeypatch.setattr("seeds.backup.restoring.write", lambda batch, name: at_once.append(len(batch)))
    place = next(number for number, (kind, _) in enumerate(told) if kind == "matches.report")
    row = told[place][1] | {"data": {"home": "x" * 20_000}}
    load([*told[:place], *[["matches.report", row]] * 9, *told[place:]], tmp_path / "backup.jsonl")
    assert at_once.count(1) >= 8
