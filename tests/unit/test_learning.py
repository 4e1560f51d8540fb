"""What repeats in a few documents is proposed as rules, each with its evidence, and what varies is left alone."""

import ast
import random
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import corpuskit
from corpuskit import Body, CorpuskitError, LearnError, NotTextError, Page, Registry, parse
from corpuskit.learning import Lesson, Proposal
from corpuskit.learning.categories import category_of, slug
from corpuskit.learning.code import module_of
from corpuskit.testing import checks

DUMPS = sorted((Path(__file__).parents[2] / "examples" / "gazette").glob("*.txt"))
WORDS = "rain river valley bridge market minister harvest railway border school water report village".split()


PROSE = "It said in both of these reports that the invented bridge had been open to all since the spring."


def gazette() -> Lesson:
    pages = [Page(path.read_bytes(), name=path.name) for path in DUMPS]
    return corpuskit.learn(pages, name="harbour-gazette")


def sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=20)).capitalize() + "."


def dumps(
    head: str, tail: str, *, within: str = "", count: int = 3
) -> tuple[list[Page], list[str]]:
    """Dumps of one invented source, and all paragraphs of their texts. "{n}" in the lines is the dump's number, "{w}" a word."""
    chance, pages, paragraphs = random.Random(count), [], []
    for n in range(count):
        body = [sentence(chance) for _ in range(6)]
        lines = [head, *body[:3], within, *body[3:], tail]
        pages.append(
            Page(
                "\n".join(filter(None, lines)).replace("{n}", str(n)).replace("{w}", WORDS[n]),
                name=f"{n}.txt",
            )
        )
        paragraphs += body
    return pages, paragraphs


def proposals(head: str, tail: str, within: str = "") -> dict[str, Proposal]:
    pages, paragraphs = dumps(head, tail, within=within)
    lesson = corpuskit.learn(pages, name="toy")
    kept = [block.text for preview in lesson.previews for block in preview.after.blocks]
    assert [text for text in kept if text in paragraphs] == paragraphs
    return {proposal.maker: proposal for proposal in lesson.proposals}


def test_the_documents_of_the_example_give_a_source() -> None:
    lesson = gazette()
    found = {p.maker: p.name for p in lesson.proposals}
    assert found["drop_repeated_unit"] == "more-from-the-lake"
    assert found["drop_tail"] == "read-it-on-paper"
    assert "Harbour Gazette" in lesson.markers
    for preview in lesson.previews:
        assert all(block.text.endswith(".") for block in preview.after.blocks)
        assert len(preview.after.blocks) < len(preview.before.blocks)
        checks.check_tape(preview.after)
        checks.check_dump(preview.after, preview.text)
        checks.check_clean_twice(preview.after, Registry.of(lesson.source))


def test_a_rule_says_in_how_many_documents_where_and_what() -> None:
    evidence = {p.name: p.evidence for p in gazette().proposals}["more-from-the-lake"]
    assert (evidence.documents, evidence.of, evidence.taken) == (3, 3, 9)
    assert str(evidence).startswith(
        "3 of 3 documents, within the text: 'More from the lake', 'Who "
    )


def test_a_new_dump_is_known_and_cleaned() -> None:
    lesson = gazette()
    body = [
        "A bridge for goats was opened on Monday, and the goats have not come yet, said the mayor."
    ] * 2
    dump = "\n".join(
        [
            "Harbour Gazette",
            "Search the archive",
            "A Bridge",
            "Copy the link",
            body[0],
            "It is new.",
            body[1],
            "Read it on paper",
            "• Eels",
        ]
    )
    article = parse(dump, registry=Registry.of(lesson.source))
    assert article.source == "harbour-gazette"
    assert article.text.splitlines()[-1] == "It is new."
    assert "A bridge for goats" in article.text
    assert "Eels" not in article.text


def test_the_module_is_the_source() -> None:
    lesson = gazette()
    names: dict[str, object] = {}
    exec(compile(module_of(lesson), "module", "exec"), names)
    assert names["SOURCE"] == lesson.source
    assert all(len(line) <= 120 for line in module_of(lesson).splitlines())


