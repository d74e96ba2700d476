"""Cards as the real tools make them, and the same ones with hostile texts in every place."""

from tools.cards import (
    Approval,
    CampaignCard,
    Chip,
    LookCard,
    OtherCard,
    ProductsCard,
    Question,
    ReportCard,
    SegmentCard,
    Sheet,
    Table,
    TreeLine,
    WaterfallStep,
)

EVIL = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>"\'`${alert(1)}{{7*7}}'
AS_OF = "2026-11-15T23:59:59+00:00"

SEGMENT = SegmentCard(
    id="seg-1",
    name="US salon owners not engaging",
    definition={"kind": "all", "of": []},
    description="Salon owners in the United States who have not engaged in the last 90 days.",
    count=1284,
    total=20012,
    sendable=1017,
    sql="SELECT c.customer_id\nFROM customers AS c\nWHERE c.country = 'US'\n  AND c.customer_type = 'salon_owner'\n  AND NOT EXISTS (\n    SELECT 1\n    FROM events AS e\n    WHERE e.customer_id = c.customer_id\n  )",
    assumptions=(
        Chip(
            text="not engaging = nothing in the last 90 days",
            key="only those inactive for 60 days",
        ),
        Chip(text="orders count as engagement", key="do not count orders as engagement"),
    ),
    waterfall=(
        WaterfallStep(words="Everyone", count=20012),
        WaterfallStep(words="Country is the United States", count=8110),
        WaterfallStep(words="Customer type is salon owner", count=2304),
        WaterfallStep(words="Not engaged in the last 90 days", count=1284),
    ),
    sendable_steps=(
        WaterfallStep(words="in the segment", count=1284),
        WaterfallStep(words="have an email address", count=1203),
        WaterfallStep(words="have opted in to email", count=1024),
        WaterfallStep(words="are not suppressed", count=1017),
    ),
    preview=Table(
        columns=(
            {"name": "customer_id", "type": "text"},
            {"name": "first_name", "type": "text", "label": "First name"},
            {"name": "email", "type": "text", "label": "Email"},
            {"name": "city", "type": "text", "label": "City"},
            {
                "name": "spend",
                "type": "money",
                "unit": "USD",
                "label": "Lifetime spend",
            },
        ),
        rows=(
            ("C-1004", "A…", "a…@example.com", "Austin", 2310.5),
            ("C-1019", "M…", "m…@example.org", "Denver", 980.0),
            ("C-1033", "J…", None, "Miami", None),
        ),
    ),
    as_of=AS_OF,
)

WEEKS = tuple(
    (
        f"2026-{month:02d}-{day:02d}",
        40000.0 + 3000 * ((month * 7 + day) % 9),
        300 + day * 3,
    )
    for month in (8, 9, 10)
    for day in (3, 10, 17, 24)
)
REPORT = ReportCard(
    title="Weekly revenue",
    spec={"kind": "report", "measures": ["revenue"]},
    columns=(
        {"name": "week", "type": "date", "unit": "week", "label": "Week"},
        {"name": "revenue", "type": "money", "unit": "USD", "label": "Revenue"},
        {"name": "orders", "type": "integer", "unit": None, "label": "Orders"},
    ),
    rows=WEEKS,
    chart={
        "data": [
            {
                "type": "scatter",
                "mode": "lines+markers",
                "name": "Revenue",
                "x": [w[0] for w in WEEKS],
                "y": [w[1] for w in WEEKS],
            },
        ],
        "layout": {
            "title": {"text": "Weekly revenue"},
            "xaxis": {"type": "date"},
            "yaxis": {"tickprefix": "$"},
        },
    },
    sql="SELECT date_trunc('week', o.ordered_at) AS week, SUM(o.total) AS revenue\nFROM orders AS o\nGROUP BY 1",
    summary="Revenue came to $624,000.00 over twelve weeks; the best was the week of 24 August.",
    assumptions=(Chip(text="weeks begin on Monday", key="weeks begin on Sunday"),),
    notes=("Orders of the week of 19 October are complete only up to 21 October.",),
    as_of=AS_OF,
)

