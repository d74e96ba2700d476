"""The playbooks: short texts on what works, written for this product, found like all else.

A playbook is a Markdown file in `playbooks/` with front matter: title, summary, audience, tags, and
for each language a title and the words by which people ask for it.
"""

from functools import cache
from pathlib import Path
from typing import Any

from knowledge.documents import Document
from knowledge.errors import BadDocument

_FOLDER = Path(__file__).parent / "playbooks"


@cache
def playbooks() -> tuple[Document, ...]:
    """All playbooks that come with the product, by id, the text in English Markdown.

    facts: summary, audience, tags (comma-separated), and `title.zh`, `title.de` … for the screen.
    """
    return tuple(read_playbook(file) for file in sorted(_FOLDER.glob("*.md")))


def read_playbook(file: Path) -> Document:
    """The playbook in the file; its id is the file's name. Raises BadDocument, PersonalData."""
    front, body = _parted(file)
    said = {language: _said(file, front, language) for language in front.get("languages", {})}
    titles = {f"title.{language}": title for language, (title, _) in said.items()}
    names = [name for title, words in said.values() for name in (title, *words)]
    return Document(
        id=file.stem,
        kind="playbook",
        title=_text(file, front, "title"),
        text=f"{_text(file, front, 'summary')}\n\n{body}",
        language="en",
        facts={
            "summary": _text(file, front, "summary"),
            "audience": _text(file, front, "audience"),
            "tags": ", ".join(front.get("tags", ())),
            **titles,
        },
        names=tuple(dict.fromkeys(names)),
    )


def _parted(file: Path) -> tuple[dict[str, Any], str]:
    import yaml

    before, *rest = file.read_text(encoding="utf-8").split("---\n", 2)
    if before or len(rest) != 2:
        raise BadDocument(file.name, "it does not begin with front matter between two lines ---")
    try:
        front = yaml.safe_load(rest[0])
    except yaml.YAMLError as error:
        raise BadDocument(file.name, "its front matter is not YAML") from error
    return (front if isinstance(front, dict) else {}), rest[1].strip()


def _said(file: Path, front: dict[str, Any], language: str) -> tuple[str, tuple[str, ...]]:
    """The title and the words in the language."""
    said = front.get("languages", {}).get(language) or {}
    if not said.get("title") or not said.get("words"):
        raise BadDocument(file.name, f"its front matter has no title or words in {language!r}")
    return said["title"], tuple(word.strip() for word in said["words"].split(","))


def _text(file: Path, front: dict[str, Any], key: str) -> str:
    if not front.get(key):
        raise BadDocument(file.name, f"its front matter has no {key!r}")
    return str(front[key])
