"""How a sentence is read: who its subject is, what its main clause says, where it happens."""

import pytest
from corpuskit_plover import vocabulary as words
from corpuskit_plover.inflection import inflected
from corpuskit_plover.tokens import sentences
from corpuskit_plover.vocabulary import vocabulary

import corpuskit
from corpuskit import Event


def coded(text: str) -> list[Event]:
    return corpuskit.code_events(corpuskit.parse(text, content_type="text/plain"))


def who(event: Event) -> list[str]:
    return [actor.text for actor in event.actors]


def where(text: str) -> str | None:
    place = coded(text)[0].place
    return place.text if place else None


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Three ministers who fled Togo have sued Kenya.", ["Three ministers"]),
        ("The treaty which was signed in May has been rejected by Kenya.", ["Kenya"]),
        ("The Kenyan officers who shot them have been condemned by Norway.", ["Norway"]),
    ],
)
def test_the_main_clause_goes_on_behind_a_relative_one(text: str, actors: list[str]) -> None:
    (event,) = coded(text)
    assert who(event) == actors


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's president is on a state visit to Norway.",
        "The Kenyan minister was in Oslo for talks with Norwegian officials.",
    ],
)
def test_who_is_somewhere_for_talks_or_a_visit_takes_part(text: str) -> None:
    (event,) = coded(text)
    countries = {party.country for party in (*event.actors, *event.recipients)}
    assert (event.type, countries) == ("CONSULT", {"KEN", "NOR"})


def test_what_a_relative_clause_tells_is_no_deed_of_its_own() -> None:
    assert [e.type for e in coded("Norway praised Kenya, which had attacked Togo.")] == ["SUPPORT"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Talks between Kenya and Norway failed to reach an agreement.", ["Kenya", "Norway"]),
        ("A bomb planted by Kenyan rebels killed four soldiers.", ["Kenyan rebels"]),
        ("Missiles from Iran hit two villages.", ["Iran"]),
        ("Missiles fired by the Iranian army hit two villages.", ["Iranian army"]),
        ("The shell fired from Iran killed a Kenyan teacher.", ["Iran"]),
    ],
)
def test_whose_a_thing_is_may_stand_behind_it(text: str, actors: list[str]) -> None:
    assert who(coded(text)[0]) == actors


def test_who_stands_in_brackets_does_nothing_outside_them() -> None:
    text = "Norwegian ministers in Oslo (Tavo Merun/Kenyan Press Agency) condemned the attack."
    assert who(coded(text)[0]) == ["Norwegian ministers"]


def test_criticism_is_told_without_a_critic() -> None:
    (event,) = coded("Kenya faces criticism over the arrests.")
    assert (event.type, who(event), [r.country for r in event.recipients]) == (
        "ACCUSE",
        [],
        ["KEN"],
    )


def test_what_was_before_is_told_where_nothing_that_is_stated_is_a_deed() -> None:
    text = "The move came after Kenya released 40 prisoners, bringing the total number of men freed to 100."
    assert [event.type for event in coded(text)] == ["RETREAT"]


def test_those_on_strike_need_no_office() -> None:
    (event,) = coded("Miners said they will not end the strike.")
    assert event.type == "REJECT"


@pytest.mark.parametrize(
    ("text", "type_", "actors"),
    [
        ("Kenya Lifts Travel Ban On Norway", "CONCEDE", ["Kenya"]),
        ("Kenya Arrests Four Opposition Leaders", "COERCE", ["Kenya"]),
    ],
)
def test_a_headline_may_be_all_in_capitals(text: str, type_: str, actors: list[str]) -> None:
    (event,) = coded(text)
    assert (event.type, who(event)) == (type_, actors)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Fierce political rivals met Kenyan ministers.", "political rivals"),
        ("Small investors sued Kenya.", "investors"),
        ("Merun praised Kenyan ministers.", "Merun"),
    ],
)
def test_the_first_word_may_be_an_adjective_and_no_name(text: str, actors: str) -> None:
    assert coded(text)[0].actors[0].text == actors


