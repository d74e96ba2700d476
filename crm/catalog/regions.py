"""Parts of the world as marketers name them, and their countries (ISO 3166-1 alpha-2)."""

from collections.abc import Collection

DACH = ("DE", "AT", "CH")
BENELUX = ("BE", "NL", "LU")
NORDICS = ("DK", "FI", "IS", "NO", "SE")
EU = (
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT",
    "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
)  # fmt: skip
EUROPE = (
    *EU, "GB", "CH", "NO", "IS", "LI", "MC", "SM", "AD", "VA", "AL", "BA", "BY", "MD", "ME", "MK", "RS",
    "RU", "UA", "XK",
)  # fmt: skip
NORTH_AMERICA = ("US", "CA", "MX")
LATIN_AMERICA = (
    "AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "SV", "GT", "HN", "MX", "NI", "PA", "PY", "PE",
    "UY", "VE", "PR", "HT",
)  # fmt: skip
MIDDLE_EAST = (
    "AE",
    "BH",
    "IL",
    "IQ",
    "IR",
    "JO",
    "KW",
    "LB",
    "OM",
    "PS",
    "QA",
    "SA",
    "SY",
    "TR",
    "YE",
)
ASIA = (
    "CN", "JP", "KR", "KP", "TW", "HK", "MO", "MN", "IN", "PK", "BD", "LK", "NP", "BT", "MV", "TH", "VN",
    "KH", "LA", "MM", "MY", "SG", "ID", "PH", "BN", "TL", "KZ", "KG", "TJ", "TM", "UZ", "AF", *MIDDLE_EAST,
    "AM", "AZ", "GE",
)  # fmt: skip
OCEANIA = ("AU", "NZ", "FJ", "PG", "SB", "VU", "WS", "TO")
AFRICA = (
    "DZ", "AO", "BJ", "BW", "BF", "BI", "CM", "CV", "CF", "TD", "KM", "CG", "CD", "CI", "DJ", "EG", "GQ",
    "ER", "SZ", "ET", "GA", "GM", "GH", "GN", "GW", "KE", "LS", "LR", "LY", "MG", "MW", "ML", "MR", "MU",
    "MA", "MZ", "NA", "NE", "NG", "RW", "ST", "SN", "SC", "SL", "SO", "ZA", "SS", "SD", "TZ", "TG", "TN",
    "UG", "ZM", "ZW",
)  # fmt: skip

REGIONS: dict[str, tuple[str, ...]] = {
    "europe": EUROPE,
    "eu": EU,
    "dach": DACH,
    "asia": ASIA,
    "north_america": NORTH_AMERICA,
    "latin_america": LATIN_AMERICA,
    "nordics": NORDICS,
    "benelux": BENELUX,
    "africa": AFRICA,
    "oceania": OCEANIA,
    "middle_east": MIDDLE_EAST,
    "apac": tuple(dict.fromkeys((*ASIA, *OCEANIA))),
    "americas": tuple(dict.fromkeys((*NORTH_AMERICA, *LATIN_AMERICA))),
}


def region_of(countries: Collection[str]) -> str | None:
    """The part of the world that is exactly these countries, where there is one."""
    return next((name for name, known in REGIONS.items() if set(known) == set(countries)), None)
