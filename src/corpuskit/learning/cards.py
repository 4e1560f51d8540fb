"""Cards of other articles between the paragraphs of a text: a section, a headline, a blurb, and the day below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from corpuskit.dates import read_date
from corpuskit.learning.samples import BULLETS, Line
from corpuskit.learning.values import Proposal, UnitLine
from corpuskit.learning.zones import Zone
from corpuskit.model import Category
from corpuskit.prose import could_be_headline

_LEAST = 3
"""Cards that must be found in all documents together: a day below a sentence may be chance."""

SECTION, HEADLINE, BLURB = map(UnitLine.named, ("SECTION", "HEADLINE", "BLURB"))

_PART = re.compile(r"\d+|[^\W\d_]+\.?|\s+|.")


@attrs.frozen
class Cards:
    """Cards of one shape: the numbers of their lines, by document, and what each of their lines is like."""

    lines: tuple[frozenset[int], ...]
    shapes: tuple[UnitLine, ...] = ()

    def proposals(self) -> Iterator[Proposal]:
        """The rule that takes them."""
        if self.shapes:
            yield Proposal("drop_card", "cards", Category.TEASER, self.shapes, least=1)


def cards_in(zones: Sequence[Zone]) -> Cards:
    """The cards within the texts, if there are several, all alike, and hardly any other line that is a day."""
    days = [(zone, kept, at) for zone in zones for kept, at in _days(zone)]
    for above in ((SECTION, HEADLINE, BLURB), (HEADLINE, BLURB), (SECTION, HEADLINE)):
        cards = [
            (zone, kept[at - len(above) : at + 1])
            for zone, kept, at in days
            if _is_card(zone, kept[max(0, at - len(above)) : at], above)
        ]
        day = _day([zone.sample.lines[lines[-1]].text for zone, lines in cards])
        if len(cards) >= _LEAST and 3 * len(cards) >= 2 * len(days) and day:
            lines = (
                frozenset(n for other, lines in cards if other is zone for n in lines)
                for zone in zones
            )
            return Cards(tuple(lines), (*above, day))
    return Cards(tuple(frozenset[int]() for _ in zones))


def _days(zone: Zone) -> Iterator[tuple[list[int], int]]:
    """The lines of the text that the generic rules left, with the place of each among them that is a day."""
    kept = [n for n in zone.core if zone.sample.lines[n].kept]
    for at, n in enumerate(kept):
        if read_date(zone.sample.lines[n].text) is not None:
            yield kept, at


def _is_card(zone: Zone, numbers: Sequence[int], above: Sequence[UnitLine]) -> bool:
    lines = [zone.sample.lines[n] for n in numbers]
    return len(lines) == len(above) and all(
        is_like(line, shape) for line, shape in zip(lines, above, strict=True)
    )


def is_like(line: Line, shape: UnitLine) -> bool:
    """Whether a line has that shape, and is no item of a list; headlines could be some."""
    if line.text[0] in BULLETS or not shape.made().fits(line.text):
        return False
    return shape is not HEADLINE or could_be_headline(line.text)


def _day(texts: Sequence[str]) -> UnitLine | None:
    """The shape of `texts`: numbers of as many figures, any word for a word, and all else as it stands."""
    shapes = {"".join(map(_part, _PART.findall(text))) for text in texts}
    return UnitLine(shapes.pop(), 40) if len(shapes) == 1 else None


def _part(part: str) -> str:
    if part.isdecimal():
        return r"\d{4}" if len(part) == 4 else r"\d{1,2}"
    if part[0].isalpha():
        return r"[^\W\d_]{1,12}\.?"
    return " " if part.isspace() else re.escape(part)
