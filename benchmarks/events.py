"""How well events are coded: the types of single sentences, and who, where and when of whole reports; and how fast.

    python -m benchmarks.events SENTENCES REPORTS

Each file has a JSON object on each line. A sentence: text and type, PLOVER's. A report: text, published (ISO day) and gold, the
annotators' phrases for who and where ({"text": ...}) and when ({"parsed": ISO day}). A sentence is right if its foremost event has
the type; a report's answer if it has half its words in common with one of the phrases, or the day.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import corpuskit
from corpuskit import Article, Event

AS_ONE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
"""What sentences labelled by an earlier state of PLOVER write as one type."""

STOPWORDS = frozenset(
    "the a an of in on at to and was were is has have had by for with from that it as be are".split()
)
HALF = 0.5


def read(path: str) -> list[dict[str, Any]]:
    """The objects of a file."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


# Sentences


def types_of(text: str) -> list[str]:
    """The types of the events of a sentence, the foremost first."""
    article = corpuskit.parse(text, content_type="text/plain")
    return [AS_ONE.get(event.type, event.type) for event in corpuskit.code_events(article)]


def f1_by_type(pairs: Sequence[tuple[str, str | None]]) -> Iterator[float]:
    """F1 of each type that is gold's, of pairs of what is gold and what was said."""
    for label in {gold for gold, _ in pairs}:
        hits = sum(gold == said == label for gold, said in pairs)
        either = sum((gold == label) + (said == label) for gold, said in pairs)
        yield 2 * hits / either


def sentences(rows: Iterable[dict[str, Any]]) -> str:
    """One line of figures."""
    pairs = []
    for row in rows:
        types = types_of(row["text"])
        pairs.append((row["type"], types[0] if types else None))
    accuracy = statistics.mean(gold == said for gold, said in pairs)
    without = statistics.mean(said is None for _, said in pairs)
    macro = statistics.mean(f1_by_type(pairs))
    return f"sentences {len(pairs)}: accuracy {accuracy:.3f}, macro f1 {macro:.3f}, without event {without:.3f}"


# Reports


def parsed(row: dict[str, Any]) -> Article:
    """The article of a report."""
    return corpuskit.parse(row["text"], content_type="text/plain", published=row["published"])


def words(text: str) -> Counter[str]:
    """What two phrases are compared by."""
    return Counter(w for w in re.findall(r"[a-z0-9]+", text.lower()) if w not in STOPWORDS)


def agree(said: str, phrases: Iterable[dict[str, Any]]) -> bool:
    """Whether half of the words are those of one of the phrases."""
    mine = words(said)
    for theirs in (words(phrase["text"]) for phrase in phrases):
        common = (mine & theirs).total()
        if common and 2 * common / (mine.total() + theirs.total()) >= HALF:
            return True
    return False


def judged(event: Event | None, gold: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Each question that has an answer in gold, and whether the event answers it so."""
    if gold.get("who"):
        who = " ".join(actor.text for actor in event.actors) if event else ""
        yield "who", agree(who, gold["who"])
    if gold.get("where"):
        yield "where", agree(event.place.text if event and event.place else "", gold["where"])
    days = {answer["parsed"][:10] for answer in gold.get("when", ()) if answer.get("parsed")}
    if days:
        yield "when", bool(event and event.date and str(event.date.start) in days)


def reports(rows: Iterable[dict[str, Any]]) -> str:
    """One line of figures."""
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for row in rows:
        events = corpuskit.code_events(parsed(row))
        for question, is_right in judged(events[0] if events else None, row["gold"]):
            asked[question] += 1
            right[question] += is_right
    return "reports: " + ", ".join(f"{q} {right[q]} of {asked[q]}" for q in asked)


# Speed


def speed(texts: Sequence[str]) -> str:
    """Sentences a second, reading and coding together, plugins and lexicon loaded before."""
    types_of(texts[0])
    said = sum(len(re.findall(r"[.!?](?=\s|$)", text)) for text in texts)
    start = time.process_time()
    for text in texts:
        types_of(text)
    return f"{said / (time.process_time() - start):,.0f} sentences a second"


def main(sentence_file: str, report_file: str) -> None:
    """Prints the figures of both files."""
    lines, texts = read(sentence_file), read(report_file)
    print(sentences(lines))
    print(reports(texts))
    print(f"whole reports: {speed([row['text'] for row in texts])}")
    print(f"one sentence a document: {speed([row['text'] for row in lines])}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
