"""Queries of which Django makes the SQL once: filing and pages ask the same ones again and again, and making it takes longest."""

from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from functools import update_wrapper
from inspect import signature
from threading import local

from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.backends.utils import CursorWrapper
from django.db.models.query import FlatValuesListIterable, ModelIterable, get_related_populators

HELD: ContextVar[CursorWrapper | None] = ContextVar("held", default=None)


@contextmanager
def one_cursor():
    """Have whatever asks inside by `cursor` ask by one: to make one takes longer than to find a row."""
    with connection.cursor() as held:
        token = HELD.set(held)
        try:
            yield
        finally:
            HELD.reset(token)


def cursor(using=DEFAULT_DB_ALIAS):
    """Open the cursor of `one_cursor`, else a new one; read all that it finds before anything else is asked."""
    held = HELD.get()
    return connections[using].cursor() if held is None else nullcontext(held)


class prepared(local):
    """Make of a function that returns a queryset one that returns a list of what that finds.

    Its parameters are annotated with str, int, list[str] or list[int]; a list may come as any collection, of any length.
    Where all lists are empty, nothing is asked and nothing found. The function is called once in each thread, with
    stand-ins, so what it makes may not depend on their values.
    """

    def __init__(self, make):
        update_wrapper(self, make)
        self.make, self.query = make, None

    def __call__(self, *values):
        if self.query is None:
            self.query = Query(self.make)
        return self.query.rows(values)


class Query:
    """One queryset with its SQL, whose stand-ins give way to what is asked about."""

    def __init__(self, make):
        parameters = signature(make).parameters.values()
        stand_ins = [stand_in(number, one.annotation) for number, one in enumerate(parameters)]
        self.lists = [number for number, one in enumerate(stand_ins) if isinstance(one, list)]
        queryset = make(*stand_ins)
        self.using = queryset.db
        compiler = queryset.query.get_compiler(queryset.db)
        sql, params = compiler.as_sql()
        number_of = {bare(one): number for number, one in enumerate(stand_ins)}
        self.pieces, self.params = [], []
        for value, piece in zip([None, *params], sql.split("%s"), strict=True):
            number = number_of.get(value) if isinstance(value, (str, int)) else None
            if number is None and is_plain(value):
                self.pieces[-1] += literal(value) + piece
            else:
                self.pieces.append(piece)
                self.params.append((number, value))
        del self.params[0]  # of what stands before the first
        columns = [column for column, *_ in compiler.select]
        self.converters = compiler.get_converters(columns).items()
        self.made_of = made_of(queryset, compiler)

    def rows(self, values):
        if self.lists and not any(values[number] for number in self.lists):
            return []
        with cursor(self.using) as asking:
            asking.execute(*self.filled(values))
            rows = asking.fetchall()
        if self.converters:
            rows = [self.converted(row, connections[self.using]) for row in rows]
        return [self.made_of(row) for row in rows]

    def filled(self, values):
        """Return the SQL and its parameters."""
        sql, params = [self.pieces[0]], []
        for (number, given), piece in zip(self.params, self.pieces[1:], strict=True):
            value = given if number is None else values[number]
            if isinstance(value, (str, int)) or value is None:
                params.append(value)
                sql.append("%s")
            else:
                params += value or [given]  # nothing is equal to a stand-in
                sql.append(", ".join(["%s"] * (len(value) or 1)))
            sql.append(piece)
        return "".join(sql), params

    def converted(self, row, connection):
        row = list(row)
        for place, (converters, column) in self.converters:
            for convert in converters:
                row[place] = convert(row[place], column, connection)
        return row


def made_of(queryset, compiler):
    """Return what makes of a row what the queryset would: an object with those selected along, a tuple, or one value."""
    if queryset._iterable_class is not ModelIterable:
        return (lambda row: row[0]) if queryset._iterable_class is FlatValuesListIterable else tuple
    model, places = compiler.klass_info["model"], compiler.klass_info["select_fields"]
    start, end = places[0], places[-1] + 1
    names = [column.target.attname for column, *_ in compiler.select[start:end]]
    along = get_related_populators(compiler.klass_info, compiler.select, queryset.db)

    def made(row):
        one = model.from_db(queryset.db, names, row[start:end])
        for other in along:
            other.populate(row, one)
        return one

    return made


def with_literals(sql, params):
    """Return SQL with the parameters that are words or numbers written into it, and the parameters that are left."""
    written = [literal(one) if is_plain(one) else "%s" for one in params]
    return sql % tuple(written), [one for one in params if not is_plain(one)]


def is_plain(value):
    return isinstance(value, (str, int)) and not isinstance(value, bool)


def literal(value):
    """Return a value that is always the same as SQL: only so does SQLite see that an index of some rows alone will do.

    Of a parameter that might tell so, it looks at the value, and plans anew each time.
    """
    return str(value) if isinstance(value, int) else "'{}'".format(value.replace("'", "''").replace("%", "%%"))


def stand_in(number, kind):
    """Return a value that nothing in the archive has, for a parameter of this kind."""
    return {str: f"\x01{number}", int: number - 2**31, list[str]: [f"\x01{number}"], list[int]: [number - 2**31]}[kind]


def bare(value):
    return value[0] if isinstance(value, list) else value
