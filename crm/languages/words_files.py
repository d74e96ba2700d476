"""The files of words beside the messages: what people say, and how it is read."""

from typing import Any

import yaml

from crm.languages.speak import HERE

# The parser in C is ten times as fast, and not in every build of the library.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def words_file(language: str, name: str) -> Any:
    """What `<language>/<name>.yaml` holds. Raises FileNotFoundError where the language has none."""
    path = HERE / language / f"{name}.yaml"
    return yaml.load(path.read_bytes(), Loader=_Loader)  # noqa: S506 (a safe one, and our own file)
