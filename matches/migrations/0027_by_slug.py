"""Lists of competitions in the order of the alphabet: letters with marks beside those without."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('matches', '0026_articles_with_figures'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='competition',
            options={'ordering': ['slug', 'pk'], 'verbose_name': 'competition', 'verbose_name_plural': 'competitions'},
        ),
    ]
