"""The products on offer as they stand now. Source: products; there is no past to ask for."""

from crm.reports.measures.base import Basis, Measure, Ratio
from crm.reports.measures.goods import UNITS
from crm.reports.sources.records import PRODUCTS

NUMBER_OF_PRODUCTS = Measure("products", "count", (Basis(PRODUCTS, "COUNT(*)"),), additive=True)
"""Number of products."""

STOCK = Measure("stock", "count", (Basis(PRODUCTS, "SUM(p.stock)"),), additive=True)
"""Pieces in stock."""

AVG_PRICE = Measure("avg_price", "currency", (Basis(PRODUCTS, "AVG(p.price_value)"),))
"""Mean list price, converted to the reporting currency."""

AVG_RATING = Measure("avg_rating", "score", (Basis(PRODUCTS, "AVG(p.rating)"),))
"""Mean of the products' ratings, each product once."""

SELL_THROUGH = Ratio("sell_through", "fraction", UNITS, STOCK, of_both=True)
"""units sold in the window / (units sold + pieces in stock now)."""

OFFER = (NUMBER_OF_PRODUCTS, STOCK, AVG_PRICE, AVG_RATING, SELL_THROUGH)
