"""What must hold for any text: offsets point at the words, codes are codes, dates are ordered, nothing raises."""

import json
import pickle

import pytest
from corpuskit_plover import Coder
from corpuskit_plover.facts import facts
from corpuskit_plover.plover import TYPES
from corpuskit_plover.tables import DATA, listed, rows
from corpuskit_plover.tokens import sentences
from hypothesis import given
from hypothesis import strategies as st

import corpuskit
from corpuskit import Article, Event, EventCoder, Registry
from corpuskit.testing import strategies

REGISTRY = Registry.of(EventCoder("plover", Coder()))
COUNTRIES = {row["code"] for _, row in rows(DATA / "countries.tsv", "code")}
ENTITIES = {"UNO", "IGO", "EUR", "NGO", "ISM", "IMG", "MNC"}
STATUSES = {"actual", "historical", "future", "hypothetical", "negated"}
ROLES = {"trigger", "actor", "recipient", "place", "date", "attribution", "size", "sentence"}

WORDS = (
    "Kenya Malawi Norway Norwegian troops the a and , . of to in with against by from will not must has been said on Monday"
    " May 9 2023 12 killed president minister Tavo Merun signed treaty attack attacked refused send aid talks met he they its"
    " two countries “ ” ( ) who after that ceasefire police arrested protest sanctions 's UN Geneva visit joint exercises"
).split()


def texts() -> st.SearchStrategy[str]:
    """Any text, hostile text, and word salad of what the tables know."""
    salad = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
    return st.one_of(st.text(max_size=300), strategies.hostile_texts(), salad)


def check(article: Article, events: list[Event]) -> None:
    assert len({event.id for event in events}) == len(events)
    for event in events:
        assert event.type in TYPES
        assert event.status in STATUSES
        assert event.evidence
        assert 0 <= (event.salience or 0) <= 1
        for mention in event.mentions:
            assert mention.role in ROLES
            assert mention.article == article.id
            assert article.text[mention.start : mention.stop] == mention.text != ""
        for actor in (*event.actors, *event.recipients):
            assert actor.text
            assert actor.country is None or actor.country in COUNTRIES | ENTITIES
        if event.place is not None:
            assert event.place.country is None or event.place.country in COUNTRIES
        if event.date is not None and event.date.start is not None:
            assert event.date.end is not None
            assert event.date.start <= event.date.end
        assert Event.from_dict(json.loads(json.dumps(event.to_dict()))) == event


@given(texts(), st.none() | st.dates())
def test_events_of_any_text_are_sound(text: str, published: object) -> None:
    article = corpuskit.parse(
        text, content_type="text/plain", published=published, registry=REGISTRY
    )  # type: ignore[arg-type]
    events = corpuskit.code_events(article, registry=REGISTRY)
    check(article, events)
    assert corpuskit.code_events(article, registry=REGISTRY) == events
    assert [e.salience for e in events] == sorted((e.salience for e in events), reverse=True)


@given(texts())
def test_words_stand_where_their_offsets_say(text: str) -> None:
    for sentence in sentences(text):
        for n, word in enumerate(sentence.words):
            assert text[sentence.starts[n] : sentence.stop(n)] == word


@given(st.lists(st.sampled_from(WORDS), min_size=2, max_size=30).map(" ".join))
def test_another_article_s_sentences_change_nothing_before_them(text: str) -> None:
    """Triggers of the first paragraph are found alike with and without a second one."""

    def triggers(article: Article, until: int) -> set[tuple[int, int]]:
        return {
            (mention.start, mention.stop)
            for event in corpuskit.code_events(article, registry=REGISTRY)
            for mention in event.mentions
            if mention.role == "trigger" and mention.stop <= until
        }

    alone = corpuskit.parse(text, content_type="text/plain", registry=REGISTRY)
    more = corpuskit.parse(
        f"{text}\n\nThe lake was calm.", content_type="text/plain", registry=REGISTRY
    )
    if alone.blocks and more.blocks and alone.blocks[0] == more.blocks[0]:
        until = len(alone.text)
        assert triggers(alone, until) == triggers(more, until)


def test_the_coder_crosses_processes() -> None:
    coder = pickle.loads(pickle.dumps(EventCoder("plover", Coder())))
    assert coder == EventCoder("plover", Coder())


@pytest.mark.parametrize(
    "unit",
    ["Kenya attacked ", "who ", "( ", "Tavo Merun , ", "and the ", "Kenya attacked Togo. ", ".)) "],
)
def test_a_sentence_without_end_is_read_in_linear_time(unit: str) -> None:
    """It ends at all: a sentence is read up to a cap."""
    corpuskit.code_events(
        corpuskit.parse(unit * 20_000, content_type="text/plain", registry=REGISTRY),
        registry=REGISTRY,
    )


def test_the_codes_of_the_tables_are_codes() -> None:
    known = COUNTRIES | ENTITIES
    assert {row["country"] for _, row in rows(DATA / "cities.tsv", "country")} <= COUNTRIES
    assert {row["code"] for _, row in rows(DATA / "organisations.tsv", "code")} <= known
    assert all(len(code) == 3 and code.isupper() for code in COUNTRIES)


def test_coordinates_are_on_the_globe() -> None:
    for entries in facts().names.values():
        for _, _, fact in entries:
            if fact.latitude is not None and fact.longitude is not None:
                assert -90 <= fact.latitude <= 90
                assert -180 <= fact.longitude <= 180


def test_no_name_of_an_office_holder_is_needed() -> None:
    """Names of people are learnt from the article: the tables have none."""
    named = [n for _, row in rows(DATA / "organisations.tsv", "names") for n in listed(row["names"])]  # fmt: skip
    assert not [name for name in named if name in ("Vladimir Putin", "Barack Obama")]
