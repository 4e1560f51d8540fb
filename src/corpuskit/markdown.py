"""An article as Markdown: its blocks by their kinds, with every mark that its own text happens to hold escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from corpuskit.tape import Block, BlockKind, Link

if TYPE_CHECKING:
    from corpuskit.model import Article

_MARKS = re.compile(r"([\\`*_\[\]<>|~])")
_OPENING = re.compile(r"^(\s{0,3})(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+$|-{3,}$)")
_NUMBER = re.compile(r"^(\s{0,3}\d{1,9})([.)])(?=\s|$)")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_IN_URL = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C", "\n": "%0A"}
_SAFE = re.compile(r"(?:https?:|mailto:|tel:|[^:]*(?:[/?#]|$))", re.IGNORECASE)


def to_markdown(article: Article) -> str:
    """The article in CommonMark with tables: title, standfirst, and what it says, block by block.

    A link whose address is a script's is left out, its words stay.
    """
    parts = [f"# {escaped(article.title)}"] if article.title else []
    parts += _parts(article.blocks)
    return "\n\n".join(parts) + "\n" if parts else ""


def _parts(blocks: Iterable[Block]) -> Iterator[str]:
    """The blocks' Markdown; items of one list and rows of one table stand together."""
    run: list[str] = []
    kind: BlockKind | None = None
    for block in blocks:
        joins = block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)
        if run and (block.kind is not kind or not joins):
            yield "\n".join(run)
            run = []
        if block.kind is BlockKind.TABLE_ROW and not run:
            run = _table_head(block)
        else:
            run.append(_block(block))
        kind = block.kind
    if run:
        yield "\n".join(run)


def _block(block: Block) -> str:
    if block.kind is BlockKind.PREFORMATTED:
        return _fenced(block.text)
    if block.kind is BlockKind.TABLE_ROW:
        return _row(block)
    text = _inline(block.text, block.links)
    if block.kind is BlockKind.HEADING:
        # The title has the first level to itself.
        return f"{'#' * min(6, max(2, block.level or 2))} {text}"
    if block.kind is BlockKind.LIST_ITEM:
        return f"- {text}"
    if block.kind in (BlockKind.QUOTE, BlockKind.EMBED):
        return f"> {text}"
    if block.kind is BlockKind.STANDFIRST:
        return f"**{text}**"
    return text


def _table_head(block: Block) -> list[str]:
    columns = block.text.count("\t") + 1
    return [_row(block), "|" + " --- |" * columns]


def _row(block: Block) -> str:
    return "| " + _inline(block.text, block.links).replace("\t", " | ") + " |"


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _inline(text: str, links: tuple[Link, ...]) -> str:
    """The text with its links, all marks of its own escaped."""
    parts: list[str] = []
    at = 0
    for link in links:
        if link.start < at or not _SAFE.match(link.url.strip()):
            continue
        parts.append(_plain(text[at : link.start]))
        parts.append(f"[{_plain(text[link.start : link.stop])}]({_address(link.url)})")
        at = link.stop
    parts.append(_plain(text[at:]))
    return _unopened("".join(parts))


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is."""
    return _unopened(_plain(" ".join(text.split())))


def _plain(text: str) -> str:
    return _ENTITY.sub("&amp;", _MARKS.sub(r"\\\1", text))


def _unopened(text: str) -> str:
    """`text` without what opens a block at the beginning of a line."""
    return _NUMBER.sub(r"\1\\\2", _OPENING.sub(r"\1\\\2", text))


def _address(url: str) -> str:
    return "".join(_IN_URL.get(character, character) for character in url.strip())
