"""python -m tests.bench.measure OUT [PART...]: measure the archive of DATABASE_URL; the figures go to OUT as JSON."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import django
from tqdm import tqdm

from .databases import environment
from .report import BESIDE_BARE, PROCESSOR
from .served import datasette, site
from .timing import seconds, told

RUNS = 3  # of each address, after one to warm up
AT_LEAST = 20  # runs of a type
AT_MOST = 8.0  # seconds for a type
ROUNDS, A_ROUND = 7, 300  # of requests as fast as they are answered
EXPORTED = 400  # matches
FILED = 50  # articles


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.bench.measure", description="Measure one archive.")
    parser.add_argument("out", type=Path)
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], help="all unless named")
    given = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    os.environ["CACHE_URL"] = "dummycache://"  # what is measured in this process is rendered anew
    django.setup()
    found = json.loads(given.out.read_text()) if given.out.exists() else {}
    for name in given.parts or PARTS:
        found[name] = PARTS[name](os.environ["DATABASE_URL"])
        given.out.write_text(json.dumps(found, indent=1))


def pages(url):
    """Every page of readers, rendered anew: {type: times}."""
    from .addresses import pages

    with site(url) as server:
        return {name: times(server, paths, name) for name, paths in tqdm(pages().items(), desc="pages", unit=" types")}


def times(server, paths, name, **headers):
    """Ask for addresses in turn, often enough for a percentile, but not for longer than AT_MOST."""
    for path in paths[:3]:
        server.get(path, **headers)
    runs, begin = [], time.perf_counter()
    while len(runs) < max(RUNS * len(paths), AT_LEAST) and (len(runs) < 3 or time.perf_counter() - begin < AT_MOST):
        runs.append(server.time(paths[len(runs) % len(paths)], **headers))
    return told(runs)


def admin(url):
    """The admin as an editor sees it: {type: times}."""
    from .addresses import admin

    cookie = logged_in()
    with site(url) as server:
        return {
            name: times(server, paths, name, Cookie=cookie)
            for name, paths in tqdm(admin().items(), desc="admin", unit=" types")
        }


def logged_in():
    """Return the cookie of an editor who may do everything."""
    from django.conf import settings
    from django.contrib.auth import get_user_model
    from django.test import Client

    editor, _ = get_user_model().objects.get_or_create(username="bench", is_staff=True, is_superuser=True)
    client = Client()
    client.force_login(editor)
    return f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"


def rates(url):
    """Requests a second of the match page again, kept and unchanged, beside a bare view in the same rounds."""
    from .addresses import pages

    paths = pages()["match"]
    with site(url, "locmemcache://") as server:
        tags = [server.get(path).headers["ETag"] for path in paths]
        asked = {
            "bare": ([("/bare/", {})], (200,)),
            "kept": ([(path, {}) for path in paths], (200,)),
            "unchanged": ([(p, {"If-None-Match": tag}) for p, tag in zip(paths, tags, strict=True)], (304,)),
        }
        rounds = [
            {name: server.rate((some * A_ROUND)[:A_ROUND], status=status) for name, (some, status) in asked.items()}
            for _ in tqdm(range(ROUNDS), desc="again", unit=" rounds")
        ]
    found = {name: spread([one[name] for one in rounds]) for name in asked}
    ratios = {name: spread([one[name] / one["bare"] for one in rounds]) for name in ("kept", "unchanged")}
    return {"a second": found, "of the bare view": ratios}


def spread(values):
    return {"median": statistics.median(values), "least": min(values), "most": max(values)}


def straight(url):
    """The match page beside its own SQL, run straight through the driver: queries, and both times."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from .addresses import pages

    paths, client = pages()["match"], Client(HTTP_ACCEPT_ENCODING="gzip")
    counts, page, sql = [], [], []
    for path in paths * RUNS:
        page.append(seconds(lambda path=path: client.get(path)))
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        counts.append(len(queries))
        sql.append(seconds(lambda queries=queries: run_straight(connection.connection, queries)))
    return {"queries": max(counts), "page": told(page), "sql": told(sql)}


