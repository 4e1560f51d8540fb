import re

import pytest
from corpuskit_exports import FACTIVA, NEXIS
from hypothesis import given, settings
from hypothesis import strategies as st

from corpuskit import Article, Page, Registry, Source, parse
from corpuskit.decode import decode
from corpuskit.pipeline import parse_many, parse_page, split_page
from corpuskit.testing import checks, strategies

REGISTRY = Registry.of(FACTIVA, NEXIS)
BODY = [
    "The ferry from the harbour of Ferudis to Goruma sails again from Monday, three times a day.",
    "It had stood in dock since the storm of November, and the mail went around the lake by lorry.",
]
MORE = [
    "The mayor waved from the quay until the last of the lamps on board could no longer be seen.",
    "Whoever bought a ticket for the winter gets the price of it back, said the ferry's company.",
]

PLAIN = """\
TOWN
Ferry to Goruma Sails Again
By Irune Velmor
812 words
4 March 2024
08:15
Harbour Gazette
HARGAZ
4
English
(c) 2024 Harbour Gazette. All rights reserved.

{body[0]}

{body[1]}

Document HARGAZ0020240304ek34{n:05}
"""

LABELLED = """\
HD  Ferry to Goruma Sails Again

BY  By Irune Velmor
WC  812 words
PD  4 March 2024
ET  08:15
SN  Harbour Gazette
SC  HARGAZ
LA  English
CY  (c) 2024 Harbour Gazette. All rights reserved.

LP
{body[0]}

TD
{body[1]}

IN London, {body[0]}

CO  goruma : Goruma Ferry Company
IN  itsp : Transport | iferry : Ferries
AN
Document HARGAZ0020240304ek34{n:05}
"""

OLDER = """\
                               {n} of 3 DOCUMENTS


                               Harbour Gazette

                        March 4, 2024 Monday
                        Late Edition - Final

Ferry to Goruma Sails Again

BYLINE: By Irune Velmor

SECTION: Town; Pg. 4

LENGTH: 812 words

DATELINE: FERUDIS

{body[0]}

{body[1]}

LOAD-DATE: March 5, 2024

LANGUAGE: ENGLISH

SUBJECT: Ferries; Lakes

PUBLICATION-TYPE: Newspaper

                     Copyright 2024 Harbour Gazette
                        All Rights Reserved

"""

NEWER = """\
Ferry to Goruma Sails Again
Harbour Gazette
March 4, 2024 Monday
Copyright 2024 Harbour Gazette All Rights Reserved
Section: Town; Pg. 4
Length: 812 words
Byline: Irune Velmor
Dateline: FERUDIS
Body

{body[0]}

{body[1]}

Load-Date: March 5, 2024


End of Document

"""
FORMS = {"plain": PLAIN, "labelled": LABELLED, "older": OLDER, "newer": NEWER}
SOURCES = {"plain": FACTIVA, "labelled": FACTIVA, "older": NEXIS, "newer": NEXIS}


def export(form: str, count: int = 3) -> str:
    return "".join(FORMS[form].format(body=BODY, n=n) for n in range(1, count + 1))


def articles(text: str, source: Source) -> list[Article]:
    page = Page(text, name="export.txt", source=source.name)
    read = []
    for part in split_page(page, REGISTRY):
        assert isinstance(part, Page), part
        article = parse_page(part, REGISTRY)
        checks.check_tape(article)
        checks.check_dump(article, decode(part).text)
        checks.check_stored(article)
        checks.check_clean_twice(article, REGISTRY)
        read.append(article)
    assert "".join(article.restore() for article in read) == text
    return read


@pytest.mark.parametrize("form", FORMS)
def test_each_article_of_a_file_is_read(form: str) -> None:
    read = articles(export(form), SOURCES[form])
    assert [article.origin for article in read] == [f"export.txt#{n}" for n in (1, 2, 3)]
    assert len({article.id for article in read}) == 3
    for article in read:
        assert [block.text for block in article.blocks][:2] == BODY
        assert article.title == "Ferry to Goruma Sails Again"
        assert article.authors == ("Irune Velmor",)
        assert str(article.published) == "2024-03-04"
        assert article.site_name == "Harbour Gazette"
        assert not article.failures


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\n\x0c"])
@pytest.mark.parametrize("form", FORMS)
def test_the_kind_of_line_end_says_nothing(form: str, end: str) -> None:
    text = export(form) + "  "
    usual, other = (
        [
            (article.origin, article.title, [block.text for block in article.blocks])
            for article in articles(written, SOURCES[form])
        ]
        for written in (text, text.replace("\n", end))
    )
    assert other == usual


@pytest.mark.parametrize("form", ["plain", "older", "newer"])
def test_nothing_but_the_text_is_left(form: str) -> None:
    for article in articles(export(form), SOURCES[form]):
        assert [block.text for block in article.blocks] == BODY


