"""The guard that keeps people's addresses and numbers out of the index.

It looks for mail addresses and phone numbers as they are written in running text. Dates, prices,
article numbers and bar codes are left alone.
"""

import re

_MAIL = re.compile(r"[^\s@<>()\[\]\"',;:：，、]+[@＠][^\s@<>()\[\]\"',;:：，、]+[.．][^\W\d_]{2,}")

_PHONE = re.compile(
    r"""(?<![A-Za-z0-9_.,/-])(?:
      (?:\+|00)[1-9]\d{0,2}(?:[\s().\-/]{0,3}\d){7,12}     # +49 (0)30 123 4567, 0033 1 23 45 67 89
    | \(?0\d{2,4}\)?[\s\-/]{1,3}\d(?:[\s\-/]?\d){5,9}       # 030 1234567, (0151) 23 45 67 89
    | 0\d(?P<between>[\s.\-])\d\d(?:(?P=between)\d\d){3}    # 01 23 45 67 89
    | 0\d[\s\-]\d{4}[\s\-]\d{4}                             # 02 1234 5678
    | 0\d{9,10}                                             # 0612345678
    | \(\d{3}\)\s?\d{3}[\s.\-]\d{4}                         # (212) 555-0123
    | \d{3}(?P<dash>[\s.\-])\d{3}(?P=dash)\d{4}             # 212-555-0123
    | [6-9]\d\d(?P<gap>[\s\-])\d{3}(?P=gap)\d{3}            # 612 345 678
    | 1[3-9]\d[\s\-]?\d{4}[\s\-]?\d{4}                      # 138 1234 5678
    )(?![A-Za-z0-9_]|[:.,]\d|\s?[€$£¥%])""",
    re.VERBOSE,
)


def personal_data(text: str) -> str | None:
    """What kind of personal data the text holds ("an e-mail address"), or None."""
    if _MAIL.search(text):
        return "an e-mail address"
    if not _is_code(text) and _PHONE.search(text):
        return "a phone number"
    return None


def redact(text: str) -> str:
    """The text with mail addresses and phone numbers replaced by "[removed]"."""
    return _PHONE.sub("[removed]", _MAIL.sub("[removed]", text))


def _is_code(text: str) -> bool:
    # A value of digits alone is an article number or a bar code: without a word beside it
    # nobody can be reached by it.
    return text.strip().isdigit()
