"""Whether a model answered in another language than it was asked in.

Only where that is plain: by the script, or by small words (the, nicht, qui) of another language and
hardly one of this. Names and words of the trade are the same in many.
"""

from agent.embedded.grammar import grammar
from agent.embedded.text import tokenize
from crm.languages.speak import LANGUAGES

FEW = 5  # small words of another language
OTHERS = 3  # of them for each one of the language asked in


def in_other_language(text: str, asked: str) -> bool:
    tokens = tokenize(text)
    signs = sum(token.kind == "cjk" for token in tokens)
    words = [token.norm for token in tokens if token.kind == "word"]
    if asked == "zh":
        return len(words) > FEW and signs < len(words) / OTHERS
    if signs > OTHERS * max(len(words), 1):
        return True
    small = {language: _small(words, language) for language in LANGUAGES if language != "zh"}
    most = max(small.values())
    return most >= FEW and most > OTHERS * small.get(asked, 0)


def _small(words: list[str], language: str) -> int:
    hints = grammar(language).hints
    return sum(word in hints for word in words)
