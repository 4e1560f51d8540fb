"""Which credits are an agency's."""

import pytest

from corpuskit.agencies import AGENCIES, is_agency


@pytest.mark.parametrize("name", AGENCIES)
def test_every_name_of_a_dateline_is_one_as_a_credit(name: str) -> None:
    assert is_agency(name)


@pytest.mark.parametrize(
    "credit",
    ["(AFP)", "reuters", "Tanjug news agency", "Nachrichtenagentur dpa", "Агентство Интерфакс", "  The  Associated Press. ", "新华社"],
)  # fmt: skip
def test_case_brackets_and_what_an_agency_calls_itself_do_not_matter(credit: str) -> None:
    assert is_agency(credit)


@pytest.mark.parametrize(
    "credit", ["", "agency", "Irune Velmor", "Reuters Breakingviews", "Mia", "AFP and dpa", "a" * 500]
)  # fmt: skip
def test_who_is_none(credit: str) -> None:
    assert not is_agency(credit)
