"""What a WSGI server serves: `gunicorn config.wsgi`."""

import gc
import os

from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

from config.checks import required_settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

if errors := required_settings():
    raise ImproperlyConfigured("\n".join(f"{error.msg} {error.hint}" for error in errors))

# What is there by now stays for as long as the process does: looking through it for what may be freed, which Python does
# every few hundred requests, would hold one of them up for as long as three pages take.
gc.collect()
gc.freeze()
