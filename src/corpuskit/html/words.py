"""What the class words of a page's markup say of the part they name: that it is no text of the article.

Class strings are each page's own, the tokens in them repeat from page to page: both are judged once and remembered.
"""

from __future__ import annotations

import functools
import itertools
import operator
import re
from typing import NamedTuple

from corpuskit.model import Category


class Noise(NamedTuple):
    """A part of a page that is not the article's text. A weak one is overruled by long sentences inside."""

    category: Category
    strong: bool
    word: str


_STRONG = {
    Category.SHARE: (
        "share shares sharing sharebar sharer social socials sharethis addtoany addthis shareaholic "
        "sharedaddy socialshare socialmedia sharebuttons followus follow"
    ),
    Category.AD: (
        "ad ads adv advert adverts advertisement advertising advertorial adslot adunit adbox "
        "adcontainer adwrapper adsense adblock dfp gpt sponsor sponsored sponsors anzeige anzeigen werbung "
        "publicidad publicite reklama reklam "
    ),
    Category.TEASER: (
        "related relateds recommended recommendation recommendations recommends recommend recirc "
        "recirculation teaser teasers trending mostread mostpopular popular outbrain taboola plista zergnet "
        "revcontent mgid readmore seealso readalso alsoread readnext morefrom upnext nextarticle similar "
        "crosslink crosslinks linkbox storylink relatedposts jprelatedposts yarpp promo promos "
        "promobox latestnews onward onwards furtherreading relatedcontent inlinerelated"
    ),
    Category.COMMENTS: (
        "comment comments commenting commentlist disqus respond replies kommentare kommentar "
        "comentarios commentaires livefyre fbcomments usercomments"
    ),
    Category.SUBSCRIBE: (
        "newsletter newsletters subscribe subscription subscriptions signup regwall registration "
        "login piano donate donation donations mailchimp optin abo membership subscriber"
    ),
    Category.BYLINE: (
        "byline bylines author authors authorbio authorbox bio dateline timestamp datetime pubdate writer "
        "contributor contributors publishdate postmeta articlemeta entrymeta metadata postdate autor autoren"
    ),
    Category.NAV: (
        "nav navigation navbar menu submenu navbox breadcrumb breadcrumbs pagination pager toolbar "
        "tags tag tagcloud taglist toc tableofcontents skiplink prevnext topics keywords"
    ),
    Category.MEDIA: (
        "caption captions figcaption gallery slideshow carousel lightbox imagecaption piccaption "
        "photocredit imagecredit copyrightholder"
    ),
    Category.LEGAL: "copyright cookie cookies consent gdpr cookiebanner disclaimer",
    Category.OTHER: "poll polls quiz survey modal popup tooltip screenreader sronly visuallyhidden vh noprint rating ratings",
}
_WEAK = {
    Category.MEDIA: "image images photo photos video videos player media figure credit credits audio podcast",
    Category.NAV: "sidebar footer header links tabs side secondary rail",
    Category.SUBSCRIBE: "cta register offer",
    Category.TEASER: "more aside further also latest",
    Category.BYLINE: "meta date published profile info",
    Category.OTHER: "widget widgets banner hidden overlay tools print infobox factbox survey notice",
}
# "read-more" and "readMore" are one word to this table; so are pairs that only mean noise together.
_WORDS: dict[str, Noise] = {
    word: Noise(category, strong, word)
    for strong, table in ((False, _WEAK), (True, _STRONG))
    for category, words in table.items()
    for word in words.split()
}
_SEPARATED = bytes([n if chr(n).islower() and n < 128 else 32 for n in range(256)])
# What two words could begin with that say something together.
_BEGINNINGS = frozenset(word[:stop] for word in _WORDS for stop in range(1, len(word)))
_CASED = re.compile(r"[A-Z]{1,40}(?![a-z])|[A-Z]?[a-z]{1,40}")
_CHUNK = re.compile(r"[^\W_]{1,100}")
_CHUNK_WORD = re.compile(r"[A-Z]{1,40}(?![a-z])|[A-Z]?[a-z]{1,40}|[^A-Za-z]{1,40}")
# States of WordPress and its themes, and tokens of utility frameworks: they name no part.
_STATES = (
    "tag-", "category-", "has-", "post-", "wp-image-", "status-", "type-", "format-", "is-", "no-", "with-", "without-",
    "page-", "single-", "author-", "term-", "align", "size-", "attachment-", "hentry", "hide-", "show-", "not-", "u-",
    "postid-", "pmpro-",
)  # fmt: skip
_NOT_ITSELF = frozenset(
    ("has", "with", "without", "no", "not", "above", "below", "before", "after")
)
_COMMENTS = ("comment", "kommentare")
_COMMENT = "omment"
"""What stands in both, and whatever letter one begins with."""