def test_a_paragraph_that_begins_as_a_label_does_stays() -> None:
    (article,) = articles(export("labelled", 1), FACTIVA)
    assert [block.text for block in article.blocks] == [*BODY, f"IN London, {BODY[0]}"]


def test_fields_of_each_style() -> None:
    (plain,) = articles(export("plain", 1), FACTIVA)
    assert (plain.language, plain.section) == ("en", "TOWN")
    (older,) = articles(export("older", 1), NEXIS)
    assert (older.dateline_place, older.language) == ("FERUDIS", "en")
    assert older.topics == ("Ferries", "Lakes")


@pytest.mark.parametrize("gap", [" ", "  ", "      ", "        ", "\t", "\t\t"])
def test_the_number_may_stand_behind_its_label(gap: str) -> None:
    labels = gap if len(gap) > 1 else "  "
    text = re.sub(r"(?m)^([A-Z]{2})  ", rf"\1{labels}", export("labelled"))
    text = text.replace("AN\n", f"AN{gap}")
    read = articles(text, FACTIVA)
    assert [article.origin for article in read] == [f"export.txt#{n}" for n in (1, 2, 3)]
    assert [[block.text for block in article.blocks][:2] for article in read] == [BODY] * 3
    assert {article.authors for article in read} == {("Irune Velmor",)}


def test_what_is_no_article_is_a_remainder() -> None:
    summary = "Search Summary\nText  ferry and goruma\nResults Found  3\n"
    *read, rest = articles(export("plain") + summary, FACTIVA)
    assert len(read) == 3
    assert (rest.origin, rest.blocks, rest.restore()) == ("export.txt#remainder-3", (), summary)
    cover, *read = articles("\n\nHarbour search, 3 results\n\n" + export("older"), NEXIS)
    assert (cover.origin, len(read)) == ("export.txt#remainder-0", 3)
    assert cover.restore().strip() == "Harbour search, 3 results"


@pytest.mark.parametrize(
    ("form", "ending"), [("plain", "Search Summary\n"), ("older", ""), ("newer", "")]
)
def test_a_file_is_known_by_its_own_lines(form: str, ending: str) -> None:
    parts = list(split_page(Page(export(form) + ending, name="e"), REGISTRY))
    assert len(parts) == 3 + bool(ending)


def test_a_text_that_mentions_a_document_is_no_export() -> None:
    text = f"{BODY[0]}\nDocument everything, said the captain.\n{BODY[1]}"
    assert parse(text, registry=REGISTRY).source is None
    assert list(split_page(Page(text), REGISTRY)) == [Page(text)]


def test_a_number_of_words_within_a_text_is_no_header() -> None:
    text = f"{BODY[0]}\n812 words\nThat is how long his letter was, and it was his last.\n{BODY[1]}"
    article = parse(text, content_type="text/plain", source="factiva", registry=REGISTRY)
    assert article.text.count("812 words") == 1


def test_a_header_without_a_byline_names_none() -> None:
    text = export("plain", 1).replace("By Irune Velmor\n", "It Squeaks\n")
    (article,) = articles(text, FACTIVA)
    assert article.authors == ()
    assert [block.text for block in article.blocks] == ["It Squeaks", *BODY]


def test_a_part_of_a_dump_is_text_whatever_it_begins_with() -> None:
    beginnings = ["\ufeff", "<div><p><b>x</b> <i>y</i></p>\n", "\ufeff\ufeff<div><p><b>x</b></p>\n"]
    read = articles("".join(export("newer", 1) + beginning for beginning in beginnings), NEXIS)
    assert [article.title for article in read[:2]] == ["Ferry to Goruma Sails Again"] * 2
    assert read[-1].restore() == "<div><p><b>x</b></p>\n"


def test_a_paragraph_that_begins_as_a_line_of_the_head_does_stays() -> None:
    paragraphs = ["It rained.", f"Highlight: {BODY[0]}", "Section: the last one.", *MORE]
    labels = "Section: Town; Pg. 4\nLength: 812 words\nByline: Irune Velmor\nDateline: FERUDIS\n"
    for head in (labels, ""):
        text = export("newer", 1).replace(labels, head).replace(BODY[0], "\n\n".join(paragraphs))
        (article,) = articles(text, NEXIS)
        assert article.title == "Ferry to Goruma Sails Again"
        assert [block.text for block in article.blocks] == [*paragraphs, BODY[1]]


def test_paragraphs_above_a_label_are_no_headline() -> None:
    text = export("older", 1).replace(
        "BYLINE: By Irune Velmor\n\nSECTION: Town; Pg. 4\n\n", "\n\n".join([*MORE, ""])
    )
    (article,) = articles(text, NEXIS)
    assert [block.text for block in article.blocks if block.text in MORE + BODY] == MORE + BODY


