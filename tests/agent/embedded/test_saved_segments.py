"""Messages about saved segments, and their names in sentences, in five languages."""

from typing import Any

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.keepsakes import book
from agent.embedded.requests import (
    AboutSegment,
    Keep,
    ListSegments,
    MakeSegment,
    Request,
    RunReport,
    ShowCatalog,
    Undo,
)  # fmt: skip
from agent.embedded.vocabulary import build_lexicon
from crm.languages.speak import LANGUAGES
from crm.segments.wanted import Wanted
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

SAVED = [
    ("S-A", "US salons asleep"), ("S-B", "Germany"), ("S-C", "Sleepers"),
    ("S-D", 'not in the last 30 days & "x"'), ("S-E", "salon owners"), ("S-F", "沉睡客户"),
    ("S-G", "Überflieger 2026"),
]  # fmt: skip
BIGGEST, UNUSED = ListSegments(Wanted(order="biggest")), ListSegments(Wanted(order="unused"))
MADE, USED, SINCE = AboutSegment("made", "S-A"), AboutSegment("used"), AboutSegment("since")
SUMMER = ListSegments(Wanted(tag="summer"))
SAID: list[tuple[str, Request, tuple[str, ...]]] = [
    ("en", BIGGEST, ("which segment is the biggest?", "show me the biggest segments", "which of my segments has the most customers?")),
    ("de", BIGGEST, ("Welches Segment ist am größten?", "zeige mir die größten Segmente", "Welches Segment hat die meisten Kunden?")),
    ("fr", BIGGEST, ("quel segment est le plus grand ?", "montre-moi les segments les plus grands", "quel segment a le plus de clients ?")),
    ("es", BIGGEST, ("¿Cuál es el segmento más grande?", "muéstrame los segmentos más grandes", "¿qué segmento tiene más clientes?")),
    ("zh", BIGGEST, ("最大的客户群是哪个？", "哪个客户群最大", "哪个细分人数最多？")),
    ("en", UNUSED, ("show unused segments", "which segments are not used?", "segments nobody uses")),
    ("de", UNUSED, ("zeige ungenutzte Segmente", "Welche Segmente werden nicht verwendet?", "Segmente, die niemand benutzt")),
    ("fr", UNUSED, ("montre les segments inutilisés", "quels segments ne sont pas utilisés ?", "segments que personne n'utilise")),
    ("es", UNUSED, ("muestra los segmentos sin usar", "¿qué segmentos no se usan?", "segmentos que nadie usa")),
    ("zh", UNUSED, ("显示没有使用的客户群", "哪些客户群没人用？", "未使用的客户群")),
    ("en", ListSegments(Wanted(order="growing", days=7)), ("which segments grew most since last week?", "fastest growing segments in the last 7 days")),
    ("de", ListSegments(Wanted(order="growing", days=7)), ("Welche Segmente sind seit letzter Woche am stärksten gewachsen?", "am schnellsten wachsende Segmente seit 7 Tagen")),
    ("fr", ListSegments(Wanted(order="growing", days=7)), ("quels segments ont le plus grandi depuis la semaine dernière ?", "quels segments augmentent depuis 7 jours ?")),
    ("es", ListSegments(Wanted(order="growing", days=7)), ("¿qué segmentos han crecido más desde la semana pasada?", "¿qué segmentos crecieron en 7 días?")),
    ("zh", ListSegments(Wanted(order="growing", days=7)), ("上周以来哪个客户群增长最快？", "最近7天哪个客户群增长最多？")),
    ("en", ListSegments(Wanted(order="shrinking")), ("which segments are shrinking?", "shrinking segments")),
    ("de", ListSegments(Wanted(order="shrinking")), ("Welche Segmente schrumpfen?", "schrumpfende Segmente")),
    ("fr", ListSegments(Wanted(order="shrinking")), ("quels segments diminuent ?", "segments qui baissent")),
    ("es", ListSegments(Wanted(order="shrinking")), ("¿qué segmentos disminuyen?", "segmentos que se reducen")),
    ("zh", ListSegments(Wanted(order="shrinking")), ("哪些客户群减少了？", "减少最多的客户群")),
    ("en", SUMMER, ("segments tagged summer", "show segments with the tag summer")),
    ("de", SUMMER, ("Segmente mit dem Schlagwort summer", "zeige Segmente mit Tag summer")),
    ("fr", SUMMER, ("segments avec l'étiquette summer", "montre les segments étiquetés summer")),
    ("es", SUMMER, ("segmentos con la etiqueta summer", "muestra los segmentos etiquetados con summer")),
    ("zh", SUMMER, ("标签为summer的客户群", "带有summer标签的客户群")),
    ("en", MADE, ("who made 'US salons asleep'?", "when was US salons asleep created?", "who is the owner of the segment “US salons asleep”?")),
    ("de", MADE, ("Wer hat „US salons asleep“ erstellt?", "Von wem stammt das Segment US salons asleep?", "Wann wurde US salons asleep erstellt?")),
    ("fr", MADE, ("qui a créé « US salons asleep » ?", "qui est l'auteur de US salons asleep ?")),
    ("es", MADE, ("¿quién creó «US salons asleep»?", "¿cuándo se creó US salons asleep?")),
    ("zh", MADE, ("谁创建了“US salons asleep”？", "US salons asleep是谁创建的？")),
    ("en", USED, ("where is it used?", "is this segment used anywhere?", "what uses it?")),
    ("de", USED, ("Wo wird es verwendet?", "wird dieses Segment irgendwo benutzt?")),
    ("fr", USED, ("où est-il utilisé ?", "où est utilisé ce segment ?")),
    ("es", USED, ("¿dónde se usa?", "¿dónde se usa este segmento?")),
    ("zh", USED, ("它用在哪里？", "哪里用到了它？")),
    ("en", SINCE, ("what changed since yesterday in this segment?", "what has changed since yesterday?")),
    ("de", SINCE, ("Was hat sich seit gestern an diesem Segment geändert?", "Was ist seit gestern anders?")),
    ("fr", SINCE, ("qu'est-ce qui a changé depuis hier dans ce segment ?", "qu'est-ce qui a changé depuis hier ?")),
    ("es", SINCE, ("¿qué ha cambiado desde ayer en este segmento?", "¿qué cambió desde ayer?")),
    ("zh", SINCE, ("这个客户群从昨天以来有什么变化？", "从昨天以来有什么变化？")),
    ("en", Keep("rename", None, "Quiet ones"), ("rename it to Quiet ones", "please rename this segment to “Quiet ones”", "change its name to Quiet ones")),
    ("de", Keep("rename", None, "Die Stillen"), ("benenne es in Die Stillen um", "nenne dieses Segment in „Die Stillen“ um", "ändere seinen Namen in Die Stillen")),
    ("fr", Keep("rename", None, "Les calmes"), ("renomme-le en Les calmes", "change son nom en « Les calmes »", "renomme ce segment en Les calmes")),
    ("es", Keep("rename", None, "Los callados"), ("renómbralo a Los callados", "cambia su nombre a «Los callados»", "renombra este segmento a Los callados")),
    ("zh", Keep("rename", None, "安静客户"), ("把它重命名为安静客户", "把这个客户群改名为“安静客户”")),
    ("en", Keep("copy", None, "Second"), ("copy it as Second", "make a copy of this segment called Second")),
    ("de", Keep("copy", None, "Zweites"), ("kopiere es als Zweites", "mach eine Kopie namens Zweites")),
    ("fr", Keep("copy", None, "Deuxième"), ("copie-le sous le nom Deuxième", "duplique ce segment sous le nom Deuxième")),
    ("es", Keep("copy", None, "Segundo"), ("cópialo como Segundo", "haz una copia llamada Segundo")),
    ("zh", Keep("copy", None, "第二个"), ("把它复制为第二个", "复制它为第二个")),
    ("en", Keep("archive"), ("archive it", "archive this segment")),
    ("de", Keep("archive"), ("archiviere es", "archiviere dieses Segment bitte")),
    ("fr", Keep("archive"), ("archive-le", "archive ce segment")),
    ("es", Keep("archive"), ("archívalo", "archiva este segmento")),
    ("zh", Keep("archive"), ("归档", "把它归档")),
    ("en", Keep("tag", None, "summer"), ("tag it with summer", "add the tag summer to it")),
    ("de", Keep("tag", None, "sommer"), ("tagge es mit sommer", "versieh dieses Segment mit dem Schlagwort sommer")),
    ("fr", Keep("tag", None, "été"), ("étiquette-le avec été", "ajoute l'étiquette été")),
    ("es", Keep("tag", None, "verano"), ("etiquétalo con verano", "ponle la etiqueta verano")),
    ("zh", Keep("tag", None, "夏天"), ("给它加上标签夏天", "给这个客户群打上夏天标签")),
    ("en", Keep("move", "S-A", "Summer 2026"), ("move US salons asleep to the folder Summer 2026",)),
    ("en", Keep("back_to", None, "2"), ("go back to version 2", "revert it to version 2")),
    ("de", Keep("back_to", None, "2"), ("geh zurück zu Version 2", "stelle Version 2 wieder her")),
    ("fr", Keep("back_to", None, "2"), ("reviens à la version 2", "restaure la version 2")),
    ("es", Keep("back_to", None, "2"), ("vuelve a la versión 2", "restaura la versión 2")),
    ("zh", Keep("back_to", None, "2"), ("回到第2版", "恢复到版本2")),
    ("en", Keep("plan", None, "daily 07:00"), ("refresh it daily at 7", "count it every day at 07:00")),
    ("de", Keep("plan", None, "daily 07:00"), ("aktualisiere es täglich um 7 Uhr",)),
    ("fr", Keep("plan", None, "daily 07:00"), ("actualise-le tous les jours à 7h",)),
    ("es", Keep("plan", None, "daily 07:00"), ("actualízalo cada día a las 7",)),
    ("zh", Keep("plan", None, "daily 07:00"), ("每天7点刷新它",)),
    ("en", Keep("plan", None, "10%"), ("tell me when it changes by more than 10%", "notify me if this segment grows by 10 percent")),
    ("de", Keep("plan", None, "10%"), ("sag mir Bescheid, wenn es sich um mehr als 10 % ändert",)),
    ("en", ShowCatalog(about="purchases"), ("which fields do we have about purchases?", "which fields could I use for purchases")),
    ("de", ShowCatalog(about="Käufen"), ("Welche Felder haben wir zu Käufen?",)),
    ("fr", ShowCatalog(table="orders"), ("quels champs avons-nous sur les achats ?",)),
    ("es", ShowCatalog(table="orders"), ("¿qué campos tenemos sobre compras?",)),
    ("zh", ShowCatalog(table="orders"), ("我们有哪些关于购买的字段？",)),
    ("en", AboutSegment("shown", "S-A"), ("show me US salons asleep", "open the segment 'US salons asleep'")),
    ("en", AboutSegment("notices"), ("show notices", "are there any notices?")),
    ("de", AboutSegment("notices"), ("zeige die Meldungen", "gibt es neue Meldungen?")),
    ("en", AboutSegment("alike", "S-A"), ("is there a segment like US salons asleep?",)),
    ("en", Keep("rename", "nope", "X"), ("rename 'nope' to X",)),
    ("en", Keep("restore", "Old one", None), ("restore Old one",)),
    ("en", Undo(), ("undo", "undo that", "undo the last change")),
]  # fmt: skip
IN = "in_segment"
SHAMPOO = {"where": ({"field": "products.category", "values": ("Shampoo",)},)}
NAMED: list[tuple[str, dict[str, Any]]] = [
    ("customers in US salons asleep who bought shampoo", {"of": ({"segment": "S-A"}, SHAMPOO)}),
    ("US salons asleep who bought shampoo", {"of": ({"segment": "S-A"}, SHAMPOO)}),
    ("customers in us salons asleep who bought shampoo", {"of": ({"segment": "S-A"}, SHAMPOO)}),
    ("customers in 'Germany'", {"segment": "S-B"}),
    ("customers in the segment Germany", {"segment": "S-B"}),
    ("customers not in Sleepers", {"of": {"segment": "S-C"}}),
    ("customers in US salons asleep but not in Sleepers", {"of": ({"segment": "S-A"}, {"of": {"segment": "S-C"}})}),
    ("customers in both Sleepers and US salons asleep", {"of": ({"segment": "S-C"}, {"segment": "S-A"})}),
    ("people in Sleepers or in US salons asleep", {"of": ({"segment": "S-C"}, {"segment": "S-A"})}),
    ('customers in “not in the last 30 days & "x"” who bought shampoo', {"of": ({"segment": "S-D"}, SHAMPOO)}),
    ("customers in “salon owners”", {"segment": "S-E"}),
    ("Kunden im Segment US salons asleep, die Shampoo gekauft haben", {"of": ({"segment": "S-A"}, SHAMPOO)}),
    ("Kunden in Überflieger 2026, die Shampoo gekauft haben", {"of": ({"segment": "S-G"}, SHAMPOO)}),
    ("Kunden, die nicht in „Sleepers“ sind", {"of": {"segment": "S-C"}}),
    ("clients dans US salons asleep qui ont acheté du shampooing", {"of": ({"segment": "S-A"}, SHAMPOO)}),
    ("clients du segment « Germany »", {"segment": "S-B"}),
    ("clientes en US salons asleep que compraron champú", {"of": ({"segment": "S-A"}, SHAMPOO)}),
    ("clientes que no están en «Sleepers»", {"of": {"segment": "S-C"}}),
    ("在沉睡客户中买过洗发水的客户", {"of": ({"segment": "S-F"}, SHAMPOO)}),
    ("“US salons asleep”客户群中买过洗发水的客户", {"of": ({"segment": "S-A"}, SHAMPOO)}),
    ("不在“Sleepers”客户群中的客户", {"of": {"segment": "S-C"}}),
]  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog), None, lambda: SAVED), world.clock


