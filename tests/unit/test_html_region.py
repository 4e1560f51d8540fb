"""What is the article, and what only stands beside it: invented pages that look like real ones."""

from __future__ import annotations

import json

import pytest

import corpuskit as ck

CORE = ck.Registry.core()
A = "The council of Weir met on Tuesday to talk about the old bridge, which has been closed since the flood."
B = "Engineers said that two of the five piers have moved, and that a new one would cost eleven million crowns."
C = "The mayor asked for patience, because the region has not yet decided whether it will pay for half of it."
D = "Farmers on the other bank drive forty minutes to the mill now, and have asked for a ferry until autumn."
BODY = f"<p>{A}</p><p>{B}</p><p>{C}</p><p>{D}</p>"


def parse(body: str, head: str = "") -> ck.Article:
    page = (
        f"<!doctype html><html><head><title>Bridge</title>{head}</head><body>{body}</body></html>"
    )
    return ck.parse(page, content_type="text/html", registry=CORE)


def kept(body: str, head: str = "") -> list[str]:
    return [block.text for block in parse(body, head).blocks]


def removed(article: ck.Article) -> dict[str, str]:
    return {removal.text: removal.category for removal in article.removals}


@pytest.mark.parametrize(
    ("inside", "category"),
    [
        ('<div class="share-bar">Send this to a friend now</div>', "share"),
        ('<div class="related-posts"><p>Two more stories about bridges</p></div>', "teaser"),
        ('<div class="c-newsletter"><p>Get our letter every morning</p></div>', "subscribe"),
        ('<section id="comments"><p>I do not believe a word of this, sorry.</p></section>', "comments"),
        ('<figure><img src="/a.jpg"><figcaption>The bridge in May</figcaption></figure>', "media"),
        ('<h3><a href="/x">Ferry tickets are sold out</a></h3>', "teaser"),
        ('<ul><li><a href="/1">First other story</a></li><li><a href="/2">Second one</a></li></ul>', "teaser"),
        ('<div class="ad-slot">Buy a boat</div>', "ad"),
        ('<div style="display: none">Please switch your blocker off</div>', "other"),
    ],
)  # fmt: skip
def test_what_is_dropped_inside_has_a_reason(inside: str, category: str) -> None:
    article = parse(f"<article><p>{A}</p><p>{B}</p>{inside}<p>{C}</p><p>{D}</p></article>")
    assert [block.text for block in article.blocks] == [A, B, C, D]
    assert category in removed(article).values()


def test_furniture_is_one_piece_on_each_side() -> None:
    article = parse(
        f"<header><a href='/'>Weir Post</a><p>Since 1910</p></header><article>{BODY}</article>"
        "<div><h3>Imprint</h3><p>Weir Post Ltd</p></div>"
    )
    outside = [r for r in article.removals if str(r.rules[0]) == "corpuskit/html/outside"]
    assert [r.text for r in outside] == ["Weir Post\nSince 1910", "Imprint\nWeir Post Ltd"]


def test_sections_cut_by_ads_are_one_article() -> None:
    part = '<div class="text-block"><p>{}</p><p>{}</p></div><div class="ad">Buy</div>'
    assert kept(f"<main>{part.format(A, B)}{part.format(C, D)}</main>") == [A, B, C, D]


def test_a_longer_comment_thread_is_not_the_article() -> None:
    thread = "".join(
        f'<li class="comment"><p>{D} I say so, number {n}.</p></li>' for n in range(20)
    )
    page = f'<h1>Bridge closed</h1><article>{BODY}</article><ol class="commentlist">{thread}</ol>'
    assert kept(page) == [A, B, C, D]


def test_a_class_word_does_not_outvote_the_text() -> None:
    assert kept(f'<div class="paywall related">{BODY}</div>') == [A, B, C, D]


def test_the_standfirst_has_its_own_kind() -> None:
    lead = "Eleven million crowns are missing, and the flood season begins in two weeks from now."
    article = parse(f"<main><h1>Bridge</h1><p class='lead'>{lead}</p><div>{BODY}</div></main>")
    assert article.blocks[0].text == lead
    assert article.blocks[0].kind is ck.BlockKind.STANDFIRST


def test_headings_need_a_text_behind_them() -> None:
    article = parse(f"<article><p>{A}</p><h2>Piers</h2><p>{B}</p><p>{C}</p><h2>More</h2></article>")
    assert [b.text for b in article.blocks if b.kind is ck.BlockKind.HEADING] == ["Piers"]


def test_kinds() -> None:
    article = parse(
        f"<article><p>{A}</p><blockquote><p>{B}</p></blockquote><ul><li>{C}</li></ul><p>{D}</p></article>"
    )
    assert [str(block.kind) for block in article.blocks] == [
        "paragraph", "quote", "list_item", "paragraph",
    ]  # fmt: skip


def test_pictures_with_captions_and_credits() -> None:
    figure = (
        '<figure><img src="/bridge.jpg"><figcaption><span>The bridge in May</span>'
        '<div class="credit">Ana Weir</div></figcaption></figure><img src="data:x" alt=""><img src="/p.gif" width="1">'
    )
    article = parse(f"<article><p>{A}</p>{figure}<p>{B}</p><p>{C}</p></article>")
    assert article.images == (ck.Image("/bridge.jpg", "The bridge in May", "Ana Weir"),)


def test_a_text_that_stands_in_json_only() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": "\n".join([A, B, C, D])})
    script = f'<script type="application/ld+json">{data}</script>'
    assert kept("<div id='app'>Loading</div>", script) == [A, B, C, D]


def test_a_text_that_stands_in_noscript_only() -> None:
    assert kept(f"<div>Loading</div><noscript><article>{BODY}</article></noscript>") == [A, B, C, D]


def test_lone_surrogates_of_json_become_replacements() -> None:
    data = json.dumps({"articleBody": f"{A} \ud800 {B} {C}"})
    article = parse(f'<script type="application/ld+json">{data}</script>')
    article.text.encode("utf-8")
    assert "\ufffd" in article.text


def test_a_page_without_an_article_is_no_error() -> None:
    article = parse("<ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li></ul>")
    assert article.blocks == ()
    assert "One" in article.restore()


def test_quality_knows_a_full_text_from_scraps() -> None:
    full = parse(f"<article>{BODY * 3}</article>").quality
    scraps = parse(
        "<div><p>Sign in to read on, it is free of charge.</p><p>Buy</p><p>Sell</p></div>"
    ).quality
    assert full is not None
    assert scraps is not None
    assert 0 <= scraps < full <= 1


@pytest.mark.parametrize("size", [2_000, 8_000])
def test_deep_and_wide_pages_are_read_whole(size: int) -> None:
    deep = "<div>" * size + "inmost" + "</div>" * size
    assert "inmost" in parse(f"{deep}<p>{A}</p>").restore()
    assert "last-word" in parse(f"<p>{'<b>x</b> y ' * size} last-word</p>").restore()


def test_an_attribute_bomb_is_cut() -> None:
    bomb = "<div " + " ".join(f"a{n}=1" for n in range(20_000)) + ">inside</div>"
    article = parse(f"<p>before</p>{bomb}<p>{A}</p>")
    for word in ("before", "inside", A):
        assert word in article.restore()


def test_a_page_without_a_region_keeps_its_paragraphs() -> None:
    page = "<html><body><nav><p>Menu of the house</p></nav><p>Привет мир</p><p>Другой абзац тут</p></body></html>"
    article = ck.parse(page, registry=ck.Registry.core())
    assert [block.text for block in article.blocks] == ["Привет мир", "Другой абзац тут"]
    assert "Menu of the house" in article.restore()
