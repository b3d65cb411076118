"""What commands say where the database cannot be used."""

from contextlib import contextmanager

from django.core.management.base import CommandError
from django.db import InterfaceError, InternalError, OperationalError, ProgrammingError

REFUSALS = (InterfaceError, InternalError, OperationalError, ProgrammingError)
"""What a database says where it is gone, full, closed to writers or not migrated: no fault of what is written."""


@contextmanager
def usable_database():
    """Turn what a database refuses, as before it was migrated, into a message with the remedy."""
    try:
        yield
    except REFUSALS as error:
        raise CommandError(
            f"The database cannot be used: {' '.join(str(error).split())}. If it is new, run manage.py migrate first; "
            "else set it right and run this again. Nothing is half written."
        ) from error
