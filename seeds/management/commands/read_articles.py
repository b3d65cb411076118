"""manage.py read_articles: what the reader finds in articles, as JSON lines; no database is touched."""

import json

from django.core.management.base import BaseCommand, CommandError

from seeds import articles, reader
from seeds.management.database import printed


class Command(BaseCommand):
    help = "Read articles and print what they report, one line of JSON an article. The archive is not touched."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a *.txt file, or a folder of them")

    def handle(self, *args, paths, **options):
        with printed():
            problems = sum(not self.read(found) for found in articles.find(paths))
        if problems:
            raise CommandError(f"{problems} could not be read, see above.", returncode=1)

    def read(self, found):
        """Print what is found in an article; return whether it could be read."""
        for warning in found.warnings:
            self.stderr.write(f"{found.path}: {warning}.")
        if found.article is None:
            self.stderr.write(self.style.ERROR(found.problem))
            return False
        reading = reader.read(found.article.text)
        self.stdout.write(json.dumps({"file": str(found.path), **reading}, ensure_ascii=False))
        return True
