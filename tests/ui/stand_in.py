"""An assistant that plays from a script, with the cards that the real one makes."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from agent.events import Event, Finished, Progress, Said, Shown, Status
from crm.home.figures import Bar, Figure
from crm.home.front import Front
from crm.home.pins import Pin
from crm.reports.definition import Report
from tests.ui.made_cards import (
    APPROVAL,
    CAMPAIGN,
    EVIL,
    HOSTILE,
    PRODUCTS,
    QUESTION,
    REPORT,
    SEGMENT,
)
from tools.cards import Approval, Card, Question, SegmentCard
from ui.talk import Exported

EXAMPLES = {
    "en": (
        "segment US salon owners not engaging",
        "Customers who bought a dryer but no brush",
        "VIPs whose birthday is next month",
        "Show me weekly sales by revenue",
        "Open rate by campaign this quarter",
        "Revenue by country, compared with last year",
        "Best-selling hair dryers",
        "Products low in stock with a good rating",
        "New products of this autumn",
        "Draft a win-back mail for US salon owners",
        "Write a newsletter about curling irons",
        "Announce the new dryers to VIPs",
    ),
    "zh": (
        "找出不活跃的美国沙龙店主",
        "买过吹风机但没买梳子的客户",
        "下个月过生日的VIP",
        "按周显示销售额",
        "本季度各活动的打开率",
        "各国收入与去年相比",
        "最畅销的吹风机",
        "评分高但库存少的产品",
        "今年秋季的新产品",
        "给美国沙龙店主写一封召回邮件",
        "写一份卷发棒新闻邮件",
        "向VIP介绍新的吹风机",
    ),
}


def front(pinned: tuple[str, ...] = (), news: tuple[str, ...] = ()) -> Front:
    """A start page with two figures, and pins that are called by their place."""
    course = (10.0, 12.0, None, 9.0, 14.0)
    revenue = Figure(
        "Revenue", "$67,523.51", "Nov 9 – 15, 2026", "-6%", "down", "against the week before", course, "5 weeks, between 9 and 14",
        question="Revenue last week vs the week before",
    )  # fmt: skip
    reach = Figure("Reachable customers", "14,358", "Nov 22, 2026", share=0.72, course_words="72% of 20,000 customers", question="How many customers are reachable by email?")  # fmt: skip
    nothing = Figure("NPS", "–", note="No data in these days.", question="NPS last month")
    bars = (Bar("Texas <b>", "$9.00", 1.0), Bar("Ohio", "$3.00", 0.33))
    report = Report(measures=("revenue",))
    pins = tuple((Pin(str(n), name, report, None), Figure(name, "$9.00", bars=bars)) for n, name in enumerate(pinned))  # fmt: skip
    return Front((revenue, reach, nothing), pins, news, "As of Nov 22, 2026, UTC")


class StandIn:
    """Answers by a word in the question; keeps what people did in `done`."""

    def __init__(self, folder: Path, pause: float = 0.0) -> None:
        self.folder, self.pause = folder, pause
        self.done: list[tuple[Any, ...]] = []
        self.pinned: list[str] = []
        self.news: list[str] = []

    def spoken(self, thread: str, text: str = "") -> str:
        return "zh" if any("\u4e00" <= c <= "\u9fff" for c in text) else "en"

    def say(
        self, thread: str, text: str, user: str = "local", language: str | None = None
    ) -> Iterator[Event]:
        self.done.append(("say", text, user, language))
        spoken = "zh" if any("\u4e00" <= c <= "\u9fff" for c in text) else language or "en"
        for word, answer in ANSWERS.items():
            if word in text.lower():
                yield from self._play(thread, spoken, *answer)
                return
        if "crash" in text:
            raise RuntimeError("secret detail")
        yield from self._play(thread, spoken, f"You said **{text}**.", (), "done", None, None)

    def _play(
        self,
        thread: str,
        language: str,
        text: str,
        cards: tuple[Card, ...],
        status: Status,
        question: Question | None,
        approval: Approval | None,
    ) -> Iterator[Event]:
        yield Progress("Counting customers …")
        time.sleep(self.pause)
        for card in cards:
            yield Shown(card)
        for word in text.split(" "):
            time.sleep(self.pause / 10)
            yield Said(word + " ")
        yield Finished(status, text, thread, cards, question, approval, language=language)

    def save_segment(self, id: str, name: str, user: str) -> SegmentCard:
        self.done.append(("save", id, name, user))
        return SEGMENT.model_copy(update={"name": name, "saved": True, "version": 2})

    def rename_segment(self, id: str, name: str, user: str) -> SegmentCard:
        self.done.append(("rename", id, name, user))
        return SEGMENT.model_copy(update={"name": name, "saved": True, "version": 3})

    def undo_segment(self, id: str, user: str) -> SegmentCard:
        self.done.append(("undo", id, user))
        return SEGMENT.model_copy(update={"saved": True, "version": 1})

    def export_ids(self, segment_id: str, user: str, format: str) -> Path:
        self.done.append(("export", segment_id, user, format))
        path = self.folder / f"ids.{format}"
        path.write_text("customer_id\nC-1004\n")
        return path

    def export_report(
        self, report: dict[str, Any] | str, format: str, language: str = "en"
    ) -> Exported:
        self.done.append(("export_report", report, format, language))
        path = self.folder / f"report.{format}"
        path.write_text("week,revenue\n")
        return Exported(path)

    def segment_row(
        self, report: dict[str, Any], row: int, user: str, language: str, thread: str
    ) -> Finished:
        self.done.append(("segment_row", report, row, user, language))
        return Finished("done", "Behind it are these.", thread, (SEGMENT,), language=language)

    def decide(self, approval_id: str, approve: bool, user: str) -> Finished:
        self.done.append(("decide", approval_id, approve, user))
        text = "Sent to 1,017 people; the mails are in the outbox." if approve else "Not sent."
        return Finished("done", text, "t")

    def front(self, user: str, language: str) -> Front:
        return front(tuple(self.pinned), tuple(self.news))

    def pin_report(self, report: dict[str, Any], user: str, language: str) -> str:
        self.done.append(("pin", report, user, language))
        self.pinned.append("Weekly revenue")
        return "Weekly revenue"

    def unpin(self, id: str, user: str) -> str:
        self.done.append(("unpin", id, user))
        return self.pinned.pop(int(id))

    def move_pin(self, id: str, by: int, user: str) -> None:
        self.done.append(("move", id, by, user))
        name = self.pinned.pop(int(id))
        self.pinned.insert(int(id) + by, name)

    def open_pin(self, id: str, user: str, language: str, thread: str) -> Finished:
        self.done.append(("open", id, user))
        return Finished("done", "Here it is.", thread, (REPORT,), language=language)

    def put_news_aside(self, user: str) -> None:
        self.done.append(("aside", user))
        self.news.clear()

    def examples(self, language: str) -> tuple[str, ...]:
        return EXAMPLES.get(language, EXAMPLES["en"])

    def company(self) -> dict[str, Any]:
        return {
            "name": "Maison Lumière",
            "customers": 20012,
            "period": ("2024-11-01", "2026-10-31"),
        }


ANSWERS: dict[str, tuple[str, tuple[Card, ...], Status, Question | None, Approval | None]] = {
    "segment": (
        "I found **1,284 customers**. They are salon owners in the United States who have not engaged in the last 90 days.",
        (SEGMENT,),
        "done",
        None,
        None,
    ),
    "找出": ("找到 **1,284 位客户**。", (SEGMENT,), "done", None, None),
    "weekly": ("Revenue by week, in US dollars:", (REPORT,), "done", None, None),
    "excel": ("Here it is.", (REPORT.model_copy(update={"file": "xlsx"}),), "done", None, None),
    "按周": ("按周收入:", (REPORT,), "done", None, None),
    "products": ("These sold best:", (PRODUCTS,), "done", None, None),
    "best": ("These sold best:", (PRODUCTS,), "done", None, None),
    "lyon": ("", (), "needs_clarification", QUESTION, None),
    "draft": (
        "Here is a draft. It goes out only when a person approves it.",
        (CAMPAIGN,),
        "needs_approval",
        None,
        APPROVAL,
    ),
    "evil": (
        EVIL,
        HOSTILE,
        "needs_clarification",
        Question(text=EVIL, options=(EVIL,)),
        None,
    ),
}
