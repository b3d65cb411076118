from django.apps import AppConfig


class SeedsConfig(AppConfig):
    name = "seeds"

    def ready(self):
        from matches.signals import decided

        decided.connect(file_again, dispatch_uid="seeds.file_again")


def file_again(sender, matches, named, **kwargs):
    """Compute matches anew after an editor's decisions that bear on them, in the same transaction."""
    from .filing.archive import refile_decided

    refile_decided(matches, named)
