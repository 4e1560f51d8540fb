"""How a page writes its dates: in which language, and whether the day or the month comes first."""

from __future__ import annotations

import datetime as dt
import re
from functools import cached_property

import attrs

from corpuskit.dates import day_of, find_moment, read_machine_moment
from corpuskit.html.head import Head

_SHORT_YEAR = re.compile(r"(?<![\d./])(\d\d([./])\d\d\2)([0-4]\d)(?![\d./])")
_GLUED_TIME = re.compile(r"(?<=\.\d{4})-(?=\d\d:\d\d)")
_YEAR_LAST = re.compile(r"(?<![\d/-])(\d\d?)[/-](\d\d?)[/-](?:19|20)\d\d(?![\d/-])")
_COMPACT = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)T?(\d\d)(\d\d)(?=\d\d)")
# Where "22.08.16" can be the sixteenth of August.
_YEAR_FIRST_LANGUAGES = ("hu", "lt", "zh", "ja", "ko", "mn", "")
# English, and languages of countries that write the month first, or the year.
_ANY_ORDER_LANGUAGES = ("en", "es", "tl", *_YEAR_FIRST_LANGUAGES)
_SUBTAG_LENGTHS = (2, 3)
_SUBTAG_END = re.compile(r"[-_ ,;]")
# What pages write in three letters, though two are the standard; those that name no language.
_SHORT_SUBTAGS = dict(
    pair.split("=")
    for pair in (
        "ara=ar ces=cs cze=cs deu=de ger=de ell=el gre=el eng=en spa=es fil=tl tgl=tl fra=fr fre=fr hun=hu ita=it jpn=ja "
        "kor=ko lit=lt mon=mn nld=nl dut=nl pol=pl por=pt ron=ro rum=ro rus=ru tur=tr ukr=uk uzb=uz zho=zh chi=zh "
        "und= mul= zxx="
    ).split()
)
# Templates come with the language of those who wrote them.
_UNTOLD = ("", "en")
# Where the day is written first, by the codes that end hosts and language tags; codes in use for other things left out.
_DAY_FIRST_COUNTRIES = frozenset(
    "ae al am at au az ba bd be bg by ch cy cz de dk dz ee eg es fr gb ge gh gr hr ie il in iq it jo ke kg kz lb lk lu "
    "lv ma md mk ng nl no nz pk pl pt qa ro rs ru sa si sk sy tj tm tn tr ua uk uz za".split()
)
_DAY_FIRST_SCRIPT = re.compile("[\u0370-\u05ff\u10a0-\u10ff]")
_EPOCH = dt.date(1970, 1, 1)  # what an empty field becomes
_LONGEST = 300
"""Characters of a text in which another date is looked for."""
_MOST_TEXTS = 20_000
"""Texts of a page in which it is."""


@attrs.frozen(eq=False)
class Notation:
    """What a page gives away of how it writes dates."""

    head: Head

    @cached_property
    def language(self) -> str:
        """The primary subtag of the declared language ("uz"), of two letters where it has such; empty where none is."""
        primary = _SUBTAG_END.split(self.head.language or "", maxsplit=1)[0].lower()
        return _SHORT_SUBTAGS.get(primary, primary if len(primary) in _SUBTAG_LENGTHS else "")

    @cached_property
    def day_first(self) -> bool | None:
        """Whether the day comes first in "03/04/2022"; None where nothing tells: neither language nor country nor another date."""
        if self._has_day_first_script or self.language not in _ANY_ORDER_LANGUAGES:
            return True
        if not _DAY_FIRST_COUNTRIES.isdisjoint(self._countries()):
            return True
        pairs = [(int(m[1]), int(m[2])) for m in _YEAR_LAST.finditer(self._shown())]
        day_first = any(first > 12 >= second for first, second in pairs)
        month_first = any(second > 12 >= first for first, second in pairs)
        return None if day_first == month_first else day_first

    def moment(self, text: str) -> dt.date | None:
        """The only date in a line that the page shows."""
        if self._has_day_first_script or self.language not in _YEAR_FIRST_LANGUAGES:
            text = _SHORT_YEAR.sub(r"\g<1>20\3", text)
        text = _GLUED_TIME.sub(" ", text)
        return find_moment(text, self.language, day_first=self._order_of(text))

    def machine_moment(self, text: str) -> dt.date | None:
        """The date that a value meant for machines states; some state it as they show it."""
        moment = read_machine_moment(_COMPACT.sub(r"\1-\2-\3T\4:\5", text)) or self.moment(text)
        return None if moment is None or day_of(moment) == _EPOCH else moment

    def _order_of(self, text: str) -> bool | None:
        return self.day_first if _YEAR_LAST.search(text) else None

    @cached_property
    def _has_day_first_script(self) -> bool:
        """Whether the title is in Greek, Cyrillic, Armenian, Hebrew or Georgian letters, and no language says more."""
        titles = self.head.titles[:1] if self.language in _UNTOLD else ()
        return any(_DAY_FIRST_SCRIPT.search(title) for title in titles)

    def _countries(self) -> tuple[str, str]:
        """The country of the language tag ("gb" of "en-GB"), and that of the host."""
        host = (self.head.address or "").partition("://")[2].partition("/")[0].partition(":")[0]
        return (self.head.language or "").lower().rpartition("-")[2], host.lower().rpartition(".")[
            2
        ]

    def _shown(self) -> str:
        """The short texts of the page, each a line."""
        texts: list[str] = []
        for element in self.head.tree.iter():
            if element.tag not in ("script", "style"):
                both = (element.text, element.tail)
                texts += [text for text in both if text and len(text) <= _LONGEST]
            if len(texts) > _MOST_TEXTS:
                break
        return "\n".join(texts)
