"""The lines that a page sets between its headline and the text: who wrote, when, how to share it.

They tell more than their own shape: what stands above them and could be a headline is the title.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import attrs

from corpuskit.body import Body
from corpuskit.dates import find_moment
from corpuskit.rules import Lines, Rule, Span
from corpuskit.rules.ends import words_said
from corpuskit.rules.words import share, stems
from corpuskit.text.extent import Extent, best_headline, careful_run, headlines_in, survey
from corpuskit.text.fields import BYLINE, BYLINE_WORDS
from corpuskit.text.looks import Kind, look
from corpuskit.text.notes import is_closing_note
from corpuskit.text.prompts import prompts_in

_NEAR = 12
"""Lines above the text that its header may have."""

_BELOW = 3
"""Lines of the text that may stand above its byline: a standfirst, key points."""

_LEAST_HEADLINE = 20
"""Letters of a headline that stands above a byline, a date or a prompt to share."""

_STANDFIRST = 40
"""Letters from which a line below the headline may be the article's own."""

_SPOKEN_OF = 0.5
"""The share of a line's longer words that its text has, from which it can be told what the text is about."""

_LONGEST_CREDIT = 90
_MOST_WORDS = 9
"""Characters and words of a line that says who wrote, or when, and little else: two names, a day and an hour."""

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_MENU = re.compile(r"\s[»>›]\s|[a-zß-ÿ][A-ZÀ-Þ]\S{0,40}[a-zß-ÿ][A-ZÀ-Þ]")
"""What stands in the way to a page ("Home > News"), and where the items of a menu run together."""


@attrs.frozen
class Header:
    """The header of a text: the numbers of its title's line, and of the lines below it that are no text."""

    title: int
    below: tuple[int, ...]


def header(body: Body) -> Header | None:
    """The header of the text of `body`, if it has one with a byline, a date or a prompt to share."""
    if body.tail == 0:
        return None
    extent = body.once(careful_run)
    if not extent.sure:
        return None
    text = _first_of_text(body, extent)
    near = range(max(0, text - _NEAR), min(len(body.blocks), text + _BELOW))
    credits, prompts = _credits(body, near, text), _prompts(body, range(near.start, text))
    if not credits and not prompts:
        return None
    title = _headline(body, range(near.start, min(credits[0], text) if credits else text))
    if title is None:
        return None
    # A prompt to share may stand above a headline as well as below it.
    credits = credits or [n for n in prompts if n > title][:1]
    if not credits:
        return None
    short = body.once(survey).looks
    below = range(title + 1, credits[-1] + 1)
    return Header(
        title,
        tuple(n for n in below if n in credits or (n < text and short[n].weight < _STANDFIRST)),
    )


def _first_of_text(body: Body, extent: Extent) -> int:
    """The first line of the article, less the notices on rights or cookies that it seems to begin with."""
    looks = body.once(survey).looks
    near = range(extent.start, min(extent.start + _NEAR, extent.stop))
    paragraphs = [n for n in near if looks[n].kind is Kind.PROSE]
    if not paragraphs or not is_closing_note(body.blocks[paragraphs[0]].text):
        return extent.start
    texts = (n for n in paragraphs if not is_closing_note(body.blocks[n].text))
    return next(texts, extent.start)


def _credits(body: Body, near: range, text: int) -> list[int]:
    """The bylines and dates of a header: those above the text, or, where there are none, those below its standfirst.

    Below both the days of a chronicle may begin.
    """
    found = [n for n in near if _is_credit(body.blocks[n].text)]
    return [n for n in found if n < text] or found


def _prompts(body: Body, lines: range) -> list[int]:
    """Those of `lines` by which a reader may share the text or comment on it."""
    return sorted(
        n for name in ("share", "comments") for n, _ in prompts_in(body, name) if n in lines
    )


def _headline(body: Body, lines: range) -> int | None:
    """What of `lines` could best be the headline."""
    likely = headlines_in(body, lines, Kind.LONG, _LEAST_HEADLINE)
    could_be = _spoken_of(body, [n for n in likely if not _MENU.search(body.texts[n])])
    best = best_headline(body, could_be, lines.stop)
    # Of two that follow each other the lower one is the standfirst; three are a list.
    if best is not None and best - 1 in could_be and best - 2 not in could_be:
        return best - 1
    return best


def _speaks_of_site(text: str) -> bool:
    """Whether a line would be about the site's business, were it a sentence: a slogan, "Find what you save in your account"."""
    line = look(f"{text}.")
    return line.addressed and line.services > 0


def _spoken_of(body: Body, could_be: list[int]) -> list[int]:
    """Those of several lines that the text may be about: where it has most words of one, less slogans and what it has no word of."""
    if len(could_be) < 2:
        return could_be
    said = body.once(words_said)
    shares = {n: share(stems(body.blocks[n].text.casefold()), said) for n in could_be}
    most = max(shares.values())
    if most < _SPOKEN_OF:
        return could_be
    return [
        n
        for n in could_be
        if shares[n] == most or (shares[n] > 0 and not _speaks_of_site(body.blocks[n].text))
    ]


@functools.lru_cache(maxsize=4096)  # a head is asked about in every round
def _is_credit(text: str) -> bool:
    """Whether a line says who wrote, or when, and little else."""
    if len(text) > _LONGEST_CREDIT or text.endswith("."):
        return False
    word = text.partition(" ")[0].rstrip(":").casefold()
    is_byline = word in BYLINE_WORDS and (len(text) <= len(word) + 1 or BYLINE.match(text))
    if not is_byline and not _DIGIT.search(text):  # as most lines
        return False
    return len(_WORD.findall(text)) <= _MOST_WORDS and bool(is_byline or find_moment(text))


def headline(body: Body) -> Iterator[Span]:
    """The headline of a header, as the title."""
    found = body.once(header)
    if found is not None:
        yield Span(found.title, field="title", value=body.blocks[found.title].text)


def above_headline(body: Body) -> Lines:
    """The lines above the headline, where all are short: the site's name, the section's."""
    found = body.once(header)
    if found is None:
        return Lines(())
    lines, above = body.once(survey), range(found.title)
    are_short = all(
        lines.known[n] or lines.looks[n].kind <= Kind.REMARK or is_closing_note(body.texts[n])
        for n in above
    )
    return Lines(above if are_short else ())


def below_headline(body: Body) -> Lines:
    """The lines of a header below the headline: bylines, dates, counts."""
    found = body.once(header)
    return Lines(found.below if found else ())


HEADER_RULES: tuple[Rule, ...] = (
    Rule("headline", "title", headline, repeats=True),
    Rule("above-headline", "nav", above_headline, repeats=True),
    Rule("below-headline", "byline", below_headline, repeats=True),
)
