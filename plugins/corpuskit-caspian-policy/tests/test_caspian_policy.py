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
