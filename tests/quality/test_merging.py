"""Real reports: the signing of two dumps is one event, and stories are grouped above a floor, where they are at hand."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

import corpuskit
from benchmarks.stories import b_cubed, grouped, halves, read
from corpuskit import Actor, Event, EventDate, Mention, Place

SHARED = Path(__file__).parents[3] / "shared"
SEEDS = SHARED / "seeds"
REPORTS = SHARED / "bench" / "data" / "events" / "stories.jsonl"
FLOOR, FLOOR_OF_HALVES = 0.965, 0.92

AGAIN = {"002-0": ["The agreement was solidified by"]}
"""What tells an event again, in another paragraph than its gold quotes."""


@pytest.fixture(scope="module")
def seeds() -> tuple[list[corpuskit.Article], list[Event], dict[str, str]]:
    """The articles, the events of their gold with the sentences that tell them, and which of these are the same."""
    if not SEEDS.is_dir():
        pytest.skip(f"the real dumps are not at hand ({SEEDS})")
    gold: dict[str, Any] = json.loads((SEEDS / "gold.json").read_text("utf-8"))
    articles, events, same = [], [], {}
    for name, wanted in gold.items():
        article = corpuskit.parse((SEEDS / name).read_bytes(), name=name)
        articles.append(article)
        for number, row in enumerate(wanted["events"]):
            event = told(f"{name[:3]}-{number}", row, article)
            events.append(event)
            if "same_as" in row:
                same[event.id] = row["same_as"]
    return articles, events, same


def told(name: str, row: dict[str, Any], article: corpuskit.Article) -> Event:
    quotes = [row["quote"], *AGAIN.get(name, [])]
    days = [dt.date.fromisoformat(day) for day in row["date"] or ()]
    written = row.get("weekday") or (days and str(days[0]))
    return Event(
        id=name,
        type=row["type"] if isinstance(row["type"], str) else row["type"][0],
        status=row["status"],
        actors=tuple(Actor(code, country=code) for code in row["actors"]),
        recipients=tuple(Actor(code, country=code) for code in row["recipients"]),
        place=Place(row["place"]) if row["place"] else None,
        date=EventDate(written, *days) if written else None,
        mentions=tuple(mention for quote in quotes for mention in mentions(quote, article)),
    )


def mentions(quote: str, article: corpuskit.Article) -> list[Mention]:
    """The quoted words, and the paragraph that they stand in."""
    block = next(block.text for block in article.blocks if quote in block.text)
    return [
        Mention(article.id, role, text, start := article.text.index(text), start + len(text))
        for role, text in (("trigger", quote), ("sentence", block))
    ]


@pytest.mark.parametrize("at_hand", [False, True], ids=["events alone", "with articles"])
def test_the_signing_the_visit_and_the_plan_of_two_dumps_are_one_event_each(
    seeds, at_hand: bool
) -> None:
    articles, events, same = seeds
    merged = corpuskit.merge_events(events, articles if at_hand else ())
    several = [event for event in merged if len({m.article for m in event.mentions}) > 1]
    ids = {m: event.id for event in events for m in event.mentions if m.role == "trigger"}
    labels = [{same.get(ids[m]) for m in event.mentions if m in ids} for event in several]
    assert sorted(map(sorted, labels)) == [
        ["activities-2025"],
        ["partnership-2025"],
        ["visit-2025"],
    ]
    assert all(event.why[0] == "2 articles" for event in several)
    assert corpuskit.merge_events(merged, articles if at_hand else ()) == merged


def test_the_two_dumps_of_one_signing_are_one_story(seeds) -> None:
    articles, events, _ = seeds
    for given in ([], events):
        stories = corpuskit.group_stories(articles, given)
        names = [{(report.origin or "")[:3] for report in story.articles} for story in stories]
        assert {"002", "004"} in names


@pytest.mark.skipif(not REPORTS.is_file(), reason=f"the real reports are not at hand ({REPORTS})")
def test_stories_stay_above_their_floors() -> None:
    rows = read(REPORTS)
    stories = {name: story for name, (_, story) in rows.items()}
    assert b_cubed(grouped(article for article, _ in rows.values()), stories)[2] >= FLOOR
    for half in halves(stories.values()):
        part = grouped(article for article, story in rows.values() if story in half)
        assert b_cubed(part, stories)[2] >= FLOOR_OF_HALVES
