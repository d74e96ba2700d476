import pytest

from crm.errors import BadInput
from crm.warehouse.importing.mapping import parse_mapping
from crm.warehouse.importing.suggest import suggest_mapping
from tests.crm.warehouse.folders import Folder


def write_german(folder: Folder) -> None:
    folder.file(
        "Kundenstamm.csv",
        "KundenNr;Vorname;E-Mail-Adresse;Land;Geburtsdatum;Kunde seit;Lieblingsfarbe\n"
        "K1;Jörg;a@example.com;Deutschland;03.04.1980;31.12.2024;blau\n"
        "K2;Ann;b@example.com;Österreich;13.04.1980;01.02.2025;rot\n",
        "cp1252",
    )
    folder.file(
        "Bestellungen.csv",
        "Bestellnummer;Kunde;Bestelldatum;Betrag;Währung;Zustand\n"
        "B1;K1;01.02.2026;1.234,50;EUR;geliefert\nB2;K2;13.02.2026;12,00;EUR;storniert\n",
    )


def test_the_draft_imports_a_german_export_without_a_change(folder: Folder) -> None:
    write_german(folder)
    folder.file("mapping.yaml", suggest_mapping(folder.path))
    folder.run(max_bad=0, currency="EUR")
    customers = "SELECT customer_id, first_name, email, country, birth_date::VARCHAR, "
    customers += "created_at::DATE::VARCHAR, lieblingsfarbe FROM customers ORDER BY 1"
    assert folder.rows(customers) == [
        ("K1", "Jörg", "a@example.com", "DE", "1980-04-03", "2024-12-31", "blau"),
        ("K2", "Ann", "b@example.com", "AT", "1980-04-13", "2025-02-01", "rot"),
    ]
    assert folder.rows("SELECT customer_id, total, status, counts FROM orders ORDER BY 1") == [
        ("K1", 1234.5, "delivered", True),
        ("K2", 12.0, "cancelled", False),
    ]


@pytest.mark.parametrize(
    ("file", "header", "ours"),
    [
        ("clients.csv", "Numéro client,Prénom,Pays", ("customer_id", "first_name", "country")),
        ("clientes.csv", "id_cliente,Apellidos,País", ("customer_id", "last_name", "country")),
        ("客户.csv", "客户编号,手机号,城市", ("customer_id", "phone", "city")),
        ("Contacts.csv", "CustomerKey,E-Mail,ZipCode", ("customer_id", "email", "postal_code")),
        ("Custmers.csv", "custmer_id,frst_name,Cuntry", ("customer_id", "first_name", "country")),
    ],
)
def test_names_are_found_in_five_languages_and_with_typos(
    folder: Folder, file: str, header: str, ours: tuple[str, ...]
) -> None:
    folder.file(file, header + "\n1,x,y\n")
    rules = parse_mapping(suggest_mapping(folder.path))
    found = {name: rule.from_ for name, rule in rules["customers"].columns.items()}
    assert found == dict(zip(ours, header.split(","), strict=True))


def test_the_draft_says_how_sure_it_is_and_what_is_missing(folder: Folder) -> None:
    folder.file("custmer.csv", "custmer_id,First Name\n1,Ann\n")
    folder.file("orders.csv", "order_id,total,customer_id\n1,2,3\n")
    draft = suggest_mapping(folder.path)
    assert '_file: "custmer.csv"  # likely' in draft
    assert 'first_name: "First Name"  # sure' in draft
    assert "# ordered_at: ...  # required, and no column looks like it" in draft


