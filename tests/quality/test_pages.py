"""The generic extractor does not fall below its floors on real pages, where they are at hand.

`floors.json` pins, for each set, the least that each figure may be, and the digest of the gold that
the floors were measured on. Who makes extraction better raises them; none is lowered in silence.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.compare.extractors import CORE
from benchmarks.compare.readers import read_bench
from benchmarks.compare.runs import Run, run

BENCH = Path(__file__).parents[3] / "shared" / "bench" / "data"
GOLD = BENCH / "pages.jsonl"
FLOORS: dict[str, Any] = json.loads(Path(__file__).with_name("floors.json").read_text("utf-8"))
pytestmark = pytest.mark.skipif(
    not GOLD.is_file(), reason=f"the real pages are not at hand ({GOLD})"
)


@pytest.fixture(scope="module")
def measured() -> Run:
    return run(CORE, read_bench(BENCH))


def test_the_gold_is_what_the_floors_were_measured_on() -> None:
    digest = hashlib.sha256(GOLD.read_bytes()).hexdigest()
    assert digest == FLOORS["gold_sha256"], f"{GOLD} was edited: measure again, then pin its digest"


def test_no_page_raises_and_none_is_left_out(measured: Run) -> None:
    assert not measured.errors()
    assert {name: len(pages) for name, pages in measured.pages.items()} == FLOORS["pages"]


@pytest.mark.parametrize("name", FLOORS["floors"])
def test_a_set_stays_above_its_floors(measured: Run, name: str) -> None:
    floors, figures = FLOORS["floors"][name], measured.figures(name)
    assert figures.keys() == floors.keys(), "every figure has a floor"
    below = {
        figure: f"{figures[figure]:.4f}, floor {floor}"
        for figure, floor in floors.items()
        if figures[figure] < floor
    }
    assert not below
