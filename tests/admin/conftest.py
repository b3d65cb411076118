import pytest

from matches.signals import decided
from seeds.apps import file_again

FILING = "seeds.file_again"


@pytest.fixture
def admin_user(db, django_user_model):
    """Somebody who may do everything; without a password, which takes long to make."""
    return django_user_model.objects.create(username="admin", is_staff=True, is_superuser=True)


@pytest.fixture(autouse=True)
def without_filing():
    """Keep filing from computing these matches anew: they are made by hand, and no article's reading tells of them."""
    decided.disconnect(dispatch_uid=FILING)
    yield
    decided.connect(file_again, dispatch_uid=FILING)


@pytest.fixture
def told():
    """The matches whose keepers were told of decisions."""
    heard = []

    def hear(sender, matches, **kwargs):
        heard.extend(matches)

    decided.connect(hear)
    yield heard
    decided.disconnect(hear)


@pytest.fixture
def goal(match):
    return match.events.get(minute=45, added=None)
