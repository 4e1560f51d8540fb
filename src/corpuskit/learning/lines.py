"""Lines that repeat around and within the text: as they are, by how they begin, by their shape, by what follows them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice

from corpuskit.body import FOLD_LIMIT, fold, key_of
from corpuskit.dates import read_date
from corpuskit.learning.captions import propose_captions
from corpuskit.learning.categories import FIELD_WORDS, category_of, name_of, slug
from corpuskit.learning.samples import BULLETS, Line, Samples, text_of
from corpuskit.learning.shapes import MOST, has_number, propose_shapes
from corpuskit.learning.units import propose_units
from corpuskit.learning.values import Proposal
from corpuskit.learning.zones import Zone
from corpuskit.model import Category
from corpuskit.prose import weight

_SAID = 25
"""Letters from which a line that two documents share outside of their texts is the source's."""

_OPENING = 40
"""Characters of the longest opening up to its colon."""

_WITHIN = frozenset(
    {Category.AD, Category.MEDIA, Category.SHARE, Category.SUBSCRIBE, Category.TEASER}
)
"""What lines between paragraphs are for that no article has of its own."""

_WORDS = 3
"""Words of an opening without a colon."""

_BOX = 3
"""Lines of the shortest box within the text."""

_LONG = 60
"""Characters that are looked for of a line that is too long to be named whole."""


def propose_lines(
    samples: Samples, zones: Sequence[Zone], framing: frozenset[str]
) -> Iterator[Proposal]:
    """Rules for what repeats in `zones`: lines that frame nothing else, openings, shapes and units."""
    units = list(propose_units(samples, zones))
    heads = {fold(head) for unit in units for head in unit.lines()}
    yield from units
    edges = {zone.sample.lines[zone.lines.start].folded for zone in zones if zone.lines.start}
    taken = _repeated(samples, zones) - heads - edges - framing
    yield from _line_rules(samples, zones, taken)
    yield from _section_rules(samples, zones, taken)
    yield from _opening_rules(samples, zones, taken)
    yield from propose_shapes(samples, zones)
    yield from propose_captions(zones)


# Whole lines


def _repeated(samples: Samples, zones: Sequence[Zone]) -> set[str]:
    """The folded lines that are the source's: common ones, and those that two documents share where no text of theirs is.

    Within a text a line that stands alone is its own, be it a refrain or a question, unless its words say what it is for.
    """
    where: dict[str, list[bool]] = {}
    sentences: set[str] = set()
    for zone in zones:
        boxed = set(_boxed(samples, zone))
        for n, line in zone.left():
            if samples.is_repeated(line.folded) and not _varies(line):
                where.setdefault(line.folded, []).append(n in zone.core and n not in boxed)
                sentences |= {line.folded} if line.sentence else set()
    return {
        folded
        for folded, inside in where.items()
        if (samples.is_common(folded) or _says_something(folded))
        and (not any(inside) or _is_label(folded, sentences))
    }


def _is_label(folded: str, sentences: set[str]) -> bool:
    return folded not in sentences and category_of(folded) is not Category.NAV


def _varies(line: Line) -> bool:
    """Whether a line has a number in it, or is a date, that another document has by chance."""
    return has_number(line) or read_date(line.text) is not None


def _says_something(folded: str) -> bool:
    return sum(map(str.isalpha, folded)) >= _SAID


def _boxed(samples: Samples, zone: Zone) -> Iterator[int]:
    """The lines within the text that stand in a box: three or more in a row that others have too, half of them paragraphs at most."""
    lines = zone.sample.lines
    for repeated, run in groupby(zone.core, lambda n: samples.is_repeated(lines[n].folded)):
        numbers = list(run)
        paragraphs = sum(lines[n].paragraph for n in numbers)
        if repeated and len(numbers) >= _BOX and paragraphs * 2 <= len(numbers):
            yield from numbers


def _line_rules(
    samples: Samples, zones: Sequence[Zone], taken: Iterable[str]
) -> Iterator[Proposal]:
    by_category: dict[Category, list[str]] = {}
    long: list[str] = []
    for folded in dict.fromkeys(_in_order(zones, taken)):
        if len(folded) >= FOLD_LIMIT:
            long.append(folded)
        else:
            by_category.setdefault(category_of(folded), []).append(folded)
    for category, lines in by_category.items():
        texts = tuple(text_of(samples, folded) for folded in lines)
        yield Proposal("drop_line", name_of(category), category, texts)
    for folded in long:
        text = text_of(samples, folded)
        opening = text[:_LONG].rsplit(" ", 1)[0]
        yield Proposal(
            "drop_opening",
            slug(opening),
            category_of(folded),
            (opening,),
            options=(("longest", int(weight(text)) + 20),),
        )


