"""What other currencies are worth in the reporting currency, by the latest rates that were imported."""

from collections.abc import Mapping

from crm.warehouse.engine import Warehouse


def latest_rates(warehouse: Warehouse, currency: str) -> Mapping[str, float]:
    """Units of each currency for one unit of the reporting currency; empty without its own rate."""
    columns = warehouse.tables().get("fx_rates")
    if not columns:
        return {}
    order = "ORDER BY date NULLS FIRST" if "date" in columns else ""
    rows = warehouse.rows(f"SELECT currency, per_usd FROM fx_rates {order}").rows
    per_usd = {str(code): float(str(units)) for code, units in rows if units}
    base = per_usd.get(currency, 1.0 if currency == "USD" else 0.0)
    return {code: units / base for code, units in per_usd.items()} if base else {}