def test_dates_that_could_be_either_way_round_are_pointed_out(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id,created_at\n1,03/04/2025\n2,05/06/2025\n")
    draft = suggest_mapping(folder.path)
    assert 'format: "%d/%m/%Y"' in draft
    assert "or is it %m/%d/%Y? please check" in draft


def test_a_clean_folder_needs_no_lines_and_its_draft_still_loads(folder: Folder) -> None:
    folder.customers("1")
    assert parse_mapping(suggest_mapping(folder.path))["customers"].columns == {}


def test_hostile_names_and_values_cannot_break_out_of_the_draft(folder: Folder) -> None:
    folder.file(
        "customers.csv",
        'customer_id,"Country\n  email: x","a: {b"\n1,"Germany""}\norders: {}",x\n2,Germany,y\n',
    )
    rules = parse_mapping(suggest_mapping(folder.path))
    assert list(rules) == ["customers"]
    assert "email" not in rules["customers"].columns


def test_an_empty_folder(folder: Folder) -> None:
    with pytest.raises(BadInput, match="holds no table"):
        suggest_mapping(folder.path)


def drafted(folder: Folder, table: str) -> dict[str, str]:
    """What the draft says of a table: our names to theirs."""
    rules = parse_mapping(suggest_mapping(folder.path))
    return {name: rule.from_ for name, rule in rules[table].columns.items()}


def test_words_around_a_name_are_looked_through(folder: Folder) -> None:
    folder.file(
        "shop_customers_dataset.csv", "customer_id,customer_city,Default Address Zip\n1,x,2\n"
    )
    folder.file("shop_orders_dataset.csv", "order_id,order_status\n1,canceled\n")
    rules = parse_mapping(suggest_mapping(folder.path))
    assert rules["customers"].columns["city"].from_ == "customer_city"
    assert rules["customers"].columns["postal_code"].from_ == "Default Address Zip"
    assert rules["orders"].columns["status"].values == {"canceled": "cancelled"}


def test_a_column_whose_values_do_not_fit_is_not_taken(folder: Folder) -> None:
    folder.file("customers.csv", "id,Customer,CustomerId Date\n1,2025-01-02,x\n2,2025-01-02,y\n")
    assert drafted(folder, "customers")["customer_id"] == "id"
    days = "".join(f"{day:02}-01-2025,{day}\n" for day in range(1, 29))
    folder.file("customers.csv", f"Dt_Customer,ID\n{days}")
    assert drafted(folder, "customers") == {"customer_id": "ID", "created_at": "Dt_Customer"}


def test_a_file_that_names_nobody_twice_holds_the_customers(folder: Folder) -> None:
    folder.file("users.csv", "id,email\n" + "".join(f"{i},{i}@example.com\n" for i in range(40)))
    orders = "".join(f"{i},{i % 7},2025-01-02,9\n" for i in range(40))
    folder.file("orders.csv", f"order_id,user_id,created_at,grand_total\n{orders}")
    assert drafted(folder, "customers") == {"customer_id": "id"}
    assert drafted(folder, "orders")["customer_id"] == "user_id"


def test_an_id_of_another_table_is_no_name_of_it(folder: Folder) -> None:
    folder.file("products.csv", "product_id,name,category_id,category_code\n1,x,7,bags\n")
    assert drafted(folder, "products") == {"category": "category_code"}


def test_addresses_and_keys_stand_in_for_ids_and_names(folder: Folder) -> None:
    folder.file("subscribed_members_export.csv", "Email Address,First Name\na@example.com,Ann\n")
    folder.file("products.csv", "sku,category\nA1,x\n")
    draft = suggest_mapping(folder.path)
    assert drafted(folder, "customers")["customer_id"] == "Email Address"
    assert drafted(folder, "products")["name"] == "sku"
    assert "email serves as well: please check" in draft


def test_a_word_means_what_it_means_in_its_table(folder: Folder) -> None:
    folder.file("clientes.csv", "codigo_cliente,sexo\n1,mujer\n")
    folder.file(
        "pedidos.csv",
        "num_pedido,codigo_cliente,fecha,importe,estado\n1,1,2025-01-02,9,pendiente\n",
    )
    folder.file("consentimientos.csv", "codigo_cliente,canal,estado\n1,correo,pendiente\n")
    rules = parse_mapping(suggest_mapping(folder.path))
    assert rules["orders"].columns["status"].values == {"pendiente": "placed"}
    assert rules["consents"].columns["status"].values == {"pendiente": "pending"}
    assert rules["consents"].columns["channel"].values == {"correo": "email"}


def test_a_portuguese_export_is_understood(folder: Folder) -> None:
    folder.file(
        "clientes.csv",
        "codigo_cliente,sobrenome,cidade,data_de_nascimento\n1,Souza,Braga,01/12/1990\n",
    )
    ours = {"customer_id", "last_name", "city", "birth_date"}
    assert set(drafted(folder, "customers")) == ours


def test_what_an_event_stream_calls_its_events(folder: Folder) -> None:
    folder.file("users.csv", "user_id\n1\n")
    folder.file(
        "clickstream.csv", "user_id,event_time,event_type\n1,2026-02-01 00:00:00 UTC,view\n"
    )
    folder.file("mapping.yaml", suggest_mapping(folder.path))
    folder.run(max_bad=0)
    found = folder.rows("SELECT type, occurred_at::VARCHAR FROM events")
    assert found == [("product_viewed", "2026-02-01 00:00:00")]