def _section_rules(samples: Samples, zones: Sequence[Zone], taken: set[str]) -> Iterator[Proposal]:
    """A rule for what stands above a title or a text and is the item of a menu with bullets: the article's section."""
    menu = {
        folded.strip("".join(BULLETS) + " ")
        for folded, count in samples.counts.items()
        if count >= samples.most and folded[0] in BULLETS
    }
    found = dict.fromkeys(
        line.folded
        for zone in zones
        for n, line in zone.left()
        if n < zone.article.start and line.folded in menu - taken
    )
    if found:
        texts = tuple(text_of(samples, folded) for folded in found)
        yield Proposal("drop_line", "sections", Category.NAV, texts)


def _in_order(zones: Sequence[Zone], taken: Iterable[str]) -> Iterator[str]:
    own = frozenset(taken)
    for zone in zones:
        for _, line in zone.left():
            if line.folded in own:
                yield line.folded


# Openings


def _opening_rules(samples: Samples, zones: Sequence[Zone], taken: set[str]) -> Iterator[Proposal]:
    found: dict[str, dict[str, list[str]]] = {}
    for zone in zones:
        for n, line in zone.left():
            opening = None if line.sentence else _opening(line.text)
            if opening and n in zone.core and not _says_what_for(opening):
                continue
            if opening and line.folded not in taken:
                by_sample = found.setdefault(key_of(opening).folded, {})
                by_sample.setdefault(zone.sample.article.id, []).append(line.text)
    own = [line for zone in zones for _, line in zone.left() if _is_text(zone, line, samples)]
    texts = sorted(line.folded for line in own)
    sentences = sorted(line.folded for line in own if line.sentence)
    by_opening = {
        folded: [line for lines in by_sample.values() for line in lines]
        for folded, by_sample in found.items()
        if len(by_sample) >= samples.most
        and not _opens_any(sentences if _says_what_for(folded) else texts, folded)
    }
    proposed = (
        _opening_rule(folded, lines)
        for folded, lines in by_opening.items()
        if len(set(map(str.casefold, lines))) > 1
    )
    yield from islice(proposed, MOST)


def _says_what_for(opening: str) -> bool:
    """Whether an opening up to its colon says what the line is for, so that it may stand within a text: "Watch:"."""
    return opening.endswith(":") and category_of(opening.casefold()) in _WITHIN


def _opens_any(texts: Sequence[str], opening: str) -> bool:
    """Whether one of the sorted `texts` begins with `opening`."""
    n = bisect_left(texts, opening)
    return n < len(texts) and texts[n].startswith(opening)


def _is_text(zone: Zone, line: Line, samples: Samples) -> bool:
    return not samples.is_repeated(line.folded) and any(
        n in zone.core for n in zone.sample.places[line.folded]
    )


def _opening(text: str) -> str | None:
    """How a line begins: up to its colon, or its first words."""
    before, colon, behind = text[: _OPENING + 1].partition(":")
    if colon and behind.strip() and any(map(str.isalpha, before)) and "//" not in behind[:2]:
        return before + colon
    words = text.split()
    if len(words) > _WORDS and not any(map(str.isdigit, "".join(words[:_WORDS]))):
        return " ".join(words[:_WORDS])
    return None


def _opening_rule(folded: str, lines: Sequence[str]) -> Proposal:
    opening = _opening(lines[0]) or lines[0]
    heaviest = max(int(weight(line)) for line in lines) + 40
    longest = (("longest", heaviest),) if heaviest > 200 else ()
    rests = [line[len(opening) :] for line in lines]
    field = "published" if all(map(read_date, rests)) else FIELD_WORDS.get(_last_word(folded))
    if field and opening.endswith(":"):
        category = Category.BYLINE if field in ("authors", "published") else Category.NAV
        return Proposal("capture_line", slug(opening), category, (field, opening), longest)
    return Proposal("drop_opening", slug(opening), category_of(folded), (opening,), longest)


def _last_word(folded: str) -> str:
    words = re.findall(r"\w+", folded)
    return words[-1] if words else ""