@pytest.mark.parametrize(
    ("language", "meant", "text"), [(la, meant, text) for la, meant, all_ in SAID for text in all_]
)
def test_a_message_about_saved_segments(
    reader: tuple[Reader, Clock], language: str, meant: Request, text: str
) -> None:
    reading = reader[0].read(text, reader[1], Focus(language=language))
    assert (reading.request, reading.language) == (meant, language)


@pytest.mark.parametrize(("text", "where"), NAMED)
def test_a_name_in_a_sentence_is_the_segment(
    reader: tuple[Reader, Clock], text: str, where: dict[str, Any]
) -> None:
    request = reader[0].read(text, reader[1]).request
    assert isinstance(request, MakeSegment), request
    assert request.where.model_dump(exclude_defaults=True) == where


def test_what_is_known_otherwise_keeps_its_meaning(reader: tuple[Reader, Clock]) -> None:
    for text, kind in (("customers in Germany", "attribute"), ("salon owners in Texas", "all")):
        request = reader[0].read(text, reader[1]).request
        assert isinstance(request, MakeSegment) and request.where.kind == kind
        assert "in_segment" not in request.where.model_dump_json()


def test_numbers_can_be_asked_of_a_saved_segment(reader: tuple[Reader, Clock]) -> None:
    for text in ("how many customers are in US salons asleep?", "revenue by month for US salons asleep"):  # fmt: skip
        request = reader[0].read(text, reader[1]).request
        assert isinstance(request, RunReport) and request.report.who is not None
        assert request.report.who.model_dump()["segment"] == "S-A"


@pytest.mark.parametrize(
    "text",
    [
        "who made orders last month?", "segment US salon owners not engaging", "segments with 3 orders",
        "show me customers in France", "what data do you have?", "customers tagged vegan", "",
        "copy", "rename", "weekly revenue this year", "save it as Sleepers 2", "list my segments",
    ],
)  # fmt: skip
def test_what_is_no_such_message_is_left_alone(reader: tuple[Reader, Clock], text: str) -> None:
    request = reader[0].read(text, reader[1]).request
    assert not isinstance(request, Keep | AboutSegment)
    assert not isinstance(request, ListSegments) or request == ListSegments()


def test_every_language_can_say_the_same() -> None:
    said = {la: {(p.section, p.intent) for p in book(la).patterns} for la in LANGUAGES}
    assert all(said[la] == said["en"] for la in LANGUAGES)
