"""What the processes of these tests do to an archive of their own, each on the database that it is told.

A server process imports this once, with some bundled articles read, and forks: so a process starts at once, and what
it does when it is killed is nearly always to write.
"""

import json
import os
import random
import threading
import time
import urllib.request
from io import StringIO
from pathlib import Path

import psycopg
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.core.management.color import no_style
from django.db import connection, connections, transaction
from django.db.migrations.executor import MigrationExecutor
from django.test import Client

from config.settings import database
from matches.models import Decision, Event, Match
from seeds import articles, reader
from tests.admin.browser import change_address, edit, errors, shown
from tests.filing.archives import export, file_one
from tests.filing.told import article, event

PATHS = sorted(articles.BUNDLED.glob("*.txt"))[::3]  # of two matches, in three languages
READINGS = {one.article.text: reader.read(one.article.text) for one in articles.find(PATHS)}
reader.read = READINGS.__getitem__
ADD = "/admin/matches/source/add/"


def use(url):
    """Work on another database from now on."""
    os.environ["DATABASE_URL"] = url
    connections.settings["default"].update(database())


def migrate():
    call_command("migrate", verbosity=0)
    User.objects.create_superuser("editor", password="of a test")


def load(seed=None):
    """Load the articles, in an order of its own if a seed is given."""
    paths = list(PATHS)
    if seed is not None:
        random.Random(seed).shuffle(paths)
    call_command("load_seeds", *paths, stdout=StringIO(), stderr=StringIO())


def work_in_admin():
    """Add the articles in the admin as an archivist does, and correct the first goal of a match."""
    client = browser()
    for path in PATHS:
        page = client.post(ADD, {"pasted": path.read_text("utf-8"), "rights": "whole", "name": path.stem})
        answer = client.post(ADD, {"agreed": page.context["agreed"]})
        assert answer.status_code == 302
    goal = Event.objects.filter(type="goal").order_by("match__home__key", "match__away__key", "order").first()
    assert edit(client, goal, minute="7", reason="Seen on film").status_code == 302


def browser():
    client = Client()
    client.force_login(User.objects.get(username="editor"))
    return client


def check():
    """Return what check_archive complains of, empty where the archive keeps its rules."""
    out = StringIO()
    try:
        call_command("check_archive", stdout=out)
    except Exception as error:
        return f"{out.getvalue()}{error}"
    return ""


def load_until(trouble, writes):
    """Load the articles until some trouble comes with so many rows written; return what the command complained of."""
    with connection.execute_wrapper(troubling(trouble, writes)):
        try:
            load()
        except CommandError as error:
            connection.close()
            return str(error), error.returncode
    return None


def file_until(trouble, writes):
    """Add the articles in the admin until some trouble comes; return the status and the page that told of it."""
    client = browser()
    client.raise_request_exception = False
    with connection.execute_wrapper(troubling(trouble, writes)):
        for path in PATHS:
            answer = client.post(ADD, {"pasted": path.read_text("utf-8"), "rights": "whole", "name": path.stem})
            if answer.status_code == 200:
                answer = client.post(ADD, {"agreed": answer.context["agreed"]})
            if answer.status_code != 302:
                connection.close()
                return answer.status_code, answer.content.decode()
    return None


def troubling(trouble, writes):
    """Return what lets some trouble come to the database once so many rows are written."""
    left = iter(range(writes))

    def wrapper(execute, statement, params, many, context):
        if statement.startswith("INSERT") and next(left, None) is None:
            TROUBLES[trouble]()
        return execute(statement, params, many, context)

    return wrapper


def fill_disk():
    """Let the database's file grow no more; on PostgreSQL, say what its server says then."""
    if connection.vendor == "sqlite":
        connection.connection.execute("PRAGMA max_page_count = 1")  # SQLite takes the size that it has now
        return
    with connection.cursor() as cursor:
        told = "could not extend file: No space left on device"
        cursor.execute(f"DO $$ BEGIN RAISE '{told}' USING ERRCODE = 'disk_full'; END $$")


def take_away():
    """End the connection from the server's side, as when it stops."""
    pid = connection.connection.info.backend_pid
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])


def shut_out():
    """Let the database take no more writes."""
    raw = connection.connection
    raw.execute("PRAGMA query_only = on" if connection.vendor == "sqlite" else "SET transaction_read_only = on")


