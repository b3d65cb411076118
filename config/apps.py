from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "config"

    def ready(self):
        from . import checks  # noqa: F401  registers them
