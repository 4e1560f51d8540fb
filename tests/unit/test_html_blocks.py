"""Reading a page whole: where leaves begin and end, and that nothing is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import corpuskit as ck
from corpuskit.html.blocks import read_blocks
from corpuskit.html.leaves import Reading, folded

CORE = ck.Registry.core()
LONG = "The council met on Tuesday to talk about the bridge, which has been closed since the flood in May."


def reading(markup: str) -> Reading:
    return read_blocks(etree.fromstring(markup, etree.HTMLParser()))


def texts(markup: str) -> list[str]:
    return [leaf.text for leaf in reading(markup).leaves]


def parse(markup: str) -> ck.Article:
    return ck.parse(markup, content_type="text/html", registry=CORE)


def test_inline_elements_neither_split_nor_glue() -> None:
    assert texts("<p>An <b>un</b>believable <i>story</i>, <span>told</span> twice.</p>") == [
        "An unbelievable story, told twice."
    ]


def test_blocks_end_sentences() -> None:
    assert texts("<div>one<p>two</p>three<div>four</div></div>") == ["one", "two", "three", "four"]


def test_one_break_is_a_space_two_are_a_paragraph() -> None:
    assert texts("<p>one<br>two</p>") == ["one two"]
    assert texts("<p>one<br> <br>two<br/><br/><br/>three</p>") == ["one", "two", "three"]


def test_unknown_elements_within_a_sentence_are_inline() -> None:
    assert texts("<p>A <x-term>bridge</x-term> fell.</p>") == ["A bridge fell."]
    assert texts("<x-card>A<x-part>B</x-part></x-card>") == ["A", "B"]


def test_hidden_words_leave_the_sentence_and_stay_on_the_page() -> None:
    found = texts(
        '<p>See <a href="/x">the plan<span class="sr-only">(new window)</span></a> now.</p>'
    )
    assert found == ["See the plan now.", "(new window)"]


def test_a_button_does_not_cut_a_sentence() -> None:
    assert texts("<p>Rates <button>i</button>rose again.</p>")[0] == "Rates rose again."


def test_a_button_in_a_heading_is_the_heading() -> None:
    assert texts("<h3><button>Who pays?</button></h3>") == ["Who pays?"]


def test_links_know_their_place() -> None:
    article = parse(
        f"<article><h1>Bridge</h1><p>{LONG}</p><p>They \n read <a href='/plan'>the  new\nplan</a> "
        f"and <a href='/map'>the map</a> of the valley, before they went home to think about it.</p>"
        f"<p>{LONG} Really.</p></article>"
    )
    block = next(b for b in article.blocks if b.links)
    assert [(block.text[x.start : x.stop], x.url) for x in block.links] == [
        ("the new plan", "/plan"),
        ("the map", "/map"),
    ]


def test_a_link_around_blocks_is_theirs() -> None:
    leaves = reading('<a href="/x"><h3>Head</h3><p>Text of it</p></a><p>After</p>').leaves
    assert [leaf.linked for leaf in leaves] == [1.0, 1.0, 0.0]


def test_preformatted_text_keeps_its_lines() -> None:
    article = parse(
        f"<article><p>{LONG}</p><pre>\nx = 1\n  y = 2\n</pre><p>{LONG} So.</p></article>"
    )
    assert "x = 1\n  y = 2" in [block.text for block in article.blocks]


def test_rows_of_a_table_are_blocks() -> None:
    article = parse(
        f"<article><p>{LONG}</p><table><tr><th>Town</th><th>Votes</th></tr>"
        f"<tr><td>Weir</td><td>12</td></tr></table><p>{LONG} So.</p></article>"
    )
    rows = [b.text for b in article.blocks if b.kind is ck.BlockKind.TABLE_ROW]
    assert rows == ["Town\tVotes", "Weir\t12"]


def test_menus_and_footers_are_one_leaf_of_lines() -> None:
    found = reading("<nav><a>Home</a><a>News</a></nav><p>Text</p><footer>Imprint</footer>")
    assert len(found.leaves) == 3
    article = parse("<nav><a>Home</a><a>News</a></nav><p>Text</p><footer>Imprint</footer>")
    assert "Home\nNews" in article.restore()


def test_scripts_are_no_text() -> None:
    assert texts("<nav>Menu<script>var x</script></nav><style>p{}</style><p>Text</p>") == [
        "Menu",
        "Text",
    ]


words = st.text("abcdefgh", min_size=3, max_size=8)
inline = st.sampled_from(["b", "i", "span", "a", "em", "x-y", "time", "sup"])
block = st.sampled_from(
    ["p", "div", "li", "ul", "nav", "footer", "aside", "section", "td", "h1", "h3", "blockquote", "figure", "form", "pre", "button"]
)  # fmt: skip
tree = st.recursive(
    words,
    lambda inner: st.tuples(
        st.one_of(inline, block),
        st.lists(inner, max_size=5),
        st.sampled_from(["", "comments", "ad", "sr-only", "lead"]),
    ),
    max_leaves=40,
)


def markup_of(node: object) -> str:
    if isinstance(node, str):
        return f" {node} "
    assert isinstance(node, tuple)
    tag, children, name = node
    return f'<{tag} class="{name}">{"".join(map(markup_of, children))}</{tag}>'


def words_of(node: object) -> list[str]:
    if isinstance(node, str):
        return [node]
    assert isinstance(node, tuple)
    return [word for child in node[1] for word in words_of(child)]


@given(st.lists(tree, min_size=1, max_size=6))
def test_every_word_stands_on_the_tape(nodes: list[object]) -> None:
    article = parse(f"<!doctype html><html><body>{''.join(map(markup_of, nodes))}</body></html>")
    read = sorted(article.restore().split())
    assert read == sorted(word for node in nodes for word in words_of(node))


@given(st.lists(tree, min_size=1, max_size=6))
def test_blocks_are_parts_of_the_tape_in_order(nodes: list[object]) -> None:
    prose = "".join(f"<p>{LONG} Part {n}.</p>{markup_of(node)}" for n, node in enumerate(nodes))
    article = parse(f"<!doctype html><html><body><article>{prose}</article></body></html>")
    whole, at = article.restore(), 0
    for kept in article.blocks:
        at = whole.index(kept.text, at) + len(kept.text)
        for link in kept.links:
            assert 0 <= link.start < link.stop <= len(kept.text)
    assert all(removal.rules for removal in article.removals)


def test_a_huge_text_is_folded_as_a_small_one() -> None:
    raw = "word \n\t of  it " * 90_000 + " " * 200_000 + "end"
    assert folded(raw) == " ".join(raw.split())
