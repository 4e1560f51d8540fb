"""Why a line that repeats would be set aside, told by the words in it; and how a rule for such lines is called."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType

from corpuskit.body import fold
from corpuskit.model import Category

# Beginnings of words, folded. The first category with a hit is meant.
_WORDS = {
    Category.LEGAL: "© copyright rights privacy terms cookie disclaimer impressum datenschutz droits derechos права",
    Category.COMMENTS: "comment kommentar opinión комментар",
    Category.SUBSCRIBE: "subscri newsletter inbox sign membership abonn abo anmeld suscr inscriv premium support donate spend подпис",
    Category.SHARE: "share facebook twitter whatsapp telegram linkedin flipboard follow teil partag compart подел",
    Category.AD: "advert anzeige werbung publicidad publicité sponsor реклам ad",
    Category.TEASER: "read more related latest popular trending recommend keep also mehr lesen interessant lire leer leggi читайте top",
    Category.MEDIA: "photo image video foto bild getty watch caption",
    Category.BYLINE: "by author written published updated von par autor",
}

_WORD = re.compile(r"©|\w+")
_WHOLE = frozenset({"by", "ad", "abo", "top", "von", "par", "more", "also", "mehr", "read"})

_NAMES = MappingProxyType(
    {
        Category.LEGAL: "notices",
        Category.COMMENTS: "comment-prompts",
        Category.SUBSCRIBE: "subscription-prompts",
        Category.SHARE: "share-buttons",
        Category.AD: "adverts",
        Category.TEASER: "teaser-headings",
        Category.MEDIA: "media-labels",
        Category.BYLINE: "bylines",
        Category.NAV: "furniture",
    }
)

FIELD_WORDS = MappingProxyType(
    {
        "author": "authors",
        "authors": "authors",
        "words": "authors",
        "by": "authors",
        "autor": "authors",
        "reporter": "authors",
    }
    | {
        "tags": "topics",
        "topics": "topics",
        "under": "topics",
        "about": "topics",
        "keywords": "topics",
    }
    | {"section": "section", "rubric": "section", "category": "section"}
)
"""The field that a prefix fills, by its last word."""


def category_of(folded: str) -> Category:
    """The category of a line that repeats: what its words say, else nav."""
    words = _WORD.findall(folded)
    for category, openings in _WORDS.items():
        known = openings.split()
        if any(_says(word, opening) for word in words for opening in known):
            return category
    return Category.NAV


def _says(word: str, opening: str) -> bool:
    return word == opening if opening in _WHOLE else word.startswith(opening)


def name_of(category: Category) -> str:
    """What a rule for whole lines of that category is called."""
    return _NAMES[category]


def slug(text: str) -> str:
    """`text` as the name of a rule: its first words, in small letters."""
    letters = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", fold("".join(letters)))
    return "-".join(words[:4]) or "line"
