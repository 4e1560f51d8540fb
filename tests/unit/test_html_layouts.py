"""Layouts as data: what their selectors name on invented pages, and what happens where they name nothing."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest

import corpuskit
from corpuskit import Article, BlockKind, FieldError, Layout, LayoutError, Registry, Source
from corpuskit.body import Draft
from corpuskit.html import Selectors, layout, open_page
from corpuskit.model import Page
from corpuskit.testing import checks

URL = "https://www.lantern.example/city/bridge"
FIRST = (
    "The bridge over the Lesna is open again, three years after the flood took its northern arch."
)
SECOND = (
    "Trams cross it from Monday, and the mayor promised that nobody would ever have to pay for it."
)
MARKUP = f"""<html lang="en"><head><title>Bridge opens again | Daily Lantern</title>
<meta property="og:title" content="Old crossing is back, said to be safe">
<meta name="author" content="Lantern Desk"><meta property="article:published_time" content="2024-03-03T21:00:00Z">
<meta name="keywords" content="bridges, floods"><meta name="filed-under" content="City"></head><body>
<ul class="menu"><li><a href="/a">City</a></li><li><a href="/b">Lake</a></li><li><a href="/c">Sport</a></li></ul>
<div class="story">
<div class="top"><h2 class="headline">Bridge opens again</h2><p class="lead">It took three years.</p>
<span class="by">By Ann Lee and Bo Strand, City Editor</span> <time class="when" datetime="2024-03-04T08:30:00+01:00">today</time></div>
<div class="words"><p>{FIRST}</p><div class="promo"><p>The letter of the week</p></div><h3>The tram</h3>
<p>{SECOND}<span class="sr-only">opens in a new window</span></p>
<ul class="stops"><li><a href="/1">Mill</a></li><li><a href="/2">Quay</a></li><li><a href="/3">Dock</a></li></ul></div></div>
<form><select><option>English</option><option>Latin</option></select></form><footer><p>The paper of the town.</p></footer>
</body></html>"""
SHOWN = [
    "City", "Lake", "Sport", "Bridge opens again", "It took three years.", "By Ann Lee", "today", FIRST,
    "The letter of the week", "The tram", SECOND, "opens in a new window", "Mill", "Quay", "Dock", "English", "Latin",
    "The paper of the town.",
]  # fmt: skip
STORY = "div.words > p, div.words > h3"


def source(*layouts: Layout) -> Source:
    return Source("lantern", hosts=("lantern.example",), layouts=layouts)


def read(markup: str = MARKUP, **selectors: Any) -> Article:
    """The article of a page, by one layout; every article is checked for what must always hold."""
    named = layout("2024", Selectors(**{"body": STORY} | selectors))
    article = corpuskit.parse(markup, url=URL, registry=Registry.of(source(named)))
    checks.check_tape(article)
    checks.check_stored(article)
    return article


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


# The body


@pytest.mark.parametrize(
    "body",
    [
        STORY,
        "//div[@class='words']/p | //div[@class='words']/h3",
        "(//div[@class='words']/*[self::p or self::h3])",
        ".//div[@class='words']/*[self::p or self::h3]",
        "DIV.words > :is(P, H3)",
    ],
)
def test_a_body_is_named_by_css_or_xpath(body: str) -> None:
    article = read(body=body)
    assert (article.layout, article.failures) == ("2024", ())
    assert texts(article) == [FIRST, "The tram", SECOND]
    assert [block.kind for block in article.blocks] == ["paragraph", "heading", "paragraph"]


def test_a_container_is_read_whole_less_what_goes() -> None:
    article = read(body="div.words", without="div.promo, ul.stops")
    assert texts(article) == [FIRST, "The tram", SECOND]


def test_a_list_of_links_in_a_container_stays() -> None:
    article = read(body="div.words", without="div.promo")
    assert texts(article) == [FIRST, "The tram", SECOND, "Mill", "Quay", "Dock"]
    assert article.blocks[-1].kind is BlockKind.LIST_ITEM
    assert article.blocks[-1].links[0].url == "/3"


def test_items_of_what_others_take_for_a_menu_can_be_named() -> None:
    assert texts(read(body="ul.stops li")) == ["Mill", "Quay", "Dock"]


def test_words_that_nobody_sees_and_options_of_forms_are_no_text() -> None:
    article = read(body="body")
    assert "opens in a new window" not in article.text
    assert "Latin" not in article.text
    assert "The paper of the town." in texts(article)


def test_the_innermost_named_element_decides() -> None:
    article = read(body="div.words, div.promo p", without="div.promo")
    assert "The letter of the week" in texts(article)


def test_an_element_that_is_named_twice_goes() -> None:
    assert texts(read(body=STORY, without="div.words > h3")) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "selectors",
    [
        {},
        {"standfirst": "p.lead", "without": "h3"},
        {"body": "div.story", "without": "ul"},
        {"body": "div.gone"},
        {"where": "div.story", "body": "div.gone"},
    ],
)
def test_all_that_the_page_shows_is_on_the_tape_once(selectors: dict[str, str]) -> None:
    restored = read(**selectors).restore()
    for words in SHOWN:
        # "Bridge opens again" and "City" have a copy in the head or in another line, and a copy of them is no loss.
        assert words in restored
    assert (
        restored.count(FIRST) == restored.count(SECOND) == restored.count("letter of the week") == 1
    )


def test_what_is_set_aside_says_where_it_stood() -> None:
    removals = {r.text: r for r in read(body="div.words", without="div.promo").removals}
    promo = removals["The letter of the week"]
    assert [rule.rule for rule in promo.rules] == ["html/layout"]
    assert removals["English\nLatin\nThe paper of the town."].category == "nav"


# The standfirst


def test_a_standfirst_is_a_block_of_its_kind_where_it_stands() -> None:
    article = read(standfirst="p.lead")
    assert texts(article)[:2] == ["It took three years.", FIRST]
    assert article.blocks[0].kind is BlockKind.STANDFIRST


def test_a_standfirst_within_the_body_is_one() -> None:
    article = read(
        body="div.words", without="div.promo, ul", standfirst="div.words > p:first-child"
    )
    assert [block.kind for block in article.blocks][:2] == ["standfirst", "heading"]


def test_a_page_with_nothing_but_a_standfirst_has_no_body() -> None:
    article = read(where="div.story", body="div.gone", standfirst="p.lead")
    assert article.layout is None
    assert [failure.error for failure in article.failures] == ["LayoutError"]
    assert FIRST in texts(article)


# Fields


def test_fields_are_read_where_they_are_named() -> None:
    article = read(
        title="h2.headline",
        description="p.lead",
        authors="span.by",
        published="time.when",
        section="ul.menu li:first-child",
        topics="ul.stops a",
    )
    assert article.title == "Bridge opens again"
    assert article.description == "It took three years."
    assert article.authors == ("Ann Lee", "Bo Strand")
    assert str(article.published_at) == "2024-03-04 08:30:00+01:00"
    assert (article.section, article.topics) == ("City", ("Mill", "Quay", "Dock"))


@pytest.mark.parametrize("selectors", [{}, dict.fromkeys(["title", "authors", "published"], "i")])
def test_fields_that_are_not_named_or_not_there_are_read_generically(
    selectors: dict[str, str],
) -> None:
    article, generic = read(**selectors), corpuskit.parse(MARKUP, registry=Registry.core())
    for field in ("title", "authors", "published_at", "topics", "section", "language", "images"):
        assert getattr(article, field) == getattr(generic, field)
    assert article.topics == ("bridges", "floods")


def test_a_meta_element_and_an_attribute_are_read_too() -> None:
    assert read(section='meta[name="filed-under"]').section == "City"
    assert read(section='//meta[@name="filed-under"]/@content').section == "City"


def test_a_part_of_a_text_is_had_by_a_function_of_xpath() -> None:
    assert read(title='(substring-before(//title, " | "))').title == "Bridge opens again"


@pytest.mark.parametrize(
    "selector", ["(count(//p))", "(1 = 1)", "//comment()", "//title/text()[9]"]
)
def test_numbers_and_truths_name_nothing(selector: str) -> None:
    article = read(title=selector, without=selector, published=selector)
    assert article.title == read().title
    assert texts(article) == texts(read())


def test_an_agency_among_the_authors_is_one() -> None:
    markup = MARKUP.replace("By Ann Lee and Bo Strand, City Editor", "Ann Lee and AFP")
    article = read(markup, authors="span.by")
    assert (article.authors, article.agencies) == (("Ann Lee", "AFP"), ("AFP",))


@pytest.mark.parametrize(
    ("markup", "published", "moment"),
    [
        (
            '<b datetime="2024-03-04T08:30:00+01:00">x</b>',
            "2024-03-04",
            "2024-03-04 08:30:00+01:00",
        ),
        ('<b content="2024-03-05">4 March</b>', "2024-03-05", "None"),
        ("<b>Published: 4 March 2024, 8:30</b>", "2024-03-04", "2024-03-04 08:30:00"),
        ("<b>March 3, 2024</b>", "2024-03-03", "2024-03-03 21:00:00+00:00"),
        ('<b datetime="today">6 March 2024</b>', "2024-03-06", "None"),
        ("<b>City</b><b>6 March 2024</b>", "2024-03-06", "None"),
        ("<b>a while ago</b>", "2024-03-03", "2024-03-03 21:00:00+00:00"),
    ],
)
def test_dates_are_read_from_attributes_and_from_the_text(
    markup: str, published: str, moment: str
) -> None:
    article = read(MARKUP.replace("<form>", f"<div>{markup}</div><form>"), published="b")
    assert (str(article.published), str(article.published_at)) == (published, moment)


def test_a_date_of_the_page_s_language_is_read() -> None:
    markup = MARKUP.replace('lang="en"', 'lang="ru"').replace("<form>", "<b>4 марта 2024</b><form>")
    assert str(read(markup, modified="b").modified) == "2024-03-04"


# Where it does not fit


def test_a_page_without_the_body_is_read_generically_and_says_so() -> None:
    article = read(where="div.story", body="div.prose p")
    assert article.layout is None
    assert FIRST in texts(article)
    (failure,) = article.failures
    assert (failure.error, failure.plugin) == ("LayoutError", "lantern/2024")
    assert "div.prose p" in failure.message


def test_extract_raises_on_its_own() -> None:
    page = open_page(Page(MARKUP, URL), MARKUP)
    named = layout("2024", Selectors(where="div.story", body="div.prose"))
    assert named.matches(page)
    with pytest.raises(LayoutError, match=r"no text stands in 'div\.prose'"):
        named.extract(page)


def test_the_first_layout_that_a_page_has_reads_it() -> None:
    old = layout("2019", Selectors(body="td.text"))
    new = layout("2024", Selectors(body=STORY))
    bare = f'<html><body><table><tr><td class="text"><p>{FIRST}</p></td></tr></table></body></html>'
    registry = Registry.of(source(new, old))
    assert corpuskit.parse(MARKUP, url=URL, registry=registry).layout == "2024"
    assert corpuskit.parse(bare, url=URL, registry=registry).layout == "2019"


def test_a_layout_whose_body_is_gone_leaves_the_page_to_the_next() -> None:
    broken = layout("2025", Selectors(where="div.story", body="div.gone"))
    registry = Registry.of(source(broken, layout("2024", Selectors(body=STORY))))
    article = corpuskit.parse(MARKUP, url=URL, registry=registry)
    assert article.layout == "2024"
    assert [failure.plugin for failure in article.failures] == ["lantern/2025"]


def test_a_page_that_no_layout_knows_is_named() -> None:
    article = read(body="td.text")
    assert article.layout is None
    assert FIRST in texts(article)
    assert "2024" in article.failures[0].message


def test_what_was_cut_off_stays_known() -> None:
    page = attrs.evolve(open_page(Page(MARKUP, URL), MARKUP), truncated=True)
    draft = layout("2024", Selectors(body=STORY)).extract(page)
    assert isinstance(draft, Draft)
    assert draft.truncated


# The values


@pytest.mark.parametrize("selector", ["", "p >", "p::text", "//p[", "(//p", "id('x')", 5, []])
def test_what_is_no_selector_is_refused(selector: Any) -> None:
    with pytest.raises(FieldError, match="selector"):
        Selectors(body="p", topics=selector)


def test_a_body_has_to_be_named() -> None:
    with pytest.raises(FieldError, match="selector"):
        Selectors(body=None)  # type: ignore[arg-type]


@pytest.mark.parametrize("field", [field.name for field in attrs.fields(Selectors)])
def test_every_field_is_checked(field: str) -> None:
    with pytest.raises(FieldError):
        Selectors(**{"body": "p"} | {field: "p >"})


def test_layouts_are_values() -> None:
    one, same = (layout("2024", Selectors(body=STORY, title="h1")) for _ in range(2))
    other = layout("2024", Selectors(body=STORY, title="h2"))
    assert one == same != other
    assert len({one, same, other}) == 2
    assert pickle.loads(pickle.dumps(one)) == one
    page = open_page(Page(MARKUP, URL), MARKUP)
    assert pickle.loads(pickle.dumps(one)).extract(page) == one.extract(page)


def test_the_cost_of_depth_is_not_that_of_a_product() -> None:
    """Each part takes its place from the one around it: no leaf climbs to the top."""
    deep = "<div>" * 150 + f"<p>{FIRST}</p>" * 3_000 + "</div>" * 150
    article = read(
        f'<html><body><div class="words"><p>{SECOND}</p></div>{deep}</body></html>', body="p"
    )
    assert len(article.blocks) + len(article.removals) > 3_000
