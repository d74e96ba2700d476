"""What a word is matched by: itself, its stem in each language, and its parts when it is a compound."""

from functools import lru_cache

from crm.languages.stemming import stemmers

# Words made from other words mean something else: lively is not live, emailable is not email.
DERIVED = {"en": ("ly", "able", "ables", "ness", "ment", "ments", "ful", "less", "ive", "ives")}

# Of a longer ending than this too little is left to tell words apart: casados is not caso.
LONGEST_ENDING = 3


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """The key of a word's stem in a language, never equal to any word: `en~dryer`."""
    stemmer = stemmers().get(language)
    if stemmer is None or len(word) < 3 or word.endswith(DERIVED.get(language, ())):
        return f"{language}~{word.removesuffix('s') if language == 'en' else word}"
    short = stemmer.stemWord(word)
    told = word if len(short) < 4 and len(word) - len(short) > LONGEST_ENDING else short
    return f"{language}~{told}"
