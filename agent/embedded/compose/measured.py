"""What people say for a measure without naming it: things counted, deeds, events, business words."""

# What people say instead of a measure.
OF_TERMS = {"spend": "revenue", "engaged": "engaged_customers", "new_customer": "new_customers", "new_signup": "signups",
            "repeat_customer": "returning_customers", "buyer": "buyers", "returner": "returned_orders", "late_delivery": "late_deliveries",
            "has_open_ticket": "open_tickets", "reachable": "reachable"}  # fmt: skip
OF_OBJECTS = {
    "ticket": "tickets",
    "order": "orders",
    "unit": "units",
    "survey": "survey_responses",
    "campaign": "campaigns",
}
OF_TABLES = {"orders": "orders", "tickets": "tickets", "surveys": "survey_responses", "campaigns": "campaigns",
             "products": "products", "customers": "customers", "events": "events"}  # fmt: skip
OF_DEEDS = {("receive", "email"): "sent", ("open", "email"): "opened", ("click", "email"): "clicked", ("open", "app"): "app_opens",
            ("add", "cart"): "cart_additions", ("visit", "store"): "store_visits", ("view", "page"): "page_views",
            ("view", "product"): "product_views", ("visit", "website"): "page_views"}  # fmt: skip
OF_EVENTS = {"email_opened": "opened", "email_clicked": "clicked", "email_sent": "sent", "email_delivered": "delivered",
             "email_bounced": "bounced", "email_unsubscribed": "unsubscribed", "email_complained": "complained",
             "page_viewed": "page_views", "product_viewed": "product_views", "cart_added": "cart_additions",
             "checkout_started": "checkouts", "app_opened": "app_opens", "store_visited": "store_visits"}  # fmt: skip
DONE_TO = {"tickets": ("open", "contact"), "orders": ("buy",), "survey_responses": ("rate",)}
THING_FIELDS = {"campaign": "campaigns.name", "campaigns": "campaigns.name", "product": "products.name", "products": "products.name",
                "email": "campaigns.name"}  # fmt: skip

# Things that say where or what for; named with another measure they have to be placed, or asked about.
PLACES = {
    "page": {"page_views"}, "website": {"page_views", "sessions", "product_views"}, "store": {"store_visits"},
    "app": {"app_opens"}, "cart": {"cart_additions"}, "checkout": {"checkouts"},
    "link": {"clicked", "click_rate", "click_to_open_rate"},
}  # fmt: skip
# What a campaign brings is what is attributed to it (glossary).
ATTRIBUTED = {"revenue": "attributed_revenue", "orders": "attributed_orders"}
