"""What counts as one event: reports of a signing and of much that looks like it."""

import datetime as dt
from typing import Any

import attrs
import pytest

from corpuskit import (
    Actor,
    Article,
    Event,
    EventDate,
    Place,
    Size,
    merge_events,
)
from corpuskit.merging import event_lines, matching
from corpuskit.merging.evidence import points
from tests.reports import NORLAND, SUDRIA, article, on, said

WINTER = dt.date(2024, 1, 17)
SAID = "The defence ministers of Norland and Sudria signed a programme of 40 drills in Westport on Wednesday"
RETOLD = "A partnership that Norland and Sudria sealed on Wednesday foresees 40 drills, said Defense Minister Andrey Velmorov"


def report(
    article: str,
    *,
    number: int = 0,
    date: EventDate | None = None,
    place: str | None = None,
    sentence: str = SAID,
    **fields: object,
) -> Event:
    """An event as a coder gives it: a signing by two governments, told in one sentence."""
    told = Event(
        id=f"{article}-{number}",
        type="SUPPORT",
        actors=(NORLAND, SUDRIA),
        date=date,
        place=Place(place) if place else None,
        mentions=said(article, sentence, 1000 * number),
    )
    return attrs.evolve(told, **fields)


def articles_of(event: Event) -> set[str]:
    return {mention.article for mention in event.mentions}


def test_two_reports_of_a_signing_are_one_event_with_both_sources() -> None:
    one = report("a", date=EventDate("on Wednesday"), place="Westport")
    other = report("b", date=EventDate("Wednesday"), sentence=RETOLD)
    (merged,) = merge_events([one, other])
    assert set(merged.mentions) == {*one.mentions, *other.mentions}
    assert merged.place == Place("Westport")
    assert merged.why[:3] == ("2 articles", "type SUPPORT", "parties NOR, SUD")
    assert {"date wednesday", "place Westport", "numbers 40"} <= set(merged.why)


def test_the_reasons_name_what_is_spelled_in_two_ways() -> None:
    one = report("a", sentence="Defence Minister Andrei Velmorov signed the programme of 40 drills")
    other = report("b", sentence="Defense Minister Andrey Velmorov sealed the program of 40 drills")
    people = tuple(
        Actor(f"{name} Velmorov", f"{name} Velmorov", "NOR") for name in ("Andrei", "Andrey")
    )
    one = attrs.evolve(one, actors=(people[0], Actor("Sudria", country="SUD")))
    other = attrs.evolve(other, actors=(people[1], Actor("Sudria", country="SUD")))
    (merged,) = merge_events([one, other])
    (spellings,) = [reason for reason in merged.why if reason.startswith("spellings")]
    assert {"Andrei/Andrey", "Defence/Defense", "program/programme"} <= set(
        spellings.removeprefix("spellings ").split(", ")
    )
    assert len(merged.actors) == 2


LATER = {
    "another day": report("b", date=on(WINTER + dt.timedelta(200))),
    "another country": report(
        "b",
        date=on(WINTER),
        actors=(Actor("Ostia", country="OST"), Actor("Sudria", country="SUD")),
    ),
    "another type": report("b", date=on(WINTER), type="REJECT"),
    "a plan, not a deed": report("b", date=on(WINTER), status="future"),
    "long past, without days": report("b", status="historical"),
}


@pytest.mark.parametrize("other", LATER.values(), ids=LATER)
def test_what_only_looks_like_it_is_another_event(other: Event) -> None:
    one = report("a", date=on(WINTER), place="Westport")
    assert merge_events([one, other]) == sorted(
        [one, other], key=lambda e: (e.date is None, e.date and e.date.start)
    )


def test_a_later_signing_by_the_same_two_ministers_is_another_event() -> None:
    ministers = (Actor("Andrei Velmorov", country="NOR"), Actor("Irune Lineta", country="SUD"))
    one = report(
        "a", actors=ministers, sentence="Andrei Velmorov and Irune Lineta signed a pact on rivers"
    )
    other = report(
        "b", actors=ministers, sentence="Andrei Velmorov and Irune Lineta signed a pact on harbours"
    )
    assert len(merge_events([one, other])) == 2


def test_the_days_of_the_articles_keep_undated_events_apart() -> None:
    wednesday = EventDate("on Wednesday")
    one, other = report("a", date=wednesday), report("b", date=wednesday, sentence=RETOLD)
    near = [article("a", SAID, WINTER), article("b", RETOLD, WINTER + dt.timedelta(1))]
    far = [article("a", SAID, WINTER), article("b", RETOLD, WINTER + dt.timedelta(300))]
    assert len(merge_events([one, other], near)) == 1
    assert len(merge_events([one, other], far)) == 2


def test_an_article_from_before_the_day_tells_something_else() -> None:
    one = report("a", date=on(WINTER), place="Westport")
    other = report("b", place="Westport")
    early = [article("b", SAID, WINTER - dt.timedelta(9))]
    assert len(merge_events([one, other])) == 1
    assert len(merge_events([one, other], early)) == 2


