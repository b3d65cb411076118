"""What machines follow: the feed of new and corrected matches, the sitemap, robots.txt."""

from django.contrib.sitemaps import Sitemap
from django.contrib.syndication.views import Feed
from django.http import HttpResponse
from django.urls import reverse, reverse_lazy
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from players.models import Player, Team

from .models import Competition, Match, Source
from .structured import name_of


class MatchFeed(Feed):
    """The matches that came in or changed last."""

    feed_type = Atom1Feed
    title = _("Tabellino: matches new and corrected")
    subtitle = _("What articles report about football matches, and the words that say so.")
    link = reverse_lazy("matches:list")

    def items(self):
        return Match.objects.for_list().order_by("-updated", "-pk")[:40]

    def item_title(self, match):
        return name_of(match)

    def item_description(self, match):
        events = ngettext("%(number)s event", "%(number)s events", match.event_count) % {"number": match.event_count}
        articles = ngettext("%(number)s article", "%(number)s articles", match.source_count)
        parts = [str(match.competition or ""), match.season, events, articles % {"number": match.source_count}]
        return ", ".join(filter(None, parts))

    def item_pubdate(self, match):
        return match.created

    def item_updateddate(self, match):
        return match.updated


class ArchiveSitemap(Sitemap):
    """Every page of one kind of thing."""

    limit = 10_000

    def __init__(self, rows):
        self.rows = rows

    def items(self):
        return self.rows.order_by("pk")

    def lastmod(self, thing):
        return getattr(thing, "updated", None)


class PageSitemap(Sitemap):
    """The pages that are there whatever is held."""

    def items(self):
        return ["matches:home", "matches:list", "matches:competitions", "players:teams", "players:players"]

    def location(self, name):
        return reverse(name)


def of_model(model):
    return ArchiveSitemap(model.objects.filter(merged_into=None, rejected=False))


def sitemaps():
    """The parts of the sitemap by name."""
    return {
        "pages": PageSitemap(),
        "matches": ArchiveSitemap(Match.objects.standing().select_related("home", "away")),
        "competitions": of_model(Competition),
        "teams": of_model(Team),
        "players": of_model(Player),
        "articles": ArchiveSitemap(Source.objects.current().only("pk")),
    }


def robots(request):
    """Tell machines what to leave alone, and where the sitemap is."""
    sitemap = request.build_absolute_uri(reverse("sitemap"))
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /search/",
        "Disallow: /language/",
        "",
        f"Sitemap: {sitemap}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain")
