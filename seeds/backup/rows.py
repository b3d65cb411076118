"""What a backup holds: every row of the archive and of the accounts that work on it, as plain data and back.

All tables come along by themselves, new ones too, but for what is made anew from others (search) and what is no
business of a file that may lie about: passwords and sessions. Rows keep their ids, so that addresses live on. What
Django numbers in each database as it pleases, permissions and kinds of content, is told by its name.
"""

from datetime import datetime
from functools import lru_cache

from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db.models import JSONField
from django.utils.timezone import is_naive

from matches.models import SourceWords

ACCOUNTS = (Group, Group.permissions.through, User, User.groups.through, User.user_permissions.through)
MADE_BY_MIGRATIONS = ACCOUNTS[:2]
MADE_ANEW = (SourceWords,)
NAMED = (ContentType, Permission)


class Unknown(Exception):
    """A row that this Tabellino has no place for; the message says why."""


@lru_cache(maxsize=1)
def models():
    """Return every model of a backup by its label, as in players.team; those that others point to come first."""
    ours = [
        model
        for app in ("players", "matches", "seeds")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if model not in MADE_ANEW
    ]
    return {model._meta.label_lower: model for model in (*ACCOUNTS, *ours, LogEntry)}


@lru_cache(maxsize=100)
def fields(model):
    """Return the fields that a backup holds of a model, by the names of their columns in Django."""
    return {field.attname: field for field in model._meta.concrete_fields if field.name != "password"}


def rows(model):
    """Yield every row of a model as plain data."""
    held = fields(model)
    tell = [plain(field) for field in held.values()]
    for values in model._base_manager.order_by("pk").values_list(*held).iterator(1000):
        yield {name: told(value) for name, told, value in zip(held, tell, values, strict=True)}


def plain(field):
    """Return how a field's value is told in JSON."""
    if field.is_relation and field.related_model in NAMED:
        named = {one.pk: list(one.natural_key()) for one in field.related_model.objects.all()}
        return lambda value: value and named[value]
    if field.get_internal_type() in ("DateField", "DateTimeField"):
        return lambda value: value and value.isoformat()
    return lambda value: value


def row(model, data):
    """Return the unsaved row that plain data tells; raise Unknown where it can be none."""
    held = fields(model)
    if strange := sorted({*data} - {*held}):
        raise Unknown(f"{model._meta.label_lower} has no {', '.join(strange)}")
    try:
        made = model(**{name: value(held[name], told) for name, told in data.items()})
    except (ValidationError, TypeError, ValueError, OverflowError) as error:
        raise Unknown(f"{model._meta.label_lower} cannot be so ({error})") from error
    if isinstance(made, User):
        made.password = make_password(None)
    return made


def value(field, told):
    """Return the value of a field from what JSON tells of it."""
    if told is None or isinstance(field, JSONField):
        return told
    if field.is_relation and field.related_model in NAMED:
        return id_of(field.related_model, *told)
    if isinstance(told, (dict, list)):
        raise ValidationError(f"{field.name} is no list")
    found = field.to_python(told)
    if isinstance(found, datetime) and is_naive(found):
        raise ValidationError(f"{field.name} is of no time zone")
    return found


def id_of(model, *name):
    try:
        return model.objects.get_by_natural_key(*name).pk
    except (ObjectDoesNotExist, TypeError) as error:
        raise Unknown(f"there is no {model._meta.verbose_name} {'.'.join(map(str, name))}") from error