@pytest.mark.parametrize("label", ["Correction", "Subject", "Notes", "Language"])
@pytest.mark.parametrize("form", ["older", "newer"])
def test_a_last_paragraph_that_begins_as_a_line_of_the_tail_does_stays(
    form: str, label: str
) -> None:
    (article,) = articles(export(form, 1).replace(BODY[1], f"{label}: {BODY[1]}"), SOURCES[form])
    assert [block.text for block in article.blocks] == [BODY[0], f"{label}: {BODY[1]}"]


def test_a_long_line_of_the_tail_is_known_by_those_before_it() -> None:
    topics = "Ferries; Lakes; " * 20
    text = export("older", 1).replace("Ferries; Lakes", topics)
    (article,) = articles(text.replace("LOAD-DATE", f"GRAPHIC: {MORE[0]}\n\nLOAD-DATE"), NEXIS)
    assert [block.text for block in article.blocks] == BODY


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_of_both_forms_is_cut_at_the_lines_of_either(end: str) -> None:
    older, newer = export("older", 2), export("newer", 2)
    numbered = [f"{'':30}{n} of 2 DOCUMENTS\n\n{export('newer', 1)}" for n in (1, 2)]
    for text in (newer + older, "".join(numbered)):
        read = articles(text.replace("\n", end), NEXIS)
        assert [article.origin for article in read] == [
            f"export.txt#{n + 1}" for n in range(len(read))
        ]
        assert [[block.text for block in article.blocks] for article in read] == [BODY] * len(read)
    assert len(articles(newer + older, NEXIS)) == 4
    assert len(articles("".join(numbered), NEXIS)) == 2


LANGUAGE, RIGHTS = "English\n", "(c) 2024 Harbour Gazette. All rights reserved.\n"


@pytest.mark.parametrize("language", ["English\n", "Norwegian\n", "Bosnisch\n"])
@pytest.mark.parametrize("rights", [RIGHTS, ""])
def test_a_header_ends_where_the_text_begins(language: str, rights: str) -> None:
    text = export("plain", 1).replace(LANGUAGE, language).replace(RIGHTS, rights)
    text = text.replace("\nDocument", "\n(c) Harbour Pictures\n\nDocument")
    (article,) = articles(text, FACTIVA)
    assert [block.text for block in article.blocks][:2] == BODY
    assert article.site_name == "Harbour Gazette"


def test_a_heading_below_the_language_is_text() -> None:
    text = export("plain", 1).replace(RIGHTS, "Back on the Lake\n(c) Harbour Pictures\n")
    (article,) = articles(text, FACTIVA)
    assert [block.text for block in article.blocks] == ["Back on the Lake", *BODY]
    assert (article.site_name, article.language) == ("Harbour Gazette", "en")


@given(st.lists(st.sampled_from(["Harbour Gazette", "HARGAZ", "4", "Town", LANGUAGE.strip()])))
def test_no_paragraph_is_a_line_of_a_header(lines: list[str]) -> None:
    header = "".join(f"{line}\n" for line in lines)
    text = export("plain", 1).replace("Harbour Gazette\nHARGAZ\n4\n" + LANGUAGE + RIGHTS, header)
    (article,) = articles(text.replace("\nDocument", "\n(c) Harbour Pictures\n\nDocument"), FACTIVA)
    assert [block.text for block in article.blocks if block.text in BODY] == BODY


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(
            strategies.hostile_texts(),
            st.sampled_from([*FORMS.values()]).map(lambda form: form.format(body=BODY, n=1)),
            st.sampled_from(
                [
                    "\ufeff",
                    "<div><p><b>x</b></p>",
                    "812 words\n",
                    "1 of 2 DOCUMENTS\n",
                    "End of Document\n",
                    "HD  x\n",
                    "LENGTH: 1\n",
                ]
            ),
        ),
        max_size=5,
    ).map("".join),
    st.sampled_from(["\n", "\r\n", "\r", "\n\x0c", "\u2028"]),
    st.sampled_from([FACTIVA, NEXIS]),
)
def test_every_character_is_in_one_part(text: str, end: str, source: Source) -> None:
    text = text.replace("\n", end)
    page = Page(text, name="e", source=source.name)
    parts = [part for part in split_page(page, REGISTRY) if isinstance(part, Page)]
    read = [
        article for article in parse_many(parts, registry=REGISTRY) if isinstance(article, Article)
    ]
    decoded = decode(page)
    assert len(read) == len(parts) == len({part.name for part in parts})
    assert decoded.html or "".join(article.restore() for article in read) == decoded.text
    for part in parts:
        article = parse_page(part, REGISTRY)
        checks.check_tape(article)
        checks.check_clean_twice(article, REGISTRY)
