"""Look one customer up: profile with contact details masked, and what happened lately."""

from pydantic import Field

from crm.customers.profile import find_customer
from tools.base import Args, Result, tool
from tools.cards import CustomerCard
from tools.context import Context


class CustomerArgs(Args):
    customer: str = Field(
        min_length=1, max_length=254, description="A customer id or a mail address."
    )


@tool("look_up_customer", CustomerArgs, "read")
def look_up_customer(args: CustomerArgs, ctx: Context) -> Result:
    """Show one customer's profile (masked) and latest orders, events and tickets."""
    found = find_customer(
        args.customer,
        ctx.workspace.warehouse,
        ctx.workspace.catalog,
        clock=ctx.clock,
        language=ctx.language,
    )
    card = CustomerCard(
        customer_id=found.customer_id, profile=found.profile, timeline=found.timeline, scores={}
    )
    return Result(ctx.say.say("answer-customer", id=found.customer_id), card)
