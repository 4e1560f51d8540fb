"""Results of other tools become articles: by look-alikes of their objects, and by the tools themselves where they are installed."""

import datetime as dt
import importlib
import warnings
from types import ModuleType, SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpuskit import Access, Article, BlockKind, FieldError, Registry, Source
from corpuskit.adapters import from_fundus, from_newspaper, from_trafilatura
from corpuskit.adapters.results import body_of
from corpuskit.rules import drop_line
from corpuskit.testing import checks

URL = "https://www.gazette.example/ferry"
TEXTS = [
    "The ferry from the harbour of Ferudis to Goruma sails again from Monday, three times a day.",
    "It had stood in dock since the storm of November, and the mail went around the lake by lorry.",
]
PROMPT = "Read it on paper, as the gulls do"
GAZETTE = Source(
    "harbour-gazette", hosts=("gazette.example",), rules=[drop_line("prompt", "nav", PROMPT)]
)
REGISTRY = Registry.of(GAZETTE)
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry to Goruma Sails Again</title>
<meta property="og:title" content="Ferry to Goruma Sails Again"><meta name="author" content="Irune Velmor">
<meta property="article:published_time" content="2024-03-04T08:15:00+01:00"><link rel="canonical" href="{URL}"></head>
<body><article><h1>Ferry to Goruma Sails Again</h1><p>{TEXTS[0]}</p><p>{TEXTS[1]}</p><p>{TEXTS[0].replace("Monday", "Friday")}</p>
<p>{PROMPT}</p></article></body></html>"""

TRAFILATURA = {
    "title": "Ferry to Goruma Sails Again",
    "author": "Irune Velmor; Tavo Silka",
    "date": "2024-03-04",
    "url": URL,
    "sitename": "Harbour Gazette",
    "description": "Three times a day.",
    "language": "en",
    "tags": ["ferries"],
    "categories": ["Town"],
    "image": "https://www.gazette.example/a.jpg",
    "text": "\n".join([*TEXTS, "- by day", PROMPT]),
}
NEWSPAPER = SimpleNamespace(
    title=TRAFILATURA["title"], authors=["Irune Velmor", "Tavo Silka"], text="\n\n".join([*TEXTS, PROMPT]), url=URL,
    canonical_link="", publish_date=dt.datetime(2024, 3, 4, 8, 15), meta_lang="en", meta_description="Three times a day.",
    meta_site_name="Harbour Gazette", tags={"ferries"}, top_image="https://www.gazette.example/a.jpg",
)  # fmt: skip
FUNDUS = SimpleNamespace(
    title=TRAFILATURA["title"], authors=["Irune Velmor", "Tavo Silka"], publishing_date=dt.datetime(2024, 3, 4, 8, 15),
    topics=["ferries"], free_access=True, publisher="Harbour Gazette", images=ValueError("no image"),
    html=SimpleNamespace(requested_url="https://gazette.example/f", responded_url=URL),
    body=SimpleNamespace(
        summary=["Three times a day."],
        sections=[
            SimpleNamespace(headline=[], paragraphs=[TEXTS[0]]),
            SimpleNamespace(headline=["By lorry until then"], paragraphs=[TEXTS[1], PROMPT]),
        ],
    ),
)  # fmt: skip


def tool(name: str) -> ModuleType:
    """Another package, if it is installed and can be imported, whatever it warns of."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return importlib.import_module(name)
        except ImportError as error:
            pytest.skip(f"{name} cannot be imported: {error}")


def with_(result: SimpleNamespace, **changed: object) -> SimpleNamespace:
    return SimpleNamespace(**vars(result) | changed)


def checked(article: Article) -> Article:
    checks.check_tape(article)
    checks.check_stored(article)
    checks.check_clean_twice(article, REGISTRY)
    assert not article.failures
    return article


