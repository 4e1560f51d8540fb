import datetime as dt

import attrs
import pytest

import corpuskit
from corpuskit import (
    Block,
    Body,
    Draft,
    FieldError,
    Layout,
    Limits,
    Page,
    Registry,
    Source,
    TooLargeError,
    parse,
    parse_many,
)
from corpuskit.html import HtmlPage
from corpuskit.model import Link, Piece, Shape
from corpuskit.pipeline import parse_draft, split_page
from corpuskit.testing import checks

PROSE = (
    "A paragraph of running text is long enough to be one and ends as a sentence does, with a stop."
)
OTHER = (
    "Another such paragraph, which says something else about the rain and the river in the valley."
)
CORE = Registry.core()

PAGE = f"""<!doctype html><html lang="en"><head><title>Rain in the valley - The Toy Post</title>
<meta property="og:title" content="Rain in the valley"><meta property="article:published_time" content="2022-08-16T10:30:00+03:00">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Rain in the valley", "author": {{"name": "Jane Doe"}}}}</script>
</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Rain in the valley</h1><p>{PROSE}</p><p>{OTHER}</p><p>It rained &amp; <b>rained</b> again in the valley.</p></article>
<footer>About us</footer></body></html>"""


def test_a_page_becomes_an_article() -> None:
    article = parse(PAGE, url="https://toy.example/rain", registry=CORE)
    assert article.title == "Rain in the valley"
    assert article.authors == ("Jane Doe",)
    assert article.published == dt.date(2022, 8, 16)
    assert article.language == "en"
    texts = [block.text for block in article.blocks]
    assert texts == [PROSE, OTHER, "It rained & rained again in the valley."]
    for word in ("Home", "World", "About us"):
        assert any(word in removal.text for removal in article.removals)
    checks.check_tape(article)
    checks.check_stored(article)


def test_what_the_caller_knows_wins_and_the_rest_stands_in_provenance() -> None:
    article = parse(PAGE, title="Given", published="2022-08-20", registry=CORE)
    assert (article.title, article.published, article.published_at) == (
        "Given",
        dt.date(2022, 8, 20),
        None,
    )
    claims = [(claim.value, claim.by) for claim in article.provenance if claim.field == "title"]
    assert claims[0] == ("Given", "caller")
    assert "Rain in the valley" in [value for value, _ in claims]


@pytest.mark.parametrize(
    ("given", "day"),
    [
        (dt.date(2022, 8, 16), "2022-08-16"),
        ("2022-08-16", "2022-08-16"),
        (dt.datetime(2022, 8, 16, 9, 30), "2022-08-16"),
        ("2022-08-16T09:30:00+05:00", "2022-08-16"),
        (None, None),
    ],
)
def test_published_is_a_day(given: dt.date | str | None, day: str | None) -> None:
    article = parse(PROSE, published=given, registry=CORE)
    assert article.published == (dt.date.fromisoformat(day) if day else None)
    assert (article.published_at is not None) == (
        isinstance(given, dt.datetime) or "T" in str(given)
    )


def test_a_wrong_day_is_refused() -> None:
    with pytest.raises(FieldError, match="no date"):
        parse(PROSE, published="16 August", registry=CORE)


@pytest.mark.parametrize(
    "known", [{"raw": None}, {"raw": 3}, {"url": 3}, {"name": b"a"}, {"title": ["x"]}]
)
def test_an_argument_of_a_wrong_type_is_refused(known: dict[str, object]) -> None:
    with pytest.raises(FieldError):
        parse(**({"raw": PROSE, "registry": CORE} | known))  # type: ignore[arg-type]


def test_a_moment_without_a_zone_gets_the_one_of_its_source() -> None:
    registry = toy(timezone="Europe/Moscow")
    summer = parse(PROSE, source="toy", published="2022-08-16T10:30:00", registry=registry)
    assert str(summer.published_at) == "2022-08-16 10:30:00+03:00"
    stated = parse(PROSE, source="toy", published="2022-08-16T10:30:00+05:00", registry=registry)
    assert str(stated.published_at) == "2022-08-16 10:30:00+05:00"
    checks.check_stored(summer)


def test_a_text_of_one_line_is_a_body() -> None:
    article = parse("Rain Is Expected in the Valley", registry=CORE)
    assert (article.title, article.text) == (None, "Rain Is Expected in the Valley")


@pytest.mark.parametrize(
    "raw", ["", b"", " \n ", "\ufeff", "<html><body><nav>Home</nav><p></p></body></html>"]
)
def test_no_article_is_no_error(raw: str | bytes) -> None:
    article = parse(raw, registry=CORE)
    assert (article.blocks, article.text) == ((), "")
    checks.check_tape(article)


