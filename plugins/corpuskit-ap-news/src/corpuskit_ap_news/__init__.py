"""AP News: two versions of its pages, and the notes that it leaves below a line of underscores."""

import re
from collections.abc import Iterator

from corpuskit import Body, Rule, Source, Span, hookimpl
from corpuskit.html import Selectors, layout

TEXT = ":is(p, h2, h3, h4, ul, ol, blockquote)"
TITLE = '(substring-before(//head/title, " | AP"))'
"""The title as AP files it: the heading may have been changed since, and is set in other quotation marks."""

LAYOUTS = (
    layout(
        "2023-wire-story",
        Selectors(
            where="div.Content.WireStory",
            body=f"div.WireStory div.Article > {TEXT}",
            title=TITLE,
        ),
    ),
    layout(
        "2024-story-body",
        Selectors(
            body=f"div.RichTextStoryBody > {TEXT}",
            title=TITLE,
        ),
    ),
)

LINE = re.compile(r"(?<!\S)___(?!\S)")
LONGEST_NOTE = 500
NOTE = re.compile(
    r"(?:(?:AP|(?:The )?Associated Press)\b|(?:Follow|Find|More|Read more|Sign up|This (?:is part of|story))\b.{1,200}\bAP\b)"
    r"|.{1,300}\b(?:reported from|contributed to this report)\b"
)


def notes(body: Body) -> Iterator[Span]:
    """What stands below a line of underscores, if it is nothing but notes and such lines to the end of the text."""
    first = None
    for line, behind in from_the_end(body):
        if behind and not is_note(behind):
            break
        first = line or first
    if first is not None and (first.block or first.start):
        yield first
        yield from map(Span, range(first.block + 1, len(body.blocks)))


def from_the_end(body: Body) -> Iterator[tuple[Span | None, str]]:
    """Each line of underscores with what stands behind it, last first, and what stands before all in its block."""
    for n in reversed(range(len(body.blocks))):
        text = body.blocks[n].text
        stop = len(text)
        for line in reversed([*LINE.finditer(text)]):
            yield Span(n, line.start()), text[line.end() : stop].strip()
            stop = line.start()
        yield None, text[:stop].strip()


def is_note(text: str) -> bool:
    """Whether a line speaks of AP's own work; a dateline "(AP)" begins a report, not a note."""
    return len(text) <= LONGEST_NOTE and NOTE.match(text) is not None and "(AP)" not in text


SOURCE = Source(
    name="ap-news",
    title="AP News",
    hosts=("apnews.com",),
    language="en",
    layouts=LAYOUTS,
    rules=(Rule("notes", "byline", notes, repeats=True),),
)


@hookimpl
def corpuskit_sources() -> list[Source]:
    return [SOURCE]
