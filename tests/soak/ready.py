"""Django made ready in a process that is no test itself: import this before anything of the project."""

import os

import django
from django.test.utils import setup_test_environment

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()
setup_test_environment(debug=False)
