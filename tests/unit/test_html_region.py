"""What is the article, and what only stands beside it: invented pages that look like real ones."""

from __future__ import annotations

import json

import pytest
from lxml import etree

import corpuskit as ck
from corpuskit.html import roles, words
from corpuskit.html.roles import span_role
from corpuskit.html.words import noise_of, words_of

CORE = ck.Registry.core()
A = "The council of Weir met on Tuesday to talk about the old bridge, which has been closed since the flood."
B = "Engineers said that two of the five piers have moved, and that a new one would cost eleven million crowns."
C = "The mayor asked for patience, because the region has not yet decided whether it will pay for half of it."
D = "Farmers on the other bank drive forty minutes to the mill now, and have asked for a ferry until autumn."
E = "Nobody at the ferry office was willing to say by when the second boat would be back on the river."
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


@pytest.mark.parametrize(
    "inside",
    [
        f"<p hidden>{E}</p>",
        f'<p style="display: none">{E}</p>',
        f"<div role=dialog>{E}</div>",
        f"<div id=newsletter>{E}</div>",
    ],
)
def test_what_one_part_says_of_itself_is_not_said_of_its_like(inside: str) -> None:
    texts = [A, B, C, D]
    tag = inside[1:4].strip()
    body = "".join(f"<{tag}>{text}</{tag}>" for text in texts)
    assert E not in kept(f"<article><h1>Bridge</h1>{body}{inside}</article>")
    whole = inside.replace(E, BODY)
    assert kept(f"<article><h1>Bridge</h1>{whole}</article>") == texts


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


@pytest.mark.parametrize("around", ["div", "p"])
def test_what_linked_headings_announce_does_not_outweigh_a_short_article(around: str) -> None:
    """The second time around the teasers stand in elements that the paragraphs alone do not tell of."""
    cards = "".join(
        f'<div class="x"><h3><a href="/{n}">Another thing that was built</a></h3><{around}>{text} {n}.</{around}></div>'
        for n, text in enumerate([B, C, D, E] * 2)
    )
    page = f"<div><div id='a'><h1>Bridge closed</h1><p>{A}</p><p>{B}</p><p>{C}</p></div><div id='b'>{cards}</div></div>"
    assert kept(page)[:3] == [A, B, C]
    assert not [text for text in kept(page) if text[-2:-1].isdigit()]


def test_a_longer_comment_thread_is_not_the_article() -> None:
    thread = "".join(
        f'<li class="comment"><p>{D} I say so, number {n}.</p></li>' for n in range(20)
    )
    page = f'<h1>Bridge closed</h1><article>{BODY}</article><ol class="commentlist">{thread}</ol>'
    assert kept(page) == [A, B, C, D]


def test_a_class_word_does_not_outvote_the_text() -> None:
    assert kept(f'<div class="paywall related">{BODY}</div>') == [A, B, C, D]


def test_of_a_long_class_only_the_beginning_is_remembered() -> None:
    remembered = (words._noise_of, words._words_of, roles._span_role)
    for cache in remembered:
        cache.cache_clear()
    for class_ in (f"{'x' * 5_000} share", f"{'x' * 5_000} hidden"):
        element = etree.fromstring(f"<span class='{class_}'/>", etree.HTMLParser()).find(".//span")
        assert noise_of(class_) is None
        assert words_of(class_).isdisjoint(("share", "hidden"))
        assert span_role(element) == roles.INLINE
    assert [cache.cache_info().currsize for cache in remembered] == [1, 1, 1]


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


def article(*inside: str, head: str = "") -> list[str]:
    """What is kept of an article of four paragraphs with `inside` in the middle."""
    middle = "".join(inside)
    return kept(f"<article><p>{A}</p><p>{B}</p>{middle}<p>{C}</p><p>{D}</p></article>", head)


def numbered(count: int) -> str:
    """As many paragraphs, no two alike."""
    return "".join(f"<p>{n}. {A}</p>" for n in range(count))


CANONICAL = '<link rel="canonical" href="https://www.weir.example/news/bridge">'
REPORT = "The engineers' report on the piers"


@pytest.mark.parametrize(
    ("inside", "stays"),
    [
        (f'<p><a href="https://engineers.example/report">{REPORT}</a></p>', True),
        (f'<p><a href="https://www.weir.example/report">{REPORT}</a></p>', False),
        (f'<p><a href="/report">{REPORT}</a></p>', False),
        ('<p><a href="/report">https://www.weir.example/report</a></p>', True),
        ('<p><a href="mailto:desk@weir.example">desk@weir.example</a></p>', True),
        ('<p><a href="https://www.facebook.com/weirpost">The Weir Post on that network</a></p>', False),
        ('<p><a href="https://share.example/?u=https://weir.example/a">Share it there</a></p>', False),
        (f'<ul><li><a href="https://engineers.example/report">{REPORT}</a></li></ul>', True),
        ('<ul><li><a href="/1">First other story</a></li><li><a href="/2">Second</a></li></ul>', False),
    ],
)  # fmt: skip
def test_links_to_others_are_sources(inside: str, stays: bool) -> None:
    assert (len(article(inside, head=CANONICAL)) == 5) is stays


