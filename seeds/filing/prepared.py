"""Queries of which Django makes the SQL once: a filing asks the same ones of every article, and making it takes longest."""

from functools import update_wrapper
from inspect import signature
from threading import local


class prepared(local):
    """Make of a function that returns a queryset one that returns a list of what that finds.

    Its parameters are annotated with str, int, list[str] or list[int]; a list may come as any collection, of any length.
    The function is called once in each thread, with stand-ins, so what it makes may not depend on their values.
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
        self.queryset = make(*stand_ins)
        self.compiler = self.queryset.query.get_compiler(self.queryset.db)
        sql, params = self.compiler.as_sql()
        self.pieces = sql.split("%s")
        number_of = {bare(one): number for number, one in enumerate(stand_ins)}
        self.params = [(number_of.get(value) if type(value) in (str, int) else None, value) for value in params]
        self.queryset.query.get_compiler = lambda *args, **kwargs: self.compiler
        self.compiler.as_sql = lambda *args, **kwargs: self.filled

    def rows(self, values):
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
        self.filled = "".join(sql), params
        return list(self.queryset._iterable_class(self.queryset))


def stand_in(number, kind):
    """Return a value that nothing in the archive has, for a parameter of this kind."""
    return {str: f"\x01{number}", int: number - 2**31, list[str]: [f"\x01{number}"], list[int]: [number - 2**31]}[kind]


def bare(value):
    return value[0] if isinstance(value, list) else value
