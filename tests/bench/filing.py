"""python -m tests.bench.filing: how long filing an article of ten events takes in the archive of DATABASE_URL.

Beside it, in the same run, a bare transaction of all rows that came or changed for other articles of the kind, as filing
would leave them: these are filed first, and taken back, so that it finds the tables and indexes as filing does. It goes
through the same driver and with the same settings, a statement a table, each row once. COMMIT is included in both. Every
article is of a new match of two teams of the archive, and stays in it: so give it a copy. Times are medians, by the clock,
and of the processor, this process's alone.
"""

import argparse
import os
import statistics
import time
from contextlib import contextmanager
from datetime import timedelta
from random import Random

import django

EVENTS = 10
WORDS = 250  # besides what tells events
ROUND = 5  # articles
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")


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
        cpu, clock = medians(found[name])
        print(f"{name:6} {cpu * 1000:8.2f} ms of the processor, {clock * 1000:8.2f} ms by the clock")
    print(f"queries: {statistics.median(found['queries']):.0f}; rows: {statistics.median(found['rows']):.0f}")
    print("ratio:  {:.2f} of the processor, {:.2f} by the clock; at most 4 wanted".format(*ratios(found)))


def medians(times):
    return [statistics.median(kind) for kind in zip(*times, strict=True)]


def ratios(found: dict) -> list[float]:
    """Return how many times as long as a bare transaction filing takes, of the processor and by the clock."""
    return [filed / bare for filed, bare in zip(medians(found["filed"]), medians(found["bare"]), strict=True)]


def measure(articles: int, busiest: bool = False, seed: int = 1) -> dict:
    """File some articles, one by one; return times in seconds, [(of the processor, by the clock)]."""
    from seeds.management.commands.load_seeds import settled

    with settled():
        return times_of(articles, busiest, seed)


def times_of(articles, busiest, seed):
    from matches.models import Match

    found = {"matches": Match.objects.count(), "filed": [], "bare": [], "queries": [], "rows": []}
    warm_up, *some = made_up(Random(seed), 2 * articles + 1, busiest)
    file(*warm_up)  # which loads what is needed
    for at in range(0, 2 * articles, 2 * ROUND):
        a_round = some[at : at + 2 * ROUND]
        found["bare"] += [timed(write, rows) for rows in rows_of(a_round[::2])]
        for article in a_round[1::2]:
            last = last_keys()
            with noting() as asked:
                found["filed"].append(timed(file, *article))
            found["queries"].append(len(asked))
            found["rows"].append(sum(len(rows) for _, rows in (*come(last), *changed(last, asked))))
    return found


def rows_of(articles):
    """Return the rows that filing some articles would write, {statement: rows} of each; nothing is written."""
    from django.db import transaction

    written = []
    with transaction.atomic():
        for one in articles:
            last = last_keys()
            with noting() as asked:
                file(*one)
            written.append(dict(come(last)) | dict(changed(last, asked)))
        transaction.set_rollback(True)
    forget_pages()
    return written


def timed(function, *given):
    """Call a function; return the seconds that it takes (of the processor, by the clock)."""
    cpu, clock = time.process_time(), time.perf_counter()
    function(*given)
    return time.process_time() - cpu, time.perf_counter() - clock


def forget_pages():
    """Let SQLite forget the pages that are written again: filing had not read them. PostgreSQL's memory stays as it is."""
    from django.db import connection

    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA shrink_memory")


@contextmanager
def noting():
    """Give a list of what is asked of the database meanwhile, (SQL, parameters, whether many times)."""
    from django.db import connection

    asked = []

    def note(execute, sql, params, many, context):
        asked.append((sql, params, many))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield asked


def file(article, reading):
    from seeds.filing.sources import file_article

    file_article(article, lambda _: reading, "1")


def models():
    from django.apps import apps

    return [model for name in ("players", "matches") for model in apps.get_app_config(name).get_models()]


def last_keys():
    """Return the greatest key of each table, {model: key}, 0 of an empty one."""
    from django.db.models import Max

    return {model: model._base_manager.aggregate(Max("pk", default=0))["pk__max"] for model in models()}


def come(last):
    """Yield what inserts the rows of each table that came after its last key: (statement, rows)."""
    from django.db import connection

    for model, pk in last.items():
        columns = [connection.ops.quote_name(field.column) for field in model._meta.concrete_fields]
        table, key, names = model._meta.db_table, model._meta.pk.column, ", ".join(columns)
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {names} FROM {table} WHERE {key} > %s ORDER BY {key}", [pk])
            if rows := cursor.fetchall():
                yield f"INSERT INTO {table} ({names}) VALUES ({', '.join(['%s'] * len(columns))})", rows


def changed(last, asked):
    """Yield what updated rows that were there before, (statement, rows)."""
    keys = {model._meta.db_table: pk for model, pk in last.items()}
    for statement, rows, many in asked:
        if not (many and statement.startswith("UPDATE ")):
            continue
        held = keys[statement.split()[1].strip('"')]
        if rows := [row for row in rows if row[-1] <= held]:
            yield statement, rows


def write(written):
    """Write rows, {statement: rows}, in a transaction of their own."""
    from django.db import connection, transaction

    with transaction.atomic(), connection.cursor() as cursor:
        for statement, rows in written.items():
            cursor.executemany(statement, rows)


def made_up(random, number, busiest):
    """Yield articles with their readings: of a new match of two teams of one league, most of their people named as before."""
    from matches.models import Match
    from seeds.filing.sources import Article
    from tests.filing.told import article

    last = Match.objects.order_by("-pk").values_list("pk", flat=True)[0]
    matches = Match.objects.select_related("home", "away", "competition")
    for count in range(number):
        like = matches.filter(pk__gte=random.randint(1, last)).order_by("pk").first()
        if busiest:
            like = matches.order_by("pk")[random.randint(0, 300)]
        people = {side: [*names(like, side), *newcomer(random)] for side in ("home", "away")}
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


def newcomer(random):
    """Return the names of somebody whom no article has named before, in an archive of any size."""
    last = "".join(random.sample(SYLLABLES, 4)).capitalize()
    return f"Aldo {last}", last


def told_event(random, people, minute):
    from tests.filing.told import event

    side = random.choice(("home", "away"))
    kind = random.choice(("goal", "yellow_card", "shot", "substitution"))
    player, other = random.sample(people[side], 2)
    return event(kind, str(minute), side, player, other if kind == "substitution" else None)


if __name__ == "__main__":
    main()
