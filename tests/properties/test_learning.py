"""Whatever is learned from: a lesson or a clear error, rules that are what their code says, and texts that lose no paragraph."""

from hypothesis import given, settings
from hypothesis import strategies as st

import corpuskit
from corpuskit import CorpuskitError, Page, Registry
from corpuskit.learning.code import module_of
from corpuskit.testing import checks
from corpuskit.testing.strategies import bodies, hostile_texts

LINES = st.lists(
    st.sampled_from(
        [
            "Menu",
            "• Home",
            "Share",
            "Seen by 3 readers",
            "Toy Paper Online",
            "Read it on paper",
            "Latest",
            "Tags: rain",
            "Watch: rain",
            "Video",
            "A Ferry of Goruma Sails Again",
            "It sails three times a day, and it is said to be as good as new.",
            "4 March 2024",
            "Irune Velmor 4 March 2024 21:05",
            "A FERRY OF GORUMA SAILS TO THE HARBOUR OF FERUDIS AGAIN",
            "___",
        ]
    ),
    max_size=8,
)


def lesson_of(texts: list[str]) -> corpuskit.Lesson | None:
    pages = [Page(text, name=str(n), content_type="text/plain") for n, text in enumerate(texts)]
    try:
        return corpuskit.learn(pages, name="toy")
    except CorpuskitError:
        return None


@settings(deadline=None, max_examples=60)
@given(st.lists(hostile_texts(), min_size=3, max_size=4), LINES)
def test_hostile_documents_give_a_lesson_or_an_error(texts: list[str], common: list[str]) -> None:
    lesson = lesson_of(["\n".join([*common, text]) for text in texts])
    if lesson is None:
        return
    names: dict[str, object] = {}
    exec(compile(module_of(lesson), "module", "exec"), names)
    assert names["SOURCE"] == lesson.source
    for preview in lesson.previews:
        checks.check_tape(preview.after)
        checks.check_dump(preview.after, preview.text)
        checks.check_clean_twice(preview.after, Registry.of(lesson.source))


@settings(deadline=None, max_examples=60)
@given(
    head=LINES,
    tail=LINES,
    texts=st.lists(bodies(min_size=3), min_size=3, max_size=4, unique_by=lambda body: body[0]),
)
def test_paragraphs_that_stand_in_one_document_stay(
    head: list[str], tail: list[str], texts: list[list[str]]
) -> None:
    lesson = lesson_of(["\n".join([*head, *body, *tail]) for body in texts])
    if lesson is None:
        return
    for preview, body in zip(lesson.previews, texts, strict=True):
        generic = [block.text for block in preview.before.blocks]
        kept = [block.text for block in preview.after.blocks]
        own = [text for text in body if sum(text in other for other in texts) == 1]
        assert [text for text in kept if text in own] == [text for text in generic if text in own]
