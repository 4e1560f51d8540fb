"""How a coder is asked: which one, in what order its events come, and what becomes of its errors."""

from collections.abc import Iterable

import pytest

import corpuskit
from corpuskit import Article, CoderError, Event, EventCoder, Registry, UnknownNameError

ARTICLE = Article("a", origin="one.txt")


def two(article: Article) -> Iterable[Event]:
    yield Event("faint", "AID", salience=0.1)
    yield Event("none", "AID")
    yield Event("strong", "AID", salience=0.9)


def broken(article: Article) -> Iterable[Event]:
    yield Event("e", "AID")
    raise RuntimeError("out of order")


def rubbish(article: Article) -> Iterable[Event]:
    return ["no event"]  # type: ignore[list-item]


def test_the_most_salient_event_comes_first() -> None:
    events = corpuskit.code_events(ARTICLE, registry=Registry.of(EventCoder("two", two)))
    assert [event.id for event in events] == ["strong", "faint", "none"]


def test_where_there_are_several_coders_one_is_named() -> None:
    registry = Registry.of(EventCoder("two", two), EventCoder("broken", broken))
    with pytest.raises(
        UnknownNameError, match="several event coders are installed; name one of: broken, two"
    ):
        corpuskit.code_events(ARTICLE, registry=registry)
    assert len(corpuskit.code_events(ARTICLE, coder="two", registry=registry)) == 3
    with pytest.raises(UnknownNameError, match="no event coder 'three'"):
        corpuskit.code_events(ARTICLE, coder="three", registry=registry)


def test_without_a_coder_the_message_says_what_to_install() -> None:
    with pytest.raises(UnknownNameError, match="no event coder is installed; install one"):
        corpuskit.code_events(ARTICLE, registry=Registry.core())


@pytest.mark.parametrize(
    ("code", "said"),
    [(broken, "coder bad raised RuntimeError: out of order"), (rubbish, "coder bad gave 'no event'")],
)  # fmt: skip
def test_a_coder_that_fails_is_named(code: object, said: str) -> None:
    registry = Registry.of(EventCoder("bad", code))  # type: ignore[arg-type]
    with pytest.raises(CoderError, match=r"one\.txt") as raised:
        corpuskit.code_events(ARTICLE, registry=registry)
    assert said in str(raised.value)
