"""A value of any length can stand in a message: a name of five thousand letters is named, cut."""

from crm.errors import Unknown
from crm.languages.speak import LANGUAGES, LONGEST, speaker


def test_a_very_long_value_is_cut_and_not_refused() -> None:
    for language in LANGUAGES:
        told = Unknown("unknown-field", name="x" * 5_000, near="y").sentence(language)
        assert "x" * LONGEST + "…" in told
        assert "x" * (LONGEST + 1) not in told
    assert speaker("en").say("unknown-field", name="x" * LONGEST, near="y").count("x") >= LONGEST