def test_a_verb_without_passive_is_not_met_in_it() -> None:
    assert [e.type for e in coded("The Kenyan president resigned.")] == ["RETREAT"]
    assert coded('The Kenyan president was "resigned" and calm.') == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("By Tavo Merun NAIROBI, May 6 - Kenyan police arrested two men.", "NAIROBI"),
        ("Kenyan police arrested two men in the northern city of Lodwar.", "Lodwar"),
        ("Kenyan police arrested two men at Trafalgar Square in London.", "Trafalgar Square in London"),
        ("Kenyan police arrested two men.\n\nThey stood outside Merun Tower.", "Merun Tower"),
        ("Kenyan police arrested two men.\n\nIt was the opinion of Odesa.", None),
        (
            "Kenyan police arrested two men.\n\nMany were glad.\n\n" + "All was calm.\n\n" * 6
            + "Later Kenyan police shot a man in Mombasa.",
            "Mombasa",
        ),
    ],
)  # fmt: skip
def test_where_it_happens_is_told_by_the_sentence_or_by_its_neighbours(
    text: str, place: str | None
) -> None:
    assert where(text) == place


def test_words_are_looked_up_again_when_the_vocabulary_is_full(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "The Kenyan president, Tavo Merun, may visit Oslo on 3 May in a Saudi-led delegation."
    met = vocabulary()
    met.clear()
    (sentence,) = sentences(text)
    before = [(e.form, e.names, e.roles, e.opens, e.timely) for e in met.entries(sentence.words)]
    monkeypatch.setattr(words, "MOST", 3)
    after = [(e.form, e.names, e.roles, e.opens, e.timely) for e in met.entries(sentence.words)]
    assert after == before
    met.entries(["merun", "Merun", "MERUN", "merunny", "Merunny"])
    assert len(met) <= 3


def test_a_word_without_end_is_not_kept() -> None:
    met = vocabulary()
    met.entries(["x" * 10_000])
    assert max(map(len, met)) <= words.LONGEST


@pytest.mark.parametrize(
    ("base", "past", "gerund"),
    [
        ("rap", {"rapped"}, {"rapping"}),
        ("acquit", {"acquited", "acquitted"}, {"acquiting", "acquitting"}),
        ("free", {"freed"}, {"freeing"}),
        ("defy", {"defied"}, {"defying"}),
        ("attack", {"attacked"}, {"attacking"}),
        ("seize", {"seized"}, {"seizing"}),
    ],
)
def test_verbs_have_their_forms(base: str, past: set[str], gerund: set[str]) -> None:
    forms = list(inflected(base, None))
    assert {form for form, tags in forms if "d" in tags} == past
    assert {form for form, tags in forms if tags == "g"} == gerund


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Kenya is to send aid to Norway.", "AGREE"),
        ("Kenya may send aid to Norway.", "AGREE"),
        ("Kenya may impose sanctions on Norway.", "THREATEN"),
        ("Kenya needs to free the prisoners, Norway's minister said.", "REQUEST"),
        ("Kenya claims Norway broke the truce.", "ACCUSE"),
        ("Clashes erupted between Kenyan and Norwegian forces on Sunday.", "ASSAULT"),
        ("A general strike paralysed Kenya on Wednesday.", "PROTEST"),
        ("Norway returned looted statues to Kenya.", "RETREAT"),
        ("Kenya and Norway will hold a new round of talks in March.", "AGREE"),
        ("Anti-government demonstrators occupied Nairobi's main square.", "PROTEST"),
    ],
)
def test_tense_and_company_make_the_type(text: str, type_: str) -> None:
    assert [event.type for event in coded(text)][:1] == [type_]


@pytest.mark.parametrize(
    ("text", "actors", "place"),
    [
        ("Workers in Detroit, Michigan, went on strike.", ["Workers"], "Detroit"),
        ("Workers in Ostwick, Michigan, went on strike.", ["Workers"], "Ostwick, Michigan"),
        ("Protesters in Lyon, France clashed with police.", ["Protesters"], "Lyon"),
        ("Kenyan troops attacked rebels in Lyon, France said.", ["Kenyan troops"], "Lyon"),
        ("After talks in Lyon, France sued Kenya.", ["France"], "Lyon"),
        ("Thousands of workers marched through Lyon.", ["Thousands of workers"], "Lyon"),
    ],
)
def test_a_town_and_what_it_lies_in_are_where_it_happens(
    text: str, actors: list[str], place: str
) -> None:
    event = coded(text)[0]
    assert who(event) == actors
    assert where(text) == place
    assert place not in [recipient.text for recipient in event.recipients]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kenya said on Tuesday that it would send aid to Uganda in June.", "June"),
        ("Kenya would send aid to Uganda in June, its president said Tuesday.", "June"),
        ("Kenya said that it would send aid to Uganda on Tuesday.", "Tuesday"),
    ],
)
def test_the_day_of_a_word_is_not_that_of_what_is_still_to_come(text: str, said: str) -> None:
    event = coded(text)[0]
    assert event.status == "future"
    assert event.date is not None
    assert event.date.text == said
