"""manage.py load_seeds: articles read and filed into the archive."""

import logging
import sys
from contextlib import contextmanager, nullcontext

from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, ProgrammingError, transaction
from tqdm import tqdm

from matches.models import Source
from seeds import articles, reader, summary
from seeds.filing import sources
from seeds.management.database import usable_database

logger = logging.getLogger(__name__)


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

    def handle(self, *args, paths, dry_run, reread, **options):
        found = list(articles.find(paths or ([] if reread else [articles.BUNDLED])))
        self.notes, self.problems = [], []
        with usable_database(), transaction.atomic() if dry_run else nullcontext():
            for one in self.progress(found, "Loading"):
                self.load(one, dry_run)
            if reread:
                self.reread_all(dry_run)
            lines = summary.table(summary.rows(self.notes))
            if dry_run:
                transaction.set_rollback(True)
        self.report(lines, dry_run)

    def progress(self, items, label):
        """Show a progress bar on a terminal, nothing elsewhere."""
        return tqdm(items, desc=label, unit="article", file=sys.stderr, disable=not sys.stderr.isatty(), leave=False)

    def load(self, found, dry_run):
        if found.problem:
            self.problems.append(found.problem)
            return
        with self.surviving(found.path):
            filing = sources.file_article(found.article, reader.read, reader.VERSION)
            self.notes.append(summary.note(found.article.name, filing, found.warnings, dry_run))

    def reread_all(self, dry_run):
        """Read every current source again from its stored text."""
        ids = Source.objects.current().exclude(text="").order_by("name", "pk").values_list("pk", flat=True)
        for pk in self.progress(list(ids), "Reading again"):
            source = Source.objects.get(pk=pk)
            with self.surviving(source.name):
                filing = sources.reread(source, reader.read(source.text), reader.VERSION)
                self.notes.append(summary.note(source.name, filing, [], dry_run))

    @contextmanager
    def surviving(self, name):
        """Let an article that breaks the reader or filing be a problem of its own: the others load."""
        try:
            yield
        except (OperationalError, ProgrammingError):
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
