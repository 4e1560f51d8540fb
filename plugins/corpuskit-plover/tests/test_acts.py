"""The table of acts: what some heads are beside some words, and who then acts."""

import pytest

import corpuskit
from corpuskit import Event


def coded(text: str) -> list[Event]:
    return corpuskit.code_events(corpuskit.parse(text, content_type="text/plain"))


def sides(event: Event) -> tuple[list[str | None], list[str | None]]:
    return [who.country for who in event.actors], [who.country for who in event.recipients]


@pytest.mark.parametrize("verb", ["drew", "faced", "provoked"])
def test_who_draws_criticism_is_criticised(verb: str) -> None:
    (event,) = coded(f"Kenya {verb} criticism from Uganda.")
    assert event.type == "ACCUSE"
    assert sides(event) == (["UGA"], ["KEN"])


@pytest.mark.parametrize(
    "text",
    [
        "Norway delivered 20 tanks to Kenya.",
        "Norway delivered arms to Kenya.",
        "Norway donated helicopters to Kenya.",
        "Kenya was given tanks by Norway.",
    ],
)
def test_arms_that_are_given_are_aid(text: str) -> None:
    (event,) = coded(text)
    assert event.type == "AID"
    assert sides(event) == (["NOR"], ["KEN"])


def test_arms_that_are_sold_are_trade() -> None:
    (event,) = coded("Norway sold helicopters to Kenya.")
    assert event.type == "COOPERATE"


def test_who_calls_a_counterpart_talks_to_him_unless_it_is_a_name() -> None:
    (event,) = coded("The Kenyan president called his Norwegian counterpart on Thursday.")
    assert (event.type, event.modes) == ("CONSULT", ("phone",))
    assert sides(event) == (["KEN", "NOR"], [])
    (event,) = coded("The Kenyan president called his Norwegian counterpart a liar.")
    assert event.type == "ACCUSE"
    (event,) = coded("The Kenyan president called on his Norwegian counterpart to withdraw troops.")
    assert event.type == "REQUEST"


@pytest.mark.parametrize(
    "text",
    [
        "Kenya released 40 Norwegian prisoners.",
        "The Norwegian minister was released by Kenya on Monday.",
        "Kenyan police released him on Monday.",
        "He was released by Kenyan police on Friday.",
        "Kenya freed Norwegian journalist Amara Osei.",
    ],
)
def test_persons_are_released(text: str) -> None:
    (event,) = coded(text)
    assert (event.type, event.modes) == ("RETREAT", ("release",))


@pytest.mark.parametrize(
    "text",
    [
        "Kenya released a statement on Norway.",
        "Kenya released a new phone in Norway.",
        "Kenya transferred data to Norway.",
        "Kenya freed up funds.",
    ],
)
def test_things_are_not_released(text: str) -> None:
    assert "RETREAT" not in [event.type for event in coded(text)]


@pytest.mark.parametrize("who", ["Rebels", "Militants", "Soldiers"])
def test_whoever_fights_may_seize_a_town(who: str) -> None:
    (event,) = coded(f"{who} seized Goma on Monday.")
    assert (event.type, event.recipients[0].text) == ("ASSAULT", "Goma")
