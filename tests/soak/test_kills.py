"""Whoever loads or edits may be killed at any moment: the archive is whole, and the same in the end."""

import random
import time

import pytest

from .processes import Job, copied


@pytest.mark.parametrize(("work", "quick"), [("load", 1), ("work_in_admin", 1)])
def test_killed_at_random_moments_nothing_is_lost_or_doubled(databases, empty, amount, figures, work, quick):
    times, chance = amount(quick, 100), random.Random(work)
    undisturbed, seconds = run(databases, empty, work)
    killed = 0
    for _ in range(times):
        with copied(databases, empty) as url:
            killed += Job(url, work).kill(chance.uniform(0, seconds))
            assert Job(url, "recover", work).result() == ("", undisturbed)
    figures.append(f"{work}: {killed} of {times} killed at work, nothing lost, nothing doubled")
    assert killed > times / 2


def run(databases, empty, work):
    """Return the archive of an undisturbed run, and how long it took."""
    with copied(databases, empty) as url:
        begin = time.monotonic()
        Job(url, work).result()
        seconds = time.monotonic() - begin
        return Job(url, "archive").result(), seconds
