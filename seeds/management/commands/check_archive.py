"""manage.py check_archive: whether the archive keeps all its rules."""

from django.core.management.base import BaseCommand, CommandError

from seeds.filing import checks
from seeds.management.database import usable_database
from seeds.management.progress import bar


class Command(BaseCommand):
    help = (
        "Check that the archive keeps its rules: words stand where citations say, nothing lacks support, search shows "
        "no more than readers may see, and filing everything anew would change nothing. Changes nothing itself."
    )
    requires_system_checks = ()  # of serving the site

    def add_arguments(self, parser):
        parser.add_argument("--quick", action="store_true", help="leave out filing every match anew")

    def handle(self, *args, quick, **options):
        rules = [*checks.RULES, *([] if quick else [self.filing])]
        broken = 0
        with usable_database():
            for rule in rules:
                for line in rule():
                    broken += 1
                    self.stdout.write(line)
        if broken:
            raise CommandError(f"{broken} broken, see above. Restore a backup, or load the articles of these matches.")
        self.stdout.write("The archive keeps its rules.")

    def filing(self):
        return checks.filing(bar("Filing anew", "match"))
