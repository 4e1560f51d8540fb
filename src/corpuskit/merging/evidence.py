"""Whether two events are one: what speaks for it, in points, and what rules it out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping

import attrs

from corpuskit.merging.spelling import spelling
from corpuskit.merging.stopwords import STOPWORDS
from corpuskit.merging.terms import fold, tokens
from corpuskit.model import Actor, Article, Event, EventDate, Mention, Place
from corpuskit.months import WEEKDAYS

ENOUGH = 3.0
"""Points from which two events of one type and the same parties are one."""

_SAME_DAYS = ((3, 2.0), (31, 1.0), (366, 0.5))
"""Days that overlap, by the length of the longer span: the shorter it is, the more that says."""
_WEEKDAY = 1.0
"""The same name of a weekday where no date is known; another one counts against."""
_NEAR, _NEAR_POINTS = 3, 0.5
"""Articles of the same few days."""
_FAR, _FAR_POINTS = 30, -2.0
"""Articles this many days apart, where no date tells that the deed is the same."""
_RETELLING = dt.timedelta(days=90)
"""How old the news may be that an article retells from another source."""
_ADRIFT = -2.0
"""The days of one are known, or those of its article; of the other neither."""
_PLACE, _OTHER_PLACE = 1.5, -1.0
_PERSON, _PERSONS = 2.0, 3.0
_NUMBER, _YEAR, _NUMBERS = 1.0, 0.5, 2.0
_WORD, _WORDS = 0.5, 1.5
_OTHER_MODE = -1.0
_CONTEXT = 0.5
_COMPANY, _COMPANIONS = 1.0, 2.0
"""The two articles tell events of other kinds in common: they are about one thing."""
HEAD = 12
"""So many of an event's articles, the first by id, are looked at for that."""
LIKELY = 2.0
"""Points from which a pair of events counts for that."""
_VERBATIM = 3.0
"""The same sentence in both: one copied the other, or both a third."""

_TOLERANCE = dt.timedelta(days=1)
"""Days may differ so much: by zones, and by whether a deed or its announcement is dated."""

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MUTUAL = frozenset({"CONSULT", "COOPERATE"})
"""Types in which it matters little who is called the actor: who visits meets who is visited."""

_STANDING = {
    "actual": "deed",
    "historical": "deed",
    "future": "plan",
    "hypothetical": "plan",
    "negated": "not",
}

_OFFICES = frozenset(
    map(
        spelling,
        "states kingdom nations union arabia korea africa emirates republic federation ministry government minister president "
        "prime forces force army navy state council parliament congress senate court party police agency department office "
        "group bank committee commission movement front league organization alliance treaty house administration".split(),
    )
)
"""What names of countries and bodies end with: a name that does is no person's."""

_COMMON = frozenset().union(*STOPWORDS.values())


Days = tuple[dt.date, dt.date]
"""The first and the last of some days."""
Key = tuple[str, str, frozenset[str]]
"""Type, standing and parties: events of another key are others."""


_ENDS = (". ", "! ", "? ", "\n", "。")
_SENTENCE = 500
"""Characters of a sentence that are looked at, before and behind a mention."""


@attrs.frozen
class Points:
    """What speaks for two events being one.

    `setting` is when it was and what else their articles tell, `facts` are places, numbers and whole sentences, `wording` is
    persons and words. Some wording in some setting is asked for, or facts: the same two ministers sign again, and two
    governments do more than one thing a day.
    """

    setting: float
    facts: float
    wording: float

    @property
    def likely(self) -> bool:
        return self.setting + self.facts + self.wording >= LIKELY

    def total(self, company: int) -> float:
        """All points, or none where only one side is known; `company` is how many other kinds of event the two articles
        tell in common.
        """
        setting = self.setting + min(_COMPANIONS, _COMPANY * company)
        if setting + self.facts <= 0 or self.facts + self.wording <= 0:
            return 0.0
        return setting + self.facts + self.wording


@attrs.define(eq=False)
class Profile:
    """What of an event is compared: read off its own fields and words, and off its articles' days.

    `outline` are the event's own fields, as far as they are compared; `head` are the first of its articles, which are
    looked at for what else they tell; `out` is the day of the first of its articles, `news` are the days that these
    report on. While events are matched, one profile absorbs others.
    """

    event: Event
    outline: Event
    key: Key
    articles: set[str]
    head: list[str]
    triggers: frozenset[tuple[str, int, int]]
    out: dt.date | None
    news: Days | None
    weekdays: frozenset[str]
    people: set[str]
    numbers: set[str]
    words: set[str]
    sentences: set[str]

    @property
    def is_deed(self) -> bool:
        return self.key[1] == "deed"

    @property
    def weight(self) -> int:
        """How much is to be moved where another absorbs it."""
        return len(self.articles) + len(self.words) + len(self.numbers) + len(self.sentences)


