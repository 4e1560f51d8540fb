"""What holds for every page: nothing that it shows is lost, told twice or glued together, however it is read."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import corpuskit
from corpuskit.html.blocks import read_blocks
from corpuskit.html.leaves import Reading
from corpuskit.html.outline import Outline
from corpuskit.html.region import Judge, find_region
from corpuskit.html.stretch import read_stretch

CORE = corpuskit.Registry.core()

WORDS = st.text("abcdeäßж語", min_size=1, max_size=8)
TEXTS = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)
SENTENCES = st.lists(WORDS, min_size=12, max_size=40).map(lambda words: f"{' '.join(words)}.")
MARKED = st.builds(
    "{} <{tag}>{}</{tag}> {}".format,
    SENTENCES, TEXTS, SENTENCES, tag=st.sampled_from(["b", "em", "span", "i", "cite"]),
)  # fmt: skip
LINKED = st.builds('{} <a href="/{}">{}</a> {}'.format, SENTENCES, WORDS, TEXTS, SENTENCES)
INNER = st.one_of(SENTENCES, MARKED, LINKED, st.builds("{}<br><br>{}".format, SENTENCES, SENTENCES))
FURNITURE = st.one_of(
    st.builds("<nav><a href=/1>{}</a> <a href=/2>{}</a></nav>".format, TEXTS, TEXTS),
    st.builds("<ul><li>{}</li><li>{}</li></ul>".format, TEXTS, TEXTS),
    st.builds("<div>{}</div>".format, TEXTS),
    st.builds("<h3><a href=/3>{}</a></h3>".format, TEXTS),
    st.builds("<form><select><option>{}</option></select><button>{}</button></form>".format, TEXTS, TEXTS),
    st.builds("<table><tr><td>{}</td><td>{}</td></tr></table>".format, TEXTS, TEXTS),
)  # fmt: skip
SECTIONS = st.one_of(INNER.map("<p>{}</p>".format), FURNITURE, TEXTS.map("<h2>{}</h2>".format))


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page of furniture around a title and an article, each perhaps in a box of its own."""
    before, after = draw(st.lists(FURNITURE, max_size=3)), draw(st.lists(FURNITURE, max_size=3))
    body = [
        *draw(st.lists(INNER.map("<p>{}</p>".format), max_size=6)),
        *draw(st.lists(SECTIONS, max_size=6)),
    ]
    title = f"<h1>{draw(TEXTS)}</h1>"
    article = f"<article>{''.join(draw(st.permutations(body)))}</article>"
    if draw(st.booleans()):
        loose = st.one_of(TEXTS, st.just(""))
        title = f"<div>{draw(loose)}{title}<p>{draw(SENTENCES)}</p></div>"
        article = f"<div>{draw(loose)}<div>{draw(loose)}{article}{draw(loose)}</div></div>"
    inside = "".join([*before, title, article, *after])
    return (
        f"<html><head><title>{draw(TEXTS)}</title></head><body>{draw(TEXTS)}{inside}</body></html>"
    )


def shown(page: str) -> Counter[str]:
    """The words that a page shows, by how often."""
    body = etree.fromstring(page, etree.HTMLParser()).find("body")
    return Counter(" ".join(body.itertext()).split())


def words(reading: Reading) -> Counter[str]:
    return Counter(w for leaf in reading.leaves for w in leaf.raw.replace("\ufdd0", " ").split())


@given(page=pages())
def test_every_word_that_a_page_shows_stands_on_its_tape_once(page: str) -> None:
    article = corpuskit.parse(page, content_type="text/html", registry=CORE)
    assert Counter(article.restore().split()) == shown(page)


@given(page=pages())
def test_a_part_of_a_page_is_read_as_the_whole_is(page: str) -> None:
    """Where paragraphs lead to a region, its leaves are those of a reading of all; around it no word is lost."""
    tree = etree.fromstring(page, etree.HTMLParser())
    etree.strip_elements(tree, "title", with_tail=False)
    whole = read_blocks(tree)
    outline = Outline(tree)
    region = outline.region()
    stretch = read_stretch(outline, region, None) if region else None
    if stretch is None:
        return
    reading, region = stretch
    assert words(reading) == words(whole)
    part = whole.elements.index(reading.elements[region.part])
    inside = whole.leaves[whole.first[part] : whole.last[part]]
    assert [leaf.text for leaf in reading.leaves[region.first : region.last]] == [
        leaf.text for leaf in inside
    ]
    assert [bool(leaf.spans) for leaf in inside] == [
        bool(leaf.spans) for leaf in reading.leaves[region.first : region.last]
    ]


def test_paragraphs_lead_to_the_region_that_a_whole_reading_finds() -> None:
    text = "The ferry across the lake will run again from the first of May, the harbour office said on Monday."
    tree = etree.fromstring(
        f"<html><body><ul><li>Menu</li></ul><div><h1>Ferry</h1></div><div><article>{f'<p>{text}</p>' * 8}"
        f"</article></div><div class=comments><p>{text}</p></div></body></html>",
        etree.HTMLParser(),
    )  # fmt: skip
    outline, whole = Outline(tree), read_blocks(tree)
    found, expected = outline.region(), find_region(whole, Judge(whole))
    assert found
    assert expected
    assert outline.reading.elements[found.part] is whole.elements[expected.part]
    stretch = read_stretch(outline, found, None)
    assert stretch
    assert [leaf.text for leaf in stretch[0].leaves[: stretch[1].first]] == ["Menu", "Ferry"]


@given(st.lists(SENTENCES, min_size=1, max_size=60), st.sampled_from(["x-a", "button", "object"]))
def test_an_outline_holds_a_text_once_however_deep_it_stands(
    texts: list[str], between: str
) -> None:
    page = "".join(f"<p>{text}<{between}>" for text in texts)
    outline = Outline(etree.fromstring(f"<html><body>{page}", etree.HTMLParser()))
    held = [leaf.raw for leaf in outline.reading.leaves]
    assert sum(map(len, held)) <= sum(map(len, texts))


def test_few_paragraphs_tell_nothing() -> None:
    tree = etree.fromstring("<html><body><p>A short one.</p></body></html>", etree.HTMLParser())
    assert Outline(tree).region() is None


def test_a_text_outside_of_paragraphs_sends_the_reader_back() -> None:
    text = "The ferry across the lake will run again from the first of May, the harbour office said on Monday."
    tree = etree.fromstring(
        f"<html><body><div>{f'<p>{text}</p>' * 5}</div><div>{f'{text} {text}<br>' * 10}</div></body></html>",
        etree.HTMLParser(),
    )
    outline = Outline(tree)
    region = outline.region()
    assert region is not None
    assert read_stretch(outline, region, None) is None
