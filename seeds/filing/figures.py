"""How much of what each report tells others tell too, or contradict: counted when it is filed, read by the pages."""

from collections import Counter

from . import bulk

FIELDS = ("told", "corroborated", "contradicted")


def count_reports(filed, rows, placed):
    """Note on the Report rows of filed matches, {id: row}, how many events each tells; agency copy backs up nothing.

    The match of those `placed` is written along.
    """
    changed = [*placed]
    for match, one in filed:
        figures = figures_of([event for event in one.events if event.status != "rejected"])
        for report in match.reports:
            row, values = rows[report.pk], [counter[report.pk] for counter in figures]
            if [getattr(row, name) for name in FIELDS] != values:
                for name, value in zip(FIELDS, values, strict=True):
                    setattr(row, name, value)
                changed += [] if row in placed else [row]
    bulk.update(changed, ["match", *FIELDS])


def figures_of(events):
    """Three Counters by report: events told, those that another voice tells too, those on which articles differ."""
    told, corroborated, contradicted = Counter(), Counter(), Counter()
    for event in events:
        reports = {claim.report.pk for claim in event.claims}
        told.update(reports)
        corroborated.update(reports if len({claim.voice for claim in event.claims}) > 1 else ())
        contradicted.update(reports if event.disputed else ())
    return told, corroborated, contradicted
