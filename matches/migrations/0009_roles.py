"""The groups Reader, Editor and Archivist, and what each may do; a person can be in several."""

from django.db import migrations

WORK = ("view", "add", "change")
SPELLINGS = (*WORK, "delete")

ROLES = {
    "Reader": {},
    "Editor": {
        "matches": {
            "match": WORK,
            "event": WORK,
            "appearance": WORK,
            "competition": WORK,
            "competitionname": SPELLINGS,
            "decision": ("view", "change"),
            "errorreport": ("view", "change"),
            "source": ("view",),
        },
        "players": {"player": WORK, "playername": SPELLINGS, "team": WORK, "teamname": SPELLINGS},
    },
    "Archivist": {
        "matches": {
            "source": WORK,
            "match": ("view", "merge"),
            "event": ("view",),
            "appearance": ("view",),
            "competition": ("view",),
            "decision": ("view", "change"),
            "errorreport": ("view",),
        },
        "players": {"player": ("view",), "team": ("view",)},
    },
}


def make(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    for name, may in ROLES.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(*permissions(apps, may))


def permissions(apps, may):
    """Return the permissions, made if need be: Django makes them only after all migrations."""
    ContentType, Permission = (
        apps.get_model("contenttypes", "ContentType"),
        apps.get_model("auth", "Permission"),
    )
    for app, models in may.items():
        for model, actions in models.items():
            kind, _ = ContentType.objects.get_or_create(app_label=app, model=model)
            for action in actions:
                name = label(apps.get_model(app, model), action)
                yield Permission.objects.get_or_create(
                    content_type=kind, codename=f"{action}_{model}", defaults={"name": name}
                )[0]


def label(model, action):
    if action == "merge":
        return "Can say which matches and teams are the same"
    return f"Can {action} {model._meta.verbose_name}"


def unmake(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name__in=ROLES).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("matches", "0008_error_reports"),
        ("players", "0004_rejected_by_form"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make, unmake)]
