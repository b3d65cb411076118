"""Lists of the archive: filtered, bounded, and the same rows as a page, as JSON or as CSV."""

import csv
import re

from django.http import HttpResponse, JsonResponse
from django_filters.views import FilterView

from ..paging import BoundedPaginator

NAMED = {
    "id": lambda thing: thing.pk,
    "name": lambda thing: thing.name,
    "address": lambda thing: thing.get_absolute_url(),
}
"""The columns of everything that has a name."""

FORMULA = re.compile(r"(^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])|[;|\t\r\n](?=[=+\-@＝＋－＠]))")
"""Where a spreadsheet would begin to calculate: also after marks at which some of them end a cell."""


class ArchiveList(FilterView):
    """A list of things; at its address with .json a page of them as JSON, with .csv all that are listed.

    `fields` has the columns: name -> what it is of a row, a value that JSON can hold.
    """

    data = ""  # the name of its addresses as data
    paginator_class = BoundedPaginator
    strict = False  # an unknown value of one filter leaves the others at work
    fields: dict

    def get_filterset_kwargs(self, filterset_class):
        """Filter by nothing, too, where nothing is asked for: the filter knows which rows lead the list."""
        return super().get_filterset_kwargs(filterset_class) | {"data": self.request.GET}

    def render_to_response(self, context, **kwargs):
        form = self.kwargs.get("format")
        if form == "json":
            return self.as_json(context["page_obj"])
        if form == "csv":
            return as_csv(self.fields, map(self.row, self.object_list[: context["paginator"].count]))
        return super().render_to_response(context, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(data=self.data, **kwargs)

    def row(self, thing):
        return {name: value(thing) for name, value in self.fields.items()}

    def as_json(self, page):
        """{"count", "over": whether there are more than counted, "next": an address or null, "results": [rows]}."""
        following = None
        if page.has_next():
            query = self.request.GET.copy()
            query["page"] = page.next_page_number()
            following = self.request.build_absolute_uri(f"{self.request.path}?{query.urlencode()}")
        results = [self.row(thing) for thing in page]
        paginator = page.paginator
        return JsonResponse(
            {"count": paginator.count, "over": paginator.is_over, "next": following, "results": results},
            json_dumps_params={"ensure_ascii": False},
        )


def as_csv(columns, rows):
    """Rows, each {column: value}, as a table that spreadsheets open."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    table = csv.writer(response)
    table.writerow(columns)
    table.writerows([cell(row[name]) for name in columns] for row in rows)
    return response


def cell(value):
    """A value as a cell holds it: lists joined, and nothing that a spreadsheet takes for a formula."""
    if isinstance(value, list | tuple):
        value = "; ".join(map(str, value))
    return FORMULA.sub(r"\1'", value) if isinstance(value, str) else value
