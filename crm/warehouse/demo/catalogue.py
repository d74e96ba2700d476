"""The products: put together from series, traits and kinds, each with a description of its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crm.warehouse.demo.arrays import DAY, Chance, Flags, Floats, Ints, texts
from crm.warehouse.demo.files import stamps
from crm.warehouse.demo.season import Season
from crm.warehouse.demo.words import Brand, Category, Kind, Trait, shop

DRYERS = "Hair Dryers"
TIER_PLACE = {
    "value": 0.12,
    "mid": 0.42,
    "premium": 0.75,
}  # where in the price range of its kind
OPENINGS = (
    "{noun} of the {series} series.",
    "The {series} {noun} by {brand}.",
    "{brand}'s {noun} from the {series} line.",
    "From {brand}: the {series} {noun}.",
    "A {noun} that earns its place.",
)


@dataclass(frozen=True)
class Article:
    """One product as it is written, before it has a history."""

    name: str
    brand: str
    category: str
    subcategory: str
    noun: str
    price: float
    tags: tuple[str, ...]
    description: str


@dataclass(frozen=True)
class Products:
    """One row a product, categories together, in the order of their ids."""

    ids: list[str]
    articles: list[Article]
    category: Ints  # index into shop().categories
    price: Floats  # US dollars
    popularity: Floats
    launched: Ints
    stock: Ints
    cost: Floats  # US dollars, NaN where it is not known

    def __len__(self) -> int:
        return len(self.ids)

    def is_dryer(self, product: Ints) -> Flags:
        names = [c.name for c in shop().categories]
        return np.asarray(self.category[product] == names.index(DRYERS))


def make_products(chance: Chance, season: Season) -> Products:
    kinds = shop().categories
    articles = [a for category in kinds for a in _range(chance, category)]
    price = np.array([a.price for a in articles])
    return Products(
        ids=[f"P{n:04}" for n in range(1, len(articles) + 1)],
        articles=articles,
        category=np.repeat(np.arange(len(kinds)), [c.count for c in kinds]),
        price=price,
        popularity=0.25 + chance.gamma(1.1, 1.0, len(articles)),
        launched=_launches(chance, len(articles), season),
        stock=_stock(chance, price),
        cost=_costs(chance, price),
    )


def _range(chance: Chance, category: Category) -> list[Article]:
    """As many different products of a category as it has, its kinds and brands in turn."""
    made: dict[str, Article] = {}
    while len(made) < category.count:
        kind = category.kinds[len(made) % len(category.kinds)]
        article = _article(chance, category, kind)
        made.setdefault(article.name, article)
    return list(made.values())


def _article(chance: Chance, category: Category, kind: Kind) -> Article:
    brand_name = _one(chance, category.brands)
    brand, series = shop().brands[brand_name], _one(chance, category.series)
    size, times = kind.sizes[int(chance.integers(len(kind.sizes)))]
    able = _traits_of(category, kind)
    traits = [able[n] for n in chance.permutation(len(able))[: 1 if category.one_trait else 2]]
    name = " ".join(filter(None, (brand_name, series, traits[0][0], kind.noun, size)))
    return Article(
        name=name,
        brand=brand_name,
        category=category.name,
        subcategory=kind.subcategory,
        noun=kind.noun,
        price=_price(chance, kind, brand, times),
        tags=tuple(dict.fromkeys((*(tag for _, tag, _ in traits), *brand.tags, brand.tier))),
        description=_describe(chance, category, kind, brand_name, series, traits),
    )


def _traits_of(category: Category, kind: Kind) -> Sequence[Trait]:
    able = kind.traits or category.traits
    return [trait for trait in able if not kind.only or trait[0] in kind.only]


def _one(chance: Chance, options: Sequence[str]) -> str:
    return options[int(chance.integers(len(options)))]


def _price(chance: Chance, kind: Kind, brand: Brand, times: float) -> float:
    """In the brand's part of the range, ending in .90 or .50 below 30 dollars, whole above 100."""
    low, high = kind.price
    place = np.clip(TIER_PLACE[brand.tier] + chance.normal(0, 0.12), 0, 1)
    price = float(low + (high - low) * place) * times
    if price >= 100:
        return float(round(price / 10) * 10 - 1)
    return float(int(price)) + (0.9 if price >= 30 or chance.random() < 0.6 else 0.5)


