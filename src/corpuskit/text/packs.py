"""The generic rules for text, in the core: prompts, credits, lists of other articles, copies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body
from corpuskit.prose import weight
from corpuskit.rules import CLOCK, LABEL, TEASER, Rule, Span, drop_duplicates, drop_repeated_unit
from corpuskit.text.bare import phrases, trigger_words
from corpuskit.text.marks import call_of, marked
from corpuskit.text.phrases import teaser
from corpuskit.text.prompts import prompts, prompts_in, questions
from corpuskit.text.tables import table

# Networks


NETWORKS = frozenset(
    """facebook twitter x linkedin whatsapp telegram instagram youtube pinterest reddit viber vk vkontakte
    messenger flipboard email mail e-mail link copy print tweet share pin sms skype line tumblr threads bluesky
    mastodon tiktok xing pocket rss weibo wechat qzone kakaotalk kakao google news via on to okru ok odnoklassniki
    одноклассники вконтакте вк телеграм твиттер фейсбук ватсап вайбер дзен дзене facebook-da
    threema signal snapchat discord truth social 微信 微博 qq qq空间 朋友圈 페이스북 트위터 카카오톡 카카오스토리 네이버밴드
    fb tw ig in follow us and imprimer partager teilen compartir condividi compartilhar delen""".split()
)
_NETWORK_TRIGGERS = frozenset().union(*map(trigger_words, NETWORKS))
_WORDS = re.compile(r"[\w-]+")
_NEEDED = frozenset(
    """facebook twitter linkedin whatsapp telegram instagram youtube pinterest reddit viber vk vkontakte messenger
    flipboard одноклассники вконтакте телеграм твиттер фейсбук ватсап вайбер 微信 微博 페이스북 트위터 카카오톡""".split()
)


@attrs.frozen
class Networks:
    """Selects lines of nothing but names of networks: "Facebook Twitter WhatsApp"."""

    line_by_line: ClassVar[bool] = True

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.find(_NETWORK_TRIGGERS):
            if len(body.blocks[n].text) <= 160:
                words = _networks(body.folded[n])
                if len(words) <= 14 and not _NEEDED.isdisjoint(words):
                    yield Span(n)


def _networks(folded: str) -> list[str]:
    """The words of a line where all are networks' names, else none."""
    words: list[str] = []
    for match in _WORDS.finditer(folded):
        if match[0] not in NETWORKS:
            return []
        words.append(match[0])
    return words


# Lists of other articles

_LONGEST_HEADLINE = 160
_LEAST_HEADLINE = 35
_MOST_HEADLINES = 6
_STOPS = re.compile(r"[.:;,：；。।۔։][\"'”»)\]]{0,2}$")


def _could_be_listed(text: str) -> bool:
    """Whether a line could stand in a list of headlines: short and no sentence."""
    return (
        len(text) <= _LONGEST_HEADLINE
        and weight(text) <= _LONGEST_HEADLINE
        and not _STOPS.search(text)
    )


def headline_list(body: Body) -> Iterator[Span]:
    """The headlines under a head such as "Related articles".

    To the end of the text all that could be listed; before running text only lines as long as headlines are,
    because a short one may be the next section's heading. A head of one word may head the article's own list, so
    that two lines at least have to be as long as headlines.
    """
    stop = 0
    for head, how in prompts_in(body, "teaser"):
        # A head within the list of the one before it is a line of that list.
        if head < stop or how != "line" or len(body.blocks[head].text) > 80:
            continue
        end = len(body.blocks) if head + 1 >= body.once(_listed_to_the_end) else None
        found = range(head + 1, end or _headlines_stop(body, head + 1))
        long = sum(weight(body.blocks[n].text) >= _LEAST_HEADLINE for n in found[:_MOST_HEADLINES])
        if long >= 2 or " " in body.folded[head]:
            yield from map(Span, found)
            stop = found.stop


def _listed_to_the_end(body: Body) -> int:
    """From where on all lines could be listed."""
    start = len(body.blocks)
    while start > 0 and _could_be_listed(body.blocks[start - 1].text):
        start -= 1
    return start


def _headlines_stop(body: Body, start: int) -> int:
    """Where the lines end that are surely headlines."""
    stop = start
    while stop < start + _MOST_HEADLINES and _could_be_listed(body.blocks[stop].text):
        if weight(body.blocks[stop].text) < _LEAST_HEADLINE:
            break
        stop += 1
    return stop


_HEADS = phrases(teaser.HEADS)

PACKS: tuple[Rule, ...] = (
    drop_duplicates(),
    *prompts("share-prompt", "share"),
    marked("share-call", "share", call_of("share")),
    Rule("network-names", "share", Networks(), _NETWORK_TRIGGERS, repeats=True),
    *prompts("subscribe-prompt", "subscribe"),
    marked("subscribe-call", "subscribe", call_of("subscribe")),
    marked("comment-call", "comments", call_of("comments")),
    *questions("comment-prompt", "comments"),
    *prompts("advert", "ad"),
    *prompts("legal-notice", "legal"),
    marked("rights", "legal", "rights"),
    *prompts("player", "media"),
    marked("image-credit", "media", "credit"),
    *prompts("page-furniture", "nav"),
    *prompts("teaser-line", "teaser"),
    Rule("headline-list", "teaser", headline_list, table("teaser").triggers, repeats=True),
    drop_repeated_unit(
        "read-next", "teaser", [*_HEADS, *(f"{head}:" for head in _HEADS)], CLOCK, LABEL, TEASER
    ),
)  # fmt: skip
