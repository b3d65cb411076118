"""Loading with several processes that read: the same archive, and nothing lost when one is killed."""

import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from functools import partial
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from matches.models import Source
from seeds import articles, reading_ahead
from seeds.management.commands import load_seeds
from tests.filing.archives import export

pytestmark = pytest.mark.django_db
PROJECT = Path(__file__).parents[2]


FILES = [str(path) for path in sorted(articles.BUNDLED.glob("*.txt"))[:5]]


def load(*args):
    call_command("load_seeds", *args, stdout=StringIO())


def test_two_jobs_make_the_archive_that_one_makes():
    with transaction.atomic():
        load(*FILES, "--jobs", "1")
        alone = export()
        load("--reread", "--jobs", "2")
        assert export() == alone
        transaction.set_rollback(True)  # an empty archive again
    load(*FILES, "--jobs", "2")
    assert export() == alone


@pytest.fixture
def killing(monkeypatch):
    """Kill the processes that read as soon as some readings were asked for."""
    asked = []
    reading_of = reading_ahead.reading_of

    def kill_first(future):
        asked.append(future)
        if len(asked) == 3:
            for process in multiprocessing.active_children():
                with suppress(ProcessLookupError):  # one ends as soon as another is killed
                    os.kill(process.pid, signal.SIGKILL)
                process.join()
        return reading_of(future)

    monkeypatch.setattr(reading_ahead, "reading_of", kill_first)
    monkeypatch.setattr(reading_ahead, "AHEAD", 1)


def test_a_reader_killed_is_told_and_what_was_loaded_stays(killing, monkeypatch):
    with pytest.raises(CommandError, match=r"was killed: . articles are loaded, each as a whole. Run it again") as told:
        load(*FILES, "--jobs", "2")
    assert told.value.returncode == 1
    assert 2 <= Source.objects.count() < len(FILES)
    monkeypatch.undo()
    load(*FILES, "--jobs", "1")
    assert Source.objects.count() == len(FILES)


def test_jobs_are_a_number_from_one():
    for wrong in ("0", "-1", "two", "1000"):
        with pytest.raises(CommandError, match="use one from 1 to 64"):
            call_command("load_seeds", f"--jobs={wrong}")


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """A folder with each bundled article under many names, and an archive of its own."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(8):
        for path in articles.BUNDLED.glob("*.txt"):
            shutil.copy(path, folder / f"{path.stem}-{number}.txt")
    where = {"DATABASE_URL": f"sqlite:///{folder / 'archive.sqlite3'}", "DEBUG": "True", "PATH": os.environ["PATH"]}
    subprocess.run([sys.executable, "manage.py", "migrate", "-v0"], cwd=PROJECT, env=where, check=True)
    return folder, where


@pytest.mark.parametrize(("sent", "code"), [("SIGINT", 130), ("SIGKILL", -9)])
def test_loading_that_is_stopped_leaves_no_process_behind(many, sent, code):
    folder, where = many
    command = [sys.executable, "manage.py", "load_seeds", str(folder), "--jobs", "2"]
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # even where these tests are run in the background
    loading = subprocess.Popen(command, cwd=PROJECT, env=where, stderr=subprocess.PIPE, text=True, preexec_fn=heard)
    readers = wait_for(lambda: children(loading.pid), 2)
    time.sleep(0.5)
    loading.send_signal(getattr(signal, sent))
    _, told = loading.communicate(timeout=30)
    assert loading.returncode == code
    assert ("are loaded, each as a whole. Run it again" in told) == (sent != "SIGKILL")
    assert "Traceback" not in told
    wait_for(lambda: not any(map(is_alive, readers)))


def test_who_asks_to_stop_gets_the_article_at_hand_and_no_more(monkeypatch):
    file_article = load_seeds.sources.file_article

    def file_and_ask(*given):
        os.kill(os.getpid(), signal.SIGTERM)
        return file_article(*given)

    monkeypatch.setattr(load_seeds.sources, "file_article", file_and_ask)
    with pytest.raises(CommandError, match="Stopped: 1 articles are loaded, each as a whole"):
        load(*FILES, "--jobs", "1")
    assert Source.objects.count() == 1


def wait_for(look, least=1):
    """Return what `look` finds once it finds so much."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        found = look()
        if found and (found is True or len(found) >= least):
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come")


def children(pid):
    """The processes that read for another."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [one for one in found if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()]


def is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False
