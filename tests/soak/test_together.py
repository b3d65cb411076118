"""Many who load and edit at the same time: nothing is doubled, nobody waits for ever, no edit is lost."""

from .processes import Job, copied


def test_loaders_of_the_same_articles_make_the_archive_that_one_makes(databases, empty, loaded_alone, amount, count):
    loaders, rounds = amount(3, 8), amount(1, 5)
    for turn in range(rounds):
        with copied(databases, empty) as url:
            jobs = [Job(url, "load", 100 * turn + number) for number in range(loaders)]
            assert [job.result() for job in jobs] == [None] * loaders
            assert Job(url, "archive").result() == loaded_alone
            assert Job(url, "check").result() == ""
            assert databases.deadlocks(url) == 0
    count(f"times {loaders} loaders at once made the archive of one, without a deadlock", rounds)


def test_of_two_who_edit_the_same_one_is_told_what_the_other_wrote(databases, empty, amount, count, part):
    times = amount(2, 25)
    with copied(databases, empty) as url:
        Job(url, "load").result()
        editors, loader = Job(url, "conflicts", times), Job(url, "load", part)
        fared = editors.result()
        loader.result()
        assert len(fared) == times
        for answers, kept in fared:
            (saved,) = [minute for minute, (status, _) in answers.items() if status == 302]
            (told,) = [words for status, words in answers.values() if status == 200]
            (refused,) = answers.keys() - {saved}
            assert kept == saved
            assert f"to {saved} since you opened" in told and f"You wrote {refused}" in told
        assert Job(url, "check").result() == ""
        assert databases.deadlocks(url) == 0
    count("conflicts of editors told of both values, no edit lost, no deadlock", len(fared))
