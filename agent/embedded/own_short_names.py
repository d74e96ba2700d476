"""Own columns by what is left of their names without the words that databases put around them.

`MntWines` is wines, `num_web_purchases` web purchases, `colour_group_name` colour.
"""

from collections import Counter
from collections.abc import Iterator

from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.text import keys
from crm.catalog.defaults import split_column
from crm.catalog.model import Catalog, CatalogField
from crm.catalog.vocabulary import names
from crm.languages.speak import LANGUAGES

BEFORE = ("num", "nb", "no", "nr", "number", "mnt", "amt", "amount", "cnt", "count", "qty", "is", "has", "english", "customer", "curr")  # fmt: skip
BEHIND = ("name", "desc", "description", "code", "id", "key", "flag", "cd", "type", "category", "group", "band", "bracket", "range", "class", "segment", "status", "frequency", "level", "number", "count", "qty")  # fmt: skip
SHORT = 0.95
FEWEST = 3  # letters that a name has


def add_short_names(lexicon: Lexicon, catalog: Catalog) -> None:
    """Those that belong to one column alone, and mean nothing else yet."""
    shorter = {f.id: list(dict.fromkeys(_shorter(f))) for f in catalog.fields.values() if f.custom}
    shared = Counter(name for found in shorter.values() for name in found)
    added = [
        (name, id)
        for id, found in shorter.items()
        for name in found
        if shared[name] == 1 and not _is_known(lexicon, name)
    ]
    for name, id in added:
        for said in (name, f"{name}s"):
            lexicon.add(said, Entry("field", id, None, SHORT))
        for language in LANGUAGES:
            for phrase in names("columns", name.replace(" ", "_")).get(language, ()):
                if not _is_known(lexicon, phrase):
                    lexicon.add(phrase, Entry("field", id, language, SHORT))


def _shorter(field: CatalogField) -> Iterator[str]:
    """The name with fewer and fewer such words, from the front first."""
    words = split_column(field.label)
    while len(words) > 1 and (words[0] in BEFORE or words[-1] in BEHIND):
        words = words[1:] if words[0] in BEFORE else words[:-1]
        name = " ".join(words)
        if len(name) >= FEWEST and not name.isdigit():
            yield name


def _is_known(lexicon: Lexicon, phrase: str) -> bool:
    node = lexicon.root
    for norm, _ in keys(phrase):
        found = node.next.get(norm)
        if found is None:
            return False
        node = found
    return bool(node.entries)
