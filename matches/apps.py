from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy


class MatchesConfig(AppConfig):
    name = "matches"
    verbose_name = gettext_lazy("Matches and their sources")

    def ready(self):
        from . import state

        post_migrate.connect(state.watch, sender=self, dispatch_uid="matches.watch")
        post_save.connect(index_words, sender="matches.Source", dispatch_uid="matches.index_words")
        post_save.connect(tell_language, sender="matches.Source", dispatch_uid="matches.tell_language")


def index_words(sender, instance, **kwargs):
    """Let search find a source by what readers may see of it now."""
    from . import words

    words.index([instance])


def tell_language(sender, instance, update_fields=None, **kwargs):
    """Let the matches that a source reports know in which language it is now; filing does so for those that it files."""
    from . import totals
    from .models import Match

    if update_fields is None or "language" in update_fields:
        totals.count(Match, set(instance.reports.exclude(match=None).order_by().values_list("match", flat=True)))
