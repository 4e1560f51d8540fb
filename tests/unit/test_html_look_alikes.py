"""Dates on pages as the content systems of Eastern Europe and Central Asia write them: invented pages, one idea each."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from corpuskit.html import open_page
from corpuskit.html.head import Head
from corpuskit.html.metadata import read_metadata
from corpuskit.html.notation import Notation
from corpuskit.model import Page

DAY = dt.date(2024, 3, 12)
TITLE = "Жители посёлка получили новую школу на берегу реки"
ENGLISH = "Villagers by the river get a new school after a decade"
OTHERS = (
    "Совсем другая новость этого дня",
    "Ярмарка мёда прошла на площади",
    "Погода на неделю в нашем регионе",
)
PROSE = (
    "<p>Школу построили за два года, рассказали в управе района, и в ней откроют спортивный зал.</p>"
    * 4
)
FOOT = "<div id=foot>© 2010-2024 Вестник. Свидетельство о регистрации от 01.02.2010 г.</div>"
SIDE = "<div class=right-col><ul>{}</ul></div>".format(
    "".join(
        f"<li><a href=/n/{n}>{text}</a><span class=date>1{n}.03.2024</span></li>"
        for n, text in enumerate(OTHERS)
    )
)


def date_of(
    body: str,
    head: str = "",
    *,
    lang: str = "",
    title: str = f"{TITLE} - Вестник",
    url: str | None = None,
) -> dt.date | None:
    markup = (
        f"<!DOCTYPE html><html lang='{lang}'><head><title>{title}</title>{head}</head>"
        f"<body>{body}</body></html>"
    )
    return read_metadata(open_page(Page(markup, url), markup)).published


def around(line: str) -> str:
    """A page with a menu, an article whose date stands in `line`, a list of others and a footer."""
    return (
        f"<div id=top><a href=/>Вестник</a><ul class=menu><li><a href=/n>Новости</a></li></ul></div>"
        f"<div class=content><h1>{TITLE}</h1>{line}<div class=text>{PROSE}</div></div>{SIDE}{FOOT}"
    )


SYSTEMS = {
    "DataLife Engine": [
        f"<div id=dle-content><h1 class=title>{TITLE}</h1><ul class=story_info><li class=story_date>12-03-2024, 14:05"
        f"</li><li>Просмотров: 310</li></ul>{PROSE}</div>{SIDE}",
        f"<div class='base fullstory'><h2 class=btl>{TITLE}</h2><p class=binfo>Автор: <a href=/user/a/>a</a> от "
        f"<a href=/2024/03/12/>12-03-2024, 14:05</a>, посмотрело: 310</p>{PROSE}</div>",
        around("<div class=meta><a href=/2024/03/12/>12 март 2024</a> | Раздел: <a href=/s/>Жизнь</a></div>"),
        f"<h1>{TITLE}</h1>{PROSE}<div class=mlink><span>Категория: <a href=/o>Жизнь</a></span>"
        f" <span>Дата: 12-03-2024, 14:05</span></div>{SIDE}{FOOT}",
        f"<table><tr><td class=ntitle>{TITLE}</td></tr><tr><td class=stext>Опубликовано: 12-03-2024, 14:05</td></tr>"
        f"<tr><td class=news>{PROSE}</td></tr></table>",
        f"<h1>{TITLE}</h1><span class=date>12.03.2024</span>{PROSE}"
        "<div class=comm-item><span class=comm-date>14 март 2024 10:00</span></div>",
    ],
    "Bitrix": [
        around("<div class=news-date>12 Март 2024</div>"),
        f"<div class=news-detail><span class=news-date-time>12.03.2024</span><h3>{TITLE}</h3>{PROSE}</div>{SIDE}",
        f"<h1 id=pagetitle>{TITLE}</h1><div class='detail wrapper'><div class=period><span class=date>12 марта 2024"
        f"</span></div>{PROSE}</div>",
        f"<h1>{TITLE}</h1><div class=detail><div class=detail__date>12.03.2024, 14:05</div>{PROSE}</div>{SIDE}",
    ],
    "WordPress": [
        around("<span class=posted-on><time class='entry-date published' datetime=2024-03-12T14:05:00+05:00>12.03.2024"
               "</time><time class=updated datetime=2024-04-01T10:00:00+05:00>01.04.2024</time></span>"),
        around("<span class=jeg_meta_date><a>მარტი 12, 2024</a></span>"),
        around("<abbr class=published title=2024-03-12T14:05:00+0500>вчера</abbr>"),
        around("<p class=postmeta>12.03.2024 | <a>Жизнь</a></p>"),
        around("<span class=updated>12.03.2024</span>"),
    ],
    "Joomla": [
        f"<div itemscope itemtype=https://schema.org/Article><h1 itemprop=headline>{TITLE}</h1><dl><dd class=published>"
        "<time datetime=2024-03-12T14:05:00+06:00 itemprop=datePublished>Опубликовано: 12 марта 2024</time></dd>"
        "<dd class=modified><time datetime=2024-05-12T14:05:00+06:00 itemprop=dateModified>Обновлено: 12 мая 2024"
        f"</time></dd></dl>{PROSE}</div>",
        f"<table><tr><td class=contentheading>{TITLE}</td></tr><tr><td class=createdate>12.03.2024 14:05</td></tr>"
        f"<tr><td>{PROSE}</td></tr><tr><td class=modifydate>Последнее обновление ( 15.03.2024 09:00 )</td></tr></table>",
    ],
    "Drupal": [
        around("<div class=submitted><span property='dc:date dc:created' content=2024-03-12T14:05:00+06:00>Вт, "
               "12/03/2024 - 14:05</span></div>"),
        around("<div class=submitted>Вт, 12/03/2024 - 14:05</div>"),
    ],
    "uCoz": [
        f"<div class=eTitle>{TITLE}</div><div class=eMessage>{PROSE}</div><div class=eDetails>Просмотров: 310 |"
        " Добавил: <a>a</a> | Дата: <span title=14:05>12.03.2024</span></div>",
    ],
    "parts by their place": [
        f"<article><h1>{TITLE}</h1>{PROSE}<footer class=entry-meta><span class=posted-on>12.03.2024</span></footer></article>",
        f"<article><h1>{TITLE}</h1>{PROSE}<footer><time datetime=2024-03-12></time></footer></article>"
        "<footer><time datetime=2024-03-14></time></footer>",
        f"<h1>{TITLE}</h1><div class=article-top><span>12.03.2024</span></div>{PROSE}",
        f"<h1>{TITLE}</h1><div class=post-top><div class=m><span class=date>12.03.2024</span></div></div>{PROSE}",
        f"<div class=elementor-widget><h1>{TITLE}</h1></div><div class=elementor-widget><div class=elementor-widget-box>"
        f"<span>12.03.2024</span></div></div>{PROSE}",
    ],
    "by hand": [
        around("<p><i>12 марта 2024 г. 14:05</i></p>"),
        around("<div><font color=gray size=1>12.03.2024 14:05</font></div>"),
        around("<div class=info>14:05 | 12 марта 2024 | Общество | Просмотры: 1 204</div>"),
        around("<div class=d>12.03.24 14:05</div>"),
        around("<span>12/03/24</span>"),
        around("<span class=small>(12.03.2024)</span>"),
        around("<div class=tarix>12.03.2024 [14:05]</div>"),
        around("<div class=x>Data: 12-03-2024, 14:05</div>"),
        around("<span class=date data-time=1710234300>час назад</span>"),
        around("<label>Дата:</label> <span>12.03.2024</span>"),
        around("<p class=dateline>Алматы. 12 марта 2024 г.</p>"),
        around("<i class='fa fa-clock'></i>&nbsp;12.03.2024&nbsp;<i class='fa fa-eye'></i>&nbsp;1203"),
        f"<td><b>{TITLE}</b><br><small>12/03/2024</small><br><br>{PROSE}</td>",
        f"<h1>Новости</h1><h2>{TITLE}</h2><div class=date>12.03.2024</div>{PROSE}",
        f"<h1><img src=l.png>Вестник</h1><span class=date>15.03.2024</span><div class=tit>{TITLE}</div>"
        f"<div class=date>12.03.2024</div>{PROSE}",
        f"<h3 class=t><a href=/n5>{TITLE}</a></h3><span class=d>12.03.2024</span>{PROSE}{SIDE}",
        f"<h1>{TITLE}</h1>{PROSE}<p align=right><i>12.03.2024</i></p>{FOOT}",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(body, id=f"{name}-{n}")
        for name, bodies in SYSTEMS.items()
        for n, body in enumerate(bodies)
    ],
)
def test_the_date_that_a_system_shows(body: str) -> None:
    assert date_of(body) == DAY


@pytest.mark.parametrize(
    "line",
    [
        "<div>Опубликовано: 12.03.2024 14:05 Обновлено: 15.03.2024 09:00</div>",
        "<span>Опубликовано 12.03.2024</span><span>Изменено 15.03.2024</span>",
        "<div class=post-modified>Обновлено: 15.03.2024</div><div class=post-date>12.03.2024</div>",
        "<div>Обновлено: 15.03.2024 10:00</div><div>Создано: 12.03.2024 14:05</div>",
        "<div><b>Изменено:</b> <span>15.03.2024 10:00</span></div><div><b>Создано:</b> <span>12.03.2024 14:05</span></div>",
        "<time class='dt updated'>15.03.2024</time><p>12.03.2024</p>",
        "<p>Aktualisiert: 15.03.2024, 10:27</p><p>12.03.2024</p>",
        "<p class=meta>Last updated: 15 March 2024, 10:00 | Published: 12 March 2024, 14:05</p>",
        "<p>Giriş Tarihi: 12.03.2024 14:05 Son Güncelleme: 15.03.2024 09:00</p>",
        "<div>Data publikacji: 12.03.2024, 14:05, ostatnia aktualizacja: 15.03.2024, 9:00</div>",
        "<dl><dt>Дата публикации</dt><dd>12.03.2024</dd><dt>Дата изменения</dt><dd>15.03.2024</dd></dl>",
    ],
)
def test_the_last_change_is_not_the_publication(line: str) -> None:
    assert date_of(around(line)) == DAY


def test_the_day_in_a_pages_head_is_not_the_articles() -> None:
    top = (
        "<div class=a><b></b><time datetime=2024-03-15>15 марта</time>" + "<i></i>" * 20 + "</div>"
    )

    assert date_of(f"{top}<h1>{TITLE}</h1><div class=d>12.03.2024</div>{PROSE}") == DAY


DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2049, 12, 31))
GENITIVES = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
)
FORMS = [
    "{0:%d.%m.%Y}", "{0:%d.%m.%y}", "{0:%d/%m/%Y}", "{0:%d-%m-%Y}, 14:05", "{0:%Y-%m-%d} 14:05", "14:05 | {0:%d.%m.%Y}",
    "{0.day} {1} {0.year}", "{0.day} {1} {0.year} г.", "{1} {0.day}, {0.year}", "{0.year}, {0.day} {1}",
]  # fmt: skip


@given(
    day=DAYS,
    form=st.sampled_from(FORMS),
    tag=st.sampled_from(["p", "div", "span", "time", "td", "i"]),
)
def test_whatever_the_day_and_the_form_it_is_read(day: dt.date, form: str, tag: str) -> None:
    line = form.format(day, GENITIVES[day.month - 1])

    assert date_of(around(f"<{tag}>{line}</{tag}>")) == day


@given(published=DAYS, other=DAYS)
def test_whatever_the_days_the_last_change_is_not_the_publication(
    published: dt.date, other: dt.date
) -> None:
    line = f"<div>Обновлено: {other:%d.%m.%Y}. Опубликовано: {published:%d.%m.%Y}</div>"

    assert date_of(around(line)) == published


@given(days=st.lists(DAYS, min_size=1, max_size=6))
def test_whatever_the_days_of_others_they_are_not_the_articles(days: list[dt.date]) -> None:
    others = "".join(
        f"<div><i class=date>{day:%d.%m.%Y}</i> <a href=/n>{OTHERS[0]}</a></div>" for day in days
    )

    assert date_of(f"<div>{others}</div><h1>{TITLE}</h1>{PROSE}<div>{others}</div>") is None


@given(text=st.text(max_size=60), name=st.text("abdeimost -_", max_size=12))
def test_any_line_by_the_heading_is_survived(text: str, name: str) -> None:
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace("\0", "")

    date_of(f"<h1>{TITLE}</h1><div class='{name}' title='{name}'>{shown}</div>{PROSE}")


CARDS = "".join(
    f"<div class=c><img src=x><time datetime=2024-03-1{n}T10:00>1{n} марта</time><h4><a href=/n{n}>{text}</a></h4></div>"
    for n, text in enumerate(OTHERS, 4)
)
LINKED_CARDS = "".join(
    f"<a class=c href=/n{n}><h3>{text}</h3><time datetime=2024-03-1{n}T10:00>1{n} марта</time></a>"
    for n, text in enumerate(OTHERS, 4)
)
ITEMS = "".join(
    f"<div class=news-item><div class=news-date>1{n}.03.2024</div><div class=t><a href=/n{n}>{text}</a></div></div>"
    for n, text in enumerate(OTHERS, 4)
)


@pytest.mark.parametrize("others", [CARDS, LINKED_CARDS, ITEMS, SIDE])
def test_dates_of_other_articles_are_theirs(others: str) -> None:
    assert (
        date_of(f"<div>{others}</div><h1>{TITLE}</h1><div class=d>12.03.2024</div>{PROSE}") == DAY
    )
    assert (
        date_of(f"<h1>{TITLE}</h1><ul class=m><li>12.03.2024</li></ul>{PROSE}<div>{others}</div>")
        == DAY
    )
    assert date_of(f"<h1>{TITLE}</h1>{PROSE}<div>{others}</div>") is None
    assert date_of(f"<div>{others}</div><h1>{TITLE}</h1>{PROSE}") is None


@pytest.mark.parametrize(
    "body",
    [
        f"<div class=rates><span>Курс валют на 15.03.2024</span></div><h1>{TITLE}</h1>{PROSE}",
        f"<h1>{TITLE}</h1>{PROSE}<div class=low>Свидетельство о регистрации №123 от 12.05.2015 г.</div>",
        f"<h1>{TITLE}</h1>{PROSE}<div class=low><p>Лицензия</p><p>Выдана 12.05.2015</p></div>",
        f"<h1>{TITLE}</h1>{PROSE}<div id=comments><div><b>Иван</b> <span class=date>14.03.2024 10:00</span></div></div>",
        f"<h1>{TITLE}</h1><div>Последнее обновление: 15.03.2024 10:00</div>{PROSE}",
        f"<h1>{TITLE}</h1><p class=event-date>15.03.2024</p>{PROSE}",
        f"<h1>{TITLE}</h1>{PROSE}<div class=deadline><span class=date>15.03.2024</span></div>",
        f"<h1>{TITLE}</h1>{PROSE}<div itemprop=comment itemscope class=comment><time itemprop=datePublished"
        " datetime=2024-03-14>14.03</time></div>",
    ],
)
def test_other_dates_are_none_of_publication(body: str) -> None:
    assert date_of(body) is None


@pytest.mark.parametrize(
    "value",
    [
        "2024-03-12 14:05:00 +0500", "12.03.2024 14:05", "2024-03-12T14:05:00+0500", "2024/03/12 14:05",
        "Tue, 12 Mar 2024 14:05:00 +0500", "Tue Mar 12 2024 14:05:00 GMT+0500 (Uzbekistan Standard Time)",
        "2024-3-12T9:05:00+05:00", "1710234300000", "12 марта 2024, 14:05", "20240312T140500", "2024-03-12T14:05:00+05:00Z",
        "12-03-2024 14:05", "12/03/2024 14:05", "12.03.24 14:05", "March 12, 2024, 2:05 pm", "2024-03-12T14:05:00&#43;05:00",
    ],
)  # fmt: skip
def test_data_in_odd_formats(value: str) -> None:
    block = json.dumps({"@type": "NewsArticle", "headline": TITLE, "datePublished": value})
    head = f"<script type=application/ld+json>{block}</script>"

    assert date_of(f"<h1>{TITLE}</h1>{PROSE}", head, lang="ru") == DAY


@pytest.mark.parametrize(
    "value", ["", "0000-00-00T00:00:00", "1970-01-01T03:00:00+03:00", "-0001-11-30T00:00:00+02:30"]
)
def test_an_empty_field_is_no_date(value: str) -> None:
    head = f"<meta property=article:published_time content='{value}'>"

    assert date_of(around("<span class=date>12.03.2024</span>"), head) == DAY


@pytest.mark.parametrize(
    "path",
    [
        "/20240312/shkola.html",
        "/shkola-12032024.html",
        "/12-03-2024/shkola",
        "/n/2024_03_12_x",
        "/news/20240312140500",
    ],
)
def test_the_address_names_the_day(path: str) -> None:
    assert date_of(f"<h1>{TITLE}</h1>{PROSE}", url=f"https://vestnik.example{path}") == DAY


def test_figures_that_could_be_an_articles_number_yield_to_what_is_shown() -> None:
    url = "https://vestnik.example/news/20191231"

    assert date_of(around("<span class=date>12.03.2024</span>"), url=url) == DAY
    assert date_of(f"<h1>{TITLE}</h1>{PROSE}", url=url) == dt.date(2019, 12, 31)


def test_the_windows_title_may_hold_the_date() -> None:
    assert (
        date_of(f"<div class=t>{TITLE}</div>{PROSE}", title=f"{TITLE} - 12 Марта 2024 - Новости")
        == DAY
    )


@pytest.mark.parametrize(
    ("lang", "subtag"),
    [
        ("uz-Latn", "uz"),
        ("ru_RU", "ru"),
        ("EN", "en"),
        ("fil", "tl"),
        ("fil-PH", "tl"),
        ("eng", "en"),
        ("hsb", "hsb"),
        ("und", ""),
        ("english", ""),
        ("", ""),
    ],
)
def test_a_language_is_its_primary_subtag(lang: str, subtag: str) -> None:
    tree = etree.fromstring(f"<html lang='{lang}'/>", etree.HTMLParser())
    assert Notation(Head(tree, None)).language == subtag


@pytest.mark.parametrize("lang", ["ru", "tr", "az", "uz-Latn", "ka", "ro", "pl"])
def test_a_declared_language_tells_the_order(lang: str) -> None:
    assert date_of(f"<h1>{ENGLISH}</h1><p>12/03/2024</p>{PROSE}", lang=lang, title=ENGLISH) == DAY


def test_the_letters_of_the_title_tell_the_order_where_a_template_says_english() -> None:
    assert date_of(f"<h1>{TITLE}</h1><p>12/03/2024</p>{PROSE}", lang="en-US") == DAY
    assert (
        date_of(f"<h1>{ENGLISH}</h1><p>12/03/2024</p>{PROSE}", lang="en-US", title=ENGLISH) is None
    )


@pytest.mark.parametrize(
    ("lang", "url", "day"),
    [
        ("en-GB", "https://villager.example/a", DAY),
        ("en-US", "https://villager.example.kz/a", DAY),
        ("en", "https://villager.example/a.kz", None),
        ("en-US", None, None),
    ],
)
def test_the_country_tells_the_order(lang: str, url: str | None, day: dt.date | None) -> None:
    body = f"<h1>{ENGLISH}</h1><p>12/03/2024</p>{PROSE}"

    assert date_of(body, lang=lang, title=ENGLISH, url=url) == day


def test_of_several_articles_in_data_the_titled_one_is_the_pages() -> None:
    nodes = [
        {
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": f"2024-03-{day}",
            "author": "Ann Lee",
        }
        for title, day in ((OTHERS[0], 14), (TITLE, 12), (OTHERS[1], 13))
    ]
    head = f"<script type=application/ld+json>{json.dumps(nodes)}</script>"

    assert date_of(f"<h1>{TITLE}</h1>{PROSE}", head) == DAY


def test_microdata_of_the_headings_item_wins() -> None:
    other = "<article itemscope><b itemprop=headline>Другая</b><meta itemprop=datePublished content=2024-03-14></article>"
    own = f"<article itemscope><h1>{TITLE}</h1>{PROSE}<meta itemprop=datePublished content=2024-03-12></article>"

    assert date_of(other + own) == date_of(own + other) == DAY


@pytest.mark.parametrize(
    "unit", ["<b>", "<div>12.03.2024 ", "<a href=x>12.03.2024</a>", "Обновлено: ", "data: "]
)
def test_many_of_anything_take_no_long_time(unit: str) -> None:
    date_of(f"<h1>{TITLE}</h1>" + unit * 20_000)
    date_of(unit * 20_000 + f"<h1>{TITLE}</h1>")
