"""What of customers reaches a large model: `python -m evals.masking`.

Made customers with names of five languages are imported. Each is spoken of in sentences of each
language, by whole name, in reverse, in lower case, by last name, id, address, phone and street. Counted
is how many of these values still stand in the text that a model would be sent (recall), and how many
sentences of cities, products and everyday words are changed although they name nobody (precision).
Every masked text must read as before once its tokens are put back. Last, how many messages of the
evaluation cases are left as they are, so that masking costs no answer.
"""

import csv
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from agent.embedded.vocabulary import build_lexicon
from agent.masking import Mask
from agent.persons import Finder, said_here
from crm.customers.people import people_of
from crm.warehouse.importing.run import run_import
from crm.workspace import open_workspace
from evals.case import load_cases
from evals.worlds import Worlds

PEOPLE, SENTENCES = 400, 10_000
FIRST = ["Anna", "Grace", "Hans", "Jürgen", "Søren", "Björn", "Chloé", "François", "Zoë", "José", "María", "Iñigo", "Rose", "Mark", "Will", "Paris", "Austin", "Jean-Luc", "Marie-Claire", "Ngozi", "Priya", "Łukasz", "伟明", "秀英", "建国", "晓丽"]  # fmt: skip
LAST = ["Becker", "Weiß", "König", "O'Neil", "Dubois", "Lefèvre", "García", "Fernández", "Young", "White", "Tanaka", "Okafor", "Novák", "Müller-Lüdenscheidt", "Smith", "Martin", "Berlin", "Rivière", "Núñez", "Brown"]  # fmt: skip
CHINESE_LAST = ["王", "李", "张", "欧阳", "陈", "赵"]
FRAMES = {
    "en": ("what did the customer {} buy last month", "show {}’s orders", "look up {}", "mail from {}: why is it so late?"),
    "de": ("was hat Kunde {} zuletzt gekauft", "zeig die Bestellungen von {}", "suche {}", "{} hat sich beschwert"),
    "fr": ("quelles commandes a passées le client {}", "montre {} s'il te plaît", "cherche {}", "{} s'est plainte hier"),
    "es": ("qué compró el cliente {} este año", "muestra los pedidos de {}", "busca a {}", "{} se ha quejado"),
    "zh": ("客户{}买了什么", "查找{}的订单", "请看一下{}", "{}昨天投诉了"),
}  # fmt: skip
# Of one name alone only those are wanted that an announcing word stands before: the first of each language.
ALONE = 1
BENIGN = (
    "salon owners in Austin and Paris", "white shampoo in Berlin", "revenue by month, may to august", "will they buy again",
    "young customers from New York", "Halo Dryer 2000 and Rose Mask", "top 10 brands by revenue", "grace period of 30 days",
    "Kunden in Berlin, die weißes Shampoo kauften", "Umsatz im Mai nach Land", "Salonbesitzer aus München ohne Bestellung",
    "clients de Paris qui ont acheté un masque", "chiffre d'affaires de mars par marque", "les petites commandes de mai",
    "clientes de Madrid con más de 3 pedidos", "ingresos por mes en 2026", "pedidos de mayo en la calle",
    "北京的白金会员", "最近30天没有购买的客户", "上海高级客户的平均订单金额", "between 2026-01-01 and 2026-02-01",
    "orders above 1.000.000", "P-100 and o-2000-1", "segment US salon owners not engaging for 90 days",
)  # fmt: skip


def people(rng: random.Random) -> list[dict[str, str]]:
    """Made customers; each value is somebody's."""
    made = []
    for n in range(PEOPLE):
        first = rng.choice(FIRST)
        last = rng.choice(CHINESE_LAST if first > "一" else LAST)
        made.append({
            "customer_id": f"C{700_000 + n}", "first_name": first, "last_name": last, "email": f"p{n}.x@mail{n % 7}.example",
            "phone": f"+49 170 {1_000_000 + n}", "country": rng.choice(("US", "DE", "FR", "ES", "CN")),
            "city": rng.choice(("Austin", "Paris", "Berlin", "München", "New York", "Madrid", "北京")),
            "loyalty_tier": rng.choice(("gold", "white", "platinum")), "street": f"{n + 1} {rng.choice(LAST)} Yard",
        })  # fmt: skip
    return made


