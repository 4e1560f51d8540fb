"""Bytes to text, and whether that text is a page or a dump.

What is packed with gzip is unpacked first. The order of trust is measured: a BOM, the zero bytes of UTF-16, strict UTF-8, the label of the HTTP header or of
the page's first 4 KB, then a guess that says that it is one. A label comes after UTF-8 because text that
reads as UTF-8 hardly ever is anything else, while labels are often wrong.
"""

from __future__ import annotations

import codecs
import re
import zlib
from functools import cached_property
from typing import NamedTuple

import attrs

from corpuskit.errors import NotTextError, TooLargeError
from corpuskit.model import Page

MB = 1_000_000


@attrs.frozen
class Limits:
    """Size caps in bytes (characters for a str). What is larger is refused, never cut."""

    html: int = 20 * MB
    text: int = 64 * MB


DEFAULT_LIMITS = Limits()


@attrs.frozen
class Decoded:
    """Text without its BOM, and how it was read.

    `how` is bom, zero bytes, strict, header, meta, guess or str; `replaced` counts what became U+FFFD. `markup` is the
    same text for a parser: what was read, where that is UTF-8 without characters that Unicode says are none.
    """

    encoding: str
    how: str
    replaced: int = 0
    bom: bool = False
    html: bool = False
    markup: bytes | str = attrs.field(default="", repr=False)

    @cached_property
    def text(self) -> str:
        """The text, which nobody asks for of most pages: it is made when it is."""
        return self.markup if isinstance(self.markup, str) else self.markup.decode("utf-8")


class _Reading(NamedTuple):
    encoding: str
    how: str
    bom: int = 0


# UTF-32 before UTF-16, since the one's BOM begins with the other's.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BOM = "\ufeff"
"""The mark of the order of bytes, as text has it: it is dropped where a text begins."""

_GZIP = b"\x1f\x8b"
_SIGNATURES = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "a PNG image",
    b"GIF8": "a GIF image",
    b"\xff\xd8\xff": "a JPEG image",
    b"PK\x03\x04": "a ZIP archive or office document",
    _GZIP: "gzip data",
    b"\x28\xb5\x2f\xfd": "zstd data",
    b"BZh": "bzip2 data",
    b"\xfd7zXZ": "xz data",
    b"\x7fELF": "a program",
}
_SAMPLE = 16 * 1024
_PART = 32 * 1024
_HEAD = 100_000
"""Bytes or characters in which a page shows that it is one."""
_TIGHTEST = 100
"""How many times its packed size a text can be: prose is four times, a log perhaps thirty."""

