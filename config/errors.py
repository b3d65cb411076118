"""What visitors are told when something fails: whether the archive takes no changes, is away, or has a fault."""

import sys

from django.conf import settings
from django.db import DatabaseError, InterfaceError, OperationalError, connection
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.csrf import requires_csrf_token

REFUSED = {"25006", "53100"}  # PostgreSQL's codes for a read-only transaction and a full disk
REFUSED_WORDS = ("readonly database", "database or disk is full", "database is locked")  # SQLite's
RETRY = 60  # seconds


def refuses_writes(error):
    """Whether an error is a database's that can be read but takes no changes."""
    if not isinstance(error, DatabaseError):
        return False
    code = getattr(error.__cause__, "sqlstate", None)
    return code in REFUSED or any(words in str(error) for words in REFUSED_WORDS)


def takes_writes():
    """Whether the database can be changed, as far as can be told without trying."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT current_setting('transaction_read_only')")
            return cursor.fetchone()[0] == "off"
        cursor.execute("PRAGMA query_only")
        return not cursor.fetchone()[0]


@requires_csrf_token
def server_error(request):
    """The page of whatever went wrong: 503 where trying again later helps, else 500. It needs no database."""
    error = sys.exc_info()[1]
    if refuses_writes(error):
        title = _("Nothing can be changed just now")
        text = _("The archive can be read, but its database takes no changes. What you sent was not saved.")
    elif isinstance(error, OperationalError | InterfaceError):
        title, text = _("The archive is away"), _("Its database does not answer. Please try again in a while.")
    else:
        return HttpResponse(render_to_string("500.html", request=None), status=500)
    page = render_to_string("503.html", {"title": title, "text": text})
    return HttpResponse(page, status=503, headers={"Retry-After": str(RETRY)})


class LargestRequest:
    """Refuses requests that are larger than anything the site takes, before any of it is read."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) <= settings.TABELLINO_LARGEST_REQUEST:
            return self.get_response(request)
        megabytes = settings.TABELLINO_LARGEST_REQUEST // (1024 * 1024)
        return HttpResponse(f"At most {megabytes} MB can be sent at once.\n", "text/plain", status=413)
