"""Past campaigns with what came of them: those of the data, and those that Rapport sent."""

from collections.abc import Iterator, Mapping
from typing import Any

from agent.grounding.catalog import all_names
from agent.grounding.telling import told
from crm.campaigns.store import SavedCampaign
from crm.catalog.model import Catalog
from crm.warehouse.engine import Warehouse
from knowledge.documents import Document, Fact

MOST = 5_000  # the newest ones
COLUMNS = ("name", "channel", "subject", "type", "sent_at", "segment")
RESULTS = """
SELECT campaign_id,
  COUNT(DISTINCT CASE WHEN type IN ('email_delivered', 'push_sent', 'sms_sent') THEN customer_id END),
  COUNT(DISTINCT CASE WHEN type IN ('email_opened', 'push_opened') THEN customer_id END),
  COUNT(DISTINCT CASE WHEN type IN ('email_clicked', 'sms_clicked') THEN customer_id END),
  COUNT(DISTINCT CASE WHEN type = 'email_unsubscribed' THEN customer_id END)
FROM events WHERE campaign_id IS NOT NULL GROUP BY campaign_id
"""
Results = Mapping[str, tuple[int, int, int, int]]


def campaign_documents(
    catalog: Catalog, warehouse: Warehouse, own: tuple[SavedCampaign, ...] = ()
) -> Iterator[Document]:
    """One document a campaign; its facts hold customers reached, opened, clicked, unsubscribed."""
    results = _results(warehouse)
    for row in _imported(warehouse):
        known = [_called(catalog, column, row.get(column)) for column in ("type", "channel")]
        written = [row.get("subject"), row.get("segment"), *known, _day(row.get("sent_at"))]
        yield from _document(row["campaign_id"], row.get("name"), written, results)
    for campaign in own:
        content = campaign.definition
        written = [*content.texts(), _called(catalog, "type", content.purpose), campaign.status]
        yield from _document(campaign.id, campaign.name, written, results)


def _document(id: str, name: Any, written: list[Any], results: Results) -> Iterator[Document]:
    came = results.get(id)
    text = ". ".join([*(str(part) for part in written if part), *([_said(came)] if came else [])])
    yield from told(id, "campaign", str(name or id), text=text, facts=_facts(came))


def _said(came: tuple[int, int, int, int]) -> str:
    reached, opened, clicked, left = came
    of = f" ({opened / reached:.1%} opened, {clicked / reached:.1%} clicked)" if reached else ""
    return f"Reached {reached} customers{of}, {left} unsubscribed"


def _facts(came: tuple[int, int, int, int] | None) -> dict[str, Fact]:
    return dict(zip(("reached", "opened", "clicked", "unsubscribed"), came or (), strict=False))


def _results(warehouse: Warehouse) -> Results:
    columns = warehouse.tables().get("events", {})
    if "campaign_id" not in columns:
        return {}
    rows = warehouse.rows(RESULTS).rows
    return {str(id): tuple(int(str(n)) for n in came) for id, *came in rows}  # type: ignore[misc]


def _imported(warehouse: Warehouse) -> Iterator[dict[str, Any]]:
    there = warehouse.tables().get("campaigns", {})
    columns = [c for c in COLUMNS if c in there]
    if not columns:
        return
    newest = "sent_at DESC, " if "sent_at" in columns else ""
    asked = f"SELECT campaign_id, {', '.join(columns)} FROM campaigns ORDER BY {newest}campaign_id LIMIT {MOST}"
    for row in warehouse.rows(asked).rows:
        yield {"campaign_id": str(row[0]), **dict(zip(columns, row[1:], strict=True))}


def _called(catalog: Catalog, column: str, value: Any) -> str:
    field = catalog.fields.get(f"campaigns.{column}")
    known = field.value_names.get(str(value), {}) if field else {}
    return ", ".join(all_names(known)) or str(value or "")


def _day(moment: Any) -> str:
    return f"sent {moment:%Y-%m-%d, %B}" if moment else ""