def test_many_links_to_one_other_site_are_its_teasers() -> None:
    items = "".join(f'<li><a href="https://sister.example/{n}">Story {n}</a></li>' for n in "abc")
    assert article(f"<ul><li>{A[::-1]}</li>{items}</ul>", head=CANONICAL)[2] == A[::-1]
    assert article(f"<ul>{items}</ul>", head=CANONICAL) == [A, B, C, D]


def test_where_the_page_is_from_tells_its_own_links() -> None:
    page = f'<article>{BODY}<p><a href="https://engineers.example/r">{REPORT}</a></p></article>'
    at_home = ck.parse(page, url="https://engineers.example/b", registry=CORE)
    elsewhere = ck.parse(page, url="https://weir.example/b", registry=CORE)
    assert REPORT not in at_home.text
    assert REPORT in elsewhere.text


@pytest.mark.parametrize(
    ("link", "stays"),
    [
        ("https://www.mill.example/r", True),
        ("https://barge.example/wp/r", True),
        ("https://wpost.example/r", True),
        ("https://media.wp.example/r", False),
        ("https://share.example/?u=https://wp.example/b", False),
    ],
)
def test_a_short_name_of_a_site_is_not_found_in_every_address(link: str, stays: bool) -> None:
    page = f'<article>{BODY}<p><a href="{link}">{REPORT}</a></p></article>'
    read = ck.parse(page, url="https://www.wp.example/b", registry=CORE)
    assert (REPORT in read.text) is stays


def test_cells_of_a_table_of_data_may_be_links() -> None:
    rows = "".join(f'<tr><td>19{n}0</td><td><a href="/m{n}">Mill {n}</a></td></tr>' for n in "345")
    table = f"<table><tr><th>Year of the flood</th><th>What it broke</th></tr>{rows}</table>"
    assert "1930\tMill 3" in article(table)
    menu = "<table><tr><td><a href='/'>Home</a></td><td><a href='/n'>News</a></td></tr></table>"
    assert article(menu) == [A, B, C, D]


def test_the_head_of_a_section_is_no_head_of_the_page() -> None:
    section = f"<section><header><h2>What comes next</h2></header><p>{E}</p></section>"
    assert article(section) == [A, B, "What comes next", E, C, D]
    assert kept(f"<article><header><p>Weir Post, daily</p></header>{BODY}</article>") == [
        A,
        B,
        C,
        D,
    ]


def test_an_aside_is_none_even_where_there_are_many() -> None:
    asides = f"<aside><p>{E}</p></aside>" * 4
    assert E not in kept(f"<article>{numbered(20)}{asides}</article>")
    assert E in kept(f"<article>{asides}<p>{A}</p><p>{B}</p></article>")


@pytest.mark.parametrize("name", ["gallery-item", "photo", "slideshow"])
def test_a_picture_story_is_told_under_its_pictures(name: str) -> None:
    slides = "".join(
        f'<div class="{name}"><img src="{n}.jpg"><p>{n} {A}</p><p>{n} {B}</p></div>'
        for n in range(6)
    )
    text = kept(f"<main><h1>Bridges</h1>{BODY}{slides}</main>")
    assert f"5 {B}" in text


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        (f"<div class='x1'><h3>Our letter</h3><p>{E}</p></div>", False),
        (f"<div class='x1'><p>{E} <a href='/abo'>Here</a>.</p></div>", False),
        (f"<div class='x1'><p>{E}</p><button>Yes</button></div>", False),
        (f"<div class='x1'><p>{E}</p></div>", True),
        (f"<div class='x1'><h3>A quote</h3><blockquote><p>{E}</p></blockquote></div>", True),
        (f"<div class='x1'><h3>A list</h3><ul><li>{E}</li></ul></div>", True),
        (f"<ul class='x1'><li><p>{E}</p><a href='/abo'>Here</a></li></ul>", True),
    ],
)  # fmt: skip
def test_a_box_between_the_paragraphs_is_about_something_else(box: str, stays: bool) -> None:
    text = kept(f"<article>{numbered(10)}{box}{BODY}</article>")
    assert any(E in line for line in text) is stays


def test_a_box_that_says_the_same_three_times_is_no_text() -> None:
    box = f"<div class='x1'><p>{E}</p></div>"
    text = kept(f"<article>{numbered(9)}{box}<p>{A}</p>{box}<p>{B}</p>{box}{BODY}</article>")
    assert E not in text


