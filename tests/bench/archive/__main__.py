"""python -m tests.bench.archive MATCHES: build an archive of so many matches in the empty database of DATABASE_URL."""

import argparse
import os

import django


def main():
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.archive", description="Build an archive for the bench."
    )
    parser.add_argument("matches", type=int, help="how many matches it has")
    matches = parser.parse_args().matches
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from .build import build  # only now are the models ready

    build(matches)


if __name__ == "__main__":
    main()
