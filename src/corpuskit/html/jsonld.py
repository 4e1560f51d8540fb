"""JSON-LD as pages write it: graphs, lists, references, comments around it and junk behind it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

import attrs

from corpuskit.html.witness import letters_of, text_of

LONGEST_BLOCK = 256 * 1024
MOST_BLOCKS = 50
_MOST_NODES = 2_000
_DEEPEST = 40
_MOST_ITEMS = 50
_OPENING = 200

Node = dict[str, Any]

_DECODER = json.JSONDecoder(strict=False)
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
_STARTS = re.compile(r"[\[{]")
# What is left of a block that is no JSON, mostly for an unescaped quotation mark in a headline.
_SALVAGED = re.compile(
    r'"(datePublished|dateModified|dateCreated)"\s{0,20}:\s{0,20}"([0-9A-Za-z:.,+ /-]{6,60})"'
)
_ARTICLES = frozenset(
    "newsarticle article reportagenewsarticle analysisnewsarticle opinionnewsarticle blogposting "
    "backgroundnewsarticle reviewnewsarticle asknewsarticle liveblogposting report advertisercontentarticle "
    "satiricalarticle techarticle scholarlyarticle socialmediaposting discussionforumposting".split()
)
_PAGES = frozenset(["webpage", "itempage", "videoobject", "audioobject", "podcastepisode"])
_DOORS = ("@graph", "mainEntity", "mainEntityOfPage")
"""Keys behind which a page's own article may stand; all others lead to what it mentions."""


@attrs.frozen(eq=False)
class JsonLd:
    """The nodes of all blocks that the page's own article could be, the likeliest first, and those with an @id."""

    articles: tuple[Node, ...] = ()
    pages: tuple[Node, ...] = ()
    roots: tuple[Any, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Node]:
        """The fullest node of each @id."""
        found: dict[str, Node] = {}
        for node in _all_nodes(self.roots):
            name = node.get("@id")
            if isinstance(name, str) and len(node) > len(found.get(name, ())) and len(node) > 1:
                found[name] = node
        return found

    def texts(self, key: str) -> Iterator[str]:
        """What the articles say under `key`, if it is text."""
        for node in self.articles:
            yield from texts_of(node.get(key))

    def values(self, *keys: str) -> Iterator[Any]:
        """What the articles hold under `keys`, references resolved."""
        for node in self.articles:
            for key in keys:
                if node.get(key):
                    yield self.resolved(node[key])

    def resolved(self, value: Any) -> Any:
        """The node that a bare reference means; anything else as it is."""
        if isinstance(value, list):
            return [
                self.resolved(item) if isinstance(item, dict) else item
                for item in value[:_MOST_ITEMS]
            ]
        if isinstance(value, dict) and isinstance(value.get("@id"), str) and "name" not in value:
            return self.by_id.get(value["@id"], value)
        return value


def read_json_ld(scripts: Iterable[str], titles: Iterable[str] = ()) -> JsonLd:
    """The articles that these blocks describe. What is no JSON, or too long or too deep, tells nothing.

    `titles` are what the page calls itself elsewhere: of several articles the one with such a headline is its own.
    """
    roots = [root for script in list(scripts)[:MOST_BLOCKS] for root in _parsed(script)]
    own = list(_own_nodes(roots))
    articles = [node for node in own if _is_a(node, _ARTICLES)]
    if not articles:
        # Some builders leave the type out or misspell it; a headline with a date is an article.
        articles = [n for n in own if n.get("headline") and n.get("datePublished")]
    if len(articles) > 1:
        keys = [letters_of(title) for title in titles]
        articles.sort(key=lambda node: (not _is_titled(node, keys), -_fullness(node)))
    pages = [node for node in own if _is_a(node, _PAGES)]
    return JsonLd(tuple(_of_one_article(articles)), tuple(pages), tuple(roots))


def texts_of(value: object) -> Iterator[str]:
    """The texts in a value that is a text or a list of such."""
    items = value[:_MOST_ITEMS] if isinstance(value, list) else [value]
    for item in items:
        text = text_of(item)
        if text is not None:
            yield text


def kinds_of(node: Node) -> tuple[str, ...]:
    """The types of a node, lower case, without the vocabulary's address."""
    kind = node.get("@type")
    kinds = (kind,) if isinstance(kind, str) else tuple(texts_of(kind))
    return tuple([each.rpartition("/")[2].strip().lower() for each in kinds])


def _is_a(node: Node, kinds: frozenset[str]) -> bool:
    return not kinds.isdisjoint(kinds_of(node))


def _is_titled(node: Node, keys: list[str]) -> bool:
    """Whether the page's titles begin with a node's headline, or it with one of them."""
    said = [key for text in texts_of(node.get("headline")) if (key := letters_of(text))]
    return any(a.startswith(b) or b.startswith(a) for a in said for b in keys if b)


def _fullness(node: Node) -> int:
    """How much of an article a node tells; a tie is the first one's."""
    told = sum(bool(node.get(key)) for key in ("headline", "datePublished", "author"))
    return 2 * told + any("news" in kind for kind in kinds_of(node))


def _of_one_article(articles: list[Node]) -> Iterator[Node]:
    """The first article, and the others that bear its headline or none."""
    if len(articles) < 2:
        yield from articles
        return
    main = next((text for node in articles[:1] for text in texts_of(node.get("headline"))), None)
    for n, node in enumerate(articles):
        headline = next(texts_of(node.get("headline")), None)
        if n == 0 or headline is None or headline == main:
            yield node


def _own_nodes(roots: list[Any]) -> Iterator[Node]:
    """The nodes that a page says of itself, in document order, each once."""
    stack = [(root, 0) for root in reversed(roots)]
    seen = 0
    while stack and seen < _MOST_NODES:
        value, depth = stack.pop()
        if depth > _DEEPEST:
            continue
        if isinstance(value, list):
            stack.extend((item, depth + 1) for item in reversed(value[:_MOST_NODES]))
        elif isinstance(value, dict):
            seen += 1
            yield value
            inner = [value[key] for key in _DOORS if isinstance(value.get(key), (dict, list))]
            stack.extend((item, depth + 1) for item in reversed(inner))


def _all_nodes(roots: Iterable[Any]) -> Iterator[Node]:
    stack = list(roots)
    seen = 0
    while stack and seen < _MOST_NODES:
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(value[:_MOST_NODES])
        elif isinstance(value, dict):
            seen += 1
            yield value
            stack.extend(inner for inner in value.values() if isinstance(inner, (dict, list)))


def _parsed(script: str) -> Iterator[Any]:
    """The JSON values of a block: all that stand one behind the other, up to what is none."""
    if len(script) > LONGEST_BLOCK:
        return
    if script[:_OPENING].lstrip().startswith(("{&quot;", "[{&quot;")):
        script = html.unescape(script)
    if "<![CDATA[" in script[:_OPENING]:
        script = script.replace("<![CDATA[", " ", 1)
    values = list(_values(script)) or list(_values(_TRAILING_COMMA.sub("", script)))
    yield from values
    if not values and (dates := dict(_SALVAGED.findall(script))):
        yield {"@type": "NewsArticle"} | dates


def _values(script: str) -> Iterator[Any]:
    start = _STARTS.search(script)
    for _ in range(_MOST_ITEMS):
        if start is None:
            return
        try:
            value, stop = _DECODER.raw_decode(script, start.start())
        except (ValueError, RecursionError):
            return
        yield value
        start = _STARTS.search(script, stop)
