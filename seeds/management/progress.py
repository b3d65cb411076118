"""Progress bars of commands."""

import sys

from tqdm import tqdm


def bar(label, unit):
    """Return a function that shows a progress bar on a terminal, nothing elsewhere: of items, and of how many."""

    def progress(items, total=None):
        hidden = not sys.stderr.isatty()
        return tqdm(items, desc=label, unit=unit, total=total, file=sys.stderr, disable=hidden, leave=False)

    return progress
