from corpuskit_caspian_policy import SOURCE

from corpuskit import Registry, parse
from corpuskit.testing import checks

BODY = [
    "On May 4 the toy ministers of two invented states met in the port to talk about ferries and grain.",
    "Related Articles are a thing that this paragraph speaks of, and it stays as it is, to the last word.",
]
DUMP = """CPC - Caspian Policy Center


toy ministers meet in the port to talk about ferries

Toy Ministers Meet in the Port to Talk about Ferries

Author: Jane Doe and John Roe

May 6, 2023

Image source: Toy Ministry

{}

{}

Related Articles

Toy Program (TP)

What the Toy Year Brought

A teaser of another article, which may well be long enough to look like a paragraph of running text
"""


def test_the_head_fills_fields_and_the_related_articles_go() -> None:
    removed = {
        "CPC - Caspian Policy Center": "nav",
        "toy ministers meet in the port to talk about ferries": "title",
        "Author: Jane Doe and John Roe": "byline",
        "May 6, 2023": "byline",
        "Image source: Toy Ministry": "media",
        "Related Articles": "teaser",
        "What the Toy Year Brought": "teaser",
    }
    article = checks.check_source(SOURCE, DUMP.format(*BODY), kept=BODY, removed=removed)
    assert article.title == "Toy Ministers Meet in the Port to Talk about Ferries"
    assert article.authors == ("Jane Doe", "John Roe")
    assert str(article.published) == "2023-05-06"


def test_a_date_inside_the_text_is_no_date_of_the_article() -> None:
    dump = f"CPC - Caspian Policy Center\n{BODY[0]}\nMay 6, 2023\n{BODY[1]}"
    article = parse(dump, registry=Registry.of(SOURCE))
    assert article.published is None
    assert "May 6, 2023" in article.text


def test_an_article_behind_the_heading_is_not_taken_away() -> None:
    dump = "\n".join(["CPC - Caspian Policy Center", "Related Articles", *BODY])
    assert parse(dump, registry=Registry.of(SOURCE)).text.endswith("\n\n".join(BODY))


def test_a_page_is_known_by_its_host() -> None:
    registry = Registry.of(SOURCE)
    assert (
        parse("text", url="https://www.caspianpolicy.org/a", registry=registry).source
        == SOURCE.name
    )
    assert parse("text", url="https://notcaspianpolicy.org/a", registry=registry).source is None


PAGE = """<html><head><title>Toy Ministers Meet in the Port | CPC</title></head><body>
<nav><a href="/">Home</a><a href="/research">Research</a></nav>
<div class="crumbs"><a href="/">Home</a> toy ministers meet in the port</div>
<h1>Toy Ministers Meet in the Port</h1>
<div class="meta"><span>Author: Jane Doe and John Roe</span> <span>{day}</span></div>
<div class="text"><p>Image source: Toy Ministry</p><p>{body[0]}</p><h3>What is open</h3><p>{body[1]}</p>
<ul><li>A ferry of wood</li></ul></div>
<div class="more"><h4>Related Articles</h4><div><span>Toy Program (TP)</span><p>What the Toy Year Brought, a teaser
that may well be long enough to be taken for a paragraph of running text by any reader.</p></div></div>
<footer><p>A policy center of toys, at an invented street of an invented town, open on weekdays from nine.</p></footer>
</body></html>"""
URL = "https://www.caspianpolicy.org/research/toys/ministers"


def test_a_page_is_read_by_the_lines_that_it_shows() -> None:
    page = PAGE.format(day="May 6, 2023", body=BODY)
    article = parse(page, url=URL, registry=Registry.of(SOURCE))
    assert article.layout == "author-line"
    assert not article.failures
    assert [block.text for block in article.blocks] == [
        BODY[0],
        "What is open",
        BODY[1],
        "A ferry of wood",
    ]
    assert article.title == "Toy Ministers Meet in the Port"
    assert article.authors == ("Jane Doe", "John Roe")
    assert str(article.published) == "2023-05-06"
    checks.check_tape(article)
    checks.check_stored(article)


def test_a_page_without_these_lines_is_read_generically_and_says_so() -> None:
    page = PAGE.format(day="", body=BODY).replace("Author:", "Texts by")
    article = parse(page, url=URL, registry=Registry.of(SOURCE))
    assert article.layout is None
    assert [failure.error for failure in article.failures] == ["LayoutError"]
    assert set(BODY) <= {block.text for block in article.blocks}
