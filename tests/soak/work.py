"""What the processes of these tests do to an archive of their own, each on the database that it is told.

A server process imports this once, with some bundled articles read, and forks: so a process starts at once, and what
it does when it is killed is nearly always to write.
"""

import os
import random
import threading
from io import StringIO

import psycopg
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection, connections
from django.test import Client

from config.settings import database
from matches.models import Event
from seeds import articles, reader
from tests.admin.browser import change_address, edit, errors, shown
from tests.filing.archives import export

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
    left = iter(range(writes))

    def wrapper(execute, statement, params, many, context):
        if statement.startswith("INSERT") and next(left, None) is None:
            TROUBLES[trouble]()
        return execute(statement, params, many, context)

    with connection.execute_wrapper(wrapper):
        try:
            load()
        except CommandError as error:
            connection.close()
            return str(error), error.returncode
    return None


def fill_disk():
    """Let the database's file grow no more."""
    connection.connection.execute("PRAGMA max_page_count = 1")  # SQLite takes the size that it has now


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
