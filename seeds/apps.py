from django.apps import AppConfig


class SeedsConfig(AppConfig):
    name = "seeds"

    def ready(self):
        from matches.signals import decided

        decided.connect(file_again, dispatch_uid="seeds.file_again")


def file_again(sender, match, **kwargs):
    """Compute a match anew after an editor's decision about it, in the same transaction."""
    from .filing.archive import refile_match

    refile_match(match)
