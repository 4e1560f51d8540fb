import codecs
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpuskit import Limits, NotTextError, Page, TooLargeError
from corpuskit.decode import decode

RUSSIAN = "Дожди в долине продлятся несколько дней, сообщили вчера синоптики. " * 4


@pytest.mark.parametrize(
    ("raw", "encoding", "how"),
    [
        (b"plain", "utf-8", "strict"),
        ("Türkiye".encode(), "utf-8", "strict"),
        (codecs.BOM_UTF8 + "Türkiye".encode(), "utf-8", "bom"),
        (codecs.BOM_UTF16_LE + "Türkiye".encode("utf-16-le"), "utf-16-le", "bom"),
        (codecs.BOM_UTF32_BE + "Türkiye".encode("utf-32-be"), "utf-32-be", "bom"),
        ("Rain in the valley".encode("utf-16-le"), "utf-16-le", "zero bytes"),
        ("Rain in the valley".encode("utf-16-be"), "utf-16-be", "zero bytes"),
    ],
)
def test_what_the_bytes_tell_wins(raw: bytes, encoding: str, how: str) -> None:
    decoded = decode(Page(raw, content_type="text/plain; charset=koi8-r"))
    assert (decoded.encoding, decoded.how) == (encoding, how)
    assert decoded.text in ("plain", "Türkiye", "Rain in the valley")
    assert decoded.bom == (how == "bom")


def test_a_header_is_believed_where_the_bytes_are_no_utf8() -> None:
    decoded = decode(Page(RUSSIAN.encode("koi8-r"), content_type="text/plain; charset=koi8-r"))
    assert (decoded.text, decoded.how) == (RUSSIAN, "header")


def test_a_meta_label_is_believed_within_the_first_4_kb() -> None:
    markup = f'<html><head><meta charset="windows-1251"></head><body><p>{RUSSIAN}</p></body></html>'
    decoded = decode(Page(markup.encode("cp1251")))
    assert (decoded.text, decoded.how, decoded.html) == (markup, "meta", True)
    late = (" " * 5000) + markup
    assert decode(Page(late.encode("cp1251"))).how == "guess"


@pytest.mark.parametrize(
    "label", ["base64", "punycode", "unknown-8bit", "utf-16", "rot13", "undefined", "idna"]
)
def test_a_label_that_cannot_be_is_not_believed(label: str) -> None:
    decoded = decode(Page(RUSSIAN.encode("cp1251"), content_type=f"text/plain; charset={label}"))
    assert decoded.encoding in ("cp1251", "utf-8")


def test_without_a_label_a_guess_says_that_it_is_one() -> None:
    decoded = decode(Page(RUSSIAN.encode("cp1251")))
    assert (decoded.text, decoded.how) == (RUSSIAN, "guess")


def test_a_few_broken_bytes_do_not_spoil_utf8() -> None:
    decoded = decode(Page(RUSSIAN.encode() + b"\xff" + RUSSIAN.encode()))
    assert decoded.text == f"{RUSSIAN}\ufffd{RUSSIAN}"
    assert (decoded.encoding, decoded.how, decoded.replaced) == ("utf-8", "guess", 1)


def test_lone_surrogates_and_a_bom_in_a_str_are_counted() -> None:
    decoded = decode(Page("\ufeffa\ud800b\udc00"))
    assert (decoded.text, decoded.replaced, decoded.bom) == ("a\ufffdb\ufffd", 2, True)


@pytest.mark.parametrize(
    "raw", [b"%PDF-1.4 ...", b"\x89PNG\r\n", b"\x1f\x8b\x08", b"PK\x03\x04", bytes(range(256)) * 4]
)
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(NotTextError) as caught:
        decode(Page(raw, name="file.bin"))
    assert caught.value.place == "file.bin"


