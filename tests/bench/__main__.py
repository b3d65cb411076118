"""python -m tests.bench: how quick the archive is at full size, on both engines; see docs/performance.md.

The archives are built once and kept in .bench. Everything takes about half an hour then; --only measures some
parts and leaves the figures of others as they were.
"""

import argparse

from . import report
from .databases import ENGINES, KEPT, archive, copied, run

FULL, SMALL = 100_000, 1_000
PARTS = ("pages", "admin", "rates", "straight", "datasette", "export", "process", "filing", "loading")
SMALL_PARTS = ("pages", "filing")  # those that are compared with the full size
WRITING = "filing"  # the part that leaves what it writes


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure how quick the archive is.")
    parser.add_argument("--size", type=int, default=FULL, help=f"matches of the archive ({FULL} unless told)")
    parser.add_argument("--engine", choices=(*ENGINES, "both"), default="both")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--build", action="store_true", help="build the archives alone")
    parser.add_argument("--publish", action="store_true", help="write docs/performance.md and the table of the README")
    given = parser.parse_args()
    engines = ENGINES if given.engine == "both" else (given.engine,)
    for engine in engines:
        for size in sorted({min(SMALL, given.size), given.size}):
            parts = given.only if size == given.size else [part for part in given.only if part in SMALL_PARTS]
            measure(engine, size, [] if given.build else parts)
    if not given.build:
        print(report.text(engines, given.size, min(SMALL, given.size)))
    if given.publish:
        report.publish(engines, given.size, min(SMALL, given.size))


def measure(engine, size, parts):
    """Build an archive if need be, and measure some parts of it."""
    out = KEPT / f"{engine}-{size}.json"
    with archive(engine, size) as url:
        if reading := [part for part in parts if part != WRITING]:
            run(url, "-m", "tests.bench.measure", str(out), *reading)
        if WRITING in parts:
            with copied(url) as other:
                run(other, "-m", "tests.bench.measure", str(out), WRITING)


if __name__ == "__main__":
    main()
