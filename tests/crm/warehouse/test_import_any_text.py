"""Whatever texts are in the cells, in whatever layout of the file: each arrives as it is."""

import csv
import io
import random

import pytest

from tests.crm.warehouse.folders import Folder

WORDS = ("NULL", "a", "7", "é", "李", "\N{PILE OF POO}", "\u200b", "--", "\r\n")
PIECES = (*WORDS, *" .-\"',;\t|\n\\=#{%\x00\x1f")
BLANKS = " \t\r\n\u00a0"


def random_rows(chance: random.Random, columns: int) -> list[list[str]]:
    return [
        [str(i), *("".join(chance.choices(PIECES, k=chance.randrange(7))) for _ in range(columns))]
        for i in range(chance.randrange(1, 400))
    ]


@pytest.mark.parametrize("seed", range(12))
def test_any_text_arrives(folder: Folder, seed: int) -> None:
    chance = random.Random(seed)
    columns = chance.randrange(1, 6)
    rows = random_rows(chance, columns)
    text = io.StringIO()
    write = csv.writer(
        text,
        delimiter=chance.choice(",;\t|"),
        quoting=chance.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)),
        lineterminator=chance.choice(("\n", "\r\n")),
    )
    write.writerows([["customer_id", *(f"a{i}" for i in range(columns))], *rows])
    folder.file("customers.csv", text.getvalue(), chance.choice(("utf-8", "utf-8-sig", "utf-16")))
    mapping = "".join(f"  a{i}: {{from: a{i}, type: text}}\n" for i in range(columns))
    folder.file("mapping.yaml", "customers:\n" + mapping)
    folder.run(max_bad=0)
    found = folder.rows("SELECT * FROM customers ORDER BY customer_id::INT")
    assert [list(row) for row in found] == [
        [cell.strip(BLANKS) or None for cell in row] for row in rows
    ]
