"""The admin of sources: what is known about an article; its text is never changed."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.helpers import AdminForm
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from matches import filters
from matches.admin.base import ByValue, CountedOnce
from matches.models import NO_TEXT, Match, Source

from .. import preview
from ..filing.sources import file_article
from .agreement import Agreement
from .forms import AboutForm, ArticleForm, SourceForm, WithoutTextForm

NO_READING: dict[str, Any] = {"language": "", "matches": []}


class Language(ByValue):
    title = gettext_lazy("Language")
    parameter_name = "language"
    values = staticmethod(filters.languages)


class Publisher(ByValue):
    title = gettext_lazy("Publisher")
    parameter_name = "publisher"
    values = staticmethod(filters.publishers)


@admin.register(Source)
class SourceAdmin(CountedOnce):
    list_display = ["__str__", "publisher", "language", "published", "rights", "status"]
    list_filter = ["status", "rights", Language, Publisher]
    search_fields = ["title", "publisher", "author", "name", "url"]
    readonly_fields = [
        "name",
        "status",
        "superseded_by",
        "reports_on",
        "whole_text",
        "sha256",
        "reader_version",
        "loaded",
    ]
    form = SourceForm
    fieldsets = [
        (None, {"fields": ["title", ("publisher", "author"), ("published", "language"), "url"]}),
        (gettext_lazy("What readers see"), {"fields": ["rights", "note"]}),
        (gettext_lazy("The article"), {"fields": ["reports_on", "whole_text"]}),
        (
            gettext_lazy("How it got in"),
            {"fields": ["name", "status", "superseded_by", "loaded", "reader_version", "sha256"]},
        ),
    ]

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        return False

    def get_fieldsets(self, request: Any, obj: Source | None = None) -> list:
        seen = [(None, {"fields": ["seen"]})] if self.has_change_permission(request, obj) else []
        return [*self.fieldsets, *seen]

    def get_queryset(self, request: Any) -> models.QuerySet[Source]:
        return super().get_queryset(request).defer("text")  # as long as all the rest together

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        """Where a source is chosen, it is to be cited by page: those that have no text are offered."""
        if request.resolver_match.url_name == "autocomplete":
            queryset = queryset.current().filter(sha256=NO_TEXT)
        return super().get_search_results(request, queryset, search_term)

    def get_urls(self) -> list:
        def own(route: str, view: Any, name: str) -> Any:
            return path(route, self.admin_site.admin_view(view), name=f"matches_source_{name}")

        return [
            own("add/without-text/", self.add_without_text, "add_without_text"),
            own("<int:pk>/voice/", self.voice_view, "voice"),
            *super().get_urls(),
        ]

    # Adding

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Ask for an article, show what filing it would change, and file it once that was agreed to."""
        self.need(self.has_add_permission(request))
        if "agreed" in request.POST:
            return self.file(request)
        form = ArticleForm(request.POST or None, request.FILES or None)
        if form.is_valid():
            return self.show_preview(request, form.article, preview.of_article(form.article), form.warnings)
        fieldsets = [(_("The article"), {"fields": ["pasted", "file"]}), *ABOUT_FIELDSETS]
        return self.show_form(request, form, fieldsets, _("Add an article"), _("Preview"))

    add_view.takes_turns = False  # type: ignore[attr-defined]  # reading an article takes its time

    def file(self, request: HttpRequest) -> HttpResponse:
        try:
            agreement = Agreement.read(request.POST["agreed"])
        except signing.BadSignature:
            messages.error(request, _("This preview was not made here; add the article again."))
            return HttpResponseRedirect(reverse("admin:matches_source_add"))
        found = preview.of_article(agreement.article, agreement.digest)
        if not found.done:
            messages.warning(request, _("The archive changed since you looked. Nothing was filed: look again."))
            return self.show_preview(request, agreement.article, found)
        self.log_addition(request, found.source, [{"added": {}}])
        messages.success(request, _("“%(article)s” is filed.") % {"article": found.source})
        return HttpResponseRedirect(change_page(found.source))

    def show_preview(self, request: HttpRequest, article: Any, found: Any, warnings: Any = ()) -> HttpResponse:
        again = ArticleForm(initial=vars(article) | {"pasted": article.text})
        fieldsets = [(_("The article"), {"fields": ["pasted", "file"]}), *ABOUT_FIELDSETS]
        context = {
            "title": _("Look before you file"),
            "preview": found,
            "article": article,
            "warnings": warnings,
            "agreed": Agreement(article, found.digest).signed(),
            "adminform": AdminForm(again, fieldsets, {}, model_admin=self),
        }
        return self.show(request, "admin/seeds/preview.html", context)

    def add_without_text(self, request: HttpRequest) -> HttpResponse:
        """Enter a source of which the archive has no text, to be cited by page."""
        self.need(self.has_add_permission(request))
        form = WithoutTextForm(request.POST or None)
        if form.is_valid():
            source = file_article(form.article, lambda _: NO_READING, "").source
            self.log_addition(request, source, [{"added": {}}])
            messages.success(
                request, _("“%(source)s” is entered; events can be cited from it by page.") % {"source": source}
            )
            return HttpResponseRedirect(change_page(source))
        return self.show_form(request, form, ABOUT_FIELDSETS, _("Add a source without text"), _("Save"))

    # Withdrawing

    def voice_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Withdraw a source, or let a withdrawn one speak again, once what this changes was agreed to."""
        source = get_object_or_404(Source.objects.exclude(status=Source.Status.SUPERSEDED), pk=pk)
        self.need(self.has_change_permission(request, source))
        withdrawn = source.status == Source.Status.WITHDRAWN
        act = preview.of_reinstating if withdrawn else preview.of_withdrawing
        found = act(source, request.POST.get("agreed"))
        if found.done:
            told = _("“%(source)s” speaks again.") if withdrawn else _("“%(source)s” is withdrawn.")
            self.log_change(request, source, str(told % {"source": source}))
            messages.success(request, told % {"source": source})
            return HttpResponseRedirect(change_page(source))
        if request.method == "POST":
            messages.warning(request, _("The archive changed since you looked. Nothing was done: look again."))
        context = {"title": _("Let it speak again") if withdrawn else _("Withdraw"), "preview": found, "source": source}
        return self.show(request, "admin/seeds/voice.html", context | {"withdrawn": withdrawn})

    # Pages

    def need(self, allowed: bool) -> None:
        if not allowed:
            raise PermissionDenied

    def show_form(
        self, request: HttpRequest, form: AboutForm, fieldsets: list, title: str, button: str
    ) -> HttpResponse:
        adminform = AdminForm(form, fieldsets, {}, model_admin=self)
        context = {"title": title, "button": button, "adminform": adminform, "errors": form.errors}
        return self.show(request, "admin/seeds/add.html", context)

    def show(self, request: HttpRequest, template: str, context: dict) -> HttpResponse:
        common = {"opts": self.opts, "media": self.media}
        return TemplateResponse(request, template, self.admin_site.each_context(request) | common | context)

    @admin.display(description=gettext_lazy("reports on"))
    def reports_on(self, source: Source) -> str:
        matches = Match.objects.filter(reports__source=source).select_related("home", "away").distinct()
        addresses = ((reverse("admin:matches_match_change", args=[match.pk]), match) for match in matches)
        return format_html_join(", ", '<a href="{}">{}</a>', addresses) or "–"

    @admin.display(description=gettext_lazy("text"))
    def whole_text(self, source: Source) -> str:
        return format_html('<div class="source-text" lang="{}">{}</div>', source.language, source.text)


ABOUT_FIELDSETS = [
    (
        gettext_lazy("About it"),
        {"fields": ["title", ("publisher", "author"), ("published", "language"), "url", "name"]},
    ),
    (gettext_lazy("What readers see"), {"fields": ["rights", "note"]}),
]


def change_page(source: Source) -> str:
    return reverse("admin:matches_source_change", args=[source.pk])
