"""What this archive is, how it reads and how well."""

from django.views.generic import TemplateView

from .. import accuracy


class AboutPage(TemplateView):
    template_name = "matches/about.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(parts=accuracy.parts(), **kwargs)