def test_who_speaks_is_named_again_and_again() -> None:
    answers = "".join(f"<h3>Ann Lee</h3><p>{text}</p>" for text in (A, B, C, D))
    page = f"<article><p>{E}</p>{answers}</article>"
    assert kept(page) == [E, "Ann Lee", A, "Ann Lee", B, "Ann Lee", C, "Ann Lee", D]
    assert kept(page.replace("h3", "span")) == [E, A, B, C, D]


def test_a_list_is_never_the_whole_article() -> None:
    steps = "".join(f"<li>Step {n}: {A}</li>" for n in range(5))
    page = f"<div><p>Flour, water and a little salt</p><ol>{steps}</ol></div>"
    assert len(kept(page)) == 6


def test_a_break_between_paragraphs_stays() -> None:
    assert article("<p>* * *</p>") == [A, B, "* * *", C, D]
    assert article("<div>* * *</div>") == [A, B, C, D]
    assert kept(f"<article><p>***</p>{BODY}<p>***</p></article>") == [A, B, C, D]


def test_a_bare_line_may_be_a_title() -> None:
    assert article("<div class='heading-h6'>What the divers saw</div>")[2] == "What the divers saw"
    assert article("<div class='label'>What the divers saw</div>") == [A, B, C, D]
    assert article("<div><div class='heading-h6'>What the divers saw</div></div>") == [A, B, C, D]


def test_a_table_of_data_is_never_the_whole_article() -> None:
    rows = "".join(f"<tr><td>19{n}</td><td>Mill {n}: {A}</td></tr>" for n in range(10, 50))
    page = f"<div><h1>Mills</h1><p>{B}</p><table><tr><th>Year</th><th>Note</th></tr>{rows}</table></div>"
    text = kept(page)
    assert text[:2] == [B, "Year\tNote"]
    assert len(text) == 42


def test_a_table_that_lays_a_page_out_is_no_table_of_data() -> None:
    cells = f"<td><a href='/'>Home</a></td><td><h1>Mills</h1>{BODY}</td>"
    assert kept(f"<p>Since 1910</p><table><tr>{cells}</tr></table>") == [A, B, C, D]


def test_loose_text_between_paragraphs_is_no_box() -> None:
    loose = f"{E} {E} {E}"
    assert loose in kept(f"<article>{numbered(9)}{loose}{BODY}</article>")


def test_sections_are_no_boxes() -> None:
    sections = "".join(f"<div class='x1'><h3>Part {n}</h3><p>{n} {E}</p></div>" for n in range(5))
    assert len(kept(f"<article>{numbered(20)}{sections}{BODY}</article>")) == 34


def test_short_lines_of_a_quote_a_cell_or_an_item_are_not_odd() -> None:
    quote = "<blockquote class='tweet'><p>Not a word about the ferry</p></blockquote>"
    items = "<ul class='parts'><li><p class='part'>two piers of oak</p></li></ul>"
    text = article(quote, items)
    assert text[2:4] == ["Not a word about the ferry", "two piers of oak"]


def test_numbers_in_a_class_make_no_other_kind() -> None:
    lines = f"<p class='mt30'>{A}</p><p class='mt30'>{B}</p><p class='mt60'>And so on</p><p class='mt30'>{C}</p>"
    assert "And so on" in kept(f"<article>{lines}</article>")
    assert "And so on" not in kept(f"<article>{lines.replace('mt60', 'label')}</article>")


def test_contacts_at_the_end_are_not_the_text() -> None:
    assert article() == kept(
        f"<article>{BODY}<p>Write to Ana Weir at ana@weir.example</p><p>Follow us: @weirpost</p></article>"
    )
    within = "Whoever saw the barge may write to desk@weir.example until Friday."
    assert within in article(f"<p>{within}</p>")


def test_a_sentence_that_names_an_account_is_the_text() -> None:
    said = [f"On day {n} the crew of @weir said that all was well on the river." for n in range(9)]
    assert kept("<article>" + "".join(f"<p>{text}</p>" for text in said) + "</article>") == said
    follow = "Follow the paper @weirpost on Twitter, Facebook and Instagram for more on the river."
    assert kept(f"<article>{BODY}<p>{follow}</p></article>") == [A, B, C, D]


def test_few_lines_at_the_end_are_contacts() -> None:
    lines = [f"Desk {n}: @weir{n}" for n in range(5)]
    contacts = "".join(f"<p>{line}</p>" for line in lines)
    assert kept(f"<article>{BODY}{contacts}</article>") == [A, B, C, D, *lines[:3]]


def test_names_around_the_text_are_bylines() -> None:
    author = '<meta name="author" content="Ana Weir">'
    bio = "Ana Weir has written on rivers for this paper since the flood."
    page = f"<article><p>By Ana Weir</p>{BODY}<p>{bio}</p></article>"
    assert kept(page, author) == [A, B, C, D]
    said = "The report by Ana Weir was read out to the council by the mayor on Tuesday evening."
    assert said in article(f"<p>{said}</p>", head=author)