@pytest.mark.parametrize(
    ("adapter", "result", "name"),
    [
        (from_trafilatura, TRAFILATURA, "trafilatura"),
        (from_trafilatura, SimpleNamespace(**TRAFILATURA), "trafilatura"),
        (from_newspaper, NEWSPAPER, "newspaper4k"),
        (from_fundus, FUNDUS, "fundus"),
    ],
)
def test_a_result_becomes_an_article(adapter, result, name) -> None:
    article = checked(adapter(result, registry=REGISTRY))
    assert (article.source, article.url) == ("harbour-gazette", URL)
    assert article.title == "Ferry to Goruma Sails Again"
    assert article.authors == ("Irune Velmor", "Tavo Silka")
    assert str(article.published) == "2024-03-04"
    assert article.site_name == "Harbour Gazette"
    assert article.topics == ("ferries",)
    assert {claim.by for claim in article.provenance if claim.field == "authors"} == {name}
    assert set(TEXTS) <= {block.text for block in article.blocks}


@pytest.mark.parametrize(
    ("adapter", "result"),
    [(from_trafilatura, TRAFILATURA), (from_newspaper, NEWSPAPER), (from_fundus, FUNDUS)],
)
def test_the_rules_of_the_source_are_asked_and_nothing_is_lost(adapter, result) -> None:
    article = adapter(result, registry=REGISTRY)
    assert PROMPT not in article.text
    assert PROMPT in article.restore()
    assert ("nav", PROMPT) in {(str(r.category), r.text) for r in article.removals}


def test_what_only_some_tools_know() -> None:
    fundus = from_fundus(FUNDUS, registry=REGISTRY)
    assert fundus.access is Access.FREE
    assert [(block.kind, block.text) for block in fundus.blocks][::2] == [
        (BlockKind.STANDFIRST, "Three times a day."),
        (BlockKind.HEADING, "By lorry until then"),
    ]
    assert str(fundus.published_at) == "2024-03-04 08:15:00"
    trafilatura = from_trafilatura(TRAFILATURA, registry=REGISTRY)
    assert trafilatura.blocks[-1].kind is BlockKind.LIST_ITEM
    assert trafilatura.images[0].url == "https://www.gazette.example/a.jpg"
    assert (trafilatura.description, trafilatura.section) == ("Three times a day.", "Town")


@pytest.mark.parametrize("adapter", [from_trafilatura, from_newspaper, from_fundus])
@pytest.mark.parametrize("result", [None, 3, "text", {}, SimpleNamespace(title="a")])
def test_what_is_no_result_is_told(adapter, result) -> None:
    with pytest.raises(FieldError, match=r"got None|has no"):
        adapter(result, registry=REGISTRY)


def test_an_empty_result_is_an_article_without_blocks() -> None:
    empty = from_trafilatura({"title": None, "text": None}, registry=REGISTRY)
    assert (empty.blocks, empty.title, empty.url) == ((), None, None)
    body = SimpleNamespace(title=ValueError("x"), body=ValueError("y"))
    assert from_fundus(body, registry=REGISTRY).blocks == ()


def test_odd_texts_cannot_break_it() -> None:
    odd = TRAFILATURA | {
        "text": "a\x00b\ud800\n\u2028c\n\n",
        "title": "\ud800",
        "date": "x",
        "url": "//[",
    }
    article = from_trafilatura(odd, registry=REGISTRY)
    checks.check_tape(article)
    checks.check_stored(article)


def test_lists_in_one_text_fall_apart() -> None:
    listed = TRAFILATURA | {"tags": "ferries;mail; ferries;", "categories": "Town;Lakes"}
    article = checked(from_trafilatura(listed, registry=REGISTRY))
    assert (article.topics, article.section) == (("ferries", "mail"), "Town")


@pytest.mark.parametrize("canonical", ["/ferry", "ferry.html", "//[", "mailto:a@gazette.example"])
def test_an_address_that_is_none_does_not_hide_the_known_one(canonical: str) -> None:
    parsed = with_(NEWSPAPER, canonical_link=canonical)
    assert from_newspaper(parsed, registry=REGISTRY).url == URL
    document = TRAFILATURA | {"url": canonical, "source": URL}
    assert from_trafilatura(document, registry=REGISTRY).url == URL
    html = SimpleNamespace(requested_url=URL, responded_url=canonical)
    assert from_fundus(with_(FUNDUS, html=html), registry=REGISTRY).url == URL


def test_a_lone_surrogate_is_replaced_as_decoding_does() -> None:
    article = from_trafilatura({"title": None, "text": "a\ud800b? \udfff"}, registry=REGISTRY)
    assert article.text == "a\ufffdb? \ufffd"
    assert [c.value for c in article.provenance if c.field == "replaced"] == ["2"]
    checks.check_stored(article)


