"""What the records tell those who keep them: an editor decided something about a match."""

from django.dispatch import Signal

decided = Signal()
"""Sent with sender=Match and match=the match, after decisions about it were recorded and in their transaction."""
