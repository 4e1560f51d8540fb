import json

import pytest

from corpuskit import (
    Article,
    Block,
    BlockKind,
    Category,
    Event,
    FieldError,
    Link,
    Mention,
    Page,
    Piece,
    RemovalError,
    RuleRef,
    SchemaError,
    Shape,
    Story,
    Verdict,
    parse,
)

AD = Verdict(Category.AD, (RuleRef("corpuskit", "advert"),))
HEADING = Shape(BlockKind.HEADING, 2, (Link(0, 5, "https://example.org/"),))


def article() -> Article:
    pieces = (
        Piece("First.", 0),
        Piece("\n"),
        Piece("Buy!", verdict=AD),
        Piece("\n\n"),
        Piece("Second", 1, shape=HEADING),
        Piece(" [ad] ", verdict=AD),
        Piece("half", 2, shape=Shape(BlockKind.HEADING, 2, (Link(1, 3, "https://example.org/b"),))),
    )
    return Article("a1", pieces=pieces)


def test_the_views_of_the_tape() -> None:
    a = article()
    assert a.restore() == "First.\nBuy!\n\nSecond [ad] half"
    assert a.text == "First.\n\nSecond\n\nhalf"
    assert [block.kind for block in a.blocks] == ["paragraph", "heading", "heading"]
    assert [(r.text, r.start, r.category) for r in a.removals] == [
        ("Buy!", 7, "ad"),
        (" [ad] ", 19, "ad"),
    ]


def test_locate_finds_each_character_and_refuses_others() -> None:
    a = article()
    assert [a.locate(0), a.locate(5), a.locate(8)] == [0, 5, 13]
    assert a.locate(6) == a.locate(7) == 6, (
        "the separator is placed at the end of the block before it"
    )
    for outside in (-1, len(a.text)):
        with pytest.raises(FieldError, match="outside"):
            a.locate(outside)


def test_put_back_makes_a_block_again() -> None:
    a = article()
    back = a.put_back(a.removals[0])
    assert back.text == "First.\n\nBuy!\n\nSecond\n\nhalf"
    assert back.content_hash != a.content_hash
    assert back.id == a.id


def test_put_back_joins_what_was_cut_with_its_links() -> None:
    a = article()
    back = a.put_back(a.removals[1])
    assert back.blocks[1] == Block(
        "Second [ad] half",
        Shape(
            BlockKind.HEADING,
            2,
            (Link(0, 5, "https://example.org/"), Link(13, 15, "https://example.org/b")),
        ),
    )


def test_all_removals_can_go_back_at_once() -> None:
    a = article()
    back = a.put_back(*a.removals)
    assert back.removals == ()
    assert back.text == "First.\n\nBuy!\n\nSecond [ad] half"
    assert back.restore() == a.restore()


def test_put_back_refuses_the_removal_of_another_article() -> None:
    a = article()
    with pytest.raises(RemovalError, match="this article's own"):
        a.put_back(a.removals[0]).put_back(a.removals[0])


def test_explain_names_each_line_and_its_reason() -> None:
    lines = article().explain()
    assert [line.kept for line in lines] == [True, False, True, False, True]
    assert str(lines[1]) == "drop  Buy!  [ad: corpuskit/advert]"
    assert str(lines[0]) == "keep  First."


def test_the_plain_form_holds_every_field_and_is_read_back() -> None:
    plain = article().to_dict()
    assert plain["schema"] == 1
    assert plain["title"] is None
    assert plain["authors"] == []
    assert plain["text"] == article().text
    assert Article.from_dict(json.loads(json.dumps(plain))) == article()


@pytest.mark.parametrize("body", ["text", b"bytes \xff"])
def test_a_page_goes_through_the_plain_form(body: bytes | str) -> None:
    page = Page(body, url="https://example.org/", name="a")
    assert Page.from_dict(json.loads(json.dumps(page.to_dict()))) == page


@pytest.mark.parametrize("body", [3, {"base64": 3}, {"base64": "?"}, {"bytes": ""}])
def test_a_body_that_is_neither_is_refused(body: object) -> None:
    with pytest.raises(SchemaError, match=r"Page\.body"):
        Page.from_dict(Page("x").to_dict() | {"body": body})


def test_nested_values_go_through_the_plain_form() -> None:
    story = Story(
        "s",
        (article(),),
        (Event("e", "AGREE", mentions=(Mention("a1", "trigger", "First", 0, 5),)),),
    )
    assert Story.from_dict(json.loads(json.dumps(story.to_dict()))) == story


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"schema": 2}, "Article"),
        ({"id": None}, "Article.id"),
        ({"title": 3}, "Article.title"),
        ({"published": "yesterday"}, "Article.published"),
        ({"pieces": "none"}, "Article.pieces"),
        ({"pieces": [{"text": "x", "verdict": {"category": "silly", "rules": []}}]}, "Article.pieces[0].verdict.category"),
        ({"pieces": [{"block": 1}]}, "Article.pieces[0]"),
        ({"truncated": 1}, "Article.truncated"),
        ({"colour": "red"}, "Article"),
    ],
)  # fmt: skip
def test_a_wrong_record_is_refused_with_its_place(change: dict[str, object], place: str) -> None:
    with pytest.raises(SchemaError) as caught:
        Article.from_dict(article().to_dict() | change)
    assert caught.value.place == place


def test_what_is_no_record_is_refused() -> None:
    with pytest.raises(SchemaError):
        Article.from_dict(["no", "record"])


def test_an_article_can_be_hashed_and_is_frozen() -> None:
    assert len({article(), article()}) == 1
    with pytest.raises(AttributeError):
        parse("text").title = "new"  # type: ignore[misc]
