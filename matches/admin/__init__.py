"""What editors work with: the records, what the sources say of them, and everything that people decided."""

from . import decisions, errors, events, matches, people

__all__ = ["decisions", "errors", "events", "matches", "people"]
