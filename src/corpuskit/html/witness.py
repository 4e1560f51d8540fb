"""What witnesses say of a field, and the plain text of what they say. Everything is cut before it is read."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Iterable
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import urljoin, urlsplit

Value = TypeVar("Value")

LONGEST_TEXT = 5_000
LONGEST_URL = 2083
_MOST_NODES = 1_000

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
_NO_CHARACTERS = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ABSOLUTE = re.compile(r"https?://[\w.-]{1,255}(?::\d{1,5})?(?:[/?#]|$)", re.IGNORECASE)
_NOT_LETTERS = re.compile(r"[\W_]+")
_CLASS_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|[а-я]+")
# What content systems note of an article in its classes says nothing of the element ("category-comment"), nor do
# the names of kinds of small print.
_STATE = re.compile(
    r"(?<![\w-])(?:tag|category|has|format|status|menu-item)-[\w-]{1,80}|text-caption|[tT]ypography-[\w-]{1,80}"
)
_NO_WORDS: frozenset[str] = frozenset()
_UNREAD = frozenset(("script", "style", "template", "noscript", "svg", "button"))


class Said(NamedTuple, Generic[Value]):
    """A value of a field, and the witness it is from ("html/json-ld", "html/meta", ...)."""

    value: Value
    by: str


def text_of(value: object, limit: int = LONGEST_TEXT) -> str | None:
    """`value` as text: entities undone, white space folded, no control characters; None where it is no text or empty."""
    if not isinstance(value, str):
        return None
    value = value[:limit]
    if "&" in value:
        value = html.unescape(value)
    if not value.isprintable():
        value = _NO_CHARACTERS.sub("\ufffd", _CONTROLS.sub("", value))
    return " ".join(value.split()) or None


def url_of(value: object, base: str | None) -> str | None:
    """`value` as an absolute http address; a relative one is joined to `base` where that is known."""
    text = text_of(value, LONGEST_URL + 1)
    if text is None or len(text) > LONGEST_URL or " " in text:
        return None
    return absolute(text, base)


def absolute(text: str, base: str | None) -> str | None:
    """An address as an absolute http address, joined to `base`; None where that does not make one."""
    if _ABSOLUTE.match(text):
        return text
    try:
        url = urljoin(base, text) if base else text
        parts = urlsplit(url)
    except ValueError:  # what urllib makes of odd brackets
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def text_within(element: Any, limit: int = 1_000) -> str:
    """The text of an element as it is shown, white space folded, cut where it is longer than `limit`."""
    if len(element) == 0:
        return " ".join((element.text or "")[:limit].split())
    parts: list[str] = []
    length = 0
    for node in _shown(element):
        parts.append(node)
        length += len(node)
        if length > limit:
            break
    return " ".join("".join(parts)[:limit].split())


def parts_within(element: Any, limit: int = 1_000) -> str:
    """As `text_within`, with a bar where words of two elements touch: in bylines a role touches a name."""
    parts: list[str] = []
    length = 0
    for node in _shown(element):
        if parts and parts[-1][-1].isalnum() and (node[:1].isalnum() or node[:1] == "@"):
            parts.append(" | ")
        if node:
            parts.append(node)
            length += len(node)
        if length > limit:
            break
    return " ".join("".join(parts)[:limit].split())


def _shown(element: Any) -> Iterable[str]:
    """The pieces of an element's text; those that stand between blocks are set apart. No recursion."""
    stack: list[tuple[Any, bool]] = [(element, False)]
    for _ in range(_MOST_NODES):
        if not stack:
            return
        node, left = stack.pop()
        if left:
            yield node.tail or ""
            continue
        if node is not element:
            stack.append((node, True))
        if not isinstance(node.tag, str) or node.tag in _UNREAD:
            continue
        if node.tag in _BREAKS:
            yield " "
        yield node.text or ""
        stack.extend((child, False) for child in reversed(node[:_MOST_NODES]))


_BREAKS = frozenset(("br", "div", "p", "li", "td", "section", "h1", "h2", "h3", "time", "address"))


def class_words(element: Any) -> frozenset[str]:
    """The words of an element's class and id, lower case: "postMeta js-date" has post, meta, js and date."""
    names, name = element.get("class"), element.get("id")
    if name is None:
        return _words(names[:300]) if names else _NO_WORDS
    return _words(f"{names or ''} {name}"[:300])


@functools.lru_cache(
    maxsize=4096
)  # dates and credits are looked for all the way up, again and again
def _words(names: str) -> frozenset[str]:
    if "-" in names:
        names = _STATE.sub(" ", names)
    return frozenset(map(str.lower, _CLASS_WORD.findall(names)))


@functools.lru_cache(maxsize=512)
def letters_of(text: str) -> str:
    """The letters and digits of a text: titles that differ in punctuation only are one."""
    return _NOT_LETTERS.sub("", text.casefold())


def distinct(said: Iterable[Said[Value]]) -> list[Said[Value]]:
    """Each value once, as its first witness says it."""
    said = list(said)
    if len(said) < 2:
        return said
    seen: dict[Value, Said[Value]] = {}
    for item in said:
        seen.setdefault(item.value, item)
    return list(seen.values())