def _describe(
    chance: Chance,
    category: Category,
    kind: Kind,
    brand: str,
    series: str,
    traits: Sequence[Trait],
) -> str:
    opening = _one(chance, OPENINGS).format(noun=kind.noun.lower(), series=series, brand=brand)
    sentences = [
        opening[0].upper() + opening[1:],
        *(sentence for _, _, sentence in traits),
        _one(chance, kind.uses or category.uses),
        _with_numbers(chance, kind.spec),
        shop().brands[brand].line if chance.random() < 0.6 else "",
    ]
    return " ".join(filter(None, sentences))


def _with_numbers(chance: Chance, spec: str) -> str:
    """`{60-90/10} minutes` becomes `80 minutes`, say."""

    def number(found: re.Match[str]) -> str:
        low, high, step = map(int, found.groups())
        return f"{low + step * int(chance.integers((high - low) // step + 1)):,}"

    return re.sub(r"\{(\d+)-(\d+)/(\d+)\}", number, spec)


def _launches(chance: Chance, how_many: int, season: Season) -> Ints:
    """Four in five were there before the data begins; the others came one by one."""
    before = season.start - (30 + chance.random(how_many) * 1500).astype(np.int64) * DAY
    days = (season.end - season.start) // DAY - 4
    during = season.start + (chance.random(how_many) * days).astype(np.int64) * DAY + 9 * 3600
    return np.where(chance.random(how_many) < 0.8, before, during)


def _stock(chance: Chance, price: Floats) -> Ints:
    """Pieces: fewer of dear things, none of one in fifteen."""
    usual = chance.gamma(1.6, 2600 / (price + 12))
    return np.where(chance.random(len(price)) < 0.066, 0, usual + 1).astype(np.int64)


def _costs(chance: Chance, price: Floats) -> Floats:
    cost = np.round(price * chance.uniform(0.42, 0.63, len(price)), 2)
    return np.where(chance.random(len(price)) < 0.04, np.nan, cost)


def product_columns(
    chance: Chance, products: Products, sold: Ints, season: Season
) -> dict[str, Sequence[object]]:
    """What their file says. sold: pieces of each, from which reviews and bestsellers follow."""
    articles, size = products.articles, len(products)
    return {
        "product_id": products.ids,
        "name": [a.name for a in articles],
        "brand": [a.brand for a in articles],
        "category": [a.category for a in articles],
        "subcategory": [a.subcategory for a in articles],
        "price": products.price.tolist(),
        "currency": ["USD"] * size,
        "cost": ["" if np.isnan(c) else c for c in products.cost.tolist()],
        "stock": products.stock.tolist(),
        "rating": np.round(np.clip(chance.normal(4.3, 0.35, size), 2.4, 5), 1).tolist(),
        "review_count": chance.binomial(sold, 0.09).tolist(),
        "description": [a.description for a in articles],
        "url": [f"https://shop.example.com/p/{_slug(a.name)}" for a in articles],
        "image_url": [f"pictures/{i}.svg" for i in products.ids],
        "launched_at": stamps(products.launched),
        "tags": _tags(chance, products, sold, season),
    }


def _tags(chance: Chance, products: Products, sold: Ints, season: Season) -> list[str]:
    many = np.sort(sold)[-len(sold) // 12]
    new = products.launched > season.end - 90 * DAY
    reduced = chance.random(len(products)) < 0.1
    marks = texts([""] * len(products))
    for mark, has in (
        ("bestseller", sold >= many),
        ("new", new),
        ("sale", reduced & ~new),
    ):
        marks = np.where(has, marks + f";{mark}", marks)
    return [";".join(a.tags) + m for a, m in zip(products.articles, marks, strict=True)]


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower().replace("é", "e")).strip("-")