TROUBLES = {"disk full": fill_disk, "server gone": take_away, "read only": shut_out}


def recover(work):
    """Look at what somebody who was killed left, and do their work again; return what was wrong, and the archive."""
    wrong = check()
    globals()[work]()
    return wrong, archive()


def archive():
    """Return all that readers see of the archive, without ids."""
    return export()


def conflicts(count):
    """Let two editors change the minute of one goal at the same moment, `count` times.

    Returns for each time ({minute sent: (status, errors shown)}, the minute kept).
    """
    goal = Event.objects.filter(type="goal", period__isnull=False).order_by("pk").first()
    half = range(1, 45, 2) if goal.period == 1 else range(46, 90, 2)
    return [conflict(goal, half[number % len(half)]) for number in range(count)]


def conflict(goal, minute):
    both, answers = threading.Barrier(2, timeout=60), {}
    editors = [threading.Thread(target=save, args=[goal, sent, both, answers]) for sent in (minute, minute + 1)]
    for editor in editors:
        editor.start()
    for editor in editors:
        editor.join()
    goal.refresh_from_db()
    return answers, goal.minute


def save(goal, minute, both, answers):
    """Open the page of a goal, wait until the other editor has, and save another minute."""
    try:
        client = browser()
        page = client.get(change_address(goal))
        fields = shown(page) | {"minute": str(minute)}
        both.wait()
        answer = client.post(change_address(goal), fields)
        answers[minute] = answer.status_code, "" if answer.status_code == 302 else errors(answer)
    finally:
        connections.close_all()


def make_editor():
    User.objects.create_superuser("editor", password="of a test")


def load_for(seconds):
    """Load one made-up article after the other for some seconds; return how many."""
    end, number = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        goal = event("goal", str(1 + number % 45), player="Neri")
        file_one(f"made up {number}", *article(goal, tag=str(number), date=f"2024-01-{1 + number % 28:02}"))
        number += 1
    return number


def edit_for(seconds, port):
    """Change the minute of a goal again and again for some seconds, and look at once what the site on a port shows.

    Returns how many changes were saved, and how many the site did not show.
    """
    goal = Event.objects.filter(type="goal", period__isnull=False).order_by("pk").first()
    half = range(1, 45) if goal.period == 1 else range(46, 90)
    end, edits, stale, client = time.monotonic() + seconds, 0, 0, browser()
    while time.monotonic() < end:
        minute = half[edits % len(half)]
        assert edit(client, goal, minute=str(minute)).status_code == 302
        edits += 1
        stale += not shows(port, goal, minute)
    return edits, stale


def shows(port, goal, minute):
    """Whether both the page of a match and its data on the site have the minute."""
    headers = {"Host": "archive.example.org", "X-Forwarded-Proto": "https"}
    found = []
    for address in (goal.match.get_absolute_url(), f"/matches/{goal.match_id}.json"):
        request = urllib.request.Request(f"http://127.0.0.1:{port}{address}", headers=headers)
        with urllib.request.urlopen(request, timeout=60) as answer:
            found.append(answer.read().decode())
    (told,) = [one for one in json.loads(found[1])["events"] if one["id"] == goal.pk]
    return told["minute"] == minute and f"{minute}′" in found[0]


def make_first_release(rows):
    """Make a database as the first release had it, with rows of a file."""
    executor = MigrationExecutor(connection)
    first = [("players", "0001_initial"), ("matches", "0001_initial"), *executor.loader.graph.leaf_nodes("auth")]
    old = executor.migrate(first).apps
    models = set()
    with transaction.atomic(), Path(rows).open(encoding="utf-8") as lines:
        for label, row in map(json.loads, lines):
            models.add(model := old.get_model(label))
            model._base_manager._insert([model(**row)], model._meta.concrete_fields, raw=True)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)


def seen_and_decided():
    """Return what readers see of the archive, what editors said, and whether an article still gets in."""
    said = list(Decision.objects.values_list("field", "old", "new", "reason", "editor__username"))
    addresses = [
        client.get(thing.get_absolute_url()).status_code for client in [Client()] for thing in Match.objects.all()
    ]
    return archive(), said, addresses, file_one("later", *article(tag="later")).state, check()