def profile(event: Event, articles: Mapping[str, Article]) -> Profile:
    """The profile of an event; `articles` by id, as far as they are known."""
    parties = (*event.actors, *event.recipients)
    told = [(mention, articles.get(mention.article)) for mention in event.mentions]
    out = {a.published: bool(a.derived_from) for _, a in told if a and a.published}
    since = [day - _RETELLING if retold else day for day, retold in out.items()]
    told_in = {sentence_around(m, a) for m, a in told if a and m.role == "trigger"}
    told_in |= {mention.text for mention in event.mentions if mention.role == "sentence"}
    said = {
        token for text in (*told_in, *(m.text for m in event.mentions)) for token in tokens(text)
    }
    named = [m.text for m in event.mentions if m.role in ("actor", "recipient")]
    names = [*named, *(actor.name or actor.text for actor in parties)]
    own = {spelling(token)[:4] for name in names for token in tokens(name)}
    told_by = {mention.article for mention in event.mentions}
    return Profile(
        event=event,
        outline=outline(event),
        key=(event.type, _STANDING.get(event.status, event.status), named_parties(parties)),
        articles=told_by,
        head=sorted(told_by)[:HEAD],
        triggers=frozenset(
            (m.article, m.start, m.stop) for m in event.mentions if m.role == "trigger"
        ),
        out=min(out, default=None),
        news=(min(since), max(out)) if out else None,
        weekdays=weekdays(event.date),
        people={name for name in map(surname, names) if name},
        numbers={number for number in map(fold, said) if is_telling(number)},
        words={word for word in spellings(said) if word[:4] not in own},
        sentences=set(map(plain, told_in)),
    )


def outline(event: Event) -> Event:
    """An event without what grows with its reports: mentions, evidence, more than one actor of a party."""
    return attrs.evolve(
        event,
        actors=tuple({party(actor): actor for actor in event.actors}.values()),
        recipients=tuple({party(actor): actor for actor in event.recipients}.values()),
        mentions=(),
        evidence=(),
        why=(),
    )


def sentence_around(mention: Mention, article: Article) -> str:
    """The sentence of an article's text that a mention stands in, as far as it is not very long."""
    before = article.text[max(0, mention.start - _SENTENCE) : mention.start]
    behind = article.text[mention.stop : mention.stop + _SENTENCE]
    start = max(before.rfind(end) for end in _ENDS) + 1
    stops = [stop for stop in map(behind.find, _ENDS) if stop >= 0]
    return before[start:] + mention.text + behind[: min(stops, default=len(behind)) + 1]


def party(actor: Actor) -> str:
    """Who an actor is, as far as events are told apart by it: the country, else the name."""
    return actor.country or " ".join(sorted(map(spelling, tokens(actor.name or actor.text))))


def named_parties(actors: Iterable[Actor]) -> frozenset[str]:
    """Who some actors are; those that no word names are nobody."""
    return frozenset(filter(None, map(party, actors)))


def surname(name: str) -> str | None:
    """The last word of a person's name, its spelling evened out; None where no person is named."""
    words = list(tokens(name))
    if len(words) < 2 or not words[-1][0].isupper() or not words[-2][0].isupper():
        return None
    last = spelling(words[-1])
    return None if last in _OFFICES else last


def is_telling(number: str) -> bool:
    """Whether a token is a number of two digits or more: small ones are everywhere."""
    return number[:1].isdigit() and len(number) > 1


def is_year(number: str) -> bool:
    return len(number) == 4 and number[:2] in {"19", "20"}


def is_word(token: str) -> bool:
    """Whether a token says something of what a sentence is about."""
    return len(token) > 2 and not token[0].isdigit() and token.lower() not in _COMMON


def weekdays(date: EventDate | None) -> frozenset[str]:
    """The names of weekdays in what is written of a date; of a known day its own, in English."""
    if date is None:
        return frozenset()
    days = span(date)
    if days and days[0] == days[1]:
        return frozenset({_WEEKDAYS[days[0].weekday()]})
    # The shortest abbreviations of weekdays are words of other languages, such as "on".
    words = (fold(token) for token in tokens(date.text) if len(token) > 2)
    return frozenset(word for word in words if word in WEEKDAYS)


def plain(sentence: str) -> str:
    """A sentence without what copying changes: case, marks, spaces."""
    return " ".join(map(fold, tokens(sentence)))


