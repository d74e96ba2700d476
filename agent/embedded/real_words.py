"""Whether a word is a real word of a language, so that it is not taken for another one misspelt.

The words are those of simplemma's dictionaries, as tries in `crm/languages/<language>/words.marisa`
(`python -m evals.real_words` makes them). A trie is mapped from its file: it costs a page of memory
where it is looked at, and nothing to open.
"""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from crm.languages.speak import HERE

if TYPE_CHECKING:
    from marisa_trie import Trie

WORDS = "words.marisa"


def is_real(word: str, languages: Sequence[str]) -> bool:
    """Whether a dictionary of one of the languages has the word, in any case."""
    folded = word.casefold()
    return any(folded in trie for language in languages if (trie := _words(language)) is not None)


@cache
def _words(language: str) -> "Trie | None":
    """The language's words; None for one whose words are not told apart by spaces."""
    from marisa_trie import Trie

    path = HERE / language / WORDS
    return Trie().mmap(str(path)) if path.is_file() else None
