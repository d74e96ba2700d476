"""What two spellings of one name have in common."""

import re
import unicodedata
from functools import lru_cache

JOINING = {"and", "und", "et", "y"}


@lru_cache(maxsize=50_000)
def folded(text: str) -> str:
    """The name without case, accents, separators, plural endings and joining words.

    "Hair-Dryers", "hairdryer" and "HAIR DRYER" are the same, and so are "Bath & Shower" and
    "bath and shower". It is compared, never shown.
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    words = [_singular(word) for word in re.findall(r"\w+", bare.replace("_", " "))]
    return "".join(word for word in words if word not in JOINING) or "".join(words)


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
