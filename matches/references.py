"""Numbered links from a match page to the passages of its sources."""

from dataclasses import dataclass
from functools import cached_property
from html import escape

from . import disputes


@dataclass
class Reference:
    """A numbered link to a passage."""

    number: int
    citation: object

    @property
    def clock(self):
        return disputes.clock(self.citation)

    @cached_property
    def address(self):
        """Where the passage stands, as a page links it."""
        return escape(self.citation.get_absolute_url())

    @cached_property
    def quote(self):
        """The words that readers may see."""
        return self.citation.public_quote


def one_a_source(references):
    """The main passage of each source."""
    chosen = {}
    for reference in references:
        held = chosen.setdefault(reference.number, reference)
        if reference.citation.main and not held.citation.main:
            chosen[reference.number] = reference
    return [chosen[number] for number in sorted(chosen)]
