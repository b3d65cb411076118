"""Pages for readers, kept as they were rendered for as long as the archive is in the same state.

Pages show the same to everybody, but for the language: what is kept is found by the state of the archive (see
matches.state), the program itself, the address and the language. So the very change that makes a page another one
makes sure that the old one is never found again, whichever process made it. Browsers and proxies may keep pages, too,
but have to ask each time whether theirs still holds, which costs one look at the state.

Whoever is logged in gets pages rendered anew, and so do forms, which hold a secret of their visitor's.
"""

import hashlib
import re
from functools import cache

import django
from django.conf import settings
from django.core.cache import cache as kept
from django.core.exceptions import MiddlewareNotUsed
from django.db import Error
from django.http import HttpResponse, HttpResponseNotModified
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request

from matches import state

PARTS = ("matches", "players")  # whose pages are kept, by the namespaces of their addresses
VARY = ("Accept-Language", "Cookie", "Accept-Encoding")
LONGEST = 1_000_000  # bytes of a page that is kept
GZIP = re.compile(r"\bgzip\b")  # as Django's GZipMiddleware looks for it
PROGRAM = ("config/**/*.py", "matches/**/*.py", "players/**/*.py", "templates/**/*", "static/**/*", "locale/**/*.mo")


class KeptPages:
    """Middleware around all that makes a page, compression and language included; none in development."""

    def __init__(self, get_response):
        if settings.DEBUG:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request):
        word = word_for(request)
        if word is None:
            return self.get_response(request)
        tag = tag_of(request, word)
        if tag in request.headers.get("If-None-Match", ""):
            return with_tag(HttpResponseNotModified(), tag)
        key = tag + ("gzip" if GZIP.search(request.headers.get("Accept-Encoding", "")) else "")
        if found := kept.get(key):
            return HttpResponse(found[0], headers=found[1])
        response = self.made(request, word)
        if is_for_all(request, response):
            with_tag(response, tag)
            if request.method == "GET" and len(response.content) <= LONGEST:
                kept.set(key, (response.content, dict(response.items())))
        return response

    def made(self, request, word):
        """Make a page with what is remembered of the archive in this state."""
        before = state.SEEN.set(word)
        try:
            return self.get_response(request)
        finally:
            state.SEEN.reset(before)


def word_for(request):
    """Return the state of the archive, None for requests whose answers are not kept."""
    if request.method not in ("GET", "HEAD") or settings.SESSION_COOKIE_NAME in request.COOKIES:
        return None
    try:
        return state.word()
    except Error:  # the page itself says what is wrong with the database
        return None


def tag_of(request, word):
    """Return what names a page in a state of the archive."""
    language = get_language_from_request(request)
    asked = (program(), word, language, request.scheme, request.get_host(), request.get_full_path())
    return hashlib.blake2b("\n".join(asked).encode(), digest_size=16).hexdigest()


@cache
def program():
    """Return what the program is made of: another release makes other pages."""
    made_of = hashlib.blake2b(f"{django.VERSION} {settings.TIME_ZONE}".encode(), digest_size=16)
    for path in sorted(path for pattern in PROGRAM for path in settings.BASE_DIR.glob(pattern) if path.is_file()):
        made_of.update(path.read_bytes())
    return made_of.hexdigest()


def is_for_all(request, response):
    """Whether a response is a whole page that anybody may get: of readers' pages, with nothing of one visitor's in it."""
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and not response.has_header("Cache-Control")
        and request.resolver_match is not None
        and request.resolver_match.namespace in PARTS
    )


def with_tag(response, tag):
    """Let browsers and proxies keep a response, and ask each time whether it still holds."""
    response.headers["ETag"] = f'W/"{tag}"'
    response.headers["Cache-Control"] = "public, no-cache"
    patch_vary_headers(response, VARY)
    return response
