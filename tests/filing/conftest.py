import pytest


@pytest.fixture(autouse=True)
def totals_are_right(request):
    """Whatever a test let filing or editors do, the totals by which lists are sorted are what they count."""
    yield
    if request.node.get_closest_marker("django_db"):
        from matches import totals

        for model in totals.totals():
            assert [str(row) for row in totals.wrong(model)] == []
