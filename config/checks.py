"""What the site cannot be served without."""

from django.conf import settings
from django.core.checks import Error, Tags, register
from django.core.exceptions import ImproperlyConfigured

REMEDIES = {
    "SECRET_KEY": "SECRET_KEY=$(python3 -c 'import secrets; print(secrets.token_urlsafe(50))')",
    "ALLOWED_HOSTS": "ALLOWED_HOSTS=archive.example.org",
}


@register(Tags.security)
def required_settings(app_configs=None, **kwargs):
    """Return an Error for each setting that is missing; none in development."""
    return [
        Error(
            f"{name} is not set.",
            hint=f"Set it in the environment, for example {remedy}, or set DEBUG=True for development.",
            id=f"config.{name}",
        )
        for name, remedy in REMEDIES.items()
        if not (settings.DEBUG or is_set(name))
    ]


def is_set(name):
    try:
        return bool(getattr(settings, name))
    except ImproperlyConfigured:  # Django's own complaint about an empty SECRET_KEY names no remedy
        return False
