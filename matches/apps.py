from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save


class MatchesConfig(AppConfig):
    name = "matches"

    def ready(self):
        from . import state

        post_migrate.connect(state.watch, sender=self, dispatch_uid="matches.watch")
        post_save.connect(index_words, sender="matches.Source", dispatch_uid="matches.index_words")


def index_words(sender, instance, **kwargs):
    """Let search find a source by what readers may see of it now."""
    from . import words

    words.index([instance])
