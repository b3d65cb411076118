"""The figures of the bench as tables: printed, and published in docs/performance.md and the README."""

import json
import os
import platform
import re
import sqlite3
from pathlib import Path

from .databases import KEPT, PROJECT
from .loading import TWO_JOBS

NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
MOST_GROWTH = 1.3
LISTED = 60, 120  # milliseconds on PostgreSQL and on SQLite, the 95th percentile of lists, filters and searches
WANTED = {
    "match page, rendered anew": "at most 20 ms",
    "queries of a match page": "at most 12",
    "match page unchanged (304)": "at least 0.45",
    "match page again, kept": "at least 0.35",
    "slowest list, filter or search": f"at most {LISTED[0]} ms, {LISTED[1]} on SQLite",
    "match page beside Datasette": "at least 3.0",
    "most growth of a page": f"at most {MOST_GROWTH}",
    "an article filed beside a bare transaction": "at most 4.0 times",
    "growth of filing an article": f"at most {MOST_GROWTH}",
    "two jobs beside one, articles a second": "at least 1.3 times",
}
BESIDE_BARE, PROCESSOR = "times a bare transaction of the same rows", "of which the processor"
LISTS = ("matches", "teams", "players", "competitions", "articles", "search")


def figures(engine, size):
    """Return what was measured last of an archive, {} if nothing was."""
    path = KEPT / f"{engine}-{size}.json"
    return json.loads(path.read_text()) if path.exists() else {}


def table(head, rows):
    """Return a table in Markdown; all columns but the first are figures."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines) + "\n"


def ms(value):
    return f"{value:.0f} ms" if value >= 100 else f"{value:.1f} ms"


def summary(engines, size, small):
    """The short table: what is wanted, and what each engine reaches."""
    columns = [short(figures(engine, size), figures(engine, small)) for engine in engines]
    rows = [[name, *(column.get(name, "–") for column in columns), wanted] for name, wanted in WANTED.items()]
    return table([f"{size:,} matches", *(NAMES[engine] for engine in engines), "wanted"], rows)


def short(full, small):
    """The figures of the short table, as far as they were measured."""
    found = {}
    if pages := full.get("pages"):
        found["match page, rendered anew"] = ms(pages["match"]["median"])
        slowest = max((name for name in pages if name.startswith(LISTS)), key=lambda name: pages[name]["p95"])
        found["slowest list, filter or search"] = f"{ms(pages[slowest]['p95'])} ({slowest})"
        grown = growth(pages, small.get("pages", {}))
        if grown:
            most = max(grown, key=grown.get)
            found["most growth of a page"] = f"{grown[most]:.2f} ({most})"
    if straight := full.get("straight"):
        found["queries of a match page"] = straight["queries"]
    if rates := full.get("rates", {}).get("of the bare view"):
        found["match page unchanged (304)"] = f"{rates['unchanged']['median']:.2f} of a bare view"
        found["match page again, kept"] = f"{rates['kept']['median']:.2f} of a bare view"
    if ratios := full.get("datasette", {}).get("ratios"):
        found["match page beside Datasette"] = ", ".join(
            f"{one['median']:.1f} ({name})" for name, one in ratios.items()
        )
    if filing := full.get("filing"):
        found["an article filed beside a bare transaction"] = f"{filing[BESIDE_BARE]:.1f} times"
        if little := small.get("filing"):
            ratio = filing[PROCESSOR]["median"] / little[PROCESSOR]["median"]
            found["growth of filing an article"] = f"{ratio:.2f}"
    if loading := full.get("loading"):
        found["two jobs beside one, articles a second"] = f"{loading[TWO_JOBS]:.2f} times"
    return found


def growth(full, small):
    """How many times as slow each type of page is as in the small archive; the biggest things have no like in it."""
    kinds = [name for name in full if name in small and "most matches" not in name]
    return {name: full[name]["median"] / small[name]["median"] for name in kinds}


def details(engine, size, small):
    """Everything that was measured of one engine."""
    full, little = figures(engine, size), figures(engine, small)
    parts = [f"## {NAMES[engine]}\n"]
    for name in ("pages", "admin"):
        if name in full:
            parts.append(times_table(full[name], little.get(name, {}), size, small))
    parts += [rates_text(full["rates"])] if "rates" in full else []
    parts += [straight_text(full["straight"])] if "straight" in full else []
    parts += [datasette_text(full["datasette"])] if full.get("datasette") else []
    parts += [f"Export: {full['export']['matches a second']:.0f} matches a second.\n"] if "export" in full else []
    parts += [process_text(full["process"])] if "process" in full else []
    parts += [filing_text(full["filing"], little.get("filing", {}), size, small)] if full.get("filing") else []
    parts += [loading_text(full["loading"])] if "loading" in full else []
    return "\n".join(parts)


def times_table(full, little, size, small):
    grown = growth(full, little)
    rows = [
        [
            *(name, ms(one["median"]), ms(one["p95"])),
            *([ms(little[name]["median"]), f"{grown[name]:.2f}" if name in grown else "–"] if name in little else []),
        ]
        for name, one in full.items()
    ]
    head = ["rendered anew", "median", "95th percentile", f"median at {small:,} matches", "growth"]
    return table(head[: len(rows[0])], rows)


def rates_text(rates):
    rows = [
        [name, f"{one['median']:.0f}", f"{one['least']:.0f} to {one['most']:.0f}"]
        for name, one in rates["a second"].items()
    ]
    rows += [
        [f"{name} / bare", f"{one['median']:.2f}", f"{one['least']:.2f} to {one['most']:.2f}"]
        for name, one in rates["of the bare view"].items()
    ]
    return table(["match page again, requests a second of one worker", "median", "of rounds"], rows)


def straight_text(straight):
    ratio = straight["page"]["median"] / straight["sql"]["median"]
    return (
        f"A match page takes at most {straight['queries']} queries. In one process without a server it takes "
        f"{ms(straight['page']['median'])}, its SQL straight through the driver {ms(straight['sql']['median'])}: "
        f"{ratio:.1f} times as long.\n"
    )


def datasette_text(measured):
    rows = [[name, ms(one["median"]), ms(one["p95"])] for name, one in measured["times"].items()]
    rows += [
        [f"{name} / ours", f"{one['median']:.1f}", f"{one['least']:.1f} to {one['most']:.1f}"]
        for name, one in measured["ratios"].items()
    ]
    return table(["match page beside Datasette's of the same rows", "median", "95th percentile or range"], rows)


def process_text(process):
    return (
        f"Start-up to the first answer: {ms(process['start']['median'])}; a command: {ms(process['command']['median'])}. "
        f"Memory of a worker after pages of every type: {process['worker MB']:.0f} MB. "
        f"Size of the database: {process['database MB'] / 1000:.2f} GB.\n"
    )


def filing_text(full, little, size, small):
    """What tests.bench.filing measured, {name: {"median", "p95"} in milliseconds, or a number}."""
    rows = [[name, shown(one), shown(little[name]) if name in little else "–"] for name, one in full.items()]
    return table(["filing", f"{size:,} matches", f"{small:,} matches"], rows)


def loading_text(loading):
    """What tests.bench.loading measured, {what: articles a second, megabytes or a ratio}."""
    return table(["loading", "articles a second"], [[name, f"{value:.1f}"] for name, value in loading.items()])


def shown(one):
    return f"{ms(one['median'])}, {ms(one['p95'])}" if isinstance(one, dict) else f"{one:.2f}"


def machine():
    """The machine, without its name."""
    cpu = Path("/proc/cpuinfo")
    model = re.search("model name\\s*: (.*)", cpu.read_text()) if cpu.exists() else None
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return (
        f"{model[1] if model else platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GB of memory, "
        f"{platform.system()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )


def text(engines, size, small):
    return summary(engines, size, small) + "\n" + "\n".join(details(engine, size, small) for engine in engines)


def publish(engines, size, small):
    """Write docs/performance.md, and the short table into the README."""
    page = PROJECT / "docs" / "performance.md"
    page.write_text(f"{INTRODUCTION.format(size=size, machine=machine())}\n{text(engines, size, small)}")
    readme = PROJECT / "README.md"
    between = f"{BEGIN}\n{summary(engines, size, small)}{END}"
    readme.write_text(re.sub(f"{BEGIN}.*?{END}", lambda _: between, readme.read_text(), flags=re.DOTALL))


BEGIN, END = "<!-- performance -->", "<!-- end of performance -->"
INTRODUCTION = """\
# How quick it is

