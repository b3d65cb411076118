"""A database of the first release, kept beside this, becomes one of today by its migrations: nothing of it is lost."""

from pathlib import Path

from .processes import Job

ROWS = Path(__file__).parent / "first_release.jsonl"


def test_a_database_of_the_first_release_is_migrated(databases):
    url = databases.new()
    try:
        assert Job(url, "migrate_from_first_release", str(ROWS)).result() == ""
        archive, said, addresses, later, wrong = Job(url, "seen_and_decided").result()
    finally:
        databases.drop(url)
    assert said == [("minute", 14, 21, "The film shows it.", "clio")]
    assert addresses == [200, 200]
    assert (later, wrong) == ("new", "")
    told = {(match["home"]["team"], match["away"]["team"]): match["events"] for match in archive}
    (goal,) = [event for event in told["Borgo", "Rivalta"] if event["type"] == "goal"]
    assert (goal["minute"], goal["status"], len(goal["citations"])) == (21, "edited", 2)
    assert [event["type"] for event in told["Borgo", "Piana"]] == ["shot"]
