"""manage.py load_seeds: articles read and filed into the archive."""

import gc
import logging
import signal
from argparse import ArgumentTypeError
from contextlib import closing, contextmanager, nullcontext

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from matches.models import Source
from seeds import articles, reader, summary
from seeds.filing import sources
from seeds.management.database import REFUSALS, usable_database
from seeds.management.progress import bar
from seeds.reading_ahead import ReaderKilled, jobs_for, read_ahead

logger = logging.getLogger(__name__)

MOST_JOBS = 64
RARELY = 20_000  # things made and not yet gone


def number_of_jobs(told):
    """Return the number after --jobs; raise ArgumentTypeError, which names the remedy, if it is none."""
    if not told.isdecimal() or not 1 <= int(told) <= MOST_JOBS:
        raise ArgumentTypeError(f"{told!r} is no number of processes; use one from 1 to {MOST_JOBS}.")
    return int(told)


def new_text(found):
    """Return the text of a file if the archive does not know it yet."""
    article = found.article
    return None if article is None or sources.is_known(article) else article.text


@contextmanager
def settled():
    """Have what is there by now not be looked through, again and again, for what may be freed: it stays.

    Of what comes, look when there is more: an article makes many things, and few of them hold each other.
    """
    gc.freeze()
    often, *rest = gc.get_threshold()
    gc.set_threshold(RARELY, *rest)
    try:
        yield
    finally:
        gc.set_threshold(often, *rest)
        gc.unfreeze()


class Command(BaseCommand):
    help = (
        "Load articles into the archive: *.txt files or folders of them, the bundled articles without arguments. "
        "A NAME.toml beside NAME.txt may tell title, publisher, url, author, published, language, rights and note. "
        "Loading again changes nothing."
    )
    requires_system_checks = ()  # of serving the site: loading needs no secret and no host

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="*", metavar="PATH", help="a *.txt file, or a folder of them")
        parser.add_argument("--dry-run", action="store_true", help="show what would change; write nothing")
        parser.add_argument(
            "--reread",
            action="store_true",
            help="read every article of the archive again, as after an update of the reader; load PATHs if given",
        )
        parser.add_argument(
            "--jobs",
            type=number_of_jobs,
            metavar="N",
            help="read in N processes while another files; unless given, as many as pay for so many articles here",
        )

    def handle(self, *args, paths, dry_run, reread, jobs, **options):
        self.notes, self.problems = [], []
        with self.stopping(dry_run), settled(), usable_database(), transaction.atomic() if dry_run else nullcontext():
            self.load_all(paths or ([] if reread else [articles.BUNDLED]), dry_run, jobs)
            if reread:
                self.reread_all(dry_run, jobs)
            lines = summary.table(summary.rows(self.notes))
            if dry_run:
                transaction.set_rollback(True)
        self.report(lines, dry_run)

    @contextmanager
    def stopping(self, dry_run):
        """Say how far loading came where somebody stops it, or kills a process that reads for it.

        Asked once to stop, by Ctrl-C or SIGTERM, it does so when the article at hand is filed; asked again, at once.
        """
        self.asked_to_stop = False
        heard = [one for one in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(one) != signal.SIG_IGN]
        before = {one: signal.signal(one, self.ask_to_stop) for one in heard}
        try:
            yield
        except (KeyboardInterrupt, ReaderKilled) as stopped:
            killed = isinstance(stopped, ReaderKilled)
            why = "A process that reads was killed" if killed else "Stopped"
            done = "nothing was written" if dry_run else f"{len(self.notes)} articles are loaded, each as a whole"
            told = f"{why}: {done}. Run it again to load the rest."
            raise CommandError(told, returncode=1 if killed else 130) from stopped
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)

    def ask_to_stop(self, number, frame):
        if self.asked_to_stop:
            raise KeyboardInterrupt
        self.asked_to_stop = True

    def until_asked_to_stop(self, ahead):
        """Yield what is read ahead; raise KeyboardInterrupt, between two articles, if somebody asked to stop."""
        with closing(ahead):
            for one in ahead:
                yield one
                if self.asked_to_stop:
                    raise KeyboardInterrupt

    def load_all(self, paths, dry_run, jobs):
        files = articles.listed(paths)
        ahead = read_ahead(map(articles.load, files), new_text, jobs or jobs_for(len(files)))
        for found, read in bar("Loading", "article")(self.until_asked_to_stop(ahead), len(files)):
            self.load(found, read, dry_run)

    def load(self, found, read, dry_run):
        if found.problem:
            self.problems.append(found.problem)
            return
        with self.surviving(found.path):
            filing = sources.file_article(found.article, read, reader.VERSION)
            self.note(found.article.name, filing, found.warnings, dry_run)

    def note(self, name, filing, warnings, dry_run):
        self.notes.append(summary.note(name, filing, warnings, dry_run))
        if not dry_run:
            summary.log(filing)

    def reread_all(self, dry_run, jobs):
        """Read every current source again from its stored text."""
        ids = list(Source.objects.current().exclude(text="").order_by("name", "pk").values_list("pk", flat=True))
        current = (Source.objects.get(pk=pk) for pk in ids)
        ahead = read_ahead(current, lambda source: source.text, jobs or jobs_for(len(ids)))
        for source, read in bar("Reading again", "article")(self.until_asked_to_stop(ahead), len(ids)):
            with self.surviving(source.name):
                filing = sources.reread(source, read(source.text), reader.VERSION)
                self.note(source.name, filing, [], dry_run)

    @contextmanager
    def surviving(self, name):
        """Let an article that breaks the reader or filing be a problem of its own: the others load."""
        try:
            yield
        except (*REFUSALS, ReaderKilled):
            raise
        except Exception as error:
            logger.exception("%s could not be filed", name)
            self.problems.append(
                f"{name}: could not be filed, by a fault of this program ({error!r}); please report it."
            )

    def report(self, lines, dry_run):
        for line in lines:
            self.stdout.write(line)
        if dry_run:
            self.stdout.write("Nothing was written.")
        for problem in self.problems:
            self.stderr.write(self.style.ERROR(problem))
        if self.problems:
            raise CommandError(f"{len(self.problems)} could not be loaded, see above.", returncode=1)
