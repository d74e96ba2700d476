"""A company small enough to count by hand: twelve customers, one of each reason to be left out.

Everyone but `far` is in the US. Of the eleven there, five may be written to: ann, bo, cy, eve
and noname.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from crm.campaigns.definition import Campaign, ShownProduct
from crm.campaigns.draft import draft
from crm.campaigns.pictures import Pictures
from crm.campaigns.room import MailRoom
from crm.campaigns.sender import Sender
from crm.campaigns.suppression import suppress
from crm.catalog.workspace import open_catalog
from crm.segments.conditions.attribute import Attribute
from crm.segments.definition import Segment
from crm.store.delta import StoreDelta
from crm.store.store import open_store
from crm.terms.clock import Clock
from crm.warehouse.importing.run import run_import
from crm.warehouse.opening import open_warehouse

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
CLOCK = Clock(NOW)
SENDER = Sender(
    company="Halo & Co.",
    address="hello@halo.example",
    reply_to="care@halo.example",
    postal_address="1 Harbour St, Springfield",
    website="https://halo.example",
    unsubscribe="https://halo.example/unsubscribe",
)
MAY_BE_WRITTEN_TO = {"ann", "bo", "cy", "eve", "noname"}
LEFT_OUT = {
    "no_address": 1,
    "bad_address": 1,
    "no_consent": 2,
    "stopped": 1,
    "same_address": 1,
}

CUSTOMERS = """customer_id,email,first_name,last_name,country,language,phone
ann,ann@mail.example,Ann,Lee,US,en,+1 555 0100
bo,BO@Mail.example,Bo,Ray,US,de,
botwin,bo@mail.example,Bob,Ray,US,en,
cy,cy@mail.example,Cy,Day,US,en,
nomail,,Nil,Nix,US,en,
badmail,not an address,Bad,Bax,US,en,
unasked,unasked@mail.example,Una,Umm,US,en,
outed,outed@mail.example,Otto,Out,US,en,
left,left@mail.example,Lea,Lin,US,en,
eve,eve@mail.example,<b>Eve</b>,Evil,US,en,
noname,noname@mail.example,,,US,en,
far,far@mail.example,Fay,Far,DE,de,
"""
IN = ",email,opted_in,2026-01-01"
CONSENTS = "customer_id,channel,status,updated_at\n" + "".join(
    f"{id}{IN}\n"
    for id in ("ann", "bo", "botwin", "cy", "nomail", "badmail", "left", "eve", "noname", "far")
)
CONSENTS += "outed,email,opted_out,2026-01-01\n"
EVENTS = """customer_id,occurred_at,type,event_id
left,2026-03-01,email_unsubscribed,e1
cy,2025-12-01,email_unsubscribed,e2
ann,2026-06-01T10:00:00,email_opened,e3
ann,2026-07-15,email_opened,future
"""
ORDERS = """order_id,customer_id,ordered_at,total,currency,status
o1,ann,2026-05-01,40,USD,delivered
o2,ann,2026-06-20,60,USD,cancelled
"""
PRODUCTS = """product_id,name,brand,category,price,currency,url,image_url,stock
p1,Halo Dryer <Pro>,Halo,dryers,129.00,USD,https://halo.example/p/1,pictures/p1.svg,3
p2,Comb {{ email }},Halo,combs,9.50,USD,https://halo.example/p/2,pictures/none.svg,60
p3,Plain soap,,soap,,USD,,,
"""
TICKETS = """ticket_id,customer_id,opened_at,category,status,text
t1,ann,2026-06-10,delivery,closed,Where is it?
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'


def make_company(folder: Path) -> Path:
    """Import the company's tables, and give the workspace that holds them."""
    tables, home = folder / "tables", folder / "home"
    (tables / "pictures").mkdir(parents=True)
    for name, text in (
        ("customers", CUSTOMERS), ("consents", CONSENTS), ("events", EVENTS),
        ("orders", ORDERS), ("products", PRODUCTS), ("tickets", TICKETS),
    ):  # fmt: skip
        (tables / f"{name}.csv").write_text(text, encoding="utf8")
    (tables / "pictures" / "p1.svg").write_text(SVG)
    run_import(str(tables), home, now=NOW)
    return home


def open_room(company: Path, home: Path) -> MailRoom:
    """A mail room of the company, with a store of its own in `home`."""
    store = open_store(home)
    warehouse = open_warehouse(company, delta=StoreDelta(lambda: store, home / "store.db"))
    return MailRoom(
        store=store,
        warehouse=warehouse,
        catalog=open_catalog(company, warehouse),
        sender=SENDER,
        pictures=Pictures([company.parent / "tables"]),
    )


def in_country(code: str) -> Segment:
    return Segment(where=Attribute(field="customers.country", op="is", values=(code,)))


def segment_id(room: MailRoom, definition: Segment | None = None) -> str:
    made = room.segments.draft(
        definition or in_country("US"), name="US", request="", language="en", by="ann", now=NOW
    )
    return made.id


def drafted(
    room: MailRoom, products: Sequence[ShownProduct] = (), segment: str | None = None
) -> Campaign:
    """A plain campaign to the US segment, with the product's own words."""
    return draft(
        "promotion",
        segment=segment or segment_id(room),
        segment_name="US",
        language="en",
        sender=SENDER,
        products=tuple(products),
        name="Spring",
    )


def opt_out(room: MailRoom, address: str) -> None:
    suppress(room.store, address, reason="asked", source="test", by="ann", now=NOW)
