"""Pages of lists, with counts that stay quick however much is held."""

from collections.abc import Sequence

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.functional import cached_property

MOST = 1000  # rows that a list counts and leads to


class KnownRows(Sequence):
    """Rows of a queryset whose keys are known in order, and what was read `along` with each key; read as they are asked for."""

    def __init__(self, rows, keys, along):
        self.rows, self.keys, self.along = rows, keys, along
        self.model = rows.model  # after which Django calls the list and its template

    def __len__(self):
        return len(self.keys)

    def __getitem__(self, place):
        if not isinstance(place, slice):
            return self[place : place + 1 or None][0]
        keys = self.keys[place]
        found = self.rows.in_bulk(keys)
        return [found[key] for key in keys if key in found]


class BoundedPaginator(Paginator):
    """Pages of the first MOST rows of a queryset; `is_over` tells whether there are more."""

    def page(self, number):
        """Return a page, whose keys are read before its rows: SQLite would count for every row what one page shows."""
        if not isinstance(self.object_list, QuerySet):
            return super().page(number)
        number = self.validate_number(number)
        start = (number - 1) * self.per_page
        keys = self.object_list.values_list("pk", flat=True)[start : min(start + self.per_page, self.count)]
        return self._get_page(KnownRows(self.object_list, list(keys), [])[:], number, self)

    @cached_property
    def found(self):
        """How many rows there are, at most one over MOST."""
        if not isinstance(self.object_list, QuerySet):
            return len(self.object_list)
        return self.object_list.order_by().values("pk")[: MOST + 1].count()

    @property
    def count(self):
        return min(self.found, MOST)

    @property
    def is_over(self):
        return self.found > MOST
