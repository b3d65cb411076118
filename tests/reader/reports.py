"""What is read in a few lines of prose behind a sheet that tells who plays."""

from seeds.reader import read


def telling(sheet):
    """Return (match_of, events) for reports that begin with a sheet, unless given another."""

    def match_of(prose, sheet=sheet):
        (match,) = read(sheet + prose)["matches"]
        return match

    def events(prose, kind, sheet=sheet):
        """(minute, side, player, other, how) of each event of a kind."""
        found = [e for e in match_of(prose, sheet)["events"] if e["type"] == kind]
        return [(e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in found]

    return match_of, events
