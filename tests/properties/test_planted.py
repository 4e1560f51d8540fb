"""Boilerplate of each seed's shape, planted around an article, goes; the article stays, character for character."""

from hypothesis import given
from hypothesis import strategies as st

import corpuskit
from corpuskit import Article, Category
from corpuskit.testing import checks, strategies
from corpuskit.testing.strategies import Dump

INSTALLED = corpuskit.load_plugins()
NOTHING: st.SearchStrategy[list[str]] = st.just([])


def check(dump: Dump) -> Article:
    article = corpuskit.parse(dump.text, content_type="text/plain", registry=INSTALLED)
    assert [block.text for block in article.blocks] == list(dump.body)
    assert article.source == dump.source
    checks.check_dump(article, dump.text)
    checks.check_tape(article)
    checks.check_clean_twice(article, INSTALLED)
    return article


def categories(article: Article) -> dict[str, Category]:
    return {removal.text: removal.category for removal in article.removals}


wire = strategies.read_next_lists().map(
    lambda lines: [*lines, "What is your opinion on this topic?", "Leave the first comment"]
)


@given(dump=strategies.dumps_around(NOTHING, wire, "anewz"))
def test_a_read_next_list_and_a_comment_prompt(dump: Dump) -> None:
    gone = categories(check(dump))
    assert gone["Read next"] == Category.TEASER
    assert gone["Leave the first comment"] == Category.COMMENTS


@given(dump=strategies.dumps_around(NOTHING, strategies.read_next_lists()))
def test_a_read_next_list_of_no_known_source(dump: Dump) -> None:
    assert set(categories(check(dump)).values()) == {Category.TEASER}


@given(
    dump=strategies.dumps_around(
        strategies.headlines().map(lambda title: [title]),
        st.just(["Original Source: www.themoscowtimes.com"]),
        "global-south",
    )
)
def test_a_title_and_an_original_source(dump: Dump) -> None:
    article = check(dump)
    assert article.title == dump.planted[0]
    assert article.derived_from == ("themoscowtimes.com",)


@st.composite
def policy_heads(draw: st.DrawFn) -> list[str]:
    title = draw(strategies.headlines())
    return [
        "CPC - Caspian Policy Center",
        title.lower(),
        title,
        "Author: Josephine Doe",
        "Aug 16, 2022",
        "Image source: Ministry of Rain",
    ]


policy_tails = st.lists(
    st.tuples(strategies.headlines(), strategies.headlines(), strategies.paragraphs()),
    min_size=1,
    max_size=3,
).map(lambda rows: ["Related Articles", *(line for row in rows for line in row)])


@given(dump=strategies.dumps_around(policy_heads(), policy_tails, "caspian-policy-center"))
def test_a_policy_center_page(dump: Dump) -> None:
    article = check(dump)
    assert article.title == dump.planted[2]
    assert article.authors == ("Josephine Doe",)
    assert str(article.published) == "2022-08-16"


@given(
    dump=strategies.dumps_around(
        NOTHING, st.just(["Afghanistan Peace Campaign"]), "afghanistan-peace-campaign"
    ),
    data=st.data(),
)
def test_a_paragraph_given_twice(dump: Dump, data: st.DataObject) -> None:
    check(dump)
    twice = data.draw(st.sampled_from(dump.body))
    text = f"{twice}\n{dump.text}"
    article = corpuskit.parse(text, content_type="text/plain", registry=INSTALLED)
    assert sorted(block.text for block in article.blocks) == sorted(dump.body)
    checks.check_dump(article, text)
