"""The invariants of the design, each for arbitrary and hostile text."""

import random
import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import corpuskit
from corpuskit import Article, Body, Category, Page, Registry, Rule, RulePack, Source, Span
from corpuskit.decode import decode
from corpuskit.pipeline import parse_many, split_page
from corpuskit.rules import drop_from, drop_line, drop_opening, drop_text, keep_line
from corpuskit.testing import checks, strategies

INSTALLED = corpuskit.load_plugins()
CORE = Registry.core()
registries = pytest.mark.parametrize("registry", [CORE, INSTALLED], ids=["core", "installed"])


def parse(text: str, registry: Registry, **known: str) -> corpuskit.Article:
    return corpuskit.parse(text, content_type="text/plain", registry=registry, **known)


@registries
@given(text=strategies.hostile_texts())
def test_nothing_is_lost_or_added(registry: Registry, text: str) -> None:
    article = parse(text, registry)
    checks.check_dump(article, decode(Page(text, content_type="text/plain")).text)
    checks.check_tape(article)


@registries
@given(text=strategies.hostile_texts())
def test_an_article_survives_storage(registry: Registry, text: str) -> None:
    checks.check_stored(parse(text, registry))


@registries
@given(text=strategies.hostile_texts())
def test_cleaning_twice_changes_nothing(registry: Registry, text: str) -> None:
    checks.check_clean_twice(parse(text, registry), registry)


@given(text=strategies.hostile_texts())
def test_every_removal_can_be_put_back(text: str) -> None:
    article = parse(text, INSTALLED)
    whole = article.restore()
    for removal in article.removals:
        back = article.put_back(removal)
        assert back.restore() == whole
        assert removal.text in back.text
        assert len(back.removals) == len(article.removals) - 1
    while article.removals:
        article = article.put_back(article.removals[0])
    assert article.restore() == whole


@given(text=strategies.hostile_texts())
def test_every_character_of_the_text_can_be_located(text: str) -> None:
    article = parse(text, INSTALLED)
    whole, offset = article.restore(), 0
    for block in article.blocks:
        for n, character in enumerate(block.text):
            assert whole[article.locate(offset + n)] == character
        offset += len(block.text) + len(corpuskit.model.SEPARATOR)


@given(text=strategies.hostile_texts(), seed=st.randoms(use_true_random=False))
def test_the_order_of_rules_and_plugins_does_not_matter(text: str, seed: random.Random) -> None:
    rules = [
        drop_line("phrase", "ad", "Advertisement", "Read next"),
        drop_opening("by", "byline", "By"),
        drop_text("cut", "other", "Jane"),
        drop_from("tail", "teaser", "Related Articles"),
        keep_line("keep", "Advertisement"),
        Rule("raises", Category.AD, raises),
    ]
    packs = [RulePack(rule.name, (rule,)) for rule in rules]
    shuffled = packs.copy()
    seed.shuffle(shuffled)
    assert parse(text, Registry.of(*packs)) == parse(text, Registry.of(*shuffled))


def raises(body: Body) -> list[Span]:
    raise RuntimeError("a defect of this plugin")


@given(dump=strategies.hostile_texts(), extra=st.integers(0, 2**32))
def test_two_hundred_more_plugins_change_nothing(dump: str, extra: int) -> None:
    assert parse(dump, MANY) == parse(dump, CORE)


def toy(n: int) -> Source:
    return Source(
        f"toy-{n}",
        hosts=(f"toy{n}.example",),
        markers=(f"toy marker number {n}",),
        rules=(drop_line("toy", "nav", f"toy marker number {n}", "Read next"),),
    )


MANY = Registry.of(
    *map(toy, range(200)),
    *(RulePack(f"pack-{n}", (drop_line("toy", "nav", f"toy line {n}"),)) for n in range(40)),
)


@given(body=strategies.bodies(min_size=2))
def test_an_article_without_boilerplate_is_kept_whole(body: list[str]) -> None:
    article = parse("\n".join(body), INSTALLED)
    assert [block.text for block in article.blocks] == body


MARKERS = [
    "Read next", "Related Articles", "What is your opinion on this topic?", "Leave the first comment", "Advertisement",
    "Original Source:", "Subscribe to our newsletter", "CPC - Caspian Policy Center", "Share this article",
]  # fmt: skip


@given(
    body=strategies.bodies(min_size=1, max_size=3),
    marker=st.sampled_from(MARKERS),
    start=strategies.sentences(),
    end=strategies.sentences(),
)
def test_a_marker_inside_a_sentence_survives(
    body: list[str], marker: str, start: str, end: str
) -> None:
    said = f"{start[:-1]} {marker} {end}"
    article = parse("\n".join([*body, said]), INSTALLED)
    assert article.blocks[-1].text == said


@pytest.mark.parametrize(
    "value",
    [
        "Read next is what she said.",
        "The words “Related Articles” were gone.",
        "An advertisement was seen.",
    ],
)
def test_a_phrase_is_not_a_proof(value: str) -> None:
    paragraph = "A long enough paragraph about rain in the valley, which has a proper end and stays as it is."
    assert value in parse(f"{paragraph}\n{value}\n{paragraph} Again.", INSTALLED).text


@given(texts=st.lists(strategies.hostile_texts(), max_size=4))
def test_parse_many_gives_one_outcome_per_page_in_order(texts: list[str]) -> None:
    pages = [Page(text, name=str(n)) for n, text in enumerate(texts)] + [
        Page(b"%PDF-1.7", name="pdf")
    ]
    outcomes = list(corpuskit.parse_many(pages, registry=CORE))
    assert [outcome.origin for outcome in outcomes] == [page.name for page in pages]
    assert isinstance(outcomes[-1], corpuskit.Failure)


def cut_at_stops(page: Page) -> list[Page]:
    """Parts that begin and end anywhere; the last is a page of its own, of which only the text is known."""
    assert isinstance(page.body, str)
    *parts, last = re.split(r"(?<=[.>\n])|(?=\ufeff)", page.body)
    return [*(attrs.evolve(page, body=part) for part in parts), Page(last)]


@given(
    texts=st.lists(
        st.one_of(
            strategies.hostile_texts(),
            st.sampled_from(["\ufeff", "\ufeff\ufeff", "<div><p><b>x</b></p>", "<!doctype html>"]),
        ),
        max_size=6,
    )
)
def test_the_parts_of_a_file_hold_every_character_of_it_once(texts: list[str]) -> None:
    registry = Registry.of(Source("whole", split=cut_at_stops))
    page = Page("A dump.\n" + "".join(texts), source="whole")
    parts = [part for part in split_page(page, registry) if isinstance(part, Page)]
    read = [a for a in parse_many(parts, registry=registry) if isinstance(a, Article)]
    assert len(read) == len(parts)
    assert "".join(article.restore() for article in read) == decode(page).text


@given(raw=st.one_of(st.binary(max_size=300), st.text(max_size=100)))
def test_any_input_is_an_article_or_a_typed_error(raw: bytes | str) -> None:
    (outcome,) = corpuskit.parse_many([Page(raw)], registry=CORE)
    if isinstance(outcome, corpuskit.Failure):
        assert issubclass(getattr(corpuskit, outcome.error), corpuskit.CorpuskitError)
        assert outcome.message.startswith("input: ")
    else:
        checks.check_tape(outcome)
        checks.check_stored(outcome)


def test_same_input_same_output() -> None:
    text = "A headline about the rain\nBy Jane Doe\n" + "It rained for days in the valley. " * 5
    assert parse(text, INSTALLED) == parse(text, INSTALLED)
