"""What sites set around and between the paragraphs of an article: links in brackets, lists run together, closing notes."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body, fold
from corpuskit.prose import could_be_headline, ends_sentence
from corpuskit.rules import Rule, Span
from corpuskit.text.bare import bare, lead_bare
from corpuskit.text.looks import look
from corpuskit.text.phrases import signs
from corpuskit.text.prompts import prompted
from corpuskit.text.tables import table

_LEAST_LINK = 30
_LONGEST_LINK = 200


def bracketed_links(body: Body) -> Iterator[Span]:
    """Whole lines in square brackets that are links: behind a label, several, or a headline around the running text.

    One alone between paragraphs is as often a remark of the editors.
    """
    found = [n for n, block in enumerate(body.blocks) if _is_bracketed(block.text)]
    for n in found:
        text = body.blocks[n].text
        at_edge = n < body.head or n >= body.tail
        if (
            len(found) > 1
            or table("teaser").labelled(lead_bare(fold(text)))
            or (at_edge and could_be_headline(text[1:-1]))
        ):
            yield Span(n)


def _is_bracketed(text: str) -> bool:
    """Whether brackets hold a whole line as long as a headline."""
    return (
        text[0] == "["
        and _LEAST_LINK <= len(text) <= _LONGEST_LINK
        and text.find("]") == len(text) - 1
    )


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
    if line.services == 0 or (line.services == 1 and line.weight > _SHORT_NOTE):
        return False
    return any(map(_turns_to_reader, _SENTENCE_END.split(text.casefold())))


_SENTENCE_END = re.compile(r"[.!?…] ")
_WORD = re.compile(r"[\w'’]+")
_FIRST = 40
_FIRST_WORDS = 2


def _turns_to_reader(sentence: str) -> bool:
    """Whether a sentence begins with the reader, with the site or with a request: "If you", "We", "Please"."""
    return not _turns().isdisjoint(_WORD.findall(sentence[:_FIRST])[:_FIRST_WORDS])


@functools.cache
def _turns() -> frozenset[str]:
    tables = (signs.ADDRESSES, signs.TURNS)
    return frozenset(word for words in tables for line in words.values() for word in line.split())


NOTE_RULES: tuple[Rule, ...] = (
    Rule("bracketed-link", "teaser", bracketed_links, repeats=True),
    Rule("list-run-together", "teaser", ListsRunTogether(), table("teaser").triggers, repeats=True),
    Rule("closing-note", "subscribe", closing_notes, repeats=True),
)
