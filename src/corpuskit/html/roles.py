"""What each kind of element is to whoever reads a page: a border of text, a part of a sentence, or no text at all."""

from __future__ import annotations

import functools
from typing import Any

from corpuskit.html.words import words_of

BLOCK, INLINE, SKIP, LINE_BREAK, LINK, IMAGE, SET_APART, MENU, READ = range(9)
SKIPPED = (
    "script style template noscript title iframe object embed applet audio video canvas".split()
)
PLAIN = "b strong i em u small font big sub sup mark abbr cite time label wbr tt s strike ins code".split()
"""Inline elements that only mark their words: all that are common."""

ROLES: dict[str, int] = (
    dict.fromkeys(
        (
            "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike "
            "strong sub sup time tt u var wbr nobr meta link input ruby rb rp rt blink strong math mi mo mn"
        ).split(),
        INLINE,
    )
    | dict.fromkeys(SKIPPED, SKIP)
    | dict.fromkeys("select textarea svg datalist button".split(), SET_APART)
    | {"nav": MENU, "footer": MENU, "ul": MENU}
    | {"br": LINE_BREAK, "a": LINK, "img": IMAGE}
    | dict.fromkeys(
        (
            "html head body div p section article main aside header h1 h2 h3 h4 h5 h6 ol li dl dt dd table thead "
            "tbody tfoot tr td th caption figure figcaption blockquote pre form fieldset legend address center "
            "details summary dialog hr frameset frame noframes hgroup menu dir option optgroup marquee picture source "
            "param area map base col colgroup"
        ).split(),
        BLOCK,
    )
)
UNSHOWN = ("noscript", "template")
PHRASING = frozenset("p h1 h2 h3 h4 h5 h6 figcaption".split())

_HIDDEN = frozenset(
    (
        "sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader screen-reader-only offscreen "
        "a11y-hidden assistive-text hidden u-hidden is-hidden vh sr_only sronly show-for-sr"
    ).split()
)


_HIDDEN_ENDS = ("-vh", "-sr-only", "-visually-hidden", "-screen-reader-text")
_POPUPS = frozenset("rollover popover tooltip hovercard popup".split())
_POPUP_STARTS = ("pop", "roll", "tool", "hover")
_INSIDE = frozenset("block content body text box card inner".split())
_REMEMBERED = 20_000
"""Classes whose role is remembered, of all pages together."""
_LONGEST = 1_000
"""Characters of a class that are read."""


def is_undisplayed(style: str) -> bool:
    """Whether an element of this style is not shown."""
    return "display:none" in style.replace(" ", "").lower()


def span_role(element: Any) -> int:
    """What a span is by its class: text of the sentence, a break, or words that nobody sees (`SET_APART`)."""
    style = element.get("style")
    if style is not None and is_undisplayed(style):
        return SET_APART
    names = element.get("class")
    if names is None:
        return INLINE
    role = _span_role(names[:_LONGEST])
    if role == LINE_BREAK and (element.text or len(element)):
        return INLINE
    return role


@functools.lru_cache(maxsize=_REMEMBERED)
def _span_role(names: str) -> int:
    tokens = names.lower().split()
    if not _HIDDEN.isdisjoint(tokens) or any(token.endswith(_HIDDEN_ENDS) for token in tokens):
        return SET_APART
    if "br" in tokens:
        return LINE_BREAK
    # Classes are each page's own: few are worth splitting.
    if not any(start in name for name in tokens for start in _POPUP_STARTS):
        return INLINE
    words = words_of(names)
    popup = not (_POPUPS.isdisjoint(words) or _INSIDE.isdisjoint(words))
    return SET_APART if popup else INLINE
