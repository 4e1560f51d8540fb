"""What the coder makes of sentences: types, parties, places, dates, sizes, and what it leaves alone."""

import datetime as dt
import re
from pathlib import Path

import pytest
from corpuskit_plover import Coder
from corpuskit_plover.tokens import sentences

import corpuskit
from corpuskit import Article, Event, EventCoder, Registry, Size

REGISTRY = Registry.of(EventCoder("plover", Coder()))
OFF_TOPIC = (Path(__file__).parent / "off_topic.txt").read_text(encoding="utf-8").splitlines()


def read(text: str, published: str | None = None) -> Article:
    return corpuskit.parse(text, content_type="text/plain", published=published, registry=REGISTRY)


def code(text: str, published: str | None = None) -> list[Event]:
    return corpuskit.code_events(read(text, published), registry=REGISTRY)


def told(text: str) -> tuple[str, list[str | None], list[str | None]]:
    """Type, actors' countries and recipients' countries of the foremost event."""
    event = code(text)[0]
    return event.type, [a.country for a in event.actors], [a.country for a in event.recipients]


@pytest.mark.parametrize(
    ("sentence", "type_", "actors", "recipients"),
    [
        ("Peru and Chile signed a treaty in Lima.", "SUPPORT", ["PER", "CHL"], []),
        ("Kenya promised to send doctors to Malawi.", "AGREE", ["KEN"], ["MWI"]),
        ("Norway will send doctors to Malawi.", "AGREE", ["NOR"], ["MWI"]),
        ("Norway sent food and medicine to Malawi.", "AID", ["NOR"], ["MWI"]),
        ("Norway refused to send doctors to Malawi.", "REJECT", ["NOR"], ["MWI"]),
        ("Norway suspended aid to Malawi.", "SANCTION", ["NOR"], ["MWI"]),
        ("Iran urged Iraq to release prisoners.", "REQUEST", ["IRN"], ["IRQ"]),
        ("Iraq released 40 Iranian prisoners.", "RETREAT", ["IRQ"], ["IRN"]),
        ("Japan apologized to Korea.", "CONCEDE", ["JPN"], ["KOR"]),
        ("Ghana condemned the attack on Togo.", "ACCUSE", ["GHA"], ["TGO"]),
        ("Ethiopia threatened to attack Eritrea.", "THREATEN", ["ETH"], ["ERI"]),
        ("Ethiopian troops attacked a village in Eritrea.", "ASSAULT", ["ETH"], ["ERI"]),
        ("Two Eritrean villages were attacked by Ethiopian troops.", "ASSAULT", ["ETH"], ["ERI"]),
        ("Bolivia deployed troops along the border.", "MOBILIZE", ["BOL"], []),
        ("Mexico expelled two Cuban diplomats.", "SANCTION", ["MEX"], ["CUB"]),
        ("Police in Cairo arrested a Libyan journalist.", "COERCE", ["EGY"], ["LBY"]),
        ("Workers in Greece went on strike against the reform.", "PROTEST", ["GRC"], []),
        ("Laos and Vietnam held joint military exercises.", "COOPERATE", ["LAO", "VNM"], []),
        ("The president of Laos met with Thailand's prime minister.", "CONSULT", ["LAO", "THA"], []),
        ("Moscow and Tashkent adopted a partnership program.", "SUPPORT", ["RUS", "UZB"], []),
        ("North Korea said it would not resume talks with Japan.", "REJECT", ["PRK"], ["JPN"]),
        ("Armenian and Azerbaijani troops exchanged fire.", "ASSAULT", ["ARM", "AZE"], []),
        ("Prime Minister Theresa May of Britain urged Iran to talk.", "REQUEST", ["GBR"], ["IRN"]),
        ("Kenya accused Rwanda of supporting Somali rebels.", "ACCUSE", ["KEN"], ["RWA"]),
        ("France accused Russia of sending Chechen fighters to Mali.", "ACCUSE", ["FRA"], ["RUS"]),
        ("Ukraine has recalled its ambassador from Hungary.", "SANCTION", ["UKR"], ["HUN"]),
    ],
)  # fmt: skip
def test_a_sentence_is_coded(
    sentence: str, type_: str, actors: list[str], recipients: list[str]
) -> None:
    assert told(sentence) == (type_, actors, recipients)


