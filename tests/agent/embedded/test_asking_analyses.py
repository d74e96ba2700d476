"""Funnels, RFM grids, basket pairs and Pareto are asked for in five languages, and followed up."""

from typing import Any

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from agent.embedded.vocabulary import build_lexicon
from crm.analyses.basket_pairs import BasketPairs
from crm.analyses.cohorts import Cohorts
from crm.analyses.funnel import Funnel
from crm.analyses.pareto import Pareto
from crm.analyses.rfm_grid import RfmGrid
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

SHOP = "product_viewed cart_added checkout_started order"
MAIL = "email_sent email_delivered email_opened email_clicked order"
QUARTER = {"kind": "calendar", "period": "quarter", "offset": -1}
YEAR = {"kind": "calendar", "period": "year", "offset": 0}
GERMANY = {"kind": "attribute", "field": "customers.country", "values": ["DE"]}
OWNERS = {"kind": "attribute", "field": "customers.customer_type", "values": ["salon_owner"]}
SHAMPOO = {"field": "products.category", "values": ["Shampoo"]}


def funnel(steps: str, **more: Any) -> Funnel:
    made = [{"types": []} if step == "order" else {"types": [step]} for step in steps.split()]
    return Funnel.model_validate({"steps": made, **more})


ASKED = [
    ("en", "show me the funnel from product view to cart to checkout to order", funnel(SHOP)),
    ("en", "funnel: sent, delivered, opened, clicked, ordered within 7 days", funnel(MAIL, within_days=7)),
    ("en", "email funnel last quarter", funnel(MAIL, window=QUARTER)),
    ("en", "checkout funnel for salon owners this year", funnel(SHOP, who=OWNERS, window=YEAR)),
    ("en", "conversion funnel for shampoo", funnel(SHOP, where=[SHAMPOO])),
    ("en", "how many customers go from product view to cart to order within 24 hours?",
     funnel("product_viewed cart_added order", within_hours=24)),
    ("en", "where do we lose customers?", funnel(SHOP)),
    ("en", "funnel from quiz finished to cart to order", funnel("quiz_finished cart_added order")),
    ("en", "funnel from cart to refund", funnel("cart_added refund")),
    ("de", "Trichter von Quiz_finished zur Bestellung", funnel("quiz_finished order")),
    ("de", "Zeige mir den Trichter von Produktansicht über Warenkorb bis zur Bestellung",
     funnel("product_viewed cart_added order")),
    ("de", "E-Mail-Trichter im letzten Quartal", funnel(MAIL, window=QUARTER)),
    ("de", "Funnel Produktansicht, Warenkorb, Bestellung innerhalb von 7 Tagen",
     funnel("product_viewed cart_added order", within_days=7)),
    ("fr", "Montre-moi l'entonnoir de la vue produit au panier puis à la commande",
     funnel("product_viewed cart_added order")),
    ("fr", "entonnoir de conversion en 7 jours", funnel(SHOP, within_days=7)),
    ("es", "Muéstrame el embudo de vista de producto a carrito y pedido",
     funnel("product_viewed cart_added order")),
    ("es", "embudo de conversión en 7 días", funnel(SHOP, within_days=7)),
    ("en", "funnel of visit, cart and purchase", funnel("page_viewed cart_added order")),
    ("de", "Trichter Besuch, Warenkorb, Kauf", funnel("page_viewed cart_added order")),
    ("fr", "entonnoir visite, panier et achat", funnel("page_viewed cart_added order")),
    ("es", "embudo de visita, carrito y compra", funnel("page_viewed cart_added order")),
    ("pt", "funil de visita, carrinho e compra", funnel("page_viewed cart_added order")),
    ("zh", "访问、加购、购买的漏斗", funnel("page_viewed cart_added order")),
    ("zh", "给我看从浏览商品到加入购物车到下单的漏斗", funnel("product_viewed cart_added order")),
    ("zh", "上个季度的邮件漏斗", funnel(MAIL, window=QUARTER)),
    ("zh", "购买漏斗，每步7天内", funnel(SHOP, within_days=7)),
    ("en", "cohort retention by signup month", Cohorts(start="signup")),
    ("de", "Kohorten-Retention nach Anmeldemonat", Cohorts(start="signup")),
    ("fr", "retention par mois d'inscription", Cohorts(start="signup")),
    ("es", "retención por mes de alta", Cohorts(start="signup")),
    ("pt", "retenção por mês de cadastro", Cohorts(start="signup")),
    ("zh", "留存分析 按注册月", Cohorts(start="signup")),
    ("en", "rfm grid", RfmGrid()),
    ("en", "show me the RFM analysis for salon owners", RfmGrid.model_validate({"who": OWNERS})),
    ("en", "recency by monetary grid", RfmGrid(across="money")),
    ("de", "RFM-Raster", RfmGrid()),
    ("de", "RFM-Analyse für Salonbesitzer", RfmGrid.model_validate({"who": OWNERS})),
    ("fr", "analyse RFM", RfmGrid()),
    ("es", "matriz RFM de los dueños de salón", RfmGrid.model_validate({"who": OWNERS})),
    ("zh", "看看沙龙店主的RFM网格", RfmGrid.model_validate({"who": OWNERS})),
    ("en", "what is bought together?", BasketPairs()),
    ("en", "which products are often bought together with shampoo?",
     BasketPairs.model_validate({"anchor": [SHAMPOO]})),
    ("en", "market basket analysis by category this year",
     BasketPairs.model_validate({"by": "products.category", "window": YEAR})),
    ("en", "top 10 product pairs by lift in at least 20 orders",
     BasketPairs(top=10, sort_by="lift", least=20)),
    ("de", "Welche Produkte werden oft zusammen gekauft?", BasketPairs()),
    ("de", "Was wird zusammen mit Shampoo gekauft?",
     BasketPairs.model_validate({"anchor": [SHAMPOO], "by": "products.category"})),
    ("fr", "Quels produits sont souvent achetés ensemble ?", BasketPairs()),
    ("es", "¿Qué productos se compran juntos?", BasketPairs()),
    ("zh", "哪些商品经常一起购买？", BasketPairs()),
    ("zh", "和洗发水一起购买的商品有哪些？", BasketPairs.model_validate({"anchor": [SHAMPOO]})),
    ("en", "pareto of revenue by brand", Pareto(by="products.brand")),
    ("en", "how many customers make 90% of revenue?", Pareto(share=0.9)),
    ("en", "what share of revenue do the top 20% of customers make?", Pareto()),
    ("en", "which products make 80% of units this year?",
     Pareto.model_validate({"measure": "units", "by": "products.name", "window": YEAR})),
    ("de", "Wie viele Kunden machen 80 % des Umsatzes aus?", Pareto()),
    ("en", "which 20% of customers make 80% of revenue?", Pareto()),
    ("de", "welche 10 % der Kunden machen 70 % des Umsatzes?", Pareto(share=0.7)),
    ("fr", "quels 20 % des clients font 80 % du chiffre d'affaires ?", Pareto()),
    ("es", "¿qué 20 % de los clientes genera el 80 % de los ingresos?", Pareto()),
    ("pt", "quais 20% dos clientes geram 80% da receita?", Pareto()),
    ("zh", "哪20%的客户贡献了80%的销售额？", Pareto()),
    ("de", "Welchen Anteil am Umsatz machen die besten 20 % der Kunden?", Pareto()),
    ("fr", "Combien de clients font 75 % du chiffre d'affaires ?", Pareto(share=0.75)),
    ("es", "¿Cuántos clientes generan el 80 % de los ingresos?", Pareto()),
    ("zh", "多少客户贡献了80%的销售额？", Pareto()),
    ("zh", "按品牌的帕累托分析", Pareto(by="products.brand")),
]  # fmt: skip

