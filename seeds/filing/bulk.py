"""Many rows written at once."""


def update(rows, fields):
    """Write these fields of rows that exist: as an upsert, for bulk_update's CASE a field and row takes far longer."""
    if rows:
        type(rows[0]).objects.bulk_create(rows, update_conflicts=True, unique_fields=["pk"], update_fields=fields)
