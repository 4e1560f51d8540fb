"""The title of a page's article, without the name of the site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from corpuskit.dates import read_date
from corpuskit.html.head import Head
from corpuskit.html.jsonld import JsonLd, texts_of
from corpuskit.html.witness import Said, letters_of, text_of, text_within

LONGEST = 500

# A title and the name of a site are divided by a mark with white space, or by one that East Asian sites use.
_DIVIDER = re.compile(r" +[-–—―|•·»›:/~⁄∣❘]+ +|(?<=\S) ?[|｜︱：»][ ]?(?=\S)| +[|]+|: (?=\S)")
_MARKS = frozenset("-–—―|•·»›:/~⁄∣❘｜︱：")
_SLUG = re.compile(r"[a-z0-9]{1,40}(?:[-_][a-z0-9]{1,40}){2,30}")
_ELLIPSIS = ("…", "...", "..")
_NAMES = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "twitter:app:name:iphone",
)
_OTHER_META = ("title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline")


@attrs.frozen
class Headings:
    """What the page shows or tells as its title, each without the name of the site; None where it does not."""

    card: str | None
    headline: str | None
    shown: str | None
    window: str | None
    meta: str | None
    tweet: str | None
    card_was_cut: bool = False


def read_title(head: Head, data: JsonLd, names: Sequence[str]) -> list[Said[str]]:
    """The titles on offer, the best first. `names` are the site's, as `site_names` gives them."""
    raw_card = head.first("og:title", "twitter:title")
    raw_headline = next(data.texts("headline"), None)
    raw_window = head.titles[0] if head.titles else None
    shown = None
    if raw_card is None or raw_headline is None or not _same(raw_card, raw_headline):
        shown = _heading(head, [t for t in (raw_card, raw_headline, raw_window) if t])
    headline = _cut(raw_headline, names, shown)
    known = shown or headline
    cut = _cut(raw_card, names, known)
    card = _mended(cut, shown)
    raw_meta, raw_tweet = head.first(*_OTHER_META), head.first("twitter:title")
    headings = Headings(
        card=card,
        headline=headline,
        shown=shown,
        window=_cut(raw_window, names, known or card),
        meta=cut
        if raw_meta == raw_card
        else _cut(raw_meta, names, known),  # most often they are one
        tweet=cut if raw_tweet == raw_card else _cut(raw_tweet, names, known),
        card_was_cut=card != raw_card,
    )
    return list(_ranked(headings))


def _mended(card: str | None, shown: str | None) -> str | None:
    """The card's title, whole: one that ends where the heading has a quotation mark was cut by it in the markup."""
    if card and shown and len(shown) > len(card) and shown.startswith(card):
        return shown if shown[len(card) :].lstrip().startswith('"') else card
    return card


def site_names(head: Head, data: JsonLd) -> tuple[str, ...]:
    """What the site calls itself, in markup and as a host, as keys for comparison."""
    names = [*head.meta(*_NAMES), *publishers(data), *host_names(head.address)]
    return tuple(dict.fromkeys(key for name in names if len(key := letters_of(name)) >= 2))


def publishers(data: JsonLd) -> Iterator[str]:
    """The names of the publisher that JSON-LD gives the article."""
    for value in data.values("publisher"):
        for item in value if isinstance(value, list) else [value]:
            yield from texts_of(item.get("name") if isinstance(item, dict) else item)


def host_names(url: str | None) -> Iterator[str]:
    """The host of an address, and its labels that could be a name."""
    host = (url or "").partition("://")[2][:300].partition("/")[0].partition(":")[0].lower()
    host = host.removeprefix("www.")
    if host:
        yield host
        labels = host.split(".")[:-1]
        yield from (label for label in labels if len(label) > 3 or label == labels[-1])


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and letters_of(one) == letters_of(other)


def _ranked(h: Headings) -> Iterator[Said[str]]:
    told = h.shown if _told(h) else None
    offers = [
        Said(value, by)
        for value, by in (
            (h.card, "html/open-graph"),
            (
                told
                if told and h.headline and letters_of(h.headline) not in letters_of(h.window or "")
                else None,
                "html/h1",
            ),
            (h.headline, "html/json-ld"),
            (told, "html/h1"),
            (h.meta, "html/meta"),
            (h.window, "html/title"),
            (h.shown, "html/h1"),
        )
        if value
    ]
    if _prefers_headline(h):
        offers.sort(key=lambda offer: offer.by != "html/json-ld")
    keys = [letters_of(offer.value) for offer in offers]
    offers.sort(key=lambda offer: _is_crippled(offer.value, keys))
    yield from offers


