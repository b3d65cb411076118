"""An empty database filled from a backup: all of it or, where anything is wrong, nothing."""

from django.core.management.color import no_style
from django.db import DataError, IntegrityError, connection

from matches import totals, words
from matches.models import Source
from seeds.filing.archive import alone

from .lines import Damaged, read
from .rows import MADE_BY_MIGRATIONS, Unknown, models, row

BATCH_ROWS, BATCH_BYTES = 500, 4_000_000
SOURCES_AT_ONCE = 50


class NotEmpty(Exception):
    """A database that already holds something; the message says what."""


def restore(stream, name, progress=lambda lines, total: lines):
    """Fill the database from a backup in a binary stream called `name`; return how many rows it has.

    Raises Damaged, with the line, or NotEmpty; then nothing was written. `progress` may wrap the lines of rows, of
    which there are `total`.
    """
    lines = read(stream, name)
    with alone():
        refuse_all_but_empty()
        first = next(lines)[2]
        for model in reversed(MADE_BY_MIGRATIONS):
            model._base_manager.all().delete()
        counts = write_all(progress(lines, total_of(first, name)), name)
        check_whole(first, counts, name)
        totals.count_all()  # a backup of an earlier Tabellino tells none
        index_words()
        reset_sequences()
    return sum(counts.values())


def refuse_all_but_empty():
    for model in models().values():
        if model not in MADE_BY_MIGRATIONS and (count := model._base_manager.count()):
            raise NotEmpty(
                f"The database is not empty: it holds {count} {model._meta.verbose_name_plural}. Name a new one by "
                "DATABASE_URL and run manage.py migrate on it first; nothing was written."
            )


def total_of(first, name):
    rows = first.get("rows")
    if not isinstance(rows, dict) or not all(isinstance(count, int) for count in rows.values()):
        raise Damaged(f"{name}, line 1: it does not tell its rows. Nothing was written.")
    return sum(rows.values())


def write_all(lines, name):
    """Write the rows of all lines, many at a time; return how many by label."""
    counts, batch, size = dict.fromkeys(models(), 0), [], 0
    for number, label, data, taken in lines:
        if batch and (label != batch[0][1] or len(batch) >= BATCH_ROWS or size >= BATCH_BYTES):
            write(batch, name)
            batch, size = [], 0
        batch.append((number, label, data))
        size += taken
        counts[label] = counts.get(label, 0) + 1
    if batch:
        write(batch, name)
    return counts


def write(batch, name):
    """Write lines of one kind as rows, with every value as it is told: no date of today in them."""
    made = [made_of(*line, name) for line in batch]
    model = type(made[0])
    fields = model._meta.concrete_fields
    most = max(connection.ops.bulk_batch_size(fields, made), 1)
    try:
        for start in range(0, len(made), most):
            model._base_manager._insert(made[start : start + most], fields, raw=True)
    except (IntegrityError, DataError, ValueError, OverflowError) as error:
        place = f"{name}, lines {batch[0][0]} to {batch[-1][0]}"
        raise Damaged(f"{place}: the database refuses a row ({error}). Nothing was written.") from error


def made_of(number, label, data, name):
    try:
        if label not in models():
            raise Unknown(f"there is no {label}")
        return row(models()[label], data)
    except Unknown as error:
        raise Damaged(
            f"{name}, line {number}: {error}. If the backup is of a newer Tabellino, update first; nothing was written."
        ) from error


def check_whole(first, counts, name):
    """Raise Damaged unless the file has the rows that it promised, and each leads to rows that exist."""
    promised = {label: count for label, count in first["rows"].items() if count}
    if promised != {label: count for label, count in counts.items() if count}:
        raise Damaged(f"{name}: it has other rows than its line 1 promises. Nothing was written.")
    try:
        connection.check_constraints()
    except IntegrityError as error:
        raise Damaged(f"{name}: a row leads to one that is not in it ({error}). Nothing was written.") from error


def index_words():
    """Let search find the words of every article."""
    batch = []
    for source in Source.objects.current().iterator(SOURCES_AT_ONCE):
        batch.append(source)
        if len(batch) == SOURCES_AT_ONCE:
            words.index(batch)
            batch = []
    words.index(batch)


def reset_sequences():
    """Let new rows get ids after those that came with the backup."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models().values()):
            cursor.execute(statement)