PRODUCTS = ProductsCard(
    rows=(
        {
            "product_id": "P-1",
            "name": "AirSilk Dryer Pro",
            "brand": "Lumière",
            "price": 189.0,
            "currency": "USD",
            "stock": 42,
            "rating": 4.7,
            "image_url": "pictures/dryer.svg",
            "why": "Sold most in the last 30 days: 312 units",
        },
        {
            "product_id": "P-2",
            "name": "Velvet Curl 25",
            "brand": "Ondine",
            "price": 79.5,
            "currency": "USD",
            "stock": 0,
            "rating": 4.4,
            "image_url": "https://elsewhere.example/a.png",
            "why": "Second: 207 units",
        },
        {
            "product_id": "P-3",
            "name": "Salon Brush Set",
            "brand": None,
            "price": None,
            "currency": None,
            "stock": None,
            "rating": None,
            "image_url": None,
            "why": "Third: 150 units",
        },
    ),
    description="Best-selling products of the last 30 days",
    sql="SELECT 1",
    as_of=AS_OF,
)

CAMPAIGN = CampaignCard(
    id="camp-1",
    name="We miss you in the salon",
    status="draft",
    channel="email",
    audience={
        "segment_id": "seg-1",
        "size": 1284,
        "reachable": 1017,
        "left_out": {"no_consent": 201, "bounced": 66},
    },
    subject="Your chair is waiting",
    preview="/tmp/preview.html",
    text="Hello,\nwe have not seen you for a while.",
    html='<h1>Your chair is waiting</h1><p>We have not seen you for a while.</p><script>parent.hacked=3</script><img src="https://elsewhere.example/pixel.gif">',
    warnings=("267 of 1,284 customers cannot be reached by email.",),
)
APPROVAL = Approval(
    id="appr-1",
    action="launch_campaign",
    summary="Send “We miss you in the salon” to 1,017 people",
    details={
        "campaign": "camp-1",
        "sender": "Maison Lumière <hello@example.com>",
        "recipients": 1017,
        "subject": "Your chair is waiting",
    },
)
QUESTION = Question(
    text="Do you mean the city or the person?",
    options=("The city Lyon", "A person called Lyon"),
)

HOSTILE = (
    SEGMENT.model_copy(
        update={
            "name": EVIL,
            "description": EVIL,
            "sql": EVIL,
            "assumptions": (Chip(text=EVIL, key=EVIL),),
            "notes": (EVIL,),
            "waterfall": (
                WaterfallStep(words=EVIL, count=2),
                WaterfallStep(words=EVIL, count=1),
            ),
            "preview": Table(columns=({"name": EVIL, "type": "text"},), rows=((EVIL,),)),
        }
    ),
    REPORT.model_copy(
        update={
            "title": EVIL,
            "summary": EVIL,
            "notes": (EVIL,),
            "columns": ({"name": EVIL, "type": "text"},),
            "rows": ((EVIL,),),
            "chart": {
                "data": [{"type": "bar", "x": [EVIL], "y": [1], "name": EVIL}],
                "layout": {},
            },
        }
    ),
    LookCard(
        segment=EVIL,
        question="why",
        title=EVIL,
        summary=(EVIL,),
        sheets=(Sheet(title=EVIL, columns=({"name": EVIL, "type": "text"},), rows=((EVIL,),)),),
        chart={"data": [{"type": "bar", "x": [EVIL], "y": [1], "name": EVIL}], "layout": {}},
        tree=(TreeLine(depth=1, words=EVIL, holds=False, actual=(EVIL,)),),
        notes=(EVIL,),
        sql=EVIL,
    ),
    PRODUCTS.model_copy(
        update={
            "rows": (
                {
                    "product_id": EVIL,
                    "name": EVIL,
                    "brand": EVIL,
                    "why": EVIL,
                    "image_url": EVIL,
                },
            )
        }
    ),
    CAMPAIGN.model_copy(
        update={
            "name": EVIL,
            "subject": EVIL,
            "text": EVIL,
            "html": EVIL,
            "warnings": (EVIL,),
        }
    ),
    OtherCard(
        title=EVIL,
        text=EVIL + "\n\n[a](javascript:alert(1)) ![b](https://elsewhere.example/b.png)",
    ),
)
