import pytest

from tests.pages.document import Document


@pytest.fixture
def match(db):
    """The cup tie of tests.cup_tie."""
    from tests.cup_tie import cup_tie  # only now are the models ready

    return cup_tie()


@pytest.fixture
def read(client):
    """Reads the page at an address that must answer 200, as a Document."""

    def read(address):
        response = client.get(address)
        assert response.status_code == 200, f"{address}: {response.status_code}"
        return Document(response)

    return read
