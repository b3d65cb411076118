"""python -m tests.bench.archive MATCHES: build an archive of so many matches in the empty database of DATABASE_URL.

With 0 for MATCHES an archive that is there already is brought up to date and settled, if it needs that.
"""

import argparse
import os

import django


def main():
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.archive", description="Build an archive for the bench."
    )
    parser.add_argument("matches", type=int, help="how many matches it has; 0 to bring up to date")
    matches = parser.parse_args().matches
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from .build import bring_up_to_date, build  # only now are the models ready

    build(matches) if matches else bring_up_to_date()


if __name__ == "__main__":
    main()