def said_of(one: dict[str, str]) -> dict[str, str]:
    """The ways in which a person is named, by kind."""
    first, last = one["first_name"], one["last_name"]
    chinese = first > "一"
    whole = f"{last}{first}" if chinese else f"{first} {last}"
    ways = {"whole name": whole, "e-mail": one["email"], "phone": one["phone"], "id": one["customer_id"], "street": one["street"]}  # fmt: skip
    if not chinese:
        ways |= {"reversed": f"{last}, {first}", "lower case": whole.lower(), "last name": last}
    return ways


def sentences(rng: random.Random, known: list[dict[str, str]]) -> Iterator[tuple[str, str, str, str]]:  # fmt: skip
    """Language, kind, sentence and the value in it."""
    for _ in range(SENTENCES):
        language = rng.choice(list(FRAMES))
        kind, value = rng.choice(list(said_of(rng.choice(known)).items()))
        frames = FRAMES[language][:ALONE] if kind == "last name" else FRAMES[language]
        yield language, kind, rng.choice(frames).format(value), value


def finder(folder: Path, known: list[dict[str, str]]) -> Finder:
    """The finder of a company that has these customers."""
    tables, home = folder / "tables", folder / "home"
    tables.mkdir()
    with (tables / "customers.csv").open("w", encoding="utf8", newline="") as file:
        table = csv.DictWriter(file, list(known[0]))
        table.writeheader()
        table.writerows(known)
    run_import(str(tables), home, now=datetime(2026, 1, 1, tzinfo=UTC))
    workspace = open_workspace(home)
    lexicon = build_lexicon(workspace.catalog)
    return Finder(people_of(home, workspace.warehouse), said_here(lexicon))


def measure(seed: int = 1) -> tuple[Counter[str], Counter[str], list[str], list[str], float]:
    """Asked and leaked by kind and language, what leaked, what was changed for nothing, and ms a sentence."""
    rng = random.Random(seed)
    known = people(rng)
    asked: Counter[str] = Counter()
    leaked: Counter[str] = Counter()
    leaks: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        found = finder(Path(folder), known)
        started = time.perf_counter()
        for language, kind, sentence, value in sentences(rng, known):
            mask = Mask(find=found.find)
            hidden = mask.hide(sentence)
            assert mask.show(hidden) == sentence
            asked.update((language, kind, "all"))
            if value in hidden:
                leaked.update((language, kind, "all"))
                leaks.append(sentence)
        spent = (time.perf_counter() - started) / SENTENCES * 1000
        changed = [f"{text} -> {got}" for text in BENIGN if (got := Mask(find=found.find).hide(text)) != text]  # fmt: skip
    return asked, leaked, leaks, changed, spent


def unchanged() -> tuple[int, int]:
    """How many messages of the evaluation cases a model reads as they were written, and of how many.

    Such a one is answered with masking as it is without; in the others a person's data is put back
    before any tool reads it.
    """
    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(Worlds(Path(folder)).get("retailer").home)
        people, words = (
            people_of(workspace.home, workspace.warehouse),
            build_lexicon(workspace.catalog),
        )
        found = Finder(people, said_here(words))
        said = [turn for case in load_cases() if case.world == "retailer" for turn in case.turns]
        return sum(Mask(find=found.find).hide(text) == text for text in said), len(said)


def main() -> None:
    asked, leaked, leaks, changed, spent = measure()
    print(f"{'':12}{'values':>8}{'reached the model':>20}")
    for group, times in asked.most_common():
        print(f"{group:12}{times:8}{leaked[group]:12} = {leaked[group] / times:.4f}")
    print(f"\n{len(BENIGN) - len(changed)} of {len(BENIGN)} sentences that name nobody are left as they are; {spent:.2f} ms a sentence")  # fmt: skip
    same, said = unchanged()
    print(f"{same} of {said} messages of the evaluation cases are sent as they were written: {same / said:.3f}")  # fmt: skip
    for text in (*dict.fromkeys(leaks[:10]), *changed):
        print("wrong:", text)


if __name__ == "__main__":
    main()
