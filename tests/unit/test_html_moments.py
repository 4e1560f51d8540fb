"""Dates of pages as media of many countries mark them up: invented pages, one idea each."""

from __future__ import annotations

import datetime as dt

import pytest

from corpuskit.body import Draft
from corpuskit.html import open_page
from corpuskit.html.metadata import read_metadata
from corpuskit.model import Page

DAY = dt.date(2022, 8, 16)
NOON = dt.datetime(2022, 8, 16, 12, 30)
TITLE = "Строители вернулись на мост через Лесную"
PROSE = (
    "<p>Рабочие вернулись на мост в понедельник утром, сообщили в городской службе дорог.</p>" * 4
)


def page(body: str, head: str = "", lang: str = "ru", title: str = f"{TITLE} - Вестник") -> str:
    return f"<html lang={lang}><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def read(markup: str, url: str | None = None) -> Draft:
    return read_metadata(open_page(Page(markup, url), markup))


@pytest.mark.parametrize(
    "body",
    [
        # the date behind the heading
        f"<h1>{TITLE}</h1><div class=date>12:30, 16 августа 2022</div>{PROSE}",
        f"<h1>{TITLE}</h1><span class=news-date>16.08.2022 12:30</span>{PROSE}",
        f"<h1>{TITLE}</h1><p class=post-meta><i class=icon></i> 16 августа 2022, 12:30 | Общество</p>{PROSE}",
        f"<h1>{TITLE}</h1><div class=newsDate><span>16 августа 2022,</span> <span>12:30</span></div>{PROSE}",
        f"<h1>{TITLE}</h1><div>16.08.2022 / 12:30</div>{PROSE}",
        f"<h1>{TITLE}</h1><ul class=info><li>Просмотров: 1204</li><li>12:30 | 16.08.2022</li></ul>{PROSE}",
        f"<h1>{TITLE}</h1><div class=created>Опубликовано: 16.08.2022, 12:30</div>{PROSE}",
        f"<h1>{TITLE}</h1><div class=story_date><b>16</b> <b>августа</b> <b>2022</b> 12:30</div>{PROSE}",
        f"<h1>{TITLE}</h1><a class=date href=/2022/08/16/>16 августа 2022, 12:30</a>{PROSE}",
        f"<h1>{TITLE}</h1><span class=timeago title='2022-08-16T12:30:00'>3 года назад</span>{PROSE}",
        f"<h1>{TITLE}</h1><time datetime='2022-08-16 12:30'>вчера</time>{PROSE}",
        f"<h1>{TITLE}</h1><time>16 августа 2022 12:30</time>{PROSE}",
        f"<h1>{TITLE}</h1><div class=date-time><span>12:30</span><span>16.08.22</span></div>{PROSE}",
        # the date before the heading
        f"<div class=article><span class=date>16 августа 2022, 12:30</span><h1>{TITLE}</h1>{PROSE}</div>",
        f"<div class=article><div>16.08.2022 12:30</div><h1>{TITLE}</h1>{PROSE}</div>",
        # the date at the end
        f"<h1>{TITLE}</h1>{PROSE}<div class=eDetails>Добавил: vestnik | Дата: 16.08.2022, 12:30</div>",
        # no heading that is one
        f"<div class=title>{TITLE}</div><div class=date>12:30 16.08.2022</div>{PROSE}",
        f"<td class=head><b>{TITLE}</b></td><div class=date>12:30 16.08.2022</div>{PROSE}",
        # microdata and RDFa
        f"<h1>{TITLE}</h1><meta itemprop=datePublished content='2022-08-16T12:30:00'>{PROSE}",
        f"<h1>{TITLE}</h1><span itemprop=datePublished content='2022-08-16 12:30'>вчера</span>{PROSE}",
        f"<h1>{TITLE}</h1><div itemprop=datePublished>16 августа 2022 12:30</div>{PROSE}",
        f"<h1>{TITLE}</h1><span property=dc:date content='2022-08-16T12:30:00'></span>{PROSE}",
    ],
)
def test_a_shown_moment_is_found(body: str) -> None:
    draft = read(page(body))

    assert (draft.published, draft.published_at) == (DAY, NOON)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("kk", "2022 жылғы 16 тамыз, 12:30"),
        ("kk", "16 Тамыз 2022 12:30"),
        ("uz", "16-avgust 2022, 12:30"),
        ("uz", "2022 yil 16 avgust, 12:30"),
        ("uz", "12:30 / 16.08.2022"),
        ("uz", "16 Август 2022, 12:30"),
        ("ky", "2022-жылдын 16-августу, 12:30"),
        ("tg", "16 Августи 2022, 12:30"),
        ("tg", "Август 16, 2022 12:30"),
        ("az", "16 avqust 2022, 12:30"),
        ("az", "12:30 - 16 / 08 / 2022"),
        ("tr", "16 Ağustos 2022 Salı 12:30"),
        ("tk", "16-njy awgust 2022, 12:30"),
        ("ka", "16 აგვისტო, 2022 12:30"),
        ("hy", "12:30, 16 օգոստոսի, 2022"),
        ("uk", "16 серпня 2022, 12:30"),
        ("be", "16 жніўня 2022, 12:30"),
        ("ro", "Marți, 16 august 2022, ora 12:30"),
        ("en", "16 Aug 2022 - 12:30"),
    ],
)
def test_dates_of_the_region(lang: str, line: str) -> None:
    draft = read(page(f"<h1>{TITLE}</h1><div class=post-date>{line}</div>{PROSE}", lang=lang))

    assert (draft.published, draft.published_at) == (DAY, NOON)


