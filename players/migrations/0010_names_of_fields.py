"""Name records and their fields so that the names can be translated: the database stays as it is."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('players', '0009_merged'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='player',
            options={'ordering': ['name', 'pk'], 'verbose_name': 'person', 'verbose_name_plural': 'people'},
        ),
        migrations.AlterModelOptions(
            name='playername',
            options={'ordering': ['name'], 'verbose_name': 'spelling', 'verbose_name_plural': 'spellings'},
        ),
        migrations.AlterModelOptions(
            name='team',
            options={'ordering': ['name', 'pk'], 'verbose_name': 'team', 'verbose_name_plural': 'teams'},
        ),
        migrations.AlterModelOptions(
            name='teamname',
            options={'ordering': ['name'], 'verbose_name': 'spelling', 'verbose_name_plural': 'spellings'},
        ),
        migrations.AlterField(
            model_name='player',
            name='birth_year',
            field=models.PositiveSmallIntegerField(blank=True, help_text='Tells namesakes apart.', null=True, verbose_name='year of birth'),
        ),
        migrations.AlterField(
            model_name='player',
            name='name',
            field=models.CharField(help_text='The name shown, in its fullest known form.', max_length=200, verbose_name='name'),
        ),
        migrations.AlterField(
            model_name='player',
            name='note',
            field=models.CharField(blank=True, help_text='Tells namesakes apart, e.g. “the goalkeeper”.', max_length=200, verbose_name='note'),
        ),
        migrations.AlterField(
            model_name='player',
            name='rejected',
            field=models.BooleanField(default=False, help_text='Taken for one by mistake; hidden from readers, by an editor.', verbose_name='rejected'),
        ),
        migrations.AlterField(
            model_name='playername',
            name='name',
            field=models.CharField(max_length=200, verbose_name='name'),
        ),
        migrations.AlterField(
            model_name='team',
            name='name',
            field=models.CharField(help_text='The name shown, in its fullest known form.', max_length=200, verbose_name='name'),
        ),
        migrations.AlterField(
            model_name='team',
            name='rejected',
            field=models.BooleanField(default=False, help_text='Taken for one by mistake; hidden from readers, by an editor.', verbose_name='rejected'),
        ),
        migrations.AlterField(
            model_name='teamname',
            name='name',
            field=models.CharField(max_length=200, verbose_name='name'),
        ),
    ]
