"""Articles as Markdown: structure comes out, and no mark of the text's own becomes structure."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from corpuskit import Article, BlockKind, Link, Piece, Shape
from corpuskit.model import SEPARATOR

READ = MarkdownIt("commonmark").enable("table")


def article(*blocks: tuple[str, Shape], title: str | None = None) -> Article:
    pieces: list[Piece] = []
    for n, (text, shape) in enumerate(blocks):
        pieces += [Piece(text, n, None, shape), Piece(SEPARATOR)]
    return Article(id="x", title=title, pieces=tuple(pieces))


def shown(markdown: str) -> str:
    """The text that a reader of the Markdown sees."""
    found: list[str] = []
    for token in READ.parse(markdown):
        if token.type == "inline":
            found += [t.content if t.type != "softbreak" else " " for t in token.children or ()]
        elif token.type in ("fence", "code_block", "html_block"):
            found.append(token.content)
    return "".join(found)


def test_kinds() -> None:
    made = article(
        ("Piers", Shape(BlockKind.HEADING, 3)),
        ("one", Shape(BlockKind.LIST_ITEM)),
        ("two", Shape(BlockKind.LIST_ITEM)),
        ("a\tb", Shape(BlockKind.TABLE_ROW)),
        ("1\t2", Shape(BlockKind.TABLE_ROW)),
        ("Said she", Shape(BlockKind.QUOTE)),
        ("x = `1`\n  y", Shape(BlockKind.PREFORMATTED)),
        ("Short of it", Shape(BlockKind.STANDFIRST)),
        title="Bridge",
    ).markdown()
    assert made == (
        "# Bridge\n\n### Piers\n\n- one\n- two\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n> Said she\n\n"
        "```\nx = `1`\n  y\n```\n\n**Short of it**\n"
    )


def test_links() -> None:
    shape = Shape(links=(Link(4, 8, "http://x.org/(a) b"), Link(13, 17, "javascript:alert(1)")))
    assert article(("See plan and that.", shape)).markdown() == (
        "See [plan](http://x.org/%28a%29%20b) and that.\n"
    )


def test_nothing_gives_nothing() -> None:
    assert article().markdown() == ""


@given(st.text(st.sampled_from("ab *_`#[]()<>!|~\\&;=+-.:1"), min_size=1, max_size=60))
def test_a_text_is_shown_as_it_is(text: str) -> None:
    text = " ".join(text.split())
    if text:
        made = article((text, Shape())).markdown()
        tokens = READ.parse(made)
        assert [t.type for t in tokens] == ["paragraph_open", "inline", "paragraph_close"]
        assert shown(made) == text
