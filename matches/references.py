"""Numbered links from a match page to the passages of its sources."""

from dataclasses import dataclass

from . import disputes


@dataclass
class Reference:
    """A numbered link to a passage."""

    number: int
    citation: object

    @property
    def clock(self):
        return disputes.clock(self.citation)


def one_a_source(references):
    """The main passage of each source."""
    chosen = {}
    for reference in sorted(references, key=lambda r: not r.citation.main):
        chosen.setdefault(reference.number, reference)
    return [chosen[number] for number in sorted(chosen)]