@pytest.mark.parametrize(
    ("deed", "type_"),
    [
        ("will withdraw its troops from Chad", "AGREE"),
        ("agreed to withdraw its troops from Chad", "AGREE"),
        ("withdrew its troops from Chad", "RETREAT"),
        ("began to withdraw its troops from Chad", "RETREAT"),
        ("refused to withdraw its troops from Chad", "REJECT"),
        ("did not withdraw its troops from Chad", "REJECT"),
        ("will attack Chad", "THREATEN"),
        ("ordered an attack on Chad", "ASSAULT"),
        ("urged Niger to attack Chad", "REQUEST"),
        ("condemned an attack on Chad", "ACCUSE"),
        ("welcomed the withdrawal of troops from Chad", "SUPPORT"),
    ],
)
def test_what_governs_an_act_decides(deed: str, type_: str) -> None:
    assert code(f"Sudan {deed}.")[0].type == type_


def test_a_promise_is_to_come_and_a_denial_is_no_deed() -> None:
    assert code("Norway will send doctors to Malawi.")[0].status == "future"
    assert all(e.status == "negated" for e in code("Norway did not attack Malawi on Monday."))


def test_an_obligation_is_a_request_of_who_says_it() -> None:
    event = code("Niger said on Monday that Chad must release the prisoners.")[0]
    assert event.type == "REQUEST"
    assert [actor.country for actor in event.actors] == ["NER"]
    assert [actor.country for actor in event.recipients] == ["TCD"]


def test_an_introduction_carries_a_country() -> None:
    events = code(
        "Latvian Defence Minister Tavo Merun arrived in Oslo on Monday.\n"
        "Merun condemned the attack on Ukraine, and his Norwegian counterpart Irune Velmor praised Latvia."
    )
    condemned = next(event for event in events if event.type == "ACCUSE")
    assert [(a.text, a.name, a.country) for a in condemned.actors] == [
        ("Merun", "Tavo Merun", "LVA")
    ]


def test_the_two_countries_are_those_named_last() -> None:
    events = code(
        "Talks between Ghana and Togo lasted two days. The two countries signed a treaty in Accra."
    )
    signed = next(event for event in events if event.type == "SUPPORT")
    assert {actor.country for actor in signed.actors} == {"GHA", "TGO"}


def test_who_says_so_is_kept() -> None:
    event = code("Chad attacked a village in Sudan, the Sudanese army said.")[0]
    assert event.type == "ASSAULT"
    assert event.attribution == "Sudanese army"


def test_one_deed_told_twice_is_one_event() -> None:
    events = code(
        "Peru and Chile signed a treaty in Lima on Monday.\nThe treaty was signed by the Peruvian minister."
    )
    assert [event.type for event in events] == ["SUPPORT"]
    assert len([m for m in events[0].mentions if m.role == "trigger"]) == 2


def test_every_event_names_the_entries_that_fired() -> None:
    event = code("Norway refused to send doctors to Malawi.")[0]
    assert len(event.evidence) == 2
    assert event.evidence[0].startswith("acts.tsv:")
    assert event.evidence[0].endswith(" refuse")


def test_sizes_and_places_are_those_stated() -> None:
    event = code("Gunmen attacked a police station in Lahore, killing 14 officers and wounding three.")[0]  # fmt: skip
    assert event.size is not None
    assert (event.size.killed, event.size.injured) == (14, 3)
    assert event.place is not None
    assert (event.place.text, event.place.country) == ("Lahore", "PAK")
    assert (event.place.latitude, event.place.longitude) == (31.55, 74.34)


