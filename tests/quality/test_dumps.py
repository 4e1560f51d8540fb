"""Cleaning does not fall below its floors on real dumps, where they are at hand.

`dump_floors.json` pins, for each setting, the least f1 of each set and the most of a body that may be lost, the figures of lines
that two readers labelled, and the least precision of each rule that speaks often enough to be measured; and the digests of
what they were measured on. Who makes cleaning better raises them; none is lowered in silence.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

import corpuskit
from benchmarks.dumps import (
    SETTINGS,
    cleaned,
    measure_lines,
    measure_rules,
    measure_sets,
    rows,
)

BENCH = Path(__file__).parents[3] / "shared" / "bench" / "data"
PAGES, LINES = BENCH / "page_dumps.jsonl", BENCH / "line_dumps.jsonl"
FLOORS: dict[str, Any] = json.loads(Path(__file__).with_name("dump_floors.json").read_text("utf-8"))
pytestmark = pytest.mark.skipif(
    not PAGES.is_file(), reason=f"the real dumps are not at hand ({PAGES})"
)
RARE = 20
"""Lines below which a rule's precision is chance."""


@pytest.fixture(scope="module", params=SETTINGS)
def setting(request: pytest.FixtureRequest) -> tuple[str, list[Any], list[Any]]:
    """A setting, the page dumps, and the articles that it makes of them."""
    pages = rows(PAGES)
    registry = corpuskit.Registry.core(packs=SETTINGS[request.param])
    return request.param, pages, cleaned(pages, registry)


def test_the_gold_is_what_the_floors_were_measured_on() -> None:
    for path in (PAGES, LINES):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == FLOORS["gold_sha256"][path.name]


def test_every_set_stays_above_its_floors(setting) -> None:
    name, pages, articles = setting
    floors, figures = FLOORS[name]["sets"], measure_sets(pages, articles)
    assert figures.keys() == floors.keys()
    for of_set, found in figures.items():
        assert found.f1 >= floors[of_set]["f1"], of_set
        assert found.lost <= floors[of_set]["lost"], of_set


def test_every_rule_stays_above_its_floor(setting) -> None:
    name, pages, articles = setting
    floors = FLOORS[name]["rules"]
    below = {
        rule: f"{found.precision:.4f}, floor {floors.get(rule, 0.95)}"
        for rule, found in measure_rules(pages, articles).items()
        if found.lines >= RARE and found.precision < floors.get(rule, 0.95)
    }
    assert not below


@pytest.mark.parametrize("name", SETTINGS)
def test_labelled_lines(name: str) -> None:
    dumps = rows(LINES)
    figures = measure_lines(dumps, cleaned(dumps, corpuskit.Registry.core(packs=SETTINGS[name])))
    floors = FLOORS[name]["lines"]
    found = attrs.asdict(figures)
    assert found.keys() == floors.keys()
    assert found.pop("lost") <= floors["lost"]
    assert all(value >= floors[figure] for figure, value in found.items()), found


def test_cleaning_real_dumps_twice_changes_nothing(setting) -> None:
    name, _, articles = setting
    registry = corpuskit.Registry.core(packs=SETTINGS[name])
    for article in articles[::5]:
        again = corpuskit.parse(
            article.text, content_type="text/plain", title=article.title, registry=registry
        )
        assert again.text == article.text
