"""What sites set around and between the paragraphs of an article: links in brackets, lists run together, closing notes."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body, fold
from corpuskit.prose import could_be_headline, ends_sentence
from corpuskit.rules import Lines, Rule, Span
from corpuskit.text.bare import bare, lead_bare, phrases
from corpuskit.text.biographies import is_biography
from corpuskit.text.looks import Kind, look
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
_LONGEST_NOTICE = 900
_PER_SERVICE = 125
"""Letters for which a notice must hold a word of the site's business."""

_QUOTED = re.compile(r"[\"“”„«»]")
_RULE = re.compile(r"[_*=~-]{3,}")
_PASSED = 4
"""Short lines in a row that may stand below a closing note, or between two."""


@attrs.frozen
class ClosingNotes:
    """Selects the lines at the very end that are notes: from the end back as long as all are.

    A few short lines below them and a rule of dashes above them go with them. A paragraph must stand above.
    """

    is_note: Callable[[str], bool]

    def __call__(self, body: Body) -> Lines:
        behind = len(body.blocks)
        return Lines(range(self._first(body) if body.tail else behind, behind))

    def _first(self, body: Body) -> int:
        """The first of the lines that go, or the number behind the last line."""
        prompts = prompted(body)
        behind = first = len(body.blocks)
        passed = 0
        for n in range(behind - 1, body.head, -1):
            text = body.blocks[n].text
            if self.is_note(text):
                first, passed = n, 0
            elif n in prompts:
                passed = 0
            elif look(text).kind is Kind.LABEL and passed < _PASSED:
                passed += 1
            else:
                break
        return (
            first - 1 if first < behind and _RULE.fullmatch(body.blocks[first - 1].text) else first
        )


def is_closing_note(text: str) -> bool:
    """Whether a line speaks to the reader about the site, of its rights and rules, or of who wrote."""
    return is_biography(text) or _is_note(text) or _is_notice(text)


def is_about_text(text: str) -> bool:
    """Whether a line is such a note, or tells from where a text came and what becomes of it."""
    return is_closing_note(text) or _holds(_provenance(), text)


def _is_notice(text: str) -> bool:
    """Whether a line is of the site's rights, rules or business."""
    line = look(text)
    if line.weight > _LONGEST_NOTICE or _QUOTED.search(text):
        return False
    is_dense = line.services > 2 and line.weight <= line.services * _PER_SERVICE
    return is_dense or _holds(_notices(), text)


def _holds(pattern: re.Pattern[str], text: str) -> bool:
    return len(text) <= _LONGEST_NOTICE and pattern.search(text.casefold()) is not None


@functools.cache
def _notices() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, phrases(signs.NOTICES))))


@functools.cache
def _provenance() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, phrases(signs.PROVENANCE))))


def _is_note(text: str) -> bool:
    line = look(text)
    if line.weight > _LONGEST_NOTE or _QUOTED.search(text):
        return False
    if not line.addressed and line.services > 2:
        return True
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
    Rule("closing-note", "nav", ClosingNotes(is_closing_note), repeats=True),
)

THOROUGH_NOTE_RULES: tuple[Rule, ...] = (
    Rule("thorough-closing-note", "nav", ClosingNotes(is_about_text), repeats=True),
)
