"""Who asks, as far as a web address tells."""

from django.conf import settings
from django.http import HttpRequest


def address(request: HttpRequest, *_) -> str:
    """Return the address that a request comes from: what the proxy in front says, if there is one to be trusted."""
    direct = request.META.get("REMOTE_ADDR", "")
    if settings.TABELLINO_TRUST_PROXY:
        return request.META.get("HTTP_X_FORWARDED_FOR", direct).split(",")[-1].strip()
    return direct
