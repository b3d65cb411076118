"""What a WSGI server serves: `gunicorn config.wsgi`."""

import os

from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

from config.checks import required_settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

if errors := required_settings():
    raise ImproperlyConfigured("\n".join(f"{error.msg} {error.hint}" for error in errors))
