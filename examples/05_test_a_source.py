"""Test a source: one dump line by line, then many dumps that Hypothesis makes.

The functions are what a plugin keeps in its tests; pytest would find them there. Here they are called by hand.
"""

import importlib

from hypothesis import given, settings
from hypothesis import strategies as st

from corpuskit import Registry, parse
from corpuskit.testing.checks import check_clean_twice, check_dump, check_source, check_tape
from corpuskit.testing.strategies import Dump, dumps_around, headlines, hostile_texts

example = importlib.import_module("04_write_a_source")
SOURCE = example.SOURCE
REGISTRY = Registry.of(SOURCE)

HEADS = st.just(["Harbour Gazette Online"])
TAILS = st.lists(headlines(), min_size=1, max_size=5).map(
    lambda teasers: ["More from the harbour", *teasers]
)


def test_a_dump_line_by_line() -> None:
    lines = example.DUMP.splitlines()
    article = check_source(
        SOURCE,
        example.DUMP,
        kept=lines[4:7],
        removed={
            lines[0]: "nav",
            lines[1]: "title",
            lines[2]: "byline",
            lines[3]: "media",
            lines[7]: "teaser",
            lines[8]: "teaser",
            lines[9]: "teaser",
        },
    )
    assert article.title == "Ferry to Goruma Sails Again"
    assert article.authors == ("Irune Velmor",)


@settings(database=None, deadline=None, max_examples=50, derandomize=True)
@given(dumps_around(HEADS, TAILS))
def test_what_the_site_adds_goes_and_the_article_stays(dump: Dump) -> None:
    article = parse(dump.text, content_type="text/plain", registry=REGISTRY)
    assert article.source == SOURCE.name
    assert tuple(block.text for block in article.blocks) == dump.body
    check_dump(article, dump.text)


@settings(database=None, deadline=None, max_examples=50, derandomize=True)
@given(hostile_texts())
def test_no_text_can_break_it(text: str) -> None:
    article = parse(text, content_type="text/plain", source=SOURCE.name, registry=REGISTRY)
    check_tape(article)
    check_clean_twice(article, REGISTRY)


def main() -> None:
    for test in (
        test_a_dump_line_by_line,
        test_what_the_site_adds_goes_and_the_article_stays,
        test_no_text_can_break_it,
    ):
        test()
        print("passed", test.__name__)


if __name__ == "__main__":
    main()
