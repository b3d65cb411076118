import pytest

from tests.conftest import needs_database
from tests.pages.document import Document


@pytest.fixture
def client(client, request):
    """A browser of an archive whose rows tests made by hand: what filing would have counted is counted first."""
    if not needs_database(request.node):
        return client
    from django.db import connection

    from matches import totals

    send = client.request

    def counted(**request):
        told, connection.force_debug_cursor = connection.force_debug_cursor, False  # no query of the page
        for model in totals.totals():
            totals.count(model, {row.pk for row in totals.wrong(model)})
        connection.force_debug_cursor = told
        return send(**request)

    client.request = counted
    return client


@pytest.fixture
def read(client):
    """Reads the page at an address that must answer 200, as a Document."""

    def read(address):
        response = client.get(address)
        assert response.status_code == 200, f"{address}: {response.status_code}"
        return Document(response)

    return read
