"""Messages are parsed one by one when they are said; together they are what the files hold."""

import pytest
from fluent.runtime import FluentResource
from fluent.syntax.ast import Junk, Message

from crm.languages.speak import HERE, LANGUAGES, Speaker


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_read_as_in_its_whole_file(language: str) -> None:
    say, read = Speaker(language), 0
    for path in sorted((HERE / language).glob("*.ftl")):
        for entry in FluentResource(path.read_text(encoding="utf8")).body:
            assert not isinstance(entry, Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, Message):
                assert entry.value and entry.value.equals(say.pattern(entry.id.name))
                read += 1
    assert read == len(say._texts)


def test_what_no_file_has_is_missing() -> None:
    say = Speaker("en")
    assert not say.knows("no-such-message")
    for ask in (say.say, say.pattern):
        with pytest.raises(KeyError):
            ask("no-such-message")
