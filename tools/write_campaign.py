"""Draft an e-mail campaign for a segment with products, and request its launch of a person."""

from pathlib import Path

from pydantic import Field

from crm.campaigns.ask import proof
from crm.campaigns.ask import request_launch as request
from crm.campaigns.definition import Purpose
from crm.campaigns.draft import Written, draft
from crm.campaigns.products import shown_products
from crm.campaigns.sender import FILE, load_sender
from crm.products.definition import ProductList
from crm.products.find import find_products
from tools.base import Args, Result, tool
from tools.cards import Approval, CampaignCard
from tools.context import Context

MOST_PRODUCTS = 6


class DraftArgs(Args):
    segment: str = Field(description="The id of the segment to write to.")
    purpose: Purpose = "promotion"
    products: ProductList | None = None
    text: Written = Written()


@tool("draft_campaign", DraftArgs, "draft")
def draft_campaign(args: DraftArgs, ctx: Context) -> Result:
    """Draft an e-mail campaign for a segment: subject, text and HTML, with products from the catalog
    (prices and links come from the data). Nothing is sent. Use request_launch next when the person
    wants it sent.
    """
    room = ctx.workspace.mail_room()
    campaign = draft(
        args.purpose,
        segment=args.segment,
        segment_name=room.segments.name(args.segment),
        language=ctx.language,
        sender=room.sender,
        products=shown_products(ctx.workspace.warehouse, _products(args.products, ctx)),
        written=args.text,
    )
    kept = room.campaigns.add(campaign, by=ctx.user, now=ctx.clock.now)
    card = campaign_card(kept.id, ctx)
    reachable = ctx.say.number(card.audience["reachable"])
    size = ctx.say.number(card.audience["size"])
    text = ctx.say.say(
        "answer-campaign-drafted", subject=card.subject, reachable=reachable, size=size
    )
    return Result("\n\n".join((text, *card.warnings)), card)


def _products(wanted: ProductList | None, ctx: Context) -> tuple[str, ...]:
    if wanted is None:
        return ()
    few = wanted.model_copy(update={"limit": min(wanted.limit, MOST_PRODUCTS)})
    found = find_products(few, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
    return tuple(str(row["product_id"]) for row in found.rows)


class LaunchArgs(Args):
    campaign: str = Field(description="The campaign's id.")


@tool("request_launch", LaunchArgs, "request")
def request_launch(args: LaunchArgs, ctx: Context) -> Result:
    """Request the launch of a drafted campaign. A person sees exactly what would be sent and to how
    many, and decides; until then nothing is sent. This is the only way to sending.
    """
    room = ctx.workspace.mail_room()
    asked = request(
        room, args.campaign, by=ctx.user, clock=ctx.clock, language=ctx.language, thread=ctx.thread
    )
    approval = Approval(
        id=asked.id, action=asked.action, summary=asked.summary, details=dict(asked.details)
    )
    return Result(asked.summary, campaign_card(args.campaign, ctx), approval=approval)


def campaign_card(id: str, ctx: Context) -> CampaignCard:
    """The campaign as it would go out now; its preview is written beside the workspace's drafts."""
    room = ctx.workspace.mail_room()
    saved = room.campaigns.get(id)
    shown = proof(room, id, clock=ctx.clock, language=ctx.language)
    audience = shown.audience
    return CampaignCard(
        id=saved.id,
        name=saved.definition.name,
        status=saved.status,
        channel="email",
        audience={
            "segment": saved.definition.segment,
            "name": room.segments.name(saved.definition.segment),
            "size": audience.size,
            "reachable": len(audience.recipients),
            "left_out": {k: v for k, v in audience.left_out.items() if v},
        },
        subject=saved.definition.subject,
        preview=str(_preview(ctx.workspace.home, id, shown.html)),
        warnings=(*_no_sender(ctx), *shown.problems, *shown.warnings),
        text=shown.text,
        html=shown.html,
        products=tuple(p.model_dump(mode="json") for p in saved.definition.products),
    )


def _no_sender(ctx: Context) -> tuple[str, ...]:
    return () if load_sender(ctx.workspace.home) else (ctx.say.say("sender-missing", file=FILE),)


def _preview(home: Path, id: str, html: str) -> Path:
    path = home / "previews" / f"{id}.html"
    path.parent.mkdir(exist_ok=True)
    path.write_text(html, encoding="utf8")
    return path
