"""How lines are looked up: what is found by shortcuts is what the definition says."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

from corpuskit import Body, Category, Rule
from corpuskit.body import Keys, first_word, key_of
from corpuskit.decode import _PART, decode
from corpuskit.memo import Memo
from corpuskit.model import Page, RuleRef
from corpuskit.ruleset import Asked, BoundRule, Rank, RuleSet
from corpuskit.text.calls import calls_in
from corpuskit.text.captions import is_caption, is_counted
from corpuskit.text.credits import is_credit
from corpuskit.text.marks import _is_unmarked, _telling_words
from corpuskit.text.rights import is_rights

# Few words, so that lines, triggers and first words meet; marks, digits and scripts that have no spaces among them.
WORDS = (
    "read",
    "Read",
    "next",
    "more",
    "12",
    "08:15",
    "—",
    "«",
    "***",
    "l'été",
    "阅读",
    "ภาพจาก",
    "ŉ",
)
lines = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
triggers = st.frozensets(
    st.one_of(
        lines.map(lambda line: key_of(line).folded), lines.map(lambda line: key_of(line).word)
    ),
    max_size=12,
)


def holds(body: Body, n: int, wanted: frozenset[str]) -> bool:
    key = body.keys[n]
    return key.folded in wanted or key.word in wanted


@given(st.lists(lines, max_size=8), triggers)
def test_a_line_is_found_by_itself_and_by_its_first_word(
    texts: list[str], wanted: frozenset[str]
) -> None:
    body = Body.of(*texts)
    assert body.find(wanted) == [n for n in range(len(texts)) if holds(body, n, wanted)]


@given(st.lists(lines, max_size=8), st.lists(st.sampled_from(("ea", "read", " ", "阅", "—"))))
def test_a_line_is_found_by_what_it_holds(texts: list[str], needles: list[str]) -> None:
    body = Body.of(*texts)
    holding = [n for n, text in enumerate(texts) if any(map(text.__contains__, needles))]
    assert body.holding(*needles) == holding


plain_words = st.one_of(
    st.sampled_from(sorted(_telling_words())),
    st.sampled_from(("The", "harbour", "opens", "Photo", "Getty", "AP", "2024", "-", "&", "Ünye")),
)


@given(st.sampled_from(("", "• ", "- ")), st.lists(plain_words, min_size=1, max_size=6))
def test_a_line_that_is_passed_by_has_no_mark(bullet: str, words: list[str]) -> None:
    """The glance that settles most lines says of none that it has no mark which the closer look finds."""
    text = bullet + " ".join(words)
    key = key_of(text)
    if _is_unmarked(text, key):
        assert not is_caption(text)
        assert not is_counted(text)
        assert not is_credit(key)
        assert not is_rights(key.folded)
        assert not calls_in(key.folded)


@given(st.lists(st.text(max_size=3)), st.integers(1, 4))
def test_what_is_remembered_is_what_was_worked_out(texts: list[str], most: int) -> None:
    memo = Memo(str.upper, most=most, longest=2)
    for text in texts:
        assert memo[text] == text.upper()
        assert len(memo) <= most
        assert all(len(known) <= 2 for known in memo)


@given(st.lists(lines, max_size=8), st.lists(st.none() | triggers, max_size=6))
def test_a_rule_wakes_where_a_line_is_a_trigger(
    texts: list[str], wanted: list[frozenset[str] | None]
) -> None:
    body = Body.of(*texts)
    bound = [
        BoundRule(
            Rule(f"r{n}", Category.OTHER, lambda _: (), words), RuleRef("toy", f"r{n}"), Rank.PACK
        )
        for n, words in enumerate(wanted)
    ]
    awake = [
        by
        for by, words in zip(bound, wanted, strict=True)
        if words is None or any(holds(body, n, words) for n in range(len(texts)))
    ]
    assert RuleSet(tuple(bound)).awake(body, Asked.FIRST) == awake


@given(st.lists(lines | st.text(max_size=300), max_size=8))
def test_keys_are_those_of_each_line(texts: list[str]) -> None:
    keys = Keys.of(texts)
    assert list(keys) == [key_of(text) for text in texts]
    assert list(keys.take(range(0, len(texts), 2))) == list(keys)[::2]
    assert all(first_word(key.word) == key.word for key in keys)


@given(st.lists(lines, max_size=4), st.lists(lines, max_size=4))
def test_a_body_with_other_blocks_has_their_keys(before: list[str], after: list[str]) -> None:
    read = Body.of(*before)
    assert len(read.keys) == len(before)
    other = Body.of(*after)
    changed = attrs.evolve(read, blocks=other.blocks, gaps=other.gaps)
    assert changed.keys == other.keys
    assert changed.index == other.index
    assert read.titled("A title").keys == read.keys


@given(
    st.integers(-4, 4), st.sampled_from("aж€🌧\uffff"), st.sampled_from((b"", b"\x80", b"\xe2\x82"))
)
def test_a_long_page_reads_as_if_at_once(shift: int, mark: str, broken: bytes) -> None:
    raw = b"x" * (_PART + shift) + mark.encode() * _PART + broken
    decoded = decode(Page(raw, content_type="text/html"))
    assert decoded.text == raw.decode("utf-8", "replace")
    assert (decoded.how == "strict") == (not broken)
    assert isinstance(decoded.markup, bytes) == (not broken and mark != "\uffff")
