from django.apps import AppConfig
from django.contrib.admin import apps


class SiteConfig(AppConfig):
    name = "config"

    def ready(self):
        from . import checks  # noqa: F401  registers them


class AdminConfig(apps.AdminConfig):
    default_site = "config.admin.ArchiveAdmin"
