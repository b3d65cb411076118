"""manage.py export_archive: the whole archive as JSON, or as a backup."""

import sys

from django.core.management.base import BaseCommand, CommandError

from matches.exports import archive_json
from seeds.backup import lines, saving
from seeds.management.database import printed, usable_database
from seeds.management.progress import bar


class Command(BaseCommand):
    help = (
        "Print the whole archive as JSON: every match with its facts, people, events and the words that say so. "
        "With --full, everything there is, texts, decisions and accounts too, as a backup for import_archive."
    )
    requires_system_checks = ()  # of serving the site

    def add_arguments(self, parser):
        parser.add_argument("--full", action="store_true", help="make a backup, in lines of JSON")
        parser.add_argument("--output", metavar="FILE", help="of a backup, packed if its name ends in .gz")

    def handle(self, *args, full, output, **options):
        if output and not full:
            raise CommandError("--output is for a backup: add --full, or send what is printed to a file.")
        with usable_database(), printed():
            if not full:
                archive_json(self.stdout)
            elif output:
                self.write_file(output)
            else:
                saving.save(sys.stdout.buffer, bar("Exporting", "row"))

    def write_file(self, path):
        try:
            with lines.created(path) as out:
                saving.save(out, bar("Exporting", "row"))
        except OSError as error:
            raise CommandError(f"{path}: cannot be written ({error.strerror}).") from error
