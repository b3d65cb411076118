"""The page of search results."""

from django.views.generic import TemplateView

from .. import search
from ..paging import BoundedPaginator
from ..querysets import with_goals

ARTICLES = 20  # on a page


class SearchPage(TemplateView):
    """What `?q=` finds: people, teams, competitions, matches, and a page of the articles with its words."""

    template_name = "matches/search.html"

    def get_context_data(self, **kwargs):
        text = " ".join(self.request.GET.get("q", "").split())[:200].replace("\x00", "")
        return super().get_context_data(text=text, **(found(text, self.request.GET.get("page")) if text else {}))


def found(text, page):
    """Everything that a text finds, as the page shows it."""
    page_obj = BoundedPaginator(search.articles(text), ARTICLES).get_page(page)
    groups = {name: first(rows) for name, rows in search.things(text).items()} if page_obj.number == 1 else {}
    if groups:
        with_goals(groups["matches"]["rows"])
    return {
        "groups": groups,
        "page_obj": page_obj,
        "articles": [(source, search.found_in(source, text)) for source in page_obj.object_list],
    }


def first(rows):
    """The first rows, and whether there are more."""
    rows = list(rows[: search.NAMED + 1])
    return {"rows": rows[: search.NAMED], "more": len(rows) > search.NAMED}
