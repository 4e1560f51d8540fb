"""Whether Article.quality tells which pages to trust less."""

import math
from collections.abc import Sequence
from statistics import fmean

from attrs import frozen

from .runs import PageRun, Run
from .scores import PARA_F1

DROPPED = 0.1


@frozen
class Calibration:
    """Mean paragraph f1 of all pages, of those kept, and of the tenth with the lowest quality."""

    pages: int
    all: float
    kept: float
    dropped: float


def calibrate(pages: Sequence[PageRun]) -> Calibration | None:
    """Drops the tenth with the lowest quality, at least one page.

    A page can be judged where its set has gold paragraphs and its article a quality; None where
    fewer than two can.
    """
    judged = [page for page in pages if PARA_F1 in page.scores and page.quality is not None]
    if len(judged) < 2:
        return None
    judged.sort(key=lambda page: (page.quality, page.page))
    scores = [page.scores[PARA_F1] for page in judged]
    cut = math.ceil(len(scores) * DROPPED)
    return Calibration(len(scores), fmean(scores), fmean(scores[cut:]), fmean(scores[:cut]))


def describe(result: Run) -> str:
    """What the calibration came to, in a sentence or two."""
    pages = [page for page in result.every() if PARA_F1 in page.scores]
    name = result.extractor.name
    if not pages:
        return f"{name}: no set with gold paragraphs was read, so quality cannot be judged."
    unset = sum(page.quality is None for page in pages)
    without = f" Article.quality is None on {unset} of {len(pages)} pages." if unset else ""
    found = calibrate(pages)
    if found is None:
        return f"{name}: quality cannot be judged.{without}"
    verdict = "raises" if found.kept > found.all else "does not raise"
    return (
        f"{name}: dropping the tenth of {found.pages} pages with the lowest quality {verdict} mean"
        f" {PARA_F1} of the rest: {found.all:.4f} of all, {found.kept:.4f} of the rest,"
        f" {found.dropped:.4f} of the dropped.{without}"
    )
