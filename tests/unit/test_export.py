"""Events in PLOVER's field names and as tables that no spreadsheet takes for formulas."""

import csv
import datetime as dt
import io
import json

import attrs
from hypothesis import given
from hypothesis import strategies as st

from corpuskit import Actor, Article, Event, EventDate, Mention, Place, Size
from corpuskit.export import COLUMNS, QUADS, table_row, to_plover, write_table

ARTICLE = Article("a", url="http://example.org/1", origin="one.txt", source="example")
EVENT = Event(
    "a-7-AID",
    "AID",
    modes=("economic", "military"),
    contexts=("health",),
    actors=(Actor("Norwegian government", None, "NOR", "GOV"),),
    recipients=(Actor("Merun", "Tavo Merun", "MWI", "GOV"), Actor("people")),
    place=Place("Lilongwe", "MWI", -13.96, 33.79),
    date=EventDate("on Monday", dt.date(2024, 5, 13), dt.date(2024, 5, 13), "day"),
    size=Size(killed=3),
    salience=0.5,
    mentions=(Mention("a", "trigger", "sent", 7, 11),),
    evidence=("acts.tsv:1 send",),
)


def test_a_record_has_the_names_of_the_manual() -> None:
    record = to_plover(EVENT, ARTICLE)
    assert json.loads(json.dumps(record)) == record
    assert record["event"] == "AID"
    assert record["quad"] == 2
    assert record["date"] == "2024-05-13"
    assert record["actor"][0]["code"] == "NOR"
    assert [entity["name"] for entity in record["recipient"]] == ["Tavo Merun", None]
    assert record["text_info"] == {"start": 7, "end": 11}
    assert record["event_loc"].keys() == {"text", "country", "latitude", "longitude"}
    assert record["size"] == {"dead": 3, "injured": None, "arrested": None}
    assert {"id", "mode", "context", "event_loc", "event_text", "event_scale"} <= record.keys()


def test_a_record_dates_no_event_to_one_day_of_a_longer_time() -> None:
    week = EventDate("last week", dt.date(2024, 5, 6), dt.date(2024, 5, 12), "week", inferred=True)
    record = to_plover(attrs.evolve(EVENT, date=week), ARTICLE)
    assert record["date"] is None
    assert (record["date_start"], record["date_end"]) == ("2024-05-06", "2024-05-12")
    assert record["date_granularity"] == "week"


def test_what_is_unknown_stays_unknown() -> None:
    record = to_plover(Event("e", "AID"), ARTICLE)
    assert (record["date"], record["event_loc"], record["text_info"]) == (None, None, None)
    row = table_row(Event("e", "AID"), ARTICLE)
    assert row.keys() == set(COLUMNS)
    assert not any(row[name] for name in ("actors", "place", "latitude", "start", "killed"))


def test_a_table_has_a_header_and_a_row_for_each_event() -> None:
    file = io.StringIO()
    write_table([(ARTICLE, EVENT), (ARTICLE, EVENT)], file)
    rows = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert len(rows) == 2
    assert rows[0]["recipients"] == "Tavo Merun; people"
    assert rows[0]["latitude"] == "-13.96"
    assert rows[0]["modes"] == "economic; military"


@given(st.text(max_size=20), st.sampled_from("=+-@\t\r\n"))
def test_no_text_is_a_formula(text: str, sign: str) -> None:
    bad = sign + text
    event = Event(bad, bad, actors=(Actor(bad),), place=Place(bad), attribution=bad, evidence=(bad,))  # fmt: skip
    for cell in table_row(event, Article(bad, origin=bad, url=bad, source=bad)).values():
        assert not isinstance(cell, str) or not cell.startswith(tuple("=+-@\t\r\n"))


def test_the_quadrants_are_four_of_all_types() -> None:
    assert len(QUADS) == 16
    assert set(QUADS.values()) == {1, 2, 3, 4}
