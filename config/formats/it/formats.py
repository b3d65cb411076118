"""Dates in Italian without a nought before a day of one digit: 8 marzo 2026."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y, H:i"
