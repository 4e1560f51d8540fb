"""The invariants hold in both settings: for articles between menus, and for text that wants to break things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import corpuskit
from corpuskit import Registry
from corpuskit.decode import decode
from corpuskit.model import Page
from corpuskit.testing import checks, strategies

CAREFUL = Registry.core()
THOROUGH = Registry.core(packs=["thorough"])
settings = pytest.mark.parametrize("registry", [CAREFUL, THOROUGH], ids=["careful", "thorough"])


def labels() -> st.SearchStrategy[str]:
    """A menu's item: two invented words, with a bullet or without one."""
    words = strategies.headlines().map(lambda text: " ".join(text.split()[:2]))
    return st.builds(str.__add__, st.sampled_from(["", "• "]), words)


def menus(least: int = 7) -> st.SearchStrategy[list[str]]:
    return st.lists(labels(), min_size=least, max_size=20, unique_by=str.casefold)


@st.composite
def pages(draw: st.DrawFn) -> tuple[list[str], list[str], list[str]]:
    """What stands above an article, the article, and what stands below it."""
    body = draw(strategies.bodies(min_size=5))
    return draw(menus()), body, [*draw(menus()), "All rights reserved"]


def parse(lines: list[str], registry: Registry) -> corpuskit.Article:
    return corpuskit.parse("\n".join(lines), content_type="text/plain", registry=registry)


@settings
@given(page=pages())
def test_an_article_between_menus_is_kept_whole_and_alone(registry: Registry, page) -> None:
    above, body, below = page
    article = parse([*above, *body, *below], registry)
    kept = [block.text for block in article.blocks]
    assert [line for line in kept if line in body] == body
    # Of the menu one line may stay, which could be the headline, and of the one below what has no mark of a page.
    assert len(kept) - len(body) <= 1 + sum(not line.startswith("•") for line in below)
    checks.check_tape(article)
    checks.check_clean_twice(article, registry)


@settings
@given(body=strategies.bodies(min_size=1), tail=st.lists(labels(), max_size=4))
def test_running_text_never_goes_for_a_few_short_lines(
    registry: Registry, body: list[str], tail: list[str]
) -> None:
    article = parse([*body, *tail], registry)
    kept = [block.text for block in article.blocks]
    assert kept[: len(body)] == body
    if registry is CAREFUL:
        assert kept == [*body, *tail]


@settings
@given(text=strategies.hostile_texts())
def test_hostile_text_in_both_settings(registry: Registry, text: str) -> None:
    article = corpuskit.parse(text, content_type="text/plain", registry=registry)
    checks.check_dump(article, decode(Page(text, content_type="text/plain")).text)
    checks.check_tape(article)
    checks.check_stored(article)
    checks.check_clean_twice(article, registry)


parts = st.one_of(
    labels(),
    strategies.headlines(),
    strategies.sentences(),
    strategies.paragraphs(),
    strategies.clock_times(),
    st.sampled_from(
        [
            "1 Kanto 12 5 3 7", "Subscribe to our newsletter", "Read next", "3/4 Kanto", "Related articles",
            "(Photo by Jane Doe/Getty Images)", "Jane Doe", "Jane Doe is a reporter who covers your account.",
            "These are the winners of this year's fair in full:", "We use cookies with your consent on this website.",
        ]
    ),
)  # fmt: skip


@settings
@given(lines=st.lists(parts, max_size=40))
def test_cleaning_what_a_page_may_hold_twice_changes_nothing(
    registry: Registry, lines: list[str]
) -> None:
    article = parse(lines, registry)
    checks.check_tape(article)
    checks.check_clean_twice(article, registry)


@given(lines=st.lists(parts, max_size=40))
def test_what_stays_thoroughly_stays_in_order(lines: list[str]) -> None:
    kept = iter([block.text for block in parse(lines, THOROUGH).blocks])
    left = next(kept, None)
    for line in lines:
        if line.strip() == left:
            left = next(kept, None)
    assert left is None
