"""What sites set around and between the paragraphs of an article: links in brackets, lists run together, closing notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body
from corpuskit.prose import ends_sentence
from corpuskit.rules import Rule, Span
from corpuskit.text.bare import bare
from corpuskit.text.looks import look
from corpuskit.text.prompts import prompted
from corpuskit.text.tables import table

_LEAST_LINK = 30
_LONGEST_LINK = 200


@attrs.frozen
class BracketedLinks:
    """Selects whole lines in square brackets, as long as headlines: links to other articles."""

    line_by_line: ClassVar[bool] = True

    def __call__(self, body: Body) -> Iterator[Span]:
        for n, block in enumerate(body.blocks):
            text = block.text
            if (
                text[0] == "["
                and text[-1] == "]"
                and _LEAST_LINK <= len(text) <= _LONGEST_LINK
                and text.find("]") == len(text) - 1
            ):
                yield Span(n)


_RUN_TOGETHER = 200


@attrs.frozen
class ListsRunTogether:
    """Selects long lines without an end that begin with the head of a list: "MOST READ IN NEWS ..."."""

    line_by_line: ClassVar[bool] = True

    def __call__(self, body: Body) -> Iterator[Span]:
        heads = table("teaser")
        for n in body.find(heads.triggers):
            text = body.blocks[n].text
            if len(text) < _RUN_TOGETHER or ends_sentence(text):
                continue
            words = bare(text[:60]).split()[:3]
            begun = {" ".join(words[:k]) for k in (2, 3)}
            if not begun.isdisjoint(heads.lines):
                yield Span(n)


_LONGEST_NOTE = 250
_SHORT_NOTE = 120
_QUOTED = re.compile(r"[\"“”„«»]")
_RULE = re.compile(r"[_*=~-]{3,}")


def closing_notes(body: Body) -> Iterator[Span]:
    """The lines at the very end that speak to the reader about the site: from the end back as long as all do.

    A rule of dashes above them goes with them. A paragraph must stand above.
    """
    prompts = prompted(body)
    behind = first = len(body.blocks)
    last = body.head
    while first - 1 > last and (first - 1 in prompts or _is_note(body.blocks[first - 1].text)):
        first -= 1
    if all(n in prompts for n in range(first, behind)):
        return
    if first - 1 > last and _RULE.fullmatch(body.blocks[first - 1].text):
        first -= 1
    yield from map(Span, range(first, behind))


def _is_note(text: str) -> bool:
    line = look(text)
    if line.weight > _LONGEST_NOTE or _QUOTED.search(text):
        return False
    if not line.addressed:
        return line.services > 2
    return line.services > 1 or (line.services == 1 and line.weight <= _SHORT_NOTE)


NOTE_RULES: tuple[Rule, ...] = (
    Rule("bracketed-link", "teaser", BracketedLinks(), repeats=True),
    Rule("list-run-together", "teaser", ListsRunTogether(), table("teaser").triggers, repeats=True),
    Rule("closing-note", "subscribe", closing_notes, repeats=True),
)