@pytest.mark.parametrize(
    ("when", "start", "end", "granularity"),
    [
        ("on Monday", "2024-05-13", "2024-05-13", "day"),
        ("on May 9", "2024-05-09", "2024-05-09", "day"),
        ("on 9 May 2023", "2023-05-09", "2023-05-09", "day"),
        ("on November 3", "2023-11-03", "2023-11-03", "day"),
        ("yesterday", "2024-05-14", "2024-05-14", "day"),
        ("three days ago", "2024-05-12", "2024-05-12", "day"),
        ("last week", "2024-05-06", "2024-05-12", "week"),
        ("last month", "2024-04-01", "2024-04-30", "month"),
        ("in June 2022", "2022-06-01", "2022-06-30", "month"),
        ("in March", "2024-03-01", "2024-03-31", "month"),
        ("in the final months of 2023", "2023-10-01", "2023-12-31", "season"),
        ("in the summer of 2021", "2021-06-01", "2021-08-31", "season"),
        ("in 2023", "2023-01-01", "2023-12-31", "year"),
        ("between 3 and 5 May 2024", "2024-05-03", "2024-05-05", "day"),
        ("on 3-5 May 2024", "2024-05-03", "2024-05-05", "day"),
        ("on May 3-5, 2024", "2024-05-03", "2024-05-05", "day"),
        ("from 3 to 5 May", "2024-05-03", "2024-05-05", "day"),
    ],
)
def test_a_date_is_read_against_the_day_of_the_article(
    when: str, start: str, end: str, granularity: str
) -> None:
    event = code(f"Peru and Chile signed a treaty {when}.", published="2024-05-15")[0]
    assert event.date is not None
    assert (str(event.date.start), str(event.date.end)) == (start, end)
    assert event.date.granularity == granularity
    assert event.date.inferred is not bool(re.search(r"\d{4}", when))


def test_without_a_day_of_the_article_a_weekday_has_none() -> None:
    event = code("Peru and Chile signed a treaty on Monday.")[0]
    assert event.date is not None
    assert (event.date.text, event.date.start, event.date.end) == ("Monday", None, None)


def test_the_caller_s_day_stands_in_for_the_foremost_event_and_says_so() -> None:
    first = code("Peru and Chile signed a treaty.", published="2024-05-15")[0]
    assert first.date is not None
    assert (first.date.start, first.date.inferred) == (dt.date(2024, 5, 15), True)
    retold = "Peru and Chile signed a treaty.\nOriginal Source: www.example.org"
    (article,) = [read(retold, "2024-05-15")]
    assert article.derived_from
    assert corpuskit.code_events(article, registry=REGISTRY)[0].date is None


def test_the_day_of_a_retelling_says_nothing_of_a_weekday() -> None:
    text = "Published: 15 May 2024\nPeru and Chile signed a treaty on Monday, after talks of two years and many drafts."
    own = code(text)[0].date
    assert own is not None
    assert own.start == dt.date(2024, 5, 13)
    retold = code(f"{text}\nOriginal Source: www.example.org")[0].date
    assert retold is not None
    assert (retold.text, retold.start) == ("Monday", None)
    given = code(f"{text}\nOriginal Source: www.example.org", published="2024-05-15")[0].date
    assert given is not None
    assert (given.text, given.start) == ("Monday", None)


def test_how_long_something_lasts_is_not_when_it_is_done() -> None:
    event = code("Peru and Chile signed a treaty through 2030.", published="2024-05-15")[0]
    assert event.date is None


@pytest.mark.parametrize(
    "when", ["in the 1990s", "on 05/03/2024", "40 years ago", "decades ago", "at the weekend"]
)
def test_the_day_of_the_article_never_stands_in_for_another_time(when: str) -> None:
    event = code(f"Kenya attacked Uganda {when}.", published="2024-07-11")[0]
    assert event.date is None or event.date.start != dt.date(2024, 7, 11)


def test_of_sport_shows_and_science_hardly_anything_is_coded() -> None:
    lines = [line for line in OFF_TOPIC if line]
    coded = [line for line in lines if code(line)]
    assert len(lines) >= 120
    assert len(coded) <= 0.08 * len(lines), coded


@pytest.mark.parametrize(
    "text",
    [
        "The lake was calm in the morning, and nobody was on the pier.",
        "Us and them: the story of a family.",
        "It rained.",
        "",
    ],
)
def test_where_nothing_is_done_nothing_is_coded(text: str) -> None:
    assert code(text) == []


