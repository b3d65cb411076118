"""Settings of Tabellino, all from the environment.

DEBUG                 on for development only; off unless set
SECRET_KEY            required to serve the site unless DEBUG is on
ALLOWED_HOSTS         host names separated by commas; required to serve the site unless DEBUG is on
CSRF_TRUSTED_ORIGINS  origins with their scheme, separated by commas, where a proxy changes the host or scheme
DATABASE_URL          postgres://user:password@host:5432/name or sqlite:///file; unless set, db.sqlite3 in the project
HTTPS                 whether the site is served over HTTPS: on unless DEBUG is on
TRUST_PROXY           on where a proxy in front sets X-Forwarded-Proto and X-Forwarded-For, whatever visitors send
CACHE_URL             where rendered pages are kept: locmemcache:// (each process its own, unless set),
                      filecache:///folder, memcache:// or redis:// for all together, dummycache:// for none; not the
                      archive's own database, whose state changes with every page kept there
TIME_ZONE             for example Europe/Rome; UTC unless set
STATIC_ROOT           where collectstatic puts the files that the site serves; the folder staticfiles unless set
DEFAULT_RIGHTS        what readers see of an article that does not say: whole, cited (passages only) or editors
LOG_LEVEL             what is logged, one line of JSON each: INFO or more, in development WARNING or more, unless set
"""

from datetime import timedelta
from pathlib import Path
from typing import Any

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from .logs import worth_telling

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env()

DEBUG = env.bool("DEBUG", default=False)

# Missing ones stop the site from being served (config.checks), not the work on the archive.
SECRET_KEY = env.str("SECRET_KEY", default="development only, known to everybody" if DEBUG else "")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    "config.apps.AdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "axes",
    "django_filters",
    "config.apps.SiteConfig",
    "players",
    "matches",
    "seeds",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "config.errors.LargestRequest",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.kept_pages.KeptPages",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "config.language.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

FORM_RENDERER = "config.forms.Printed"

# What each engine needs for an archive that is read while articles load.
ENGINE_SETTINGS: dict[str, dict[str, Any]] = {
    "django.db.backends.sqlite3": {
        "CONN_MAX_AGE": 60,  # seconds; to open a file and read what tables are in it takes longer than most questions
        "OPTIONS": {
            # Filing an article touches more of a large archive than the 2 MB that SQLite keeps in memory unless told.
            # What a statement may have to take back it would note in a file of its own.
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-8000; PRAGMA temp_store=MEMORY;"
            ),
            "cached_statements": 500,  # filing asks some fifty, each for as many rows as there are
            "timeout": 20,  # seconds to wait for another writer
            "transaction_mode": "IMMEDIATE",
        },
    },
    "django.db.backends.postgresql": {
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        # Pages read a few rows by index, from memory or a disk without heads.
        "OPTIONS": {"options": "-c random_page_cost=1.1 -c jit=off"},
    },
}


def database() -> dict[str, Any]:
    """Return the database that DATABASE_URL names, with what its engine needs."""
    # No URL for the default: a folder's name may hold characters that mean something in one.
    default = {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}
    try:
        chosen = env.db_url("DATABASE_URL") if env.str("DATABASE_URL", default="") else default
    except ValueError:  # its words may hold a part of the password
        raise ImproperlyConfigured(
            "DATABASE_URL cannot be understood: write marks such as / # @ : in its password as %2F %23 %40 %3A."
        ) from None
    if chosen.get("ENGINE") not in ENGINE_SETTINGS:
        raise ImproperlyConfigured("DATABASE_URL must begin with postgres:// or sqlite:///.")
    needed = ENGINE_SETTINGS[chosen["ENGINE"]]
    return needed | chosen | {"OPTIONS": needed.get("OPTIONS", {}) | chosen.get("OPTIONS", {})}


DATABASES = {"default": database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024  # bytes; of a text pasted that is too long, its form tells the limit
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # the admin sends ten for each event and appearance of a match at once
DATA_UPLOAD_MAX_NUMBER_FILES = 1
TABELLINO_LARGEST_REQUEST = 12 * 1024 * 1024  # bytes; files and texts have limits of their own, told with their form

# Entries of one process: a page takes about 10 kB, compressed.
CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://pages?timeout=3600&max_entries=1000")}

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

# Ten wrong passwords from one address close the login to it until a quarter of an hour has passed without another.
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = ["ip_address"]
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "matches.visitors.address"
AXES_LOCKOUT_TEMPLATE = "login_closed.html"
AXES_DISABLE_ACCESS_LOG = True  # of who logged in, when and from where: nobody's business
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("it", "Italiano"), ("fr", "Français")]  # of the interface; quotes keep their own
LANGUAGE_COOKIE_AGE = 365 * 24 * 60 * 60
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["config.formats"]
TIME_ZONE = env.str("TIME_ZONE", default="UTC")
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = env.str("STATIC_ROOT", default=str(BASE_DIR / "staticfiles"))
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

HTTPS = env.bool("HTTPS", default=not DEBUG)
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^health/$"]  # asked for by what stands beside the site, not through its proxy
SESSION_COOKIE_SECURE = HTTPS
SESSION_COOKIE_AGE = 7 * 24 * 60 * 60
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
# Preloading binds a whole domain in every browser for years: its owner's choice, not one archive's.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
TABELLINO_TRUST_PROXY = env.bool("TRUST_PROXY", default=False)
if TABELLINO_TRUST_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Everything from the site itself, nothing inline; the admin's own scripts are files, the pages for readers have none.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        "script-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "config.logs.OneLine"}},
    "filters": {"worth_telling": {"()": "django.utils.log.CallbackFilter", "callback": worth_telling}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["worth_telling"]}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "seeds": {"level": env.str("LOG_LEVEL", default="WARNING" if DEBUG else "INFO").upper()},
        "django": {"level": "WARNING"},  # takes the place of Django's own handlers: each line once
    },
}

TABELLINO_DEFAULT_RIGHTS = env.str("DEFAULT_RIGHTS", default="whole")
if TABELLINO_DEFAULT_RIGHTS not in ("whole", "cited", "editors"):
    raise ImproperlyConfigured(f"DEFAULT_RIGHTS is {TABELLINO_DEFAULT_RIGHTS!r}: set it to whole, cited or editors.")
