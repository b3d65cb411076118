"""What the records tell those who keep them: an editor decided something."""

from django.dispatch import Signal

decided = Signal()
"""Sent with sender=Match after decisions were recorded and in their transaction.

`matches` are those that they bear on, `named` the people, teams and competitions that they are about.
"""
