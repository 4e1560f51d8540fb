"""Merging and grouping, for any events and articles: no order matters, nothing is lost, once is enough."""

import datetime as dt
import json
import random

import attrs
from hypothesis import given
from hypothesis import strategies as st

from corpuskit import (
    Actor,
    Article,
    Event,
    EventDate,
    Mention,
    Piece,
    Place,
    Size,
    group_stories,
    merge_events,
    stream_stories,
)
from corpuskit.merging.copies import copies_of
from corpuskit.merging.spelling import spelling
from corpuskit.merging.terms import terms_of, tokens
from corpuskit.testing import strategies

DAY = dt.date(2024, 2, 27)
IDS = st.sampled_from("abcdefgh")
DAYS = st.integers(0, 40).map(lambda n: DAY + dt.timedelta(n))
TEXTS = st.sampled_from(
    [
        "Andrei Velmorov signed a pact on 40 bridges in Westport.",
        "Andrey Velmorov has signed the pact on 40 bridges, and on 12 ferries too.",
        "The pact on bridges was signed on Wednesday.",
        "Irune Lineta came to Westport for talks.",
        "Nothing is known of it.",
        "",
    ]
)


def seldom(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.none() | values


actors = st.builds(
    Actor,
    text=st.sampled_from(["Norland", "Andrei Velmorov", "Andrey Velmorov", "they"]),
    name=seldom(st.sampled_from(["Norland", "Andrei Velmorov"])),
    country=seldom(st.sampled_from(["NOR", "SUD"])),
)
dates = st.one_of(
    st.builds(EventDate, st.sampled_from(["on Wednesday", "Friday", "of late"])),
    st.builds(
        lambda start, days: EventDate("then", start, start + dt.timedelta(days)),
        DAYS,
        st.sampled_from([0, 0, 3, 30]),
    ),
)
places = st.builds(
    Place,
    st.sampled_from(["Westport", "Eastham"]),
    seldom(st.sampled_from(["SUD", "NOR"])),
    seldom(st.just(1.0)),
)


SIGNING = Event(
    id="",
    type="SUPPORT",
    actors=(Actor("Norland", country="NOR"), Actor("Andrei Velmorov", country="SUD")),
    place=Place("Westport"),
    date=EventDate("Wednesday", DAY, DAY),
)


@st.composite
def reports(draw: st.DrawFn) -> Event:
    """An event of one article, or, seldom, of two; many are of one signing."""
    event = draw(anything())
    if draw(st.booleans()):
        return event
    recipients = draw(st.sampled_from([(), (), SIGNING.actors[:1]]))
    return attrs.evolve(
        SIGNING, id=event.id, recipients=recipients, size=event.size, mentions=event.mentions
    )


@st.composite
def anything(draw: st.DrawFn) -> Event:
    """An event of any kind."""
    mentions = []
    for article in draw(st.lists(IDS, min_size=1, max_size=2, unique=True)):
        start, text = draw(st.integers(0, 3)) * 100, draw(TEXTS)
        mentions.append(Mention(article, "trigger", text[:6], start, start + 6))
        if draw(st.booleans()):
            mentions.append(Mention(article, "sentence", text, start, start + len(text)))
    return Event(
        id=draw(st.sampled_from(["1", "2", "3", "4", "5", "6", "7", "8"])),
        type=draw(st.sampled_from(["SUPPORT", "CONSULT"])),
        modes=draw(st.sampled_from([(), (), ("visit",), ("phone",)])),
        contexts=draw(st.sampled_from([(), ("military",)])),
        status=draw(st.sampled_from(["actual", "actual", "historical", "future", "odd"])),
        actors=tuple(draw(st.lists(actors, min_size=0, max_size=2))),
        recipients=tuple(draw(st.lists(actors, max_size=1))),
        place=draw(seldom(places)),
        date=draw(seldom(dates)),
        size=draw(seldom(st.builds(Size, seldom(st.integers(0, 9)), seldom(st.integers(0, 9))))),
        salience=draw(seldom(st.floats(0, 1))),
        mentions=tuple(mentions),
        evidence=draw(st.sampled_from([(), ("sign + accord",)])),
    )


@st.composite
def articles(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> Article:
    """An article of a few sentences, its id one of a few, so that ids come twice too."""
    pieces = [Piece(text, n) for n, text in enumerate(draw(st.lists(texts, max_size=4)))]
    title = draw(seldom(st.sampled_from(["Velmorov signs a pact on bridges", "News"])))
    return Article(draw(IDS), title=title, published=draw(seldom(DAYS)), pieces=tuple(pieces))


events_lists = st.lists(reports(), max_size=10)
piles = st.lists(articles(), max_size=8)
seeds = st.randoms(use_true_random=False)


def shuffled(values: list, seed: random.Random) -> list:
    return seed.sample(values, len(values))


@given(events=events_lists, pile=piles, seed=seeds)
def test_the_order_of_events_and_articles_does_not_matter(
    events: list[Event], pile: list[Article], seed: random.Random
) -> None:
    again = merge_events(shuffled(events, seed), shuffled(pile, seed))
    assert again == merge_events(events, pile)


@given(events=events_lists, pile=piles)
def test_merging_twice_changes_nothing(events: list[Event], pile: list[Article]) -> None:
    merged = merge_events(events, pile)
    assert merge_events(merged, pile) == merged
    alone = merge_events(events)
    assert merge_events(alone) == alone


@given(events=events_lists, pile=piles, some=st.data())
def test_what_was_merged_and_comes_again_is_known(
    events: list[Event], pile: list[Article], some: st.DataObject
) -> None:
    merged = merge_events(events, pile)
    again = some.draw(st.lists(st.sampled_from(events))) if events else []
    found = merge_events([*merged, *again], pile)
    assert found == merged


@given(events=events_lists, pile=piles)
def test_every_mention_is_kept_and_none_is_added(events: list[Event], pile: list[Article]) -> None:
    merged = merge_events(events, pile)
    assert {m for event in merged for m in event.mentions} == {
        m for e in events for m in e.mentions
    }
    assert len(merged) <= len(events)


@given(events=events_lists)
def test_what_is_merged_is_of_one_kind_and_says_why(events: list[Event]) -> None:
    unchanged = set(events)
    for event in merge_events(events):
        if event in unchanged:
            continue
        own = set(event.mentions)
        parts = [e for e in events if e.type == event.type and set(e.mentions) <= own]
        assert len(parts) >= 2
        assert event.why
        assert event.id in {part.id for part in parts}
        assert Event.from_dict(json.loads(json.dumps(event.to_dict()))) == event


@given(pile=piles, events=events_lists, seed=seeds)
def test_stories_are_a_partition_whatever_the_order(
    pile: list[Article], events: list[Event], seed: random.Random
) -> None:
    stories = group_stories(pile, events)
    told = [article for story in stories for article in story.articles]
    assert sorted(map(repr, told)) == sorted(map(repr, pile))
    assert group_stories(shuffled(pile, seed), shuffled(events, seed)) == stories
    for story in stories:
        days = [article.published or dt.date.min for article in story.articles]
        assert days == sorted(days)


@given(pile=piles, events=events_lists)
def test_a_story_has_the_events_of_its_articles(pile: list[Article], events: list[Event]) -> None:
    merged = merge_events(events, pile)
    for story in group_stories(pile, events):
        ids = {article.id for article in story.articles}
        assert list(story.events) == [
            e for e in merged if any(m.article in ids for m in e.mentions)
        ]


@given(pile=piles)
def test_a_stream_of_few_days_is_grouped_as_a_pile(pile: list[Article]) -> None:
    assert list(stream_stories(pile, days=41)) == group_stories(pile)


@given(pile=piles, days=st.integers(1, 20))
def test_a_stream_gives_each_article_once(pile: list[Article], days: int) -> None:
    told = [article for story in stream_stories(pile, days=days) for article in story.articles]
    assert sorted(map(repr, told)) == sorted(map(repr, pile))


@given(texts=st.lists(strategies.hostile_texts(), max_size=5), data=st.data())
def test_hostile_text_is_merged_and_grouped_like_any(texts: list[str], data: st.DataObject) -> None:
    pile = [
        Article(str(n), title=text[:50], pieces=(Piece(text, 0),)) for n, text in enumerate(texts)
    ]
    events = [
        attrs.evolve(
            data.draw(reports()),
            mentions=tuple(
                Mention(str(n), role, text, 0, len(text))
                for role in ("trigger", "actor", "sentence")
            ),
            actors=(Actor(text, country="NOR"), Actor(text)),
            place=Place(text),
            date=EventDate(text),
        )
        for n, text in enumerate(texts)
    ]
    merged = merge_events(events, pile)
    assert merge_events(merged, pile) == merged
    assert sum(len(story.articles) for story in group_stories(pile, events)) == len(pile)


@given(
    pile=st.lists(articles(strategies.paragraphs()), max_size=6, unique_by=lambda a: a.id),
    seed=seeds,
)
def test_copies_are_those_of_an_article_that_is_none(
    pile: list[Article], seed: random.Random
) -> None:
    copies = copies_of(pile)
    assert copies == copies_of(shuffled(pile, seed))
    assert not copies.keys() & set(copies.values())


@given(text=st.text(max_size=60) | strategies.hostile_texts())
def test_any_text_has_terms_and_spellings(text: str) -> None:
    found = terms_of(text)
    assert found.names <= found.counts.keys()
    for token in tokens(text):
        assert token in text
        assert spelling(token) == spelling(token.upper()) or not token.isascii()
