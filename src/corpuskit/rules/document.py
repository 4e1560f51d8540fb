"""Rules that know a document as a whole: its title, and what it says twice."""

from __future__ import annotations

from collections.abc import Iterator

from corpuskit.body import Body
from corpuskit.model import Category
from corpuskit.prose import could_be_headline, weight
from corpuskit.rules.values import Rule, Span


def opening_headline(body: Body) -> Iterator[Span]:
    """The first line as the title, where it could be a headline and the next line that differs from it could not."""
    if body.title is not None or len(body.blocks) < 2:
        return
    first, folded = body.blocks[0].text, body.folded[0]
    behind = next((n for n in range(1, len(body.folded)) if body.folded[n] != folded), None)
    if behind is None or could_be_headline(body.blocks[behind].text):
        return
    if could_be_headline(first):
        yield Span(0, field="title", value=first)


def capture_title(name: str = "title") -> Rule:
    """A rule for sources whose dumps begin with the title: it takes the first line, where the next could not be one.

    The generic rules ask for more: the line's spelling, its place or its neighbours must speak for it too.
    """
    return Rule(name, Category.TITLE, opening_headline, repeats=True)


# What a document says twice

DUPLICATE = 60
"""Letters, weighted, from which a line said twice is a copy; below it may be a refrain or a speaker's name."""


_LEAST_DUPLICATE = int(DUPLICATE / 2.2)
"""Characters of the shortest such line: none weighs more than 2.2 letters."""


def duplicates(body: Body) -> Iterator[Span]:
    """Every verbatim copy of a long line but one.

    The first copy stays, unless it opens the text: a paragraph drawn to the top stands where it came from.
    """
    long = [(n, b.text) for n, b in enumerate(body.blocks) if len(b.text) >= _LEAST_DUPLICATE]
    if len({text for _, text in long}) == len(long):
        return
    copies: dict[str, list[int]] = {}
    for n, text in long:
        copies.setdefault(text, []).append(n)
    for text, numbers in copies.items():
        if len(numbers) > 1 and weight(text) >= DUPLICATE:
            stays = numbers[1] if numbers[0] == 0 else numbers[0]
            yield from (Span(n, copy_of=stays) for n in numbers if n != stays)


def drop_duplicates(name: str = "duplicate") -> Rule:
    """A rule that leaves one copy of each long line that stands more than once."""
    return Rule(name, Category.DUPLICATE, duplicates, repeats=True)
