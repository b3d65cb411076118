"""python -m tests.bench.filing: how long filing an article of ten events takes in the archive of DATABASE_URL.

Beside it, in the same run, a bare transaction that writes as many rows through the same driver, a statement a table.
Every article is of a new match of two teams of the archive; all that is written is rolled back. Times are medians, of the
processor where nothing waits for a disk: CPU of this process, and by the clock.
"""

import argparse
import os
import statistics
import time
from collections import defaultdict
from contextlib import contextmanager
from datetime import timedelta
from random import Random

import django

EVENTS = 10
WORDS = 250  # besides what tells events
DEFER = {"sqlite": "PRAGMA defer_foreign_keys = ON", "postgresql": "SET CONSTRAINTS ALL DEFERRED"}


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.bench.filing", description="Time the filing of articles.")
    parser.add_argument("--articles", type=int, default=100, help="how many to file")
    parser.add_argument("--busiest", action="store_true", help="of the teams with most matches, not of any")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    found = measure(options.articles, options.busiest)
    print(f"{found['matches']} matches in the archive")
    for name in ("filed", "bare"):
        cpu, clock = (statistics.median(times) * 1000 for times in found[name])
        print(f"{name:6} {cpu:8.2f} ms of the processor, {clock:8.2f} ms by the clock")
    print(f"queries: {statistics.median(found['queries']):.0f}; rows: {statistics.median(found['rows']):.0f}")
    print(f"ratio:  {statistics.median(found['filed'][0]) / statistics.median(found['bare'][0]):.2f}, at most 4 wanted")


def measure(articles: int, busiest: bool = False, seed: int = 1) -> dict:
    """File some articles, one by one, each undone; return times in seconds, ([of the processor], [by the clock])."""
    from seeds.management.commands.load_seeds import settled

    with settled():
        return times_of(articles, busiest, seed)


def times_of(articles, busiest, seed):
    from django.db import transaction

    from matches.models import Match

    found = {"matches": Match.objects.count(), "filed": ([], []), "bare": ([], []), "queries": [], "rows": []}
    for article, reading in made_up(Random(seed), articles + 1, busiest):
        with transaction.atomic():
            with Written() as written, timed(found["filed"]):
                file(article, reading)
            transaction.set_rollback(True)
        rows = written.rows
        with transaction.atomic():
            with timed(found["bare"]):
                written.write_again(rows)
            transaction.set_rollback(True)
        found["queries"].append(written.queries)
        found["rows"].append(sum(map(len, rows.values())))
    for name in ("filed", "bare"):
        for times in found[name]:
            del times[0]  # which loads what is needed
    return found


@contextmanager
def timed(times):
    begin = time.process_time(), time.perf_counter()
    yield
    for kind, now, start in zip(times, (time.process_time(), time.perf_counter()), begin, strict=True):
        kind.append(now - start)


def file(article, reading):
    from seeds.filing.sources import file_article

    file_article(article, lambda _: reading, "1")


class Written:
    """What is inserted meanwhile, {statement: rows}, to be written once more with nothing around it."""

    def __enter__(self):
        from django.db import connection

        self.written, self.queries = [], 0
        self.wrapper = connection.execute_wrapper(self.note)
        self.wrapper.__enter__()
        return self

    def __exit__(self, *error):
        return self.wrapper.__exit__(*error)

    def note(self, execute, sql, params, many, context):
        self.queries += 1
        if sql.startswith("INSERT INTO"):
            self.written.append((sql, params, many))
        return execute(sql, params, many, context)

    @property
    def rows(self):
        found = defaultdict(list)
        for sql, params, many in self.written:
            head, _, rest = sql.partition(" VALUES ")
            one = rest[: rest.index(")") + 1]
            width = one.count("%s")
            found[f"{head} VALUES {one}"] += (
                params if many else [params[at : at + width] for at in range(0, len(params), width)]
            )
        return found

    def write_again(self, rows):
        from django.db import connection

        with connection.cursor() as cursor:
            cursor.execute(DEFER[connection.vendor])
            for statement, some in rows.items():
                cursor.executemany(statement, some)


def made_up(random, number, busiest):
    """Yield articles with their readings: of a new match of two teams of one league, their people named as before."""
    from matches.models import Match
    from seeds.filing.sources import Article
    from tests.filing.told import article

    last = Match.objects.order_by("-pk").values_list("pk", flat=True)[0]
    matches = Match.objects.select_related("home", "away", "competition")
    for count in range(number):
        like = matches.filter(pk__gte=random.randint(1, last)).order_by("pk").first()
        if busiest:
            like = matches.order_by("pk")[random.randint(0, 300)]
        people = {side: names(like, side) for side in ("home", "away")}
        told = [told_event(random, people, minute) for minute in sorted(random.sample(range(1, 91), EVENTS))]
        goals = [sum(one["type"] == "goal" and one["team"] == side for one in told) for side in people]
        day = (like.date + timedelta(3)).isoformat()
        facts = {"date": day, "season": like.season, "competition": like.competition.name}
        text, reading = article(
            *told, home=like.home.name, away=like.away.name, score=tuple(goals), tag=f"{count}:", **facts
        )
        words = " ".join(random.choice(("passa", "tira", "corre", "chiude", "alza", "para")) for _ in range(WORDS))
        yield Article(f"bench {count}", text + words), reading


def names(match, side):
    from matches.models import Mention

    return sorted(set(Mention.objects.filter(report__match=match, side=side, role="").values_list("name", flat=True)))


def told_event(random, people, minute):
    from tests.filing.told import event

    side = random.choice(("home", "away"))
    kind = random.choice(("goal", "yellow_card", "shot", "substitution"))
    player, other = random.sample(people[side] + ["Aldo Nuovo", "Nuovo"], 2)
    return event(kind, str(minute), side, player, other if kind == "substitution" else None)


if __name__ == "__main__":
    main()
