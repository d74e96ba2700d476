"""What a mail is for, told from the request and from whom it goes to."""

from agent.embedded.annotate import Annotated
from crm.segments.conditions.engaged import Engaged
from crm.segments.conditions.lapsed import Lapsed
from crm.segments.conditions.logic import All, Not
from crm.segments.definition import Condition

WORDS = {
    "winback": ("win back", "winback", "win-back", "miss", "reactivat", "挽回", "召回", "唤回", "rückgewinn", "zurückgewinn", "reconquête", "reconquista", "recuper"),
    "welcome": ("welcome", "欢迎", "willkommen", "bienvenue", "bienvenida"),
    "thanks": ("thank", "感谢", "dank", "remerci", "gracias"),
    "arrivals": ("new arrival", "launch", "新品", "neuheit", "nouveaut", "novedad"),
    "newsletter": ("newsletter", "通讯"),
    "survey": ("survey", "feedback", "问卷", "umfrage", "enquête", "encuesta"),
}  # fmt: skip


def purpose_of(said: Annotated, where: Condition) -> str:
    """winback, welcome, thanks, arrivals, newsletter, survey, or promotion."""
    text = said.text.casefold()
    for purpose, words in WORDS.items():
        if any(word in text for word in words):
            return purpose
    return "winback" if _is_quiet(where) else "promotion"


def names_purpose(word: str) -> bool:
    """Whether a word says what a mail is for, though the company has sent none of the kind: welcome."""
    return any(part in word.casefold() for words in WORDS.values() for part in words)


def _is_quiet(where: Condition) -> bool:
    conditions = where.of if isinstance(where, All) else (where,)
    return any(
        isinstance(c, Lapsed) or (isinstance(c, Not) and isinstance(c.of, Engaged))
        for c in conditions
    )
