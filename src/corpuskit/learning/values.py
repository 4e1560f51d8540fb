"""What was learned: proposed rules, each with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from corpuskit import rules
from corpuskit.model import Category
from corpuskit.rules import LineShape, Rule

SEVERAL = 2
"""Documents in which a rule must take something, if it takes one thing of each."""

EXAMPLES = 3
"""Examples that are kept of what a rule takes."""


_MEANINGS = {
    "drop_head": "all up to a line before the text",
    "drop_tail": "all from a line behind the text",
    "drop_line": "whole lines",
    "drop_opening": "lines that begin so",
    "capture_title": "the first line; it is the title",
    "capture_title_behind": "the headline behind a line",
    "capture_line": "lines that begin so; they fill a field",
    "drop_matching": "lines of this shape",
    "drop_card": "lines of these shapes, one after the other",
    "drop_posts": "all from the first of several posts, each with its time",
    "drop_repeated_unit": "a line and what follows it",
}


@attrs.frozen
class Evidence:
    """What speaks for a rule: in how many of the documents it takes something, where, and what."""

    documents: int = 0
    of: int = 0
    where: tuple[str, ...] = ()
    taken: int = 0
    examples: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Where in the documents, in words."""
        return listed([where.removesuffix(" the text") for where in self.where]) + " the text"

    def __str__(self) -> str:
        said = f"{self.documents} of {self.of} documents, {self.place}"
        return f"{said}: {', '.join(map(repr, self.examples))}" if self.examples else said


def listed(words: Sequence[str]) -> str:
    """`words` as a list: "a", "a and b", "a, b and c"."""
    return " and ".join([*([", ".join(words[:-1])] if words[:-1] else []), *words[-1:]])


@attrs.frozen
class UnitLine:
    """A line of a repeated unit, as `corpuskit.rules.LineShape` takes it; of those that have a name there only the name."""

    pattern: str
    longest: int
    name: str = ""

    @classmethod
    def named(cls, name: str) -> UnitLine:
        """The shape that is called so in `corpuskit.rules`."""
        shape: LineShape = getattr(rules, name)
        return cls(shape.pattern.pattern, shape.longest, name)

    def made(self) -> LineShape:
        """The value that it stands for."""
        return LineShape(self.pattern, longest=self.longest)


Option = int | tuple[str, ...]
Argument = str | tuple[str, ...] | UnitLine


@attrs.frozen
class Proposal:
    """A rule that is proposed: the call of a rule maker, as it will be written, and its evidence.

    It must take something in `least` documents: what it takes of one alone says nothing of the source, unless that has several.
    """

    maker: str
    name: str
    category: Category
    arguments: tuple[Argument, ...]
    options: tuple[tuple[str, Option], ...] = ()
    evidence: Evidence = Evidence()
    least: int = SEVERAL

    @property
    def label(self) -> tuple[str, ...]:
        """What the call begins with: the rule's name, and its category where the maker does not know it."""
        return (self.name,) if self.category is Category.TITLE else (self.name, str(self.category))

    def rule(self) -> Rule:
        """The rule itself."""
        arguments = (a.made() if isinstance(a, UnitLine) else a for a in self.arguments)
        made: Rule = getattr(rules, self.maker)(*self.label, *arguments, **dict(self.options))
        return made

    @property
    def meaning(self) -> str:
        """What goes, in words."""
        return _MEANINGS[self.maker]

    def lines(self) -> Iterator[str]:
        """The lines and openings that it looks for."""
        for argument in self.arguments:
            if isinstance(argument, str):
                yield argument
            elif isinstance(argument, tuple):
                yield from argument
