"""The tables of names: what a name stands for, and what only looks like a country's."""

import unicodedata

import pytest
from corpuskit_plover.tables import DATA, listed, rows

import corpuskit
from corpuskit import Event


def coded(text: str) -> list[Event]:
    return corpuskit.code_events(corpuskit.parse(text, content_type="text/plain"))


def countries(event: Event) -> set[str | None]:
    return {entity.country for entity in (*event.actors, *event.recipients)}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Dominican police arrested 30 migrants on Monday.", "DOM"),
        ("Dominica arrested 30 migrants on Monday.", "DMA"),
        ("Antigua and Barbuda signed a treaty with Kenya.", "ATG"),
        ("MONUC troops rescued 30 hostages.", "UNO"),
        ("The Georgia governor condemned the attack.", "USA"),
        ("Militants attacked police in the Niger Delta.", "NGA"),
        ("The Kenyan Coast Guard arrested three smugglers.", "KEN"),
        ("The Georgia Senate condemned the attack.", "USA"),
        ("Officials of the Islamic Republic of Mauritania condemned the attack.", "MRT"),
        ("Militants attacked police in Essequibo.", "GUY"),
        ("The Justice Department of the Philippines arrested three smugglers.", "PHL"),
    ],
)
def test_a_name_is_its_countrys(text: str, code: str) -> None:
    (event, *_) = coded(text)
    where = {event.place.country} if event.place else set()
    assert code in countries(event) | where


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Pirates attacked a Kenyan ship in the Indian Ocean.", "IND"),
        ("Militants attacked police in the Niger Delta.", "NER"),
        ("China deployed warships in the Philippine Sea.", "PHL"),
        ("The Coast Guard arrested three smugglers.", "USA"),
        ("The Labour Party condemned Kenya.", "GBR"),
        ("Total sanctions were imposed on Kenya.", "MNC"),
        ("Shell attacks killed 10 soldiers in Kenya.", "MNC"),
        ("Pedro Cortes condemned Kenya.", "ESP"),
        ("Swat teams arrested two gunmen in Kenya.", "PAK"),
    ],
)
def test_a_word_that_many_use_is_nobodys(text: str, code: str) -> None:
    for event in coded(text):
        assert code not in countries(event)
        assert event.place is None or event.place.country != code


@pytest.mark.parametrize("name", ["Singapore", "Luxembourg", "Djibouti", "Monaco"])
def test_a_country_that_is_its_capital_has_coordinates(name: str) -> None:
    (event,) = coded(f"Kenya arrested two men in {name}.")
    assert event.place is not None
    assert event.place.latitude is not None


def test_a_body_without_country_is_none_of_a_dateline() -> None:
    text = "UNITED NATIONS, July 8 (Reuters) - Kenya condemned Uganda on Monday."
    for event in coded(text):
        assert event.place is None or event.place.country is None


def test_no_government_is_called_after_its_head() -> None:
    named = (listed(row["names"]) for _, row in rows(DATA / "organisations.tsv", "names"))
    assert not [name for names in named for name in names if name.endswith(" administration")]


def test_a_class_lists_a_noun_once() -> None:
    for place, row in rows(DATA / "classes.tsv", "class", "nouns"):
        nouns = listed(row["nouns"])
        assert len(nouns) == len(set(nouns)), place


def test_a_town_with_its_state_is_no_capital_of_that_name() -> None:
    (event,) = coded("Kenya arrested two men in Lima, Ohio.")
    assert event.place is not None
    assert (event.place.text, event.place.country) == ("Lima, Ohio", "USA")
    states = [row["name"] for _, row in rows(DATA / "cities.tsv", "state") if row["state"]]
    # Georgia is the country, New York and Washington are cities.
    assert len(states) == 50 - 3
    (event,) = coded("Kenya arrested two men in Lima, Peru.")
    assert event.place is not None
    assert event.place.country == "PER"


def test_the_spellings_of_a_town_lie_in_one_country() -> None:
    found: dict[str, set[str]] = {}
    for _, row in rows(DATA / "cities.tsv", "name", "country"):
        letters = unicodedata.normalize("NFKD", row["name"].casefold())
        plain = "".join(c for c in letters if not unicodedata.combining(c))
        found.setdefault(plain, set()).add(row["country"])
    assert not [name for name, countries in found.items() if len(countries) > 1]


@pytest.mark.parametrize("sea", ["Sea of Japan", "Red Sea", "Strait of Hormuz", "Indian Ocean"])
def test_a_sea_is_where_something_happens_and_does_nothing(sea: str) -> None:
    (event,) = coded(f"Kenyan troops attacked rebels in the {sea}.")
    assert event.place is not None
    assert (event.place.text, event.place.country) == (sea, None)
    for event in coded(
        f"Kenya fired two missiles into the {sea}. Kenya sent warships to the {sea}."
    ):
        assert countries(event) == {"KEN"}


def test_a_fleet_that_is_called_after_a_sea_acts() -> None:
    (event,) = coded("Russia's Black Sea Fleet shelled Odesa.")
    assert [actor.text for actor in event.actors] == ["Black Sea Fleet"]


@pytest.mark.parametrize("name", ["Georgia", "Jordan", "Paris", "Chad", "Sydney"])
def test_who_is_called_as_a_place_is_not_from_there(name: str) -> None:
    (event, *_) = coded(f"{name} Silka condemned Kenya on Monday.")
    assert [(actor.text, actor.country) for actor in event.actors] == [(f"{name} Silka", None)]
    (event, *_) = coded(f"{name}'s mayor condemned Kenya, and {name} Mayor Asta Silka did so, too.")
    assert event.actors[0].country is not None
    (event, *_) = coded(f"Kenya Signs Treaty Of Ferudis With {name} Velmor Today")
    assert len(countries(event)) == 2