Written by `make bench PUBLISH=yes`, which builds the archives that it measures and keeps them. They are made up, with {size:,}
matches where not told otherwise: few clubs and people with thousands of matches and many with few, three articles a
match, each event with the passages that tell it, rows as filing writes them.

Machine: {machine}.

Every page is served by gunicorn with one worker and asked for over 127.0.0.1 by one client at a time, so that times hold
all that a reader waits for but the network. "Rendered anew" is without any cache: what the first reader after a change
waits for. "Kept" is the same page again from the worker's memory, "unchanged" the answer to a browser that has it
already. The bare view prints a heading from a template of one line behind the same middleware, which looks at the state
of the archive for every request. Ratios are of the same run, medians over its rounds.

Growth compares pages that show as much: clubs and people with about as many matches in either archive, and lists by the
longest part of a name that still fills a page (of titles, that leads to all that a list leads to). Still, the fifty people
of a list have played more matches in the large archive, of which their teams are told, and a thousand articles stand
further apart there.

Datasette serves the same SQLite file. Its pages of the rows of one match are the match, its events, appearances and
reports, a page each ("all rows" is their sum); "one query" is all its events with citations, articles and players
joined by hand into one page.

An article of ten events is filed, of a new match of two teams of the archive, its people called as other articles call
them, and one a side whom none named before. The bare transaction writes the rows that come and those that change with
such an article, as filing would leave them, through the same driver, a statement a table; COMMIT is in both. Other
articles are filed than written barely, for what one has written leaves room in the indexes that were made at once. On
PostgreSQL the processor's time is that of the loader alone.
"""