@pytest.mark.parametrize(
    "head",
    [
        "<meta property=article:published_time content=2022-08-16T12:30:00>",
        "<meta name=pubdate content='16.08.2022 12:30'>",
        "<meta name=DC.date.issued content='2022-08-16 12:30:00'>",
        "<meta name=parsely-pub-date content=2022-08-16T12:30:00>",
        "<meta name=sailthru.date content='2022-08-16 12:30'>",
        "<meta itemprop=datePublished content='16 августа 2022, 12:30'>",
        "<script type=application/ld+json>"
        '{"@type": "NewsArticle", "datePublished": "16.08.2022 12:30"}</script>',
    ],
)
def test_the_head_wins_over_what_is_shown(head: str) -> None:
    draft = read(page(f"<h1>{TITLE}</h1><div class=date>1 января 2020</div>{PROSE}", head))

    assert (draft.published, draft.published_at) == (DAY, NOON)


@pytest.mark.parametrize(
    "path",
    ["/2022/08/16/most/", "/news/2022-08-16/most", "/20220816/most.html", "/16-08-2022/most", "/a/2022/aug/16/most"],
)  # fmt: skip
def test_the_address_names_the_day(path: str) -> None:
    draft = read(page(f"<h1>{TITLE}</h1>{PROSE}"), f"https://news.example{path}")

    assert (draft.published, draft.published_at) == (DAY, None)


def test_the_address_tells_which_time_is_the_articles() -> None:
    body = f"<time datetime=2021-01-02T08:00></time><h1>{TITLE}</h1><time datetime=2022-08-16T12:30></time>{PROSE}"

    assert read(page(body), "https://news.example/2022/08/16/most").published_at == NOON


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{TITLE}</h1>{PROSE}",
        f"<h1>{TITLE}</h1><div class=date>Сегодня, 12:30</div>{PROSE}",
        f"<h1>{TITLE}</h1><div class=date>16 августа, 12:30</div>{PROSE}",
        f"<h1>{TITLE}</h1>{PROSE}<footer><p class=date>16.08.2022</p></footer>",
        f"<h1>{TITLE}</h1>{PROSE}<p>© Вестник, 16.08.2022</p>",
        f"<div class=topbar><span class=date>16.08.2022</span></div><h1>{TITLE}</h1>{PROSE}",
        f"<h1>{TITLE}</h1>{PROSE}<div class=comments><p class=comment><i class=date>16.08.2022</i></p></div>",
        f"<h1>{TITLE}</h1>{PROSE}<div class=related><p class=date>16.08.2022</p></div>",
        f"<h1>{TITLE}</h1><div class=entry><p>Мост закрыли 16 августа 2022 года.</p>{PROSE}</div>",
        f"<h1>{TITLE}</h1><p>Мост закрыли 16 августа 2022 года из-за ремонта опор, а открыли его только этой"
        f" весной, когда работы на правом берегу Лесной подошли к концу.</p>{PROSE}",
    ],
)
def test_no_date_is_guessed(body: str) -> None:
    draft = read(page(body))

    assert (draft.published, draft.published_at) == (None, None)


def test_other_dates_of_the_page_give_its_order_away() -> None:
    others = "".join(f"<li class=date>{day}/03/2022</li>" for day in (14, 15, 16))
    title = "Workers return to the bridge over the Lesnaya"
    body = f"<h1>{title}</h1><div class=date>03/04/2022</div>{PROSE}"

    assert read(page(body, lang="en", title=title)).published is None
    more = f"{body}<ul class=related>{others}</ul>"
    assert read(page(more, lang="en", title=title)).published == dt.date(2022, 4, 3)


def test_a_day_takes_its_time_from_the_next_witness_of_that_day() -> None:
    head = "<meta property=article:published_time content=2022-08-16><meta name=pubdate content='2022-08-16 12:30'>"

    draft = read(page(f"<h1>{TITLE}</h1>{PROSE}", head))

    assert (draft.published, draft.published_at) == (DAY, NOON)


def test_the_zone_of_the_page_is_kept_and_its_day_is_not_shifted() -> None:
    head = "<meta property=article:published_time content=2022-08-16T01:30:00+06:00>"

    draft = read(page(f"<h1>{TITLE}</h1>{PROSE}", head))

    assert draft.published == DAY
    assert draft.published_at is not None
    assert draft.published_at.utcoffset() == dt.timedelta(hours=6)


def test_modified_is_not_published() -> None:
    head = "<meta property=article:modified_time content=2022-08-17T10:00:00>"
    body = (
        f"<h1>{TITLE}</h1><time class=updated datetime=2022-08-17T10:00></time>"
        f"<time class='entry-date published' datetime=2022-08-16T12:30></time>{PROSE}"
    )

    draft = read(page(body, head))

    assert (draft.published, draft.modified) == (DAY, dt.date(2022, 8, 17))


def test_claims_list_what_else_was_on_offer() -> None:
    head = "<meta property=article:published_time content=2022-08-16><meta name=date content=2022-08-15>"

    draft = read(page(f"<h1>{TITLE}</h1>", head))

    said = [(c.value, c.by) for c in draft.claims if c.field == "published"]
    assert said == [
        ("2022-08-16", "html/meta/article:published_time"),
        ("2022-08-15", "html/meta/date"),
    ]
