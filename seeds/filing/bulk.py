"""Many rows written at once."""

from functools import cache

from django.db import connection

AT_ONCE = 500  # values in one statement, which SQLite keeps prepared


def update(rows, names):
    """Write these fields of rows that exist: one prepared statement, run for each row."""
    if not rows:
        return
    statement, fields = updating(type(rows[0]), tuple(names))
    values = [
        [*(field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields), row.pk] for row in rows
    ]
    with connection.cursor() as cursor:
        cursor.executemany(statement, values)


@cache
def updating(model, names):
    """Return the statement that updates these fields of a row of a model, and the fields."""
    fields = [model._meta.get_field(name) for name in names]
    columns = ", ".join(f"{quoted(field.column)} = %s" for field in fields)
    return f"UPDATE {quoted(model._meta.db_table)} SET {columns} WHERE {quoted(model._meta.pk.column)} = %s", fields


def insert(rows):
    """Write new rows, and give them their ids."""
    if not rows:
        return
    head, fields, tail = inserting(type(rows[0]))
    step = max(AT_ONCE // len(fields), 1)
    for start in range(0, len(rows), step):
        some = rows[start : start + step]
        values = [field.get_db_prep_save(field.pre_save(row, True), connection) for row in some for field in fields]
        places = ", ".join([f"({', '.join(['%s'] * len(fields))})"] * len(some))
        with connection.cursor() as cursor:
            cursor.execute(f"{head} VALUES {places} {tail}", values)
            ids = cursor.fetchall()
        for row, (pk,) in zip(some, ids, strict=True):
            row.pk, row._state.adding, row._state.db = pk, False, connection.alias


@cache
def inserting(model):
    """Return the two ends of a statement that inserts rows of a model, and the fields that it gives values."""
    fields = [field for field in model._meta.local_concrete_fields if not field.primary_key]
    columns = ", ".join(quoted(field.column) for field in fields)
    key = quoted(model._meta.pk.column)
    return f"INSERT INTO {quoted(model._meta.db_table)} ({columns})", fields, f"RETURNING {key}"


def quoted(name):
    return connection.ops.quote_name(name)
