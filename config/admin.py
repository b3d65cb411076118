"""The admin of the archive."""

from functools import wraps

from django.contrib import admin
from django.urls import path
from django.utils.translation import gettext_lazy

from config.errors import takes_writes
from matches.choices import Choices


class ArchiveAdmin(admin.AdminSite):
    site_header = site_title = "Tabellino"
    index_title = gettext_lazy("The archive")

    def admin_view(self, view, cacheable=False):
        """Let what changes something be done by one at a time: it looks at what is kept, then decides in view of it.

        A view that takes long before it changes anything says by `takes_turns = False` that it sees to that itself.
        """
        from seeds.filing.archive import alone  # of apps that load after this one

        @wraps(view)
        def in_turn(request, *args, **kwargs):
            if request.method != "POST" or not getattr(view, "takes_turns", True):
                return view(request, *args, **kwargs)
            with alone():
                return view(request, *args, **kwargs)

        return super().admin_view(in_turn, cacheable)

    def each_context(self, request):
        return super().each_context(request) | {"read_only": not takes_writes()}

    def autocomplete_view(self, request):
        return Choices.as_view(admin_site=self)(request)

    def get_urls(self):
        return [path("doubts/<slug:slug>/", self.admin_view(self.doubts), name="doubts"), *super().get_urls()]

    def doubts(self, request, slug):
        from seeds.admin.queues import queue_page  # of apps that load after this one

        return queue_page(self, request, slug)

    def index(self, request, extra_context=None):
        from seeds.admin.queues import overview

        return super().index(request, {"queues": overview(request.user)} | (extra_context or {}))