def test_what_was_set_aside_is_never_coded() -> None:
    dump = (
        "Peru and Chile signed a treaty in Lima, which had been prepared for more than two years by both sides.\n"
        "Read next\n08:00\nGhana attacked Togo.\n07:00\nKenya condemned Malawi."
    )
    assert [event.type for event in code(dump)] == ["SUPPORT"]


@pytest.mark.parametrize(
    ("where", "text", "country"),
    [
        ("in Dorane Springs, Texas", "Dorane Springs, Texas", "USA"),
        ("at the White House", "White House", "USA"),
        ("in Geneva", "Geneva", "CHE"),
        ("outside Merun Tower", "Merun Tower", None),
        ("in Kenya", "Kenya", "KEN"),
    ],
)
def test_a_place_is_a_name_of_the_tables_or_as_written(
    where: str, text: str, country: str | None
) -> None:
    event = code(f"Norwegian ministers met with Peru's president {where}.")[0]
    assert event.type == "CONSULT"
    assert event.place is not None
    assert (event.place.text, event.place.country) == (text, country)


@pytest.mark.parametrize(
    "sentence",
    [
        "Russia did not reject the Polish plan.",
        "Nobody was killed by Russian troops in Cairo.",
        "No soldiers were killed by Russian troops in Kabul.",
        "No one was arrested by Kenyan police.",
        "No country recognised the Afghan government.",
        "Kenyan police arrested no one.",
        "Norway sent no troops to Malawi.",
        "Kenya has neither attacked Uganda nor killed Ugandan civilians.",
    ],
)
def test_what_nobody_does_is_negated(sentence: str) -> None:
    events = code(sentence)
    assert events
    assert {event.status for event in events} == {"negated"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Russia attacked no fewer than five Ukrainian villages.",
        "No deal was reached and Russia attacked Ukraine.",
        "No one spoke, but Kenyan police arrested two men.",
    ],
)
def test_what_stands_beside_a_negation_is_not_negated(sentence: str) -> None:
    assert "actual" in {event.status for event in code(sentence)}


def test_nor_joins_verbs_of_one_subject() -> None:
    events = code("Kenya has neither attacked Uganda nor killed Ugandan civilians.")
    assert {actor.country for event in events for actor in event.actors} == {"KEN"}


@pytest.mark.parametrize(
    ("sentence", "killed", "injured", "arrested"),
    [
        ("Russian troops killed 12 people and wounded 34 in Kharkiv.", 12, 34, None),
        ("Twelve people were killed and 34 wounded by Russian troops.", 12, 34, None),
        ("Russian troops attacked Kharkiv; 12 killed in the raid.", 12, None, None),
        ("Fewer than 10 people were killed by Russian troops.", None, None, None),
        ("Up to 10 people were killed by Russian troops.", None, None, None),
        ("Between 20 and 30 people were killed by Russian troops.", 20, None, None),
        ("Russian troops killed 20 to 30 people.", 20, None, None),
        (
            "Russian troops killed more than a hundred people and wounded two hundred.",
            100,
            200,
            None,
        ),
        ("Two dozen people were killed by Russian troops.", 24, None, None),
        ("The two Russian soldiers killed a man in Kharkiv.", None, None, None),
        ("Kenyan police arrested 300 protesters in Nairobi.", None, None, 300),
        ("Kenyan police arrested no one in Nairobi.", None, None, None),
    ],
)
def test_a_number_counts_what_its_verb_says(
    sentence: str, killed: int | None, injured: int | None, arrested: int | None
) -> None:
    sizes = [event.size or Size() for event in code(sentence)]
    assert [(size.killed, size.injured, size.arrested) for size in sizes] == [
        (killed, injured, arrested)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "An earthquake in Turkey killed 3,000 people.",
        "A bus crash in Peru killed 20 people and injured 40.",
        "Floods killed 40 people in Pakistan.",
        "A landslide destroyed homes in Nepal.",
        "A virus killed 200 people in Italy on Monday.",
        "Two people were killed when a bus overturned in Kenya.",
    ],
)
def test_disasters_accidents_and_illness_are_no_assaults(sentence: str) -> None:
    assert code(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Gunmen killed 30 people in Nigeria.",
        "Five people were killed in an explosion in Kabul.",
        "Israeli strikes killed 3 people on Monday.",
    ],
)
def test_harm_that_somebody_does_is_an_assault(sentence: str) -> None:
    assert [event.type for event in code(sentence)] == ["ASSAULT"]


