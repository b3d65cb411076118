"""What articles say that found no place: words that support nothing, and reports of no match."""

from django.db.models import QuerySet

from matches.models import Citation, Report


def rows() -> list[Citation | Report]:
    """All that found no place: reports, then words."""
    return [*reports(), *words()]


def words() -> QuerySet[Citation]:
    """The citations that support nothing, such as a twelfth man of a line-up."""
    free = Citation.objects.filter(event=None, appearance=None, match=None, source__status="current")
    return free.select_related("source").defer("source__text").order_by("source", "start", "pk")


def reports() -> QuerySet[Report]:
    """The reports that tell of no match that could be: of one team against itself."""
    return Report.objects.filter(match=None, source__status="current").select_related("source").defer("source__text")