FOLLOWED = [
    ("en", funnel(SHOP), "only Germany", funnel(SHOP, who=GERMANY)),
    ("en", funnel(SHOP), "last quarter", funnel(SHOP, window=QUARTER)),
    ("en", funnel(SHOP, within_days=7), "within 3 days", funnel(SHOP, within_days=3)),
    ("de", funnel(SHOP), "nur Deutschland", funnel(SHOP, who=GERMANY)),
    ("fr", funnel(SHOP), "seulement l'Allemagne", funnel(SHOP, who=GERMANY)),
    ("es", funnel(SHOP), "solo Alemania", funnel(SHOP, who=GERMANY)),
    ("zh", funnel(SHOP), "只看德国", funnel(SHOP, who=GERMANY)),
    ("en", RfmGrid(), "only Germany", RfmGrid.model_validate({"who": GERMANY})),
    ("en", BasketPairs(), "by category instead", BasketPairs(by="products.category")),
    ("en", BasketPairs(), "by lift", BasketPairs(sort_by="lift")),
    ("en", Pareto(), "last quarter", Pareto.model_validate({"window": QUARTER})),
    ("de", Pareto(by="products.brand"), "nach Kategorie stattdessen", Pareto(by="products.category")),
]  # fmt: skip

Reads = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Reads:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(("language", "text", "meant"), ASKED)
def test_what_is_asked(reader: Reads, language: str, text: str, meant: object) -> None:
    assert reader[0].read(text, reader[1], Focus(language=language)).request == Analyse(meant)  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "shown", "text", "meant"), FOLLOWED)
def test_what_goes_on_from_it(
    reader: Reads, language: str, shown: Funnel, text: str, meant: object
) -> None:
    focus = Focus(language=language, shown=shown.model_dump_json())
    assert reader[0].read(text, reader[1], focus).request == Analyse(meant)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "make a segment of the top 10% of customers"),
        ("en", "segment the RFM champions"),
        ("en", "customers who bought shampoo and conditioner together"),
        ("en", "segment customers who added to cart but did not order"),
        ("en", "checkout conversion rate"),
        ("en", "which 20% of products make most revenue?"),
        ("de", "Kunden, die Shampoo und Conditioner zusammen gekauft haben"),
        ("zh", "前10%的客户"),
    ],
)
def test_what_is_no_such_analysis_is_left(reader: Reads, language: str, text: str) -> None:
    found = reader[0].read(text, reader[1], Focus(language=language)).request
    assert not isinstance(found, Analyse)
