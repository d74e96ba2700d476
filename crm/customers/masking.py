"""Personal data as those may see it who may not see it: enough to recognise, too little to use."""

from datetime import date, datetime

DOTS = "•••"


def masked(column: str, value: object) -> str:
    """The value with all but its beginning hidden; of an address the domain, of a date the year."""
    if isinstance(value, date | datetime):
        return f"{value.year}-••-••"
    text = str(value).strip()
    name, at, domain = text.rpartition("@")
    if at:
        return f"{name[:1]}{DOTS}@{domain}"
    if column == "phone" or text.lstrip("+").replace(" ", "").isdigit():
        return f"{DOTS} {text[-2:]}" if len(text) > 4 else DOTS
    return f"{text[:1]}{DOTS}" if len(text) > 1 else DOTS
