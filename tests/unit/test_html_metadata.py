"""Fields of a page: title, authors, access, topics and the rest, on invented pages."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpuskit.body import Draft
from corpuskit.html import extract, open_page
from corpuskit.html.metadata import read_metadata
from corpuskit.html.names import names_around, names_of_line
from corpuskit.model import Access, Image, Page

TITLE = "Bridge over the Lesna opens again after three years"
URL = "https://www.dailylantern.example/city/bridge"


def read(head: str = "", body: str = "", url: str | None = URL) -> Draft:
    markup = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_metadata(open_page(Page(markup, url), markup))


def ld(*nodes: object) -> str:
    return "".join(
        f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'
        for node in nodes
    )


def article(**fields: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle"} | fields


def authors(*names: str, kind: str = "Person") -> list[dict[str, str]]:
    return [{"@type": kind, "name": name} for name in names]


# Title


@pytest.mark.parametrize("inner", ["<title>Menu</title>", "<g><a><title>Menu</title></a></g>"])
def test_the_title_of_a_picture_is_not_the_pages(inner: str) -> None:
    body = f"<svg>{inner}</svg><h1>{TITLE}</h1>"
    assert read("", body).title == TITLE
    assert read("", f"{body}<title>{TITLE} | Daily Lantern</title>").title == TITLE


@pytest.mark.parametrize(
    "head",
    [
        f"<meta property=og:title content='{TITLE}'>",
        f"<meta property=og:title content='{TITLE} - The Daily Lantern'><meta property=og:site_name content='The Daily Lantern'>",
        f"<meta property=og:title content='{TITLE} | Daily Lantern'>",
        f"<title>{TITLE} — City — Daily Lantern</title>",
        f"<title>Daily Lantern: {TITLE}</title>",
        f"<title>{TITLE}｜Lantern</title><meta property=og:site_name content=Lantern>",
        ld(article(headline=TITLE)),
        ld(article(headline=f"{TITLE} - Daily Lantern")),
        f"<meta name=dc.title content='{TITLE}'>",
    ],
)
def test_the_title_comes_without_the_name_of_the_site(head: str) -> None:
    assert read(head).title == TITLE


def test_a_title_is_cut_where_the_heading_ends() -> None:
    head = f"<meta property=og:title content='{TITLE} - Some Portal Nobody Named'>"

    assert read(head, f"<h1>{TITLE}</h1>").title == TITLE


def test_a_dash_within_a_title_stays() -> None:
    title = "Mayor: no tolls - for now"

    assert read(f"<meta property=og:title content='{title}'>").title == title


def test_the_name_of_the_site_in_a_heading_is_no_title() -> None:
    body = "<h1><a href=/>Daily Lantern</a></h1><h2>Other</h2>"

    assert read(f"<title>{TITLE} | Daily Lantern</title>", body).title == TITLE


def test_a_title_that_a_quotation_mark_cut_is_mended() -> None:
    head = '<meta property="og:title" content="Crowd calls the bridge "a gift"">'

    assert read(head, '<h1>Crowd calls the bridge "a gift"</h1>').title == (
        'Crowd calls the bridge "a gift"'
    )


def test_a_short_card_in_other_words_is_not_the_title() -> None:
    head = "<meta property=og:title content='Old crossing is back'>" + ld(article(headline=TITLE))

    assert read(head, f"<h1>{TITLE}</h1>").title == TITLE


def test_a_title_that_was_cut_short_yields_to_the_whole_one() -> None:
    head = (
        f"<meta property=og:title content='{TITLE[:30]}...'><title>{TITLE} | Daily Lantern</title>"
    )

    assert read(head).title == TITLE


def test_a_part_of_an_address_is_no_title() -> None:
    head = f"<meta property=og:title content=bridge-opens-2022><title>{TITLE}</title>"

    assert read(head, f"<h1>{TITLE}</h1>").title == TITLE


def test_a_title_ends_before_the_date_that_follows_it() -> None:
    assert read(f"<title>{TITLE} - 16 August 2022 - News - Some Portal</title>").title == TITLE


# Authors


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (authors("Ann Lee", "Bo Strand"), ("Ann Lee", "Bo Strand")),
        (authors("<a href='/ann'>Ann Lee</a>"), ("Ann Lee",)),
        (authors("By Ann Lee"), ("Ann Lee",)),
        (authors("Ann Lee, Bo Strand and Cy Vane"), ("Ann Lee", "Bo Strand", "Cy Vane")),
        (authors("Ann Lee und Bo Strand"), ("Ann Lee", "Bo Strand")),
        (authors("Ann Lee (al)", "Bo Strand / Reporter"), ("Ann Lee", "Bo Strand")),
        (authors("Ann Lee, Political Editor"), ("Ann Lee",)),
        (authors("Ann Lee <ann@lantern.example>"), ("Ann Lee",)),
        (authors("Von Ann Lee"), ("Ann Lee",)),
        (authors("Автор: Анна Лис"), ("Анна Лис",)),
        (authors("Fouzia Van Der Fort"), ("Fouzia Van Der Fort",)),
        (authors("Michelle de Oliveira"), ("Michelle de Oliveira",)),
        (["Ann Lee", {"name": ["Bo Strand"]}], ("Ann Lee", "Bo Strand")),
        ([[{"name": "Ann Lee"}], "ANN LEE"], ("Ann Lee",)),
        ([{"givenName": "Ann", "familyName": "Lee"}], ("Ann Lee",)),
        ("Ann Lee; Bo Strand", ("Ann Lee", "Bo Strand")),
        ("https://www.facebook.com/lantern", ()),
        ("@lantern", ()),
        ("sophie-foster", ()),
        ("105092", ()),
    ],
)
def test_authors_of_json_ld(said: object, names: tuple[str, ...]) -> None:
    assert read(ld(article(author=said))).authors == names


@pytest.mark.parametrize(
    ("said", "names", "agencies"),
    [
        (authors("Reuters", kind="Organization"), ("Reuters",), ("Reuters",)),
        (authors("Ann Lee", "AFP"), ("Ann Lee", "AFP"), ("AFP",)),
        (authors("sid/dpa"), ("sid", "dpa"), ("sid", "dpa")),
        (authors("The Associated Press"), ("The Associated Press",), ("The Associated Press",)),
        (authors("Ann Lee, ТАСС, 24.kg"), ("Ann Lee", "ТАСС", "24.kg"), ("ТАСС", "24.kg")),
        (authors("Trend News Agency"), ("Trend News Agency",), ("Trend News Agency",)),
        (authors("April Reuter"), ("April Reuter",), ()),
    ],
)
def test_agencies_are_authors(
    said: object, names: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    draft = read(ld(article(author=said)))

    assert (draft.authors, draft.agencies) == (names, agencies)


def test_references_are_resolved() -> None:
    graph = {
        "@graph": [
            article(author={"@id": "#ann"}),
            {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
        ]
    }

    assert read(ld(graph)).authors == ("Ann Lee",)


@pytest.mark.parametrize(
    "byline",
    [
        "<div class=byline>By Ann Lee</div>",
        "<p class=article-author><span class=author-prefix>Von</span> <a href=/autor/al>Ann Lee</a></p>",
        "<span itemprop=author><span itemprop=name>Ann Lee</span></span>",
        "<a rel=author href=/people/ann>Ann Lee</a>",
        "<div class=authors><div class=author-name>Ann Lee</div><div class=author-title>Reporter</div></div>",
        "<div class=post_author>Автор: Ann Lee</div>",
        "<p><a href=/author/ann-lee/>Ann Lee</a></p>",
        "<div class=byline><a>Ann Lee</a><span>Staff Writer</span></div>",
        "<div class=byline><b>Ann</b> Lee</div>",
        "<div class=byline>By Ann Lee Daily Lantern</div>",
        "<div class=byline>By Ann Lee, Daily Lantern</div>",
        "<div class=byline><a>Ann Lee<i></i></a><a>@annlee</a></div>",
        "<div class=elementor-widget><span class=post-author>von Ann Lee</span></div>",
    ],
)
@pytest.mark.parametrize("house", ["", ld(article(author=authors("Daily Lantern")))])
def test_a_byline_is_found_where_data_credits_nobody_or_the_house(byline: str, house: str) -> None:
    assert read(house, f"<h1>{TITLE}</h1>{byline}<p>Text.</p>").authors == ("Ann Lee",)


def test_the_house_is_credited_where_nobody_else_is() -> None:
    assert read(ld(article(author=authors("Daily Lantern")))).authors == ("Daily Lantern",)


@pytest.mark.parametrize(
    "body",
    [
        "<div class=comment><span class=comment-author>Bo Strand</span></div>",
        "<figure><span class=author>Bo Strand</span></figure>",
        "<aside><p class=author>Bo Strand</p></aside>",
        "<button class=followAuthor>Follow</button>",
        "<p class=author>5 min read</p>",
        "<p class=author>March 2</p>",
    ],
)
def test_other_credits_are_not_the_articles(body: str) -> None:
    assert read("", f"<h1>{TITLE}</h1>{body}").authors == ()


def test_metas_credit_in_their_order() -> None:
    head = "<meta name=author content='ann@lantern.example'><meta name=parsely-author content='Ann Lee'>"

    draft = read(head)

    assert draft.authors == ("Ann Lee",)
    assert [(c.value, c.by) for c in draft.claims if c.field == "authors"] == [
        ("Ann Lee", "html/meta/parsely-author")
    ]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("Von Ann Lee und Bo Strand", ("Ann Lee", "Bo Strand")),
        ("Автор: Анна Лис", ("Анна Лис",)),
        ("(责编：牛镛、岳弘彬)", ("牛镛", "岳弘彬")),
        ("Source: Interfax", ("Interfax",)),
        ("Ann Lee", ()),
        ("By Tuesday evening the bridge over the river had opened to cars again", ()),
        ("By noon all was well.", ()),
    ],
)
def test_a_credit_in_the_body_is_a_labelled_line(line: str, names: tuple[str, ...]) -> None:
    assert names_of_line(line) == names


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("By Ann Lee, London", ("Ann Lee",)),
        ("By Ann Lee, AFP", ("Ann Lee", "AFP")),
        ("By Ann Lee and Bo", ("Ann Lee", "Bo")),
        ("By Ann Lee, Bo Strand", ("Ann Lee", "Bo Strand")),
    ],
)
def test_where_somebody_reports_from_is_no_author(credit: str, names: tuple[str, ...]) -> None:
    assert read("", f"<h1>{TITLE}</h1><p class=byline>{credit}</p>").authors == names


@pytest.mark.parametrize("line", ["<p>Автор: Анна Лис</p>", "<div><b>Автор: Анна Лис</b></div>"])
def test_a_labelled_line_near_the_heading_credits(line: str) -> None:
    assert read("", f"<h1>{TITLE}</h1><p>Lead of it.</p>{line}").authors == ("Анна Лис",)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Источник: Анна Лис</p>",
        "<p><b>Author Ann Lee</b> opened the bridge on Monday</p>",
        "<p>Автор: Анна Лис. Фото: Бо Странд</p>",
    ],
)
def test_other_lines_credit_nobody(line: str) -> None:
    assert read("", f"<h1>{TITLE}</h1>{line}").authors == ()


def test_a_wire_beside_a_text_of_the_house_is_its_agency() -> None:
    draft = read(
        ld(article(author=authors("Daily Lantern"))), f"<h1>{TITLE}</h1><p class=byline>AFP</p>"
    )

    assert (draft.authors, draft.agencies) == (("Daily Lantern",), ("AFP",))


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["By Ann Lee", "Text.", "More."], ("Ann Lee",)),
        (["Text.", "More.", "Still more.", "The end.", "Автор: Анна Лис"], ("Анна Лис",)),
        (["Text.", "More.", "More.", "By Ann Lee", "More.", "The end.", "Really."], ()),
        (["Text.", "Ann Lee"], ()),
        (["Text.", "Source: Ann Lee"], ()),
        (["By AFP", "Text."], ("AFP",)),
        (["编辑 王小明", "Text."], ("王小明",)),
        (["By the numbers", "Text."], ()),
        (["Author of the year", "Text."], ()),
        (["Door to door", "Text."], ()),
        (["Par avion", "Text."], ()),
        (["By Spring", "Text."], ()),
        ([], ()),
    ],
)
def test_a_text_may_begin_or_end_with_its_credit(lines: list[str], names: tuple[str, ...]) -> None:
    assert names_around(lines) == names


# The rest


@pytest.mark.parametrize(
    ("head", "access"),
    [
        ("", None),
        (ld(article(headline=TITLE)), None),
        (ld(article(isAccessibleForFree=True)), Access.FREE),
        (ld(article(isAccessibleForFree="False")), Access.PAYWALLED),
        (ld(article(isAccessibleForFree="http://schema.org/True")), Access.FREE),
        (ld(article(isAccessibleForFree="perhaps")), None),
        (ld(article(isAccessibleForFree=1)), None),
        ("<meta property=article:content_tier content=metered>", Access.METERED),
        (
            "<meta property=article:content_tier content=locked>"
            + ld(article(isAccessibleForFree=False)),
            Access.PAYWALLED,
        ),
    ],
)
def test_access_is_told_or_unknown(head: str, access: Access | None) -> None:
    assert read(head).access is access


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ("<head><link rel=canonical href=/1><meta property=og:url content=/2></head>", "/1"),
        ("<head><meta property=og:url content=/2></head><body><link rel=canonical href=/1>", "/2"),
        ("<body><p>Strayed</p><link rel=canonical href=/1>", "/1"),
        ("<body><p>None</p>", None),
    ],
)
def test_the_address_that_a_page_gives_itself(markup: str, address: str | None) -> None:
    assert open_page(Page(b""), f"<html>{markup}").canonical_url == address


def test_the_other_fields() -> None:
    head = (
        "<link rel=canonical href=/city/bridge?x=1><meta property=og:site_name content='Daily Lantern'>"
        "<meta property=og:description content='Cars &amp;amp; trams cross again.'>"
        "<meta property=og:image content=/img/bridge.jpg><meta property=article:section content=City>"
        "<meta property=article:tag content=Bridges><meta property=article:tag content=Lesna>"
        "<meta name=language content=en>"
    )

    draft = read(head)

    assert draft.canonical_url == "https://www.dailylantern.example/city/bridge?x=1"
    assert draft.site_name == "Daily Lantern"
    assert draft.description == "Cars & trams cross again."
    assert draft.images == (Image("https://www.dailylantern.example/img/bridge.jpg"),)
    assert (draft.section, draft.topics, draft.language) == ("City", ("Bridges", "Lesna"), "en")


def test_the_lead_image_has_its_caption_and_credit() -> None:
    image = {"url": "https://i.example/a.jpg", "caption": "The bridge", "creditText": "A. Lee"}

    assert read(ld(article(image=[image]))).images == (
        Image("https://i.example/a.jpg", "The bridge", "A. Lee"),
    )


@pytest.mark.parametrize(
    "block",
    [
        '<!-- {"@type": "NewsArticle", "headline": "%s"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "%s"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "%s"};',
        '{"@type": "NewsArticle", "headline": "%s",}',
        '{"@type": "WebSite"}{"@type": "NewsArticle", "headline": "%s"}',
        '[[{"@type": ["Thing", "http://schema.org/NewsArticle"], "headline": "%s"}]]',
        '{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "%s"}}',
        '{"@type": "NewsArticle", "headline": "%s", "articleBody": "two\nlines\tand a tab"}',
        '{"headline": "%s", "datePublished": "2022-08-16"}',
    ],
)
def test_json_ld_as_pages_write_it(block: str) -> None:
    script = f"<script type=application/ld+json>{block % TITLE}</script>"

    assert read(script).title == TITLE
    assert read("", script).title == TITLE


def test_dates_are_saved_from_broken_json_ld() -> None:
    block = '{"@type": "NewsArticle", "headline": "They say "no"", "datePublished": "2022-08-16"}'

    draft = read(f"<script type=application/ld+json>{block}</script>")

    assert str(draft.published) == "2022-08-16"


def test_articles_that_the_page_only_mentions_are_not_its_own() -> None:
    other = article(headline="Another story", author="Bo Strand", datePublished="2020-01-01")
    page = {"@type": "WebPage", "hasPart": [other], "relatedLink": other}

    draft = read(ld(page), f"<h1>{TITLE}</h1>")

    assert (draft.title, draft.authors, draft.published) == (TITLE, (), None)


# Hostile data

json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip
KEYS = (
    "@id @type @graph mainEntity headline author creator name givenName datePublished dateModified image url "
    "caption keywords articleSection inLanguage isAccessibleForFree publisher description"
).split()


@given(
    st.dictionaries(st.sampled_from(KEYS), json_values),
    st.sampled_from(["NewsArticle", "Article", "WebPage", "VideoObject"]),
)
def test_json_ld_of_any_types_is_survived(fields: dict[str, Any], kind: str) -> None:
    draft = read(ld({"@type": kind} | fields, [fields]))

    assert all(isinstance(name, str) for name in draft.authors)
    assert draft.title is None or isinstance(draft.title, str)
    Draft.__eq__(draft, read(ld({"@type": kind} | fields, [fields])))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                [
                    "og:title",
                    "author",
                    "date",
                    "og:image",
                    "keywords",
                    "og:url",
                    "article:published_time",
                ]
            ),
            st.text(max_size=60),
        )
    )
)
def test_metas_of_any_content_are_survived(metas: list[tuple[str, str]]) -> None:
    import html

    head = "".join(
        f'<meta property="{name}" content="{html.escape(content)}">' for name, content in metas
    )
    draft = read(head)

    assert "\ud800" not in (draft.title or "")


@pytest.mark.parametrize(
    "block",
    [
        "[" * 100_000,
        '{"@graph": ' * 5_000 + "{}" + "}" * 5_000,
        '{"@type": "NewsArticle", "n": ' + "9" * 10_000 + "}",
        '{"@type": "NewsArticle", "headline": "\\ud800 NaN", "x": NaN}',
        '{"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#a"}}',
        "x" * 300_000,
        "," * 200_000,
    ],
)
def test_hostile_json_ld_ends(block: str) -> None:
    draft = read(f"<script type=application/ld+json>{block}</script>")

    assert draft.authors == ()
    assert draft.title is None or draft.title == "� NaN"


@pytest.mark.parametrize("unit", ["By ", "a, ", "@", "(", "1.", "12:30 ", "- ", "&amp;", "| "])
def test_long_contents_take_no_long_time(unit: str) -> None:
    content = unit * 20_000
    head = "".join(
        f'<meta property="{name}" content="{content}">'
        for name in ("og:title", "author", "date", "og:url", "keywords", "article:section")
    )

    read(head, f"<h1>{content}</h1><p class=author>{content}</p><p class=date>{content} 2022</p>")


def test_what_json_escapes_may_hold_is_no_character_of_a_field() -> None:
    head = r"""<script type="application/ld+json">{"@type": "NewsArticle", "headline": "\ud800Br\u0000idge\u0007 opens \udfff",
        "author": {"@type": "Person", "name": "Al\u001bice\u0001 Bee"}, "description": "A\u001fB\u007f"}</script>"""
    draft = read(head)
    assert draft.title == "\ufffdBridge opens \ufffd"
    assert draft.authors == ("Alice Bee",)
    assert draft.description == "A B"


def test_a_page_that_was_read_can_be_asked_again() -> None:
    markup = f"<article><h1>{TITLE}</h1><script>let a</script><p>It has <b>three</b> arches.</p></article>"
    page = open_page(Page(markup, URL), markup)
    before = page.texts("//b"), len(page.xpath("//script"))
    extract(page)
    assert (page.texts("//b"), len(page.xpath("//script"))) == before