def test_the_id_tells_documents_apart_and_is_stable() -> None:
    ids = {
        parse(PROSE, name=name, url=url, registry=CORE).id
        for name in (None, "a", "b")
        for url in (None, "https://a.example/")
    }
    assert len(ids) == 6
    assert parse(PROSE, name="a", registry=CORE).id == parse(PROSE, name="a", registry=CORE).id
    assert parse(PROSE, registry=CORE).origin is None
    assert parse(PROSE, name="a", url="https://b.example/", registry=CORE).origin == "a"


def title_of_page(page: HtmlPage) -> Draft:
    return Draft(Body.of(PROSE), title=page.texts("//h1")[0])


def always(page: HtmlPage) -> bool:
    return True


def never(page: HtmlPage) -> bool:
    return False


def breaks(page: HtmlPage) -> Draft:
    raise ValueError("redesigned")


def nothing(page: HtmlPage) -> Draft:
    return None  # type: ignore[return-value]


def without_gaps(page: HtmlPage) -> Draft:
    return Draft(Body((Block(PROSE), Block(OTHER))))


def too_few_gaps(page: HtmlPage) -> Draft:
    return Draft(Body((Block(PROSE), Block(OTHER)), ((), ())))


def no_blocks(page: HtmlPage) -> Draft:
    return Draft(Body((PROSE,)))  # type: ignore[arg-type]


def no_pieces(page: HtmlPage) -> Draft:
    return Draft(Body((Block(PROSE),), ("a", "b")))  # type: ignore[arg-type]


def no_body(page: HtmlPage) -> Draft:
    return Draft(None)  # type: ignore[arg-type]


def one_author(page: HtmlPage) -> Draft:
    return Draft(Body.of(PROSE), authors="Ann")  # type: ignore[arg-type]


def toy(*layouts: Layout, **fields: object) -> Registry:
    return Registry.of(Source("toy", hosts=("toy.example",), layouts=layouts, **fields))  # type: ignore[arg-type]


def test_the_first_layout_that_matches_reads_the_page() -> None:
    registry = toy(Layout("v1", never, breaks), Layout("v2", always, title_of_page))
    article = parse(PAGE, url="https://www.toy.example/a", registry=registry)
    assert (article.source, article.layout, article.text) == ("toy", "v2", PROSE)
    assert ("title", "layout/v2") in [(claim.field, claim.by) for claim in article.provenance]


@pytest.mark.parametrize(
    "bad",
    [
        Layout("v1", breaks, title_of_page),
        Layout("v1", always, breaks),
        *(
            Layout("v1", always, extract)
            for extract in (nothing, too_few_gaps, no_blocks, no_pieces, no_body, one_author)
        ),
    ],
)
def test_a_layout_that_fails_is_named_and_the_page_is_read_all_the_same(bad: Layout) -> None:
    article = parse(PAGE, url="https://toy.example/a", registry=toy(bad))
    assert (article.source, article.layout, len(article.blocks)) == ("toy", None, 3)
    assert [(f.stage, f.plugin) for f in article.failures] == [("extract", "toy/v1")]


def test_a_body_without_gaps_has_nothing_between_its_blocks() -> None:
    registry = toy(Layout("v1", always, without_gaps))
    article = parse(PAGE, url="https://toy.example/a", registry=registry)
    assert [block.text for block in article.blocks] == [PROSE, OTHER]
    assert article.restore() == PROSE + OTHER
    assert not article.failures


@pytest.mark.parametrize("fields", [{"topics": "rain"}, {"agencies": ["AP"]}, {"authors": (1,)}])
def test_a_list_of_a_draft_is_a_tuple_of_texts(fields: dict[str, object]) -> None:
    with pytest.raises(FieldError, match=next(iter(fields))):
        Draft(Body.of(PROSE), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "read", "said"),
    [
        ("\ufeffRain on the hill", "Rain on the hill", ("bom", "1")),
        ("\ufeff", "", ("bom", "1")),
        ("Rain \ud800 on", "Rain � on", ("replaced", "1")),
    ],
)
def test_the_text_of_a_draft_is_cleaned_as_a_decoded_one(
    text: str, read: str, said: tuple[str, str]
) -> None:
    article = parse_draft(Page(""), Draft(Body.of(text, PROSE)), CORE)
    assert article.restore() == f"{read}\n\n{PROSE}"
    assert said in [(claim.field, claim.value) for claim in article.provenance]
    checks.check_tape(article)