def _is_crippled(title: str, keys: list[str]) -> bool:
    """Whether a title was cut for the place it stands in while another is whole, or is a part of an address."""
    if title.endswith(_ELLIPSIS):
        start = letters_of(title)
        return any(key.startswith(start) and key != start for key in keys)
    return _SLUG.fullmatch(title) is not None


def _told(h: Headings) -> bool:
    """Whether the page's window title bears the heading out, so that it is no name of a section."""
    return (
        h.shown is not None and h.window is not None and letters_of(h.shown) in letters_of(h.window)
    )


def _prefers_headline(h: Headings) -> bool:
    """Whether the headline that the page tells and shows is more of a title than that of its card for sharing.

    Most often the card's is the title. Where other data say the same as the headline, where the card's was
    only for search engines (it ended in the site's name), or where it is a shorter text in other words, the
    headline is.
    """
    if h.headline is None or h.card is None or _same(h.card, h.headline):
        return False
    card, headline = letters_of(h.card), letters_of(h.headline)
    if h.card.endswith(_ELLIPSIS) and headline.startswith(card[:20]):
        return True
    if _same(h.card, h.shown):
        return False
    if _same(h.meta, h.headline) or _same(h.tweet, h.headline):
        return True
    if h.card_was_cut and _same(h.headline, h.shown):
        return True
    return len(card) < len(headline) and card not in headline and not _is_part(h.card, h.headline)


def _is_part(short: str, long: str) -> bool:
    """Whether all words of `short` stand in `long`, in their order."""
    words = iter(_words(long))
    return all(word in words for word in _words(short))


def _words(text: str) -> list[str]:
    return [key for word in text.split() if (key := letters_of(word))]


def _heading(head: Head, told: Sequence[str]) -> str | None:
    """The h1 that one of the told titles bears out, else the first that is as long as a title."""
    elements = [e for e in head.headings[:20] if not is_logo(e, head.address)]
    texts = [text_within(element, LONGEST) for element in elements]
    keys = [letters_of(text) for text in told]
    for text in texts:
        key = letters_of(text)
        if len(key) >= 4 and any(key in k or (len(k) > 15 and k in key) for k in keys):
            return text
    return next((text for text in texts if len(text) >= 15), None) or next(iter(texts), None)


def is_logo(heading: Any, address: str | None) -> bool:
    """Whether a heading is the site's name: its text is a link to the first page."""
    link = next((a for a in heading.iter("a") if a.get("href") is not None), None)
    if link is None:
        link = heading.getparent() if heading.getparent() is not None else heading
    target = (link.get("href") or "-")[:300].rstrip("/")
    home = (address or "").partition("://")[2][:300].partition("/")[0]
    return (
        target in ("", ".", "/index.html", "/index.php") or target.partition("://")[2] == home != ""
    )


def _cut(text: str | None, names: Iterable[str], known: str | None) -> str | None:
    """`text` without the site's name: cut where the shown heading ends, or where a divider and a name stand."""
    text = text_of(text, LONGEST)
    if text is None or _MARKS.isdisjoint(text):
        return text
    parts = list(_DIVIDER.finditer(text))
    if not parts:
        return text
    if known and (cut := _cut_at(text, parts, letters_of(known))):
        return cut
    return _without_name(text, parts, tuple(names))


def _cut_at(text: str, parts: list[re.Match[str]], key: str) -> str | None:
    """The start of `text` up to a divider, if that is the known heading."""
    if len(key) < 4:
        return None
    for part in parts:
        start = text[: part.start()].strip()
        if letters_of(start) == key:
            return start
    return None


def _without_name(text: str, parts: list[re.Match[str]], names: tuple[str, ...]) -> str:
    for n, part in enumerate(parts):
        tail = text[part.end() :].strip()
        if tail[:1].isdigit() and read_date(text[part.end() : _start_of(parts, n + 1, text)]):
            return text[: part.start()].strip() or text
        if (":" not in part.group() and _is_name(tail, names)) or letters_of(tail) in names:
            return text[: part.start()].strip() or text
    first = parts[0]
    if letters_of(text[: first.start()]) in names:
        return text[first.end() :].strip() or text
    return text


def _start_of(parts: list[re.Match[str]], n: int, text: str) -> int:
    return parts[n].start() if n < len(parts) else len(text)


def _is_name(tail: str, names: tuple[str, ...]) -> bool:
    """Whether a tail is a name of the site, or one with a few words more ("The Daily News, Springfield")."""
    key = letters_of(tail)
    if not key or len(tail) > 60:
        return False
    return any(
        key == name
        or (len(name) > 3 and name in key and 3 * len(name) >= len(key))
        or (len(key) > 3 and key in name and 2 * len(key) >= len(name))
        for name in names
    )
