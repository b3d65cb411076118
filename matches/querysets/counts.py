"""Parts of queries that several pages and the admin share: counts in subqueries, and what an editor rejected."""

from django.db.models import Count, Exists, IntegerField, OuterRef, Subquery, Sum, TextField, Value
from django.db.models.functions import Cast, Coalesce


def count_of(rows, reference, counted="pk"):
    """A subquery: how many of `rows` point to the outer row through their foreign key `reference`."""
    counts = rows.order_by().filter(**{reference: OuterRef("pk")}).values(reference)
    total = counts.annotate(total=Count(counted, distinct=True)).values("total")
    return Coalesce(Subquery(total, output_field=IntegerField()), Value(0))


def sum_of(rows, reference, summed):
    """A subquery: the sum of a field of `rows` that point to the outer row through their foreign key `reference`."""
    sums = rows.order_by().filter(**{reference: OuterRef("pk")}).values(reference)
    total = sums.annotate(total=Sum(summed)).values("total")
    return Coalesce(Subquery(total, output_field=IntegerField()), Value(0))


class Listed(Subquery):
    """The words of a query of them, in order, as ",en,it,"."""

    template = "(SELECT ',' || STRING_AGG(word, ',' ORDER BY word) || ',' FROM (%(subquery)s) AS listed)"

    def as_sqlite(self, compiler, connection):
        ordered = "(SELECT ',' || GROUP_CONCAT(word) || ',' FROM (%(subquery)s) AS listed)"
        return self.as_sql(compiler, connection, template=ordered)


def list_of(rows, reference, field):
    """A subquery: the values of a field of `rows` that point to the outer row, as ",en,it,"; empty for none."""
    listed = Cast(field, TextField())
    words = rows.order_by().filter(**{reference: OuterRef("pk")}).values(word=listed).distinct().order_by("word")
    return Coalesce(Listed(words, output_field=TextField()), Value(""), output_field=TextField())


def rejection_of(appearance):
    """Whether the appearance named by this field of the row is rejected: by an editor's word, or as its adding was undone."""
    from ..models import Decision

    said = Decision.objects.filter(appearance=OuterRef(appearance))
    rejected, added = said.filter(kind="reject", undone__isnull=True), said.filter(kind="add")
    return Exists(rejected) | (Exists(added) & ~Exists(added.filter(undone__isnull=True)))
