"""The admin of sources: what is known about an article; its text is never changed."""

from typing import Any

from django.contrib import admin
from django.db import models
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy

from ..models import Match, Source


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin):
    list_display = ["__str__", "publisher", "language", "published", "rights", "status", "loaded"]
    list_filter = ["status", "rights", "language", "publisher"]
    search_fields = ["title", "publisher", "author", "name", "url"]
    readonly_fields = ["name", "status", "superseded_by", "reports_on", "words", "sha256", "reader_version", "loaded"]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    fieldsets = [
        (None, {"fields": ["title", ("publisher", "author"), ("published", "language"), "url"]}),
        (gettext_lazy("What readers see"), {"fields": ["rights", "note"]}),
        (gettext_lazy("The article"), {"fields": ["reports_on", "words"]}),
        (
            gettext_lazy("How it got in"),
            {"fields": ["name", "status", "superseded_by", "loaded", "reader_version", "sha256"]},
        ),
    ]

    class Media:
        css = {"all": ["matches/admin.css"]}

    def has_add_permission(self, request: Any) -> bool:
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        return False

    def get_queryset(self, request: Any) -> models.QuerySet[Source]:
        return super().get_queryset(request).defer("text")  # as long as all the rest together

    @admin.display(description=gettext_lazy("reports on"))
    def reports_on(self, source: Source) -> str:
        matches = Match.objects.filter(reports__source=source).select_related("home", "away").distinct()
        addresses = ((reverse("admin:matches_match_change", args=[match.pk]), match) for match in matches)
        return format_html_join(", ", '<a href="{}">{}</a>', addresses) or "–"

    @admin.display(description=gettext_lazy("text"))
    def words(self, source: Source) -> str:
        return format_html('<div class="source-text" lang="{}">{}</div>', source.language, source.text)