MINISTERS = (Actor("Andrei Velmorov", country="NOR"), Actor("Irune Lineta", country="SUD"))


def test_a_dated_signing_is_not_one_of_which_no_day_is_known() -> None:
    """They may be one; but the same two ministers sign in the same town every other year."""
    undated = report(
        "a", actors=MINISTERS, place="Westport", sentence="Velmorov and Lineta sealed a pact"
    )
    one = report(
        "b", actors=MINISTERS, place="Westport", date=on(WINTER), sentence="It was signed by both"
    )
    assert len(merge_events([undated, attrs.evolve(one, date=None)])) == 1
    assert len(merge_events([undated, one])) == 2
    on_wednesday = attrs.evolve(undated, date=EventDate("Wednesday"))
    assert len(merge_events([on_wednesday, one])) == 1, "the 17th of January was one"
    same_week = [article("a", "", WINTER + dt.timedelta(2))]
    assert len(merge_events([undated, one], same_week)) == 1


def test_an_undated_visit_is_of_the_days_of_the_other_deeds_of_its_article() -> None:
    visits = [
        report(
            name, type="CONSULT", actors=MINISTERS, place="Westport", sentence=f"{name} tells it"
        )
        for name in "ab"
    ]
    last_year = report("b", number=1, date=on(WINTER), type="AGREE")
    assert len(merge_events(visits)) == 1
    assert len(merge_events([*visits, last_year])) == 3


def test_a_plan_is_told_before_its_on() -> None:
    may = EventDate("in May", dt.date(2024, 5, 1), dt.date(2024, 5, 31), "month")
    one = report("a", status="future", date=may)
    other = report("b", status="future", sentence=RETOLD)
    pile = [article(name, "", WINTER) for name in "ab"]
    assert len(merge_events([one, other], pile)) == 1


def test_actors_that_no_word_names_are_no_party() -> None:
    events = [report(name, actors=(Actor("?"),), date=on(WINTER)) for name in "ab"]
    assert merge_events(events) == events


def test_a_retelling_is_of_some_day_in_the_months_before_it() -> None:
    one = report("a", actors=MINISTERS, sentence="The pact on rivers was signed")
    other = report("b", actors=MINISTERS, sentence="Rivers: pact sealed")
    first = article("a", "The pact on rivers was signed", WINTER)
    late = article("b", "Rivers: pact sealed", WINTER + dt.timedelta(54))
    retelling = attrs.evolve(late, derived_from=("gazette.example",))
    assert len(merge_events([one, other], [first, late])) == 2
    assert len(merge_events([one, other], [first, retelling])) == 1


def test_who_acts_and_who_suffers_are_not_exchanged() -> None:
    north, south = (Actor("Norland", country="NOR"),), (Actor("Sudria", country="SUD"),)
    one = report("a", type="ASSAULT", actors=north, recipients=south, date=on(WINTER))
    other = report("b", type="ASSAULT", actors=south, recipients=north, date=on(WINTER))
    assert len(merge_events([one, other])) == 2
    visit = [attrs.evolve(event, type="CONSULT") for event in (one, other)]
    assert len(merge_events(visit)) == 1, "who visits meets who is visited"


def test_events_on_one_day_in_two_places_are_two() -> None:
    towns = [Place("Westport", "SUD", 50.0, 8.0), Place("Eastham", "SUD", 51.0, 12.0)]
    sentences = ["Shells hit the harbour", "Shells hit a mill"]
    one, other = (
        report(name, type="ASSAULT", date=on(WINTER), place=None, sentence=sentence)
        for name, sentence in zip("ab", sentences, strict=True)
    )
    assert (
        len(merge_events([attrs.evolve(one, place=towns[0]), attrs.evolve(other, place=towns[1])]))
        == 2
    )


def test_two_events_of_one_article_stay_two() -> None:
    events = [report("a", date=on(WINTER)), report("a", number=1, date=on(WINTER))]
    assert merge_events(events) == events


def test_an_event_that_was_merged_before_is_found_again_by_its_words() -> None:
    one = report("a", date=on(WINTER), place="Westport")
    other = report("b", date=on(WINTER), place="Westport")
    (merged,) = merge_events([one, other])
    again = merge_events([merged, one, other])
    assert [event.mentions for event in again] == [merged.mentions]


def test_the_parts_of_a_merged_event_go_to_no_other() -> None:
    """A part alone may be more like a third event, which the merged one rules out by its other article."""
    fields: dict[str, Any] = {"place": "Westport", "date": on(WINTER), "contexts": ("military",)}
    one, other = report("a", **fields), report("b", **fields)
    third = report("b", number=1, **fields)
    merged = merge_events([one, other, third])
    assert len(merged) == 2
    for again in ([one], [other], [third], [one, other], [one, other, third]):
        assert merge_events([*merged, *again]) == merged


