"""The archive written as a backup, as it was at one moment, however many load and edit meanwhile."""

from contextlib import contextmanager

from django.db import connection, transaction

from .lines import FIRST, FORMAT, LAST, Writer
from .rows import models, rows


def save(out, progress=lambda rows, total: rows):
    """Write the whole archive to a binary stream; `progress` may wrap all rows, of which there are `total`.

    The same archive gives the same bytes, whatever engine holds it.
    """
    writer = Writer(out)
    with one_moment():
        counts = {label: model._base_manager.count() for label, model in models().items()}
        writer.write(FIRST, {"format": FORMAT, "rows": counts})
        for label, row in progress(all_rows(), sum(counts.values())):
            writer.write(label, row)
        writer.write(LAST, {})


def all_rows():
    for label, model in models().items():
        for row in rows(model):
            yield label, row


@contextmanager
def one_moment():
    """A transaction that sees the archive as it is now, and keeps nobody from writing."""
    inside, mode = connection.in_atomic_block, getattr(connection, "transaction_mode", None)
    if connection.vendor == "sqlite":
        connection.transaction_mode = "DEFERRED"
    try:
        with transaction.atomic():
            if connection.vendor == "postgresql" and not inside:
                with connection.cursor() as cursor:
                    cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
    finally:
        if connection.vendor == "sqlite":
            connection.transaction_mode = mode