_REMEMBERED = 20_000
"""Names whose words are remembered, of all pages together."""
_LONGEST = 1_000
"""Characters of a class that are looked at, and remembered."""

_SLUG = 6
"""Words up to which a name says something of its element: longer ones are made of a title."""


def noise_of(names: str) -> Noise | None:
    """What a class or id says: the first strong word in it, else the first weak one."""
    return _noise_of(names[:_LONGEST])


@functools.lru_cache(maxsize=_REMEMBERED)
def _noise_of(names: str) -> Noise | None:
    return _first_noise(names) if _could_tell(names) else None


def _could_tell(names: str) -> bool:
    """Whether a word of the tables could be among `names`: that settles most of what a new page has."""
    if not names.isascii() or _COMMENT in names:
        return True
    if names.islower():
        words = names.encode().translate(_SEPARATED).decode().split()
    else:
        words = [word.lower() for word in _CASED.findall(names)]
    if not _WORDS.keys().isdisjoint(words):
        return True
    return not _BEGINNINGS.isdisjoint(words) and not _WORDS.keys().isdisjoint(
        map(operator.add, words, words[1:])
    )


def _first_noise(names: str) -> Noise | None:
    found: Noise | None = None
    for token in names.split():
        noise = _noise_of_token(token)
        if noise is not None and (found is None or (noise.strong and not found.strong)):
            found = noise
            if noise.strong:
                break
    return found


def _said_by(word: str) -> Noise | None:
    noise = _WORDS.get(word)
    if noise is None and word.startswith(_COMMENTS) and not word.startswith("commentar"):
        return _WORDS["comments"]
    return noise


def _is_plain(chunk: str) -> bool:
    """Whether a chunk is one word as it stands: most are, and a page has hundreds that no page before it had."""
    return len(chunk) <= 40 and chunk.islower() and chunk.isalpha() and chunk.isascii()


def _split(token: str) -> list[str]:
    """The words of a token in lower case: "relatedPosts-list2" holds related, posts and list.

    What mixes letters and digits is a hash, a long row of words the slug of a heading: neither holds any.
    """
    words: list[str] = []
    for chunk in _CHUNK.findall(token[:100]):
        if _is_plain(chunk):
            words.append(chunk)
            continue
        parts = _CHUNK_WORD.findall(chunk.rstrip("0123456789"))
        if all(map(str.isalpha, parts)):
            words += map(str.lower, parts)
    return words if len(words) <= _SLUG else []


@functools.lru_cache(maxsize=_REMEMBERED)
def _noise_of_token(token: str) -> Noise | None:
    if _is_plain(token):
        return None if token.startswith(_STATES) or token in _NOT_ITSELF else _said_by(token)
    if token.startswith(_STATES) or ":" in token or "[" in token:
        return None
    words = _split(token)
    if not _NOT_ITSELF.isdisjoint(words):
        return None
    hits = [noise for word in (*_pairs(words), *words) if (noise := _said_by(word))]
    return next((noise for noise in hits if noise.strong), hits[0] if hits else None)


def words_of(names: str) -> frozenset[str]:
    """The words of a class or id in lower case, and its pairs of words as one."""
    return _words_of(names[:_LONGEST])


@functools.lru_cache(maxsize=_REMEMBERED)
def _words_of(names: str) -> frozenset[str]:
    tokens = map(_split, names.split())
    return frozenset(word for words in tokens for word in (*words, *_pairs(words)))


def _pairs(words: list[str]) -> list[str]:
    return [first + second for first, second in itertools.pairwise(words)]
