"""Making the company: each part from those before it, then its tables and pictures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from crm.errors import Misused
from crm.warehouse.demo.arrays import Chance, chance_for, day_of
from crm.warehouse.demo.baskets import Lines, fill_baskets, without_stock
from crm.warehouse.demo.campaigns import Campaign, campaign_columns, plan_campaigns
from crm.warehouse.demo.catalogue import Products, make_products, product_columns
from crm.warehouse.demo.consents import Consents, consent_columns, first_consents
from crm.warehouse.demo.demand import Demand, own_demand
from crm.warehouse.demo.eventlog import EventLog
from crm.warehouse.demo.files import Columns, ids, write_table
from crm.warehouse.demo.helpdesk import Lost, Tickets, open_tickets, ticket_columns
from crm.warehouse.demo.loyalty import customer_columns
from crm.warehouse.demo.mailing import Mailing, Sender
from crm.warehouse.demo.money import rate_columns
from crm.warehouse.demo.orders import Orders, line_columns, order_columns, place_orders
from crm.warehouse.demo.people import People, make_people
from crm.warehouse.demo.pictures import draw
from crm.warehouse.demo.season import Season
from crm.warehouse.demo.stories import never, story_dates
from crm.warehouse.demo.summary import DemoSummary, StoryDates
from crm.warehouse.demo.surveys import survey_columns
from crm.warehouse.demo.visits import log_visits

FEWEST = 100
# Share of the whole time that has passed when a table is about to be written, as measured
# at 20,000 customers. The first quarter is spent on what happened, the rest on writing it.
STEPS = {
    "customers": 0.22,
    "products": 0.24,
    "orders": 0.25,
    "order_items": 0.29,
    "events": 0.55,
    "campaigns": 0.93,
    "consents": 0.93,
    "tickets": 0.95,
    "surveys": 0.96,
    "fx_rates": 0.97,
}
Progress = Callable[[str, float], None]


def make(
    folder: Path,
    *,
    seed: int,
    customers: int,
    today: date,
    stories: bool,
    progress: Progress,
) -> DemoSummary:
    """See `make_demo`, which is the door to it."""
    if customers < FEWEST:
        raise Misused("demo-too-few-customers", customers=customers, fewest=FEWEST)
    folder.mkdir(parents=True, exist_ok=True)
    dates = story_dates(today) if stories else never(today)
    company = _found(seed, customers, today, dates, progress)
    rows = {}
    for name, columns in _tables(company):
        progress(name, STEPS[name])
        rows[name] = write_table(folder / f"{name}.csv", columns)
    progress("pictures", 0.98)
    pictures = _draw_all(folder / "pictures", company.products, seed)
    progress("pictures", 1.0)
    return DemoSummary(folder=folder, today=today, tables=rows, pictures=pictures, stories=dates)


@dataclass(frozen=True)
class _Company:
    seed: int
    season: Season
    people: People
    products: Products
    consents: Consents
    campaigns: list[Campaign]
    mailing: Mailing
    orders: Orders
    lines: Lines
    log: EventLog
    tickets: Tickets

    def chance(self, part: str) -> Chance:
        return chance_for(self.seed, part)


def _found(
    seed: int,
    customers: int,
    today: date,
    dates: StoryDates,
    progress: Progress,
) -> _Company:
    """Everything that happened, in the order in which one thing leads to another."""
    progress("customers", 0.0)
    season = Season.of(_two_years_before(today), today)
    people = make_people(chance_for(seed, "people"), customers, season, dates)
    products = make_products(chance_for(seed, "products"), season)
    consents = first_consents(chance_for(seed, "consents"), people)
    campaigns = plan_campaigns(season, products, dates)
    progress("orders", 0.12)
    own = own_demand(chance_for(seed, "demand"), people, season)
    log = EventLog(season.end)
    sender = Sender(chance_for(seed, "mailing"), people, products, consents, own, log)
    mailing = sender.send_all(campaigns)
    demand = own.and_also(mailing.demand)
    chance = chance_for(seed, "orders")
    demand, lines, lost = _buy(chance, demand, people, products, dates)
    orders = place_orders(chance, demand, lines, people, season, dates, campaigns)
    visits = chance_for(seed, "visits")
    log_visits(visits, log, orders, lines, people, products, season, dates)
    tickets = open_tickets(chance_for(seed, "tickets"), orders, people, lost, season, dates)
    return _Company(
        seed,
        season,
        people,
        products,
        consents,
        campaigns,
        mailing,
        orders,
        lines,
        log,
        tickets,
    )


def _two_years_before(today: date) -> date:
    """The first day of two years that end with `today`."""
    tomorrow = date.fromordinal(today.toordinal() + 1)
    leap_day = (tomorrow.month, tomorrow.day) == (2, 29)
    return tomorrow.replace(year=tomorrow.year - 2, day=28 if leap_day else tomorrow.day)


def _buy(
    chance: Chance,
    demand: Demand,
    people: People,
    products: Products,
    dates: StoryDates,
) -> tuple[Demand, Lines, Lost]:
    """What can be bought of what is wanted, and what was lost for want of hair dryers."""
    lines = fill_baskets(chance, demand, people, products, dates)
    fails = without_stock(demand, lines, products, dates)
    lost = Lost(demand.who[fails], demand.at[fails])
    return demand.only(~fails), lines.of(~fails), lost


def _tables(company: _Company) -> Iterator[tuple[str, Columns]]:
    """The tables in the order of the data format, each made when it is asked for."""
    people, products, orders = company.people, company.products, company.orders
    campaigns, season, chance = company.campaigns, company.season, company.chance
    yield "customers", customer_columns(people, orders)
    sold = np.bincount(company.lines.product, company.lines.quantity, len(products)).astype(int)
    yield "products", product_columns(chance("reviews"), products, sold, season)
    yield "orders", order_columns(orders, people, campaigns)
    yield "order_items", line_columns(company.lines, products)
    campaign_ids = ids("K", len(campaigns), 3)
    yield (
        "events",
        company.log.columns(chance("events"), people, products, campaign_ids),
    )
    yield (
        "campaigns",
        campaign_columns(chance("costs"), campaigns, company.mailing.sends),
    )
    left = company.mailing.unsubscribed
    yield (
        "consents",
        consent_columns(chance("consent dates"), company.consents, people, left),
    )
    yield "tickets", ticket_columns(chance("letters"), company.tickets, people)
    surveys = chance("surveys")
    yield "surveys", survey_columns(surveys, orders, company.tickets, people, season)
    yield "fx_rates", rate_columns(chance("rates"), day_of(season.start), season.today)


def _draw_all(folder: Path, products: Products, seed: int) -> int:
    folder.mkdir(exist_ok=True)
    for number, (id_, article) in enumerate(zip(products.ids, products.articles, strict=True)):
        picture = draw(article.category, article.brand, article.name, seed * 1000 + number)
        (folder / f"{id_}.svg").write_text(picture, encoding="utf8")
    return len(products)
