"""What changed is told, in words and with its chance; what chance would show is not."""

import json
import math
import random
from collections.abc import Iterable
from itertools import pairwise

import pytest

from corpuskit import Article, Page, Registry, SchemaError, Source, parse_many
from corpuskit.drift import Change, Observation, Profile, Spread, compare, observe, observe_articles
from corpuskit.drift.chance import beyond, of_shares, of_spreads, superiority
from corpuskit.html import Selectors, layout
from corpuskit.rules import CLOCK, LABEL, TEASER, drop_line, drop_repeated_unit

PROSE = "A paragraph of running text number {n} is long enough to be one and ends as a sentence does, with a stop."
TOY = Source(
    "toy-wire",
    markers=("Toy Wire",),
    rules=(
        drop_line("site-name", "nav", "Toy Wire"),
        drop_repeated_unit("read-next", "teaser", ["Read on"], CLOCK, LABEL, TEASER),
    ),
)
REGISTRY = Registry.of(TOY)


def dumps(count: int, *, heading: str = "Read on", share: float = 1.0) -> list[Page]:
    chance = random.Random(count)
    pages = []
    for n in range(count):
        listed = ["Read on" if chance.random() >= share else heading, "08:15", "A thing happened."]
        lines = ["Toy Wire", PROSE.format(n=n), PROSE.format(n=-n), *listed]
        pages.append(Page("\n".join(lines), name=f"{n}.txt"))
    return pages


def seen(pages: Iterable[Page]) -> Observation:
    return observe(pages, registry=REGISTRY)


def said(before: Iterable[Page], now: Iterable[Page]) -> list[str]:
    return [str(change) for change in compare(seen(before), seen(now))]


def test_a_rule_that_fires_no_longer_is_told_in_words() -> None:
    changes = said(dumps(200), dumps(200, heading="Read further", share=0.97))
    assert "`toy-wire`: rule `read-next` fired in 4 % of 200 dumps, was 100 %" in changes
    assert any("of the text is removed on average" in change for change in changes)


def test_a_batch_like_the_baseline_says_nothing() -> None:
    assert said(dumps(200), dumps(37)) == []
    assert said(dumps(3), dumps(3, heading="Read further")) == []  # three and three may be chance


def test_a_small_batch_is_enough_where_the_baseline_is_sure() -> None:
    assert any(
        "`read-next`" in change for change in said(dumps(200), dumps(8, heading="Read further"))
    )


def unmarked(count: int) -> list[Page]:
    return [Page(f"Other\n{PROSE.format(n=n)}", name="x") for n in range(count)]


def test_documents_that_are_no_longer_recognised_are_told() -> None:
    assert said(dumps(50), unmarked(50)) == [
        "`toy-wire`: the source of 0 % of 50 documents, was 100 %",
        "`unknown`: the source of 100 % of 50 documents, was 0 %",
    ]
    assert "`toy-wire`: the source of 20 % of 50 documents, was 100 %" in said(
        dumps(50), [*dumps(10), *unmarked(40)]
    )


def test_a_small_source_that_is_gone_is_told() -> None:
    mixed = [*dumps(20), *unmarked(380)]
    assert said(mixed, unmarked(400)) == ["`toy-wire`: the source of 0 % of 400 documents, was 5 %"]
    assert said(mixed, [*dumps(10), *unmarked(390)]) == []  # fewer of it, by less than ten points


def test_a_source_that_is_rare_may_be_missing_by_chance() -> None:
    assert said([*dumps(1), *unmarked(50)], unmarked(50)) == []
    assert compare(seen(dumps(9)), seen([])) == ()


META = '<meta name="author" content="Gazette Newsroom">'
PAGE = """<html><head>{meta}<title>Boat {n}</title></head><body><h1>Boat {n}</h1><b class="{by}">{name}</b>
<div class="story"><p>{one}</p><p>{two}</p></div></body></html>"""
PAPER = Source(
    "toy-paper",
    hosts=("toy.example",),
    layouts=[layout("2024", Selectors(body="div.story > p", authors="b.words"))],
)


def paper(count: int, by: str = "words", meta: str = META, story: str = "story") -> Observation:
    names = ["Irune Velmor", "Tavo Silka", "Bexil Amal"]
    pages = [
        Page(
            PAGE.format(
                meta=meta,
                n=n,
                by=by,
                name=names[n % 3],
                one=PROSE.format(n=n),
                two=PROSE.format(n=-n),
            ).replace('"story"', f'"{story}"'),
            url=f"https://www.toy.example/{n}",
        )
        for n in range(count)
    ]
    return observe(pages, registry=Registry.of(PAPER))


def by_what(changes: Iterable[Change]) -> dict[tuple[str, str], str]:
    return {(change.what, change.subject): change.text for change in changes}


