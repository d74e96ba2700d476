"""Make the lists of real words that the embedded understanding looks misspelt words up in.

    python -m evals.real_words
    python -m evals.real_words pt it

Every word of simplemma's dictionary of the language, case folded, as a trie in the language's folder.
"""

import argparse
from importlib.resources import as_file, files

from agent.embedded.real_words import WORDS
from crm.languages.speak import HERE, LANGUAGES


def real_words(language: str) -> set[str]:
    """All words of the language's dictionary, case folded; empty where there is no dictionary."""
    from simplemma.strategies import DefaultDictionaryFactory

    data = files("simplemma.strategies.dictionaries") / "data" / f"{language}.plzma"
    with as_file(data) as path:
        if not path.is_file():
            return set()
    return {word.casefold() for word in DefaultDictionaryFactory().get_dictionary(language)}


def main() -> int:
    from marisa_trie import Trie

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    for language in parser.parse_args().languages:
        if words := real_words(language):
            path = HERE / language / WORDS
            Trie(sorted(words)).save(str(path))
            print(f"{language}: {len(words):,} words, {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
