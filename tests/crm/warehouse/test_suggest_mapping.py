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
