"""A crowd of visitors while one loads and one edits: no page fails, none is stale."""

import json
import statistics
import threading
import time

from .processes import Job


def test_a_crowd_is_served_while_one_loads_and_one_edits(deployed, amount, count):
    seconds, crowd = amount(3, 60), amount(8, 64)
    url = deployed.environment["DATABASE_URL"]
    Job(url, "make_editor").result()
    with deployed as site:
        addresses = pages(site)
        loader, editor = Job(url, "load_for", seconds), Job(url, "edit_for", seconds, site.port)
        took, failed = visited_by(crowd, site, addresses, time.monotonic() + seconds)
        loaded, edits, stale = loader.result(), *editor.result()
    assert failed == [] and stale == 0
    assert loaded and edits
    hundredths = statistics.quantiles(took, n=100)
    count(f"pages of {len(addresses)} kinds served to {crowd} connections in {seconds} s without an error", len(took))
    count("articles loaded meanwhile", loaded)
    count("edits meanwhile, none of which was missing from a page", edits)
    count("seconds within which half and 99 of 100 pages came", f"{hundredths[49]:.2f} and {hundredths[98]:.2f}")


def pages(site):
    """Return an address of each kind of page and download."""
    kinds = ["/matches/", "/players/", "/teams/", "/competitions/", "/sources/"]
    things = [json.loads(site.get(f"{kind[:-1]}.json").body)["results"][0]["address"] for kind in kinds]
    data = [f"{kind[:-1]}.{form}" for kind in kinds for form in ("json", "csv")]
    match = "/".join(things[0].split("/")[:3])
    event = json.loads(site.get(f"{match}.json").body)["events"][0]["id"]
    of_one = [f"{match}.json", f"{match}.csv", f"/events/{event}/error/"]
    found = ["/search/?q=milan", "/matches/?sort=-date", "/players/?q=de", "/sources/?language=it"]
    fixed = ["/", "/about/", "/changes/", "/feed/", "/sitemap.xml", "/sitemap-matches.xml", "/robots.txt"]
    return [*fixed, *kinds, *things, *data, *of_one, *found, "/admin/login/", "/health/"]


def visited_by(crowd, site, addresses, end):
    """Let so many visitors ask for pages until a time; return (seconds each took, [(address, what failed)])."""
    took, failed = [], []
    visitors = [
        threading.Thread(target=visit, args=(site, addresses[n % len(addresses) :] + addresses, end, took, failed))
        for n in range(crowd)
    ]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    return took, failed


def visit(site, addresses, end, took, failed):
    for address in addresses * 1000:
        if time.monotonic() >= end:
            return
        begin = time.monotonic()
        try:
            status = site.get(address).status
        except OSError as error:
            status = repr(error)
        took.append(time.monotonic() - begin)
        if status != 200:
            failed.append((address, status))
