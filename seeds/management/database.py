"""What commands say where the database cannot be used, or what they print goes nowhere."""

import errno
import os
import sys
from contextlib import contextmanager

from django.core.management.base import CommandError
from django.db import InterfaceError, InternalError, OperationalError, ProgrammingError

REFUSALS = (InterfaceError, InternalError, OperationalError, ProgrammingError)
"""What a database says where it is gone, full, closed to writers or not migrated: no fault of what is written."""

BUSY = "Something else has been writing to it for long: run this again when that is done."
AMISS = "If it is new, run manage.py migrate first; else set it right and run this again."


@contextmanager
def usable_database():
    """Turn what a database refuses, as before it was migrated, into a message with the remedy."""
    try:
        yield
    except REFUSALS as error:
        why = " ".join(str(error).split())
        remedy = BUSY if why == "database is locked" else AMISS
        raise CommandError(f"The database cannot be used: {why}. {remedy} Nothing is half written.") from error


NOWHERE = {errno.ENOSPC, errno.EDQUOT, errno.EPIPE}


@contextmanager
def printed():
    """Turn a full disk or a closed pipe, where what is printed should go, into a message with the remedy."""
    try:
        yield
        sys.stdout.flush()
    except OSError as error:
        if error.errno not in NOWHERE:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # where what is left of it goes at the end
        told = f"What this prints cannot be written ({error.strerror}): it is not whole. Make room, and run this again."
        raise CommandError(told) from error
