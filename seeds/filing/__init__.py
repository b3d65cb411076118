"""Filing: what the sources say and the editors decide, made into the archive. See archive.py for how it goes.

The rules stand each in a module of their own: same_match, same_person, same_event, values (preferred and disputed),
course and events (order), words (editors' decisions). They are functions of what they are given and know no database.
"""