def test_a_link_of_a_draft_moves_with_its_text() -> None:
    block = Block("\ufeffRain \udfff on", Shape(links=(Link(1, 5, "https://toy.example/"),)))
    body = Body((block, Block(PROSE)), ((), (Piece("\n\n"),), ()))
    article = parse_draft(Page(""), Draft(body), CORE)
    (link,) = article.blocks[0].links
    assert article.blocks[0].text[link.start : link.stop] == "Rain"


def test_a_page_with_none_of_the_layouts_of_its_source_is_reported() -> None:
    article = parse(
        PAGE, url="https://toy.example/a", registry=toy(Layout("v1", never, title_of_page))
    )
    assert (article.layout, len(article.blocks)) == (None, 3)
    (failure,) = article.failures
    assert (failure.plugin, failure.error) == ("toy", "LayoutError")
    assert "none of the layouts v1 matched" in failure.message


def with_section(draft: Draft) -> Draft:
    return attrs.evolve(draft, section="Rain")


def without_text(draft: Draft) -> Draft:
    return attrs.evolve(draft, body=Body.of("other"))


def refine_breaks(draft: Draft) -> Draft:
    raise KeyError("section")


def test_refine_changes_a_draft() -> None:
    assert parse(PROSE, source="toy", registry=toy(refine=with_section)).section == "Rain"


@pytest.mark.parametrize(
    ("refine", "error"),
    [(without_text, "FieldError"), (refine_breaks, "KeyError"), (nothing, "FieldError")],
)
def test_a_refine_that_fails_or_loses_text_is_named(refine: object, error: str) -> None:
    article = parse(PROSE, source="toy", registry=toy(refine=refine))
    assert article.text == PROSE
    assert [(f.stage, f.plugin, f.error) for f in article.failures] == [("refine", "toy", error)]


def in_two(page: Page) -> list[Page]:
    assert isinstance(page.body, str)
    return [
        attrs.evolve(page, body=part, name=f"{page.name}#{n}")
        for n, part in enumerate(page.body.split("----"))
    ]


def split_breaks(page: Page) -> list[Page]:
    raise ValueError("not this one")


def test_a_file_is_split_where_its_source_knows_how() -> None:
    registry = toy(split=in_two)
    pages = list(split_page(Page(f"{PROSE}----{OTHER}", name="file", source="toy"), registry))
    assert [page.name for page in pages if isinstance(page, Page)] == ["file#0", "file#1"]
    assert list(split_page(Page(PROSE), registry)) == [Page(PROSE)]
    failure, whole = split_page(Page(PROSE, source="toy"), toy(split=split_breaks))
    assert isinstance(failure, corpuskit.Failure)
    assert whole == Page(PROSE, source="toy")


@pytest.mark.parametrize("blank", ["", b"", " \n\u3000\r\n", b"\xef\xbb\xbf", "\ufeff\ufeff\n"])
def test_a_file_without_text_is_not_split(blank: bytes | str) -> None:
    page = Page(blank, source="toy")
    registry = toy(split=split_breaks)
    (part,) = split_page(page, registry)
    assert part == page
    (article,) = parse_many([page], registry=registry)
    assert isinstance(article, corpuskit.Article)
    assert (article.blocks, article.failures) == ((), ())


def test_the_language_of_the_source_is_the_last_resort() -> None:
    assert parse(PROSE, source="toy", registry=toy(language="kk")).language == "kk"
    assert parse(PAGE, source="toy", registry=toy(language="kk")).language == "en"


def test_caps_come_with_the_registry() -> None:
    with pytest.raises(TooLargeError):
        parse("x" * 11, registry=Registry.core(limits=Limits(10, 10)))


def test_a_failed_document_is_a_record() -> None:
    (failure,) = parse_many([Page(b"\x89PNG...", name="a.png")], registry=CORE)
    assert isinstance(failure, corpuskit.Failure)
    assert (failure.stage, failure.origin, failure.error) == ("decode", "a.png", "NotTextError")
    assert corpuskit.Failure.from_dict(failure.to_dict()) == failure


@pytest.mark.parametrize("mark", ["\ufffe", "\uffff", "\0"])
def test_what_no_parser_can_read_loses_nothing_around_it(mark: str) -> None:
    markup = f"<html><body><article><p>{PROSE} before{mark}behind.</p></article></body></html>"
    read = [parse(raw, content_type="text/html").restore() for raw in (markup, markup.encode())]
    assert read[0] == read[1]
    assert mark not in read[0]
    assert "before" in read[0]
    assert "behind." in read[0]
