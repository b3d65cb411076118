"""Pages of lists, with counts that stay quick however much is held."""

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.functional import cached_property

MOST = 1000  # rows that a list counts and leads to


class BoundedPaginator(Paginator):
    """Pages of the first MOST rows of a queryset; `is_over` tells whether there are more."""

    @property
    def keys(self):
        """The keys of the rows in order, where the list knows them beforehand; else None."""
        return getattr(self.object_list, "keys_in_order", None)

    def page(self, number):
        """Return a page, whose keys are read before its rows: SQLite would count for every row what one page shows."""
        if not isinstance(self.object_list, QuerySet):
            return super().page(number)
        number = self.validate_number(number)
        start = (number - 1) * self.per_page
        keys = self.object_list.values_list("pk", flat=True) if self.keys is None else self.keys
        some = list(keys[start : min(start + self.per_page, self.count)])
        rows = getattr(self.object_list, "unfiltered", self.object_list).in_bulk(some)
        return self._get_page([rows[key] for key in some if key in rows], number, self)

    @cached_property
    def found(self):
        """How many rows there are, at most one over MOST."""
        if self.keys is not None:
            return len(self.keys)
        if not isinstance(self.object_list, QuerySet):
            return len(self.object_list)
        return self.object_list.order_by().values("pk")[: MOST + 1].count()

    @property
    def count(self):
        return min(self.found, MOST)

    @property
    def is_over(self):
        return self.found > MOST