# The encodings of the WHATWG's standard, by Python's names: a label may name no other codec (Python also
# has "base64", "punycode" and the like), and a guess may be no other.
_ENCODINGS = tuple(
    "cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13"
    " iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman cp874 cp1250 cp1251 cp1252 cp1253 cp1254"
    " cp1255 cp1256 cp1257 cp1258 mac-cyrillic gbk gb18030 gb2312 big5 big5hkscs euc_jp iso2022_jp"
    " shift_jis cp932 euc_kr cp949".split()
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_NON_ASCII = re.compile(rb"[\x80-\xff]")

_OPENING = re.compile(
    r"\s{0,1000}(?:<!doctype|<\?xml|</?(?:html|head|body|address|article|aside|blockquote|center|div|dl|dt|dd"
    r"|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|tr|ul"
    r"|meta|title|link|script|style|noscript)\b|<!--)",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9:-]{0,60}[\s/>]")
_TAGS_OF_A_PAGE = 4


def decode(page: Page, limits: Limits = Limits()) -> Decoded:
    """The text of `page`, without a BOM, with U+FFFD for whatever cannot be text.

    Raises:
        TooLargeError: the input is above the cap of its kind.
        NotTextError: the input is a known binary format, or bytes that read as no encoding, or holds more than its gzip
            data.
    """
    size = len(page.body)
    _check_size(page, size, max(limits.html, limits.text), "any input")
    if isinstance(page.body, str):
        decoded = _clean(page.body, _Reading("str", "str"))
    else:
        raw = page.body
        if raw.startswith(_GZIP):
            raw = _unpacked(page, raw, limits)
            size = len(raw)
        decoded = _decode_bytes(page, raw)
    html = _is_html(page.content_type, decoded.markup)
    _check_size(page, size, *((limits.html, "HTML") if html else (limits.text, "text")))
    return attrs.evolve(decoded, html=html)


def _check_size(page: Page, size: int, limit: int, kind: str) -> None:
    if size > limit:
        unit = "bytes" if isinstance(page.body, bytes) else "characters"
        raise TooLargeError(
            page.place,
            f"{size:,} {unit}, above the cap of {limit:,} for {kind}",
            "split it, or raise the cap by Limits (on the command line by --max-mb)",
        )


def _unpacked(page: Page, raw: bytes, limits: Limits) -> bytes:
    """What `raw` is the gzip of, all its members, read no further than the cap: a megabyte can hold a gigabyte.

    Up to the cap for HTML nobody needs to know what it is; what is more has to be text, and packed no tighter than text is.
    """
    parts: list[bytes] = []
    size, limit, kind, most = 0, limits.html, "HTML", _TIGHTEST * len(raw)
    while raw.startswith(_GZIP):
        member = zlib.decompressobj(31)
        while not member.eof:
            try:
                part = member.decompress(raw, limit + 1 - size)
            except zlib.error as error:
                raise NotTextError(
                    page.place, f"broken gzip data: {error}", "fetch it again"
                ) from None
            if not part and not member.eof:
                raise NotTextError(page.place, "the gzip data end too early", "fetch it again")
            parts.append(part)
            size += len(part)
            raw = member.unconsumed_tail
            if size > limit and kind == "HTML":
                start = parts[0][: _SAMPLE * 8]
                if size < most and not _is_html(page.content_type, start):
                    limit, kind = max(limit, limits.text), "text"
            _check_size(page, size, limit, f"{kind}, unpacked so far")
        raw = member.unused_data
    if raw.strip(b"\0"):  # zeros fill a block up
        raise NotTextError(
            page.place,
            f"{len(raw):,} bytes behind the gzip data are none: {raw[:20]!r}",
            "unpack it first, or fetch it again",
        )
    return b"".join(parts)


def _decode_bytes(page: Page, raw: bytes) -> Decoded:
    for signature, kind in _SIGNATURES.items():
        if raw.startswith(signature):
            raise NotTextError(
                page.place, f"this is {kind}, not text", "unpack or convert it first"
            )
    reading = _bom(raw) or _zero_bytes(raw)
    if reading is None:
        markup = _utf8(raw)
        if markup is not None:
            return Decoded("utf-8", "strict", markup=markup)  # a BOM was looked for before
        reading = _label(page, raw) or _guess(page, raw)
    return _clean(raw[reading.bom :].decode(reading.encoding, "replace"), reading)


def _utf8(raw: bytes) -> bytes | str | None:
    """`raw` where it is UTF-8, or its text where that holds U+FFFE or U+FFFF; None where it is not.

    It is read in parts that a processor's cache can hold: the whole text of a page would cost more, and nobody asks for it.
    """
    view, at = memoryview(raw), 0
    try:
        while at < len(raw):
            stop = at + _PART
            text, read = codecs.utf_8_decode(view[at:stop], "strict", stop >= len(raw))
            if "\ufffe" in text or "\uffff" in text:
                return raw.decode("utf-8")
            at += read
    except UnicodeDecodeError:
        return None
    return raw


def _bom(raw: bytes) -> _Reading | None:
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return _Reading(encoding, "bom", len(bom))
    return None


def _zero_bytes(raw: bytes) -> _Reading | None:
    """UTF-16 without a BOM: of text in an alphabet nearly every other byte is zero, or very small."""
    head = raw[:4096]
    if 0 not in head:
        return None
    # Greek, Cyrillic, Hebrew and Arabic letters have 3 to 6 there, and only spaces zeros.
    even, odd = (sum(map(part.count, range(7))) for part in (head[::2], head[1::2]))
    half = len(head) // 2
    if half >= 2 and odd > 0.6 * half and even < 0.05 * half:
        return _Reading("utf-16-le", "zero bytes")
    if half >= 2 and even > 0.6 * half and odd < 0.05 * half:
        return _Reading("utf-16-be", "zero bytes")
    return None


def _label(page: Page, raw: bytes) -> _Reading | None:
    """What the header or the page's head says, where bytes that ASCII readers can read can be that."""
    from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding

    for how, label in (
        ("header", http_content_type_encoding(page.content_type)),
        ("meta", html_body_declared_encoding(raw[:4096])),
    ):
        if label in _ENCODINGS:
            return _Reading(label, how)
        # UTF-8 was tried, and bytes whose label can be read are no UTF-16, 32 or 7: some bytes are broken.
        if label and label.startswith("utf"):
            return _Reading("utf-8", how)
    return None


def _guess(page: Page, raw: bytes) -> _Reading:
    """UTF-8 where only a little of it is broken, else what charset-normalizer makes of a sample."""
    if len(_BINARY.findall(raw[:_SAMPLE])) > 0.02 * len(raw[:_SAMPLE]):
        raise NotTextError(page.place, "these bytes are no text in any encoding", "check the file")
    sample = raw[:_SAMPLE]
    broken = sample.decode("utf-8", "replace").count("�")
    if broken <= 0.1 * len(_NON_ASCII.findall(sample)):
        return _Reading("utf-8", "guess")
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_ENCODINGS)).best()
    return _Reading(best.encoding if best else "cp1252", "guess")


def _clean(text: str, reading: _Reading) -> Decoded:
    bom = bool(reading.bom) or text.startswith(BOM)
    if text.startswith(BOM):
        text = text[1:]
    replaced = 0
    # Only a str can hold lone surrogates, and only lenient decoding puts U+FFFD in.
    if reading.how == "str" and not text.isascii():
        text, replaced = replace_surrogates(text)
    elif reading.how != "str":
        replaced = text.count("�")
    return Decoded(reading.encoding, reading.how, replaced, bom, markup=text)


def replace_surrogates(text: str) -> tuple[str, int]:
    """`text` with U+FFFD for each lone surrogate, and how many there were."""
    return _SURROGATES.subn("�", text)


def _is_html(content_type: str | None, markup: bytes | str) -> bool:
    kind = (content_type or "").partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return True
    if kind == "text/plain":
        return False
    head = markup[:_HEAD]
    text = head.decode("utf-8", "replace") if isinstance(head, bytes) else head
    if not _OPENING.match(text):
        return False
    tags = _TAG.finditer(text)
    return sum(1 for _ in zip(range(_TAGS_OF_A_PAGE), tags, strict=False)) == _TAGS_OF_A_PAGE
