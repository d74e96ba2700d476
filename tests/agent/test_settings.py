"""What the environment says, and what of it may be seen."""

from pathlib import Path

from agent.settings import EMBEDDED, settings_from

KEY = "sk-canary-settings"


def test_without_a_word_the_embedded_model_answers() -> None:
    settings = settings_from({})
    assert (settings.model, settings.base_url, settings.turn_seconds) == (EMBEDDED, None, 60)


def test_the_command_line_goes_before_the_environment() -> None:
    named = {"RAPPORT_HOME": "/a", "RAPPORT_MODEL": "m", "RAPPORT_TURN_SECONDS": "5"}
    assert settings_from(named).home == Path("/a")
    settings = settings_from(named, home=Path("/b"), model="n")
    assert (settings.home, settings.model, settings.turn_seconds) == (Path("/b"), "n", 5)


def test_the_key_is_not_in_what_is_printed() -> None:
    settings = settings_from({"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": ""})
    assert settings.api_key == KEY
    assert settings.base_url is None
    assert KEY not in f"{settings!r} {settings}"
