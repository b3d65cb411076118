"""What editors work with: the records, what the sources say of them, and everything that people decided."""

from . import competitions, decisions, events, matches

__all__ = ["competitions", "decisions", "events", "matches"]
