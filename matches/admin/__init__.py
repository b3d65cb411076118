"""What editors work with: the records, what the sources say of them, and everything that people decided."""

from . import decisions, events, matches, people

__all__ = ["decisions", "events", "matches", "people"]
