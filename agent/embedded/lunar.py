"""Days of the Chinese calendar in ours, from 2020 to 2030: New Year, Dragon Boat, Qixi and Mid-Autumn."""

from collections.abc import Mapping
from datetime import date

FIRST_YEAR = 2020


def _from_first(days: str) -> Mapping[int, date]:
    """Month and day, a year each, as dates by their year."""
    years = enumerate(days.split(), FIRST_YEAR)
    return {year: date.fromisoformat(f"{year}-{day}") for year, day in years}


NEW_YEAR = _from_first("01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03")
DRAGON_BOAT = _from_first("06-25 06-14 06-03 06-22 06-10 05-31 06-19 06-09 05-28 06-16 06-05")
QIXI = _from_first("08-25 08-14 08-04 08-22 08-10 08-29 08-19 08-08 08-26 08-16 08-05")
MID_AUTUMN = _from_first("10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12")
