"""What varies within and beside texts is framed by what repeats there, and an article's own lines look like it and stay."""

import random

import pytest

import corpuskit
from corpuskit import Article, Page, Registry, parse
from corpuskit.learning import Lesson, Proposal
from corpuskit.learning.code import module_of
from corpuskit.testing import checks

WORDS = "rain river valley bridge market minister harvest railway border school water report village".split()
NAMES = ("Irune Velmor", "Tavo Silka", "Bexil Chasti", "Asta Lurin")
TITLES = (
    "Ferry of Goruma rejected after a vote",
    "Crane of Ferudis sold to the miners",
    "Lighthouse of Velmor closed for the winter",
    "Bridge of Silka opened to the goats",
)


def sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=20)).capitalize() + "."


def document(n: int, *, above: str = "", within: str = "", below: str = "", tail: str = "") -> str:
    """A dump of an invented paper. In the lines "{n}" is its number, "{w}" a word, "{name}" a name."""
    chance = random.Random(n)
    title = TITLES[n]
    body = [f"{sentence(chance)} So was the {title.casefold()}." for _ in range(8)]
    lines = [
        "Toy Paper Online",
        "• News",
        "• Sport",
        "Menu of the day",
        title,
        above,
        *body[:3],
        within,
        *body[3:],
        below,
        tail,
    ]
    text = "\n".join(filter(None, lines))
    for mark, said in (("{n}", str(n)), ("{w}", WORDS[n]), ("{name}", NAMES[n])):
        text = text.replace(mark, said)
    return text


def learned(
    count: int = 3, tail: str = "Read it on paper\nAbout the paper", **parts: str
) -> Lesson:
    pages = [Page(document(n, tail=tail, **parts), name=f"{n}.txt") for n in range(count)]
    lesson = corpuskit.learn(pages, name="toy-paper")
    names: dict[str, object] = {}
    exec(compile(module_of(lesson), "module", "exec"), names)
    assert names["SOURCE"] == lesson.source
    for preview in lesson.previews:
        checks.check_tape(preview.after)
        checks.check_dump(preview.after, preview.text)
        checks.check_clean_twice(preview.after, Registry.of(lesson.source))
        assert preview.after.text.count(". So was the") == 8
    return lesson


def makers(lesson: Lesson) -> dict[str, Proposal]:
    return {proposal.maker: proposal for proposal in lesson.proposals}


def read(lesson: Lesson, text: str) -> Article:
    return parse(text, source="toy-paper", registry=Registry.of(lesson.source))


# Captions and labels


def test_captions_are_known_by_those_that_the_generic_rules_know() -> None:
    known = "The market of Ferudis in the rain of an early morning in spring. (Tavo Silka/AFP via Getty Images)"
    lesson = learned(
        within=f"{known}\nIn the {{w}} of Ferudis the mayor looks at a crane. (Toy Lights {{n}})"
    )
    assert "captions" in {p.name for p in lesson.proposals}
    new = read(
        lesson, document(3, within="The goats of Silka on their way to a bridge. (Velmor Lights)")
    )
    assert "(Velmor Lights)" not in new.text


def test_brackets_alone_make_no_captions() -> None:
    lesson = learned(within="In the {w} of Ferudis the mayor looks at a crane. (Toy Lights {n})")
    assert "captions" not in {p.name for p in lesson.proposals}


@pytest.mark.parametrize(("label", "goes"), [("Watch", True), ("Harbour", False)])
def test_a_label_within_the_text_must_say_what_it_is_for(label: str, goes: bool) -> None:
    lesson = learned(within=f"{label}: the {{w}} of Ferudis by night")
    assert all(("by night" not in preview.after.text) is goes for preview in lesson.previews)


@pytest.mark.parametrize(("label", "go"), [("More from the harbour", True), ("Results", False)])
def test_lines_below_a_label_within_the_text_are_its_own_unless_it_says_what_it_is_for(
    label: str, go: bool
) -> None:
    lesson = learned(within=f"{label}\nVelmor United {{n}} Paldo 2\nSilka Town 1 Wesk {{n}}")
    assert all(("Silka Town" not in preview.after.text) is go for preview in lesson.previews)


# Cards


CARD = "Town\nA crane of the {w} that nobody wants\nIt stands where it stood, and pays no rent.\nFeb. {n}1, 2024"


def test_a_card_is_known_by_the_day_below_it() -> None:
    lesson = learned(within=CARD)
    card = makers(lesson)["drop_card"]
    assert len(card.arguments) == 4
    assert all(
        f"            {name},\n" in module_of(lesson) for name in ("SECTION", "HEADLINE", "BLURB")
    )
    new = read(lesson, document(3, within=CARD.replace("Town", "Lake")))
    assert "nobody wants" not in new.text
    assert "Lake" not in new.text.splitlines()


def test_three_cards_of_one_document_are_enough() -> None:
    cards = "\n".join(
        CARD.replace("{n}", str(n)).replace("nobody", f"nobody {n}") for n in range(3)
    )
    pages = [
        Page(document(n, within=cards * (n == 0), tail="Read it on paper\nAbout the paper"))
        for n in range(3)
    ]
    lesson = corpuskit.learn(pages, name="toy-paper")
    assert makers(lesson)["drop_card"].evidence.documents == 1


def test_the_days_of_a_chronicle_make_no_cards() -> None:
    days = "\n".join(
        f"Feb. {n}, 2024\nOn the {{w}} the ferry of Ferudis was found at {n} o'clock in the reeds, and nobody was on board of it."
        for n in range(1, 5)
    )
    lesson = learned(within=days)
    assert "drop_card" not in makers(lesson)
    assert all(preview.after.text.count("in the reeds") == 4 for preview in lesson.previews)


