"""Lines that have the same shape in each document: alike but for their numbers, or for the names in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from corpuskit.body import FOLD_LIMIT, key_of
from corpuskit.dates import read_date
from corpuskit.learning.categories import category_of, slug
from corpuskit.learning.samples import Line, Samples
from corpuskit.learning.values import Option, Proposal
from corpuskit.learning.zones import Zone

MOST = 40
"""Rules of a kind that are proposed at most: no source has so many, and somebody is to read them."""

_LETTERS = 4
"""Letters beside the numbers by which a line is known."""

_SMALL = 8
"""Small letters beside the names by which a line is known."""

_NAMES = 3
"""Names in a line at most, one of which is another in each document."""

_NUMBER = re.compile(r"\d+")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿά-ώа-џա-և]"
"""A letter that is none of the small ones which stand in a row in their alphabets; a pattern cannot ask for more."""
NAME = rf"{_CAPITAL}[\w.'’-]{{0,30}}(?: {_CAPITAL}[\w.'’-]{{0,30}}){{0,4}}"
"""Up to five words that begin with capitals."""
_WORD = re.compile(r"[^\W\d_][\w.'’-]{0,30}")
_WORDS = 5
_MASK = "@"


def has_number(line: Line) -> bool:
    """Whether a short line has a number and enough letters beside it to be known by them, and is more than a date."""
    return (
        not line.paragraph
        and len(line.folded) < FOLD_LIMIT
        and any(map(str.isdigit, line.folded))
        and sum(map(str.isalpha, line.folded)) >= _LETTERS
        and read_date(line.text) is None
    )


def propose_shapes(samples: Samples, zones: Sequence[Zone]) -> Iterator[Proposal]:
    """Rules for lines that nearly all documents have outside of their texts, with other numbers or names in each."""
    numbered = _alike(samples, zones, _without_numbers)
    yield from islice((_numbers_rule(masked, lines[0]) for masked, lines in numbered), MOST)
    named = _alike(samples, zones, _without_names)
    differing = ((masked, lines) for masked, lines in named if len(set(lines)) > 1)
    yield from islice((_names_rule(masked, lines) for masked, lines in differing), MOST)


def _alike(
    samples: Samples, zones: Sequence[Zone], masked_of: Callable[[Line], str | None]
) -> Iterator[tuple[str, list[str]]]:
    """The lines that are one when masked, of enough documents; none that a text has too."""
    found: dict[str, dict[str, str]] = {}
    within: set[str] = set()
    for zone in zones:
        for n, line in zone.left():
            # What a source says of itself in sentences cannot be told from the text's own.
            masked = None if line.sentence else masked_of(line)
            if masked is not None:
                found.setdefault(masked, {}).setdefault(zone.sample.article.id, line.text)
                within |= {masked} if n in zone.core else set()
    for masked, by_document in found.items():
        if len(by_document) >= samples.most and masked not in within:
            yield masked, list(by_document.values())


def _without_numbers(line: Line) -> str | None:
    return _NUMBER.sub("0", line.folded) if has_number(line) else None


def _without_names(line: Line) -> str | None:
    """A short line with an "@" for each name; None where too little is left, or too many names are in it."""
    if len(line.text) >= FOLD_LIMIT or _MASK in line.text or any(map(str.isdigit, line.text)):
        return None
    names = list(_names(line.text))
    masked = _MASK.join(_between(line.text, names))
    small = sum(map(str.islower, masked))
    return masked if 0 < len(names) <= _NAMES and small >= _SMALL else None


def _names(text: str) -> Iterator[slice]:
    """Where the names stand: up to five words in a row, each of which begins with a capital of any alphabet."""
    found: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        follows = found and text[found[-1].end() : word.start()] == " " and len(found) < _WORDS
        if found and not (follows and _is_name(word[0])):
            yield slice(found[0].start(), found[-1].end())
            found = []
        if _is_name(word[0]):
            found.append(word)
    if found:
        yield slice(found[0].start(), found[-1].end())


def _is_name(word: str) -> bool:
    return word[0].isupper() or word[0].istitle()


def _between(text: str, names: Sequence[slice]) -> Iterator[str]:
    """What stands before, between and behind the names."""
    start = 0
    for name in names:
        yield text[start : name.start]
        start = name.stop
    yield text[start:]


def _numbers_rule(masked: str, text: str) -> Proposal:
    pattern = r"\d+".join(map(_escaped, _NUMBER.split(text)))
    options = (("triggers", (key_of(text).word,)),)
    return Proposal("drop_matching", slug(masked), category_of(masked), (pattern,), options)


def _names_rule(masked: str, lines: Sequence[str]) -> Proposal:
    """A rule for lines with these names, and others in the places where they differ."""
    names = zip(*([line[name] for name in _names(line)] for line in lines), strict=True)
    slots = [_escaped(those[0]) if len(set(those)) == 1 else NAME for those in names]
    literals = [_escaped(part) for part in masked.split(_MASK)]
    pattern = "".join(part for pair in zip(literals, [*slots, ""], strict=True) for part in pair)
    first = key_of(lines[0]).word
    triggered = all(key_of(line).word == first for line in lines)
    options: tuple[tuple[str, Option], ...] = (("triggers", (first,)),) if triggered else ()
    name, category = slug(masked.replace(_MASK, " ")), category_of(masked.casefold())
    return Proposal("drop_matching", name, category, (pattern,), options)


def _escaped(text: str) -> str:
    return re.escape(text).replace(r"\ ", " ")
