"""Filing finds mentions by whom they are of, whom the names that a team uses tell: no index of names is kept up for it."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("matches", "0023_names_of_fields")]

    operations = [migrations.RemoveIndex("mention", "matches_men_scope_7d7df9_idx")]
