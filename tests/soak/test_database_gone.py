"""The database gets full, goes away or takes no more writes while articles get in: this is said, and all of it undone."""

import pytest

from .processes import Job, copied

TROUBLES = {
    "disk full": ("full|No space left", "takes no changes. What you sent was not saved", ""),
    "read only": ("readonly|read-only", "takes no changes. What you sent was not saved", ""),
    "server gone": ("terminat", "does not answer", "PostgreSQL"),
}
"""What commands say of each trouble, what the site says, and the one engine that can be made to have it."""


@pytest.fixture(params=TROUBLES)
def trouble(request, databases):
    engine = TROUBLES[request.param][2]
    if engine and engine != type(databases).__name__:
        pytest.skip(f"only {engine} can be made to be so")
    return request.param


@pytest.mark.parametrize("writes", [3, 40])
def test_loading_stops_and_says_so(databases, empty, trouble, writes, loaded_alone):
    with copied(databases, empty) as url:
        told, code = Job(url, "load_until", trouble, writes).result()
        assert any(word in told for word in TROUBLES[trouble][0].split("|")) and "run this again" in told
        assert code == 1
        assert Job(url, "recover", "load").result() == ("", loaded_alone)


def test_the_admin_says_so(databases, empty, trouble, loaded_alone):
    with copied(databases, empty) as url:
        status, page = Job(url, "file_until", trouble, 30).result()
        assert status == 503 and TROUBLES[trouble][1] in page
        assert Job(url, "recover", "load").result() == ("", loaded_alone)
