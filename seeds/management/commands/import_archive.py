"""manage.py import_archive: an empty database filled from a backup."""

import sys
from contextlib import nullcontext

from django.core.management.base import BaseCommand, CommandError

from seeds.backup import lines, restoring
from seeds.management.database import usable_database
from seeds.management.progress import bar


class Command(BaseCommand):
    help = (
        "Fill an empty, migrated database from a backup that export_archive --full made, on either engine. Accounts "
        "come without their passwords. A file that is damaged is refused whole."
    )
    requires_system_checks = ()  # of serving the site

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FILE", help="the backup, packed if its name ends in .gz; - for the input")

    def handle(self, *args, file, **options):
        stream = nullcontext(sys.stdin.buffer) if file == "-" else lines.opened(file)
        name = "the input" if file == "-" else file
        try:
            with usable_database(), stream as opened:
                count = restoring.restore(opened, name, bar("Importing", "row"))
        except (lines.Damaged, restoring.NotEmpty) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{count} rows were imported. Give passwords by manage.py changepassword NAME.")