# Titles


def test_the_title_is_the_headline_behind_a_line() -> None:
    lesson = learned(above="By {name}\nPrint this page")
    rule = makers(lesson)["capture_title_behind"]
    assert rule.arguments[0] == "Menu of the day"
    new = read(lesson, document(3, above="By Irune Velmor\nPrint this page"))
    assert new.title == TITLES[3]
    assert TITLES[3] not in new.text


def test_a_title_that_all_documents_share_stays_a_title() -> None:
    pages = []
    for n in range(3):
        chance = random.Random(n)
        body = [f"{sentence(chance)} The weather on Friday is {WORDS[n]}." for _ in range(4)]
        lines = [
            "Toy Paper Online",
            "• News",
            "Weather on Friday",
            *body,
            "Read it on paper",
            "About",
        ]
        pages.append(Page("\n".join(lines), name=f"{n}.txt"))
    lesson = corpuskit.learn(pages, name="toy-paper")
    assert {preview.after.title for preview in lesson.previews} == {"Weather on Friday"}
    gone = {r.text: str(r.category) for preview in lesson.previews for r in preview.after.removals}
    assert gone["Weather on Friday"] == "title"


# Films


def film(n: int) -> str:
    return "\n".join(
        [
            "Video",
            f"A {WORDS[n]} is shown to all the world",
            f"{NAMES[n]} walks around the lake and speaks of {WORDS[n]} and other things that have been seen there.",
        ]
    )


GATE = "Join the paper for this story\nIt is free of charge for you"


def test_a_film_goes_with_its_headline_and_what_it_shows() -> None:
    pages = [
        Page(
            document(n, above=f"{film(n)}\n{GATE}" if n else film(n), tail="Read it on paper"),
            name=str(n),
        )
        for n in range(3)
    ]
    lesson = corpuskit.learn(pages, name="toy-paper")
    assert makers(lesson)["drop_repeated_unit"].name == "video"
    new = read(lesson, document(3, above=film(3), tail="Read it on paper"))
    assert "walks around the lake" not in new.text
    assert new.text.count(". So was the") == 8


def test_a_first_paragraph_below_a_film_is_the_texts() -> None:
    pages = [
        Page(
            document(
                n, above=f"Video\nA {WORDS[n]} is shown to all the world", tail="Read it on paper"
            )
        )
        for n in range(3)
    ]
    lesson = corpuskit.learn(pages, name="toy-paper")
    for preview in lesson.previews:
        assert preview.after.text.count(". So was the") == 8


# What stands behind a text


def post(n: int) -> str:
    return "\n".join(
        f"{NAMES[k % 4]} {k + 1} March 2024 21:0{k}\n{sentence(random.Random(100 * n + k))} I said."
        for k in range(6)
    )


def test_posts_with_a_time_of_their_own_go_to_the_end() -> None:
    pages = [
        Page(document(n, below=post(n) if n else "", tail="Read it on paper")) for n in range(3)
    ]
    lesson = corpuskit.learn(pages, name="toy-paper")
    assert makers(lesson)["drop_posts"].evidence.documents == 2
    new = read(lesson, document(3, below=post(3)))
    assert "I said." not in new.text
    assert new.text.count(". So was the") == 8


def test_the_entries_of_a_live_blog_are_the_text_itself() -> None:
    tail = "Read it on paper\nAbout the paper"
    heads = [document(n).split("\n")[:5] for n in range(3)]
    lesson = corpuskit.learn(
        [Page("\n".join([*head, post(n), tail])) for n, head in enumerate(heads)], name="toy-paper"
    )
    assert "drop_posts" not in makers(lesson)
    assert all(preview.after.text.count("I said.") == 6 for preview in lesson.previews)


@pytest.mark.parametrize(
    "stamp", ["1{k}:30", "Inn {k} at 12.50 for 3 plates", "Gate {k}, 10:15 to 11:4{k}"]
)
def test_hours_and_prices_alone_are_no_posts(stamp: str) -> None:
    hours = "\n".join(
        f"{stamp.format(k=k)}\n{sentence(random.Random(k))} It was so in {{w}}." for k in range(6)
    )
    lesson = learned(within=hours)
    assert "drop_posts" not in makers(lesson)
    assert all(preview.after.text.count("It was so in") == 6 for preview in lesson.previews)


NOTE = "{name} reported from the harbour of Ferudis, where the reports of this paper are printed every night."


def test_notes_stand_behind_a_divider() -> None:
    lesson = learned(below=f"___\n{NOTE}")
    assert makers(lesson)["drop_tail"].evidence.documents == 3
    assert {p.name for p in lesson.proposals} >= {"notes"}
    new = read(
        lesson,
        document(
            3, below="___\nTwo of the goats of Silka wrote this, and they live by the bridge."
        ),
    )
    assert "goats of Silka wrote" not in new.text


def test_a_divider_of_the_parts_of_a_text_divides_no_notes_off() -> None:
    lesson = learned(within="***")
    assert "notes" not in {p.name for p in lesson.proposals}
    first = learned(below=f"___\n{NOTE}")
    new = read(first, document(3, within="___", below=f"___\n{NOTE}"))
    assert new.text.count(". So was the") == 8


def test_short_pieces_between_dividers_are_the_text_itself() -> None:
    pieces = "\n".join(f"***\n{sentence(random.Random(k))} It was so in {{w}}." for k in range(3))
    lesson = learned(below=pieces)
    assert "notes" not in {p.name for p in lesson.proposals}
    assert all(preview.after.text.count("It was so in") == 3 for preview in lesson.previews)
