"""Names as people search and compare them."""

import re

from anyascii import anyascii


def fold(name):
    """The letters and digits of a name in lower-case ASCII, words one space apart: "Rafael Leão" -> "rafael leao"."""
    return " ".join(re.findall(r"[a-z0-9]+", anyascii(name).lower()))
