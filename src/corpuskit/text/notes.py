"""What sites set around and between the paragraphs of an article: links in brackets, lists run together, closing notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body
from corpuskit.prose import ends_sentence
from corpuskit.rules import Rule, Span
from corpuskit.text.bare import bare, lead_bare
from corpuskit.text.evidence import names_authors
from corpuskit.text.looks import Kind, look
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
_CAPITALS = re.compile(r"\b[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)+\b")


@attrs.frozen
class ListsRunTogether:
    """Selects long lines without an end that begin with the head of a list: "MOST READ IN NEWS ..."."""

    line_by_line: ClassVar[bool] = True

    def __call__(self, body: Body) -> Iterator[Span]:
        heads = table("teaser")
        for n in body.find(heads.triggers):
            text = block = body.blocks[n].text
            if len(text) < _RUN_TOGETHER or ends_sentence(block):
                continue
            words = bare(text[:60]).split()[:3]
            begun = {" ".join(words[:k]) for k in (2, 3)}
            if not begun.isdisjoint(heads.lines):
                yield Span(n)


_CLOSING = 4
_LONGEST_NOTE = 250
_RULE = re.compile(r"[_*=~-]{3,}")


def closing_notes(body: Body) -> Iterator[Span]:
    """The lines at the very end that are about authors and the site: from the end back as long as all are.

    A paragraph must stand above them.
    """
    prompts = prompted(body)
    behind = len(body.blocks)
    first = behind
    while first > max(body.head + 1, behind - _CLOSING - 4):
        if first - 1 not in prompts and not _is_note(body.blocks[first - 1].text):
            break
        first -= 1
    if first > 0 and any(n not in prompts for n in range(first, behind)):
        yield from map(Span, range(first, behind))


def _is_note(text: str) -> bool:
    if len(text) > _LONGEST_NOTE:
        return False
    if _RULE.fullmatch(text):
        return True
    line = look(text)
    if line.kind <= Kind.REMARK:
        return names_authors(text)
    return (line.services > 0 and line.addressed) or line.services > 2 or names_authors(text)


NOTE_RULES: tuple[Rule, ...] = (
    Rule("bracketed-link", "teaser", BracketedLinks(), repeats=True),
    Rule("list-run-together", "teaser", ListsRunTogether(), table("teaser").triggers, repeats=True),
    Rule("closing-note", "byline", closing_notes, repeats=True),
)
