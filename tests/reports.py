"""Articles, and events as a coder gives them: what the tests of merging and grouping are made of."""

import datetime as dt

from corpuskit import Actor, Article, EventDate, Mention, Piece

DAY = dt.date(2024, 5, 6)
NORLAND = Actor("Norland", country="NOR")
SUDRIA = Actor("Sudria", country="SUD")


def article(name: str, text: str, day: dt.date | None = DAY, title: str | None = None) -> Article:
    """An article of one paragraph."""
    return Article(name, origin=name, title=title, published=day, pieces=(Piece(text, 0),))


def on(day: dt.date) -> EventDate:
    """A date that is known to the day."""
    return EventDate(day.isoformat(), day, day, "day")


def said(
    article: str, sentence: str, start: int = 0, *, trigger: str = "signed"
) -> tuple[Mention, ...]:
    """The mentions of an event that is told by a sentence, which begins at `start`."""
    return (
        Mention(article, "trigger", trigger, start + 10, start + 10 + len(trigger)),
        Mention(article, "sentence", sentence, start, start + len(sentence)),
    )
