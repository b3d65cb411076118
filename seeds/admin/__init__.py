"""The admin of sources: how articles get in, what readers may see of them, and how they are withdrawn."""

from . import sources

__all__ = ["sources"]
