"""Lines that are links: they lead to other pages of the site, or name what the article draws on."""

from __future__ import annotations

import functools
import re
from urllib.parse import urlsplit

from corpuskit.html.leaves import HEADINGS, Leaf
from corpuskit.html.lines import Lines, Reason
from corpuskit.model import Category

_NEAR = 8
"""Parts around a leaf among which its list is looked for."""

_LABELS = frozenset(("li", "div", "td", "span", *HEADINGS))
_TEXTS = frozenset(("p", "li", "blockquote", "td", "th", "pre", "dd", "dt", *HEADINGS))
_HEADS = frozenset(("th", "thead", "caption", "colgroup"))
_CELLS = frozenset(("td", "th"))
_FEW_CELLS = 10
"""Cells up to which a table without heads lays the page out."""
_LINKED_MOST = 0.7
"""Share of links up to which a table may hold data."""

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S|\S{1,60}@\S{1,60}\.\w|[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,20}(?:/|$)"
)
_NETWORKS = frozenset(
    "facebook twitter x instagram linkedin whatsapp wa pinterest reddit t telegram tumblr flipboard youtube google".split()
)
"""Hosts that links to a page's own accounts lead to, and links that share it."""


def link_lists(lines: Lines) -> dict[int, Reason]:
    """A list that is half links leads elsewhere, with all its items."""
    reading, top = lines.reading, lines.region.part
    parents, tags = reading.parents, reading.tags
    if not lines.kept or "li" not in tags[top : lines.kept[-1][1].part + 1]:
        return {}
    lists: dict[int, list[tuple[int, Leaf]]] = {}
    for n, leaf, _ in lines.kept:
        part = leaf.part
        for _ in range(_NEAR):
            if part <= top:
                break
            if tags[part] == "li":
                lists.setdefault(parents[part], []).append((n, leaf))
                break
            part = parents[part]
    reasons: dict[int, Reason] = {}
    for items in lists.values():
        whole = sum([leaf.length for _, leaf in items])
        links = [leaf for _, leaf in items if leaf.spans]
        if sum([leaf.linked * leaf.length for leaf in links]) <= 0.5 * whole:
            continue
        if not _are_sources(links, lines):
            reasons |= dict.fromkeys([n for n, _ in items], (Category.TEASER, "link-list"))
    return reasons


def link_lines(lines: Lines) -> dict[int, Reason]:
    """Lines that are links and little else, and what stands around linked headings."""
    reasons: dict[int, Reason] = {}
    tables: dict[int, bool] = {}
    for n, leaf, tag in lines.kept:
        if not leaf.spans or leaf.linked < 0.5:
            continue
        if (tag in _CELLS and _holds_data(leaf.part, lines, tables)) or (
            tag in _TEXTS and _are_sources([leaf], lines)
        ):
            continue
        if (leaf.linked > 0.8 and tag in _LABELS) or (leaf.linked > 0.9 and leaf.length < 150):
            reasons[n] = (Category.TEASER, "link-line")
            if tag in HEADINGS:
                for beside in _card(leaf.part, lines):
                    reasons.setdefault(beside, (Category.TEASER, "card"))
        elif (
            len(leaf.spans) >= 4 and leaf.linked > (0.85 if tag == "p" else 0.6) and not leaf.prose
        ):
            reasons[n] = (Category.NAV, "tag-line")
    return reasons


def _are_sources(links: list[Leaf], lines: Lines) -> bool:
    """Whether links are written out, or lead to other sites; three and more to the same one are its teasers."""
    own = _name_of(lines.draft.canonical_url or "")
    hosts: list[str | None] = []
    for leaf in links:
        if not _ADDRESS.match(leaf.text):
            hosts += [_host_elsewhere(url, own) for _, _, url in leaf.spans]
    return None not in hosts and (len(hosts) < 3 or len(set(hosts)) > 1)


@functools.lru_cache(maxsize=1)
def _name_of(address: str) -> str:
    """The telling part of an address's host: "example" of "https://www.example.co.uk/a"; "" where there is none."""
    return max(_host(address).removeprefix("www.").split(".")[:-1], key=len, default="")


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:  # what is no address has no host
        return ""


def _host_elsewhere(url: str, own: str) -> str | None:
    """The host that an address leads to; None where that is the page's own, or an account on a network.

    So are addresses that name the site in their query: they share its pages, or tell a shop where a buyer came from.
    """
    if not own or not url.startswith(("http://", "https://")):
        return None
    host = _host(url)
    labels = host.split(".")
    if not host or own in labels or not _NETWORKS.isdisjoint(labels):
        return None
    return None if own in url.partition("?")[2] else host


def _holds_data(part: int, lines: Lines, tables: dict[int, bool]) -> bool:
    """Whether a cell stands in a table of data: one that has heads or many cells, and is not all links."""
    reading = lines.reading
    around = reading.ancestors(part, lines.region.part, _NEAR)
    table = next((at for at in around if reading.tags[at] == "table"), None)
    if table is None:
        return False
    if table not in tables:
        leaves = lines.within(table)
        tags = [reading.tags[leaf.part] for leaf in leaves]
        whole = sum([leaf.length for leaf in leaves])
        links = sum([leaf.length * leaf.linked for leaf in leaves])
        tables[table] = links <= _LINKED_MOST * whole and (
            not _HEADS.isdisjoint(tags) or tags.count("td") > _FEW_CELLS
        )
    return tables[table]


def _card(heading: int, lines: Lines) -> range:
    """The leaves of a short part around a linked heading: another article's teaser, whole."""
    reading = lines.reading
    found = heading
    for part in reading.ancestors(found, lines.region.part):
        if lines.sentences.inside[part] > 1 or reading.last[part] - reading.first[part] > 12:
            break
        if sum([leaf.length for leaf in lines.within(part)]) > 500:
            break
        found = part
    return range(reading.first[found], reading.last[found])
