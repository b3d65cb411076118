"""Addresses of the site: the admin, then those of each part."""

from django.contrib import admin
from django.contrib.sitemaps.views import index, sitemap
from django.urls import include, path

from matches.feeds import sitemaps

from .health import health
from .language import choose

handler500 = "config.errors.server_error"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("health/", health, name="health"),
    path("language/<slug:code>/", choose, name="language"),
    path("sitemap.xml", index, {"sitemaps": sitemaps(), "sitemap_url_name": "sitemap_part"}, name="sitemap"),
    path("sitemap-<section>.xml", sitemap, {"sitemaps": sitemaps()}, name="sitemap_part"),
    path("", include("matches.people_urls")),
    path("", include("matches.urls")),
]
