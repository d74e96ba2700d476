from pathlib import Path

import pytest

from crm.languages.speak import LANGUAGES
from knowledge.errors import BadDocument, PersonalData
from knowledge.index import Index
from knowledge.playbook import playbooks, read_playbook
from knowledge.search import Search

GOOD = """---
title: Test
summary: A test.
audience: nobody
tags: [one, two]
languages:
  en: {title: Test, words: "trial"}
  zh: {title: 测试, words: "试验"}
  de: {title: Prüfung, words: "Versuch"}
  fr: {title: Essai, words: "épreuve"}
  es: {title: Prueba, words: "ensayo"}
---
Do this.
"""


def test_there_are_playbooks_on_every_topic() -> None:
    assert {playbook.id for playbook in playbooks()} >= {
        "abandoned_cart",
        "consent",
        "deliverability",
        "launch",
        "loyalty_vip",
        "nps_follow_up",
        "replenishment",
        "salon_customers",
        "seasonal_peaks",
        "subject_lines",
        "welcome",
        "win_back",
    }


@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.id)
def test_each_is_short_has_rules_and_is_titled_in_five_languages(playbook: object) -> None:
    from knowledge.documents import Document

    assert isinstance(playbook, Document)
    assert 200 <= len(playbook.text.split()) <= 420
    assert playbook.text.count("\n- ") + playbook.text.count("\n1. ") >= 4
    assert len({playbook.facts[f"title.{language}"] for language in LANGUAGES}) == len(LANGUAGES)


def test_each_is_found_by_its_title_in_each_language(index: Index) -> None:
    index.put(playbooks())
    search = Search(index)
    for playbook in playbooks():
        for language in LANGUAGES:
            title = str(playbook.facts[f"title.{language}"])
            assert search.search(title, ["playbook"])[0].document.id == playbook.id
            assert search.nearest(title, "playbook")[0].score == 1.0


def test_a_playbook_without_words_in_a_language_or_front_matter_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "test.md"
    file.write_text(GOOD)
    assert read_playbook(file).names[:3] == ("Test", "trial", "测试")
    broken = {
        "front matter": "Do this.",
        "not YAML": GOOD.replace("title: Test\n", "title: [\n"),
        "'de'": GOOD.replace('"Versuch"', '""'),
        "'summary'": GOOD.replace("summary:", "sum:"),
    }
    for why, text in broken.items():
        file.write_text(text)
        with pytest.raises(BadDocument, match=why):
            read_playbook(file)


def test_a_playbook_may_name_nobodys_address(tmp_path: Path) -> None:
    file = tmp_path / "test.md"
    file.write_text(f"{GOOD}Ask anna@example.com.\n")
    with pytest.raises(PersonalData):
        read_playbook(file)
