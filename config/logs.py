"""Logs for machines: one line of JSON for each thing that happened, whatever it tells."""

import json
import logging
import sys
from datetime import UTC, datetime


class OneLine(logging.Formatter):
    """Formats a record as a JSON object: time, level, logger, message, and what `extra={"told": {...}}` tells.

    Of a request, its method, path and status are told, never its query, form or cookies.
    """

    def format(self, record):
        told = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **request_of(record),
            **getattr(record, "told", {}),
        }
        if record.exc_info:
            told["traceback"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False, default=str)


def request_of(record):
    request = getattr(record, "request", None)
    if not hasattr(request, "path"):
        return {}
    return {"method": request.method, "path": request.path, "status": getattr(record, "status_code", None)}


def worth_telling(record):
    """Keep what merely happened from people at a terminal, who are shown it otherwise."""
    return record.levelno >= logging.WARNING or not sys.stderr.isatty()
