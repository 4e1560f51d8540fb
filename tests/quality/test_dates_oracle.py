"""Another library's reading of the same dates: dateparser, which is slower, knows more forms and guesses more."""

import datetime as dt

import pytest

from corpuskit.dates import read_date
from corpuskit.months import MONTHS

dateparser = pytest.importorskip("dateparser.date", reason="dateparser is not installed")

# Names that are another month in a language that corpuskit does not read, and one that dateparser has wrong.
DISPUTED = {"มีค", "kor", "lún"}


def test_the_names_of_months_mean_what_they_mean_to_dateparser() -> None:
    settings = {
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": dt.datetime(2000, 1, 1),
    }
    oracle = dateparser.DateDataParser(settings=settings)
    known = 0
    for name, month in MONTHS.items():
        text = f"16 {name} 2022"
        assert read_date(text) == dt.date(2022, month, 16), text
        moment = oracle.get_date_data(text).date_obj
        if moment is not None and name not in DISPUTED:
            known += 1
            assert moment.date() == dt.date(2022, month, 16), text
    assert known > 0.9 * len(MONTHS)
