"""Notice a redesign: what a batch of documents shows of its sources, beside what an earlier one showed."""

from corpuskit.drift.compare import Change, compare
from corpuskit.drift.observe import (
    Count,
    Filled,
    Observation,
    Profile,
    Spread,
    observe,
    observe_articles,
)

__all__ = [
    "Change",
    "Count",
    "Filled",
    "Observation",
    "Profile",
    "Spread",
    "compare",
    "observe",
    "observe_articles",
]
