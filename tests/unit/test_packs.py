"""The generic rules as values, and what they do with runs of lines."""

import pickle

import pytest

from corpuskit import parse
from corpuskit.body import Body
from corpuskit.text import dump_rules
from corpuskit.text.packs import PACKS

PROSE = [
    "The ferry between the two islands will sail again from Monday, its owners said, after divers "
    "had found no damage to the hull below the waterline.",
    "It had run aground in fog on the first day of the holidays with sixty people aboard, none of "
    "whom was hurt, and was pulled free by two tugs at high tide.",
    "A board of three captains is to report by the autumn on how that could happen in a channel "
    "that the ship had passed some nine thousand times.",
]
HEADLINES = [
    "Lighthouse keeper's house is sold to a painter from the capital",
    "Herring returns to the bay after thirty years of absence",
]


def left_of(*lines: str) -> list[str]:
    return [b.text for b in parse("\n".join(lines), content_type="text/plain").blocks]


@pytest.mark.parametrize("rule", dump_rules(), ids=lambda rule: rule.name)
def test_rules_are_values(rule) -> None:
    again = pickle.loads(pickle.dumps(rule))
    assert again == rule
    assert hash(again) == hash(rule)


def test_names_are_told_apart() -> None:
    names = [rule.name for rule in PACKS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    "head", ["Read next", "RELATED ARTICLES", "Читайте также:", "相关阅读", "اقرأ أيضًا"]
)
def test_a_list_of_headlines_at_the_end_goes(head: str) -> None:
    assert left_of(*PROSE, head, *HEADLINES) == PROSE


def test_a_list_before_running_text_leaves_short_lines() -> None:
    lines = [PROSE[0], "Related articles", *HEADLINES, "A narrow channel", *PROSE[1:]]
    assert left_of(*lines) == [PROSE[0], "A narrow channel", *PROSE[1:]]


@pytest.mark.parametrize("head", ["Read next", "Meistgelesen", "Самое читаемое"])
@pytest.mark.parametrize("labels", [[], ["World"]])
def test_clock_units_go(head: str, labels: list[str]) -> None:
    units = [
        line
        for hour in range(9, 6, -1)
        for line in (f"0{hour}:15", *labels, PROSE[hour % 3].upper())
    ]
    assert left_of(*PROSE, head, *units) == PROSE


@pytest.mark.parametrize(
    "line",
    [
        "Image source: Ministry of Fish",
        "(AP Photo/Jane Doe)",
        "Photo by Jane Doe/Getty Images",
        "Foto: dpa",
        "Фото: ТАСС",
        "© 2021 The Island Post. All rights reserved.",
        "The Island Post. All rights reserved.",
        "Facebook Twitter WhatsApp",
        "Terms of Use | Privacy Policy",
        "3 Comments",
        "1,204 comments",
        "Join our Telegram channel and never miss the news",
    ],
)
def test_lines_of_sites_go_wherever_they_stand(line: str) -> None:
    assert left_of(line, *PROSE, line) == PROSE
    assert left_of(PROSE[0], line, *PROSE[1:]) == PROSE


def test_a_question_that_is_answered_is_an_interview() -> None:
    asked = "Qual è la tua ricetta per il successo, capitano?"
    assert asked in left_of(PROSE[0], asked, PROSE[1])


def test_cleaning_again_changes_nothing() -> None:
    lines = [
        "Share",
        PROSE[0],
        "Read also",
        *HEADLINES,
        "Advertisement",
        *PROSE[1:],
        "Most read",
        *HEADLINES,
    ]
    once = parse("\n".join(lines), content_type="text/plain")
    again = parse(once.text, content_type="text/plain", title=once.title)
    assert again.text == once.text
    assert once.restore() == "\n".join(lines)


def test_rules_need_no_gaps() -> None:
    body = Body.of(*PROSE, "Leave the first comment")
    assert [span.block for rule in PACKS for span in rule.select(body)] == [3] * len(
        [rule for rule in PACKS for _ in rule.select(body)]
    )
