"""The pictures of an article, with the captions and credits that stand beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import attrs

from corpuskit.html.leaves import Leaf, Reading, uncontrolled
from corpuskit.html.region import Region
from corpuskit.html.witness import LONGEST_URL, absolute
from corpuskit.html.words import words_of
from corpuskit.model import Image

_MOST = 60
"""Pictures of an article, at most."""
_LEVELS = 6
"""Parts around a picture among which its figure is looked for."""
_DEPTH = 64
"""Parts around a picture among which the region is looked for."""
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "srcset", "data-srcset")
_CREDITS = frozenset(
    "credit credits copyright photographer fotograf source rights byline autor author".split()
)
_CREDIT = re.compile(
    r"^\W{0,3}(?:Photo|Photos|Image|Picture|Credit|Copyright|Foto|Fotos|Bild|Bilder|Quelle|Фото|Foto de|©)"
    r"(?: (?:by|credit|courtesy of|von|de))?\s{0,3}[:/©|-]?\s{0,3}(?=\S)",
    re.IGNORECASE,
)


def read_images(reading: Reading, region: Region) -> tuple[Image, ...]:
    """The pictures within the region, each address once."""
    found: dict[str, Image] = {}
    for part, element in reading.images:
        if not _is_within(reading, part, region.part):
            continue
        url = _address(element)
        if url is None or url in found:
            continue
        around = reading.ancestors(part, most=_LEVELS)
        figure = next((at for at in around if reading.tags[at] == "figure"), None)
        found[url] = _image(url, reading, figure)
        if len(found) >= _MOST:
            break
    return tuple(found.values())


def joined(images: Iterable[Image], base: str | None) -> tuple[Image, ...]:
    """The pictures at absolute addresses, as far as those are known, each address once."""
    found: dict[str, Image] = {}
    for image in images:
        url = absolute(image.url, base) or image.url
        found.setdefault(url, attrs.evolve(image, url=url))
    return tuple(found.values())


def _is_within(reading: Reading, part: int, outer: int) -> bool:
    for _ in range(_DEPTH):
        if part <= outer:
            break
        part = reading.parents[part]
    return part == outer


def _address(element: Any) -> str | None:
    """Where a picture is; None for counters and for what the page carries in itself."""
    for name in ("width", "height"):
        size = element.get(name)
        if size and size.isdecimal() and len(size) < 6 and int(size) < 50:
            return None
    for name in _SOURCES:
        value = (element.get(name) or "").strip()
        url = value.split()[0].rstrip(",") if value and "srcset" in name else value
        if url and len(url) <= LONGEST_URL and not url.startswith("data:") and " " not in url:
            return url if url.isprintable() else uncontrolled(url)
    return None


def _image(url: str, reading: Reading, figure: int | None) -> Image:
    if figure is None:
        return Image(url)
    captions: list[str] = []
    credits: list[str] = []
    for leaf in reading.leaves[reading.first[figure] : reading.last[figure]][:8]:
        if leaf.text:
            (credits if _is_credit(reading, leaf) else captions).append(leaf.text)
    return Image(url, " ".join(captions) or None, " ".join(credits) or None)


def _is_credit(reading: Reading, leaf: Leaf) -> bool:
    if leaf.length > 120:
        return False
    names = reading.elements[leaf.part].get("class")
    return bool((names and not _CREDITS.isdisjoint(words_of(names))) or _CREDIT.match(leaf.text))
