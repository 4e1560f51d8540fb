"""Last chances: pages that carry their article where no reader sees it, in JSON, `<noscript>` or `<template>`."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from corpuskit.body import WHITE
from corpuskit.decode import replace_surrogates
from corpuskit.html.blocks import read_blocks
from corpuskit.html.leaves import Reading, uncontrolled
from corpuskit.html.roles import UNSHOWN
from corpuskit.prose import is_prose

_LARGEST = 4_000_000
"""Characters of a script that is read, at most: what is larger is a program or a whole archive."""
_MOST_NODES = 200_000
"""Values of a script that are looked at."""
_MOST_SCRIPTS = 50
"""Scripts of a page that are looked at."""
_SHORTEST = 250
"""Characters below which a text in a page's data is a description, not the article."""
_HTML_PARSER: Any = etree.HTMLParser


def article_body(scripts: Sequence[str], kept: int) -> list[str]:
    """The paragraphs of JSON-LD's `articleBody`, where it holds three times what was kept."""
    best: list[str] = []
    length = max(kept / 0.35, _SHORTEST)
    for source in scripts[:_MOST_SCRIPTS]:
        if not length < len(source) <= _LARGEST or '"articleBody"' not in source:
            continue
        for key, value in _strings(_loaded(source)):
            if key == "articleBody" and len(value) > length:
                paragraphs = _paragraphs(value)
                if (size := sum(map(len, paragraphs))) > length:
                    best, length = paragraphs, size
    return best


def data_body(root: Any) -> list[str]:
    """The paragraphs of the fullest text in the data that a page's own scripts read."""
    groups: dict[str, list[str]] = {}
    scripts = (script for script in root.iter("script") if "json" in (script.get("type") or ""))
    for script in itertools.islice(scripts, _MOST_SCRIPTS):
        source = script.text or ""
        if not _SHORTEST < len(source) <= _LARGEST:
            continue
        for key, value in _strings(_loaded(source)):
            if len(value) >= 80 and ("<p" in value or is_prose(value)):
                groups.setdefault(key, []).append(value)
    if not groups:
        return []
    texts = max(groups.values(), key=lambda found: sum(map(len, found)))
    paragraphs = [line for text in dict.fromkeys(texts) for line in _paragraphs(text)]
    return paragraphs if sum(map(len, paragraphs)) > _SHORTEST else []


def hidden_reading(root: Any) -> Reading | None:
    """The largest `<noscript>` or `<template>` of the page, read as a page of its own."""
    found = [
        inner
        for element in itertools.islice(root.iter(*UNSHOWN), _MOST_SCRIPTS)
        if (inner := read_blocks(element)).leaves
    ]
    return max(found, key=lambda inner: sum(x.length for x in inner.leaves), default=None)


def _loaded(source: str) -> Any:
    try:
        return json.loads(source)
    except (ValueError, RecursionError):  # what is no JSON, or too deep, tells nothing
        return None


def _strings(data: Any) -> Iterator[tuple[str, str]]:
    """Each string in JSON data with the key it stands under."""
    stack: list[tuple[str, Any]] = [("", data)]
    for _ in range(_MOST_NODES):
        if not stack:
            return
        key, value = stack.pop()
        if isinstance(value, str):
            yield key, value if value.isascii() else replace_surrogates(value)[0]
        elif isinstance(value, dict):
            stack.extend(reversed([(str(k), v) for k, v in value.items()]))
        elif isinstance(value, list):
            stack.extend((key, item) for item in reversed(value))


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a text that may hold markup."""
    if "</" in text or "<br" in text or "&lt;" in text:
        parser = _HTML_PARSER(
            encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True
        )
        try:
            root = etree.fromstring(text.encode("utf-8", "replace"), parser)
        except etree.XMLSyntaxError:
            root = None
        if root is not None:
            return [leaf.text for leaf in read_blocks(root).leaves]
    lines = (uncontrolled(" ".join(line.split())).strip(WHITE) for line in text.split("\n"))
    return [line for line in lines if line]