def test_a_date_that_is_inherited_is_inferred_and_keeps_where_it_was_said() -> None:
    text = "Peru and Chile signed a treaty on 3 May 2024. Kenyan police arrested two Ugandan men."
    events = code(text)
    arrest = next(event for event in events if event.type == "COERCE")
    assert arrest.date is not None
    assert (arrest.date.start, arrest.date.inferred) == (dt.date(2024, 5, 3), True)
    assert [m.text for m in arrest.mentions if m.role == "date"] == ["3 May 2024"]


def test_what_is_planned_for_a_weekday_is_still_to_come() -> None:
    event = code("Kenya plans to sign a treaty with Uganda on Friday.", published="2024-07-11")[0]
    assert event.date is not None
    assert (event.status, event.date.start) == ("future", dt.date(2024, 7, 12))


def test_a_round_number_of_things_is_no_year() -> None:
    assert code("Kenyan troops attacked rebels in 2000 villages.")[0].date is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Russia bombed Kharkiv.", "Russia bombed Odesa."),
        ("Gunmen killed 5 people in Mali.", "Gunmen killed 30 people in Mali."),
        (
            "Kenyan police arrested Amor Keld, an opposition leader.",
            "Kenyan police arrested Dina Wafur, an opposition leader.",
        ),
        ("Kenyan police arrested a man in Nairobi.", "Kenyan police arrested a man in Mombasa."),
    ],
)
def test_other_cities_numbers_and_names_are_other_deeds(first: str, second: str) -> None:
    assert len(code(f"{first}\n\n{second}")) == 2
    assert len(code(f"{first}\n\n{first}")) == 1


def test_the_foremost_deed_takes_no_day_of_another_one() -> None:
    first = "Norway recognised Palestine as a state."
    signed = "Japan and Vietnam signed a trade agreement in Hanoi on 3 March 2024."
    assert code(f"{first}\n\n{signed}")[0].date is None
    day = code(f"{first}\n\nIt was cold in Oslo on 3 March 2024.")[0].date
    assert day is not None
    assert day.start == dt.date(2024, 3, 3)


def test_ministers_are_of_the_countries_named_last_only_if_they_are_two() -> None:
    before = "Poland condemned Sudan."
    arrest = code(f"{before} Three ministers were arrested by Chadian soldiers.")[-1]
    assert (arrest.type, [who.country for who in arrest.recipients]) == ("COERCE", [None])
    treaty = code(f"{before} The two ministers signed a treaty.")[-1]
    assert (treaty.type, [who.country for who in treaty.actors]) == ("SUPPORT", ["POL", "SDN"])


@pytest.mark.parametrize("marks", ['""', "“”", "''", "‘’"])
def test_a_quote_that_opens_a_sentence_ends_the_one_before(marks: str) -> None:
    text = f"It was quiet, he wrote. {marks[0]}It is plain,{marks[1]} she said. Peru left."
    assert [told.words[-1] for told in sentences(text)] == [".", ".", "."]


def test_a_page_that_retells_dates_nothing_by_its_own_day() -> None:
    page = (
        '<html><head><meta property="article:published_time" content="2024-07-08"></head><body><article>'
        "<h1>Envoys expelled</h1><p>Kenya expelled two Ugandan diplomats on Wednesday, the ministry said.</p>"
        "<p>The ministry gave no reason, and the embassy in Nairobi was closed for the day.</p>"
        "<p>Original Source: www.weir-post.example</p></article></body></html>"
    )
    events = corpuskit.code_events(corpuskit.parse(page, content_type="text/html"))
    assert events
    assert all(event.date is None or event.date.start is None for event in events)
