"""What editors work with: the records, what the sources say of them, and everything that people decided."""

from django.contrib import admin
from django.utils.translation import gettext_lazy

from . import competitions, decisions, events, matches, sources

__all__ = ["competitions", "decisions", "events", "matches", "sources"]

admin.site.site_header = admin.site.site_title = "Tabellino"
admin.site.index_title = gettext_lazy("The archive")