def run_straight(driver, queries):
    cursor = driver.cursor()
    for query in queries:
        cursor.execute(query["sql"])
        cursor.fetchall()


def beside_datasette(url):
    """The match page beside Datasette's pages of the same rows, from the same file: requests a second of each."""
    from .addresses import pages

    if not url.startswith("sqlite"):
        return {}
    path = Path(url.removeprefix("sqlite:///"))
    paths = pages()["match"]
    with site(url) as ours, datasette(path) as theirs:
        rounds = []
        for one in tqdm(paths, desc="Datasette", unit=" matches"):
            pk = one.split("/")[2]
            ours_took = ours.time(one)
            rows = {name: theirs.time(f"/{path.stem}{page.format(pk)}") for name, page in DATASETTE.items()}
            rounds.append({"ours": ours_took, "all rows": sum(rows.values())} | rows)
    found = {name: told([one[name] for one in rounds]) for name in rounds[0]}
    ratios = {name: spread([one[name] / one["ours"] for one in rounds]) for name in ("one query", "events", "all rows")}
    return {"times": found, "ratios": ratios}


JOINED = (
    "select+*+from+matches_event+join+matches_citation+on+matches_citation.event_id%3Dmatches_event.id"
    "+join+matches_source+on+matches_source.id%3Dmatches_citation.source_id"
    "+left+join+players_player+on+players_player.id%3Dmatches_event.player_id+where+matches_event.match_id%3D{}"
)
DATASETTE = {
    "one query": "?sql=" + JOINED,
    "match": "/matches_match/{}",
    "events": "/matches_event?match_id={}",
    "appearances": "/matches_appearance?match_id={}",
    "reports": "/matches_report?match_id={}",
}
"""Its pages of the rows that a match page shows; the first brings most of them at once, as no page of its own does."""


def export(url):
    """How many matches a second go out as JSON."""
    from matches import exports

    begin = time.perf_counter()
    written = sum(len(json.dumps(match, ensure_ascii=False)) for match in islice(exports.matches(), EXPORTED))
    took = time.perf_counter() - begin
    return {"matches a second": min(EXPORTED, written) / took}


def process(url):
    """Start-up to the first answer, a command's, memory of a worker after each type of page, size of the database."""
    from django.db import connection

    from .addresses import pages

    starts, memory = [], []
    for _ in range(3):
        with site(url, "locmemcache://") as server:
            starts.append(server.start_up)
            for paths in pages().values() if not memory else ():
                for path in paths[:5]:
                    server.get(path)
            memory.append(server.memory())
    command = [sys.executable, "manage.py", "check"]
    commands = [seconds(lambda: subprocess.run(command, env=environment(url), capture_output=True)) for _ in range(3)]
    with connection.cursor() as cursor:
        cursor.execute(SIZES[connection.vendor])
        size = cursor.fetchone()[0]
    return {"start": told(starts), "command": told(commands), "worker MB": max(memory), "database MB": size / 1e6}


SIZES = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
    "postgresql": "SELECT pg_database_size(current_database())",
}


def filing(url):
    """What filing an article takes, beside a bare transaction that writes the same rows: {what: times or a number}."""
    from .filing import measure, ratios

    found = measure(FILED)
    (cpu, clock), (bare_cpu, bare) = (zip(*found[name], strict=True) for name in ("filed", "bare"))
    return {
        "an article of ten events": told(clock),
        PROCESSOR: told(cpu),
        "a bare transaction of the same rows": told(bare),
        f"{PROCESSOR}, bare": told(bare_cpu),
        "queries": statistics.median(found["queries"]),
        BESIDE_BARE: round(ratios(found)[1], 1),
        f"{BESIDE_BARE}, by the processor": round(ratios(found)[0], 1),
    }


def loading(url):
    """How many articles a second are loaded, with one job and with two, and what memory that takes."""
    from .loading import measure

    return measure(url)


PARTS = {
    "pages": pages,
    "admin": admin,
    "rates": rates,
    "straight": straight,
    "datasette": beside_datasette,
    "export": export,
    "process": process,
    "filing": filing,
    "loading": loading,
}

if __name__ == "__main__":
    main()
