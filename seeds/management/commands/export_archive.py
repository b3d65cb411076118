"""manage.py export_archive: the whole archive as JSON."""

from django.core.management.base import BaseCommand

from matches.exports import archive_json
from seeds.management.database import usable_database


class Command(BaseCommand):
    help = "Print the whole archive as JSON: every match with its facts, people, events and the words that say so."
    requires_system_checks = ()  # of serving the site

    def handle(self, *args, **options):
        with usable_database():
            archive_json(self.stdout)