def points(one: Profile, other: Profile, anchors: Mapping[str, Days]) -> Points | None:
    """What speaks for two events of one key being one; None where something rules it out.

    `anchors` are the days of the news that articles tell, by their ids, as far as they are known.
    """
    if one.articles & other.articles or _opposed(one.outline, other.outline):
        return None
    when = _when(one, other, anchors)
    where = _where(one.outline.place, other.outline.place)
    if when is None or where is None:
        return None
    numbers = sum(_YEAR if is_year(number) else _NUMBER for number in one.numbers & other.numbers)
    copied = _VERBATIM if one.sentences & other.sentences else 0.0
    return Points(
        setting=when,
        facts=where + min(_NUMBERS, numbers) + copied,
        wording=min(_PERSONS, _PERSON * len(one.people & other.people))
        + min(_WORDS, _WORD * len(one.words & other.words))
        + (_CONTEXT if agreement(one.outline.contexts, other.outline.contexts) > 0 else 0.0)
        + (_OTHER_MODE if agreement(one.outline.modes, other.outline.modes) < 0 else 0.0),
    )


def _opposed(one: Event, other: Event) -> bool:
    """Whether the two have actor and recipient the other way round."""
    if one.type in _MUTUAL or not one.recipients or not other.recipients:
        return False
    return set(map(party, one.actors)) != set(map(party, other.actors))


def _when(one: Profile, other: Profile, anchors: Mapping[str, Days]) -> float | None:
    a, b = span(one.outline.date), span(other.outline.date)
    if a and b:
        apart = max(a[0], b[0]) - min(a[1], b[1])
        if apart > _TOLERANCE:
            return None
        longer = max((day[1] - day[0]).days + 1 for day in (a, b))
        return next((given for length, given in _SAME_DAYS if longer <= length), 0.0)
    if {one.outline.status, other.outline.status} == {"actual", "historical"}:
        return None  # what is news and what is long past are one only where dates say so
    if one.is_deed and (_before(one.out, b) or _before(other.out, a)):
        return None
    named = _WEEKDAY * agreement(one.weekdays, other.weekdays)
    days = around(one, anchors), around(other, anchors)
    if named > 0 and None in days:
        return named  # the weekday holds the one that is adrift
    return named + _between(*days)


def around(event: Profile, anchors: Mapping[str, Days]) -> Days | None:
    """The days of a deed, else of its articles' news, else of the last deed that these tell.

    A plan is news when it is made: the days that it is for do not tell when that is.
    """
    days = (span(event.outline.date) if event.is_deed else None) or event.news
    known = [anchors[article] for article in event.head if article in anchors]
    return days or max(known, key=lambda anchor: (anchor[1], anchor), default=None)


def anchors_of(events: Iterable[Profile]) -> dict[str, Days]:
    """By article, the days of the last deed that it tells: an undated event of it is of about that time."""
    anchors: dict[str, Days] = {}
    for event in events:
        days = span(event.outline.date)
        if days and event.outline.status == "actual":
            for article in event.articles:
                other = anchors.get(article, days)
                anchors[article] = max(days, other, key=lambda anchor: (anchor[1], anchor))
    return anchors


def span(date: EventDate | None) -> Days | None:
    """The first and the last day of a date, as far as it is known."""
    if date is None or date.start is None:
        return None
    return date.start, max(date.start, date.end or date.start)


def _before(out: dt.date | None, days: Days | None) -> bool:
    """Whether an article came out before the deed that another one dates."""
    return out is not None and days is not None and out < days[0] - _TOLERANCE


def _between(one: Days | None, other: Days | None) -> float:
    """Points for the days between two events, or between the articles of those that have none."""
    if one is None or other is None:
        return 0.0 if one is other else _ADRIFT
    apart = (max(one[0], other[0]) - min(one[1], other[1])).days
    return _NEAR_POINTS if apart <= _NEAR else _FAR_POINTS if apart > _FAR else 0.0


def agreement(one: Collection[str], other: Collection[str]) -> int:
    """1 if two sets share something, -1 if they do not, 0 if one is empty."""
    if not one or not other:
        return 0
    return -1 if set(one).isdisjoint(other) else 1


def _where(one: Place | None, other: Place | None) -> float | None:
    if one is None or other is None:
        return 0.0
    if one.country and other.country and one.country != other.country:
        return None
    if spellings(tokens(one.text)) & spellings(tokens(other.text)):
        return _PLACE
    # A town and its country are told apart by their coordinates: one has none.
    return _OTHER_PLACE if (one.latitude is None) == (other.latitude is None) else 0.0


def spellings(words: Iterable[str]) -> frozenset[str]:
    """Words, their spellings evened out, without the commonest."""
    return frozenset(spelling(word) for word in words if is_word(word))
