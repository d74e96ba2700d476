"""What a text may not say before a person is asked to approve it."""

from dataclasses import replace

import pytest

from crm.campaigns.ask import proof, request_launch
from crm.campaigns.check import Facts, problems, warnings
from crm.campaigns.definition import Button, Campaign, Paragraph, ShownProduct
from crm.campaigns.products import shown_products, stock_of
from crm.campaigns.room import MailRoom
from crm.errors import Misused
from tests.crm.campaigns.company import CLOCK, NOW, SENDER, drafted


@pytest.fixture
def facts(room: MailRoom) -> Facts:
    known = shown_products(room.warehouse, ["p1", "p2", "p3"])
    return Facts(SENDER, {product.product_id: product for product in known})


@pytest.fixture
def campaign(room: MailRoom, facts: Facts) -> Campaign:
    return drafted(room, tuple(facts.products.values()))


def with_text(campaign: Campaign, text: str) -> Campaign:
    return campaign.model_copy(update={"body": (*campaign.body, Paragraph(text=text))})


def keys(campaign: Campaign, facts: Facts) -> list[str]:
    return [problem.key for problem in problems(campaign, facts)]


def test_our_own_copy_has_no_problem(campaign: Campaign, facts: Facts) -> None:
    assert keys(campaign, facts) == []
    assert warnings(campaign, "en") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Hello {{ first_name }}, look at https://halo.example/p/1 today.",
        "The dryer for $129, the comb for 9,50 USD.",
        "Only 129.00 $ this week, in 2026, for 30 days, with 3 pieces.",
        "See https://HALO.example, it is {nice}. 50 people like it.",
    ],
)
def test_honest_texts_pass(campaign: Campaign, facts: Facts, text: str) -> None:
    assert keys(with_text(campaign, text), facts) == []


@pytest.mark.parametrize(
    "text, problem",
    [
        ("Dear {{ email }}", "campaign-merge-field"),
        ("{{ first_name | upcase }}", "campaign-merge-field"),
        ("{{ first_name", "campaign-merge-field"),
        ("{% if first_name %}x{% endif %}", "campaign-merge-field"),
        ("Click https://evil.example/p/1", "campaign-link"),
        ("Click www.evil.example now", "campaign-link"),
        ("Click https://halo.example@evil.example/", "campaign-link"),
        ("Click http://halo.example.evil.example", "campaign-link"),
        ("javascript:alert(1)", "campaign-link"),
        ("Now for only $12.90!", "campaign-price"),
        ("Jetzt nur 99 € statt 129 $", "campaign-price"),
        ("仅售 ¥99", "campaign-price"),
        ("seulement 19,90 €", "campaign-price"),
        ("Hidden\u200bword", "campaign-hidden-text"),
        ("abc \u202e evil", "campaign-hidden-text"),
        ("\U000e0041\U000e0042", "campaign-hidden-text"),
    ],
)
def test_what_is_not_true_or_not_ours_is_named(
    campaign: Campaign, facts: Facts, text: str, problem: str
) -> None:
    assert keys(with_text(campaign, text), facts) == [problem] * len(
        keys(with_text(campaign, text), facts)
    )
    assert problem in keys(with_text(campaign, text), facts)


@pytest.mark.parametrize("field", ["subject", "name", "preheader"])
@pytest.mark.parametrize(
    "hostile", ["Hi\r\nBcc: eve@x.example", "Hi\nthere", "Hi\x00", "Hi\u2028x"]
)
def test_a_header_of_more_than_one_line_is_refused(
    campaign: Campaign, facts: Facts, field: str, hostile: str
) -> None:
    assert "campaign-one-line" in keys(campaign.model_copy(update={field: hostile}), facts)


def test_a_button_may_not_lead_elsewhere(campaign: Campaign, facts: Facts) -> None:
    for url in ("https://evil.example", "javascript:alert(1)", "https://halo.example/{{x}}", "//x"):
        button = Button(text="Go", url=url)
        other = campaign.model_copy(update={"body": (*campaign.body, button)})
        assert keys(other, facts) == ["campaign-link"]


def test_a_product_that_is_not_as_in_the_data_is_refused(campaign: Campaign, facts: Facts) -> None:
    cheaper = campaign.products[0].model_copy(update={"price": 1.0})
    other = campaign.model_copy(update={"products": (cheaper,)})
    assert keys(other, facts) == ["campaign-product-changed"]


def test_every_problem_is_told_at_once(campaign: Campaign, facts: Facts) -> None:
    wrong = with_text(campaign, "{{ email }} https://evil.example $1").model_copy(
        update={"subject": "a\nb", "products": (ShownProduct(product_id="p1", name="x"),)}
    )
    assert set(keys(wrong, facts)) == {
        "campaign-one-line", "campaign-merge-field", "campaign-link",
        "campaign-product-changed", "campaign-price",
    }  # fmt: skip


