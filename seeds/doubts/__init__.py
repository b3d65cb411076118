"""What is in doubt in the archive, computed from what it holds: no doubt is stored, so none can be out of date.

What filing's rules neither join nor tell apart is a pair to settle (matches, teams, people, events); what found no
place, lost its words, or speaks against an editor's decision is listed beside it.
"""