def test_a_heading_before_teasers_is_theirs() -> None:
    teasers = "<ul><li><a href='/1'>Ferry tickets sold out</a></li><li><a href='/2'>Mill closed</a></li></ul>"
    assert article(f"<h3>Worth a look</h3>{teasers}") == [A, B, C, D]
    assert article("<h3>Worth a look</h3><figure><img src='/a.jpg'></figure>")[2] == "Worth a look"


def test_a_paragraph_in_the_tags_of_a_heading_is_one() -> None:
    assert kept(f"<article>{BODY}<h4>{E}</h4></article>")[-1] == E


def test_posts_of_a_live_list_are_not_the_article() -> None:
    posts = "".join(f"<div><h3>Post {n}</h3><p>{n} {E}</p><p>{n} {D}</p></div>" for n in range(9))
    page = f"<main><h1>Flood</h1>{BODY}<amp-live-list>{posts}</amp-live-list></main>"
    assert kept(page) == [A, B, C, D]


def test_a_heading_beside_the_headline_is_the_standfirst() -> None:
    lead = "Eleven million crowns are missing, and the flood season is about to begin"
    page = f"<main><header><h1>Bridge</h1><h2>{lead}</h2></header><div>{BODY}</div></main>"
    block = parse(page, "<title>Bridge</title>").blocks[0]
    assert (block.text, block.kind) == (lead, ck.BlockKind.STANDFIRST)


def test_what_is_around_text_and_standfirst_alike_says_nothing_of_it() -> None:
    lead = "Eleven million crowns are missing, and the flood season begins in two weeks from now."
    page = f"<article class='newsletter-post'><div><h1>Bridge</h1><p class='lead'>{lead}</p></div><div>{BODY}</div></article>"
    assert parse(page).blocks[0].kind is ck.BlockKind.STANDFIRST


def test_a_credit_in_the_text_counts_where_the_markup_credits_nobody() -> None:
    article = parse(f"<article>{BODY}<p>Author: Ilse Marten</p></article>")
    assert article.authors == ("Ilse Marten",)
    said = {(claim.value, claim.by) for claim in article.provenance if claim.field == "authors"}
    assert ("Ilse Marten", "html/text") in said
    marked = parse(
        f"<article>{BODY}<p>Author: Ilse Marten</p></article>",
        '<meta name="author" content="Jo Tarn">',
    )
    assert marked.authors == ("Jo Tarn",)


def test_a_heading_credits_nobody() -> None:
    page = f"<article><h2>Von Haus zu Haus</h2>{BODY}</article>"
    assert (kept(page)[0], parse(page).authors) == ("Von Haus zu Haus", ())


def test_the_lead_image_is_listed_once() -> None:
    head = '<meta property="og:image" content="https://weir.example/bridge.jpg">'
    picture = '<figure><img src="https://weir.example/{}.jpg"><figcaption>The bridge</figcaption></figure>'
    other = parse(f"<article>{BODY}{picture.format('pier')}</article>", head)
    assert [image.url.rpartition("/")[2] for image in other.images] == ["bridge.jpg", "pier.jpg"]
    same = parse(f"<article>{BODY}{picture.format('bridge')}</article>", head)
    assert [(image.url.rpartition("/")[2], image.caption) for image in same.images] == [
        ("bridge.jpg", "The bridge")
    ]


@pytest.mark.parametrize(
    ("base", "url", "image"),
    [
        ("", "https://weir.example/news/a", "https://weir.example/i/lead.jpg"),
        ("<base href='https://i.weir.example/'>", None, "https://i.weir.example/i/lead.jpg"),
        ("<base href='/x/'>", "https://weir.example/news/a", "https://weir.example/i/lead.jpg"),
        ("", None, "/i/lead.jpg"),
    ],
)
def test_a_picture_has_the_address_that_the_page_leads_to(
    base: str, url: str | None, image: str
) -> None:
    page = f"<html><head>{base}</head><body><article>{BODY}<img src='/i/lead.jpg'></article>"
    assert [found.url for found in ck.parse(page, url=url, registry=CORE).images] == [image]
    head = f"<head>{base}<meta property=og:image content='https://weir.example/i/lead.jpg'>"
    both = ck.parse(page.replace(f"<head>{base}", head), url=url, registry=CORE).images
    assert (len(both) == 1) is (image == "https://weir.example/i/lead.jpg")


def test_a_page_that_retells_names_its_source() -> None:
    article = parse(f"<article>{BODY}<p>Original Source: www.weir-post.example</p></article>")
    assert article.derived_from == ("weir-post.example",)
    assert [block.text for block in article.blocks] == [A, B, C, D]
    assert removed(article)["Original Source: www.weir-post.example"] == "attribution"
