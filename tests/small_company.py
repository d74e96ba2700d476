"""A company small enough to count by hand, as the CSV files that a marketer would bring."""

from pathlib import Path

FILES = {
    "customers": """customer_id,email,country,customer_type,loyalty_tier,loyalty_points,created_at
ann,ann@example.com,US,salon_owner,gold,900,2025-01-01
bo,bo@example.com,US,salon_owner,silver,100,2025-02-01
cy,,DE,stylist,gold,700,2025-03-01
di,di@example.com,DE,stylist,,50,2025-04-01
ed,ed@example.com,FR,consumer,bronze,10,2026-06-20
""",
    "products": """product_id,name,brand,category,price,currency,stock,rating,review_count
p1,Kumo Ionic Dryer,Kumo,Hair Dryers,100,USD,5,4.5,10
p2,Velora Silk Shampoo,Velora,Shampoo,10,USD,0,4.9,50
p3,Kumo Travel Dryer,Kumo,Hair Dryers,50,USD,9,4.0,2
""",
    "orders": """order_id,customer_id,ordered_at,total,currency,status,channel
o1,ann,2026-06-01,100,USD,delivered,web
o2,ann,2026-06-15,20,USD,delivered,app
o3,cy,2026-05-05,50,EUR,delivered,web
o4,di,2026-06-10,10,USD,cancelled,web
""",
    "order_items": """order_id,product_id,quantity,unit_price
o1,p1,1,100
o2,p2,2,10
o3,p3,1,50
o4,p2,1,10
""",
    "events": """customer_id,occurred_at,type,campaign_id
bo,2025-10-01,email_opened,k1
cy,2026-06-20,email_opened,k1
""",
    "campaigns": """campaign_id,name,channel,type,sent_at
k1,Summer Sale,email,promo,2026-06-19
""",
    "consents": """customer_id,channel,status,updated_at
ann,email,opted_in,2025-01-01
bo,email,opted_out,2025-02-01
cy,email,opted_in,2025-03-01
di,email,opted_in,2025-04-01
""",
    "fx_rates": "currency,per_usd\nUSD,1\nEUR,0.5\n",
}


def write_company(folder: Path) -> Path:
    """The files in `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf8")
    return folder
