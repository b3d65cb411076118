"""The site as it starts outside development: what it demands, and that Django finds nothing to complain about."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

PROJECT = Path(__file__).parents[2]
PRODUCTION = {
    "SECRET_KEY": "hAx0-kU2vN9_qLw7RzE4tYb6JmPc1sDfGi8oXnV5uKaQ3eWlZpT",
    "ALLOWED_HOSTS": "archive.example.org",
    "DATABASE_URL": "sqlite://:memory:",
}


def python(*arguments, **environment):
    """Run Python in the project with this environment only; return the finished process."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
    )


def test_deployment_check_is_clean():
    checked = python("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert checked.returncode == 0, checked.stderr
    assert "no issues" in checked.stdout


@pytest.mark.parametrize("missing", ["SECRET_KEY", "ALLOWED_HOSTS"])
@pytest.mark.parametrize("start", [("-c", "import config.wsgi"), ("manage.py", "check")], ids=["wsgi", "check"])
def test_serving_without_a_required_setting_names_it_and_the_remedy(start, missing):
    started = python(*start, **{name: value for name, value in PRODUCTION.items() if name != missing})
    assert started.returncode == 1
    assert f"{missing} is not set." in started.stderr
    assert f"for example {missing}=" in started.stderr


@pytest.mark.parametrize("command", ["load_seeds", "read_articles"])
def test_work_on_articles_needs_no_settings_of_serving(command):
    done = python("manage.py", command, "missing.txt", DATABASE_URL="sqlite://:memory:")
    assert "there is no such file" in done.stderr
    assert "SECRET_KEY" not in done.stderr


def test_site_starts_with_production_settings():
    assert python("-c", "import config.wsgi", **PRODUCTION).returncode == 0


COOKIES = """
from config import wsgi
from django.conf import settings
for name in ("SESSION", "CSRF", "LANGUAGE"):
    print(*(getattr(settings, f"{name}_COOKIE_{what}") for what in ("SECURE", "HTTPONLY", "SAMESITE", "DOMAIN")))
"""


def test_cookies_are_for_this_site_over_https_and_no_script():
    assert python("-c", COOKIES, **PRODUCTION).stdout.splitlines() == ["True True Lax None"] * 3


SECRETS = """
import logging
from config import wsgi
from django.test import Client
client = Client(raise_request_exception=False, headers={"host": "archive.example.org"})
for address in ("/", "/health/", "/admin/login/", "/search/?q=x"):
    print(client.get(address, secure=True).content.decode())
print(client.post("/admin/login/", {"username": "clio", "password": "typed-and-hushed"}, secure=True).content.decode())
"""


@pytest.mark.parametrize("command", [("-c", SECRETS), ("manage.py", "load_seeds"), ("manage.py", "check", "--deploy")])
def test_no_secret_is_shown_or_logged_where_the_database_is_away(command):
    away = PRODUCTION | {"DATABASE_URL": "postgres://me:hushed@127.0.0.1:1/archive"}
    run = python(*command, **away)
    told = run.stdout + run.stderr
    assert "connection" in told or "no issues" in told
    assert "hushed" not in told and PRODUCTION["SECRET_KEY"] not in told


def test_development_needs_no_settings():
    assert python("-c", "import config.wsgi", DEBUG="True").returncode == 0


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("DATABASE_URL", "mysql://user@host/name", "must begin with postgres:// or sqlite:///"),
        ("DATABASE_URL", "archive", "must begin with postgres:// or sqlite:///"),
        ("DEFAULT_RIGHTS", "everything", "set it to whole, cited or editors"),
    ],
)
def test_a_wrong_value_is_refused_with_a_remedy(name, value, remedy):
    started = python("-c", "import config.wsgi", **PRODUCTION | {name: value})
    assert started.returncode == 1
    assert remedy in started.stderr


def test_connections_are_kept_for_the_requests_to_come():
    script = "from config.settings import DATABASES as d; print(d['default']['CONN_MAX_AGE'] > 0)"
    for url in ("postgres://me@db.example.org/archive", "sqlite:////tmp/archive.sqlite3"):
        assert python("-c", script, **PRODUCTION | {"DATABASE_URL": url}).stdout.strip() == "True", url


def test_postgresql_connections_are_checked():
    script = (
        "from config.settings import DATABASES as d; print(d['default']['CONN_HEALTH_CHECKS'], d['default']['HOST'])"
    )
    printed = python("-c", script, **PRODUCTION | {"DATABASE_URL": "postgres://me:p%40ss@db.example.org/archive"})
    assert printed.stdout.split() == ["True", "db.example.org"]


def test_what_a_server_holds_once_started_is_not_looked_through_for_what_may_be_freed():
    counted = python("-c", "import config.wsgi, gc; print(gc.get_freeze_count() > 10_000)", **PRODUCTION)
    assert counted.stdout.strip() == "True"


def test_style_sheets_are_hashed_and_compressed(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]  # ours, not the admin's
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    for sheet in (PROJECT / "static").rglob("*.css"):
        collected = tmp_path / sheet.relative_to(PROJECT / "static").with_suffix("")
        for ending in (".*.css", ".*.css.gz", ".*.css.br"):
            assert list(collected.parent.glob(collected.name + ending))
