"""The site with one page more, the least that a page can be, to measure the others against: for gunicorn."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from django.conf import settings
from django.http import HttpResponse
from django.template import engines
from django.urls import include, path

from config.wsgi import application  # noqa: F401 - what gunicorn serves

settings.ROOT_URLCONF = __name__
TEMPLATE = engines["django"].from_string("<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>")


def bare(request):
    return HttpResponse(TEMPLATE.render({"title": "Bare"}, request))


urlpatterns = [path("bare/", bare), path("", include("config.urls"))]