def test_the_caps_are_by_kind_and_can_be_set() -> None:
    limits = Limits(html=100, text=200)
    page = "<html><body><p>a</p><p>b</p>" + "x" * 100
    assert decode(Page("x" * 200), limits).text
    for too_large in (Page("x" * 201), Page(page), Page(b"x" * 201)):
        with pytest.raises(TooLargeError, match="cap"):
            decode(too_large, limits)


@pytest.mark.parametrize(
    ("text", "content_type", "html"),
    [
        ("<!doctype html><html><body><p>x</p></body></html>", None, True),
        ("\ufeff \n<p>one</p><p>two</p>", None, True),
        ("<p>one</p> and two", None, False),
        ("<div><b>x</b></div>", "text/plain", False),
        ("no tags at all", "text/html; charset=utf-8", True),
        ("<b>bold</b> <i>x</i> <u>y</u>", None, False),
        ("", None, False),
        ("Rain < sun > wind <p></p><p></p>", None, False),
    ],
)
def test_html_or_text(text: str, content_type: str | None, html: bool) -> None:
    assert decode(Page(text, content_type=content_type)).html is html


@given(text=st.text(), encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_text_in_a_unicode_encoding_comes_back(text: str, encoding: str) -> None:
    # The BOM of UTF-16 and a NUL are the BOM of UTF-32.
    if text.startswith(("\ufeff", "\x00")) or (encoding == "utf-8" and not text.isprintable()):
        return
    assert decode(Page(text.encode(encoding), content_type="text/plain")).text == text


def test_a_packed_page_is_unpacked_first() -> None:
    markup = f"<html><body><div><p>{RUSSIAN}</p></div></body></html>"
    plain = decode(Page(markup.encode()))
    packed = gzip.compress(markup.encode("cp1251"))
    decoded = decode(Page(packed, content_type="text/html; charset=windows-1251"))
    assert (decoded.text, decoded.how, decoded.html) == (markup, "header", True)
    assert decode(Page(gzip.compress(markup.encode()))) == plain
    assert plain.markup == markup.encode()


def test_all_members_of_packed_data_are_read() -> None:
    packed = gzip.compress(b"one ") + gzip.compress(b"") + gzip.compress(b"two") + b"\0\0"
    assert decode(Page(packed)).text == "one two"


@pytest.mark.parametrize("content_type", ["text/html", None])
def test_packed_data_are_unpacked_no_further_than_the_cap(content_type: str | None) -> None:
    bomb = gzip.compress(b"<p>" * 1000 + b" " * 1_000_000)
    with pytest.raises(TooLargeError) as caught:
        decode(Page(bomb, content_type=content_type), Limits(html=10_000, text=20_000))
    assert "10,000 for HTML" in caught.value.problem


def test_packed_text_may_be_as_large_as_text() -> None:
    text = "".join(f"Line {n * n} of {n} lines of text.\n" for n in range(1000))
    limits = Limits(html=10_000, text=len(text))
    assert decode(Page(gzip.compress(text.encode())), limits).text == text
    with pytest.raises(TooLargeError):
        decode(Page(gzip.compress(text.encode() + b"."), content_type="text/plain"), limits)


@pytest.mark.parametrize("raw", [b"\x1f\x8bnonsense", gzip.compress(b"a page" * 99)[:-20]])
def test_broken_packed_data_are_named(raw: bytes) -> None:
    with pytest.raises(NotTextError, match="gzip"):
        decode(Page(raw))


@pytest.mark.parametrize("behind", [b"words behind", b"\0\0 \0", b"\x1f"])
def test_what_stands_behind_packed_data_is_not_dropped(behind: bytes) -> None:
    with pytest.raises(NotTextError, match="behind the gzip data") as caught:
        decode(Page(gzip.compress(b"a page") + behind))
    assert repr(behind) in caught.value.problem


def test_what_was_packed_twice_is_no_text() -> None:
    with pytest.raises(NotTextError, match="gzip"):
        decode(Page(gzip.compress(gzip.compress(b"a page"))))