@given(
    st.lists(
        st.tuples(
            st.one_of(
                st.sampled_from(["", " ", "\u200b", "a", "a\x00b", "\ufeff", "a\u2028b"]), st.text()
            ),
            st.sampled_from([BlockKind.STANDFIRST, BlockKind.HEADING, BlockKind.PARAGRAPH]),
        )
    )
)
def test_a_line_is_what_its_place_says(lines: list[tuple[str, BlockKind]]) -> None:
    alone = [(b.text, kind) for text, kind in lines for b in body_of([(text, kind)]).blocks]
    assert [(block.text, block.kind) for block in body_of(lines).blocks] == alone


def test_a_paragraph_that_repeats_the_summary_is_a_paragraph() -> None:
    section = SimpleNamespace(headline=[], paragraphs=["Three times a day.", *TEXTS])
    body = SimpleNamespace(summary=["Three times a day."], sections=[section])
    article = from_fundus(with_(FUNDUS, body=body), registry=REGISTRY)
    kinds = [block.kind for block in article.blocks]
    assert kinds == [BlockKind.STANDFIRST, *[BlockKind.PARAGRAPH] * 3]


def test_a_lone_text_is_one_paragraph() -> None:
    section = SimpleNamespace(headline="By lorry until then", paragraphs=TEXTS[0])
    body = SimpleNamespace(summary="Three times a day.", sections=[section])
    article = checked(from_fundus(with_(FUNDUS, body=body), registry=REGISTRY))
    assert [(block.kind, block.text) for block in article.blocks] == [
        (BlockKind.STANDFIRST, "Three times a day."),
        (BlockKind.HEADING, "By lorry until then"),
        (BlockKind.PARAGRAPH, TEXTS[0]),
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"body": SimpleNamespace(summary=[], sections=7)},
        {"body": SimpleNamespace(summary=7, sections=[])},
        {"body": SimpleNamespace(summary=[], sections=[SimpleNamespace(paragraphs=7)])},
        {"images": [SimpleNamespace(versions=5)]},
        {"images": 5},
    ],
)
def test_what_should_be_a_list_and_is_none_is_told(changed: dict[str, object]) -> None:
    with pytest.raises(FieldError, match="is int, no list"):
        from_fundus(with_(FUNDUS, **changed), registry=REGISTRY)


def test_trafilatura_itself() -> None:
    trafilatura = tool("trafilatura")
    article = checked(
        from_trafilatura(
            trafilatura.bare_extraction(PAGE, url=URL, with_metadata=True), registry=REGISTRY
        )
    )
    assert article.source == "harbour-gazette"
    assert (article.title, str(article.published)) == ("Ferry to Goruma Sails Again", "2024-03-04")
    assert TEXTS[1] in article.text
    assert PROMPT not in article.text


def test_newspaper4k_itself() -> None:
    newspaper = tool("newspaper")
    parsed = newspaper.Article(URL)
    parsed.download(input_html=PAGE)
    parsed.parse()
    article = checked(from_newspaper(parsed, registry=REGISTRY))
    assert (article.source, article.authors) == ("harbour-gazette", ("Irune Velmor",))
    assert TEXTS[1] in article.text
    assert PROMPT not in article.text


def test_fundus_itself() -> None:
    scraped = tool("fundus.scraping.article")
    html = tool("fundus.scraping.html")
    parser = tool("fundus.parser")
    body = parser.ArticleBody.deserialize(
        {"summary": [], "sections": [{"headline": ["By lorry"], "paragraphs": [*TEXTS, PROMPT]}]}
    )
    page = html.HTML(URL, URL, PAGE, dt.datetime(2024, 3, 5), html.SourceInfo("Harbour Gazette"))
    result = scraped.Article(
        html=page, title="Ferry to Goruma Sails Again", body=body, authors=["Irune Velmor"],
        publishing_date=dt.datetime(2024, 3, 4, 8, 15), topics=[], free_access=True, images=[],
    )  # fmt: skip
    article = checked(from_fundus(result, registry=REGISTRY))
    assert (article.source, article.site_name) == ("harbour-gazette", "Harbour Gazette")
    assert article.blocks[0].kind is BlockKind.HEADING
    assert PROMPT not in article.text
