"""Lines that repeat around and within the text: as they are, by how they begin, by their shape, by what follows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from corpuskit.body import FOLD_LIMIT, fold, key_of
from corpuskit.dates import read_date
from corpuskit.learning.categories import FIELD_WORDS, category_of, name_of, slug
from corpuskit.learning.samples import BULLETS, Line, Sample, Samples, text_of
from corpuskit.learning.values import Option, Proposal, UnitLine
from corpuskit.model import Category
from corpuskit.prose import could_be_headline, weight

_SAID = 25
"""Letters from which a line that two documents share outside of their texts is the source's."""

_OPENING = 40
"""Characters of the longest opening up to its colon."""

_WORDS = 3
"""Words of an opening without a colon."""

_UNIT = 6
"""Lines of the longest unit behind a line within the text."""

_HEADLINE = r".{8,160}(?<![.!?…:;,])"
_LONG = 60
"""Characters that are looked for of a line that is too long to be named whole."""

_NUMBER = re.compile(r"\d+")


@attrs.frozen
class Zone:
    """A document between what stands around its text: `lines` are numbers, `core` the text itself."""

    sample: Sample
    lines: range
    core: range

    def where(self, n: int) -> str:
        """Where a line stands."""
        if n in self.core:
            return "within the text"
        return "before the text" if n < self.core.start else "behind the text"

    def around(self) -> Iterator[tuple[int, Line]]:
        """The lines before and behind the text that the generic rules left, with their numbers."""
        yield from ((n, line) for n, line in self.left() if n not in self.core)

    def left(self) -> Iterator[tuple[int, Line]]:
        """The lines that the generic rules left, with their numbers."""
        for n in self.lines:
            if self.sample.lines[n].kept:
                yield n, self.sample.lines[n]


def propose_lines(samples: Samples, zones: Sequence[Zone]) -> Iterator[Proposal]:
    """Rules for what repeats in `zones`: lines, openings, shapes and units."""
    units = list(_units(samples, zones))
    heads = {fold(head) for unit in units for head in unit.lines()}
    yield from units
    edges = {zone.sample.lines[zone.lines.start].folded for zone in zones if zone.lines.start}
    taken = {folded for folded in _repeated(samples, zones) if folded not in heads | edges}
    yield from _line_rules(samples, zones, taken)
    yield from _opening_rules(samples, zones, taken)
    yield from _shape_rules(samples, zones)


# Whole lines


def _repeated(samples: Samples, zones: Sequence[Zone]) -> dict[str, list[int]]:
    """The folded lines that are the source's, in their order."""
    within: dict[str, list[bool]] = {}
    for zone in zones:
        for n, line in zone.left():
            if (
                samples.is_repeated(line.folded)
                and not _has_shape(line)
                and not read_date(line.text)
            ):
                within.setdefault(line.folded, []).append(n in zone.core)
    return {
        folded: []
        for folded, inside in within.items()
        if _is_own(samples, folded, inside=any(inside))
    }


def _is_own(samples: Samples, folded: str, *, inside: bool) -> bool:
    """Whether a line that repeats is the source's: it is common, or too long to stand around two texts by chance."""
    if samples.is_common(folded):
        return True
    return not inside and sum(map(str.isalpha, folded)) >= _SAID


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
        for _, line in zone.around():
            opening = _opening(line.text)
            if opening and line.folded not in taken:
                by_sample = found.setdefault(key_of(opening).folded, {})
                by_sample.setdefault(zone.sample.name, []).append(line.text)
    texts = [
        line.folded for zone in zones for _, line in zone.left() if _is_text(zone, line, samples)
    ]
    for folded, by_sample in found.items():
        lines = [line for several in by_sample.values() for line in several]
        if len(by_sample) < samples.most or any(text.startswith(folded) for text in texts):
            continue
        if len({line.casefold() for line in lines}) > 1:
            yield _opening_rule(zones, folded, lines)


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


def _opening_rule(zones: Sequence[Zone], folded: str, lines: Sequence[str]) -> Proposal:
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


# Shapes


def _shape_rules(samples: Samples, zones: Sequence[Zone]) -> Iterator[Proposal]:
    found: dict[str, dict[str, str]] = {}
    within: set[str] = set()
    for zone in zones:
        for n, line in zone.left():
            if _has_shape(line):
                masked = _NUMBER.sub("0", line.folded)
                found.setdefault(masked, {}).setdefault(zone.sample.name, line.text)
                within |= {masked} if n in zone.core else set()
    for masked, by_sample in found.items():
        if len(by_sample) >= samples.most and masked not in within:
            yield _shape_rule(zones, masked, next(iter(by_sample.values())))


def _has_shape(line: Line) -> bool:
    """Whether a short line has a number and enough letters beside it to be known by them, and is more than a date."""
    letters = sum(map(str.isalpha, line.folded))
    return (
        not line.paragraph
        and len(line.folded) < FOLD_LIMIT
        and any(map(str.isdigit, line.folded))
        and letters >= 4
        and read_date(line.text) is None
    )


def _shape_rule(zones: Sequence[Zone], masked: str, text: str) -> Proposal:
    pattern = r"\d+".join(re.escape(part).replace(r"\ ", " ") for part in _NUMBER.split(text))
    options = (("triggers", (key_of(text).word,)),)
    return Proposal("drop_matching", slug(masked), category_of(masked), (pattern,), options)


# Units


def _units(samples: Samples, zones: Sequence[Zone]) -> Iterator[Proposal]:
    """Common lines with what follows them in the same way wherever they stand: bullets, or a number of headlines."""
    behind: dict[str, dict[str, set[tuple[str, int]]]] = {}
    for zone in zones:
        for n in zone.lines:
            line = zone.sample.lines[n]
            if samples.is_common(line.folded) and len(line.folded) < FOLD_LIMIT:
                found = behind.setdefault(line.folded, {}).setdefault(zone.sample.name, set())
                found.add(_following(zone.sample, samples, n))
    for folded, by_sample in behind.items():
        kinds = set().union(*by_sample.values())
        if len(by_sample) >= samples.most and len(kinds) == 1:
            kind, size = kinds.pop()
            if size:
                yield _unit_rule(samples, folded, kind, size)


def _following(sample: Sample, samples: Samples, n: int) -> tuple[str, int]:
    """What follows line `n`: bullets by their mark (however many), or headlines up to a paragraph; ("", 0) if neither."""
    lines = sample.lines[n + 1 : n + 2 + _UNIT]
    mark = lines[0].text[:1] if lines else ""
    if mark in BULLETS and not samples.is_repeated(lines[0].folded):
        return mark, 1
    for size, line in enumerate(lines):
        if line.paragraph:
            return "", size
        if not could_be_headline(line.text) or samples.is_common(line.folded):
            break
    return "", 0


def _unit_rule(samples: Samples, folded: str, mark: str, size: int) -> Proposal:
    text = text_of(samples, folded)
    counted: tuple[tuple[str, Option], ...] = ()
    shape = UnitLine(re.escape(mark) + r"\s.+", 1000)
    if not mark:
        counted, shape = (("at_least", size), ("at_most", size)), UnitLine(_HEADLINE, 160)
    return Proposal("drop_repeated_unit", slug(text), Category.TEASER, ((text,), shape), counted)
