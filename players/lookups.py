"""Names by a part of them, found by an index of their letters by three instead of a look at every name."""

from typing import Any

from django.db.models import CharField
from django.db.models.lookups import Contains, Lookup

INDEXED = 3  # letters, of any of which an index has the names

FOUND = {
    "sqlite": ('"{alias}"."id" IN (SELECT rowid FROM {table}_letters WHERE folded LIKE %s)', "%{}%"),
    "postgresql": ("letters_by_three({name}) @> letters_by_three(%s)", "{}"),
}
"""How each engine is asked for the names that may hold some letters, and how for the letters."""


class Holds(Lookup):
    """As `contains`, for folded names; players.migrations.0008_letters makes the index of each engine."""

    lookup_name = "holds"

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list]:
        sql, params = Contains(self.lhs, self.rhs).as_sql(compiler, connection)
        if len(self.rhs) < INDEXED or not self.lhs.target.model.by_letters:
            return sql, params
        name, _ = self.process_lhs(compiler, connection)
        found, asked = FOUND[connection.vendor]
        found = found.format(name=name, alias=self.lhs.alias, table=self.lhs.target.model._meta.db_table)
        # The letters last: where the index was asked for other words, each name that it gave is looked at in this order.
        return f"({sql} AND {found})", [*params, asked.format(self.rhs)]


CharField.register_lookup(Holds)
