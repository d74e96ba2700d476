import codecs

import pytest

from crm.errors import BadInput
from tests.crm.warehouse.folders import Folder

WESTERN = "customer_id,first_name,city\n1,Jörg,Größe\n2,Éloïse,Besançon\n3,Ann,Łódź\n"
CP1252 = "customer_id,first_name,city\n1,Jörg,Köln\n2,Éloïse,Besançon\n3,Ann,“Mañana” – 5 €\n"
CHINESE = "customer_id,first_name,city\n1,李娜,北京\n2,王芳,上海市浦东新区\n3,Ann,广州\n"


@pytest.mark.parametrize(
    ("text", "encoding", "mark"),
    [
        (WESTERN, "utf-8", b""),
        (WESTERN, "utf-8", codecs.BOM_UTF8),
        (WESTERN, "utf-16-le", codecs.BOM_UTF16_LE),
        (WESTERN, "utf-16-be", codecs.BOM_UTF16_BE),
        (WESTERN, "utf-16-le", b""),
        (CP1252, "cp1252", b""),
        (CHINESE, "gb18030", b""),
        (CHINESE, "utf-8", codecs.BOM_UTF8),
        (CHINESE, "utf-16-le", codecs.BOM_UTF16_LE),
    ],
)
def test_letters_survive_in_every_encoding(
    folder: Folder, text: str, encoding: str, mark: bytes
) -> None:
    folder.file("customers.csv", mark + text.encode(encoding))
    folder.run()
    found = folder.rows("SELECT customer_id, first_name, city FROM customers ORDER BY 1")
    assert found == [tuple(line.split(",")) for line in text.splitlines()[1:]]


def test_a_chinese_header_names_a_custom_attribute(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id,会员\n1,金卡\n".encode("gb18030"))
    folder.run()
    assert folder.rows("SELECT 会员 FROM customers") == [("金卡",)]


def test_utf8_with_a_few_other_bytes_is_asked_about_and_never_guessed(folder: Folder) -> None:
    mixed = "customer_id,city\n1,北京\n2,Köln\n3,Nîmes\n".encode() + b"4,M\xfcnchen\n"
    folder.file("customers.csv", mixed)
    with pytest.raises(BadInput) as refused:
        folder.run()
    assert "line 5" in str(refused.value)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Здравствуйте, Москва и Петербург", "cp1251"),
        ("日本語の顧客データです", "shift_jis"),
        ("臺北市信義區忠孝東路", "big5"),
        ("Jörg Müller, José García, Zoë", "mac_roman"),
        ("Dvořák, Žižka, Růžička, Černý, Plzeň", "cp1250"),
        ("Łukasz Żółć, Gdańsk, Świętokrzyska", "cp1250"),
        ("Işık, Gümüşhane, Çağlar, Ağrı", "cp1254"),
        ("München 5 €", "iso8859_15"),
    ],
)
def test_an_encoding_that_is_not_sure_is_asked_about(
    folder: Folder, text: str, encoding: str
) -> None:
    folder.file("customers.csv", b'customer_id,city\n1,"' + text.encode(encoding) + b'"\n')
    with pytest.raises(BadInput, match="not recognised"):
        folder.run()


def test_western_letters_of_many_languages_are_one_encoding(folder: Folder) -> None:
    names = [
        "Žižek",
        "Søren",
        "François",
        "Muñoz",
        "Größe",
        "Ångström",
        "Þórður",
        "Œuvre",
        "Coëlho",
    ]
    rows = "".join(f"{i},{name}\n" for i, name in enumerate(names))
    folder.file("customers.csv", ("customer_id,last_name\n" + rows).encode("cp1252"))
    folder.run()
    found = folder.rows("SELECT last_name FROM customers ORDER BY customer_id")
    assert [row[0] for row in found] == names


def test_the_mapping_may_name_the_encoding(folder: Folder) -> None:
    # These letters alone could be either: in GB18030 they are two rare characters.
    folder.file("customers.csv", b"customer_id,city\n1,\xd6\xd0\xb9\xfa\n")
    folder.file("mapping.yaml", "customers: {_encoding: windows-1252}")
    folder.run()
    assert folder.rows("SELECT city FROM customers") == [("ÖÐ¹ú",)]


def test_a_wrong_name_for_the_encoding_is_found_out(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id,city\n1,Köln\n".encode("cp1252"))
    folder.file("mapping.yaml", "customers: {_encoding: utf-8}")
    with pytest.raises(BadInput, match="without losing letters"):
        folder.run()
