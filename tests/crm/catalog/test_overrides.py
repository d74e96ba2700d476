"""What a workspace's catalog.yaml changes, and what it is told when it is wrong."""

from pathlib import Path

import pytest
import yaml

from crm.catalog.harvest import Harvest
from crm.catalog.load import load_catalog
from crm.catalog.model import Cap, Sending, Settings
from crm.catalog.workspace import read_workspace
from crm.errors import BadInput, NoData, Unknown

TABLES = {
    "customers": {
        "customer_id": "text",
        "country": "text",
        "loyalty_tier": "text",
        "pets": "number",
    },
    "orders": {
        "order_id": "text",
        "customer_id": "text",
        "ordered_at": "timestamp",
        "total": "number",
    },
}
FOUND = Harvest({"customers.loyalty_tier": ("gold", "platinum")})


def catalog(workspace: dict[str, object] | None = None):  # type: ignore[no-untyped-def]
    return load_catalog(TABLES, FOUND, workspace or {})  # type: ignore[arg-type]


def refusal(workspace: dict[str, object], language: str = "en") -> str:
    with pytest.raises(BadInput) as refused:
        catalog(workspace)
    return refused.value.sentence(language)


def test_settings_are_the_glossarys_until_the_company_says_otherwise() -> None:
    assert catalog().settings == Settings()
    said = {"currency": "eur", "timezone": "Europe/Berlin", "defaults": {"engaged_days": 60}}
    assert catalog(said).settings == Settings("EUR", "Europe/Berlin", 60)


def test_a_name_of_the_company_is_displayed_and_the_others_stay_known() -> None:
    field = catalog({"names": {"fields": {"customers.loyalty_tier": {"en": ["status"]}}}}).field(
        "customers.loyalty_tier"
    )
    assert field.name("en") == "status"
    assert "loyalty tier" in field.names["en"]
    assert field.name("de") == "Treuestufe"


def test_a_value_can_be_named_even_before_it_occurs() -> None:
    said = {"customers.loyalty_tier": {"gold": {"en": ["Sunshine"]}, "onyx": {"en": ["Night"]}}}
    field = catalog({"names": {"values": said}}).field("customers.loyalty_tier")
    assert field.value_name("gold", "en") == "Sunshine"
    assert field.value_name("onyx", "en") == "Night"
    assert field.value_name("gold", "zh") == "金卡"


def test_a_word_of_the_company_has_the_meaning_it_gives() -> None:
    means = {"kind": "attribute", "field": "customers.loyalty_tier", "values": ["platinum"]}
    (word,) = catalog({"words": [{"say": ["VIP", "VIPs"], "means": means}]}).words
    assert word.say == ("VIP", "VIPs")
    assert word.means == means


def test_a_misspelt_setting_is_told_the_nearest() -> None:
    said = refusal({"defaults": {"engaged_dayz": 30}})
    assert "defaults.engaged_dayz" in said
    assert "engaged_days" in said


def test_a_field_that_is_not_there_is_told_the_nearest() -> None:
    said = refusal({"names": {"fields": {"customers.contry": {"en": ["land"]}}}})
    assert "customers.contry" in said
    assert "customers.country" in said


def test_a_meaning_on_a_field_that_is_not_there_is_refused() -> None:
    means = {"kind": "attribute", "field": "customers.tier", "values": ["platinum"]}
    said = refusal({"words": [{"say": ["VIP"], "means": {"kind": "not", "of": means}}]})
    assert "words.0.means" in said
    assert "customers.loyalty_tier" in said


@pytest.mark.parametrize("language", ["en", "zh", "de", "fr", "es"])
@pytest.mark.parametrize(
    ("workspace", "named"),
    [
        ({"colour": "red"}, "colour"),
        ({"currency": "euros"}, "euros"),
        ({"timezone": "Mars/North"}, "Mars/North"),
        ({"defaults": {"vip_percent": 0}}, "defaults.vip_percent"),
        ({"defaults": {"lapsed_days": "soon"}}, "soon"),
        ({"names": {"fields": {"customers.country": {"it": ["paese"]}}}}, "customers.country"),
        ({"names": {"fields": {"customers.country": "land"}}}, "customers.country"),
        ({"names": {"tables": {"orderz": {"en": ["deals"]}}}}, "orders"),
        ({"words": [{"say": ["VIP"]}]}, "words.0"),
        ({"words": [{"say": ["VIP"], "means": {"kind": "rich"}}]}, "loyalty_tier"),
        ({"words": "VIP"}, "words"),
    ],
)
def test_what_is_wrong_is_named_in_one_sentence(
    workspace: dict[str, object], named: str, language: str
) -> None:
    assert named in refusal(workspace, language)


def test_the_line_is_named_when_it_comes_from_a_file(tmp_path: Path) -> None:
    from crm.catalog.workspace import open_catalog

    (tmp_path / "catalog.yaml").write_text("currency: EUR\ndefaults:\n  vip_procent: 3\n", "utf8")
    with pytest.raises(BadInput) as refused:
        open_catalog(tmp_path, Nothing())
    assert "catalog.yaml:3" in str(refused.value)


def test_a_file_that_is_not_yaml_is_told_its_line(tmp_path: Path) -> None:
    path = tmp_path / "catalog.yaml"
    path.write_text("currency: EUR\nnames: [\n", "utf8")
    with pytest.raises(BadInput) as refused:
        read_workspace(path)
    assert "line 3" in str(refused.value)


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "﻿currency: EUR\n"])
def test_an_empty_file_and_a_byte_order_mark_are_fine(text: str, tmp_path: Path) -> None:
    path = tmp_path / "catalog.yaml"
    path.write_text(text, "utf8")
    assert read_workspace(path)[0] in ({}, {"currency": "EUR"})


def test_a_list_is_no_catalog(tmp_path: Path) -> None:
    path = tmp_path / "catalog.yaml"
    path.write_text("- currency\n", "utf8")
    with pytest.raises(BadInput):
        read_workspace(path)


def test_a_field_of_a_table_that_was_not_imported_is_no_data() -> None:
    with pytest.raises(NoData) as missing:
        catalog().field("campaigns.name")
    assert "campaigns.csv" in str(missing.value)
    with pytest.raises(Unknown) as unknown:
        catalog().field("customers.countri")
    assert "customers.country" in str(unknown.value)


class Nothing:
    """A warehouse without tables."""

    dialect = "duckdb"

    def rows(self, sql: str, params: object = ()) -> None:
        raise AssertionError("nothing to ask for")

    def tables(self) -> dict[str, dict[str, str]]:
        return {}


def test_the_example_in_the_documentation_works() -> None:
    page = Path(__file__).parents[3] / "docs" / "catalog.md"
    example = page.read_text("utf8").split("```yaml")[1].split("```")[0]
    found = catalog(yaml.safe_load(example))
    assert found.settings == Settings(
        "EUR",
        "Europe/Berlin",
        60,
        365,
        2,
        7,
        Sending(Cap(4, 7), holdout_percent=5),
        targets={"revenue": {"month": 100000.0, "quarter": 320000.0}},
    )
    assert found.field("customers.loyalty_tier").value_name("platinum", "en") == "Black Circle"
    assert found.words[0].say == ("VIP", "VIPs")
