"""What commands say where the database cannot be used."""

from contextlib import contextmanager

from django.core.management.base import CommandError
from django.db import OperationalError, ProgrammingError


@contextmanager
def usable_database():
    """Turn what a database refuses, as before it was migrated, into a message with the remedy."""
    try:
        yield
    except (OperationalError, ProgrammingError) as error:
        told = f"The database cannot be used: {error}. If it is new, run manage.py migrate first."
        raise CommandError(told) from error
