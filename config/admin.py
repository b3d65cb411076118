"""The admin of the archive."""

from django.contrib import admin
from django.utils.translation import gettext_lazy

from matches.choices import Choices


class ArchiveAdmin(admin.AdminSite):
    site_header = site_title = "Tabellino"
    index_title = gettext_lazy("The archive")

    def autocomplete_view(self, request):
        return Choices.as_view(admin_site=self)(request)
