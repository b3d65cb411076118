"""Articles, and the passages that are cited from them."""

from django.db import models
from django.db.models import Prefetch

FIGURES = ("told", "corroborated", "contradicted")


class SourceQuerySet(models.QuerySet):
    def current(self):
        """Without earlier revisions and withdrawn articles."""
        return self.filter(status="current")

    def before(self, source):
        """The earlier texts of an article, the newest first, without the texts themselves: a list."""
        found, step = [], [source]
        while step := list(self.filter(superseded_by__in=step).defer("text").order_by("-pk")):
            found += step
        return found

    def for_list(self):
        """Articles without their text, with the matches that they report, and how much of what each tells is shared."""
        from ..models import Report

        reports = Report.objects.filter(match__isnull=False).select_related("match__home", "match__away").defer("data")
        return self.current().defer("text").prefetch_related(Prefetch("reports", reports))


class CitationQuerySet(models.QuerySet):
    def of_passages(self):
        """Those of words in a text, which filing makes."""
        return self.filter(start__isnull=False, state="")

    def by_page(self):
        """Those of a page of what has no text here, which editors make: they outlive every filing."""
        return self.filter(start__isnull=True)

    def for_readers(self):
        """Those of what no editor rejected, neither an event nor somebody's part."""
        return self.exclude(event__status="rejected").exclude(appearance__rejected=True)

    def standing(self):
        """Those of sources that were not withdrawn: filing keeps none of these but those by page."""
        return self.exclude(source__status="withdrawn")

    def for_page(self):
        """Citations with their source, without its text."""
        cited = self.standing().select_related("source").defer("source__text")
        return cited.order_by("source_id", "start", "pk")

    def for_source_page(self):
        """Citations with what they support, in the order of the text, without those of what an editor rejected."""
        related = ("event__match__home", "event__match__away", "event__player", "event__other")
        others = ("appearance__match__home", "appearance__match__away", "appearance__player")
        return (
            self.for_readers()
            .standing()
            .select_related(*related, *others, "match__home", "match__away")
            .order_by("start", "end", "pk")
        )


class StandingCitations(models.Manager):
    """Citations without those whose words are gone."""

    def get_queryset(self):
        return super().get_queryset().exclude(state="orphaned")
