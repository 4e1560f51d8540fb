"""Why a line that repeats would be set aside, told by the words in it; and how a rule for such lines is called."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType

from corpuskit.body import fold
from corpuskit.model import Category
from corpuskit.prose import ends_sentence

# Words, folded; one that ends in "*" is the beginning of some. The first category with a hit is meant.
_WORDS = {
    Category.LEGAL: "© copyright* privacy* cookie cookies disclaimer* impressum datenschutz*",
    Category.COMMENTS: "comment comments commenting kommentar kommentare kommentieren комментар*",
    Category.SUBSCRIBE: "subscribe subscriber subscribers subscription* newsletter* inbox membership* abonn* abo anmelden suscri* inscriv* donate donation* подпис*",
    Category.SHARE: "share facebook twitter whatsapp telegram linkedin flipboard follow teilen partager compartir поделиться",
    Category.AD: "advert adverts advertisement* advertising anzeige anzeigen werbung publicidad publicité sponsor sponsored реклам* ad ads",
    Category.TEASER: "related latest popular trending recommended recommendations mehr lesen interessant lire leer leggi читайте",
    Category.MEDIA: "photo photos image images video videos foto fotos bild bilder getty caption",
    Category.BYLINE: "author authors byline updated published autor autorin",
}
# Words that mean something only where a line begins with them, or is no more than them.
_OPENINGS = {
    Category.LEGAL: (
        "all rights reserved",
        "alle rechte",
        "tous droits",
        "todos los derechos",
        "все права",
        "terms",
    ),
    Category.SUBSCRIBE: (
        "sign up",
        "sign in",
        "support us",
        "support our",
        "support the",
        "get premium",
        "go premium",
    ),
    Category.TEASER: ("read", "more", "also", "keep reading", "top stories", "top"),
    Category.MEDIA: ("watch",),
    Category.BYLINE: ("by", "von", "par", "por", "written by"),
}

_WORD = re.compile(r"©|\w+")


def _told(category: Category) -> tuple[Category, frozenset[str], tuple[str, ...], list[list[str]]]:
    words = _WORDS.get(category, "").split()
    stems = tuple(word[:-1] for word in words if word.endswith("*"))
    openings = [opening.split() for opening in _OPENINGS.get(category, ())]
    return category, frozenset(words), stems, openings


_TOLD = tuple(map(_told, _WORDS))

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
    """The category of a line that repeats: what its words say, else nav; a notice alone is told from a sentence."""
    words = _WORD.findall(folded)
    told = _TOLD[:1] if ends_sentence(folded) else _TOLD
    for category, known, stems, openings in told:
        opens = any(words[: len(opening)] == opening for opening in openings)
        if opens or any(word in known or word.startswith(stems) for word in words):
            return category
    return Category.NAV


def name_of(category: Category) -> str:
    """What a rule for whole lines of that category is called."""
    return _NAMES[category]


def slug(text: str) -> str:
    """`text` as the name of a rule: its first words, in small letters."""
    letters = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", fold("".join(letters)))
    return "-".join(words[:4]) or "line"
