"""Who asks, as far as a web address tells."""

from ipaddress import IPv4Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

NOBODY_KNOWS = "0.0.0.0"  # of a server behind a socket of its own machine


def address(request: HttpRequest, *_) -> str:
    """Return the address that a request comes from: what the proxy in front says, if there is one to be trusted.

    Of IPv6 it is the network, of which each household has one: a visitor may take another address each time.
    """
    direct = request.META.get("REMOTE_ADDR", "")
    told = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.TABELLINO_TRUST_PROXY else ""
    return network_of(told.split(",")[-1]) or network_of(direct) or NOBODY_KNOWS


def network_of(told: str) -> str:
    """Return an IPv4 address as it is, the network of an IPv6 address, "" where it is neither."""
    try:
        found = ip_address(told.strip().strip("[]").partition("%")[0])
    except ValueError:
        return ""
    found = getattr(found, "ipv4_mapped", None) or found
    return str(found if isinstance(found, IPv4Address) else ip_network((found, 64), strict=False).network_address)
