"""A database of the first release, kept beside this, is upgraded as README.md says: nothing of it is lost."""

from pathlib import Path

from .processes import Job
from .site import Site

ROWS = Path(__file__).parent / "first_release.jsonl"


def test_a_database_of_the_first_release_is_upgraded(databases, tmp_path):
    url = databases.new()
    try:
        Job(url, "make_first_release", str(ROWS)).result()
        site = Site(url, tmp_path)
        told = [site.run(*command)[0] for command in site.commands()]
        assert "keeps its rules" in told[-1]
        with site:
            assert b"Rivalta" in site.get("/matches/").body
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