def test_a_field_that_is_filled_from_the_wrong_place_is_caught() -> None:
    changes = by_what(compare(paper(90), paper(30, by="by-line")))
    assert changes == {
        (
            "selector",
            "2024/authors",
        ): "selector `authors` of layout `2024` found something in 0 % of 30 pages, was 100 %",
        (
            "witness",
            "authors",
        ): "field `authors` now comes from meta `author` (100 % of 30 pages), was `layout/2024` (100 %)",
        ("value", "authors"): "field `authors` is the same in 100 % of them, was 33 %",
    }


def test_a_field_that_is_filled_no_longer_is_told_once() -> None:
    changes = by_what(compare(paper(90, meta=""), paper(30, by="by-line", meta="")))
    assert changes["field", "authors"] == "field `authors` is filled in 0 % of 30 pages, was 100 %"
    assert ("witness", "authors") not in changes


def test_a_layout_that_fits_no_longer_is_told_with_its_failure() -> None:
    changes = by_what(compare(paper(60), paper(30, story="text")))
    assert changes["layout", "2024"] == "layout `2024` read 0 % of 30 pages, was 100 %"
    assert changes["failure", "extract LayoutError"].startswith(
        "failure `extract LayoutError` in 100 %"
    )


def test_stored_articles_show_what_pages_do_but_for_selectors() -> None:
    pages = dumps(40)
    articles = [a for a in parse_many(pages, registry=REGISTRY) if isinstance(a, Article)]
    assert observe_articles(articles) == seen(pages)


def test_what_cannot_be_read_is_counted() -> None:
    observation = seen([*dumps(2), Page(b"%PDF-1.7" + bytes(50), name="a.pdf")])
    assert (observation.documents, observation.unread) == (2, 1)


def test_pages_without_a_source_are_told_apart_by_host() -> None:
    page = "<html><body><p>A</p><p>B</p><p>C</p></body></html>"
    pages = [
        Page(page, url="https://www.a.example/1"),
        Page(page, url="https://b.example"),
        Page("A\nB"),
    ]
    names = [profile.source for profile in observe(pages, registry=Registry.core()).profiles]
    assert names == ["a.example", "b.example", "unknown"]


def test_an_observation_survives_json() -> None:
    observation = paper(9)
    assert Observation.from_dict(json.loads(json.dumps(observation.to_dict()))) == observation
    with pytest.raises(SchemaError):
        Observation.from_dict({"schema": 1, "profiles": [{"source": "x"}]})


# Chance


@pytest.mark.parametrize(
    ("table", "chance"),
    [
        ((3, 4, 1, 4), 0.4857142857),  # the lady tasting tea, two-sided
        ((1, 10, 11, 14), 0.0027594562),
        ((0, 5, 0, 5), 1.0),
        ((5, 5, 0, 5), 2 / 252),
    ],
)
def test_shares_of_few_documents_are_compared_exactly(
    table: tuple[int, int, int, int], chance: float
) -> None:
    assert of_shares(*table) == pytest.approx(chance, rel=1e-6)


def test_the_approximation_carries_on_where_the_exact_test_ends() -> None:
    exact, approximate = of_shares(520, 1000, 480, 1000), of_shares(521, 1001, 480, 1000)
    assert exact == pytest.approx(approximate, rel=0.1)


def test_spreads_are_compared_by_rank() -> None:
    low, high = Spread.of([0.1] * 30).bins, Spread.of([0.9] * 30).bins
    assert superiority(high, low) == 1.0
    assert of_spreads(high, low) < 1e-9
    assert of_spreads(low, low) == 1.0
    assert of_spreads(low, (0,) * 20) == 1.0


@pytest.mark.parametrize(("removed", "is_told"), [(0.15, False), (0.25, False), (0.27, True)])
def test_a_small_change_of_spread_is_not_told_however_sure(removed: float, is_told: bool) -> None:
    baseline, later = (
        Observation((Profile("toy-wire", 400, removed=Spread.of([share] * 400)),))
        for share in (0.16, removed)
    )
    assert bool(compare(baseline, later)) is is_told


def test_many_questions_are_corrected_for() -> None:
    assert beyond([0.001, 0.004, 0.02, 0.9], 0.01) == [True, False, False, False]
    assert beyond([], 0.01) == []


def test_chance_alone_is_hardly_ever_reported() -> None:
    chance = random.Random(7)
    pages = [page for share in range(11) for page in dumps(40, heading="Other", share=share / 10)]
    alarms = 0
    for _ in range(60):
        chance.shuffle(pages)
        one, two = seen(pages[:60]), seen(pages[60:120])
        alarms += bool(compare(one, two, level=0.05))
    assert alarms <= 6


def test_more_documents_make_the_same_difference_surer() -> None:
    chances = [of_shares(8 * n, 10 * n, 5 * n, 10 * n) for n in (1, 4, 16, 64)]
    assert all(later < earlier for earlier, later in pairwise(chances))
    assert not any(map(math.isnan, chances))
