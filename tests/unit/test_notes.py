"""Notes at the end of a text: on who wrote it, on the site, on where it came from."""

import pytest

import corpuskit
from corpuskit import Body, Registry
from corpuskit.text.biographies import is_biography
from corpuskit.text.notes import ClosingNotes, is_about_text, is_closing_note
from tests.merrow import ARTICLE, CORE, THOROUGHLY

BIOGRAPHY = "Irune Velmor is a reporter for the Merrow Post."
ABOUT = "Amal Zopher and Tavo Silka contributed to this report."
NOTICE = "This paper is subject to copyright and may be shared by its members alone."


def left_of(*lines: str, registry: Registry = CORE) -> list[str]:
    article = corpuskit.parse("\n".join(lines), content_type="text/plain", registry=registry)
    return [block.text for block in article.blocks]


@pytest.mark.parametrize(
    "text",
    [
        BIOGRAPHY,
        "Irune Velmor covers ferries and bridges for the Merrow Post.",
        "Velmor is the Post’s harbour correspondent.",
        "Dr Irune de la Velmor is a professor of hydrology at the University of Merrow.",
        "Irune Velmor ist Redakteurin im Ressort Wirtschaft.",
        "Irune Velmor schreibt seit 2012 über Brücken.",
        "Irune Velmor est journaliste au service politique.",
        "Irune Velmor es periodista y vive en Merrow.",
    ],
)
def test_biographies(text: str) -> None:
    assert is_biography(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor is a patient woman, and the bridge can wait.",
        "Irune Velmor was a reporter in Merrow until the flood took her house.",
        "Irune Velmor war Professorin für Brückenbau in Merrow.",
        "Irune Velmor is the owner of the last bakery in the upper town.",
        "“Irune Velmor is a reporter,” the mayor said.",
        "Irune Velmor is well known in the town, as is her mother, who was its first woman mayor and kept the only "
        "mill on the river for thirty years before she became a writer.",
        "",
    ],
)
def test_what_is_no_biography(text: str) -> None:
    assert not is_biography(text)


@pytest.mark.parametrize("note", [BIOGRAPHY, NOTICE, "Have we missed a bridge? Send us a note."])
def test_a_note_goes_at_the_very_end_alone(note: str) -> None:
    assert left_of(*ARTICLE, note) == ARTICLE
    assert note in left_of(*ARTICLE[:2], note, ARTICLE[2])
    assert left_of(*ARTICLE, "Additional reporting by Amal Zopher") == ARTICLE


def test_short_lines_below_a_note_go_with_it() -> None:
    assert left_of(*ARTICLE, "Why stone", "___", BIOGRAPHY, "Merrow", "River Ash") == [
        *ARTICLE,
        "Why stone",
    ]


def test_many_short_lines_at_the_end_are_the_articles() -> None:
    prizes = [f"Merun {name}" for name in ("Silka", "Bexil", "Zopher", "Velmor", "Goruma")]
    assert left_of(*ARTICLE, BIOGRAPHY, *prizes) == [*ARTICLE, BIOGRAPHY, *prizes]


def test_where_a_text_came_from_goes_thoroughly() -> None:
    assert left_of(*ARTICLE, ABOUT) == [*ARTICLE, ABOUT]
    assert left_of(*ARTICLE, ABOUT, BIOGRAPHY, registry=THOROUGHLY) == ARTICLE


def test_nothing_is_the_end_of_a_text_of_notes() -> None:
    for is_note in (is_closing_note, is_about_text):
        assert list(ClosingNotes(is_note)(Body.of("Merrow", BIOGRAPHY))) == []
