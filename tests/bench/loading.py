"""python -m tests.bench.loading: how many articles a second load_seeds reads and files, with one job and with two.

The articles are those of tests/corpus, each again and again with the names of its two sides exchanged for others, so that
each is of a match of its own. They go into empty archives, and into a copy of the one of DATABASE_URL. --articles 10000
tells whether memory grows.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, islice
from pathlib import Path
from random import Random

from .archive.season import World
from .databases import KEPT, PROJECT, copied, empty, environment

ARTICLES = 1000
TWO_JOBS = "2 jobs / 1"
CORPUS = PROJECT / "tests" / "corpus"
WATCHED = 0.2  # seconds between two looks at the memory


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.bench.loading", description="Time the loading of articles.")
    parser.add_argument("--articles", type=int, default=ARTICLES, help=f"how many to load ({ARTICLES} unless told)")
    found = measure(os.environ["DATABASE_URL"], parser.parse_args().articles)
    for name, value in found.items():
        print(f"{name:40} {value:8.2f}")


def measure(url: str, articles: int = ARTICLES) -> dict[str, float]:
    """Load articles into empty archives and into a copy of one: {what: articles a second, megabytes or a ratio}."""
    with written(articles) as folder:
        found = {}
        for jobs in (1, 2):
            with empty(url) as archive:
                took, memory = load(archive, folder, "--jobs", str(jobs))
                found[f"into an empty archive, {jobs} job{'s' * (jobs > 1)}"] = articles / took
                if jobs == 1:
                    found["the same once more, nothing new"] = articles / load(archive, folder)[0]
                    found["all read again"] = articles / load(archive, "--reread", "--jobs", "1")[0]
        with copied(url) as archive:
            found["into the full archive, 1 job"] = articles / load(archive, folder, "--jobs", "1")[0]
    found[TWO_JOBS] = found["into an empty archive, 2 jobs"] / found["into an empty archive, 1 job"]
    tenth = len(memory) // 10 or 1
    return found | {"MB after a tenth": max(memory[:tenth]), "MB at the end": max(memory[-tenth:])}


def load(url: str, *arguments: str) -> tuple[float, list[float]]:
    """Run load_seeds; return the seconds it took and, as they were, the megabytes of the process that files."""
    command = [sys.executable, "manage.py", "load_seeds", *arguments]
    begin, memory = time.perf_counter(), []
    log = KEPT / "loading.log"
    with (
        log.open("w") as out,
        subprocess.Popen(command, cwd=PROJECT, env=environment(url), stdout=out, stderr=out) as process,
    ):
        while process.poll() is None:
            memory.append(resident(process.pid))
            time.sleep(WATCHED)
    if process.returncode:
        raise SystemExit(f"load_seeds ended with {process.returncode}: see {KEPT.name}/{log.name}")
    return time.perf_counter() - begin, memory


def resident(pid: int) -> float:
    """Return the megabytes that a process holds in memory, 0 where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    told = re.search(r"VmRSS:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(told[1]) / 1000 if told else 0.0


@contextmanager
def written(number: int) -> Iterator[str]:
    """Give a folder with so many articles."""
    with tempfile.TemporaryDirectory() as folder:
        for n, text in enumerate(islice(made_up(Random(1)), number)):
            Path(folder, f"{n:06}.txt").write_text(text, encoding="utf-8")
        yield folder


def made_up(random: Random) -> Iterator[str]:
    """Yield the articles of the corpus for ever, each time with other sides."""
    world = World(random)
    corpus = [(path, json.loads(path.with_suffix(".json").read_text())) for path in sorted(CORPUS.glob("*/*.txt"))]
    articles = [(path.read_text(encoding="utf-8"), gold["match"]) for path, gold in corpus if gold["match"]]
    for _ in count():
        for text, match in articles:
            for side in ("home", "away"):
                text = text.replace(match[side], world.club().name)
            yield text


if __name__ == "__main__":
    main()
