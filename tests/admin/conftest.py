import pytest

from matches.signals import decided


@pytest.fixture
def admin_user(db, django_user_model):
    """Somebody who may do everything; without a password, which takes long to make."""
    return django_user_model.objects.create(username="admin", is_staff=True, is_superuser=True)


@pytest.fixture
def told():
    """The matches whose keepers were told of decisions."""
    heard = []

    def hear(sender, match, **kwargs):
        heard.append(match)

    decided.connect(hear)
    yield heard
    decided.disconnect(hear)
