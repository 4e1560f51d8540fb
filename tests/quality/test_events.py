"""The events of the five real dumps, and the types of real sentences, where they are at hand."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

import corpuskit
from corpuskit import Actor, Article, Event

SHARED = Path(__file__).parents[3] / "shared"
SEEDS = SHARED / "seeds"
SENTENCES = SHARED / "bench" / "data" / "events" / "plv_train.jsonl"
YIELD = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
"""PLOVER's sentences write the two as one."""

pytestmark = pytest.mark.skipif(
    not (SEEDS.is_dir() and SENTENCES.is_file()),
    reason=f"the real texts are not at hand ({SHARED})",
)
GOLD: dict[str, Any] = (
    json.loads((SEEDS / "gold.json").read_text("utf-8")) if SEEDS.is_dir() else {}
)


def coded(name: str) -> tuple[Article, list[Event]]:
    article = corpuskit.parse((SEEDS / name).read_bytes(), name=name)
    return article, corpuskit.code_events(article)


def party(actor: Actor) -> str:
    if "Islamic State" in f"{actor.text} {actor.name}" or "ISKP" in actor.text:
        return "ISKP"
    return actor.country or actor.text


def matches(gold: dict[str, Any], event: Event, text: str) -> bool:
    """Type, parties and days are as in gold, and the trigger stands in the quoted sentence."""
    types = gold["type"] if isinstance(gold["type"], list) else [gold["type"]]
    parties = {party(actor) for actor in (*event.actors, *event.recipients)}
    if event.type not in types or parties != {*gold["actors"], *gold["recipients"]}:
        return False
    at = text.index(gold["quote"])
    start = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at)) + 1
    stop = re.compile(r"\. |\n|\Z").search(text, at + len(gold["quote"]))
    triggers = [m.start for m in event.mentions if m.role == "trigger"]
    if stop is None or not any(start <= trigger < stop.start() for trigger in triggers):
        return False
    days = event.date and event.date.start and (str(event.date.start), str(event.date.end))
    if gold["date"] is None:
        return not days
    return bool(days) and (gold.get("loose") or list(days) == gold["date"])


@pytest.mark.parametrize("name", GOLD)
def test_the_events_that_a_seed_must_tell_are_found(name: str) -> None:
    article, events = coded(name)
    for gold in GOLD[name]["events"]:
        if gold["must"] and gold["quote"] in article.text:
            assert any(matches(gold, event, article.text) for event in events), gold["quote"]


def test_the_seeds_tell_hardly_any_other_event() -> None:
    others = []
    for name, gold in GOLD.items():
        article, events = coded(name)
        wanted = [event for event in gold["events"] if event["quote"] in article.text]
        others += [
            (name, event.type, event.mentions[0].text)
            for event in events
            if not any(matches(want, event, article.text) for want in wanted)
        ]
    assert len(others) <= 3, others


def test_the_types_of_sentences_stay_above_their_floor() -> None:
    rows = [json.loads(line) for line in SENTENCES.read_text("utf-8").splitlines()]
    hits = 0
    for row in rows:
        events = corpuskit.code_events(corpuskit.parse(row["text"], content_type="text/plain"))
        hits += bool(events) and YIELD.get(events[0].type, events[0].type) == row["type"]
    assert hits / len(rows) >= 0.86
