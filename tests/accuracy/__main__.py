"""python -m tests.accuracy: scores the reader on the articles of tests/corpus and publishes the figures.

--unseen    score the unseen articles too; without it their published figures stay as they are
--floors    raise the floors to today's figures instead; refuses if any figure is below its floor
"""

import argparse

from tests.accuracy import floors, tables
from tests.accuracy.corpora import score_corpus


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description="Score the reader.")
    parser.add_argument("--unseen", action="store_true", help="the articles that are kept unseen too")
    parser.add_argument("--floors", action="store_true", help="raise the floors instead of publishing the figures")
    options = parser.parse_args()
    if options.floors:
        raise_floors(["own", "dev", "seeds", *["unseen"] * options.unseen])
    else:
        publish(options.unseen)


def publish(unseen):
    data = tables.load() if tables.DATA.exists() else {"unseen": None}
    tables.save(
        {
            "seen": tables.published(score_corpus("own")),
            "unseen": tables.published(score_corpus("unseen")) if unseen else data["unseen"],
        }
    )
    print(f"Written: {tables.DOCUMENT}, {tables.DATA}")


def raise_floors(names):
    pinned, complaints = floors.load(), []
    for name in names:
        for language, score in score_corpus(name).items():
            at = pinned.setdefault(name, {}).setdefault(language, {})
            complaints += [f"{name}, {language}: {line}" for line in floors.below(at, score)]
            pinned[name][language] = floors.raised(at, score)
    if complaints:
        raise SystemExit("\n".join(["No floor is lowered or raised:", *complaints]))
    floors.save(pinned)
    print(f"Written: {floors.PATH}")


if __name__ == "__main__":
    main()
