"""Pages of lists, with counts that stay quick however much is held."""

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.functional import cached_property

MOST = 1000  # rows that a list counts and leads to


class BoundedPaginator(Paginator):
    """Pages of the first MOST rows of a queryset; `is_over` tells whether there are more."""

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