def test_a_promise_that_nobody_can_check_is_a_warning(campaign: Campaign) -> None:
    for promise in ("20% off", "20 Prozent Rabatt", "全场8折", "20 % de réduction"):
        (warning,) = warnings(with_text(campaign, promise), "en")
        assert "Nobody but you" in warning


def test_a_campaign_with_a_problem_cannot_be_asked_for(room: MailRoom, campaign: Campaign) -> None:
    bad = room.campaigns.add(with_text(campaign, "Dear {{ email }}"), by="ann", now=NOW)
    with pytest.raises(Misused, match="first_name"):
        request_launch(room, bad.id, by="ann", clock=CLOCK)
    assert room.campaigns.get(bad.id).status == "draft"
    (problem,) = proof(room, bad.id, clock=CLOCK, language="de").problems
    assert "Mail nicht gefüllt" in problem


def test_a_proof_shows_the_mail_as_it_goes_out_and_to_how_many(
    room: MailRoom, campaign: Campaign
) -> None:
    kept = room.campaigns.add(campaign, by="ann", now=NOW)
    shown = proof(room, kept.id, clock=CLOCK)
    assert (len(shown.audience.recipients), shown.audience.size) == (5, 11)
    assert shown.text.startswith("Picked for you") and "Hello," in shown.text
    assert "{{" not in shown.html.replace("Comb &#123;&#123;", "") and "cid:" not in shown.html
    assert (shown.problems, shown.warnings) == ((), ())


FEW = ["only 3 left", "nur noch 3 Stück", "il n’en reste que 3", "solo quedan 3", "só restam 3 unidades", "仅剩3件", "only three left", "nur noch drei", "plus que trois", "quedan solo tres", "restam apenas três", "只剩三件"]  # fmt: skip
SCARCE = ["almost sold out", "fast ausverkauft", "bientôt épuisé", "casi agotado", "quase esgotado", "即将售罄"]  # fmt: skip
BACK = ["back in stock", "wieder da", "de nouveau en stock", "de nuevo en stock", "de volta ao estoque", "重新上架"]  # fmt: skip
GONE = ["sold out", "ausverkauft", "en rupture de stock", "agotado", "esgotado", "已售罄"]


@pytest.mark.parametrize(
    ("texts", "stocks", "held"),
    [
        (FEW, [3.0], False),
        (FEW, [2.0, 40.0], False),
        (FEW, [40.0], True),
        (FEW, [0.0], True),
        (FEW, [], True),  # nobody knows
        (SCARCE, [5.0], False),
        (SCARCE, [40.0], True),
        (BACK, [40.0], False),
        (BACK, [0.0], True),
        (GONE, [0.0, 7.0], False),
        (GONE, [7.0], True),
    ],
)
def test_a_claim_of_the_stock_is_held_against_the_stock(
    campaign: Campaign, facts: Facts, texts: list[str], stocks: list[float], held: bool
) -> None:
    here = replace(facts, stock={str(at): stock for at, stock in enumerate(stocks)})
    for text in texts:
        found = keys(with_text(campaign, f"Halo: {text}!"), here)
        assert found == (["campaign-stock"] if held else []), text


@pytest.mark.parametrize(
    "text",
    ["only 3 days left", "nur noch 3 Tage", "plus que 3 jours", "solo quedan 3 días", "só restam 3 dias", "仅剩3天", "3 easy steps", "the last 30 days"],
)  # fmt: skip
def test_time_that_is_left_is_no_stock(campaign: Campaign, facts: Facts, text: str) -> None:
    assert keys(with_text(campaign, text), facts) == []


def test_that_something_was_gone_before_is_a_promise(campaign: Campaign) -> None:
    (warning,) = warnings(with_text(campaign, "Back in stock: our dryer"), "en")
    assert "Back in stock" in warning


def test_a_claim_that_the_stock_does_not_bear_out_holds_the_campaign(
    room: MailRoom, campaign: Campaign
) -> None:
    assert stock_of(room.warehouse, ["p1", "p2", "p3"]) == {"p1": 3.0, "p2": 60.0}
    kept = room.campaigns.add(with_text(campaign, "Only 2 left"), by="ann", now=NOW)
    assert "Only 2 left" in proof(room, kept.id, clock=CLOCK).problems[0]
    with pytest.raises(Misused, match="bears out"):
        request_launch(room, kept.id, by="ann", clock=CLOCK)
    true = room.campaigns.add(with_text(campaign, "Only 3 left"), by="ann", now=NOW)
    assert request_launch(room, true.id, by="ann", clock=CLOCK).id
