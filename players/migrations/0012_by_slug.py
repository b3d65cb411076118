"""Lists of people and teams in the order of the alphabet: letters with marks beside those without."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('players', '0011_played_for'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='player',
            options={'ordering': ['slug', 'pk'], 'verbose_name': 'person', 'verbose_name_plural': 'people'},
        ),
        migrations.AlterModelOptions(
            name='team',
            options={'ordering': ['slug', 'pk'], 'verbose_name': 'team', 'verbose_name_plural': 'teams'},
        ),
        migrations.RemoveIndex(
            model_name='player',
            name='players_pla_name_80be23_idx',
        ),
    ]
