"""What made several reports one event, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from corpuskit.merging.evidence import is_telling, is_word, plain, span, weekdays
from corpuskit.merging.spelling import spelling
from corpuskit.merging.terms import fold, tokens
from corpuskit.merging.together import Together
from corpuskit.model import Event, Mention

_SHOWN = 6
"""Names, numbers or words of a kind that are shown."""


def reasons(event: Event, copies: Mapping[str, str], company: int) -> tuple[str, ...]:
    """What the articles of an event have in common, kind by kind, and how many of them speak for themselves.

    `copies` are the ids of articles that are copies, with those of what they copy; `company` is the number of other
    events that two of the articles tell in common.
    """
    others = (f"other kinds of events in common {company}",) if company > 0 else ()
    return (*_sources(event, copies), *_facts(event), *_wording(event), *others)


def voices(event: Event, copies: Mapping[str, str]) -> list[list[str]]:
    """The ids of the event's articles, those together that do not speak for themselves: copies, and the same sentence."""
    together = Together[str]()
    said: dict[str, str] = {}
    told = _by_article(event.mentions)
    for article, mentions in told.items():
        together.join(copies.get(article, article), article)
        for mention in mentions:
            if mention.role == "sentence":
                together.join(said.setdefault(plain(mention.text), article), article)
    return together.groups(told)


def _by_article(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    told: dict[str, list[Mention]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: m.article):
        told[mention.article].append(mention)
    return told


def _sources(event: Event, copies: Mapping[str, str]) -> Iterator[str]:
    groups = voices(event, copies)
    count = sum(map(len, groups))
    independent = f", {len(groups)} of them independent" if len(groups) < count else ""
    yield f"{count} articles{independent}"
    yield from (f"copies, counted once: {', '.join(group)}" for group in groups if len(group) > 1)


def _facts(event: Event) -> Iterator[str]:
    yield f"type {event.type}"
    names = sorted(
        {actor.country or actor.name or actor.text for actor in (*event.actors, *event.recipients)},
        key=str,
    )
    yield f"parties {', '.join(names)}"
    if days := span(event.date):
        yield f"date {days[0]}" if days[0] == days[1] else f"date {days[0]} to {days[1]}"
    elif named := weekdays(event.date):
        yield f"date {', '.join(sorted(named))}"
    if event.place:
        yield f"place {event.place.text}"


def _wording(event: Event) -> Iterator[str]:
    """Numbers, names and words that two articles or more have, and those that are spelled in two ways."""
    tellers: dict[str, set[str]] = defaultdict(set)
    forms: dict[str, dict[str, str]] = defaultdict(dict)
    for article, mentions in _by_article(event.mentions).items():
        for token in sorted({token for mention in mentions for token in tokens(mention.text)}):
            key = spelling(token)
            tellers[key].add(article)
            forms[key].setdefault(fold(token), token)
    shared = [key for key, articles in tellers.items() if len(articles) > 1]
    kinds: dict[str, list[str]] = {"numbers": [], "names": [], "words": [], "spellings": []}
    for key in shared:
        written = sorted(forms[key].values())
        if is_telling(key):
            kinds["numbers"].append(written[0])
        elif all(map(is_word, written)):
            kinds["names" if all(map(_is_capitalised, written)) else "words"].append(written[0])
        if len(written) > 1:
            kinds["spellings"].append("/".join(written))
    for kind, found in kinds.items():
        if found:
            yield f"{kind} {', '.join(sorted(found)[:_SHOWN])}"


def _is_capitalised(token: str) -> bool:
    return token[0].isupper()
