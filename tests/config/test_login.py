"""Logging in: who guesses passwords is shut out for a while, wherever they say they come from."""

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.db.models import F

from tests.pages.document import Document

pytestmark = pytest.mark.django_db

LOGIN = "/admin/login/"


@pytest.fixture
def editor(django_user_model, settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # as quick as guesses are here
    return django_user_model.objects.create_superuser("clio", password="right and long enough")


def log_in(client, password, **where):
    return client.post(LOGIN, {"username": "clio", "password": password}, **where)


def guess(client, times, **where):
    return [log_in(client, f"guess {number}", **where).status_code for number in range(times)]


def test_ten_wrong_passwords_close_the_login_for_a_quarter_of_an_hour(client, editor):
    assert guess(client, 10) == [200] * 9 + [429]
    refused = log_in(client, "right and long enough")
    assert refused.status_code == 429 and "_auth_user_id" not in client.session
    assert "for a quarter of an hour" in Document(refused).words()
    assert client.get("/").status_code == 200
    AccessAttempt.objects.update(attempt_time=F("attempt_time") - timedelta(minutes=16))
    assert log_in(client, "right and long enough").status_code == 302


def test_somebody_elsewhere_is_not_shut_out(client, editor):
    guess(client, 10, REMOTE_ADDR="192.0.2.1")
    assert log_in(client, "right and long enough", REMOTE_ADDR="192.0.2.2").status_code == 302


def test_the_right_password_forgets_the_wrong_ones(client, editor):
    guess(client, 9)
    assert log_in(client, "right and long enough").status_code == 302
    assert guess(client, 5) == [200] * 5


def test_an_address_that_visitors_make_up_changes_nothing(client, editor):
    codes = [guess(client, 1, HTTP_X_FORWARDED_FOR=f"192.0.2.{n}")[0] for n in range(10)]
    assert codes[-1] == 429


def test_behind_a_proxy_its_word_counts_and_not_the_visitor_s(client, editor, settings):
    settings.TABELLINO_TRUST_PROXY = True
    made_up = [guess(client, 1, HTTP_X_FORWARDED_FOR=f"203.0.113.{n}, 192.0.2.1")[0] for n in range(10)]
    assert made_up[-1] == 429
    assert log_in(client, "right and long enough", HTTP_X_FORWARDED_FOR="192.0.2.2").status_code == 302


def test_another_address_of_the_same_network_does_not_help(client, editor):
    assert [guess(client, 1, REMOTE_ADDR=f"2001:db8:1:2::{n}")[0] for n in range(1, 11)][-1] == 429
    assert log_in(client, "right and long enough", REMOTE_ADDR="2001:db8:1:3::1").status_code == 302


@pytest.mark.parametrize("told", ["", "unknown", "x" * 500, "192.0.2.1:80"])
def test_an_address_that_is_none_shuts_nobody_else_out(client, editor, settings, told):
    settings.TABELLINO_TRUST_PROXY = True
    assert guess(client, 10, HTTP_X_FORWARDED_FOR=told, REMOTE_ADDR="") == [200] * 9 + [429]
    assert log_in(client, "right and long enough", HTTP_X_FORWARDED_FOR="192.0.2.2").status_code == 302


@pytest.mark.parametrize(
    "there", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "/\\evil.example"]
)
def test_logging_in_leads_nowhere_else(client, editor, there):
    answer = client.post(
        f"{LOGIN}?next={there}", {"username": "clio", "password": "right and long enough", "next": there}
    )
    assert (answer.status_code, answer.url) == (302, "/accounts/profile/")


def test_no_password_is_kept_of_an_attempt(client, editor, caplog):
    with caplog.at_level("INFO"):
        guess(client, 11)
    assert "guess" not in repr(list(AccessAttempt.objects.values())) + caplog.text