def test_odd_characters_stand_in_the_module_as_they_are() -> None:
    odd = "Say \"it's\" a \\d{3} line\u200b of \u2028 the 'toy'"
    pages, _ = dumps("", odd.replace("\u2028", "ö") + "\nRead it at home\nRead it at work")
    lesson = corpuskit.learn(pages, name="toy", title='A "toy" \\ paper')
    names: dict[str, object] = {}
    exec(compile(module_of(lesson), "module", "exec"), names)
    assert names["SOURCE"] == lesson.source


@pytest.mark.parametrize(
    "odd", ['Say "it\'s" {n} times, \'toy\' "paper"', 'A "toy" of {n} \\d{3} ö\u200b']
)
@pytest.mark.parametrize("above", ["Toy Paper Online", "Quellbote\n• News\n• Sport"])
def test_a_package_is_written_as_ruff_leaves_it(odd: str, above: str, tmp_path: Path) -> None:
    pytest.importorskip("ruff")
    pages, _ = dumps(
        f"{above}\nStory of the valley {{w}}\n{odd}", "Read it at home\nRead it at work"
    )
    package = corpuskit.learn(pages, name="toy", title=odd).write(tmp_path)
    ruff = [sys.executable, "-m", "ruff"]
    for command in (["format", "--check"], ["check", "--select", "E4,E7,E9,F,I"]):
        done = subprocess.run(
            [*ruff, *command, "--no-cache", package], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


def test_what_stands_around_the_text_goes_with_what_varies_there() -> None:
    found = proposals(
        "Menu of it\nStory {n}\nPrint it out", "Read it on\nAnother story {n}\nAbout us"
    )
    assert "Print it out" in found["drop_head"].arguments
    assert found["drop_tail"].arguments[0] == "Read it on"


def test_a_box_behind_the_first_paragraph_is_not_the_end_of_the_masthead() -> None:
    chance = random.Random(4)
    pages = []
    for n in range(3):
        body = [sentence(chance) for _ in range(5)]
        lines = [
            "Toy Paper Online",
            body[0],
            "Good to know",
            f"A first thing {n}x",
            f"A second thing {n}x",
            *body[1:],
        ]
        pages.append(Page("\n".join(lines), name=str(n)))
    lesson = corpuskit.learn(pages, name="toy")
    for page, preview in zip(pages, lesson.previews, strict=True):
        assert str(page.body).splitlines()[1] in preview.after.text


def test_bullets_below_a_common_line_are_a_unit_but_for_those_of_the_text() -> None:
    listed = "In short\n• One {w} thing\n• Another {w}"
    unit = proposals(f"Toy Paper Online\n{listed}", "")["drop_repeated_unit"]
    assert unit.arguments[0] == ("In short",)
    assert "drop_repeated_unit" not in proposals("Toy Paper Online", "", listed)


def test_a_box_that_two_documents_share_goes_and_a_paragraph_that_they_share_stays() -> None:
    box = "Read on here with an account of the paper\nIt is free for all the readers of it\nClick here for help with it"
    for within, goes in ((box, True), (PROSE, False)):
        pages, _ = dumps("Toy Paper Online", "", within=within)
        third = Page(str(pages[2].body).replace(within, ""), name="2.txt")
        lesson = corpuskit.learn([*pages[:2], third], name="toy")
        assert (within.split("\n")[0] not in lesson.previews[0].after.text) is goes


def test_an_opening_and_a_shape_are_told_from_what_varies_in_them() -> None:
    found = proposals(
        "Toy Paper\nA {w} for the whole valley\nSeen by {n} of 80 readers",
        "Tagged with: {w}\nToy Paper Online",
    )
    assert found["drop_matching"].arguments == (r"Seen by \d+ of \d+ readers",)
    assert "Tagged with:" in found.get("capture_line", found.get("drop_opening")).arguments


def test_lines_that_differ_in_their_names_have_one_shape() -> None:
    chance, pages = random.Random(6), []
    names = ["Irune Velmor", "Tavo Silka", "Bexil Amal Chasti"]
    for name in names:
        body = [sentence(chance) for _ in range(4)]
        notes = [f"{name} tends the old garden of Toy Paper", f"Write to {name}@toy.example"]
        pages.append(
            Page("\n".join(["Toy Paper Online", *body, *notes, "Read it on paper"]), name=name)
        )
    lesson = corpuskit.learn(pages, name="toy")
    rule = next(p for p in lesson.proposals if p.maker == "drop_matching").rule()
    new = Body.of(
        "Ferudis Goruma tends the old garden of Toy Paper",
        "She tends the old garden of Toy Paper too",
    )
    assert [span.block for span in rule.select(new)] == [0]


@pytest.mark.parametrize(
    ("names", "line", "other"),
    [
        (("Иван Петров", "Анна Лосева", "Олег Зуев"), "{} пишет для этой газеты", "Она пишет для этой газеты"),
        (("Łucja Żak", "Émile Öst", "Ásta Čapek"), "{} tends the garden of this paper", "who tends the garden of this paper"),
    ],
)  # fmt: skip
def test_names_of_any_alphabet_begin_with_capitals(
    names: tuple[str, ...], line: str, other: str
) -> None:
    chance = random.Random(6)
    pages = []
    for name in names:
        body = [sentence(chance) for _ in range(4)]
        text = [
            "Toy Paper Online",
            *body,
            line.format(name),
            "élan of the early years",
            "Seen here",
        ]
        pages.append(Page("\n".join(text), name=name))
    lesson = corpuskit.learn(pages, name="toy")
    rule = next(p for p in lesson.proposals if p.maker == "drop_matching").rule()
    assert [span.block for span in rule.select(Body.of(line.format(names[0])))] == [0]
    assert not list(rule.select(Body.of(f"x {other}", other[0].lower() + other[1:])))


def test_a_long_notice_is_known_by_how_it_begins() -> None:
    notice = "Toy Paper was founded in 1846 and is owned by its readers. " * 5
    opening = proposals(notice.strip(), "Toy Paper")["drop_opening"]
    assert notice.startswith(opening.arguments[0])


def test_what_two_of_three_documents_share_is_no_rule_of_the_text() -> None:
    pages, _ = dumps("Toy Paper Online", "", within="A short line")
    third = Page(str(pages[2].body).replace("A short line", "Another short line"), name="2.txt")
    lesson = corpuskit.learn([*pages[:2], third], name="toy")
    assert "A short line" in lesson.previews[0].after.text


def test_a_title_that_the_generic_rules_find_is_left_to_them() -> None:
    chance = random.Random(1)
    titles = [
        "Ferry to Goruma Sails Again",
        "A Crane That Nobody Wants",
        "The Keeper Leaves in April",
    ]
    pages = [
        Page(
            "\n".join([t, "", "Copy the link", *(sentence(chance) for _ in range(4)), "Toy Paper"]),
            name=t,
        )
        for t in titles
    ]
    lesson = corpuskit.learn(pages, name="toy")
    assert [preview.after.title for preview in lesson.previews] == titles


TITLES = (
    "Ferry of Goruma rejected after a vote",
    "Crane of Ferudis sold to the miners",
    "Lighthouse of Velmor closed for the winter",
)


def titled(above: str, below: str = "", tail: str = "Toy Paper is printed in Ferudis") -> Lesson:
    """What three dumps teach whose titles stand between the lines `above` and those `below`."""
    chance, pages = random.Random(5), []
    for n, title in enumerate(TITLES):
        body = [f"{sentence(chance)} So was the {title.casefold()}." for _ in range(4)]
        lines = [above, title, below.replace("{n}", str(n)), *body, tail]
        pages.append(Page("\n".join(filter(None, lines)), name=f"{n}.txt"))
    return corpuskit.learn(pages, name="toy-paper")


@pytest.mark.parametrize("above", ["", "Toy Paper", "Toy Paper\n• News\n• Sport"])
@pytest.mark.parametrize(
    "below", ["", "Print this story out", "By Irune Velmor", "Seen by {n} of 80 readers"]
)
def test_a_title_is_never_taken_for_furniture_or_a_teaser(above: str, below: str) -> None:
    lesson = titled(above, below)
    assert [preview.after.title for preview in lesson.previews] == list(TITLES)
    for preview, title in zip(lesson.previews, TITLES, strict=True):
        gone = [removal for removal in preview.after.removals if removal.text == title]
        assert {str(removal.category) for removal in gone} == {"title"}
        assert "Toy Paper\n" not in preview.after.text


def test_what_stands_between_the_title_and_the_text_is_no_teaser() -> None:
    lesson = titled("Toy Paper", "Print this story out\nIn the week before 4 March 2024")
    assert "drop_repeated_unit" not in {p.maker for p in lesson.proposals}


def test_the_section_above_a_title_is_known_from_the_menu() -> None:
    lesson = gazette()
    assert next(p for p in lesson.proposals if p.name == "sections").arguments[:1] == ("Town",)
    assert next(p.after.title for p in lesson.previews) == "Ferry to Goruma Sails Again"


def test_a_preview_tells_what_no_other_document_has() -> None:
    preview = gazette().previews[0]
    assert "Who Pays for the Quay" in {removal.text for removal in preview.its_own}
    assert "Write to the editors" not in {removal.text for removal in preview.its_own}
    assert set(preview.its_own) <= set(preview.newly)


@pytest.mark.parametrize(
    "line",
    [
        "Shares in Velmor closed {way} on Friday.",
        "The mayor of {place} is Irune Velmor.",
        "The trial of {place} goes on.",
    ],
)
def test_a_short_sentence_beside_the_text_is_its_own(line: str) -> None:
    ways, places = ("higher", "lower", "lower"), ("Goruma", "Ferudis", "Velmor")
    chance, pages, own = random.Random(9), [], []
    for way, place in zip(ways, places, strict=True):
        own.append(line.replace("{way}", way).replace("{place}", place))
        body = [sentence(chance) for _ in range(4)]
        pages.append(Page("\n".join(["Toy Paper", own[-1], *body, own[-1], "Print it"]), name=way))
    lesson = corpuskit.learn(pages, name="toy")
    for preview, text in zip(lesson.previews, own, strict=True):
        assert preview.after.text.count(text) == preview.before.text.count(text) == 2


def test_what_stands_alone_within_the_text_stays_but_for_labels() -> None:
    for within, goes in (
        ("How did you start?", False),
        ("The mayor did not answer.", False),
        ("What we know", False),
        ("Continue after the sponsor message", True),
    ):
        pages, _ = dumps("Toy Paper", "Print it", within=within)
        lesson = corpuskit.learn(pages, name="toy")
        assert [within not in p.after.text for p in lesson.previews] == [goes] * 3


def test_a_question_that_all_interviews_begin_with_stays() -> None:
    pages, _ = dumps("Toy Paper\nHow did you start?", "Print it")
    lesson = corpuskit.learn(pages, name="toy")
    assert all(p.after.text.startswith("How did you start?") for p in lesson.previews)


def test_the_first_line_of_all_documents_is_a_marker() -> None:
    assert titled("Quellbote", tail="Print").markers == ("Quellbote",)
    assert titled("Home", tail="Seen here").markers == ()


@pytest.mark.parametrize("heading", ["Latest", "Read more", "Popular stories"])
def test_headlines_of_the_day_are_no_markers(heading: str) -> None:
    listed = (
        "Council rejects the new harbour tax again\nJudge delays ruling on the miners of Ferudis"
    )
    lesson = titled("", tail=f"Printed and read aloud by the lake\n{heading}\n{listed}\nSeen here")
    assert lesson.markers == ("Printed and read aloud by the lake",)
    tail = next(p for p in lesson.proposals if p.maker == "drop_tail")
    assert not set(listed.splitlines()) & set(tail.arguments)


def test_what_all_texts_say_is_no_marker() -> None:
    pages, _ = dumps("Toy Paper Online", "", within="The mayor did not answer the questions.")
    assert corpuskit.learn(pages, name="toy").markers == ("Toy Paper Online",)


@pytest.mark.parametrize("above", ["Quellbote", ""])
def test_the_tests_of_a_package_ask_for_markers_only_where_there_are_some(above: str) -> None:
    lesson = titled(above, tail="Seen here")
    tests = lesson.files()["tests/test_toy_paper.py"]
    ast.parse(tests)
    assert ("def test_the_markers_alone" in tests) is bool(above)


def test_a_page_is_learned_as_dumps_are() -> None:
    page = "<html><head><meta property='og:site_name' content='Toy Paper'></head><body><article>{}</article></body></html>"
    chance = random.Random(2)
    pages = [
        Page(
            page.format(
                "".join(f"<p>{sentence(chance)}</p>" for _ in range(4))
                + "<p>A toy for each of its readers, said Toy Paper.</p>"
            ),
            url=f"https://www.toy.example/{n}",
        )
        for n in range(3)
    ]
    lesson = corpuskit.learn(pages, name="toy")
    assert (lesson.hosts, lesson.title) == (("toy.example",), "Toy Paper")
    assert [p.arguments for p in lesson.proposals] == [
        ("A toy for each of its readers, said Toy Paper.",)
    ]


def story(chance: random.Random, more: str = "") -> str:
    paragraphs = "".join(f"<p>{sentence(chance)}</p>" for _ in range(4))
    aside = "<div class='aside'><p>Read on</p></div>"
    return f"<html><body><article><div class='story body1'>{paragraphs}{more}</div>{aside}</article></body></html>"


def learned_from_stories(more: str = "") -> Lesson:
    chance = random.Random(3)
    pages = [Page(story(chance, more), url=f"https://toy.example/{n}") for n in range(3)]
    return corpuskit.learn(pages, name="toy")


def test_the_element_that_holds_the_text_of_every_page_becomes_a_layout() -> None:
    lesson = learned_from_stories()
    assert lesson.place is not None
    assert lesson.place.body == "div.story > :is(p, h2, h3, h4, ul, ol, blockquote)"
    assert str(lesson.place).startswith(
        "3 of 3 pages, all of their text: 12 parts by 'div.story > "
    )
    assert [preview.after.layout for preview in lesson.previews] == ["learned"] * 3
    names: dict[str, object] = {}
    exec(compile(module_of(lesson), "module", "exec"), names)
    assert names["SOURCE"] == lesson.source


def test_no_layout_is_proposed_where_it_would_read_something_else() -> None:
    more = "<p class='share-buttons'>Share this with a friend of yours</p>"
    lesson = learned_from_stories(more)
    assert all("Share this" not in preview.before.text for preview in lesson.previews)
    assert all("Share this" not in preview.after.text for preview in lesson.previews)


def test_nothing_that_repeats_gives_no_rules() -> None:
    pages, _ = dumps("", "© 2024 Toy Paper. All rights reserved.", within=PROSE)
    lesson = corpuskit.learn(pages, name="toy")
    assert lesson.proposals == ()
    ast.parse(module_of(lesson))


def lesson_of(*bodies: str | bytes) -> Lesson:
    return corpuskit.learn([Page(body, name=f"{n}") for n, body in enumerate(bodies)], name="toy")


@pytest.mark.parametrize(
    ("bodies", "said"),
    [
        ([], "0 different documents of 0 given"),
        ([f"a\n{PROSE}"], "1 different document of 1 given"),
        ([f"a\n{PROSE}"] * 3, "1 different document of 3 given"),
        ([f"a\n{PROSE} 1", f"a\n{PROSE} 2", ""], "2: an empty document"),
        ([f"a\n{PROSE} 1", f"a\n{PROSE} 2", " \n "], "2: an empty document"),
        ([f"a\n{PROSE} 1", f"a\n{PROSE} 2", "b"], "2: shares no line"),
        (
            [f"a\n{PROSE} 1", f"a\n{PROSE} 2", "<html><body><p>a</p></body></html>"],
            "2: an HTML page, while",
        ),
    ],
)
def test_what_cannot_be_learned_from_is_told(bodies: list[str], said: str) -> None:
    with pytest.raises(LearnError, match=said):
        lesson_of(*bodies)


@pytest.mark.parametrize("counts", [(3, 3), (3, 1), (1, 1, 1)])
def test_what_all_sites_have_makes_no_source(counts: tuple[int, ...]) -> None:
    chance, bodies = random.Random(8), []
    for paper, count in zip(("Toy Paper", "Other Paper", "Third Paper"), counts, strict=False):
        for _ in range(count):
            body = [sentence(chance) for _ in range(4)]
            bodies.append("\n".join([paper, *body, "Advertisement", "All rights reserved"]))
    with pytest.raises(LearnError, match="nothing in common with") as caught:
        lesson_of(*bodies)
    few, others = str(caught.value).split(": shares no line")
    assert not set(few.split(", ")) & set(others.split("with ")[1].split(";")[0].split(", "))


def test_pages_of_two_hosts_are_two_sources() -> None:
    page = "<html><body><p>a</p></body></html>"
    pages = [Page(page.replace("a", f"a{n}"), url=f"https://{n % 2}.example/") for n in range(3)]
    with pytest.raises(LearnError, match=r"is of 1\.example, while"):
        corpuskit.learn(pages, name="toy")


def test_what_is_no_text_is_told_as_ever() -> None:
    with pytest.raises(NotTextError):
        lesson_of("a\nb", "a\nc", b"\x89PNG\r\n\x1a\n" + bytes(100))


def test_a_name_that_is_none_is_refused() -> None:
    pages, _ = dumps("Toy Paper", "")
    with pytest.raises(CorpuskitError, match="is no name"):
        corpuskit.learn(pages, name="Toy Paper")


@pytest.mark.parametrize("title", ["Toy\x7fPaper", "Toy\nPaper", "Toy\u2028Paper"])
def test_a_title_of_several_lines_is_refused(title: str) -> None:
    pages, _ = dumps("Toy Paper", "")
    with pytest.raises(LearnError, match="cannot be shown"):
        corpuskit.learn(pages, name="toy", title=title)


def test_the_title_that_pages_say_is_written_in_one_line() -> None:
    head = "<meta property='og:site_name' content='Toy\x7f Paper'>"
    page = f"<html><head>{head}</head><body><article>{{}}</article></body></html>"
    chance = random.Random(2)
    texts = ["".join(f"<p>{sentence(chance)}</p>" for _ in range(4)) for _ in range(3)]
    pages = [Page(page.format(text), url="https://toy.example/") for text in texts]
    files = corpuskit.learn(pages, name="toy").files()
    assert tomllib.loads(files["pyproject.toml"])["project"]["name"] == "corpuskit-toy"


def test_nothing_is_written_over(tmp_path: Path) -> None:
    gazette().write(tmp_path)
    with pytest.raises(LearnError, match="is there already"):
        gazette().write(tmp_path)


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("Subscribe to our newsletter", "subscribe"),
        ("© 2024 Toy Paper", "legal"),
        ("Share", "share"),
        ("Advertisement", "ad"),
        ("Read more", "teaser"),
        ("Adventures", "nav"),
        ("Auch interessant", "teaser"),
        ("Sign up for our newsletter", "subscribe"),
        ("All rights reserved", "legal"),
        ("Watch live", "media"),
        ("Comments (4)", "comments"),
        ("Abonnieren", "subscribe"),
        ("A significant cut for schools", "nav"),
        ("Signed and sealed", "nav"),
        ("Supporters of the bill", "nav"),
        ("Shares in Velmor", "nav"),
        ("Rights groups in Goruma", "nav"),
        ("Seen and watched by many", "nav"),
        ("Topography of the lake", "nav"),
        ("They share the harbour with the miners.", "nav"),
        ("Copyright of Toy Paper, in all countries.", "legal"),
    ],
)
def test_the_words_of_a_line_tell_its_category(line: str, category: str) -> None:
    assert category_of(line.casefold()) == category


def test_names_of_rules_are_short() -> None:
    assert slug("“More from the Harbour Gazette”") == "more-from-the-harbour"
    assert slug("•") == "line"
