"""A correction in the chat becomes a word of the company: shown with its effect, confirmed, audited, forgotten."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.app import App
from agent.events import Finished
from agent.settings import Settings
from crm.audit.trail import entries, verify
from crm.errors import Refused
from crm.terms.clock import Clock
from crm.words.keeping import Words
from crm.words.rules import refusal
from tests.agent.company import NOW
from tests.agent.conftest import Make
from tests.agent.openai_server import OpenAIServer, Text
from tools.cards import OtherCard, SegmentCard
from ui.workplace import Workplace

# Two of ann, bo, cy (salon owners), dee, eli (stylists) and fay live outside the US: cy and eli.
TAUGHT = [
    ("en", "segment VIPs in the US", "no, by VIP I mean stylists", "yes", "VIPs", "forget what I said about VIP"),
    ("de", "VIPs in den USA", "Nein, mit VIP meine ich Stylisten", "ja", "VIPs", "vergiss, was ich über VIP gesagt habe"),
    ("fr", "segmente les VIP aux États-Unis", "non, par VIP je veux dire stylistes", "oui", "VIP", "oublie ce que j'ai dit sur VIP"),
    ("es", "segmenta los VIP en Estados Unidos", "no, con VIP me refiero a estilistas", "sí", "VIP", "olvida lo que dije sobre VIP"),
    ("pt", "segmente os VIP nos Estados Unidos", "não, com VIP quero dizer cabeleireiros", "sim", "VIP", "esqueça o que eu disse sobre VIP"),
    ("zh", "圈出美国的VIP", "不，我说的VIP是指发型师", "好的", "VIP客户", "忘掉我关于VIP的说法"),
]  # fmt: skip


# The names of RFM classes, of which the company means something else: champions are its salon owners.
CLASSES = [
    ("en", "champions in the US", "no, by champions I mean salon owners", "yes"),
    ("de", "Champions in den USA", "Nein, mit Champions meine ich Salonbesitzer", "ja"),
    ("fr", "les champions aux États-Unis", "non, par champions je veux dire propriétaires de salon", "oui"),
    ("es", "campeones en Estados Unidos", "no, con campeones me refiero a dueños de salón", "sí"),
    ("pt", "campeões nos Estados Unidos", "não, com campeões quero dizer donos de salão", "sim"),
    ("zh", "美国的冠军客户", "不，我说的冠军客户是指沙龙店主", "好的"),
]  # fmt: skip


def place_on(home: Path) -> Workplace:
    return Workplace(App(Settings(home), lambda: Clock(NOW)))


@pytest.fixture(scope="module")
def place(imported: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """One workspace for all: each test forgets what it taught."""
    home = Path(shutil.copytree(imported, tmp_path_factory.mktemp("words") / "home"))
    made = place_on(home)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def forgotten(place: Workplace) -> Iterator[None]:
    yield
    words = Words(place.app.company.workspace.store)
    for word in words.all():
        words.forget(word.word, by="test", now=NOW)


def counted(finished: Finished) -> int:
    card = finished.cards[-1]
    assert isinstance(card, SegmentCard), finished.answer
    return card.count


def teach(place: Workplace, thread: str, said: str, answer: str = "yes") -> Finished:
    assert place.ask(said, thread, "ann").approval, said
    return place.ask(answer, thread, "ann")


@pytest.mark.parametrize(("language", "before", "taught", "yes", "word", "forget"), TAUGHT)
def test_a_word_is_taught_in_every_language_and_forgotten(
    place: Workplace, language: str, before: str, taught: str, yes: str, word: str, forget: str
) -> None:
    place.ask(before, language, "ann")
    asked = place.ask(taught, language, "ann")
    card = asked.cards[-1]
    assert (asked.status, asked.language) == ("needs_approval", language)
    assert isinstance(card, OtherCard) and card.table
    assert card.table.rows[0][0] == before and card.table.rows[0][2] == 1  # dee lives in the US
    done = place.ask(yes, language, "ann")
    assert (done.status, counted(done)) == ("done", 1)  # the request is answered anew
    assert counted(place.ask(word, f"{language}-new")) == 2
    gone = place.ask(forget, language, "ann")
    assert gone.status == "done" and "VIP" in gone.answer
    assert Words(place.app.company.workspace.store).all() == ()


@pytest.mark.parametrize(("language", "before", "taught", "yes"), CLASSES)
def test_the_name_of_a_class_of_rfm_can_be_taught_in_every_language(
    place: Workplace, language: str, before: str, taught: str, yes: str
) -> None:
    thread = f"class-{language}"
    kinds = str(place.ask(before, thread, "ann").tool_calls)
    assert "rfm" in kinds
    asked = place.ask(taught, thread, "ann")
    assert (asked.status, asked.language) == ("needs_approval", language), asked.answer
    assert counted(place.ask(yes, thread, "ann")) == 2  # ann and bo, answered anew
    assert counted(place.ask(before, f"{thread}-new")) == 2


def test_the_card_says_what_the_word_means_so_far_and_nothing_is_learned_before_a_yes(
    place: Workplace,
) -> None:
    asked = place.ask("by VIP I mean stylists", "t1", "ann")
    text = str(asked.cards[-1])
    assert "top 5% by lifetime spend" in text and "who are stylists" in text
    assert Words(place.app.company.workspace.store).all() == ()
    rejected = place.ask("no", "t1", "ann")
    assert "Nothing was learned" in rejected.answer
    assert Words(place.app.company.workspace.store).all() == ()
    assert asked.approval
    with pytest.raises(Refused):
        place.decide(asked.approval.id, True, "bo")


def test_the_answer_names_who_taught_the_word_and_when_in_every_language(place: Workplace) -> None:
    teach(place, "t2", "by VIP I mean stylists")
    for said, day in (("VIPs in the US", "Jun 30, 2026"), ("VIPs in den USA", "30.06.2026")):
        card = place.ask(said, said).cards[-1]
        assert isinstance(card, SegmentCard)
        [told] = [chip.text for chip in card.assumptions if "VIP" in chip.text]
        assert "ann" in told and day in told


def test_a_word_means_a_condition_a_saved_segment_or_a_product(place: Workplace) -> None:
    teach(place, "c", "by regulars I mean at least one order in the last 30 days")
    assert counted(place.ask("regulars in the US", "c1")) == 2  # bo and dee
    assert counted(place.ask("salon owners who are not regulars", "c2")) == 2
    place.ask("salon owners in the US", "s")
    place.ask("save it as Texan friends", "s")
    teach(place, "s", "by buddies I mean Texan friends")
    assert counted(place.ask("buddies who opened an email in the last 30 days", "s1")) == 1
    teach(place, "p", "by zappers I mean Hair Dryers")
    assert counted(place.ask("customers who bought zappers", "p1")) == 2


def test_a_new_meaning_takes_the_place_of_the_old_one_which_is_named(place: Workplace) -> None:
    teach(place, "r", "by pros I mean stylists")
    asked = place.ask("by pros I mean salon owners", "r", "bo")
    assert "stylists (ann, Jun 30, 2026)" in str(asked.cards[-1])
    place.ask("yes", "r", "bo")
    assert counted(place.ask("pros", "r1")) == 3
    [word] = Words(place.app.company.workspace.store).all()
    assert (word.word, word.by) == ("pros", "bo")


def test_teaching_is_audited_in_the_chain(place: Workplace) -> None:
    teach(place, "a", "by pros I mean stylists")
    store = place.app.company.workspace.store
    [word] = Words(store).all()
    Words(store).forget("Pros", by="cy", now=NOW)
    assert [(e.action, e.who) for e in entries(store, object=word.id)] == [
        ("word.forgotten", "cy"), ("word.learned", "ann"),
    ]  # fmt: skip
    assert verify(store).holds


def test_another_process_understands_the_word_at_once(place: Workplace) -> None:
    other = place_on(place.app.settings.home)
    assert other.ask("segment pros in the US", "x").status == "needs_clarification"
    teach(place, "x", "by pros I mean stylists")
    assert counted(other.ask("segment pros in the US", "y")) == 1
    other.close()


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("reachable", "words-of-consent"), ("Opted-In VIPs", "words-of-consent"), ("subscribers", "words-of-consent"),
        ("suppressed", "words-of-consent"), ("unsubscribed people", "words-of-consent"), ("approved", "words-of-consent"),
        ("erreichbar", "words-of-consent"), ("Abonnenten", "words-of-consent"), ("joignables", "words-of-consent"),
        ("suscriptores", "words-of-consent"), ("可联系", "words-of-consent"), ("可聯繫的人", "words-of-consent"),
        ("not", "words-of-grammar"), ("und", "words-of-grammar"), ("last", "words-of-grammar"),
        ("revenue", "words-of-data"), ("customers", "words-of-grammar"), ("Land", "words-of-data"),
        ("42", "words-no-word"), ("one two three four five six", "words-no-word"),
    ],
)  # fmt: skip
def test_words_of_consent_grammar_and_data_keep_their_meaning(word: str, key: str) -> None:
    refused = refusal(word)
    assert refused is not None and refused.key == key


@pytest.mark.parametrize("word", ["VIP", "churned", "Stammkunden", "gold", "champions", "铂金", "inactivos"])  # fmt: skip
def test_business_words_and_new_words_may_be_taught(word: str) -> None:
    assert refusal(word) is None


def test_a_word_of_consent_is_refused_in_the_chat(place: Workplace) -> None:
    for said in ("by reachable I mean everybody", "mit erreichbar meine ich alle Kunden"):
        finished = place.ask(said, said)
        assert (finished.status, finished.approval) == ("refused", None)


def test_a_meaning_that_cannot_be_read_or_names_a_person_is_not_learned(place: Workplace) -> None:
    unclear = place.ask("by pros I mean people with a dog", "u")
    assert unclear.status == "needs_clarification" and "dog" in unclear.answer
    personal = place.ask("by pros I mean customers whose email is ann@x.example", "u")
    assert personal.approval is None


def test_a_yes_to_nothing_is_no_decision(place: Workplace) -> None:
    place.ask("by pros I mean stylists", "z", "ann")
    place.ask("stylists in the US", "z", "ann")
    place.ask("yes", "z", "ann")
    assert Words(place.app.company.workspace.store).all() == ()


def test_a_large_model_is_neither_asked_nor_offered_it_but_told_the_meaning(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    assistant = make(home)
    asked = assistant.ask("by pros I mean stylists", "m", "ann")
    assert (asked.status, server.requests) == ("needs_approval", [])
    place = place_on(home)
    assert asked.approval
    place.decide(asked.approval.id, True, "ann")
    place.close()
    server.will(Text("There are none."), Text(""))
    assistant.ask("segment pros in the US", "m")
    [first, *_] = server.requests
    assert 'Here "pros" means {"kind":"attribute"' in first["messages"][1]["content"]
    offered = {tool["function"]["name"] for tool in first["tools"]}
    assert not offered & {"learn_word", "forget_word", "list_words", "choose_reading"}
