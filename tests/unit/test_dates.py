"""Dates in many languages are read; what is ambiguous, relative or incomplete is none."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpuskit.dates import LONGEST, find_moment, read_date, read_machine_moment, read_moment
from corpuskit.months import MONTHS

DAY = dt.date(2022, 8, 16)
NOON = dt.datetime(2022, 8, 16, 12, 30)

# How a language writes a day, month by month.
LANGUAGES = {
    "English": ("{d} {m} {y}", "January February March April May June July August September October November December"),
    "English, month first": ("{m} {d}, {y}", "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
    "Russian": ("{d} {m} {y} года", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    "Ukrainian": ("{d} {m} {y} р.", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    "Belarusian": ("{d} {m} {y}", "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня"),
    "Uzbek, Latin": ("{d} {m} {y}", "yanvar fevral mart aprel may iyun iyul avgust sentyabr oktyabr noyabr dekabr"),
    "Uzbek, year first": ("{y} yil {d} {m}", "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr"),
    "Uzbek, Cyrillic": ("{y} йил {d} {m}", "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр"),
    "Kazakh": ("{y} жылғы {d} {m}", "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
    "Kyrgyz": ("{y}-жылдын {d}-{m}", "январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры"),
    "Tajik": ("{d} {m} {y}", "январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри"),
    "Azeri": ("{d} {m} {y}", "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr"),
    "Turkish": ("{d} {m} {y}", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
    "Turkmen": ("{d}-nji {m} {y}", "ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr"),
    "Georgian": ("{d} {m}, {y}", "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი"),
    "Armenian": ("{m} {d}, {y}", "Հունվարի Փետրվարի Մարտի Ապրիլի Մայիսի Հունիսի Հուլիսի Օգոստոսի Սեպտեմբերի Հոկտեմբերի Նոյեմբերի Դեկտեմբերի"),
    "Persian": ("{d} {m} {y}", "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر"),
    "Dari": ("{d} {m} {y}", "جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر"),
    "Romanian": ("{d} {m} {y}", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
    "German": ("{d}. {m} {y}", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "French": ("le {d} {m} {y}", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "Spanish": ("{d} de {m} de {y}", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "Arabic": ("{d} {m} {y}", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    "Greek, capitals": ("{d} {m} {y}", "ΙΑΝΟΥΑΡΙΟΥ ΦΕΒΡΟΥΑΡΙΟΥ ΜΑΡΤΙΟΥ ΑΠΡΙΛΙΟΥ ΜΑΙΟΥ ΙΟΥΝΙΟΥ ΙΟΥΛΙΟΥ ΑΥΓΟΥΣΤΟΥ ΣΕΠΤΕΜΒΡΙΟΥ ΟΚΤΩΒΡΙΟΥ ΝΟΕΜΒΡΙΟΥ ΔΕΚΕΜΒΡΙΟΥ"),
    "Hungarian": ("{y}. {m} {d}.", "január február március április május június július augusztus szeptember október november december"),
}  # fmt: skip
days = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=days)
def test_a_date_that_a_language_writes_is_read_back(language: str, day: dt.date) -> None:
    form, names = LANGUAGES[language]
    text = form.format(d=day.day, m=names.split()[day.month - 1], y=day.year)

    assert read_moment(text) == day
    assert read_moment(f"{text}, 12:30") == dt.datetime.combine(day, dt.time(12, 30))
    assert find_moment(f"12:30 | {text}") == dt.datetime.combine(day, dt.time(12, 30))


@given(day=days, mark=st.sampled_from("./-"))
def test_a_date_in_figures_is_read_where_its_order_shows(day: dt.date, mark: str) -> None:
    year_first = f"{day.year}{mark}{day.month:02}{mark}{day.day:02}"
    day_first = f"{day.day:02}{mark}{day.month:02}{mark}{day.year}"
    month_first = f"{day.month:02}{mark}{day.day:02}{mark}{day.year}"
    shown = day.day > 12 or day.day == day.month

    assert read_date(year_first) == day
    assert read_date(day_first) == (day if shown or mark == "." else None)
    if mark != ".":
        assert read_date(month_first) == (day if shown else None)
        assert find_moment(day_first, day_first=True) == day
        assert find_moment(month_first, day_first=False) == day


@given(moment=st.datetimes(dt.datetime(1900, 1, 1), timezones=st.none() | st.just(dt.UTC)))
def test_an_iso_moment_is_read_back(moment: dt.datetime) -> None:
    assert read_moment(moment.isoformat()) == moment
    assert read_moment(moment.isoformat(" ")) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("16.08.2022 12:30", NOON),
        ("12:30 16.08.2022", NOON),
        ("16.08.2022, 12.30", NOON),
        ("16.08.2022 / 12:30", NOON),
        ("16 / 08 / 2022", DAY),
        ("Вторник, 16 августа 2022 г., 12:30", NOON),
        ("Seşenbe, 16 awgust 2022", None),
        ("August 16, 2022 at 12:30 p.m.", NOON),
        ("16 août 2022 à 12h30", NOON),
        ("Dienstag, 16. August 2022, 12:30 Uhr", NOON),
        ("2022年8月16日 12:30", NOON),
        ("2022년 8월 16일", DAY),
        ("16 tháng 8, 2022", DAY),
        ("۲۵ مرداد ۱۴۰۱", DAY),
        ("25 اسد 1401", DAY),
        ("16.08.2022 12:30 (UTC+04:00)", NOON.replace(tzinfo=dt.timezone(dt.timedelta(hours=4)))),
        ("16 августа 2022 в 12:30 (МСК)", NOON.replace(tzinfo=dt.timezone(dt.timedelta(hours=3)))),
        ("Tue, 16 Aug 2022 12:30:00 GMT", NOON.replace(tzinfo=dt.UTC)),
        ("16 Aug 2022 12:30 IST", NOON),
    ],
)
def test_forms_of_news_sites(text: str, moment: dt.date | None) -> None:
    assert read_moment(text) == moment


@pytest.mark.parametrize(
    "text",
    ["", "today", "yesterday", "вчера, 12:30", "16 августа", "16 августа, 12:30", "August 2022", "2022",
     "03/04/2022", "03-04-2022", "16.08.22", "30 February 2022", "31.04.2022", "12:30", "2022-W33-2",
     "16 2022 August", "16 August 2022 17 August 2022", "16. listopada 2022", "99 August 2022", "1401-05-25",
     "16 August 20222", "0000-00-00", "16.08.2022.5", "version 1.16.08.2022"],
)  # fmt: skip
def test_nothing_is_guessed(text: str) -> None:
    assert read_moment(text) is None
    assert find_moment(text) is None


def test_the_language_settles_a_disputed_name() -> None:
    assert read_moment("16. listopada 2022", "hr-HR") == dt.date(2022, 10, 16)
    assert read_moment("16 listopada 2022", "pl") == dt.date(2022, 11, 16)


def test_a_date_among_other_words_is_found_but_is_not_the_text() -> None:
    line = "Опубликовано: 16 августа 2022, 12:30 | Политика"

    assert find_moment(line) == NOON
    assert read_moment(line) is None


def test_two_times_leave_the_day() -> None:
    assert find_moment("16.08.2022 12:30, updated 14:00") == DAY


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("20220816", DAY),
        ("1660653000", dt.datetime(2022, 8, 16, 12, 30, tzinfo=dt.UTC)),
        ("1660653000000", dt.datetime(2022, 8, 16, 12, 30, tzinfo=dt.UTC)),
        (
            "Tue Aug 16 2022 12:30:00 GMT+0000 (Coordinated Universal Time)",
            NOON.replace(tzinfo=dt.UTC),
        ),
        ("1970-01-01T00:00:00Z", None),
        ("9" * 13, dt.datetime(2286, 11, 20, 17, 46, 39, tzinfo=dt.UTC)),
        ("9" * 25_000, None),
    ],
)
def test_moments_for_machines(text: str, moment: dt.date | None) -> None:
    assert read_machine_moment(text) == moment


@given(st.text(max_size=2 * LONGEST))
def test_any_text_is_read_or_is_none(text: str) -> None:
    for read in (read_moment, find_moment, read_machine_moment):
        found = read(text)
        assert found is None or isinstance(found, dt.date)


@given(st.text(alphabet="0123456789 .:/-|+zTавгусaug", max_size=LONGEST))
def test_any_mess_of_date_parts_is_read_or_is_none(text: str) -> None:
    found = read_machine_moment(text)
    assert found is None or 1800 <= found.year <= 2300


def test_month_names_are_folded() -> None:
    folded = [unicodedata.normalize("NFKC", name.casefold()) for name in MONTHS]

    assert folded == list(MONTHS)
    assert not any(" " in name for name in MONTHS)
