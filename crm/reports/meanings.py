"""What the measures of a report mean: the glossary's definitions, which the numbers follow, source and unit."""

from collections.abc import Iterable

from crm.catalog.explain import explain, measure_named
from crm.reports.compile import measures_of
from crm.reports.definition import Report
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure
from crm.segments.conditions.base import Wording


def meanings(report: Report, wording: Wording) -> tuple[str, ...]:
    """A few sentences a measure that the report shows, in their order."""
    return tuple(meaning(measure, wording) for measure in measures_of(report))


def explained(term: str, wording: Wording) -> str:
    """What a business word or measure means; of a measure also its source and unit. Raises Unknown."""
    language = wording.say.language
    if id := measure_named(term, language):
        return meaning(measure_called(id), wording)
    return explain(term, language, wording.catalog.settings)


def meaning(measure: AnyMeasure, wording: Wording) -> str:
    """Its definition, the tables that it is computed from, and its unit."""
    say, settings = wording.say, wording.catalog.settings
    currency = measure.unit == "currency"
    source = say.say(
        "measure-source",
        tables=tables_of((base.bases[0].source.tables for base in measure.bases_of), wording),
        unit=settings.currency if currency else say.say(f"measure-unit-{measure.unit}"),
    )
    return f"{explain(measure.id, say.language, settings)} {source}"


def table_name(table: str, wording: Wording) -> str:
    """What the language calls the things of a table: orders, Bestellungen."""
    return wording.say.say(f"about-things-{table.replace('_', '-')}")


def tables_of(sources: Iterable[tuple[str, ...]], wording: Wording) -> str:
    """The tables of the sources, each once."""
    tables = dict.fromkeys(table for source in sources for table in source)
    return wording.say.all_of([table_name(table, wording) for table in tables])
