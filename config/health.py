"""Whether the site is fit to serve: an address for whatever watches over it."""

from django.db import Error, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from .errors import takes_writes


@never_cache
@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """Tell {"database": "well" | "read-only" | "away"}; the status is 503 where it is away, else 200."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM matches_match LIMIT 1")
        state = "well" if takes_writes() else "read-only"
    except Error:
        state = "away"
    return JsonResponse({"database": state}, status=503 if state == "away" else 200)
