"""Whoever loads or edits may be killed at any moment: the archive is whole, and the same in the end."""

import random
import time

import pytest

from .processes import Job, copied

WORK = {"load": "loading", "work_in_admin": "filing and editing in the admin"}


@pytest.mark.parametrize("work", WORK)
def test_killed_at_random_moments_nothing_is_lost_or_doubled(databases, empty, amount, count, seed, work, part):
    times, chance = amount(1, 25), random.Random(f"{seed} {work} {part}")
    undisturbed, seconds = run(databases, empty, work)
    killed = tried = 0
    while killed < times:
        assert tried < 5 * times + 5, "it is nearly always done before it is killed"
        tried += 1
        with copied(databases, empty) as url:
            killed += Job(url, work).kill(chance.uniform(0, seconds))
            assert Job(url, "recover", work).result() == ("", undisturbed)
    count(f"kills while {WORK[work]}: nothing lost, nothing doubled", killed)


def run(databases, empty, work):
    """Return the archive of an undisturbed run, and how long it took."""
    with copied(databases, empty) as url:
        begin = time.monotonic()
        Job(url, work).result()
        seconds = time.monotonic() - begin
        return Job(url, "archive").result(), seconds
