"""Many rows written at once.

Making one of a model takes longer than writing it: so what nobody asks about afterwards may be anything that has the
fields of a `model` as attributes.
"""

from functools import cache
from operator import attrgetter

from django.db import connection, models

from matches.prepared import cursor

PLAIN = (models.CharField, models.TextField, models.BooleanField, models.IntegerField, models.ForeignKey)
AT_ONCE = 500  # values in one statement, which SQLite keeps prepared


def update(rows, names, model=None):
    """Write these fields of rows that exist: one prepared statement, run for each row."""
    if not rows:
        return
    statement, values = updating(model or type(rows[0]), tuple(names))
    with cursor() as writing:
        writing.executemany(statement, [values(row) for row in rows])


@cache
def updating(model, names):
    """Return the statement that updates these fields of a row of a model, and what gives its values of a row."""
    fields = [model._meta.get_field(name) for name in names]
    columns = ", ".join(f"{quoted(field.column)} = %s" for field in fields)
    statement = f"UPDATE {quoted(model._meta.db_table)} SET {columns} WHERE {quoted(model._meta.pk.column)} = %s"
    return statement, values_of(fields, "pk")


def insert(rows):
    """Write new rows, and give them their ids."""
    if rows:
        *_, tail = inserting(type(rows[0]))
        ids = inserted(rows, type(rows[0]), tail)
        using = connection.alias
        for row, (pk,) in zip(rows, ids, strict=True):
            row.pk, row._state.adding, row._state.db = pk, False, using


def insert_plain(rows, model):
    """Write new rows of which nobody asks the ids: anything that has the fields of the model."""
    inserted(rows, model, "")


def inserted(rows, model, tail):
    """Write rows, and return what the statement gives that ends so."""
    head, values, columns, _ = inserting(model)
    step, found = max(AT_ONCE // columns, 1), []
    for start in range(0, len(rows), step):
        some = rows[start : start + step]
        places = ", ".join([f"({', '.join(['%s'] * columns)})"] * len(some))
        with cursor() as writing:
            writing.execute(f"{head} VALUES {places} {tail}", [value for row in some for value in values(row)])
            found += writing.fetchall() if tail else ()
    return found


@cache
def inserting(model):
    """Return how a statement begins that inserts rows of a model, what gives its values of a row, how many, and its end."""
    fields = [field for field in model._meta.local_concrete_fields if not field.primary_key]
    columns = ", ".join(quoted(field.column) for field in fields)
    ends = f"INSERT INTO {quoted(model._meta.db_table)} ({columns})", f"RETURNING {quoted(model._meta.pk.column)}"
    return ends[0], values_of(fields), len(fields), ends[1]


def values_of(fields, *more):
    """Return what gives the values of some fields of a row, and of more attributes, as the database takes them."""
    plain = attrgetter(*(field.attname for field in fields), *more)  # all at once; of two or more
    others = [(place, prepared_value(field)) for place, field in enumerate(fields) if not isinstance(field, PLAIN)]

    def values(row):
        found = list(plain(row))
        for place, value in others:
            found[place] = value(row)
        return found

    return values


def prepared_value(field):
    """Return what gives the value of a field of a row where the database does not take it as it is."""
    if isinstance(field, models.JSONField):
        return json_of(field, connection.ops.adapt_json_value)
    return lambda row: field.get_db_prep_save(field.pre_save(row, row._state.adding), connection)


def json_of(field, adapt):
    """What Django does, without its look for an expression; most are empty."""
    empty = {kind: adapt(kind(), field.encoder) for kind in (list, dict)}

    def value(row):
        told = getattr(row, field.attname)
        if not told and type(told) in empty:
            return empty[type(told)]
        return None if told is None else adapt(told, field.encoder)

    return value


def quoted(name):
    return connection.ops.quote_name(name)
