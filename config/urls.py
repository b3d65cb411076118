"""Addresses of the site: the admin, then those of each part."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("matches.people_urls")),
    path("", include("matches.urls")),
]