def test_copies_count_once_and_the_reasons_say_so() -> None:
    text = f"{SAID}. The programme runs for five years, and the drills begin in May on the coast of Sudria."
    events = [report(name, date=on(WINTER), place="Westport") for name in "abc"]
    own = article(
        "c",
        f"{RETOLD}. It is the first such plan since the two states drew their border, and it is not secret.",
    )
    events[2] = attrs.evolve(events[2], mentions=report("c", sentence=RETOLD).mentions)
    (merged,) = merge_events(
        events, [article("a", text, None), article("b", text + " Agency.", None), own]
    )
    assert merged.why[:2] == ("3 articles, 2 of them independent", "copies, counted once: a, b")


def test_the_same_sentence_is_no_second_voice_where_articles_are_not_at_hand() -> None:
    (merged,) = merge_events([report("a"), report("b", sentence=SAID.upper() + "!")])
    assert merged.why[:2] == ("2 articles, 1 of them independent", "copies, counted once: a, b")


def test_of_each_field_the_merged_event_has_what_says_the_most() -> None:
    month = EventDate("in January", dt.date(2024, 1, 1), dt.date(2024, 1, 31), "month")
    one = report(
        "a", date=month, place="Westport", size=Size(killed=2), modes=("visit",), salience=0.4
    )
    other = report(
        "b", date=on(WINTER), place="Westport", size=Size(killed=3, injured=1), salience=0.9
    )
    (merged,) = merge_events([one, other])
    assert merged.date == on(WINTER)
    assert merged.size == Size(killed=3, injured=1)
    assert merged.salience == 0.9
    assert merged.modes == ("visit",)


def test_articles_that_tell_several_events_in_common_support_each_other() -> None:
    """A weekday alone is not enough; two other events of the same two articles are."""
    bare = [
        report(name, date=EventDate("Wednesday"), sentence=sentence)
        for name, sentence in (("a", "Both signed."), ("b", "It was sealed in the rain."))
    ]
    assert len(merge_events(bare)) == 2
    others = [
        report(name, number=n, type=kind, date=on(WINTER), place="Westport")
        for name in "ab"
        for n, kind in ((1, "CONSULT"), (2, "AGREE"))
    ]
    words = [attrs.evolve(event, contexts=("military",)) for event in bare]
    merged = merge_events([*words, *others])
    assert len(merged) == 3
    assert all(articles_of(event) == {"a", "b"} for event in merged)
    assert all("other kinds of events in common 2" in event.why for event in merged)


def test_events_without_parties_are_left_alone() -> None:
    events = [report(name, actors=(), date=on(WINTER), place="Westport") for name in "ab"]
    assert merge_events(events) == events


def test_many_events_of_one_kind_are_merged_by_what_is_rare_in_them() -> None:
    events = [
        report(
            f"{name}{n}",
            date=on(dt.date(2024, 1, 1) + dt.timedelta(2 * n)),
            place="Westport",
            sentence=f"Pact {1000 + n} was signed",
        )
        for n in range(80)
        for name in "ab"
    ]
    merged = merge_events(events)
    assert len(merged) == 80
    assert all(len(articles_of(event)) == 2 for event in merged)


def hub(count: int, name: str) -> list[Event]:
    """An event that is like all others, which are not like each other."""
    numbers = [f"mark{n:05}x" for n in range(3 * count)]
    told = [
        report(f"b{n:05}", date=on(WINTER), sentence=" ".join(numbers[3 * n : 3 * n + 3]))
        for n in range(count)
    ]
    return [report(name, date=on(WINTER), sentence=" ".join(numbers)), *told]


@pytest.mark.parametrize("name", ["a", "b00050x", "c"])
def test_an_event_that_is_like_all_others_costs_no_more_than_they(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []

    def counted(*args: Any) -> Any:
        compared.append(1)
        return points(*args)

    monkeypatch.setattr(matching, "points", counted)
    counts = []
    for count in (60, 120, 240):
        compared.clear()
        (merged,) = merge_events(reversed(hub(count, name)))
        assert len(articles_of(merged)) == count + 1
        counts.append(len(compared))
    assert counts[2] < 2.2 * counts[1] < 5 * counts[0]


def test_an_event_in_lines() -> None:
    one = report("a", date=on(WINTER), place="Westport", modes=("visit",))
    other = report("b", date=on(WINTER), place="Westport", sentence=RETOLD)
    lines = list(event_lines(merge_events([one, other]), [Article("a", origin="a.txt")]))
    assert lines[:3] == [
        "SUPPORT/visit  2024-01-17  Norland (NOR), Sudria (SUD) at Westport",
        '  a.txt: "signed"',
        '  b: "signed"',
    ]
    assert all(line.startswith("  = ") for line in lines[3:])
    planned = report("c", status="future", actors=(), recipients=(Actor("Sudria"),))
    assert next(event_lines([planned])) == "SUPPORT (future)  undated  nobody named > Sudria"
