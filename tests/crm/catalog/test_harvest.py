"""What the data holds, read from a real import."""

from pathlib import Path

import pytest

from crm.catalog.harvest import Harvest, harvest, load_harvest, save_harvest
from crm.catalog.workspace import harvest_of, open_catalog
from crm.warehouse.layout import current_folder
from crm.warehouse.opening import open_warehouse
from tests.crm.warehouse.folders import Folder

CUSTOMERS = """customer_id,email,phone,country,loyalty_tier,loyalty_points,birth_date,salonSize,home_address
1,a@example.com,+15550100,US,gold,120,1990-02-03,12,1 High St
2,b@example.com,+15550101,US,silver,80,1985-01-01,4,2 High St
3,c@example.com,+15550102,DE,gold,,1970-12-31,,3 High St
"""
PRODUCTS = """product_id,name,category,price,tags,description
p1,Breeze,Hair Dryers,99.5,new;vegan,Dries hair
p2,Curl,Curling Irons,45,vegan,Curls hair
"""
EVENTS = """event_id,customer_id,occurred_at,type,properties
e1,1,2026-01-01T10:00:00Z,quiz_done,"{""result"": ""oily"", ""minutes"": 4, ""email"": ""a@example.com""}"
e2,2,2026-03-05T10:00:00Z,quiz_done,"{""result"": ""dry"", ""minutes"": 2, ""again"": true}"
e3,3,2026-02-01T10:00:00Z,email_opened,
e4,3,2026-02-02T10:00:00Z,quiz_done,"{""result"": ""oily"", ""steps"": [1, 2]}"
"""


@pytest.fixture
def company(tmp_path: Path) -> Folder:
    folder = Folder(tmp_path)
    folder.file("customers.csv", CUSTOMERS)
    folder.file("products.csv", PRODUCTS)
    folder.file("events.csv", EVENTS)
    folder.run()
    return folder


@pytest.fixture
def home(company: Folder) -> Path:
    return company.home


@pytest.fixture
def found(home: Path) -> Harvest:
    return harvest(open_warehouse(home))


def test_values_come_most_frequent_first(found: Harvest) -> None:
    assert found.values["customers.country"] == ("US", "DE")
    assert found.values["customers.loyalty_tier"] == ("gold", "silver")
    assert found.values["events.type"] == ("quiz_done", "email_opened")


def test_a_list_in_one_text_is_taken_apart(found: Harvest) -> None:
    assert found.values["products.tags"] == ("vegan", "new")


def test_nothing_personal_and_no_free_text_is_kept(found: Harvest) -> None:
    kept = str(found.values) + str(found.ranges)
    for secret in ("example.com", "5550100", "High St", "1990", "Dries hair", "'p1'"):
        assert secret not in kept


def test_the_ends_of_numbers_and_dates_are_kept(found: Harvest) -> None:
    assert found.ranges["products.price"] == (45.0, 99.5)
    assert found.ranges["events.occurred_at"] == ("2026-01-01T10:00:00", "2026-03-05T10:00:00")


def test_keys_in_the_properties_of_events_are_fields(found: Harvest) -> None:
    assert found.properties == {
        "events.properties.result": "text",
        "events.properties.minutes": "number",
        "events.properties.again": "boolean",
    }
    assert found.values["events.properties.result"] == ("oily", "dry")


def test_columns_that_the_import_made_are_not_asked_about(home: Path) -> None:
    catalog = open_catalog(home, open_warehouse(home))
    assert not catalog.has("products.price_value")
    assert catalog.has("products.price")


def test_what_was_saved_is_what_is_loaded(found: Harvest, tmp_path: Path) -> None:
    save_harvest(found, tmp_path / "harvest.json")
    assert load_harvest(tmp_path / "harvest.json") == found


def test_a_harvest_that_cannot_be_read_is_made_again(home: Path) -> None:
    folder = current_folder(home)
    assert folder is not None
    (folder / "harvest.json").write_text('{"values": 3', encoding="utf8")
    assert harvest_of(home, open_warehouse(home)).values["customers.country"] == ("US", "DE")
    assert load_harvest(folder / "harvest.json") is not None


def test_a_new_import_is_harvested_anew(company: Folder) -> None:
    open_catalog(company.home, open_warehouse(company.home))
    company.file("customers.csv", "customer_id,country\n1,FR\n2,FR\n3,FR\n")
    company.run()
    catalog = open_catalog(company.home, open_warehouse(company.home))
    assert catalog.field("customers.country").values == ("FR",)


def test_a_column_of_the_company_is_called_as_it_is_spelt(home: Path) -> None:
    catalog = open_catalog(home, open_warehouse(home))
    size = next(f for f in catalog.of_table("customers") if f.label.lower().startswith("salon"))
    assert size.custom
    assert "salon size" in size.names["en"]
    assert size.name("zh") == "沙龙规模"
    assert catalog.field("customers.home_address").personal
    assert catalog.field("events.properties.result").name("en") == "result"
