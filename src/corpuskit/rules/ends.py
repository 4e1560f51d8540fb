"""Rules for what stands around the text: from the first line to a known one, and from a known one to the last.

Where the text is, its paragraphs tell: two that follow each other are running text, one alone may be a teaser or a notice.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

import attrs

from corpuskit.body import Body
from corpuskit.dates import find_moment
from corpuskit.model import Category
from corpuskit.prose import could_be_headline, ends_sentence, is_prose, is_title_case, weight
from corpuskit.rules.values import Rule, Span, folded_lines, is_one_of
from corpuskit.rules.words import share, stems

_HEAVIEST = 300
"""Letters of a paragraph that count at most, so that one long notice does not outweigh a text."""

_SPOKEN_OF = 0.5
_MANY = 0.25
"""The share of a title's words that its text has, too, at least, and what is much more."""

NEAR = 4
"""Lines behind a marker of which one may be the title."""


def is_paragraph(text: str) -> bool:
    """Whether a line is running text that ends as a sentence does, and no headline."""
    return is_prose(text) and ends_sentence(text) and not is_title_case(text)


@attrs.frozen
class Prose:
    """Where the running text of a body is.

    `first` is the number of the first of two paragraphs that follow each other, `last` the number behind the last
    two (where there are none: the number behind all blocks, and 0). `before[n]` is the weight of the paragraphs
    that stand before block n.
    """

    first: int
    last: int
    before: tuple[float, ...]

    @classmethod
    def of(cls, body: Body) -> Prose:
        """Where it is in `body`."""
        prose = [is_paragraph(block.text) for block in body.blocks]
        pairs = [n for n, pair in enumerate(itertools.pairwise(prose)) if all(pair)]
        weights = (
            min(weight(block.text), _HEAVIEST) if is_long else 0.0
            for block, is_long in zip(body.blocks, prose, strict=True)
        )
        before = tuple(itertools.accumulate(weights, initial=0.0))
        return cls(pairs[0] if pairs else len(prose), pairs[-1] + 2 if pairs else 0, before)

    def is_behind(self, n: int) -> bool:
        """Whether the text stands before block `n`, and nothing like it from there on."""
        return n >= self.last and self.before[n] > self.before[-1] - self.before[n]

    def is_ahead(self, n: int) -> bool:
        """Whether the text stands behind block `n`, and nothing like it up to there."""
        return n < self.first and self.before[n] < self.before[-1] - self.before[n + 1]


def _last_ahead(body: Body, markers: frozenset[str]) -> int | None:
    """The number of the last line before the text that is one of `markers`."""
    found = (n for n in body.find(markers) if is_one_of(body, n, markers))
    return max((n for n in found if body.once(Prose.of).is_ahead(n)), default=None)


@attrs.frozen
class _Head:
    markers: frozenset[str]

    def __call__(self, body: Body) -> Iterator[Span]:
        last = _last_ahead(body, self.markers)
        if last is not None:
            yield from map(Span, range(last + 1))


def drop_head(name: str, category: str, *markers: str) -> Rule:
    """A rule that removes all from the beginning to the last line before the text that is one of `markers`.

    The text begins where two paragraphs of running text follow each other: single ones may stand before the marker, if they
    are less than what stands behind it.
    """
    folded = folded_lines(name, markers)
    return Rule(name, category, _Head(folded), folded, repeats=True)


@attrs.frozen
class _TitleBehind:
    markers: frozenset[str]

    def __call__(self, body: Body) -> Iterator[Span]:
        last = None if body.title is not None else _last_ahead(body, self.markers)
        if last is None:
            return
        near = range(last + 1, min(last + 1 + NEAR, body.once(Prose.of).first))
        title = titled({n: body.blocks[n].text for n in near}, body.once(words_said))
        if title is not None:
            yield Span(title, field="title", value=body.blocks[title].text)


def titled(near: Mapping[int, str], said: frozenset[str]) -> int | None:
    """Which of the lines that stand near each other is the title of a text of which the longer words are `said`.

    It could be a headline, tells no day, and the text has half of its longer words. Of several it is the first, unless the text has
    many more of the words of a later one: a section may stand above, a standfirst below.
    """
    shares = {
        n: share(stems(text.casefold()), said)
        for n, text in near.items()
        if could_be_headline(text) and find_moment(text) is None
    }
    least = max(_SPOKEN_OF, max(shares.values(), default=0.0) - _MANY)
    return next((n for n, part in shares.items() if part >= least), None)


def words_said(body: Body) -> frozenset[str]:
    """The longer words of all sentences."""
    texts = (block.text for block in body.blocks if ends_sentence(block.text))
    return frozenset[str]().union(*(stems(text.casefold()) for text in texts))


def capture_title_behind(name: str, *markers: str) -> Rule:
    """A rule that takes the title: behind the last of `markers` before the text, a line that could be a headline.

    The text must have half of its longer words. At most three lines may stand between it and the marker, such as the section.
    """
    folded = folded_lines(name, markers)
    return Rule(name, Category.TITLE, _TitleBehind(folded), folded, repeats=True)


@attrs.frozen
class _Tail:
    markers: frozenset[str]

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.find(self.markers):
            if is_one_of(body, n, self.markers) and body.once(Prose.of).is_behind(n):
                yield from map(Span, range(n, len(body.blocks)))
                return


def drop_tail(name: str, category: str, *markers: str) -> Rule:
    """A rule that removes all from the first line behind the text that is one of `markers` to the end.

    It asks for more than `drop_from`: no two paragraphs of running text may follow each other behind the line, and all that do
    stand there must be less than what stands before it. So a box within the text is not taken for its end.
    """
    folded = folded_lines(name, markers)
    return Rule(name, category, _Tail(folded), folded, repeats=True)
