"""What a page prints dozens of times, as HTML made in Python: a template each would take ten times as long.

`texts` has the words of the interface, looked up once a language; templates reach the rest by matches.templatetags.pieces.
"""
