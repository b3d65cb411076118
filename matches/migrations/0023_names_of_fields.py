"""Name records and their fields so that the names can be translated: the database stays as it is."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('matches', '0022_few_of_many'),
        ('players', '0010_names_of_fields'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='appearance',
            options={'ordering': ['side', 'role', 'position', 'pk'], 'verbose_name': 'appearance', 'verbose_name_plural': 'line-ups'},
        ),
        migrations.AlterModelOptions(
            name='citation',
            options={'ordering': ['source', 'start', 'pk'], 'verbose_name': 'citation', 'verbose_name_plural': 'citations'},
        ),
        migrations.AlterModelOptions(
            name='competition',
            options={'ordering': ['name', 'pk'], 'verbose_name': 'competition', 'verbose_name_plural': 'competitions'},
        ),
        migrations.AlterModelOptions(
            name='competitionname',
            options={'ordering': ['name'], 'verbose_name': 'spelling', 'verbose_name_plural': 'spellings'},
        ),
        migrations.AlterModelOptions(
            name='decision',
            options={'ordering': ['made', 'pk'], 'verbose_name': 'decision', 'verbose_name_plural': 'decisions'},
        ),
        migrations.AlterModelOptions(
            name='errorreport',
            options={'ordering': ['-sent', '-pk'], 'verbose_name': 'error report', 'verbose_name_plural': 'error reports'},
        ),
        migrations.AlterModelOptions(
            name='event',
            options={'ordering': ['match', 'order', 'pk'], 'verbose_name': 'event', 'verbose_name_plural': 'events'},
        ),
        migrations.AlterModelOptions(
            name='match',
            options={'ordering': [models.OrderBy(models.F('date'), descending=True, nulls_last=True), '-pk'], 'permissions': [('merge_match', 'Can say which matches and teams are the same')], 'verbose_name': 'match', 'verbose_name_plural': 'matches'},
        ),
        migrations.AlterModelOptions(
            name='source',
            options={'ordering': ['publisher', 'title', 'name', 'pk'], 'verbose_name': 'source', 'verbose_name_plural': 'sources'},
        ),
        migrations.AlterField(
            model_name='appearance',
            name='captain',
            field=models.BooleanField(default=False, verbose_name='captain'),
        ),
        migrations.AlterField(
            model_name='appearance',
            name='match',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='appearances', to='matches.match', verbose_name='match'),
        ),
        migrations.AlterField(
            model_name='appearance',
            name='player',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='appearances', to='players.player', verbose_name='player'),
        ),
        migrations.AlterField(
            model_name='appearance',
            name='position',
            field=models.PositiveSmallIntegerField(default=0, help_text='The place in the line-up as listed, from 1.', verbose_name='position'),
        ),
        migrations.AlterField(
            model_name='appearance',
            name='rejected',
            field=models.BooleanField(db_default=False, default=False, help_text='Hidden from readers, by an editor.', verbose_name='rejected'),
        ),
        migrations.AlterField(
            model_name='appearance',
            name='role',
            field=models.CharField(choices=[('starter', 'starter'), ('substitute', 'substitute'), ('coach', 'coach'), ('staff', 'staff'), ('referee', 'referee')], max_length=10, verbose_name='role'),
        ),
        migrations.AlterField(
            model_name='appearance',
            name='shirt_number',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='shirt number'),
        ),
        migrations.AlterField(
            model_name='appearance',
            name='side',
            field=models.CharField(blank=True, choices=[('home', 'home'), ('away', 'away'), ('', 'unknown')], default='', max_length=4, verbose_name='side'),
        ),
        migrations.AlterField(
            model_name='citation',
            name='page',
            field=models.CharField(blank=True, help_text='For sources without text, such as a book.', max_length=50, verbose_name='page'),
        ),
        migrations.AlterField(
            model_name='citation',
            name='quote',
            field=models.TextField(blank=True, verbose_name='words'),
        ),
        migrations.AlterField(
            model_name='citation',
            name='source',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='matches.source', verbose_name='source'),
        ),
        migrations.AlterField(
            model_name='competition',
            name='name',
            field=models.CharField(help_text='The name shown, in its fullest known form.', max_length=200, verbose_name='name'),
        ),
        migrations.AlterField(
            model_name='competition',
            name='rejected',
            field=models.BooleanField(default=False, help_text='Taken for one by mistake; hidden from readers, by an editor.', verbose_name='rejected'),
        ),
        migrations.AlterField(
            model_name='competitionname',
            name='name',
            field=models.CharField(max_length=200, verbose_name='name'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='editor',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='decisions', to=settings.AUTH_USER_MODEL, verbose_name='editor'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='field',
            field=models.CharField(blank=True, help_text='The field set, or empty for the whole.', max_length=20, verbose_name='field'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='kind',
            field=models.CharField(choices=[('confirm', 'confirm'), ('set', 'set'), ('reject', 'reject'), ('same', 'same as'), ('different', 'not the same'), ('add', 'add by hand'), ('place', 'place words')], max_length=9, verbose_name='kind of decision'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='made',
            field=models.DateTimeField(auto_now_add=True, verbose_name='when'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='reason',
            field=models.CharField(blank=True, max_length=300, verbose_name='why'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='undone',
            field=models.DateTimeField(blank=True, null=True, verbose_name='undone'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='undone_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='undone_decisions', to=settings.AUTH_USER_MODEL, verbose_name='undone by'),
        ),
        migrations.AlterField(
            model_name='errorreport',
            name='about',
            field=models.CharField(help_text='The event as the reader saw it; it may change or go.', max_length=300, verbose_name='about'),
        ),
        migrations.AlterField(
            model_name='errorreport',
            name='handled',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='handled'),
        ),
        migrations.AlterField(
            model_name='errorreport',
            name='handled_by',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='handled by'),
        ),
        migrations.AlterField(
            model_name='errorreport',
            name='sent',
            field=models.DateTimeField(auto_now_add=True, verbose_name='sent'),
        ),
        migrations.AlterField(
            model_name='errorreport',
            name='status',
            field=models.CharField(choices=[('open', 'open'), ('resolved', 'resolved'), ('dismissed', 'dismissed')], default='open', max_length=9, verbose_name='status'),
        ),
        migrations.AlterField(
            model_name='event',
            name='how',
            field=models.CharField(blank=True, choices=[('', 'unknown'), ('open', 'from play'), ('penalty', 'penalty'), ('own_goal', 'own goal'), ('free_kick', 'free kick'), ('header', 'header'), ('saved', 'saved'), ('off_target', 'off target'), ('blocked', 'blocked'), ('woodwork', 'woodwork'), ('straight', 'straight red'), ('second_yellow', 'second yellow'), ('offside', 'offside'), ('foul', 'foul'), ('handball', 'handball'), ('var', 'after video review')], default='', max_length=20, verbose_name='manner'),
        ),
        migrations.AlterField(
            model_name='event',
            name='match',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='events', to='matches.match', verbose_name='match'),
        ),
        migrations.AlterField(
            model_name='event',
            name='minute',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='minute'),
        ),
        migrations.AlterField(
            model_name='event',
            name='period',
            field=models.PositiveSmallIntegerField(blank=True, help_text='1 and 2 the halves, 3 and 4 extra time, 5 the shoot-out.', null=True, verbose_name='period'),
        ),
        migrations.AlterField(
            model_name='event',
            name='player',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='events', to='players.player', verbose_name='player'),
        ),
        migrations.AlterField(
            model_name='event',
            name='side',
            field=models.CharField(blank=True, choices=[('home', 'home'), ('away', 'away'), ('', 'unknown')], default='', max_length=4, verbose_name='side'),
        ),
        migrations.AlterField(
            model_name='event',
            name='status',
            field=models.CharField(choices=[('read', 'read'), ('confirmed', 'confirmed'), ('edited', 'edited'), ('rejected', 'rejected'), ('added', 'added')], default='read', editable=False, max_length=9, verbose_name='status'),
        ),
        migrations.AlterField(
            model_name='event',
            name='type',
            field=models.CharField(choices=[('goal', 'goal'), ('missed_penalty', 'missed penalty'), ('penalty_awarded', 'penalty awarded'), ('yellow_card', 'yellow card'), ('red_card', 'red card'), ('substitution', 'substitution'), ('shot', 'chance'), ('disallowed_goal', 'disallowed goal'), ('injury', 'injury'), ('var_review', 'video review'), ('penalty_appeal', 'penalty appeal'), ('shootout_goal', 'shoot-out goal'), ('shootout_miss', 'shoot-out miss')], max_length=20, verbose_name='type'),
        ),
        migrations.AlterField(
            model_name='match',
            name='attendance',
            field=models.PositiveIntegerField(blank=True, null=True, verbose_name='attendance'),
        ),
        migrations.AlterField(
            model_name='match',
            name='away',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='away_matches', to='players.team', verbose_name='away team'),
        ),
        migrations.AlterField(
            model_name='match',
            name='away_formation',
            field=models.CharField(blank=True, max_length=20, verbose_name='away formation'),
        ),
        migrations.AlterField(
            model_name='match',
            name='away_score',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='away score'),
        ),
        migrations.AlterField(
            model_name='match',
            name='competition',
            field=models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='matches', to='matches.competition', verbose_name='competition'),
        ),
        migrations.AlterField(
            model_name='match',
            name='date',
            field=models.DateField(blank=True, help_text='The first day of the month when only the month is known.', null=True, verbose_name='date'),
        ),
        migrations.AlterField(
            model_name='match',
            name='date_precision',
            field=models.CharField(choices=[('day', 'day'), ('month', 'month'), ('season', 'season'), ('unknown', 'unknown')], default='unknown', max_length=7, verbose_name='how exact the date is'),
        ),
        migrations.AlterField(
            model_name='match',
            name='event_count',
            field=models.PositiveIntegerField(db_default=0, default=0, editable=False, verbose_name='events'),
        ),
        migrations.AlterField(
            model_name='match',
            name='half_time_away',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='half-time, away'),
        ),
        migrations.AlterField(
            model_name='match',
            name='half_time_home',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='half-time, home'),
        ),
        migrations.AlterField(
            model_name='match',
            name='home',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='home_matches', to='players.team', verbose_name='home team'),
        ),
        migrations.AlterField(
            model_name='match',
            name='home_formation',
            field=models.CharField(blank=True, max_length=20, verbose_name='home formation'),
        ),
        migrations.AlterField(
            model_name='match',
            name='home_score',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='home score'),
        ),
        migrations.AlterField(
            model_name='match',
            name='rejected',
            field=models.BooleanField(default=False, help_text='Hidden from readers, as an editor rejected it or one of its teams.', verbose_name='rejected'),
        ),
        migrations.AlterField(
            model_name='match',
            name='round',
            field=models.CharField(blank=True, max_length=100, verbose_name='round'),
        ),
        migrations.AlterField(
            model_name='match',
            name='season',
            field=models.CharField(blank=True, help_text='As in 2023-24, or 2018 where a season is a year.', max_length=9, verbose_name='season'),
        ),
        migrations.AlterField(
            model_name='match',
            name='shootout_away',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='shoot-out, away'),
        ),
        migrations.AlterField(
            model_name='match',
            name='shootout_home',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='shoot-out, home'),
        ),
        migrations.AlterField(
            model_name='match',
            name='status',
            field=models.CharField(choices=[('played', 'played'), ('abandoned', 'abandoned'), ('awarded', 'awarded'), ('postponed', 'postponed')], default='played', max_length=9, verbose_name='status'),
        ),
        migrations.AlterField(
            model_name='match',
            name='updated',
            field=models.DateTimeField(auto_now=True, verbose_name='updated'),
        ),
        migrations.AlterField(
            model_name='match',
            name='venue',
            field=models.CharField(blank=True, max_length=200, verbose_name='ground'),
        ),
        migrations.AlterField(
            model_name='source',
            name='author',
            field=models.CharField(blank=True, max_length=200, verbose_name='author'),
        ),
        migrations.AlterField(
            model_name='source',
            name='language',
            field=models.CharField(blank=True, max_length=10, verbose_name='language'),
        ),
        migrations.AlterField(
            model_name='source',
            name='loaded',
            field=models.DateTimeField(auto_now_add=True, verbose_name='loaded'),
        ),
        migrations.AlterField(
            model_name='source',
            name='name',
            field=models.CharField(help_text='The name of the file, without its ending.', max_length=200, verbose_name='short name'),
        ),
        migrations.AlterField(
            model_name='source',
            name='note',
            field=models.TextField(blank=True, help_text='Readers see it with the article: which edition it is, who translated it.', verbose_name='note'),
        ),
        migrations.AlterField(
            model_name='source',
            name='published',
            field=models.DateField(blank=True, null=True, verbose_name='published'),
        ),
        migrations.AlterField(
            model_name='source',
            name='publisher',
            field=models.CharField(blank=True, max_length=200, verbose_name='publisher'),
        ),
        migrations.AlterField(
            model_name='source',
            name='reader_version',
            field=models.CharField(blank=True, editable=False, max_length=20, verbose_name='version of the reader'),
        ),
        migrations.AlterField(
            model_name='source',
            name='rights',
            field=models.CharField(choices=[('whole', 'whole text'), ('cited', 'cited passages only'), ('editors', 'editors only')], default='whole', max_length=7, verbose_name='what readers see'),
        ),
        migrations.AlterField(
            model_name='source',
            name='sha256',
            field=models.CharField(editable=False, help_text='Of the text in UTF-8.', max_length=64, verbose_name='checksum'),
        ),
        migrations.AlterField(
            model_name='source',
            name='status',
            field=models.CharField(choices=[('current', 'current'), ('superseded', 'superseded by a revision'), ('withdrawn', 'withdrawn')], default='current', editable=False, max_length=10, verbose_name='status'),
        ),
        migrations.AlterField(
            model_name='source',
            name='superseded_by',
            field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='revisions', to='matches.source', verbose_name='superseded by'),
        ),
        migrations.AlterField(
            model_name='source',
            name='text',
            field=models.TextField(blank=True, editable=False, verbose_name='text'),
        ),
        migrations.AlterField(
            model_name='source',
            name='title',
            field=models.CharField(blank=True, max_length=300, verbose_name='title'),
        ),
    ]
