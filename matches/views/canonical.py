"""One address for each thing: other slugs, and rows that turned out to be another one, lead there."""

from django.http import HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404
from django.views.generic import DetailView

from ..sameness import last


class CanonicalView(DetailView):
    """The page of one thing at /<pk>/<slug>/; any other slug, and a merged row, redirect (301) to the right address."""

    def get(self, request, *args, **kwargs):
        self.object = self.get_object()
        address = last(self.object).get_absolute_url()
        if request.path == address:
            return self.render_to_response(self.get_context_data(object=self.object))
        query = request.META.get("QUERY_STRING")
        return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)

    def get_object(self, queryset=None):
        return get_object_or_404(queryset or self.get_queryset(), pk=self.kwargs["pk"])
